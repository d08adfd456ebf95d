// core/layout/component_layout.h: one component by its distances: the core by stress, its leaves round it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/layout_plan.h"

namespace crosscase::core {

/// How much a drawing gives up of its distances for close groups and few crossings.
struct ComponentStyle {
    float pull = 1.4F;    ///< see StressOptions
    float groupGain = 5;  ///< how much more a tie within a close group binds than a bridge
    std::size_t pivots = 300;
    int rounds = 30;
    std::vector<std::int32_t> group;  ///< by item: ties within a group count as close; empty: by common neighbours
};

/// @param part  one component
/// @param positions  filled: no overlaps, about the origin, the longer side lying
void layOutComponent(const LayoutPlan& part, const ComponentStyle& style, LayoutBudget& budget, Positions& positions);

}  // namespace crosscase::core
