// tests/analysis/prestige_test.cpp: PageRank, eigenvector, hubs and authorities, Katz.
#include "core/analysis/prestige.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using Values = std::vector<double>;

namespace {

template <typename Measure>
Values valuesOf(const core::Network& network, const Measure& measure, core::LinkReading reading = {}) {
    core::MeasureOptions options;
    options.reading = reading;
    core::Progress progress;
    auto scores = measure(network, options, progress);
    REQUIRE(scores);
    CHECK(scores->complete);
    CHECK(scores->margins.empty());
    return scores->values;
}

Values authorities(const core::Network& network, core::LinkReading reading = {}) {
    return valuesOf(
        network, [](auto& n, auto& o, auto& p) { return core::hits(n, core::HitsSide::Authorities, o, p); }, reading);
}
Values hubs(const core::Network& network) {
    return valuesOf(network, [](auto& n, auto& o, auto& p) { return core::hits(n, core::HitsSide::Hubs, o, p); });
}

}  // namespace

TEST_CASE("PageRank and eigenvector centrality of the karate club are as published", "[analysis]") {
    const Values rank = valuesOf(test::karateClub(), core::pageRank);
    CHECK(std::accumulate(rank.begin(), rank.end(), 0.0) == Approx(1));
    CHECK(rank[0] == Approx(0.09700).margin(5e-6));
    CHECK(rank[1] == Approx(0.05288).margin(5e-6));
    const Values eigen = valuesOf(test::karateClub(), core::eigenvectorCentrality);
    CHECK(eigen[33] == 1.0);
    CHECK(eigen[0] == Approx(0.9521).margin(5e-5));
    CHECK(eigen[1] == Approx(0.7123).margin(5e-5));
}

TEST_CASE("PageRank fulfils its own equation, directed and weighted, with dead ends", "[analysis]") {
    const auto network = test::networkFromPairs(50, test::randomPairs(50, 90, 13));
    for (const core::LinkReading reading : {core::LinkReading{}, {true, false}, {true, true}}) {
        const Values rank = valuesOf(network, core::pageRank, reading);
        const core::NetworkReading arcs(network, reading);
        Values next(50, 0.0);
        double lost = 0;
        for (core::Network::Index i = 0; i < 50; ++i) {
            const core::Rows& out = arcs.out();
            double strength = 0;
            for (std::size_t arc = out.begin(i); arc < out.end(i); ++arc) strength += out.weight(arc);
            if (strength == 0) lost += rank[static_cast<std::size_t>(i)];
            for (std::size_t arc = out.begin(i); arc < out.end(i); ++arc)
                next[static_cast<std::size_t>(out.targets[arc])] +=
                    rank[static_cast<std::size_t>(i)] * out.weight(arc) / strength;
        }
        for (std::size_t i = 0; i < 50; ++i)
            CHECK(0.15 / 50 + 0.85 * (next[i] + lost / 50) == Approx(rank[i]).margin(1e-7));
    }
}

TEST_CASE("eigenvector centrality is an eigenvector, on two-mode networks as well", "[analysis]") {
    for (const auto& network : {test::networkFromText("A-E, B-E, C-E, C-F, D-F"), test::plantedGroups(500)}) {
        const Values x = valuesOf(network, core::eigenvectorCentrality);
        Values product(x.size(), 0.0);
        for (std::size_t i = 0; i < x.size(); ++i) {
            for (auto next : network.neighbours(static_cast<core::Network::Index>(i)))
                product[i] += x[static_cast<std::size_t>(next)];
        }
        const double value = product[test::placeOfHighest(x)];
        double rest = 0, length = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            CHECK(x[i] >= 0);
            rest += (product[i] - value * x[i]) * (product[i] - value * x[i]);
            length += x[i] * x[i];
        }
        CHECK(std::sqrt(rest / length) < 1e-5 * value);
    }
}

TEST_CASE("good hubs point to good authorities", "[analysis]") {
    // A and B point to C and D; E points to D alone.
    const auto network = test::networkFromText("A-C, A-D, B-C, B-D, E-D");
    const Values authority = authorities(network), hub = hubs(network);
    CHECK(authority[3] == 1.0);
    CHECK(authority[2] == Approx(0.780776).margin(1e-5));  // (sqrt(17) - 1) / 4
    CHECK(authority[0] == Approx(0).margin(1e-9));
    CHECK(hub[0] == 1.0);
    CHECK(hub[1] == Approx(1));
    CHECK(hub[4] == Approx(0.561553).margin(1e-5));  // 1 / (1 + (sqrt(17) - 1) / 4)
    CHECK(hub[3] == Approx(0).margin(1e-9));
}

TEST_CASE("Katz counts chains: on a star the centre leads by what its contacts add", "[analysis]") {
    const Values star = valuesOf(test::networkFromText("A-B, A-C, A-D, A-E"), core::katz);
    // Largest eigenvalue 2, factor 0.425: c = 1 + 4 f l, l = 1 + f c.
    const double f = 0.425, centre = (1 + 4 * f) / (1 - 4 * f * f);
    CHECK(star[0] == 1.0);
    CHECK(star[1] == Approx((1 + f * centre) / centre).epsilon(1e-4));
    const Values chain = valuesOf(test::networkFromText("A-B, B-C"), core::katz, {true, false});
    CHECK(chain[2] > chain[1]);
    CHECK(chain[1] > chain[0]);
}

TEST_CASE("Katz that is stopped midway gives the best so far and says so", "[analysis]") {
    const auto network = test::networkFromPairs(60, test::randomPairs(60, 140, 5));
    core::Progress* running = nullptr;
    core::Progress progress([&](double, const std::string&) { running->requestStop(); });
    running = &progress;
    const auto cut = core::katz(network, {}, progress);
    REQUIRE(cut);
    CHECK_FALSE(cut->complete);
    CHECK(cut->values.size() == 60);
    CHECK(std::ranges::max(cut->values) == 1.0);
    CHECK(cut->values != valuesOf(network, core::katz));  // chains of one link alone were counted
}

TEST_CASE("prestige does not depend on the numbers of the entities", "[analysis]") {
    const auto pairs = test::randomPairs(60, 140, 5);
    const auto names = core::randomOrder<int>(60, 4);
    const auto network = test::networkFromPairs(60, pairs),
               other = test::networkFromPairs(60, test::renamed(pairs, names));
    const auto same = [&](const Values& a, const Values& b) {
        for (std::size_t i = 0; i < 60; ++i) CHECK(b[static_cast<std::size_t>(names[i])] == Approx(a[i]).margin(1e-5));
    };
    same(valuesOf(network, core::pageRank, {true, true}), valuesOf(other, core::pageRank, {true, true}));
    same(valuesOf(network, core::eigenvectorCentrality), valuesOf(other, core::eigenvectorCentrality));
    same(valuesOf(network, core::katz), valuesOf(other, core::katz));
    same(authorities(network), authorities(other));
}

TEST_CASE("prestige of networks without links is even or nothing, and stops when asked", "[analysis]") {
    const auto alone = test::networkFromText("A, B");
    CHECK(valuesOf(alone, core::pageRank) == Values{0.5, 0.5});
    CHECK(valuesOf(alone, core::eigenvectorCentrality) == Values{0, 0});
    CHECK(valuesOf(alone, core::katz) == Values{0, 0});
    CHECK(valuesOf(core::Network(), core::pageRank).empty());
    core::Progress progress;
    progress.requestStop();
    CHECK(core::pageRank(alone, {}, progress).error().code == core::Error::Code::Cancelled);
}
