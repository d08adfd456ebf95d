// tests/analysis/measures_test.cpp: measures and paths against values worked out by hand.
#include "core/analysis/measures.h"

#include <catch2/catch.hpp>

#include "tests/analysis/network_texts.h"

using namespace crosscase;
using Indices = std::vector<core::Network::Index>;

TEST_CASE("the go-between of two groups scores highest", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C, A-C, C-D, D-E, E-F, D-F");
    core::Progress progress;
    const auto scores = core::betweenness(network, progress);
    REQUIRE(scores);
    // Six of the ten pairs of others pass C (A,B with D,E,F), and so for D.
    CHECK(scores.value()[2] == Approx(0.6));
    CHECK(scores.value()[3] == Approx(0.6));
    CHECK(scores.value()[0] == Approx(0.0));
}

TEST_CASE("the middle of a star lies on every path and the corners of a square share theirs", "[analysis]") {
    core::Progress progress;
    CHECK(core::betweenness(test::networkFromText("A-B, A-C, A-D, A-E"), progress).value()[0] == Approx(1.0));
    const auto square = core::betweenness(test::networkFromText("A-B, B-C, C-D, D-A"), progress).value();
    for (double score : square) CHECK(score == Approx(1.0 / 6.0));
    CHECK(core::betweenness(test::networkFromText("A-B"), progress).value() == std::vector<double>{0, 0});
}

TEST_CASE("degree counts neighbours and not links", "[analysis]") {
    CHECK(core::degree(test::networkFromText("A-B, B-A, B-C, D")) == std::vector<double>{1, 2, 1, 0});
}

TEST_CASE("components are numbered by size", "[analysis]") {
    const auto parts = core::components(test::networkFromText("A, B-C, D-E, E-F, G"));
    CHECK(parts.sizes == std::vector<std::size_t>{3, 2, 1, 1});
    CHECK(parts.of == std::vector<std::int32_t>{2, 1, 1, 0, 0, 0, 3});
}

TEST_CASE("a shortest path names its entities in order or says that there is none", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C, C-D, D-E, A-E, F-G");
    core::Progress progress;
    CHECK(core::shortestPath(network, 0, 3, progress).value() == Indices{0, 4, 3});
    CHECK(core::shortestPath(network, 0, 2, progress).value() == Indices{0, 1, 2});
    CHECK(core::shortestPath(network, 1, 1, progress).value() == Indices{1});
    CHECK_FALSE(core::shortestPath(network, 0, 5, progress).value().has_value());
}

TEST_CASE("measures and paths stop when asked", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C");
    core::Progress progress;
    progress.requestStop();
    CHECK(core::betweenness(network, progress).error().code == core::Error::Code::Cancelled);
    CHECK(core::shortestPath(network, 0, 2, progress).error().code == core::Error::Code::Cancelled);
}
