// tests/collation/test_links.cpp: how strong a link is, and that a report that came by two ways is one.
#include <catch2/catch.hpp>

#include "core/collation/links.h"

using namespace crosscase::core;

namespace {

StatedClaim stated(std::int64_t id, const std::string& grade, std::int64_t originator, const std::string& reference) {
    StatedClaim out;
    out.claim.id = ClaimId{id};
    out.claim.type = "owns";
    out.from = MentionId{10 * id};
    out.to = MentionId{10 * id + 1};
    out.grading = {"EU-4x4", grade.substr(0, 1), grade.substr(1)};
    out.originator = AgencyId{originator};
    out.originatorRef = reference;
    return out;
}

/// All claims between entity 10 and entity 11.
LinkInput between(std::vector<StatedClaim> claims) {
    LinkInput input;
    for (const StatedClaim& claim : claims) {
        input.entityOf[claim.from] = EntityId{10};
        input.entityOf[claim.to] = EntityId{11};
    }
    input.claims = std::move(claims);
    return input;
}

LinkStrength strengthOfAll(std::vector<StatedClaim> claims) {
    auto links = deriveLinks(between(std::move(claims)));
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
    inferred.claim.basis = ClaimBasis::Inferred;
    CHECK(strengthOfAll({inferred}) == LinkStrength::Unconfirmed);
    CHECK(strengthOfAll({inferred, stated(2, "B3", 2, "R2")}) == LinkStrength::Unconfirmed);
}

TEST_CASE("a denial at least as good disputes") {
    auto denial = stated(2, "B2", 2, "R2");
    denial.claim.denied = true;
    CHECK(strengthOfAll({stated(1, "B3", 1, "R1"), denial}) == LinkStrength::Disputed);
    auto weakDenial = stated(2, "X4", 2, "R2");
    weakDenial.claim.denied = true;
    CHECK(strengthOfAll({stated(1, "A1", 1, "R1"), weakDenial}) == LinkStrength::Confirmed);
}

TEST_CASE("ends of undirected links are ordered and ids are the earliest claim") {
    auto first = stated(5, "B3", 1, "R1");
    auto second = stated(4, "B3", 2, "R2");
    first.claim.type = second.claim.type = "associate_of";
    std::swap(second.from, second.to);
    LinkInput input;
    input.claims = {first, second};
    input.entityOf = {
        {first.from, EntityId{7}}, {first.to, EntityId{3}}, {second.to, EntityId{7}}, {second.from, EntityId{3}}};
    input.unconfirmed = {{first.from, second.to}};
    auto links = deriveLinks(input);
    REQUIRE(links.size() == 1);
    CHECK(links[0].from == EntityId{3});
    CHECK(links[0].to == EntityId{7});
    CHECK(links[0].id == LinkId{4});
    CHECK(links[0].viaMatch);
}
