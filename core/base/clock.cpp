// core/base/clock.cpp: the one place that asks the system for the time.
#include "core/base/clock.h"

#include <chrono>

namespace crosscase::core {

Microseconds SystemClock::now() const {
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
}

}  // namespace crosscase::core
