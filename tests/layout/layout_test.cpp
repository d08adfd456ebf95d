// tests/layout/layout_test.cpp: positions that can be relied on: same again, nothing on top of each other, pins hold.
#include <algorithm>

#include "tests/layout/drawings.h"

using namespace crosscase;
using core::LayoutOptions;
using core::Network;
using core::Positions;
using test::distance;
using test::overlapCount;

namespace {

Positions layOut(const Network& network, const LayoutOptions& options = {}) {
    core::Progress progress;
    auto positions = core::forceLayout(network, options, progress);
    REQUIRE(positions);
    REQUIRE(positions.value().size() == network.entityCount());
    return positions.value();
}

}  // namespace

TEST_CASE("the same network is laid out the same", "[analysis]") {
    const Network network = test::plantedGroups(300);
    CHECK(layOut(network) == layOut(network));
}

TEST_CASE("no boxes overlap whatever their sizes", "[analysis]") {
    for (std::int64_t count : {2, 7, 60, 600}) {
        const Network network = test::plantedGroups(count);
        LayoutOptions options;
        for (std::int64_t i = 0; i < count; ++i) {
            const double half = 20 + 9 * static_cast<double>(i % 12);
            options.boxes.push_back({-half, -26, half, 40});
        }
        CHECK(overlapCount(layOut(network, options), options.boxes) == 0);
    }
}

TEST_CASE("components stand apart and items without links stand below", "[analysis]") {
    const Positions p = layOut(test::networkFromText("A-B, B-C, C-A, D-E, F, G"));
    double lowest = -1e300;
    for (std::size_t i = 0; i < 5; ++i) lowest = std::max(lowest, p[i].y);
    CHECK(p[5].y > lowest);
    CHECK(p[6].y == p[5].y);
    CHECK(overlapCount(p, std::vector<core::ItemBox>(7)) == 0);
}

TEST_CASE("linked items are nearer to each other than others are", "[analysis]") {
    const Network network = test::plantedGroups(200);
    const Positions p = layOut(network);
    double linked = 0, any = 0;
    for (const Network::Edge& edge : network.edges()) {
        linked += distance(p[static_cast<std::size_t>(edge.first)], p[static_cast<std::size_t>(edge.second)]);
    }
    for (std::size_t i = 0; i < p.size(); ++i) any += distance(p[i], p[(i + p.size() / 2) % p.size()]);
    CHECK(linked / static_cast<double>(network.edgeCount()) < 0.4 * any / static_cast<double>(p.size()));
}

TEST_CASE("the leaves of a hub stand round it", "[analysis]") {
    const Positions p = layOut(test::networkFromText("A-B, A-C, A-D, A-E, A-F, A-G, A-H, A-I, A-Z, Z-Y"));
    for (std::size_t leaf = 1; leaf < 9; ++leaf) CHECK(distance(p[0], p[leaf]) < 260);
}

TEST_CASE("new items come beside what they are tied to and what stands keeps its place", "[analysis]") {
    const Network network = test::networkFromText("A-B, B-C, C-D, D-E, X-C");
    LayoutOptions options;
    const Positions before = layOut(test::networkFromText("A-B, B-C, C-D, D-E"));
    for (const core::Point& p : before) options.initial.emplace_back(p);
    options.initial.emplace_back(std::nullopt);
    options.pinned = {true, true, false, false, true, false};
    const Positions after = layOut(network, options);
    CHECK(after[0] == before[0]);
    CHECK(after[1] == before[1]);
    CHECK(after[4] == before[4]);
    CHECK(distance(after[2], before[2]) < 80);
    CHECK(distance(after[5], after[2]) < 300);
    CHECK(overlapCount(after, std::vector<core::ItemBox>(6)) == 0);
}

TEST_CASE("a chart in which all items stand is left as it is", "[analysis]") {
    const Network network = test::networkFromText("A-B, B-C");
    LayoutOptions options;
    options.initial = {core::Point{0, 0}, core::Point{300, 10}, core::Point{-500, 77}};
    CHECK(layOut(network, options) == Positions{{0, 0}, {300, 10}, {-500, 77}});
}

TEST_CASE("a layout stops when asked", "[analysis]") {
    core::Progress progress;
    progress.requestStop();
    const auto positions = core::forceLayout(test::plantedGroups(100), {}, progress);
    REQUIRE_FALSE(positions);
    CHECK(positions.error().code == core::Error::Code::Cancelled);
}
