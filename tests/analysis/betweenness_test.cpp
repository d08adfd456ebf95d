// tests/analysis/betweenness_test.cpp: exact, directed, weighted and sampled betweenness.
#include "core/analysis/betweenness.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;

namespace {

core::Scores scoresOf(const core::Network& network, const core::MeasureOptions& options = {}, std::size_t samples = 0) {
    core::Progress progress;
    auto asked = options;
    asked.samples = samples;
    auto scores = core::betweenness(network, asked, progress);
    REQUIRE(scores);
    return *scores;
}

}  // namespace

TEST_CASE("the go-between of two groups scores highest", "[analysis]") {
    const auto scores = scoresOf(test::networkFromText("A-B, B-C, A-C, C-D, D-E, E-F, D-F"));
    // Six of the ten pairs of others pass C (A,B with D,E,F), and so for D.
    CHECK(scores.values[2] == Approx(0.6));
    CHECK(scores.values[3] == Approx(0.6));
    CHECK(scores.values[0] == Approx(0.0));
    CHECK(scores.margins.empty());
    CHECK(scores.complete);
}

TEST_CASE("the middle of a star lies on every path and the corners of a square share theirs", "[analysis]") {
    CHECK(scoresOf(test::networkFromText("A-B, A-C, A-D, A-E")).values[0] == Approx(1.0));
    for (double score : scoresOf(test::networkFromText("A-B, B-C, C-D, D-A")).values) CHECK(score == Approx(1.0 / 6.0));
    CHECK(scoresOf(test::networkFromText("A-B")).values == std::vector<double>{0, 0});
}

TEST_CASE("betweenness of the kite and of the karate club is as published", "[analysis]") {
    const auto kite = scoresOf(test::krackhardtKite()).values;
    CHECK(kite[7] == Approx(14.0 / 36));  // Heather, the broker
    CHECK(kite[5] == Approx(0.2315).margin(5e-5));
    CHECK(kite[3] == Approx(0.1019).margin(5e-5));
    CHECK(test::placeOfHighest(kite) == 7);
    const auto karate = scoresOf(test::karateClub()).values;
    CHECK(karate[0] == Approx(231.0714 / 528).margin(1e-6));
    CHECK(karate[2] == Approx(75.8508 / 528).margin(1e-6));
}

TEST_CASE("on directed paths only who passes something on lies between", "[analysis]") {
    core::MeasureOptions directed;
    directed.reading.directed = true;
    const auto scores = scoresOf(test::networkFromText("A-B, B-C, D-C"), directed);
    CHECK(scores.values == std::vector<double>{0, 1.0 / 6.0, 0, 0});
}

TEST_CASE("weighted paths go where there are many links", "[analysis]") {
    core::MeasureOptions weighted;
    weighted.reading.weighted = true;
    // A to C: directly by one link (length 1), through B by three and three (2/3).
    const auto scores = scoresOf(test::networkFromText("A-B, A-B, A-B, B-C, B-C, B-C, A-C"), weighted);
    CHECK(scores.values[1] == Approx(1.0));
    // Through B (1/3 + 1/3 + 1/3) and directly (1) are equally long: thirds must not differ from one.
    const auto tie = scoresOf(test::networkFromText("A-B, A-B, A-B, B-C, B-C, B-C, C-D, C-D, C-D, A-D"), weighted);
    CHECK(tie.values[1] == Approx((0.5 + 1.0) / 3));
}

TEST_CASE("betweenness sums to what the distances leave to others", "[analysis]") {
    // Each pair at distance d passes d - 1 others.
    const auto network = test::networkFromText("A-B, B-C, C-D, D-E, E-F, F-A, A-D");
    const auto scores = scoresOf(network).values;
    double within = 0;
    for (std::size_t start = 0; start < 6; ++start) {
        std::vector<int> distance(6, -1);
        std::vector<core::Network::Index> queue{static_cast<core::Network::Index>(start)};
        distance[start] = 0;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (auto next : network.neighbours(queue[i])) {
                if (distance[static_cast<std::size_t>(next)] >= 0) continue;
                distance[static_cast<std::size_t>(next)] = distance[static_cast<std::size_t>(queue[i])] + 1;
                within += distance[static_cast<std::size_t>(next)] - 1;
                queue.push_back(next);
            }
        }
    }
    CHECK(std::accumulate(scores.begin(), scores.end(), 0.0) * 20 == Approx(within));
}

