// tests/analysis/communities_test.cpp: groups found by the Leiden method.
#include "core/analysis/communities.h"

#include <catch2/catch.hpp>
#include <set>

#include "core/analysis/measures.h"
#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;

namespace {

core::Communities groupsOf(const core::Network& network, std::uint32_t seed = 1, bool weighted = false) {
    core::MeasureOptions options;
    options.seed = seed;
    options.reading.weighted = weighted;
    core::Progress progress;
    auto found = core::communities(network, options, progress);
    REQUIRE(found);
    CHECK(found->complete);
    return *found;
}

}  // namespace

TEST_CASE("two triangles on one tie are two groups", "[analysis]") {
    const auto found = groupsOf(test::networkFromText("A-B, B-C, A-C, C-D, D-E, E-F, D-F, G"));
    CHECK(found.of == std::vector<std::int32_t>{0, 0, 0, 1, 1, 1, 2});
    CHECK(found.sizes == std::vector<std::size_t>{3, 3, 1});
    CHECK(found.modularity == Approx(6.0 / 7 - 0.5));
}

TEST_CASE("the karate club is divided with the best modularity that is known", "[analysis]") {
    double best = 0;
    for (std::uint32_t seed = 1; seed <= 5; ++seed)
        best = std::max(best, groupsOf(test::karateClub(), seed).modularity);
    CHECK(best == Approx(0.4198).margin(5e-5));  // proven optimum (U. Brandes et al., IEEE TKDE 20 (2008) 172-188)
    CHECK(groupsOf(test::karateClub()).modularity > 0.41);
}

TEST_CASE("planted groups are found again, each in one piece", "[analysis]") {
    const auto network = test::plantedGroups(2000);
    const auto found = groupsOf(network);
    CHECK(found.modularity > 0.8);
    CHECK(found.modularity == Approx(core::modularity(network, found.of)));
    std::size_t sum = 0;
    for (std::size_t size : found.sizes) sum += size;
    CHECK(sum == 2000);
    CHECK(std::ranges::is_sorted(found.sizes, std::greater{}));
    // Ties within groups alone: as many components as groups.
    std::vector<core::Link> within;
    for (const auto& edge : network.edges()) {
        if (found.of[static_cast<std::size_t>(edge.first)] != found.of[static_cast<std::size_t>(edge.second)]) continue;
        core::Link link;
        link.from = network.entity(edge.first);
        link.to = network.entity(edge.second);
        within.push_back(link);
    }
    const auto parts = core::components(core::Network::fromLinks(network.entities(), within));
    CHECK(parts.sizes.size() == found.sizes.size());
}

TEST_CASE("groups are the same every time, and follow the number of links when weighted", "[analysis]") {
    const auto network = test::plantedGroups(600);
    CHECK(groupsOf(network, 7).of == groupsOf(network, 7).of);
    // A square whose opposite sides are tied three times.
    const auto square = test::networkFromText("A-B, A-B, A-B, B-C, C-D, C-D, C-D, D-A");
    const auto found = groupsOf(square, 1, true);
    CHECK(found.of == std::vector<std::int32_t>{0, 0, 1, 1});
    CHECK(found.modularity == Approx(0.25));
}

TEST_CASE("networks without links have a group for each entity, a stopped search says so", "[analysis]") {
    CHECK(groupsOf(test::networkFromText("A, B")).sizes == std::vector<std::size_t>{1, 1});
    CHECK(groupsOf(core::Network()).sizes.empty());
    core::Progress progress;
    progress.requestStop();
    CHECK(core::communities(test::networkFromText("A-B"), {}, progress).error().code == core::Error::Code::Cancelled);
}
