// tests/exercise/scoring_test.cpp: scoring of hand-made case files against small solutions.
#include "core/exercise/scoring.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "core/base/resources.h"
#include "core/base/text.h"

using namespace crosscase::core;

namespace {

using Outcome = ScoredItem::Outcome;

/// Two agencies: Ana is one woman in two scripts, Boris and his son share a name, the hotline is everybody's.
const char* const smallSolution = R"({"crosscase_solution": 1, "name": "Small",
  "identities": [{"id": "P1", "level": "main", "title": "Ana", "mentions": [
    {"agency": "north", "ref": "N-1", "type": "person", "value": "Ana  Beltrán"},
    {"agency": "south", "ref": "S-1", "type": "person", "value": "Ана Бельтран"}]}],
  "not_the_same": [{"id": "N1", "title": "father and son", "why": "another birth year",
    "first": {"agency": "north", "ref": "N-2", "type": "person", "value": "Boris"},
    "second": {"agency": "south", "ref": "S-2", "type": "person", "value": "Boris"}}],
  "overlaps": [
    {"id": "O1", "level": "main", "title": "Ana", "agencies": ["south", "north"], "protected": true, "mentions": [
      {"agency": "north", "ref": "N-1", "type": "person", "value": "Ana Beltrán"},
      {"agency": "south", "ref": "S-1", "type": "person", "value": "Ана Бельтран"}]},
    {"id": "O2", "level": "collation", "title": "truck", "agencies": ["north", "south"], "mentions": [
      {"agency": "north", "ref": "N-3", "type": "vehicle", "value": "A1"},
      {"agency": "south", "ref": "S-3", "type": "vehicle", "value": "А1"}]},
    {"id": "O3", "level": "desk", "title": "one street", "agencies": ["north", "south"]}],
  "rank_last": [{"id": "H1", "title": "hotline", "mentions": [
    {"agency": "north", "ref": "N-4", "type": "phone", "value": "800"}]}]})";

Solution small() {
    const auto solution = parseSolution(smallSolution, "small.json");
    REQUIRE(solution);
    return *solution;
}

ExerciseMention mention(int id, const std::string& agency, const std::string& ref, const std::string& type,
                        const std::string& value, int entity) {
    return {MentionId{id}, agency, ref, type, {{"name", value, ""}}, EntityId{entity}};
}

/// Everything as it should be; a test spoils one thing.
ExerciseState wellDone() {
    ExerciseState state;
    state.mentions = {
        mention(1, "north", "N-1", "person", "Ana Beltrán", 1), mention(2, "south", "S-1", "person", "Ана Бельтран", 1),
        mention(3, "north", "N-2", "person", "Boris", 3),       mention(4, "south", "S-2", "person", "Boris", 4),
        mention(5, "north", "N-3", "vehicle", "A1", 5),         mention(6, "south", "S-3", "vehicle", "А1", 5),
        mention(7, "north", "N-4", "phone", "800", 7),          mention(8, "south", "S-4", "phone", "800", 7)};
    state.overlaps = {{EntityId{1}, {"north", "south"}, true, 1},
                      {EntityId{5}, {"north", "south"}, false, 2},
                      {EntityId{7}, {"north", "south"}, false, 3}};
    return state;
}

