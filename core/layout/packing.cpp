// core/layout/packing.cpp: packing on a skyline.
#include "core/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace crosscase::core {
namespace {

constexpr std::size_t manyBoxes = 400;

/// The lower outline of what is packed so far: steps from left to right.
struct Step {
    double left, width, y;
};

/// The lowest place for `width`, then the leftmost. @return its first step and its y
std::pair<std::size_t, double> findPlace(const std::vector<Step>& skyline, double width, double pageWidth) {
    std::pair best{skyline.size(), 1e300};
    for (std::size_t i = 0; i < skyline.size(); ++i) {
        if (i > 0 && skyline[i].left + width > pageWidth + 1e-6) break;
        double y = 0, covered = 0;
        for (std::size_t j = i; j < skyline.size() && covered < width - 1e-6; ++j) {
            y = std::max(y, skyline[j].y);
            covered += skyline[j].width;
        }
        if (y < best.second - 1e-6) best = {i, y};
    }
    return best;
}

void raise(std::vector<Step>& skyline, std::size_t first, double width, double bottom) {
    const double left = skyline[first].left;
    std::vector<Step> next(skyline.begin(), skyline.begin() + static_cast<std::ptrdiff_t>(first));
    next.push_back({left, width, bottom});
    for (std::size_t i = first; i < skyline.size(); ++i) {
        const double end = skyline[i].left + skyline[i].width, from = std::max(skyline[i].left, left + width);
        if (end > from + 1e-6) next.push_back({from, end - from, skyline[i].y});
    }
    skyline = std::move(next);
}

/// One way of packing: its order, and the width of the page.
std::vector<Point> packInto(double pageWidth, const std::vector<std::size_t>& order, const std::vector<Rect>& boxes,
                            double gap) {
    std::vector<Point> corners(boxes.size());
    std::vector<Step> skyline{{0, pageWidth, 0}};
    for (std::size_t i : order) {
        const double width = boxes[i].width() + gap;
        const auto [step, y] = findPlace(skyline, width, pageWidth);
        corners[i] = {skyline[step].left, y};
        raise(skyline, step, width, y + boxes[i].height() + gap);
    }
    return corners;
}

/// Width of the smallest page of the given shape that holds the boxes.
double pageNeeded(const std::vector<Rect>& boxes, const std::vector<Point>& corners, double aspect) {
    double right = 0, bottom = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        right = std::max(right, corners[i].x + boxes[i].width());
        bottom = std::max(bottom, corners[i].y + boxes[i].height());
    }
    return std::max(right, bottom * aspect);
}

}  // namespace

std::vector<Point> packBoxes(const std::vector<Rect>& boxes, double gap, double aspect) {
    double area = 0, widest = 0;
    for (const Rect& box : boxes) {
        area += (box.width() + gap) * (box.height() + gap);
        widest = std::max(widest, box.width() + gap);
    }
    std::vector<std::size_t> byHeight(boxes.size());
    std::iota(byHeight.begin(), byHeight.end(), std::size_t{0});
    std::vector<std::size_t> byArea = byHeight;
    std::ranges::stable_sort(byHeight, std::ranges::greater{}, [&](std::size_t i) { return boxes[i].height(); });
    std::ranges::stable_sort(byArea, std::ranges::greater{},
                             [&](std::size_t i) { return boxes[i].width() * boxes[i].height(); });

    const double page = std::sqrt(area * aspect);
    std::vector<Point> best;
    double smallest = std::numeric_limits<double>::infinity();
    for (const double share : {1.05, 1.15, 1.3, 1.5, 1.8, 2.2}) {
        for (const auto* order : {&byArea, &byHeight}) {
            std::vector<Point> corners = packInto(std::max(widest, page * share), *order, boxes, gap);
            const double needed = pageNeeded(boxes, corners, aspect);
            if (needed < smallest) {
                smallest = needed;
                best = std::move(corners);
            }
        }
        if (boxes.size() > manyBoxes) break;  // many boxes pack well at the first go
    }
    return best;
}

}  // namespace crosscase::core
