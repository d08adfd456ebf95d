// tests/analysis/closeness_test.cpp: closeness and harmonic centrality, exact and sampled.
#include "core/analysis/closeness.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using core::Nearness;

namespace {

core::Scores scoresOf(const core::Network& network, Nearness kind, const core::MeasureOptions& options = {},
                      std::size_t samples = 0) {
    core::Progress progress;
    auto asked = options;
    asked.samples = samples;
    auto scores = core::closeness(network, kind, asked, progress);
    REQUIRE(scores);
    return *scores;
}

}  // namespace

TEST_CASE("closeness of the kite and of the karate club is as published", "[analysis]") {
    const auto kite = scoresOf(test::krackhardtKite(), Nearness::Closeness);
    CHECK(kite.margins.empty());
    CHECK(kite.values[5] == Approx(0.6429).margin(5e-5));  // Fernando
    CHECK(kite.values[6] == kite.values[5]);               // Garth
    CHECK(kite.values[9] == Approx(0.3103).margin(5e-5));  // Jane
    CHECK(scoresOf(test::karateClub(), Nearness::Closeness).values[0] == Approx(0.5690).margin(5e-5));
}

TEST_CASE("who reaches few is not close, however near those are", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C, D-E, F");
    // Wasserman and Faust: reached / (n - 1) * reached / sum of distances; B reaches 2 of 5 at distance 1.
    CHECK(scoresOf(network, Nearness::Closeness).values[1] == Approx(2.0 / 5));
    CHECK(scoresOf(network, Nearness::Closeness).values[0] == Approx(2.0 / 5 * 2 / 3));
    CHECK(scoresOf(network, Nearness::Closeness).values[3] == Approx(1.0 / 5));
    CHECK(scoresOf(network, Nearness::Closeness).values[5] == 0);
    CHECK(scoresOf(network, Nearness::Harmonic).values[0] == Approx((1 + 0.5) / 5));
}

TEST_CASE("directed closeness follows links from the entity, weighted distances are short where links are many",
          "[analysis]") {
    core::MeasureOptions options;
    options.reading.directed = true;
    const auto network = test::networkFromText("A-B, B-C");
    const auto scores = scoresOf(network, Nearness::Harmonic, options).values;
    CHECK(scores[0] == Approx(0.75));
    CHECK(scores[1] == Approx(0.5));
    CHECK(scores[2] == 0);
    options.reading = {false, true};
    CHECK(scoresOf(test::networkFromText("A-B, A-B, C"), Nearness::Harmonic, options).values[0] == Approx(1.0));
}

TEST_CASE("more than 64 searches give what one by one gives", "[analysis]") {
    const auto network = test::networkFromPairs(300, test::randomPairs(300, 450, 21));
    const auto scores = scoresOf(network, Nearness::Harmonic).values;
    for (core::Network::Index start : {0, 17, 299}) {
        std::vector<int> distance(300, -1);
        std::vector<core::Network::Index> queue{start};
        distance[static_cast<std::size_t>(start)] = 0;
        double sum = 0;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (auto next : network.neighbours(queue[i])) {
                int& to = distance[static_cast<std::size_t>(next)];
                if (to >= 0) continue;
                to = distance[static_cast<std::size_t>(queue[i])] + 1;
                sum += 1.0 / to;
                queue.push_back(next);
            }
        }
        CHECK(scores[static_cast<std::size_t>(start)] == Approx(sum / 299));
    }
}

TEST_CASE("closeness is the same for one thread, two, and other numbers of the entities", "[analysis]") {
    const auto pairs = test::randomPairs(200, 300, 2);
    const auto names = core::randomOrder<int>(200, 4);
    for (const core::LinkReading reading : {core::LinkReading{}, {true, false}, {false, true}}) {
        core::MeasureOptions options;
        options.reading = reading;
        const auto scores = scoresOf(test::networkFromPairs(200, pairs), Nearness::Closeness, options).values;
        options.threads = 1;
        CHECK(scoresOf(test::networkFromPairs(200, pairs), Nearness::Closeness, options).values == scores);
        const auto others =
            scoresOf(test::networkFromPairs(200, test::renamed(pairs, names)), Nearness::Closeness, options).values;
        for (std::size_t i = 0; i < 200; ++i) CHECK(others[static_cast<std::size_t>(names[i])] == Approx(scores[i]));
    }
}

TEST_CASE("margins of sampled closeness hold the exact value in nineteen of twenty cases", "[analysis]") {
    const auto network = test::networkFromPairs(600, test::randomPairs(600, 900, 6));
    for (const Nearness kind : {Nearness::Closeness, Nearness::Harmonic}) {
        const auto exact = scoresOf(network, kind).values;
        double covered = 0, all = 0, widest = 0;
        for (std::uint32_t seed = 1; seed <= 200; ++seed) {
            core::MeasureOptions options;
            options.seed = seed;
            const auto sampled = scoresOf(network, kind, options, 64);
            REQUIRE(sampled.margins.size() == 600);
            CHECK(sampled.samples >= 64);
            for (std::size_t i = 0; i < 600; ++i) {
                if (exact[i] < 0.01) continue;
                ++all;
                covered += std::abs(sampled.values[i] - exact[i]) <= sampled.margins[i];
                widest = std::max(widest, sampled.margins[i] / exact[i]);
            }
        }
        CHECK(covered / all > 0.92);
        CHECK(widest < 0.25);
    }
}

TEST_CASE("closeness is sampled beyond its work bound and ends when asked", "[analysis]") {
    const auto network = test::plantedGroups(3000);
    core::MeasureOptions options;
    options.work = 1e5;
    CHECK_FALSE(scoresOf(network, Nearness::Closeness, options).margins.empty());
    core::Progress progress;
    progress.requestStop();
    CHECK(core::closeness(network, Nearness::Closeness, {}, progress).error().code == core::Error::Code::Cancelled);
}
