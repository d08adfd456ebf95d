// core/base/conveyor.h: values that one thread makes and another works on, in their order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace crosscase::core {

/// Used by one thread; the work runs on another one, in batches. What the work throws, put or finish throws.
template <typename Value>
class Conveyor {
public:
    explicit Conveyor(std::function<void(Value&)> work) : work_(std::move(work)), worker_([this] { run(); }) {}
    Conveyor(const Conveyor&) = delete;
    Conveyor& operator=(const Conveyor&) = delete;
    /// What was not yet worked on is dropped.
    ~Conveyor() {
        {
            std::lock_guard lock(mutex_);
            waiting_.clear();
            ended_ = true;
        }
        changed_.notify_all();
        if (worker_.joinable()) worker_.join();
    }

    /// Waits while the work is far behind.
    void put(Value value) {
        batch_.push_back(std::move(value));
        if (batch_.size() == batchSize) handOver(false);
    }

    /// Waits until everything is worked on. Nothing can be put afterwards.
    void finish() {
        handOver(true);
        worker_.join();
        if (fault_) std::rethrow_exception(fault_);
    }

private:
    static constexpr std::size_t batchSize = 512, mostWaiting = 8;
    using Batch = std::vector<Value>;

    void handOver(bool last) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return waiting_.size() < mostWaiting || fault_; });
        if (fault_ && !last) std::rethrow_exception(fault_);
        waiting_.push_back(std::move(batch_));
        batch_ = {};
        ended_ = last;
        changed_.notify_all();
    }

    /// Empty: nothing will come any more.
    Batch next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !waiting_.empty() || ended_; });
        if (waiting_.empty()) return {};
        Batch batch = std::move(waiting_.front());
        waiting_.pop_front();
        changed_.notify_all();
        return batch;
    }

    void run() {
        try {
            for (Batch batch = next(); !batch.empty(); batch = next()) {
                for (Value& value : batch) work_(value);
            }
        } catch (...) {
            std::lock_guard lock(mutex_);
            fault_ = std::current_exception();
            changed_.notify_all();
        }
    }

    std::function<void(Value&)> work_;
    Batch batch_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> waiting_;
    bool ended_ = false;
    std::exception_ptr fault_;
    std::thread worker_;  ///< last, so that all else is there when it starts
};

}  // namespace crosscase::core
