// tests/workspace/measuring_test.cpp: measures, removals and paths on a case made of call records and relatives.
#include "core/workspace/measuring.h"

#include "core/workspace/pathfinding.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const char* callSpecification =
    R"({"format": "delimited", "name": "calls", "grading": {"scheme": "EU-4x4", "value": "B2"}, "handling": {"value": "H0"},
 "record": {"external_ref": "ref"},
 "mentions": [{"as": "caller", "type": "phone", "subject": true, "properties": {"number": "caller"}},
  {"as": "callee", "type": "phone", "properties": {"number": "callee"}}],
 "claims": [{"type": "calls", "from": "caller", "to": "callee", "when": {"column": "start"}}]})";

const char* familySpecification =
    R"({"format": "delimited", "name": "family", "grading": {"scheme": "EU-4x4", "value": "B2"}, "handling": {"value": "H0"},
 "record": {"external_ref": "ref"},
 "mentions": [{"as": "one", "type": "person", "subject": true, "properties": {"document": "one"}},
  {"as": "other", "type": "person", "properties": {"document": "other"}}],
 "claims": [{"type": "family_of", "from": "one", "to": "other"}]})";

const char* deniedSpecification =
    R"({"format": "delimited", "name": "denied", "grading": {"scheme": "EU-4x4", "value": "B2"}, "handling": {"value": "H0"},
 "record": {"external_ref": "ref"},
 "mentions": [{"as": "one", "type": "person", "subject": true, "properties": {"document": "one"}},
  {"as": "other", "type": "person", "properties": {"document": "other"}}],
 "claims": [{"type": "family_of", "from": "one", "to": "other", "denied": "denied"}]})";

/// 01 calls 02 twice, 02 calls 03, 03 calls 04, 05 calls 04 and 01; 06 and 07 call each other. Times rise along 01-02-03 and
/// fall along 03-04.
struct Calls : test::TemporaryCase {
    Calls() {
        import("calls.csv", callSpecification,
               "ref,caller,callee,start\n"
               "1,+83560177301,+83560177302,2026-01-10 10:00:00\n"
               "2,+83560177301,+83560177302,2026-01-11 10:00:00\n"
               "3,+83560177302,+83560177303,2026-01-12 10:00:00\n"
               "4,+83560177303,+83560177304,2026-01-05 10:00:00\n"
               "5,+83560177305,+83560177304,\n"
               "6,+83560177305,+83560177301,2026-01-20 10:00:00\n"
               "7,+83560177306,+83560177307,2026-01-20 10:00:00\n");
        valueOf(core::collate(file, false, progress));
    }
    void import(const std::string& name, const char* specification, const std::string& csv) {
        core::ImportRequest request;
        request.files = {folder.write(name, csv)};
        request.specification = specification;
        request.agency = "tpol";
        valueOf(core::importFiles(file, request, progress));
    }
    core::EntityId phone(const std::string& ending) {
        for (const auto& row : valueOf(core::listEntities(file))) {
            std::string digits;
            for (char c : row.label)
                if (c >= '0' && c <= '9') digits += c;
            if (digits.ends_with(ending)) return row.id;
        }
        FAIL("no phone " + ending);
        return {};
    }
    std::vector<std::string> endings(const core::Chain& chain) {
        std::vector<std::string> found;
        for (const auto& row : chain.entities) found.push_back(row.label.substr(row.label.size() - 2));
        return found;
    }
    core::MeasuredNetwork measured(const core::MeasureRequest& request) {
        return valueOf(core::measure(file, request, progress));
    }
};

using Endings = std::vector<std::string>;

}  // namespace

TEST_CASE("a measure answers with its parameters and the state that it was taken on", "[measuring]") {
    Calls calls;
    core::MeasureRequest request{"betweenness", {}, {}};
    const auto all = calls.measured(request);
    CHECK(all.info->question == "Who connects the groups?");
    CHECK(all.entities == 7);
    CHECK(all.edges == 6);
    CHECK(all.state == calls.file.stateNumber());
    CHECK_FALSE(all.sampled);
    CHECK(std::ranges::is_sorted(all.rows, std::greater{}, &core::MeasureRow::value));
    CHECK(core::reliability(all).find("all of 7 entities") != std::string::npos);

    CHECK(calls.measured({"degree", {}, {}}).rows.front().value == 2);
    request = {"degree", {}, {}};
    request.options.reading.weighted = true;
    const auto weighted = calls.measured(request);
    CHECK(weighted.rows.front().id == calls.phone("01"));  // two claims with 02 and one with 05
    CHECK(weighted.rows.front().value == 3);
}

