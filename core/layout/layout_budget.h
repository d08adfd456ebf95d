// core/layout/layout_budget.h: how long a layout may go on: until the person stops it or its deadline passes.
#pragma once

#include <chrono>
#include <optional>

#include "core/base/progress.h"

namespace crosscase::core {

class LayoutBudget {
public:
    explicit LayoutBudget(Progress& progress, std::optional<std::chrono::milliseconds> deadline = std::nullopt)
        : progress_(progress) {
        if (deadline) end_ = std::chrono::steady_clock::now() + *deadline;
    }

    /// Asked between the steps of a layout; from then on it only finishes what it has.
    bool isOver() const { return wasStopped() || (end_ && std::chrono::steady_clock::now() >= *end_); }
    bool wasStopped() const { return progress_.stopRequested(); }
    void report(double share) { progress_.report(share, "layout"); }

private:
    Progress& progress_;
    std::optional<std::chrono::steady_clock::time_point> end_;
};

}  // namespace crosscase::core
