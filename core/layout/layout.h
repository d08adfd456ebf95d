// core/layout/layout.h: where the items of a chart stand.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/analysis/network.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

/// Item units: one is a pixel of the chart at 100 %; y grows downwards.
struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};
using Positions = std::vector<Point>;

/// What an item with its label covers, relative to its position.
struct ItemBox {
    double left = -56, top = -30, right = 56, bottom = 56;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
};

struct LayoutOptions {
    std::vector<ItemBox> boxes;  ///< in network order; empty: the default box for all
    double margin = 8;           ///< free space kept between boxes

    /// For adding to a chart: positions that items already have, in network order (empty: a fresh layout). Items that
    /// have one keep it but for what the new ones push aside; new ones come beside the neighbours that are placed.
    std::vector<std::optional<Point>> initial;
    std::vector<bool> pinned;  ///< in network order; those with an initial position never move
};

/// A force layout: neighbours near each other, groups apart, no boxes overlapping (but pinned ones); components laid
/// out apart and packed, isolated items in a grid below. The same input gives the same positions.
/// @return n positions in network order
/// @error Cancelled once progress.stopRequested()
/// @note about O((n + links) log n): 2,000 items well under a second
/// Sources: multilevel spring-electrical model, Y. Hu, The Mathematica Journal 10 (2005) 37-71; quadtree approximation,
/// J. Barnes and P. Hut, Nature 324 (1986) 446-449.
Result<Positions> forceLayout(const Network& network, const LayoutOptions& options, Progress& progress);

}  // namespace crosscase::core
