// ui/shell/jobs.cpp: what runs in the background.
#include "ui/shell/jobs.h"

#include <algorithm>

namespace crosscase::ui {

Job::Job(QString title, bool finishes)
    : title_(std::move(title)), finishes_(finishes), progress_([this](double share, const std::string& step) {
          share_.store(share, std::memory_order_relaxed);
          const std::lock_guard lock(mutex_);
          step_ = step;
      }) {
    started_.start();
}

std::string Job::step() const {
    const std::lock_guard lock(mutex_);
    return step_;
}

std::shared_ptr<Job> Jobs::start(const QString& title, bool finishes) {
    running_.push_back(std::make_shared<Job>(title, finishes));
    auto job = running_.back();
    emit changed();
    return job;
}

void Jobs::finish(const std::shared_ptr<Job>& job) {
    running_.erase(std::remove(running_.begin(), running_.end(), job), running_.end());
    note(*job);
    emit changed();
}

void Jobs::note(Job& job) {
    const auto same = [&](const EndedJobs& one) { return one.title == job.title(); };
    const auto found = std::find_if(ended_.begin(), ended_.end(), same);
    EndedJobs line{job.title()};
    if (found != ended_.end()) {
        line = *found;
        ended_.erase(found);
    }
    ++line.times;
    line.lastMs = job.age();
    line.longestMs = std::max(line.longestMs, line.lastMs);
    line.lastStopped = job.progress().stopRequested();
    ended_.insert(ended_.begin(), line);
}

void Jobs::stopAll() {
    for (const auto& job : running_)
        if (!job->finishes()) job->progress().requestStop();
}

}  // namespace crosscase::ui