TEST_CASE("a measure looks at the visible part of the network alone", "[measuring]") {
    Calls calls;
    core::MeasureRequest request{"degree", {}, {}};
    request.scope.entities = {calls.phone("01"), calls.phone("02"), calls.phone("04")};
    const auto part = calls.measured(request);
    CHECK(part.entities == 3);
    CHECK(part.edges == 1);
    request.scope.without = {calls.phone("02")};
    CHECK(calls.measured(request).edges == 0);
    request.scope = {};
    request.scope.withoutTypes = {"phone"};
    CHECK(calls.measured(request).entities == 0);
    request.scope = {};
    request.scope.withoutLinks = {"calls"};
    CHECK(calls.measured(request).entities > 0);
    CHECK(calls.measured(request).edges == 0);
    request.scope = {};
    const auto all = calls.measured(request);
    for (const core::LinkRow& row : valueOf(core::listLinks(calls.file)))
        if (row.from == calls.phone("01") && row.to == calls.phone("02")) request.scope.hiddenLinks = {row.id};
    REQUIRE(request.scope.hiddenLinks.size() == 1);
    CHECK(calls.measured(request).edges == all.edges - 1);
    CHECK(calls.measured(request).entities == all.entities);
    request.scope = {};
    request.scope.entities = {core::EntityId{9999}};
    CHECK(core::measure(calls.file, request, calls.progress).error().code == core::Error::Code::NotFound);
    request = {"fame", {}, {}};
    CHECK(core::measure(calls.file, request, calls.progress).error().code == core::Error::Code::BadInput);
}

TEST_CASE("groups and bridges are named, who is in no circle comes last by constraint", "[measuring]") {
    Calls calls;
    const auto groups = calls.measured({"components", {}, {}});
    CHECK(groups.rows.front().group == 1);
    CHECK(groups.rows.back().group == 2);
    CHECK(groups.rows.back().value == 2);
    const auto cuts = calls.measured({"articulation_points", {}, {}});
    REQUIRE(cuts.bridges.size() == 1);
    CHECK(cuts.bridges[0] == std::pair(calls.phone("06"), calls.phone("07")));
    core::MeasureRequest request{"constraint", {}, {}};
    request.scope.without = {calls.phone("07")};
    const auto constraint = calls.measured(request);
    CHECK(constraint.rows.back().id == calls.phone("06"));
    CHECK(constraint.rows.front().value == Approx(0.5));
}

TEST_CASE("links without a direction count in both when directions are followed", "[measuring]") {
    Calls calls;
    calls.import("family.csv", familySpecification, "ref,one,other\n1,7301948,9911223\n");
    valueOf(core::collate(calls.file, false, calls.progress));
    core::MeasureRequest request{"out_degree", {}, {}};
    request.scope.withoutTypes = {"phone"};
    request.options.reading.directed = false;
    CHECK(calls.measured(request).rows.size() == 2);
    core::MeasureRequest near{"closeness", request.scope, {}};
    near.options.reading.directed = true;
    for (const auto& row : calls.measured(near).rows) CHECK(row.value == 1);
    near.scope = {};
    near.scope.entities = {calls.phone("06"), calls.phone("07")};
    CHECK(calls.measured(near).rows.back().value == 0);  // 07 never called
}

TEST_CASE("links without a direction count for both ends in measures that always follow directions", "[measuring]") {
    Calls calls;
    calls.import("family.csv", familySpecification, "ref,one,other\n1,7301948,9911223\n2,7301948,5544332\n");
    valueOf(core::collate(calls.file, false, calls.progress));
    for (const char* name : {"in_degree", "out_degree", "hubs", "authorities"}) {
        INFO(name);
        core::MeasureRequest request{name, {}, {}};
        request.scope.withoutTypes = {"phone"};
        const auto rows = calls.measured(request).rows;
        REQUIRE(rows.size() == 3);
        for (const auto& row : rows) CHECK(row.value > 0.4);
        if (std::string(name).ends_with("degree")) CHECK(rows.front().value == 2);
    }
}

TEST_CASE("claims that deny a link add nothing to it, and a link that is only denied is none", "[measuring]") {
    Calls calls;
    calls.import("denied.csv", deniedSpecification,
                 "ref,one,other,denied\n1,7301948,9911223,no\n2,7301948,9911223,no\n3,9911223,7301948,yes\n"
                 "4,9911223,5544332,yes\n");
    valueOf(core::collate(calls.file, false, calls.progress));
    core::MeasureRequest request{"degree", {}, {}};
    request.scope.withoutTypes = {"phone"};
    CHECK(calls.measured(request).edges == 1);
    request.options.reading.weighted = true;
    CHECK(calls.measured(request).rows.front().value == 2);
    CHECK(calls.measured(request).rows.back().value == 0);
    std::vector<core::EntityId> people;
    for (const auto& row : calls.measured(request).rows) people.push_back(row.id);
    request.scope = {people, {}, {}, {}, {}};
    CHECK(calls.measured(request).rows.front().value == 2);  // the same of what a chart shows
    core::PathRequest path;
    path.from = people.front();
    path.to = people.back();
    CHECK(valueOf(core::findPaths(calls.file, path, calls.progress)).chains.empty());
}