bool tells(const ExerciseScore& score, const std::string& part) {
    return std::any_of(score.lines.begin(), score.lines.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a case file that holds everything earns every point", "[exercise]") {
    const auto score = scoreExercise(small(), wellDone());
    CHECK(score.points == 25);
    CHECK(score.possible == 25);
    CHECK(score.passed());
    CHECK(score.overlaps.at(2).outcome == Outcome::NotLookedFor);
    CHECK(score.lines.front() == "Small: 25 of 25 points");
    CHECK(tells(score, "for the desk: 1, not looked for by this version"));
}

TEST_CASE("an empty case file earns nothing and says what it lacks", "[exercise]") {
    const auto score = scoreExercise(small(), {});
    CHECK(score.points == 0);
    CHECK_FALSE(score.passed());
    CHECK(score.identities.front().outcome == Outcome::Missed);
    CHECK(score.identities.front().detail == "not in the file: north N-1, south S-1");
    CHECK(score.traps.front().outcome == Outcome::Apart);
}

TEST_CASE("an identity that is in two entities is missed with its parts", "[exercise]") {
    auto state = wellDone();
    state.mentions[1].entity = EntityId{2};
    const auto score = scoreExercise(small(), state);
    CHECK(score.identities.front().outcome == Outcome::Missed);
    CHECK(score.identities.front().detail == "not joined: north N-1 | south S-1");
    CHECK(score.overlaps.front().detail == "not joined: north N-1 | south S-1");
    CHECK(score.points == 5);
}

TEST_CASE("a trap that was merged takes points away and explains itself", "[exercise]") {
    auto state = wellDone();
    state.mentions[3].entity = EntityId{3};
    const auto score = scoreExercise(small(), state);
    CHECK(score.traps.front().outcome == Outcome::Merged);
    CHECK(score.points == 15);
    CHECK_FALSE(score.passed());
    CHECK(tells(score, "north N-2 and south S-2 are not the same: another birth year"));
}

TEST_CASE("an overlap must name its agencies and be protected as planted", "[exercise]") {
    auto state = wellDone();
    SECTION("joined, but no overlap") {
        state.overlaps.erase(state.overlaps.begin());
        CHECK(scoreExercise(small(), state).overlaps.front().detail == "one entity, but no overlap");
    }
    SECTION("an agency is missing") {
        state.overlaps.front().agencies = {"north"};
        CHECK(scoreExercise(small(), state).overlaps.front().detail == "the overlap does not name south");
    }
    SECTION("protection was lost") {
        state.overlaps.front().isProtected = false;
        CHECK(scoreExercise(small(), state).overlaps.front().detail == "found, but not marked protected");
    }
    SECTION("protection without cause") {
        state.overlaps[1].isProtected = true;
        CHECK(scoreExercise(small(), state).overlaps[1].outcome == Outcome::Missed);
    }
    SECTION("a third agency does no harm") {
        state.overlaps.front().agencies = {"east", "north", "south"};
        CHECK(scoreExercise(small(), state).overlaps.front().outcome == Outcome::Found);
    }
}

TEST_CASE("a hub that ranks before a main overlap takes points away", "[exercise]") {
    auto state = wellDone();
    std::swap(state.overlaps[0].rank, state.overlaps[2].rank);
    const auto score = scoreExercise(small(), state);
    CHECK(score.hubs.front().outcome == Outcome::RankedTooHigh);
    CHECK(score.points == 20);
    CHECK_FALSE(score.passed());
    CHECK(tells(score, "ranked_too_high H1 hotline: at place 1, before a planted overlap at place 3"));
}

TEST_CASE("a selector takes the type into account", "[exercise]") {
    auto state = wellDone();
    state.mentions[0].type = "organisation";
    CHECK(scoreExercise(small(), state).identities.front().detail == "not in the file: north N-1");
}

TEST_CASE("points never fall below zero", "[exercise]") {
    auto state = wellDone();
    for (auto& one : state.mentions) one.entity = EntityId{9};
    state.overlaps.clear();
    auto solution = small();
    solution.points.wrongMerge = 500;
    CHECK(scoreExercise(solution, state).points == 0);
}

namespace {

/// A case file in which each identity, each overlap and each hub of a solution is one entity, traps apart.
ExerciseState solved(const Solution& solution) {
    std::map<std::string, ExerciseMention> mentions;
    int next = 1;
    const auto place = [&](const std::vector<MentionSelector>& selectors) {
        int entity = next;
        const auto key = [](const MentionSelector& s) { return s.agency + s.ref + s.type + s.value; };
        for (const auto& s : selectors)
            if (mentions.count(key(s))) entity = int(mentions.at(key(s)).entity.value);
        for (const auto& s : selectors)
            if (!mentions.count(key(s)))
                mentions.emplace(key(s), mention(next++, s.agency, s.ref, s.type, s.value, entity));
        return entity;
    };
    ExerciseState state;
    int rank = 1;
    for (const auto& identity : solution.identities) place(identity.mentions);
    for (const auto& overlap : solution.overlaps)
        if (overlap.level != SolutionLevel::Desk)
            state.overlaps.push_back(
                {EntityId{place(overlap.mentions)}, overlap.agencies, overlap.isProtected, rank++});
    for (const auto& hub : solution.hubs)
        state.overlaps.push_back({EntityId{place(hub.mentions)}, {"kcus", "tpol"}, false, rank++});
    for (const auto& trap : solution.traps) {
        place({trap.first});
        place({trap.second});
    }
    for (const auto& [key, one] : mentions) state.mentions.push_back(one);
    return state;
}

}  // namespace

TEST_CASE("the shipped solution agrees with itself", "[exercise]") {
    const auto json = resource("samples/three_flags/solution.json");
    REQUIRE(json);
    const auto solution = parseSolution(*json, "solution.json");
    REQUIRE(solution);
    const auto score = scoreExercise(*solution, solved(*solution));
    CAPTURE(join(score.lines, "\n"));
    CHECK(score.passed());
    CHECK(score.points == score.possible);
}
