// tests/collation/test_links.cpp: how strong a link is, and that a report that came by two ways is one.
#include <catch2/catch.hpp>
#include <tuple>

#include "core/collation/links.h"

using namespace crosscase::core;

namespace {

/// A claim of entity 10 about entity 11.
StatedClaim stated(std::int64_t id, const std::string& grade, std::int64_t originator, const std::string& reference) {
    StatedClaim out;
    out.id = ClaimId{id};
    out.type = "owns";
    out.from = EntityId{10};
    out.to = EntityId{11};
    out.grading = {"EU-4x4", grade.substr(0, 1), grade.substr(1)};
    out.originator = AgencyId{originator};
    out.originatorRef = reference;
    return out;
}

std::vector<Link> linksOfAll(const std::vector<StatedClaim>& claims, EntityId resting = {}) {
    LinkMaker maker;
    for (const StatedClaim& claim : claims) maker.add(claim);
    return maker.finish([&](EntityId entity) { return entity == resting; });
}

LinkStrength strengthOfAll(const std::vector<StatedClaim>& claims) {
    auto links = linksOfAll(claims);
    REQUIRE(links.size() == 1);
    return links[0].strength;
}

}  // namespace

TEST_CASE("one strong statement confirms a link") {
    CHECK(strengthOfAll({stated(1, "A1", 1, "R1")}) == LinkStrength::Confirmed);
}

TEST_CASE("two independent ordinary statements confirm a link") {
    CHECK(strengthOfAll({stated(1, "B3", 1, "R1")}) == LinkStrength::Unconfirmed);
    CHECK(strengthOfAll({stated(1, "B3", 1, "R1"), stated(2, "B3", 2, "R2")}) == LinkStrength::Confirmed);
    CHECK(strengthOfAll({stated(1, "B3", 1, "R1"), stated(2, "B3", 1, "R2")}) == LinkStrength::Unconfirmed);
}

TEST_CASE("one report that came by two ways is one source") {
    CHECK(strengthOfAll({stated(1, "B3", 1, "T-07"), stated(2, "B3", 2, "T-07")}) == LinkStrength::Unconfirmed);
}

TEST_CASE("weak statements never confirm") {
    CHECK(strengthOfAll({stated(1, "C4", 1, "R1"), stated(2, "X4", 2, "R2")}) == LinkStrength::Tentative);
    CHECK(strengthOfAll({stated(1, "B3", 1, "R1"), stated(2, "X4", 2, "R2")}) == LinkStrength::Unconfirmed);
}

TEST_CASE("an inference never confirms") {
    auto inferred = stated(1, "A1", 1, "R1");
    inferred.basis = ClaimBasis::Inferred;
    CHECK(strengthOfAll({inferred}) == LinkStrength::Unconfirmed);
    CHECK(strengthOfAll({inferred, stated(2, "B3", 2, "R2")}) == LinkStrength::Unconfirmed);
}

TEST_CASE("a denial at least as good disputes") {
    auto denial = stated(2, "B2", 2, "R2");
    denial.denied = true;
    CHECK(strengthOfAll({stated(1, "B3", 1, "R1"), denial}) == LinkStrength::Disputed);
    auto weakDenial = stated(2, "X4", 2, "R2");
    weakDenial.denied = true;
    CHECK(strengthOfAll({stated(1, "A1", 1, "R1"), weakDenial}) == LinkStrength::Confirmed);
}

TEST_CASE("ends of undirected links are ordered and ids are the earliest claim") {
    auto first = stated(5, "B3", 1, "R1");
    auto second = stated(4, "B3", 2, "R2");
    first.type = second.type = "associate_of";
    std::tie(first.from, first.to) = std::pair(EntityId{7}, EntityId{3});
    std::tie(second.from, second.to) = std::pair(EntityId{3}, EntityId{7});
    auto links = linksOfAll({first, second}, EntityId{7});
    REQUIRE(links.size() == 1);
    CHECK(links[0].from == EntityId{3});
    CHECK(links[0].to == EntityId{7});
    CHECK(links[0].id == LinkId{4});
    CHECK(links[0].claims == std::vector{ClaimId{4}, ClaimId{5}});
    CHECK(links[0].viaMatch);
    CHECK_FALSE(linksOfAll({first, second}, EntityId{8})[0].viaMatch);
}

TEST_CASE("claims of other types or between other entities are other links") {
    auto one = stated(1, "B3", 1, ""), other = stated(2, "B3", 1, ""), third = stated(3, "B3", 1, "");
    other.type = "uses";
    third.to = EntityId{12};
    CHECK(linksOfAll({third, other, one}).size() == 3);
}
