// ui/shell/jobs.h: what runs in the background: title, how far, and a way to stop it.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/progress.h"

namespace crosscase::ui {

/// One piece of background work. Its progress is written by the job's thread and read by the window's.
class Job {
public:
    /// @param finishes  short work that somebody asked for: closing the case waits for it
    explicit Job(QString title, bool finishes = false);
    const QString& title() const { return title_; }
    core::Progress& progress() { return progress_; }
    double share() const { return share_.load(std::memory_order_relaxed); }  ///< in [0, 1]; below 0: not known yet
    std::string step() const;
    bool finishes() const { return finishes_; }
    qint64 age() const { return started_.elapsed(); }  ///< ms

private:
    QString title_;
    bool finishes_;
    QElapsedTimer started_;
    std::atomic<double> share_{-1.0};
    mutable std::mutex mutex_;
    std::string step_;
    core::Progress progress_;
};

/// Ended work of one title in this session.
struct EndedJobs {
    QString title;
    int times = 0;
    qint64 lastMs = 0, longestMs = 0;
    bool lastStopped = false;  ///< by the person, because the case was closed or something newer was asked
};

/// The job whose answer somebody waits for. Whatever is asked anew, or nobody waits for any more, is stopped.
class AwaitedJob {
public:
    AwaitedJob() = default;
    ~AwaitedJob() { stop(); }
    AwaitedJob(const AwaitedJob&) = delete;
    AwaitedJob& operator=(const AwaitedJob&) = delete;

    void await(const std::shared_ptr<Job>& job) {
        stop();
        job_ = job;
    }
    void stop() {
        if (const auto job = job_.lock()) job->progress().requestStop();
        job_.reset();
    }

private:
    std::weak_ptr<Job> job_;  ///< ended ones are forgotten
};

/// The running jobs, oldest first. Lives on the window's thread.
class Jobs : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    std::shared_ptr<Job> start(const QString& title, bool finishes = false);
    void finish(const std::shared_ptr<Job>& job);
    void stopAll();  ///< but for those that closing waits for
    const std::vector<std::shared_ptr<Job>>& running() const { return running_; }
    const std::vector<EndedJobs>& ended() const { return ended_; }  ///< what ended last comes first

signals:
    void changed();

private:
    void note(Job& job);
    std::vector<std::shared_ptr<Job>> running_;
    std::vector<EndedJobs> ended_;
};

}  // namespace crosscase::ui
