// tests/analysis/routes_test.cpp: paths in the order of dates, connecting networks, and what is left after a removal.
#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "core/analysis/connecting.h"
#include "core/analysis/dated_paths.h"
#include "core/analysis/measures.h"
#include "core/analysis/paths.h"
#include "core/analysis/removal.h"
#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using Index = core::Network::Index;
using Indices = std::vector<Index>;
using Times = std::vector<core::Microseconds>;

namespace {

std::optional<core::DatedPath> dated(const core::Network& network, const std::vector<core::DatedLink>& links,
                                     Index from, Index to, const core::DatedPathOptions& options = {}) {
    core::Progress progress;
    auto path = core::datedPath(network, links, from, to, options, progress);
    REQUIRE(path);
    return *path;
}

core::ConnectingNetwork connecting(const core::Network& network, const Indices& seeds,
                                   const core::ConnectingOptions& options = {}) {
    core::Progress progress;
    auto found = core::connectingNetwork(network, seeds, options, progress);
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("what passes on goes forward in time", "[analysis]") {
    // Edges by their ends: A-B 0, A-D 1, B-C 2, C-D 3.
    const auto network = test::networkFromText("A-B, B-C, C-D, A-D");
    const std::vector<core::DatedLink> links{{0, true, 10, 10}, {2, true, 5, 5}, {2, true, 20, 20}, {3, true, 30, 30}};
    const auto path = dated(network, links, 0, 3);
    REQUIRE(path);
    CHECK(path->entities == Indices{0, 1, 2, 3});  // A-D has no time, so it counts for nothing
    CHECK(path->times == Times{10, 20, 30});
    CHECK(path->links == std::vector<std::size_t>{0, 2, 3});
    CHECK_FALSE(dated(network, links, 3, 0));  // back: C-D at 30, then B-C is over
    core::DatedPathOptions later;
    later.from = 11;
    CHECK_FALSE(dated(network, links, 0, 3, later));
    core::DatedPathOptions without;
    without.without = {1, 1, 0, 1};
    CHECK_FALSE(dated(network, links, 0, 3, without));
    CHECK(dated(network, links, 2, 2)->entities == Indices{2});
}

TEST_CASE("a link that lasts may be used at any time until its end", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C");
    CHECK(dated(network, {{0, true, 10, 10}, {1, true, 0, 20}}, 0, 2)->times == Times{10, 10});
    CHECK_FALSE(dated(network, {{0, true, 20, 20}, {1, true, 0, 20}}, 0, 2));  // ends before 20
}

TEST_CASE("the fewest links win, then the earliest arrival, direction counts when asked", "[analysis]") {
    // A-B 0, A-C 1, B-D 2, C-D 3, D-E 4
    const auto network = test::networkFromText("A-B, B-D, A-C, C-D, E-D");
    const std::vector<core::DatedLink> links{
        {0, true, 1, 1}, {2, true, 9, 9}, {1, true, 2, 2}, {3, true, 3, 3}, {4, false, 4, 4}};
    CHECK(dated(network, links, 0, 3)->entities == Indices{0, 2, 3});
    CHECK(dated(network, links, 0, 4)->times == Times{2, 3, 4});
    core::DatedPathOptions directed;
    directed.directed = true;
    CHECK_FALSE(dated(network, links, 0, 4, directed));  // the last link leads from E to D
    CHECK(dated(network, links, 0, 3, directed)->entities == Indices{0, 2, 3});
}

TEST_CASE("dated paths are as short and early as trying everything finds", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto network = test::networkFromPairs(8, test::randomPairs(8, 14, seed));
        core::Draw draw(seed);
        std::vector<core::DatedLink> links;
        for (std::size_t edge = 0; edge < network.edgeCount(); ++edge) {
            for (std::size_t i = draw.below(3); i > 0; --i) {
                const auto start = static_cast<core::Microseconds>(draw.below(20));
                links.push_back({static_cast<Index>(edge), true, start, start + static_cast<int>(draw.below(5))});
            }
        }
        std::pair<std::size_t, core::Microseconds> best{99, 0};
        std::set<Index> passed{0};
        const std::function<void(Index, std::size_t, core::Microseconds)> walk = [&](Index entity, std::size_t steps,
                                                                                     core::Microseconds now) {
            if (entity == 7) best = std::min(best, {steps, now});
            for (const auto& link : links) {
                const auto& edge = network.edge(link.edge);
                if (edge.first != entity && edge.second != entity) continue;
                const Index next = edge.first == entity ? edge.second : edge.first;
                const auto time = std::max(now, link.start);
                if (time > std::max(link.start, link.end - 1) || !passed.insert(next).second) continue;
                walk(next, steps + 1, time);
                passed.erase(next);
            }
        };
        walk(0, 0, 0);
        const auto path = dated(network, links, 0, 7);
        REQUIRE(path.has_value() == (best.first < 99));
        if (!path) continue;
        CHECK(path->times.size() == best.first);
        CHECK(path->times.back() == best.second);
        CHECK(std::ranges::is_sorted(path->times));
    }
}

TEST_CASE("a connecting network ties the seeds together by few others", "[analysis]") {
    // The star around X beats the ring A-B-C-D-E-F.
    const auto network = test::networkFromText("A-B, B-C, C-D, D-E, E-F, F-A, A-X, C-X, E-X, G-H");
    const auto found = connecting(network, {0, 2, 4});
    CHECK(found.parts == 1);
    CHECK(found.edges.size() == found.entities.size() - 1);
    CHECK(found.length == 3);
    CHECK(found.entities.size() == 4);
    core::ConnectingOptions options;
    options.without = {1, 1, 1, 1, 1, 1, 0, 0, 1};  // without X round the ring
    const auto round = connecting(network, {0, 2}, options);
    CHECK(round.parts == 2);
    options.without = {0, 0, 0, 0, 0, 0, 0, 0, 1};
    CHECK(connecting(network, {0, 2}, options).entities == Indices{0, 1, 2});
    const auto apart = connecting(network, {0, 6, 2, 0});
    CHECK(apart.parts == 2);
    CHECK(apart.entities.size() == 4);
    CHECK(connecting(network, {}).parts == 0);
    CHECK(connecting(network, {5}).entities == Indices{5});
}

TEST_CASE("connecting networks are trees whose ends are seeds", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto network = test::networkFromPairs(60, test::randomPairs(60, 120, seed));
        const Indices seeds{1, 7, 20, 33, 48};
        for (const bool weighted : {false, true}) {
            core::ConnectingOptions options;
            options.weighted = weighted;
            const auto found = connecting(network, seeds, options);
            CHECK(found.complete);
            CHECK(found.edges.size() + found.parts == found.entities.size());
            std::vector<int> ties(60, 0);
            for (Index edge : found.edges) {
                ++ties[static_cast<std::size_t>(network.edge(edge).first)];
                ++ties[static_cast<std::size_t>(network.edge(edge).second)];
            }
            for (Index entity : found.entities) {
                if (std::ranges::count(seeds, entity) == 0) CHECK(ties[static_cast<std::size_t>(entity)] > 1);
            }
        }
    }
    // Two seeds: the shortest path itself.
    const auto network = test::networkFromPairs(60, test::randomPairs(60, 100, 3));
    core::Progress progress;
    const auto path = core::findPaths(network, 1, 48, {}, progress)->paths.at(0);
    CHECK(connecting(network, {1, 48}).length == path.length);
}

