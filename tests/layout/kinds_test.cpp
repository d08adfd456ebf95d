// tests/layout/kinds_test.cpp: what all layouts promise: same again, no overlaps, pins, selections, stops.
#include <algorithm>
#include <numeric>

#include "tests/layout/drawings.h"

using namespace crosscase;
using core::LayoutKind;
using core::LayoutOutcome;
using core::LayoutRequest;
using core::Network;
using core::Positions;
using test::fullRequest;
using test::layOut;
using test::overlapCount;

namespace {

/// The entities and links of plantedGroups and some items without links, in the order given by `seed`.
Network shuffled(std::int64_t count, std::uint32_t seed) {
    const Network planted = test::plantedGroups(count);
    std::vector<core::EntityId> entities(planted.entities().begin(), planted.entities().end());
    for (std::int64_t i = 1; i <= 3; ++i) entities.push_back(core::EntityId{count + i});
    std::vector<core::Link> links;
    for (const Network::Edge& edge : planted.edges()) {
        core::Link link;
        link.from = planted.entity(edge.first);
        link.to = planted.entity(edge.second);
        links.push_back(link);
    }
    for (std::size_t i = entities.size(); seed > 0 && i > 1; --i) {
        seed = seed * 1664525u + 1013904223u;
        std::swap(entities[i - 1], entities[(seed >> 8) % i]);
        std::swap(links[i - 1], links[(seed >> 9) % i]);
    }
    return Network::fromLinks(entities, links);
}

}  // namespace

TEST_CASE("every layout has a name that leads back to it", "[layout]") {
    for (LayoutKind kind : core::layoutKinds) CHECK(core::layoutNamed(core::layoutName(kind)) == kind);
    CHECK_FALSE(core::layoutNamed("spaghetti"));
}

TEST_CASE("every layout draws the same again and lets no boxes overlap", "[layout]") {
    const Network network = shuffled(160, 0);
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        const LayoutRequest request = fullRequest(kind, network);
        const LayoutOutcome outcome = layOut(network, request);
        CHECK(outcome.complete);
        CHECK(overlapCount(outcome.positions, request.boxes) == 0);
        CHECK(layOut(network, request).positions == outcome.positions);
    }
}

TEST_CASE("the order of items and links does not matter to any layout", "[layout]") {
    const Network one = shuffled(80, 0), other = shuffled(80, 5);
    REQUIRE(one.entity(0) != other.entity(0));
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        const Positions first = layOut(one, test::requestOf(kind)).positions;
        const Positions second = layOut(other, test::requestOf(kind)).positions;
        double apart = 0;
        for (std::size_t i = 0; i < first.size(); ++i) {
            const auto same = static_cast<std::size_t>(*other.indexOf(one.entity(static_cast<int>(i))));
            apart = std::max(apart, test::distance(first[i], second[same]));
        }
        CHECK(apart == 0);
    }
}

TEST_CASE("pinned items never move and the others keep clear of them", "[layout]") {
    const Network network = shuffled(100, 0);
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        LayoutRequest request = fullRequest(kind, network);
        request.initial.resize(network.entityCount());
        request.pinned.resize(network.entityCount(), false);
        for (std::size_t i = 0; i < network.entityCount(); i += 9) {
            request.initial[i] = core::Point{300.0 * static_cast<double>(i % 4), 200.0 * static_cast<double>(i / 4)};
            request.pinned[i] = true;
        }
        const Positions after = layOut(network, request).positions;
        for (std::size_t i = 0; i < after.size(); i += 9) CHECK(after[i] == *request.initial[i]);
        CHECK(overlapCount(after, request.boxes) == 0);
    }
}

TEST_CASE("a selection is laid out about its middle and nothing else moves", "[layout]") {
    const Network network = shuffled(100, 0);
    const Positions before = layOut(network, test::requestOf(LayoutKind::Distances)).positions;
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        LayoutRequest request = fullRequest(kind, network);
        request.boxes.clear();
        request.initial.assign(before.begin(), before.end());
        request.subset.assign(before.size(), false);
        for (std::size_t i = 40; i < 60; ++i) request.subset[i] = true;
        const Positions after = layOut(network, request).positions;
        core::Point was, is;
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (request.subset[i]) {
                was = {was.x + before[i].x / 20, was.y + before[i].y / 20};
                is = {is.x + after[i].x / 20, is.y + after[i].y / 20};
            } else {
                CHECK(after[i] == before[i]);
            }
        }
        CHECK(overlapCount(after, {}) == 0);
        // Pushed aside by what stands, no further than two or three items; lanes as a whole by all that stands across them.
        CHECK(test::distance(was, is) < (kind == LayoutKind::ThemeLine ? 1000 : 400));
    }
}