TEST_CASE("new numbers for the entities change no score, and a second thread changes no bit", "[analysis]") {
    const auto pairs = test::randomPairs(80, 200, 9);
    const auto names = core::randomOrder<int>(80, 4);
    for (const core::LinkReading reading : {core::LinkReading{}, {true, false}, {false, true}, {true, true}}) {
        core::MeasureOptions options;
        options.reading = reading;
        const auto scores = scoresOf(test::networkFromPairs(80, pairs), options).values;
        const auto others = scoresOf(test::networkFromPairs(80, test::renamed(pairs, names)), options).values;
        for (std::size_t i = 0; i < 80; ++i)
            CHECK(others[static_cast<std::size_t>(names[i])] == Approx(scores[i]).margin(1e-12));
        options.threads = 1;
        CHECK(scoresOf(test::networkFromPairs(80, pairs), options).values == scores);
    }
}

TEST_CASE("at least nine of ten margins of a sample hold the exact score", "[analysis]") {
    for (const auto& network :
         {test::plantedGroups(1000), test::networkFromPairs(1000, test::randomPairs(1000, 2000, 6))}) {
        const auto exact = scoresOf(network).values;
        std::size_t covered = 0, all = 0;
        double widest = 0;
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
            core::MeasureOptions options;
            options.seed = seed;
            const auto sampled = scoresOf(network, options, 200);
            REQUIRE(sampled.samples == 200);
            REQUIRE(sampled.margins.size() == 1000);
            for (std::size_t i = 0; i < 1000; ++i) {
                if (exact[i] < 0.001) continue;
                ++all;
                covered += std::abs(sampled.values[i] - exact[i]) <= sampled.margins[i];
                if (exact[i] > 0.01) widest = std::max(widest, sampled.margins[i] / exact[i]);
            }
        }
        REQUIRE(all > 1000);
        CHECK(static_cast<double>(covered) / static_cast<double>(all) > 0.90);
        CHECK(widest < 1);
    }
}

TEST_CASE("beyond the work bound betweenness is sampled until the first entities are stable", "[analysis]") {
    const auto network = test::networkFromPairs(2000, test::randomPairs(2000, 5000, 8));
    core::MeasureOptions options;
    options.work = 1e6;
    const auto bounded = scoresOf(network, options);
    CHECK(bounded.samples == 256);
    options.extent = core::Extent::Sampled;
    options.work = 3e7;
    const auto stable = scoresOf(network, options);
    CHECK(stable.samples > 1000);
    const auto exact = scoresOf(network);
    CHECK(exact.samples == 0);
    CHECK(exact.values[test::placeOfHighest(stable.values)] >= 0.9 * *std::ranges::max_element(exact.values));
}

TEST_CASE("betweenness that is stopped gives the best so far, or nothing when that is too little", "[analysis]") {
    const auto network = test::plantedGroups(2000);
    core::Progress stopped;
    stopped.requestStop();
    CHECK(core::betweenness(network, {}, stopped).error().code == core::Error::Code::Cancelled);

    int steps = 0;
    core::Progress* running = nullptr;
    core::Progress progress([&](double, const std::string&) {
        if (++steps == 100) running->requestStop();
    });
    running = &progress;
    const auto partly = core::betweenness(network, {}, progress);
    REQUIRE(partly);
    CHECK_FALSE(partly->complete);
    CHECK(partly->samples >= 100);
    CHECK(partly->samples < 2000);
    CHECK(partly->margins.size() == 2000);
}
