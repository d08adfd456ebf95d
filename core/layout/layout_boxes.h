// core/layout/layout_boxes.h: boxes that must not overlap: pushing items apart.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/layout_budget.h"

namespace crosscase::core {

/// How many pairs of boxes come nearer than `margin`.
std::size_t countOverlaps(std::span<const ItemBox> boxes, double margin, const Positions& positions);

/// Boxes as items that never move, after those that may.
struct Boxes {
    std::vector<ItemBox> boxes;
    Positions positions;
    std::vector<double> weight;
    void add(const ItemBox& box, Point position, double weighs);
    void addObstacles(std::span<const Rect> obstacles);
};

/// Moves items as little as it can until no two boxes come nearer than `margin`; when pushing does not come to an end, or
/// the budget is over, what still overlaps goes to the nearest free place; where there are many of them, most in rows below.
/// @param weight  by item: an item of twice the weight moves half as far; 0 means that it never moves. Boxes of two such
///                items are left as they are.
/// @note some tens of sweeps, each O(n + overlaps) when boxes are of about one size
void removeOverlaps(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions,
                    const LayoutBudget& budget);

}  // namespace crosscase::core
