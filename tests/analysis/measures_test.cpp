// tests/analysis/measures_test.cpp: measures of neighbourhoods, cores and cut points against values worked out by hand,
// published ones, and those of Boost.
#include "core/analysis/measures.h"

#include <boost/graph/biconnected_components.hpp>
#include <catch2/catch.hpp>
#include <numeric>
#include <set>

#include "core/analysis/cut_points.h"
#include "core/analysis/network_graph.h"
#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using core::Direction;
using Values = std::vector<double>;

TEST_CASE("degree counts neighbours, in one direction or both, or links when weighted", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-A, B-C, B-C, D");
    CHECK(core::degree(network) == Values{1, 2, 1, 0});
    CHECK(core::degree(network, Direction::In) == Values{1, 1, 1, 0});
    CHECK(core::degree(network, Direction::Out) == Values{1, 2, 0, 0});
    CHECK(core::degree(network, Direction::Both, true) == Values{2, 4, 2, 0});
    CHECK(core::degree(network, Direction::Out, true) == Values{1, 3, 0, 0});
    CHECK(core::degree(test::krackhardtKite()) == Values{4, 4, 3, 6, 3, 5, 5, 3, 2, 1});
}

TEST_CASE("degrees sum to twice the edges, and what goes out comes in", "[analysis]") {
    const auto network = test::networkFromPairs(60, test::randomPairs(60, 150, 3));
    const auto sum = [](const Values& values) { return std::accumulate(values.begin(), values.end(), 0.0); };
    CHECK(sum(core::degree(network)) == 2.0 * static_cast<double>(network.edgeCount()));
    CHECK(sum(core::degree(network, Direction::In, true)) == sum(core::degree(network, Direction::Out, true)));
}

TEST_CASE("components are numbered by size", "[analysis]") {
    const auto parts = core::components(test::networkFromText("A, B-C, D-E, E-F, G"));
    CHECK(parts.sizes == std::vector<std::size_t>{3, 2, 1, 1});
    CHECK(parts.of == std::vector<std::int32_t>{2, 1, 1, 0, 0, 0, 3});
}

TEST_CASE("core numbers peel the network from outside", "[analysis]") {
    CHECK(core::coreNumbers(test::networkFromText("A-B, B-C, A-C, C-D, E")) == Values{2, 2, 2, 1, 0});
    const Values karate{4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2,
                        2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4};
    CHECK(core::coreNumbers(test::karateClub()) == karate);
}

TEST_CASE("everybody has as many neighbours within the own core as its number says", "[analysis]") {
    const auto network = test::networkFromPairs(200, test::randomPairs(200, 700, 11));
    const Values cores = core::coreNumbers(network);
    for (core::Network::Index i = 0; i < 200; ++i) {
        const double own = cores[static_cast<std::size_t>(i)];
        double within = 0;
        for (auto next : network.neighbours(i)) within += cores[static_cast<std::size_t>(next)] >= own;
        CHECK(within >= own);
    }
}

TEST_CASE("clustering is the share of neighbours that know each other", "[analysis]") {
    const Values values = core::localClustering(test::networkFromText("A-B, B-C, A-C, C-D"));
    CHECK(values == Values{1, 1, 1.0 / 3, 0});
    const Values karate = core::localClustering(test::karateClub());
    CHECK(karate[0] == Approx(0.15));
    CHECK(karate[2] == Approx(0.2444).margin(5e-5));
    const Values corners = core::triangles(test::karateClub());
    CHECK(std::accumulate(corners.begin(), corners.end(), 0.0) == 3 * 45);  // 45 triangles, each at three members
}

TEST_CASE("constraint and effective size tell holes from closed groups", "[analysis]") {
    // Burt: in a star the centre has no redundant contact; in a triangle each is tied up by the other two.
    const auto star = test::networkFromText("A-B, A-C, A-D, A-E");
    CHECK(core::constraint(star)[0] == Approx(0.25));
    CHECK(core::constraint(star)[1] == Approx(1.0));
    CHECK(core::effectiveSize(star)[0] == Approx(4.0));
    const auto triangle = test::networkFromText("A-B, B-C, A-C");
    CHECK(core::constraint(triangle)[0] == Approx(2 * 0.75 * 0.75));
    CHECK(core::effectiveSize(triangle)[0] == Approx(1.0));
    CHECK(core::constraint(test::networkFromText("A-B, C"))[2] == 0.0);
    const Values karate = core::constraint(test::karateClub());
    CHECK(karate[0] == Approx(0.1554).margin(5e-5));
    CHECK(karate[2] == Approx(0.1852).margin(5e-5));
    // Three links to B and one to C: p = 3/4 and 1/4.
    CHECK(core::constraint(test::networkFromText("A-B, A-B, B-A, A-C"), true)[0] == Approx(0.5625 + 0.0625));
}

