// tests/layout/shapes_test.cpp: what each kind of layout is chosen for.
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/layout/circular_order.h"
#include "core/layout/layers.h"
#include "tests/layout/drawings.h"

using namespace crosscase;
using core::LayoutKind;
using core::LayoutRequest;
using core::Network;
using core::Positions;
using test::layOut;
using test::networkFromText;
using test::requestOf;

namespace {

std::size_t at(Network::Index index) {
    return static_cast<std::size_t>(index);
}

core::Point middleOf(const Positions& positions) {
    core::Point sum;
    for (const core::Point& p : positions) sum = {sum.x + p.x, sum.y + p.y};
    const auto count = static_cast<double>(positions.size());
    return {sum.x / count, sum.y / count};
}

bool pointsDown(const Network& network, const Positions& positions) {
    return std::ranges::all_of(network.edges(), [&](const Network::Edge& edge) {
        const double first = positions[at(edge.first)].y, second = positions[at(edge.second)].y;
        return edge.forward > 0 ? first < second : second < first;
    });
}

}  // namespace

TEST_CASE("circular: a component stands on one circle, evenly", "[layout]") {
    const Positions p = layOut(test::plantedGroups(60), requestOf(LayoutKind::Circular)).positions;
    const core::Point middle = middleOf(p);
    for (const core::Point& point : p) CHECK(test::distance(point, middle) == Approx(test::distance(p[0], middle)));
}

TEST_CASE("circular: the members of a group stand side by side", "[layout]") {
    const Network network = test::plantedGroups(60);
    LayoutRequest request = requestOf(LayoutKind::Circular);
    for (std::size_t i = 0; i < 60; ++i) request.group.push_back(static_cast<std::int32_t>(i % 4));
    const Positions p = layOut(network, request).positions;
    std::vector<std::pair<double, std::int32_t>> round;
    for (std::size_t i = 0; i < p.size(); ++i) round.emplace_back(std::atan2(p[i].y, p[i].x), request.group[i]);
    std::ranges::sort(round);
    int changes = 0;
    for (std::size_t i = 0; i < round.size(); ++i) changes += round[i].second != round[(i + 1) % round.size()].second;
    CHECK(changes == 4);
}

TEST_CASE("circular: a ring of items is drawn without crossings, groups with few", "[layout]") {
    core::Progress progress;
    const core::LayoutBudget budget(progress);
    const auto everything = [](const Network& network) {
        std::vector<Network::Index> items(network.entityCount());
        std::iota(items.begin(), items.end(), 0);
        return items;
    };
    const Network ring = networkFromText("A-D, D-B, B-F, F-C, C-G, G-E, E-A");
    CHECK(core::countCircularCrossings(ring, core::circularOrder(ring, everything(ring), budget)) == 0);
    const Network square = networkFromText("A-C, B-D");
    CHECK(core::countCircularCrossings(square, everything(square)) == 1);
    const Network groups = test::plantedGroups(100);
    CHECK(core::countCircularCrossings(groups, core::circularOrder(groups, everything(groups), budget)) * 2 <
          core::countCircularCrossings(groups, everything(groups)));
}

TEST_CASE("hierarchical: every directed link of a network without circles points down", "[layout]") {
    const Network chart = networkFromText("A-B, A-C, B-D, C-D, D-E, A-E, F-C, C-G, F-H, B-H, I-J");
    CHECK(pointsDown(chart, layOut(chart, requestOf(LayoutKind::Hierarchical)).positions));
    std::vector<core::EntityId> entities;
    std::vector<core::Link> links;
    for (std::int64_t i = 1; i <= 200; ++i) {
        entities.push_back(core::EntityId{i});
        for (std::int64_t over : {i / 2, i * 3 / 7, i - 9}) {
            core::Link link;
            link.from = core::EntityId{over};
            link.to = core::EntityId{i};
            if (over > 0) links.push_back(link);
        }
    }
    const Network large = Network::fromLinks(entities, links);
    CHECK(pointsDown(large, layOut(large, requestOf(LayoutKind::Hierarchical)).positions));
}

