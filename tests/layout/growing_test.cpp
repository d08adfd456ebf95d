// tests/layout/growing_test.cpp: a chart that grows keeps its picture.
#include <algorithm>

#include "tests/layout/drawings.h"

using namespace crosscase;
using core::LayoutOutcome;
using core::LayoutRequest;
using core::Network;
using core::Positions;

namespace {

/// plantedGroups with `added` more items in pairs, tied to each other and to one or two of a group that stands.
Network grown(std::int64_t count, std::int64_t added) {
    const Network planted = test::plantedGroups(count);
    std::vector<core::EntityId> entities(planted.entities().begin(), planted.entities().end());
    std::vector<core::Link> links;
    const auto tie = [&](core::EntityId from, core::EntityId to) {
        core::Link link;
        link.from = from;
        link.to = to;
        links.push_back(link);
    };
    for (const Network::Edge& edge : planted.edges()) tie(planted.entity(edge.first), planted.entity(edge.second));
    for (std::int64_t i = 1; i <= added; ++i) {
        entities.push_back(core::EntityId{count + i});
        const std::int64_t host = (i + 1) / 2 * 7919 % count;
        tie(entities.back(), core::EntityId{1 + host});
        if (i % 3 == 0) tie(entities.back(), core::EntityId{1 + host / 20 * 20});
        if (i % 2 == 0) tie(entities.back(), core::EntityId{count + i - 1});
    }
    return Network::fromLinks(entities, links);
}

LayoutRequest adding(const Positions& before, std::size_t now) {
    LayoutRequest request;
    request.keepStanding = true;
    request.initial.assign(before.begin(), before.end());
    request.initial.resize(now);
    return request;
}

double diagonal(const Positions& positions) {
    const auto [left, right] = std::ranges::minmax(positions, {}, &core::Point::x);
    const auto [top, bottom] = std::ranges::minmax(positions, {}, &core::Point::y);
    return std::hypot(right.x - left.x, bottom.y - top.y);
}

/// Links from each item to the nearest added one.
std::vector<int> linksToAdded(const Network& network, std::size_t stood) {
    std::vector<int> links(network.entityCount(), -1);
    std::vector<Network::Index> queue;
    for (std::size_t i = stood; i < links.size(); ++i) {
        links[i] = 0;
        queue.push_back(static_cast<Network::Index>(i));
    }
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (Network::Index next : network.neighbours(queue[i])) {
            if (links[static_cast<std::size_t>(next)] >= 0) continue;
            links[static_cast<std::size_t>(next)] = links[static_cast<std::size_t>(queue[i])] + 1;
            queue.push_back(next);
        }
    }
    return links;
}

}  // namespace

TEST_CASE("growing moves only what is new and what is near it, and hardly that", "[layout]") {
    const Positions before = test::layOut(test::plantedGroups(1000), {}).positions;
    const Network network = grown(1000, 30);
    const LayoutOutcome outcome = test::layOut(network, adding(before, network.entityCount()));
    const std::vector<int> links = linksToAdded(network, before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (links[i] > 2) CHECK(outcome.positions[i] == before[i]);
    }
    CHECK(outcome.displacement < 0.01 * diagonal(before));
    CHECK(test::overlapCount(outcome.positions, {}) == 0);
}

TEST_CASE("new items stand near those they are tied to", "[layout]") {
    const Positions before = test::layOut(test::plantedGroups(400), {}).positions;
    const Network network = grown(400, 20);
    const Positions after = test::layOut(network, adding(before, network.entityCount())).positions;
    std::vector<double> lengths;
    for (std::size_t i = before.size(); i < after.size(); ++i) {
        double nearest = 1e300;
        for (Network::Index next : network.neighbours(static_cast<Network::Index>(i))) {
            nearest = std::min(nearest, test::distance(after[i], after[static_cast<std::size_t>(next)]));
        }
        lengths.push_back(nearest);
    }
    std::ranges::sort(lengths);
    CHECK(lengths[lengths.size() / 2] < 350);
    CHECK(lengths.back() < 0.2 * diagonal(before));
}

TEST_CASE("pinned items hold while a chart grows, components with nothing that stands go below", "[layout]") {
    const Network network = test::networkFromText("A-B, B-C, X-C, Y-X, E-F, F-G");
    LayoutRequest request = adding({{0, 0}, {200, 0}, {400, 0}}, 8);
    request.pinned.assign(8, false);
    request.pinned[2] = true;
    const Positions after = test::layOut(network, request).positions;
    CHECK(after[2] == core::Point{400, 0});
    CHECK(test::overlapCount(after, {}) == 0);
    for (std::size_t fresh : {3u, 4u, 5u}) {
        for (std::size_t stood : {0u, 1u, 2u, 6u, 7u}) CHECK(after[fresh].y > after[stood].y);
    }
}
