// core/base/two_threads.h: two halves of one work side by side.
#pragma once

#include <exception>
#include <thread>
#include <utility>

namespace crosscase::core {

/// Runs `here` on this thread and `beside` on another; comes back when both have ended. What one of them throws, this throws.
template <typename Here, typename Beside>
void onTwoThreads(Here&& here, Beside&& beside) {
    std::exception_ptr fault;
    std::thread other([&] {
        try {
            beside();
        } catch (...) {
            fault = std::current_exception();
        }
    });
    try {
        here();
    } catch (...) {
        other.join();
        throw;
    }
    other.join();
    if (fault) std::rethrow_exception(fault);
}

}  // namespace crosscase::core
