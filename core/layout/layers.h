// core/layout/layers.h: items on layers, joined by short pieces of links, ordered so that few pieces cross.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/layout/layout_budget.h"

namespace crosscase::core {

/// The layers of a hierarchy. A link over several layers passes through a point on each layer between, so that it has a
/// way of its own. Nodes 0 .. items-1 are items, the rest such points.
struct Layers {
    std::size_t items = 0;
    std::vector<std::int32_t> layer;                  ///< by node
    std::vector<std::vector<std::int32_t>> up, down;  ///< by node its neighbours on the layer above, below
    std::vector<std::vector<std::int32_t>> nodes;     ///< by layer its nodes from left to right
};

/// @param links  (upper, lower) by item; those whose ends lie on one layer are left out
Layers makeLayers(const std::vector<std::int32_t>& layerOfItem,
                  std::span<const std::pair<std::int32_t, std::int32_t>> links);

/// Reorders each layer by the medians and means of its neighbours, down and up by turns, and keeps the order with the
/// fewest crossings. Source: K. Sugiyama, S. Tagawa, M. Toda, IEEE Trans. SMC 11 (1981) 109-125; E. Gansner et al., IEEE
/// Trans. Software Eng. 19 (1993) 214-230. O(sweeps * pieces * log pieces).
void reduceCrossings(Layers& layers, const LayoutBudget& budget);

/// Pieces of links that cross, between all layers. O(pieces * log n).
std::size_t countCrossings(const Layers& layers);

/// x of every node: each layer as near to its neighbours as its order and the widths allow (least squares by pooling).
std::vector<double> placeAcross(const Layers& layers, const std::vector<double>& width);

}  // namespace crosscase::core
