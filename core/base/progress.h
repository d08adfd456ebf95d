// core/base/progress.h: how far a job is, and whether the person wants it stopped. Safe from any thread.
#pragma once

#include <atomic>
#include <functional>
#include <string>

#include "core/base/result.h"

namespace crosscase::core {

class Progress {
public:
    using Listener = std::function<void(double share, const std::string& step)>;

    Progress() = default;
    /// @param listener  called from the job's thread, share in [0, 1]
    explicit Progress(Listener listener) : listener_(std::move(listener)) {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void report(double share, const std::string& step) {
        if (listener_) listener_(share, step);
    }
    void requestStop() { stop_.store(true, std::memory_order_relaxed); }
    bool stopRequested() const { return stop_.load(std::memory_order_relaxed); }

    /// The error that every stopped job returns.
    static Error stopped(const std::string& what) { return {Error::Code::Cancelled, what + " was stopped", {}}; }

private:
    Listener listener_;
    std::atomic<bool> stop_{false};
};

}  // namespace crosscase::core
