// tests/layout/drawings.h: what tests of layouts share: requests, overlaps, distances.
#pragma once

#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/layout_boxes.h"
#include "tests/analysis/network_texts.h"

namespace crosscase::test {

inline double distance(core::Point a, core::Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Pairs of boxes that overlap by more than rounding.
inline int overlapCount(const core::Positions& positions, std::vector<core::ItemBox> boxes) {
    if (boxes.empty()) boxes.resize(positions.size());
    int count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            core::Rect a = core::placed(boxes[i], positions[i]);
            a = {a.left + 1e-6, a.top + 1e-6, a.right - 1e-6, a.bottom - 1e-6};
            count += a.overlaps(core::placed(boxes[j], positions[j]));
        }
    }
    return count;
}

/// Boxes of many widths, as labels have.
inline std::vector<core::ItemBox> unevenBoxes(std::size_t count) {
    std::vector<core::ItemBox> boxes;
    for (std::size_t i = 0; i < count; ++i) {
        const double half = 20 + 9 * static_cast<double>(i % 12);
        boxes.push_back({-half, -26, half, 40});
    }
    return boxes;
}

inline core::LayoutRequest requestOf(core::LayoutKind kind) {
    core::LayoutRequest request;
    request.kind = kind;
    return request;
}

/// A request of this kind with all that any kind asks for: two groups, keys, times.
inline core::LayoutRequest fullRequest(core::LayoutKind kind, const core::Network& network) {
    core::LayoutRequest request = requestOf(kind);
    request.boxes = unevenBoxes(network.entityCount());
    std::size_t links = 0;
    for (std::size_t i = 0; i < network.edgeCount(); ++i) links += network.linksOf(static_cast<int>(i)).size();
    links += network.entityCount();  // positions of links that were left out as they lead nowhere
    for (std::size_t i = 0; i < links; ++i) request.linkTime.push_back(static_cast<double>(i * 37 % 101));
    for (std::size_t i = 0; i < network.entityCount(); ++i) request.sortKey.push_back(static_cast<double>(i * 7 % 13));
    return request;
}

inline core::LayoutOutcome layOut(const core::Network& network, const core::LayoutRequest& request) {
    core::Progress progress;
    auto outcome = core::layOut(network, request, progress);
    REQUIRE(outcome);
    REQUIRE(outcome->positions.size() == network.entityCount());
    return std::move(*outcome);
}

}  // namespace crosscase::test
