// core/analysis/cut_points.h: entities and links that alone hold parts of the network together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/network.h"

namespace crosscase::core {

/// What becomes of an entity's component when the entity is taken away.
struct Split {
    std::size_t pieces = 0;   ///< parts that are left; 1: it holds together, 0: the entity was alone
    std::size_t largest = 0;  ///< entities in the largest part
    double squares = 0;       ///< sum over the parts of the square of their size
};

struct CutPoints {
    std::vector<Split> splits;            ///< in network order
    std::vector<std::size_t> component;   ///< size of each entity's component, itself included
    std::vector<Network::Index> bridges;  ///< edges whose loss cuts a component in two, ascending
};

/// @param without  marks, by index, entities that are taken as gone; empty: none. Theirs are empty splits, component 0
/// @note one pass of depth-first search, O(n + links), no recursion.
/// Source: R. Tarjan, SIAM J. Computing 1 (1972) 146-160; sizes of the parts from the subtrees of the search.
CutPoints cutPoints(const Network& network, std::span<const std::uint8_t> without = {});

/// Entities that each entity's removal would cut off from the largest remaining part of its component; 0: nobody.
std::vector<double> cutOffBy(const CutPoints& points);

}  // namespace crosscase::core
