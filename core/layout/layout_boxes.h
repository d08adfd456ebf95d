// core/layout/layout_boxes.h: boxes that must not overlap: pushing items apart, packing components.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/layout/layout.h"

namespace crosscase::core {

struct Rect {
    double left = 0, top = 0, right = 0, bottom = 0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool overlaps(const Rect& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

/// The box of an item that stands at `position`.
Rect placed(const ItemBox& box, Point position);

/// Moves items as little as it can until no two boxes come nearer than `margin`.
/// @param weight  by item: an item of twice the weight moves half as far; 0 means that it never moves. Boxes of two such
///                items are left as they are.
/// @return false when it was stopped; positions are then half way
bool removeOverlaps(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions,
                    Progress& progress);

/// Places rectangles of the given sizes beside and below each other, large ones first, in about the shape of a page.
/// @return the upper left corner of each
std::vector<Point> packBoxes(const std::vector<Rect>& boxes, double gap, double aspect);

}  // namespace crosscase::core
