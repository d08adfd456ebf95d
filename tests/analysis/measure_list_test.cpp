// tests/analysis/measure_list_test.cpp: every measure can be asked by its name.
#include "core/analysis/measure_list.h"

#include <catch2/catch.hpp>
#include <set>

#include "core/analysis/betweenness.h"
#include "tests/analysis/known_networks.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;

TEST_CASE("every measure in the list has its texts and runs, in every form it offers, on any network", "[analysis]") {
    core::Progress progress;
    std::set<std::string_view> ids;
    for (const core::MeasureInfo& info : core::measureList()) {
        INFO(info.id);
        CHECK(ids.insert(info.id).second);
        CHECK(info.question.back() == '?');
        CHECK(info.explanation.size() > 60);
        CHECK_FALSE(info.source.empty());
        CHECK_FALSE(info.value.empty());
        for (const core::LinkReading reading : {core::LinkReading{}, {true, false}, {false, true}, {true, true}}) {
            core::MeasureOptions options;
            options.reading = reading;
            const bool offered = (!reading.directed || info.takesDirection) && (!reading.weighted || info.takesWeights);
            for (const auto& network : {test::karateClub(), test::networkFromText("A-B, C"), core::Network()}) {
                const auto result = core::runMeasure(network, info.id, options, progress);
                REQUIRE(result.has_value() == offered);
                if (!offered) {
                    CHECK(result.error().code == core::Error::Code::BadInput);
                    continue;
                }
                CHECK(result->scores.values.size() == network.entityCount());
                CHECK((result->groups.empty() || result->groups.size() == network.entityCount()));
                CHECK(result->scores.complete);
                for (double value : result->scores.values) CHECK(std::isfinite(value));
            }
        }
    }
}

TEST_CASE("every measure can be stopped, and one that was stopped before it began has no answer", "[analysis]") {
    core::Progress progress;
    progress.requestStop();
    for (const core::MeasureInfo& info : core::measureList()) {
        INFO(info.id);
        const auto result = core::runMeasure(test::karateClub(), info.id, {}, progress);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == core::Error::Code::Cancelled);
    }
}

TEST_CASE("a measure that is not known names those that are", "[analysis]") {
    core::Progress progress;
    const auto result = core::runMeasure(test::karateClub(), "fame", {}, progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().message.find("betweenness") != std::string::npos);
    CHECK(core::findMeasure("fame") == nullptr);
}

TEST_CASE("groups and parts come with their numbers, sizes and figures", "[analysis]") {
    core::Progress progress;
    const auto network = test::networkFromText("A-B, B-C, A-C, C-D, D-E, E-F, D-F, G");
    const auto groups = core::runMeasure(network, "communities", {}, progress).value();
    CHECK(groups.groups == std::vector<std::int32_t>{0, 0, 0, 1, 1, 1, 2});
    CHECK(groups.scores.values == std::vector<double>{3, 3, 3, 3, 3, 3, 1});
    CHECK(groups.figures.at(0).value == 3);
    const auto parts = core::runMeasure(network, "components", {}, progress).value();
    CHECK(parts.scores.values == std::vector<double>{6, 6, 6, 6, 6, 6, 1});
    const auto cuts = core::runMeasure(network, "articulation_points", {}, progress).value();
    CHECK(cuts.scores.values == std::vector<double>{0, 0, 2, 2, 0, 0, 0});
    REQUIRE(cuts.edges.size() == 1);
    CHECK(network.edge(cuts.edges[0]).first == 2);
    const auto outside = core::runMeasure(network, "ei_index", {}, progress).value();
    CHECK(outside.scores.values[2] == Approx(-1.0 / 3));
    core::MeasureOptions one;
    one.players = 1;
    const auto players = core::runMeasure(network, "key_players_removal", one, progress).value();
    CHECK(players.scores.values[2] > 0);
    CHECK(std::ranges::count(players.scores.values, 0.0) == 6);
}

TEST_CASE("the measure asked by name is the one that its function gives", "[analysis]") {
    core::Progress progress;
    core::MeasureOptions options;
    options.reading = {true, true};
    const auto network = test::networkFromPairs(60, test::randomPairs(60, 140, 5));
    CHECK(core::runMeasure(network, "betweenness", options, progress)->scores.values ==
          core::betweenness(network, options, progress)->values);
    options.samples = 40;
    CHECK(core::runMeasure(network, "betweenness", options, progress)->scores.samples == 40);
}
