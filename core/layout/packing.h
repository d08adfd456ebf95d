// core/layout/packing.h: components beside and below each other on one page.
#pragma once

#include <vector>

#include "core/layout/layout_boxes.h"

namespace crosscase::core {

/// Places rectangles of the given sizes beside and below each other, large ones first, on the smallest page of the given
/// shape among a few tries.
/// @return the upper left corner of each
std::vector<Point> packBoxes(const std::vector<Rect>& boxes, double gap, double aspect);

}  // namespace crosscase::core