TEST_CASE("a stop gives an error, or the best so far where that was asked for", "[layout]") {
    const Network network = shuffled(200, 0);
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        core::Progress progress;
        progress.requestStop();
        LayoutRequest request = fullRequest(kind, network);
        const auto refused = core::layOut(network, request, progress);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == core::Error::Code::Cancelled);
        request.keepBest = true;
        const auto best = core::layOut(network, request, progress);
        REQUIRE(best);
        CHECK_FALSE(best->complete);
        CHECK(overlapCount(best->positions, request.boxes) == 0);
    }
}

TEST_CASE("a stop of a large chart is not waited for", "[layout]") {
    // Spirals out of the heaps in which a layout that has hardly begun leaves its items would take hours.
    const Network network = test::plantedGroups(20'000);
    for (LayoutKind kind : {LayoutKind::Distances, LayoutKind::Clusters, LayoutKind::MinimiseCrossings}) {
        INFO(core::layoutName(kind));
        core::Progress progress;
        progress.requestStop();
        LayoutRequest request = test::requestOf(kind);
        request.keepBest = true;
        const auto best = core::layOut(network, request, progress);
        REQUIRE(best);
        CHECK(core::countOverlaps(std::vector<core::ItemBox>(20'000), 0, best->positions) == 0);
    }
}

TEST_CASE("no layout puts anything on what stands in its way", "[layout]") {
    const Network network = shuffled(100, 0);
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        LayoutRequest request = fullRequest(kind, network);
        request.obstacles = {{-150, -60, 150, 80}, {400, 300, 900, 420}, {-700, 500, -300, 560}};
        for (const bool grows : {false, true}) {
            if (grows) {
                request.keepStanding = true;
                request.initial.resize(network.entityCount());
                request.initial[3] = core::Point{0, -200};
            }
            const Positions after = layOut(network, request).positions;
            CHECK(overlapCount(after, request.boxes) == 0);
            for (std::size_t i = 0; i < after.size(); ++i)
                for (const core::Rect& obstacle : request.obstacles)
                    CHECK_FALSE(core::placed(request.boxes[i], after[i]).overlaps(obstacle));
        }
    }
}

TEST_CASE("a selection of nothing moves nothing", "[layout]") {
    const Network network = shuffled(30, 0);
    const Positions before = layOut(network, test::requestOf(LayoutKind::Grid)).positions;
    for (LayoutKind kind : core::layoutKinds) {
        INFO(core::layoutName(kind));
        LayoutRequest request = fullRequest(kind, network);
        request.initial.assign(before.begin(), before.end());
        request.subset.assign(before.size(), false);
        CHECK(layOut(network, request).positions == before);
    }
}

TEST_CASE("a deadline that has passed gives the best so far", "[layout]") {
    const Network network = test::plantedGroups(3000);
    LayoutRequest request = test::requestOf(LayoutKind::Distances);
    request.deadline = std::chrono::milliseconds{1};
    const LayoutOutcome outcome = layOut(network, request);
    CHECK_FALSE(outcome.complete);
    CHECK(overlapCount(outcome.positions, {}) == 0);
}

TEST_CASE("a fresh drawing of a chart that stood is turned to fit it", "[layout]") {
    const Network network = test::plantedGroups(120);
    LayoutRequest request = test::requestOf(LayoutKind::Distances);
    const Positions before = layOut(network, request).positions;
    for (const core::Point& p : before) request.initial.emplace_back(core::Point{-p.y + 5000, p.x - 700});
    const LayoutOutcome outcome = layOut(network, request);
    CHECK(outcome.displacement < 60);
    CHECK(overlapCount(outcome.positions, {}) == 0);
}