TEST_CASE("constraint is what its equation says, counted over all contacts of contacts", "[analysis]") {
    for (const bool weighted : {false, true}) {
        const auto network = test::networkFromPairs(60, test::randomPairs(60, 260, 4));
        const core::NetworkReading reading(network, {false, weighted});
        const core::Rows& rows = reading.out();
        std::vector<Values> share(60, Values(60, 0.0));
        for (core::Network::Index i = 0; i < 60; ++i) {
            double sum = 0;
            for (std::size_t arc = rows.begin(i); arc < rows.end(i); ++arc) sum += rows.weight(arc);
            for (std::size_t arc = rows.begin(i); arc < rows.end(i); ++arc)
                share[static_cast<std::size_t>(i)][static_cast<std::size_t>(rows.targets[arc])] =
                    rows.weight(arc) / sum;
        }
        const Values values = core::constraint(network, weighted);
        for (std::size_t i = 0; i < 60; ++i) {
            double expected = 0;
            for (std::size_t j = 0; j < 60; ++j) {
                if (share[i][j] == 0) continue;
                double tied = share[i][j];
                for (std::size_t q = 0; q < 60; ++q) tied += share[i][q] * share[q][j];
                expected += tied * tied;
            }
            CHECK(values[i] == Approx(expected));
        }
    }
}

TEST_CASE("a hub of a hundred thousand contacts is measured like any other", "[analysis]") {
    std::vector<core::EntityId> entities;
    std::vector<core::Link> links;
    for (std::int64_t i = 1; i <= 100'001; ++i) {
        entities.push_back({i});
        if (i == 1) continue;
        links.emplace_back();
        links.back().from = core::EntityId{1};
        links.back().to = core::EntityId{i};
    }
    const auto network = core::Network::fromLinks(entities, links);
    const Values values = core::constraint(network);  // walking from each contact to all others would never end
    CHECK(values[0] == Approx(1e-5));
    CHECK(values[1] == Approx(1));
    CHECK(core::effectiveSize(network)[0] == 100'000);
}

TEST_CASE("a watch that is over gives no values", "[analysis]") {
    core::Progress progress;
    const core::Watch watch({}, progress);
    const auto network = test::karateClub();
    CHECK(core::constraint(network, false, &watch) == core::constraint(network));
    progress.requestStop();
    CHECK(core::triangles(network, &watch).empty());
    CHECK(core::localClustering(network, &watch).empty());
    CHECK(core::effectiveSize(network, &watch).empty());
    CHECK(core::constraint(network, true, &watch).empty());
}

TEST_CASE("the E-I index weighs ties out of a group against ties within", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C, A-C, C-D, E");
    CHECK(core::externalInternal(network, {0, 0, 0, 1, 1}) == Values{-1, -1, -1.0 / 3, 1, 0});
}

TEST_CASE("cut points tell into what a component falls", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C, A-C, C-D, D-E, E-F, D-F, G-H, I");
    const auto points = core::cutPoints(network);
    CHECK(points.splits[2].pieces == 2);
    CHECK(points.splits[2].largest == 3);
    CHECK(points.splits[2].squares == 4 + 9);
    CHECK(points.splits[0].pieces == 1);
    CHECK(points.splits[8].pieces == 0);
    CHECK(points.component[6] == 2);
    CHECK(core::cutOffBy(points) == Values{0, 0, 2, 2, 0, 0, 0, 0, 0});
    REQUIRE(points.bridges.size() == 2);
    CHECK(network.edge(points.bridges[0]) == core::Network::Edge{2, 3, 1, 0});
    CHECK(network.edge(points.bridges[1]) == core::Network::Edge{6, 7, 1, 0});

    const std::vector<std::uint8_t> withoutD{0, 0, 0, 1, 0, 0, 0, 0, 0};
    const auto rest = core::cutPoints(network, withoutD);
    CHECK(rest.component[2] == 3);
    CHECK(rest.component[3] == 0);
    CHECK(rest.splits[2].pieces == 1);
}

TEST_CASE("cut points agree with Boost and with taking each entity away", "[analysis]") {
    const auto network = test::networkFromPairs(120, test::randomPairs(120, 130, 5));
    std::set<core::Network::Index> theirs;
    boost::articulation_points(network, std::inserter(theirs, theirs.begin()),
                               boost::vertex_index_map(get(boost::vertex_index, network)));
    REQUIRE(theirs.size() > 10);
    const auto points = core::cutPoints(network);
    for (core::Network::Index i = 0; i < 120; ++i) {
        const auto& split = points.splits[static_cast<std::size_t>(i)];
        CHECK((split.pieces > 1) == theirs.contains(i));
        std::vector<std::uint8_t> without(120, 0);
        without[static_cast<std::size_t>(i)] = 1;
        const auto left = core::cutPoints(network, without);
        std::size_t largest = 0;
        for (auto next : network.neighbours(i))
            largest = std::max(largest, left.component[static_cast<std::size_t>(next)]);
        CHECK(split.largest == largest);
    }
}
