// ui/chart/paint_threads.h: a few threads that draw, each with caches of its own.
#pragma once

#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "ui/chart/chart_painter.h"

namespace crosscase::ui {

/// Tasks run in the order in which they come. Shaped text and fonts belong to the thread that made them, so that each thread
/// keeps its PaintTools to itself and lets them go before it ends.
class PaintThreads {
public:
    using Task = std::function<void(PaintTools&)>;

    explicit PaintThreads(int count);
    /// Waits for tasks that run; those that wait are dropped.
    ~PaintThreads();
    PaintThreads(const PaintThreads&) = delete;
    PaintThreads& operator=(const PaintThreads&) = delete;

    void post(Task task);
    /// Each thread empties its caches before its next task.
    void clearCaches();

private:
    void work();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> tasks_;
    bool stopping_ = false;
    int generation_ = 0;  ///< of the caches
    std::vector<std::unique_ptr<QThread>> threads_;
};

}  // namespace crosscase::ui