TEST_CASE("a search for what connects that was over before it began has no answer", "[analysis]") {
    const auto network = test::plantedGroups(400);
    core::ConnectingOptions options;
    options.deadline = std::chrono::milliseconds{0};
    core::Progress progress;
    const Indices seeds{1, 90, 300};
    CHECK(core::connectingNetwork(network, seeds, options, progress).error().code == core::Error::Code::Cancelled);
    progress.requestStop();
    CHECK(core::connectingNetwork(network, seeds, {}, progress).error().code == core::Error::Code::Cancelled);
}

TEST_CASE("a search for what connects that was stopped after its first tree gives that tree and says so",
          "[analysis]") {
    // Ways over P and Q tie A, B and C together; X touches all three and makes the shorter tree.
    const auto network = test::networkFromText("A-P, P-B, B-Q, Q-C, C-R, R-A, A-X, B-X, C-X");
    const Indices seeds{0, 1, 2};
    core::Progress* running = nullptr;
    core::Progress progress([&](double, const std::string&) { running->requestStop(); });
    running = &progress;
    const auto cut = core::connectingNetwork(network, seeds, {}, progress);
    REQUIRE(cut);
    CHECK_FALSE(cut->complete);
    CHECK(cut->parts == 1);
    CHECK(cut->length == 4);
    CHECK(cut->entities.size() == 5);
    CHECK(connecting(network, seeds).complete);
    CHECK(connecting(network, seeds).length == 3);
}

TEST_CASE("a removal is told in parts, reach and distance", "[analysis]") {
    core::Progress progress;
    const auto network = test::networkFromText("A-B, B-C, C-D, D-E");
    const auto effect = core::effectOfRemoval(network, Indices{2}, {}, progress).value();
    CHECK(effect.before.parts == 1);
    CHECK(effect.before.largest == 5);
    CHECK(effect.before.reachable == 1);
    CHECK(effect.before.meanDistance == Approx(2));
    CHECK(effect.before.efficiency == Approx((8 * 1 + 6 / 2.0 + 4 / 3.0 + 2 / 4.0) / 20));
    CHECK(effect.after.entities == 4);
    CHECK(effect.after.edges == 2);
    CHECK(effect.after.parts == 2);
    CHECK(effect.after.largest == 2);
    CHECK(effect.after.reachable == Approx(4.0 / 12));
    CHECK(effect.after.meanDistance == 1);
    CHECK(effect.after.starts == 4);
    CHECK(core::effectOfRemoval(network, {}, {}, progress)->after == effect.before);
    const auto all = core::effectOfRemoval(network, Indices{0, 1, 2, 3, 4}, {}, progress).value();
    CHECK(all.after == core::NetworkState{});
}

TEST_CASE("distances of large networks are sampled, before and after by the same starts", "[analysis]") {
    core::Progress progress;
    const auto network = test::plantedGroups(4000);
    const auto effect = core::effectOfRemoval(network, Indices{1}, {}, progress).value();
    CHECK(effect.before.starts == 2048);
    CHECK(effect.after.starts <= 2048);
    CHECK(effect.after.starts >= 2047);
    CHECK(effect.complete);
    CHECK(effect.before.parts == core::components(network).sizes.size());
}
