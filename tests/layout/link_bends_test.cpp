// tests/layout/link_bends_test.cpp: links of a hierarchy bend past the items between their ends.
#include <algorithm>
#include <map>

#include "tests/layout/drawings.h"

using namespace crosscase;
using core::EntityId;
using core::LayoutKind;
using core::LayoutOutcome;
using core::Network;
using core::Point;
using test::layOut;
using test::networkFromText;
using test::requestOf;

namespace {

std::size_t at(Network::Index index) {
    return static_cast<std::size_t>(index);
}

/// Boxes, other than those of its ends, that a link's curve comes into, or nearer to than `clear`.
int boxesUnder(const Network::Edge& edge, const core::Positions& positions, double bend, double clear = 0) {
    const Point a = positions[at(edge.first)], b = positions[at(edge.second)];
    const double length = test::distance(a, b);
    int count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (i == at(edge.first) || i == at(edge.second)) continue;
        core::Rect box = core::placed({}, positions[i]);
        box = {box.left - clear, box.top - clear, box.right + clear, box.bottom + clear};
        bool inside = false;
        for (double t = 0; t <= 1 && !inside; t += 0.002) {
            const double off = 4 * t * (1 - t) * bend;
            const double x = a.x + (b.x - a.x) * t - (b.y - a.y) / length * off;
            const double y = a.y + (b.y - a.y) * t + (b.x - a.x) / length * off;
            inside = x > box.left && x < box.right && y > box.top && y < box.bottom;
        }
        count += inside;
    }
    return count;
}

/// Each person under three others, so that many links pass layers.
Network manyOverEach(bool backwards) {
    std::vector<EntityId> entities;
    std::vector<core::Link> links;
    for (std::int64_t i = 1; i <= 60; ++i) {
        entities.push_back(EntityId{i});
        for (std::int64_t over : {i / 2, i * 3 / 7, i - 9}) {
            core::Link link;
            link.from = EntityId{over};
            link.to = EntityId{i};
            if (over > 0) links.push_back(link);
        }
    }
    if (backwards) std::ranges::reverse(entities);
    return Network::fromLinks(entities, links);
}

/// By the ends of the link, the lower id first; in the direction from there.
std::map<std::pair<EntityId, EntityId>, double> bendsByEnds(const Network& network) {
    const LayoutOutcome outcome = layOut(network, requestOf(LayoutKind::Hierarchical));
    std::map<std::pair<EntityId, EntityId>, double> bends;
    for (std::size_t e = 0; e < network.edgeCount(); ++e) {
        const EntityId first = network.entity(network.edges()[e].first),
                       second = network.entity(network.edges()[e].second);
        bends[std::minmax(first, second)] = first < second ? outcome.bends[e] : -outcome.bends[e];
    }
    return bends;
}

}  // namespace

TEST_CASE("a link over a layer bends past the item that stands in between", "[layout]") {
    const Network network = networkFromText("A-B, B-C, A-C");
    const LayoutOutcome outcome = layOut(network, requestOf(LayoutKind::Hierarchical));
    REQUIRE(outcome.bends.size() == 3);
    for (std::size_t e = 0; e < 3; ++e) {
        const Network::Edge& edge = network.edges()[e];
        const bool isLong = edge.first == 0 && edge.second == 2;
        CHECK(boxesUnder(edge, outcome.positions, 0) == (isLong ? 1 : 0));
        CHECK(boxesUnder(edge, outcome.positions, outcome.bends[e]) == 0);
        CHECK((outcome.bends[e] != 0) == isLong);
    }
    CHECK(layOut(network, requestOf(LayoutKind::Circular)).bends.empty());
}

TEST_CASE("links bend only where that takes them past items, and then past most", "[layout]") {
    const Network network = manyOverEach(false);
    const LayoutOutcome outcome = layOut(network, requestOf(LayoutKind::Hierarchical));
    int straight = 0, bent = 0;
    for (std::size_t e = 0; e < network.edgeCount(); ++e) {
        const Network::Edge& edge = network.edges()[e];
        const int before = boxesUnder(edge, outcome.positions, 0);
        const int after = boxesUnder(edge, outcome.positions, outcome.bends[e]);
        if (outcome.bends[e] != 0) {
            INFO("link " << e);
            CHECK(after < boxesUnder(edge, outcome.positions, 0, 4));  // it comes too near to some
        }
        straight += before;
        bent += after;
    }
    CHECK(straight > 20);
    CHECK(bent * 3 < straight * 2);
    CHECK(bendsByEnds(network) == bendsByEnds(manyOverEach(true)));
}

TEST_CASE("only links between items that are laid out bend", "[layout]") {
    const Network network = networkFromText("A-B, B-C, A-C");
    core::LayoutRequest request = requestOf(LayoutKind::Hierarchical);
    request.initial = {Point{0, 0}, Point{0, 150}, Point{0, 300}};
    request.subset = {true, true, false};
    request.pinned = {true, true, true};
    for (double bend : layOut(network, request).bends) CHECK(bend == 0);
    request.subset.clear();
    const LayoutOutcome outcome = layOut(network, request);
    CHECK(std::ranges::count(outcome.bends, 0.0) == 2);
}
