// core/layout/circular_order.h: an order round a circle with few crossings.
#pragma once

#include <vector>

#include "core/analysis/network.h"
#include "core/layout/layout_budget.h"

namespace crosscase::core {

/// @return `items` in an order for a circle in which few links among them cross
/// @note O(passes * links log links), a bounded number of passes. Source of the first order: M. Baur, U. Brandes, Proc. WG
/// 2004, 332-343: next always the item with the most links to those placed.
std::vector<Network::Index> circularOrder(const Network& network, const std::vector<Network::Index>& items,
                                          const LayoutBudget& budget);

/// Crossings when the ends of links stand round a circle in this order. O(links log n).
std::size_t countCircularCrossings(const Network& network, const std::vector<Network::Index>& order);

}  // namespace crosscase::core