TEST_CASE("hierarchical: the head of a tree stands over the middle of its people, like branches look alike",
          "[layout]") {
    const Network tree = networkFromText("A-B, A-C, B-D, B-E, C-F, C-G");
    const Positions p = layOut(tree, requestOf(LayoutKind::Hierarchical)).positions;
    CHECK(p[0].x == Approx((p[1].x + p[2].x) / 2));
    CHECK(p[1].x == Approx((p[3].x + p[4].x) / 2));
    CHECK(p[4].x - p[3].x == Approx(p[6].x - p[5].x));
    CHECK(p[1].y == p[2].y);
}

TEST_CASE("hierarchical: a chosen root stands at the top, all others by their links to it", "[layout]") {
    LayoutRequest request = requestOf(LayoutKind::Hierarchical);
    request.centre = 2;
    const Positions p = layOut(networkFromText("A-B, B-C, C-D, D-E, B-E"), request).positions;
    CHECK(p[1].y == p[3].y);
    CHECK(p[2].y < p[1].y);
    CHECK(p[0].y == p[4].y);
    CHECK(p[1].y < p[0].y);
}

TEST_CASE("hierarchical: two crossed links are uncrossed, long links keep a way of their own", "[layout]") {
    core::Progress progress;
    const std::vector<std::pair<std::int32_t, std::int32_t>> links{{0, 3}, {1, 2}, {0, 4}};
    core::Layers layers = core::makeLayers({0, 0, 1, 1, 3}, links);
    CHECK(layers.layer.size() == 7);  // the link over layers 1 and 2 passes a point on each
    core::reduceCrossings(layers, core::LayoutBudget(progress));
    CHECK(core::countCrossings(layers) == 0);
}

TEST_CASE("peacock: the ring is the number of links from the centre", "[layout]") {
    LayoutRequest request = requestOf(LayoutKind::Peacock);
    request.centre = 0;
    const Positions p = layOut(networkFromText("A-B, A-C, A-D, B-E, C-E, E-F, D-G, G-H, B-C"), request).positions;
    const std::vector<std::vector<std::size_t>> rings{{1, 2, 3}, {4, 6}, {5, 7}};
    double last = 0;
    for (const auto& ring : rings) {
        const double radius = test::distance(p[0], p[ring.front()]);
        CHECK(radius > last + 80);
        for (std::size_t item : ring) CHECK(test::distance(p[0], p[item]) == Approx(radius));
        last = radius;
    }
}

TEST_CASE("grouped: the members of a group stand in one block", "[layout]") {
    LayoutRequest request = requestOf(LayoutKind::Grouped);
    for (std::size_t i = 0; i < 40; ++i) request.group.push_back(static_cast<std::int32_t>(i % 5));
    const Positions p = layOut(test::plantedGroups(40), request).positions;
    std::vector<core::Rect> block(5, {1e9, 1e9, -1e9, -1e9});
    for (std::size_t i = 0; i < p.size(); ++i) {
        core::Rect& b = block[at(request.group[i])];
        b = {std::min(b.left, p[i].x), std::min(b.top, p[i].y), std::max(b.right, p[i].x), std::max(b.bottom, p[i].y)};
    }
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(block[i].overlaps(block[j]));
    }
}

TEST_CASE("grid: items read in the order of their property, those without it last", "[layout]") {
    LayoutRequest request = requestOf(LayoutKind::Grid);
    for (std::size_t i = 0; i < 30; ++i) request.sortKey.push_back(static_cast<double>(i * 7 % 30));
    request.sortKey[4] = std::nan("");
    const Positions p = layOut(test::plantedGroups(30), request).positions;
    std::vector<std::size_t> reading(p.size());
    std::iota(reading.begin(), reading.end(), std::size_t{0});
    std::ranges::sort(reading, {}, [&](std::size_t i) { return std::pair(std::round(p[i].y), p[i].x); });
    CHECK(reading.back() == 4);
    for (std::size_t i = 1; i + 1 < reading.size(); ++i) {
        CHECK(request.sortKey[reading[i - 1]] < request.sortKey[reading[i]]);
    }
    std::set<double> columns;
    for (const core::Point& point : p) columns.insert(std::round(point.x));
    CHECK(columns.size() <= 10);
}

