// core/layout/link_bends.h: links bent past the items that they do not concern.
#pragma once

#include <span>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/layout_budget.h"

namespace crosscase::core {

/// For each edge of the network how far its middle stands off the straight line between its ends, item units: to the right
/// of the way from `first` to `second`, as seen; 0: straight. In between the way is a quadratic curve. Of some tens of bends
/// the least that passes over the fewest boxes is taken. A link stays straight where no bend passes over half as many, where it
/// passes over so many that none would be clear, and in networks in which nobody follows single links.
/// @param laidOut  by item: only edges whose ends are both laid out bend; empty: all
/// @note O(edges * bends * length); when the budget is over, what is left stays straight
std::vector<double> bendsPastItems(const Network& network, const std::vector<bool>& laidOut,
                                   std::span<const ItemBox> boxes, double margin, const Positions& positions,
                                   const LayoutBudget& budget);

}  // namespace crosscase::core
