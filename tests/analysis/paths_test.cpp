// tests/analysis/paths_test.cpp: shortest and further paths against every path of small networks.
#include "core/analysis/paths.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using Index = core::Network::Index;
using Indices = std::vector<Index>;

namespace {

core::FoundPaths pathsOf(const core::Network& network, Index from, Index to, const core::PathOptions& options = {}) {
    core::Progress progress;
    auto found = core::findPaths(network, from, to, options, progress);
    REQUIRE(found);
    CHECK(found->complete);
    return *found;
}

/// Lengths of all paths without loops, shortest first, by trying everything.
std::vector<double> allLengths(const core::Network& network, Index from, Index to, core::LinkReading how) {
    const core::NetworkReading reading(network, how);
    const core::Rows& rows = reading.out();
    std::vector<double> lengths;
    std::set<Index> passed{from};
    const std::function<void(Index, double)> walk = [&](Index entity, double length) {
        if (entity == to) {
            lengths.push_back(length);
            return;
        }
        for (std::size_t arc = rows.begin(entity); arc < rows.end(entity); ++arc) {
            if (!passed.insert(rows.targets[arc]).second) continue;
            walk(rows.targets[arc], length + 1.0 / rows.weight(arc));
            passed.erase(rows.targets[arc]);
        }
    };
    walk(from, 0);
    std::ranges::sort(lengths);
    return lengths;
}

}  // namespace

TEST_CASE("a shortest path names its entities in order or says that there is none", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C, C-D, D-E, A-E, F-G");
    CHECK(pathsOf(network, 0, 3).paths.at(0) == core::Path{{0, 4, 3}, 2});
    CHECK(pathsOf(network, 0, 2).paths.at(0) == core::Path{{0, 1, 2}, 2});
    CHECK(pathsOf(network, 1, 1).paths.at(0) == core::Path{{1}, 0});
    CHECK(pathsOf(network, 0, 5).paths.empty());
}

TEST_CASE("paths go round what they may not pass, along directions, and where links are many", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-D, A-C, C-D, C-D, C-A, C-A, D-E, E-A");
    core::PathOptions options;
    CHECK(pathsOf(network, 0, 3).paths.at(0).entities == Indices{0, 1, 3});
    options.without = {0, 1, 0, 0, 0};
    CHECK(pathsOf(network, 0, 3, options).paths.at(0).entities == Indices{0, 2, 3});
    options.without = {1, 1, 1, 1, 1};  // the ends may always be there
    CHECK(pathsOf(network, 0, 3, options).paths.empty());
    CHECK(pathsOf(network, 3, 4, options).paths.at(0).entities == Indices{3, 4});

    core::PathOptions strong;
    strong.reading.weighted = true;
    const auto path = pathsOf(network, 0, 3, strong).paths.at(0);
    CHECK(path.entities == Indices{0, 2, 3});
    CHECK(path.length == Approx(1.0 / 3 + 1.0 / 2));

    core::PathOptions directed;
    directed.reading.directed = true;
    CHECK(pathsOf(network, 3, 0, directed).paths.at(0).entities == Indices{3, 4, 0});
}

TEST_CASE("further paths come in order, without loops and without repeats", "[analysis]") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto network = test::networkFromPairs(9, test::randomPairs(9, 18, seed));
        for (const core::LinkReading reading : {core::LinkReading{}, {true, false}, {false, true}, {true, true}}) {
            core::PathOptions options;
            options.reading = reading;
            const auto truth = allLengths(network, 0, 8, reading);
            for (const std::size_t count : {std::size_t{7}, truth.size() + 3}) {
                options.count = count;
                const auto found = pathsOf(network, 0, 8, options).paths;
                REQUIRE(found.size() == std::min(count, truth.size()));
                std::set<Indices> distinct;
                for (std::size_t i = 0; i < found.size(); ++i) {
                    CHECK(found[i].length == Approx(truth[i]));
                    CHECK(std::set<Index>(found[i].entities.begin(), found[i].entities.end()).size() ==
                          found[i].entities.size());
                    distinct.insert(found[i].entities);
                }
                CHECK(distinct.size() == found.size());
            }
        }
    }
}

TEST_CASE("a search for paths stops when asked", "[analysis]") {
    const auto network = test::networkFromText("A-B, B-C");
    core::Progress progress;
    progress.requestStop();
    CHECK(core::findPaths(network, 0, 2, {}, progress).error().code == core::Error::Code::Cancelled);
}