TEST_CASE("what a removal would do is told before and after", "[measuring]") {
    Calls calls;
    core::RemovalRequest request;
    request.removed = {calls.phone("01"), calls.phone("03")};
    const auto removal = valueOf(core::measureRemoval(calls.file, request, calls.progress));
    CHECK(removal.effect.before.parts == 2);
    CHECK(removal.effect.after.parts == 3);
    CHECK(removal.effect.after.largest == 2);
    CHECK(removal.state == calls.file.stateNumber());
    request.removed = {core::EntityId{9999}};
    CHECK(core::measureRemoval(calls.file, request, calls.progress).error().code == core::Error::Code::NotFound);
}

TEST_CASE("paths come shortest first, go round what is left out, and name their links", "[measuring]") {
    Calls calls;
    core::PathRequest request;
    request.from = calls.phone("01");
    request.to = calls.phone("03");
    request.count = 5;
    auto found = valueOf(core::findPaths(calls.file, request, calls.progress));
    REQUIRE(found.chains.size() == 2);
    CHECK(calls.endings(found.chains[0]) == Endings{"01", "02", "03"});
    CHECK(calls.endings(found.chains[1]) == Endings{"01", "05", "04", "03"});
    REQUIRE(found.chains[0].steps.size() == 2);
    CHECK(found.chains[0].steps[0].links.size() == 1);
    request.scope.without = {calls.phone("02"), calls.phone("01")};  // an end is never left out
    CHECK(valueOf(core::findPaths(calls.file, request, calls.progress)).chains.size() == 1);
    request.scope.without.clear();
    request.scope.withoutTypes = {"phone"};
    CHECK(valueOf(core::findPaths(calls.file, request, calls.progress)).chains.empty());
    request.scope = {};
    request.directed = true;
    CHECK(valueOf(core::findPaths(calls.file, request, calls.progress)).chains.size() == 1);
    request.to = core::EntityId{9999};
    CHECK(core::findPaths(calls.file, request, calls.progress).error().code == core::Error::Code::NotFound);
}

TEST_CASE("in the order of dates nothing goes back in time", "[measuring]") {
    Calls calls;
    core::PathRequest request;
    request.from = calls.phone("01");
    request.to = calls.phone("03");
    request.byDate = true;
    const auto found = valueOf(core::findPaths(calls.file, request, calls.progress));
    REQUIRE(found.chains.size() == 1);
    const auto& steps = found.chains[0].steps;
    REQUIRE(steps.size() == 2);
    CHECK(core::isoUtc(*steps[0].time) == "2026-01-10T10:00:00Z");
    CHECK(core::isoUtc(*steps[1].time) == "2026-01-12T10:00:00Z");
    CHECK(steps[0].claim);
    // From 03 on: to 04 on the 5th, which was before 02 told 03; 05 and 04 have no date at all.
    request.to = calls.phone("04");
    CHECK(valueOf(core::findPaths(calls.file, request, calls.progress)).chains.empty());
    CHECK(core::noChain(request).message.find("dates") != std::string::npos);
    request.to = calls.phone("02");
    request.earliest = *steps[0].time + 1;
    CHECK(core::isoUtc(*valueOf(core::findPaths(calls.file, request, calls.progress)).chains[0].steps[0].time) ==
          "2026-01-11T10:00:00Z");
    request.count = 2;
    CHECK(core::findPaths(calls.file, request, calls.progress).error().code == core::Error::Code::BadInput);
}

TEST_CASE("several entities are tied together by those between them", "[measuring]") {
    Calls calls;
    core::ConnectRequest request;
    request.seeds = {calls.phone("01"), calls.phone("03"), calls.phone("02")};
    auto connected = valueOf(core::connectSeeds(calls.file, request, calls.progress));
    CHECK(connected.entities.size() == 3);
    CHECK(connected.links.size() == 2);
    CHECK(connected.parts == 1);
    request.seeds = {calls.phone("01"), calls.phone("06")};
    CHECK(valueOf(core::connectSeeds(calls.file, request, calls.progress)).parts == 2);
    request.seeds.pop_back();
    CHECK(core::connectSeeds(calls.file, request, calls.progress).error().code == core::Error::Code::BadInput);
}
