// tests/exercise/solution_test.cpp: solution files, the shipped one among them.
#include "core/exercise/solution.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "core/base/resources.h"

using namespace crosscase::core;

namespace {

std::string withItem(const std::string& list, const std::string& item) {
    return R"({"crosscase_solution": 1, "name": "Small", ")" + list + R"(": [)" + item + "]}";
}

std::string faultOf(const std::string& json) {
    const auto solution = parseSolution(json, "small.json");
    return solution ? std::string() : solution.error().message;
}

Solution shipped() {
    const auto json = resource("samples/three_flags/solution.json");
    REQUIRE(json);
    const auto solution = parseSolution(*json, "solution.json");
    INFO((solution ? std::string() : describe(solution.error())));
    REQUIRE(solution);
    return *solution;
}

}  // namespace

TEST_CASE("a solution without points gets the usual ones", "[exercise]") {
    const auto solution = parseSolution(R"({"crosscase_solution": 1, "name": "Small"})", "small.json");
    REQUIRE(solution);
    CHECK(solution->name == "Small");
    CHECK(solution->points.identity == 10);
    CHECK(solution->overlaps.empty());
}

TEST_CASE("points may be set in part", "[exercise]") {
    const auto solution =
        parseSolution(R"({"crosscase_solution": 1, "name": "Small", "points": {"wrong_merge": 25}})", "small.json");
    REQUIRE(solution);
    CHECK(solution->points.wrongMerge == 25);
    CHECK(solution->points.mainOverlap == 10);
}

TEST_CASE("a faulty solution says which item is wrong", "[exercise]") {
    const std::string one = R"({"agency": "a", "ref": "A1", "type": "person", "value": "Ana"})";
    CHECK(faultOf("[") != "");
    CHECK(faultOf("[]") == "the file has no \"crosscase_solution\"");
    CHECK(faultOf(R"({"crosscase_solution": 2, "name": "x"})").find("version") != std::string::npos);
    CHECK(faultOf(withItem("identities", R"({"title": "x"})")) == "an item of \"identities\" has no \"id\"");
    CHECK(faultOf(withItem("identities", R"({"id": "P1", "level": "main", "title": "x", "mentions": [)" + one +
                                             "]}")) == "P1 needs at least two mentions");
    CHECK(faultOf(withItem("identities", R"({"id": "P1", "level": "easy", "title": "x", "mentions": []})"))
              .find("unknown level \"easy\"") != std::string::npos);
    CHECK(faultOf(withItem("overlaps", R"({"id": "O1", "level": "main", "title": "x", "agencies": ["a", "b"],
        "mentions": [)" + one + "]}")) == "O1 has no mention of b");
    CHECK(faultOf(withItem("not_the_same", R"({"id": "N1", "title": "x", "first": )" + one + "}")) ==
          "N1 has no \"second\"");
    CHECK(faultOf(R"({"crosscase_solution": 1, "name": "x", "points": {"identity": -1}})").find("identity") !=
          std::string::npos);
}

TEST_CASE("one id stands once in a list", "[exercise]") {
    const std::string hub = R"({"id": "H1", "title": "x", "mentions": []})";
    CHECK(faultOf(withItem("rank_last", hub + "," + hub)) == "\"rank_last\" holds H1 twice");
}

TEST_CASE("an overlap of level desk needs no mentions", "[exercise]") {
    const auto solution = parseSolution(
        withItem("overlaps", R"({"id": "O17", "level": "desk", "title": "two units", "agencies": ["a"]})"), "s.json");
    REQUIRE(solution);
    CHECK(solution->overlaps.front().level == SolutionLevel::Desk);
}

TEST_CASE("the shipped solution holds what the story of Three Flags plants", "[exercise]") {
    const Solution solution = shipped();
    const auto ofLevel = [&](SolutionLevel level) {
        return std::count_if(solution.overlaps.begin(), solution.overlaps.end(),
                             [&](const SolutionOverlap& overlap) { return overlap.level == level; });
    };
    CHECK(ofLevel(SolutionLevel::Main) == 10);
    CHECK(ofLevel(SolutionLevel::Collation) == 3);
    CHECK(ofLevel(SolutionLevel::Desk) == 4);
    CHECK(solution.traps.size() == 9);
    CHECK(solution.hubs.size() == 3);
    const auto guarded = std::count_if(solution.overlaps.begin(), solution.overlaps.end(),
                                       [](const SolutionOverlap& overlap) { return overlap.isProtected; });
    CHECK(guarded == 1);
}
