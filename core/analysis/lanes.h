// core/analysis/lanes.h: work cut into two fixed lanes, so that one thread and two give the same answer.
#pragma once

#include <array>
#include <exception>
#include <thread>

namespace crosscase::core {

inline constexpr unsigned laneCount = 2;

/// Calls work(0) and work(1), on two threads when `threads` > 1. What a lane sums up is added after both, in their order.
template <typename Work>
void runLanes(unsigned threads, const Work& work) {
    std::array<std::exception_ptr, laneCount> faults;
    const auto guarded = [&](unsigned lane) {
        try {
            work(lane);
        } catch (...) {
            faults[lane] = std::current_exception();
        }
    };
    if (threads > 1) {
        std::thread other(guarded, 1U);
        guarded(0U);
        other.join();
    } else {
        guarded(0U);
        guarded(1U);
    }
    for (const std::exception_ptr& fault : faults) {
        if (fault) std::rethrow_exception(fault);
    }
}

}  // namespace crosscase::core
