// tests/analysis/key_players_test.cpp: sets of key players against every set of small networks.
#include "core/analysis/key_players.h"

#include <catch2/catch.hpp>
#include <set>

#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using Indices = std::vector<core::Network::Index>;

namespace {

core::MeasureOptions setOf(std::size_t players, std::size_t reach = 1) {
    core::MeasureOptions options;
    options.players = players;
    options.reach = reach;
    return options;
}

core::KeyPlayers byRemoval(const core::Network& network, std::size_t players) {
    core::Progress progress;
    auto found = core::keyPlayersByRemoval(network, setOf(players), progress);
    REQUIRE(found);
    return *found;
}
core::KeyPlayers byReach(const core::Network& network, std::size_t players, std::size_t reach) {
    core::Progress progress;
    auto found = core::keyPlayersByReach(network, setOf(players, reach), progress);
    REQUIRE(found);
    return *found;
}

/// The best score of any pair, by taking every pair as a set that cannot be exchanged.
double bestPairByRemoval(const core::Network& network) {
    const int count = static_cast<int>(network.entityCount());
    double best = 0;
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b) {
            std::vector<int> part(static_cast<std::size_t>(count), -1);
            double together = 0;
            for (int start = 0; start < count; ++start) {
                if (start == a || start == b || part[static_cast<std::size_t>(start)] >= 0) continue;
                Indices queue{start};
                part[static_cast<std::size_t>(start)] = start;
                for (std::size_t i = 0; i < queue.size(); ++i) {
                    for (auto next : network.neighbours(queue[i])) {
                        if (next == a || next == b || part[static_cast<std::size_t>(next)] >= 0) continue;
                        part[static_cast<std::size_t>(next)] = start;
                        queue.push_back(next);
                    }
                }
                together += static_cast<double>(queue.size() * (queue.size() - 1));
            }
            best = std::max(best, 1 - together / ((count - 2) * (count - 3)));
        }
    }
    return best;
}

}  // namespace

TEST_CASE("who would hurt the network most if removed is who holds it together", "[analysis]") {
    // Two stars, their centres tied.
    const auto network = test::networkFromText("A-B, A-C, A-D, A-E, E-F, E-G, E-H");
    const auto found = byRemoval(network, 2);
    CHECK(found.members == Indices{0, 4});
    CHECK(found.score == 1);
    CHECK(found.before == 0);
    // Without A alone: B, C, D and a star of four: 12 of 42 ordered pairs still meet.
    CHECK(byRemoval(network, 1).score == Approx(1 - 12.0 / 42));
    CHECK(found.parts[0] == Approx(1 - (1 - 12.0 / 42)));
}

TEST_CASE("where nobody holds anything together the one with most neighbours goes first", "[analysis]") {
    CHECK(byRemoval(test::networkFromText("A-B, B-C, C-D, D-A, B-D, E-F"), 1).members == Indices{1});
}

TEST_CASE("pairs found by choice and exchange are as good as the best of all pairs", "[analysis]") {
    int best = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto network = test::networkFromPairs(14, test::randomPairs(14, 16, seed));
        const double reached = byRemoval(network, 2).score, possible = bestPairByRemoval(network);
        CHECK(reached >= 0.9 * possible);
        CHECK(reached <= possible + 1e-12);
        best += reached > possible - 1e-12;
    }
    CHECK(best >= 8);
}

TEST_CASE("two who reach most stand apart from each other", "[analysis]") {
    const auto network = test::networkFromText("A-B, A-C, A-D, D-E, E-F, F-G, F-H, F-I");
    const auto found = byReach(network, 2, 1);
    CHECK(found.members == Indices{5, 0});
    CHECK(found.score == Approx(1.0));
    CHECK(found.parts[0] == Approx(5.0 / 9));
    CHECK(byReach(network, 1, 1).score == Approx(5.0 / 9));
    CHECK(byReach(network, 1, 3).score == Approx(1.0));
    CHECK(byReach(network, 1, 3).members == Indices{3});
}

TEST_CASE("exchange mends a greedy first choice", "[analysis]") {
    // B reaches most alone, but A and C together cover all nine.
    const auto network = test::networkFromText("A-D, A-E, A-F, C-G, C-H, C-I, B-D, B-E, B-G, B-H");
    CHECK(byReach(network, 1, 1).members == Indices{1});
    const auto found = byReach(network, 2, 1);
    CHECK(found.score == Approx(8.0 / 9));
    CHECK(std::set<core::Network::Index>(found.members.begin(), found.members.end()) ==
          std::set<core::Network::Index>{0, 2});
}

TEST_CASE("a set is never larger than the network, and a bounded search says that it did not see all", "[analysis]") {
    CHECK(byRemoval(test::networkFromText("A-B"), 5).members.size() == 2);
    CHECK(byReach(test::networkFromText("A-B"), 5, 2).members.size() == 2);
    auto options = setOf(3, 2);
    options.work = 10;
    core::Progress progress;
    const auto bounded = core::keyPlayersByReach(test::plantedGroups(500), options, progress);
    REQUIRE(bounded);
    CHECK_FALSE(bounded->complete);
    CHECK(bounded->members.size() == 3);
    progress.requestStop();
    CHECK(core::keyPlayersByRemoval(test::karateClub(), options, progress).error().code ==
          core::Error::Code::Cancelled);
}
