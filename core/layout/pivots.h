// core/layout/pivots.h: distances to a few hundred nodes stand for the distances to all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/layout_budget.h"
#include "core/layout/layout_graph.h"

namespace crosscase::core {

/// Flat places in single precision, one unit being one link.
struct Places {
    std::vector<float> x, y;
    explicit Places(std::size_t count = 0) : x(count), y(count) {}
    std::size_t size() const { return x.size(); }
};

/// Sparse stress: each pivot speaks for the nodes nearest to it.
/// Source: M. Ortmann, M. Klimenta, U. Brandes, J. Graph Algorithms and Applications 21 (2017) 791-821.
struct Pivots {
    std::vector<LayoutGraph::Node> nodes;
    std::vector<std::uint16_t> links;  ///< node by node the links to each pivot
    std::vector<float> weight;         ///< pivot by pivot the weight of a node at each number of links
    std::size_t reach = 0;             ///< entries of one pivot in `weight`

    std::size_t count() const { return nodes.size(); }
    const std::uint16_t* linksOf(std::size_t node) const { return links.data() + node * nodes.size(); }
    float weightAt(std::size_t pivot, std::uint16_t distance) const { return weight[pivot * reach + distance]; }
};

/// Pivots far from each other first (so many as placePivots uses), then spread at random, the same for the same graph.
/// O(count * (n + ties)) time, O(count * n) memory. When the budget is over it makes do with those it has, eight or more.
Pivots choosePivots(const LayoutGraph& graph, std::size_t count, const LayoutBudget& budget);

/// First places: the two main directions of the distances to the pivots.
/// Source: U. Brandes, C. Pich, Proc. Graph Drawing 2006, 42-53 (PivotMDS).
Places placeByPivots(const Pivots& pivots, std::size_t nodes);

}  // namespace crosscase::core