TEST_CASE("theme line: a lane for each item, links in order of time", "[layout]") {
    const Network network = networkFromText("A-B, B-C, A-C, C-D, A-B, D-E");
    LayoutRequest request = requestOf(LayoutKind::ThemeLine);
    request.linkTime = {50, 10, std::nan(""), 30, 20, 10};
    const core::LayoutOutcome outcome = layOut(network, request);
    std::set<double> lanes;
    for (const core::Point& p : outcome.positions) {
        lanes.insert(p.y);
        CHECK(p.x == outcome.positions[0].x);
    }
    CHECK(lanes.size() == 5);
    const std::vector<double>& x = outcome.linkX;
    REQUIRE(x.size() == 6);
    CHECK(x[1] == x[5]);
    CHECK(x[1] < x[4]);
    CHECK(x[4] < x[3]);
    CHECK(x[3] < x[0]);
    CHECK(std::isnan(x[2]));
    CHECK(x[1] > outcome.positions[0].x + 56);  // to the right of the items themselves
}

TEST_CASE("theme line: lanes go round what stands across them, in their order", "[layout]") {
    const Network network = networkFromText("A-B, B-C, C-D, D-E");
    LayoutRequest request = requestOf(LayoutKind::ThemeLine);
    request.linkTime = {1, 2, 3, 4};
    const Positions free = layOut(network, request).positions;
    core::LayoutOutcome outcome = layOut(network, request);
    const double middle = (outcome.linkX[0] + outcome.linkX[3]) / 2;
    request.obstacles = {{middle - 20, free[2].y - 15, middle + 20, free[2].y + 15}};
    const Positions round = layOut(network, request).positions;
    for (std::size_t i = 0; i < round.size(); ++i) {
        CHECK(round[i].x == free[i].x);
        CHECK((round[i].y + 56 < request.obstacles[0].top || round[i].y - 30 > request.obstacles[0].bottom));
        for (std::size_t j = 0; j < i; ++j) CHECK((round[i].y < round[j].y) == (free[i].y < free[j].y));
    }
}

TEST_CASE("proportional time: thousands of items of one time stand in rows of their own", "[layout]") {
    const Network network = test::plantedGroups(30'000);
    LayoutRequest request = requestOf(LayoutKind::ProportionalTime);
    std::size_t links = 0;
    for (std::size_t i = 0; i < network.edgeCount(); ++i) links += network.linksOf(static_cast<int>(i)).size();
    request.linkTime.assign(2 * links, 7.0);
    const Positions p = layOut(network, request).positions;
    CHECK(core::countOverlaps(std::vector<core::ItemBox>(p.size()), 0, p) == 0);
}

TEST_CASE("proportional time: x tells the time of the first link", "[layout]") {
    const Network network = networkFromText("A-B, C-D, E-F, G-H, I");
    LayoutRequest request = requestOf(LayoutKind::ProportionalTime);
    request.linkTime = {0, 25, 100, std::nan("")};
    const core::LayoutOutcome outcome = layOut(network, request);
    const Positions& p = outcome.positions;
    CHECK(p[0].x == Approx(p[1].x));
    REQUIRE(outcome.linkX.size() == 4);  // where its date is written
    for (std::size_t link = 0; link < 3; ++link) CHECK(outcome.linkX[link] == Approx(p[2 * link].x));
    CHECK(std::isnan(outcome.linkX[3]));
    CHECK(p[2].x - p[0].x == Approx((p[4].x - p[0].x) / 4));
    CHECK(p[6].x > p[4].x);
    CHECK(p[8].x == Approx(p[6].x));
}

TEST_CASE("the clusters layout sets planted groups apart", "[layout]") {
    const Network network = test::plantedGroups(200);
    const auto spread = [&](LayoutKind kind) {
        const Positions p = layOut(network, requestOf(kind)).positions;
        double within = 0, between = 0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            within += test::distance(p[i], p[i / 20 * 20 + (i + 7) % 20]);
            between += test::distance(p[i], p[(i + 70) % p.size()]);
        }
        return within / between;
    };
    CHECK(spread(LayoutKind::Clusters) < 0.9 * spread(LayoutKind::Distances));
}
