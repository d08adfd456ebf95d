// core/base/clock.h: "now" as a value that a test can set. Nothing else in the project asks the system for the time.
#pragma once

#include <cstdint>

namespace crosscase::core {

/// Microseconds since 1970-01-01T00:00:00Z.
using Microseconds = std::int64_t;

class Clock {
public:
    virtual ~Clock() = default;
    virtual Microseconds now() const = 0;
};

class SystemClock final : public Clock {
public:
    Microseconds now() const override;
};

/// A clock that stands still until it is set; for tests and for reproducible exercises.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Microseconds at) : at_(at) {}
    Microseconds now() const override { return at_; }
    void set(Microseconds at) { at_ = at; }

private:
    Microseconds at_;
};

}  // namespace crosscase::core
