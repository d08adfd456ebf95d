// ui/shell/case_document.h: the open case of a window: its jobs, its state for menus and status bar.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

#include "core/workspace/case_session.h"
#include "core/workspace/collating.h"
#include "core/workspace/kept_networks.h"
#include "core/workspace/listing.h"
#include "ui/shell/jobs.h"

namespace crosscase::ui {

/// What menus, title and status bar say of the case; read anew after every change.
struct CaseSummary {
    core::CaseCounts counts;
    std::optional<core::HistoryEntry> undo, redo;
    std::int64_t stateNumber = 0;
};

/// One case at a time. Reading jobs run on a pool with connections of their own; writing ones in order on the session's
/// thread. Results come back on the window's thread by a queued call and are dropped when their receiver is gone.
class CaseDocument : public QObject {
    Q_OBJECT
public:
    explicit CaseDocument(Jobs& jobs, QObject* parent = nullptr);
    ~CaseDocument() override;

    /// Opens in the background; a file that another process has open is opened for reading only (readOnlyReason says by
    /// whom). Ends with opened() or openFailed().
    void open(const QString& path);
    /// Makes a new file. Never overwrites. Ends with opened() or openFailed().
    void create(const QString& path, const QString& holder);
    /// Finishes what was asked of the writer, stops the other jobs and waits for them, so that the file is whole when this
    /// returns.
    void close();

    bool isOpen() const { return session_ != nullptr; }
    bool isReadOnly() const { return session_ && session_->isReadOnly(); }
    const QString& readOnlyReason() const { return readOnlyReason_; }
    QString path() const;
    QString name() const;  ///< file name without folder and ending
    const QString& holder() const { return holder_; }
    QString person() const;
    const CaseSummary& summary() const { return summary_; }
    Jobs& jobs() { return jobs_; }
    /// Networks that questions to the open case share; given up when it closes.
    const std::shared_ptr<core::KeptNetworks>& networks() const { return networks_; }

    /// `work(core::CaseFile&, core::Progress&) -> core::Result<T>` on a reading connection; then `done(core::Result<T>)`.
    /// @return the job, for whoever may want to stop it; null when no case is open
    template <typename Work, typename Done>
    std::shared_ptr<Job> read(QObject* receiver, const QString& title, Work work, Done done);
    /// What a piece of work changes in the case.
    enum class Touches { Nothing, Charts, Case };
    /// What closing the case does to it: short work is done first, long work is stopped and leaves the case as it was.
    enum class AtClosing { Finishes, Stops };
    /// The same on the one writer, in order; changed(), or chartsChanged() alone, follows when it succeeded.
    template <typename Work, typename Done>
    void write(QObject* receiver, const QString& title, Work work, Done done, Touches touches = Touches::Case,
               AtClosing atClosing = AtClosing::Finishes);
    /// `work(core::Progress&) -> core::Result<T>` without a case.
    template <typename Work, typename Done>
    void background(QObject* receiver, const QString& title, Work work, Done done);

signals:
    void opened();
    void openFailed(const QString& path, const crosscase::core::Error& error);
    void closed();
    /// Something that closing waited for could not be written.
    void lostAtClosing(const QString& title, const crosscase::core::Error& error);
    void changed();         ///< the case has a new state: read anew
    void chartsChanged();   ///< what people draw alone has a new state; follows changed() too
    void summaryChanged();  ///< counts, undo and redo are known for it

private:
    struct OpenedFile {
        core::CaseFile file;
        std::string holder;
        std::string readOnlyReason;
    };
    /// Idle reading connections, shared by the jobs of one session.
    struct Readers {
        std::mutex mutex;
        std::vector<core::CaseFile> idle;
        core::Result<core::CaseFile> take(const core::CaseSession& session);
        void giveBack(core::CaseFile file);
    };

    void adopt(OpenedFile opened);
    void refreshSummary();
    void noticeOthers();
    void openBy(const QString& path, const std::function<core::Result<OpenedFile>()>& opener);

