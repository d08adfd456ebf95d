// ui/chart/paint_threads.cpp: the loop of a drawing thread.
#include "ui/chart/paint_threads.h"

namespace crosscase::ui {

PaintThreads::PaintThreads(int count) {
    for (int i = 0; i < count; ++i) {
        threads_.emplace_back(QThread::create([this] { work(); }));
        threads_.back()->setObjectName(QStringLiteral("chart"));
        threads_.back()->start();
    }
}

PaintThreads::~PaintThreads() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        tasks_.clear();
    }
    wake_.notify_all();
    for (const auto& thread : threads_) thread->wait();
}

void PaintThreads::post(Task task) {
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
}

void PaintThreads::clearCaches() {
    const std::lock_guard lock(mutex_);
    ++generation_;
}

void PaintThreads::work() {
    PaintTools tools;
    int generation = 0;
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
            if (stopping_) return;
            task = std::move(tasks_.front());
            tasks_.pop_front();
            if (generation != generation_) tools.clear();
            generation = generation_;
        }
        task(tools);
    }
}

}  // namespace crosscase::ui
