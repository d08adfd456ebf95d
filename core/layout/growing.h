// core/layout/growing.h: new items into a chart that stands.
#pragma once

#include <vector>

#include "core/layout/layout_plan.h"

namespace crosscase::core {

/// Places the items of `request` that stand nowhere: beside the neighbours that stand, which give way as far as two links
/// off and spring back to where they stood; nothing else moves. Components in which nothing stands go below the chart.
/// @note O(n + links of what moves) a round, some 30 rounds
Positions growChart(const Network& network, const LayoutRequest& request, const std::vector<ItemBox>& boxes,
                    LayoutBudget& budget);

}  // namespace crosscase::core