    template <typename Outcome, typename Work>
    static Outcome attempt(const Work& work);
    /// Where a job's result goes back to.
    struct Return {
        std::shared_ptr<Job> job;
        QPointer<QObject> receiver;
        std::uint64_t opening = 0;  ///< results of a case that was closed meanwhile are dropped
        Touches touches = Touches::Nothing;
    };
    Return newReturn(QObject* receiver, const QString& title, Touches touches, bool finishes = false);
    /// What a step through the history touched is known when it is done.
    static Touches touchedBy(const core::Result<core::HistoryEntry>& step, Touches) {
        return step && step->onCharts ? Touches::Charts : Touches::Case;
    }
    template <typename Outcome>
    static Touches touchedBy(const Outcome&, Touches asked) {
        return asked;
    }
    void tellLost(Job& job, const core::Error& error);
    template <typename Outcome, typename Done>
    void deliver(const Return& back, Outcome outcome, Done done);

    Jobs& jobs_;
    QThreadPool pool_;
    std::shared_ptr<Readers> readers_;
    std::shared_ptr<core::KeptNetworks> networks_;
    std::unique_ptr<core::CaseSession> session_;
    QString holder_, readOnlyReason_;
    CaseSummary summary_;
    std::uint64_t opening_ = 0;  ///< grows with every close
    QTimer others_;
};

/// Exceptions are bugs: caught once per job, told as an error.
template <typename Outcome, typename Work>
Outcome CaseDocument::attempt(const Work& work) {
    try {
        return work();
    } catch (const std::exception& failure) {
        return core::Error{core::Error::Code::Storage, std::string("Unexpected failure: ") + failure.what(), {}};
    }
}

template <typename Outcome, typename Done>
void CaseDocument::deliver(const Return& back, Outcome outcome, Done done) {
    auto shared = std::make_shared<Outcome>(std::move(outcome));
    QMetaObject::invokeMethod(
        this,
        [this, back, shared, done]() mutable {
            jobs_.finish(back.job);
            const bool succeeded = shared->has_value();
            if (back.opening != opening_) {
                if (!succeeded && back.job->finishes()) tellLost(*back.job, shared->error());
                return;
            }
            const Touches touches = back.touches == Touches::Nothing ? back.touches : touchedBy(*shared, back.touches);
            if (back.receiver) done(std::move(*shared));
            if (touches == Touches::Nothing || !succeeded || !isOpen()) return;
            refreshSummary();
            if (touches == Touches::Case) emit changed();
            emit chartsChanged();
        },
        Qt::QueuedConnection);
}

template <typename Work, typename Done>
std::shared_ptr<Job> CaseDocument::read(QObject* receiver, const QString& title, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work&, core::CaseFile&, core::Progress&>;
    if (!session_) return {};
    const Return back = newReturn(receiver, title, Touches::Nothing);
    pool_.start([this, session = session_.get(), readers = readers_, back, work, done]() mutable {
        Outcome outcome = attempt<Outcome>([&]() -> Outcome {
            if (back.job->progress().stopRequested()) return core::Progress::stopped(back.job->title().toStdString());
            auto reader = readers->take(*session);
            if (!reader) return reader.error();
            Outcome found = work(*reader, back.job->progress());
            readers->giveBack(std::move(*reader));
            return found;
        });
        deliver(back, std::move(outcome), done);
    });
    return back.job;
}

template <typename Work, typename Done>
void CaseDocument::write(QObject* receiver, const QString& title, Work work, Done done, Touches touches,
                         AtClosing atClosing) {
    using Outcome = std::invoke_result_t<Work&, core::CaseFile&, core::Progress&>;
    if (!session_) return;
    const Return back = newReturn(receiver, title, touches, atClosing == AtClosing::Finishes);
    session_->post([this, back, work, done](core::CaseFile& file) mutable {
        Outcome outcome = attempt<Outcome>([&]() -> Outcome {
            if (back.job->progress().stopRequested()) return core::Progress::stopped(back.job->title().toStdString());
            return work(file, back.job->progress());
        });
        deliver(back, std::move(outcome), done);
    });
}

template <typename Work, typename Done>
void CaseDocument::background(QObject* receiver, const QString& title, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work&, core::Progress&>;
    const Return back = newReturn(receiver, title, Touches::Nothing);
    pool_.start([this, back, work, done]() mutable {
        Outcome outcome = attempt<Outcome>([&]() -> Outcome { return work(back.job->progress()); });
        deliver(back, std::move(outcome), done);
    });
}

}  // namespace crosscase::ui
