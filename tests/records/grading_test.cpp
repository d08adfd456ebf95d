// tests/records/grading_test.cpp: grades by their scheme, handling codes and their union.
#include "core/records/grading.h"

#include <catch2/catch.hpp>

#include "core/records/handling.h"

using namespace crosscase::core;

namespace {

Grading grade(std::string_view scheme, std::string_view code) {
    return *parseGrading(*gradingScheme(scheme), code);
}

Strength strength(std::string_view scheme, std::string_view code) {
    return strengthOf(grade(scheme, code));
}

std::string handling(std::string_view text, std::string_view scheme = {}) {
    const auto parsed = parseHandling(text, scheme);
    return parsed ? printHandling(*parsed) : "refused";
}

}  // namespace

TEST_CASE("a grade is read by its scheme and never by its shape", "[records]") {
    CHECK(defaultScheme() == "EU-4x4");
    CHECK(gradingSchemes().size() == 4);
    const Grading british = grade("UK-3x5x2", "2 C");
    CHECK(british.source == "2");
    CHECK(british.information == "C");
    CHECK(printGrade(british) == "2C");
    CHECK(printGrade(grade("EU-4x4", "b/2")) == "B2");
    CHECK(printGrade(grade("NATO-6x6", "F-6")) == "F6");
    CHECK(printGrade(grade("EU-4x4", "В2")) == "B2");
    CHECK(grade("EU-4x4", " ").empty());
    for (const char* bad : {"2B", "E1", "B5", "B", "2", "B23", "?"})
        CHECK_FALSE(parseGrading(*gradingScheme("EU-4x4"), bad));
    CHECK_FALSE(parseGrading(*gradingScheme("UK-3x5x2"), "B2"));
    CHECK(parseGrading(*gradingScheme("EU-4x4"), "Z9").error().message.find("A B C X") != std::string::npos);
    CHECK(gradingScheme("none") == nullptr);
}

TEST_CASE("half a grade is kept and counts as weak", "[records]") {
    const auto half = gradingFrom(*gradingScheme("EU-4x4"), "A", "");
    REQUIRE(half);
    CHECK(half->source == "A");
    CHECK(strengthOf(*half) == Strength::Weak);
    CHECK_FALSE(gradingFrom(*gradingScheme("EU-4x4"), "A", "9"));
    CHECK(gradingFrom(*gradingScheme("EU-4x4"), "", "")->empty());
}

TEST_CASE("strength follows the lists of each scheme", "[records]") {
    CHECK(strength("EU-4x4", "B2") == Strength::Strong);
    CHECK(strength("EU-4x4", "A3") == Strength::Ordinary);
    CHECK(strength("EU-4x4", "C1") == Strength::Weak);
    CHECK(strength("EU-4x4", "A4") == Strength::Weak);
    CHECK(strength("EU-4x4", "X1") == Strength::Weak);
    CHECK(strength("UK-3x5x2", "1A") == Strength::Strong);
    CHECK(strength("UK-3x5x2", "1B") == Strength::Strong);
    CHECK(strength("UK-3x5x2", "2A") == Strength::Ordinary);
    CHECK(strength("UK-3x5x2", "3A") == Strength::Weak);
    CHECK(strength("UK-3x5x2", "1D") == Strength::Weak);
    CHECK(strength("UK-5x5x5", "C3") == Strength::Ordinary);
    CHECK(strength("UK-5x5x5", "E1") == Strength::Weak);
    CHECK(strength("NATO-6x6", "B2") == Strength::Strong);
    CHECK(strength("NATO-6x6", "D3") == Strength::Ordinary);
    CHECK(strength("NATO-6x6", "A4") == Strength::Weak);
    CHECK(strengthOf({}) == Strength::Weak);
}

TEST_CASE("better grades rank before worse ones across schemes", "[records]") {
    CHECK(gradeRank(grade("EU-4x4", "A1")) < gradeRank(grade("UK-3x5x2", "1A")));
    CHECK(gradeRank(grade("UK-3x5x2", "1A")) < gradeRank(grade("EU-4x4", "C4")));
    CHECK(gradeRank(grade("EU-4x4", "X4")) == gradeRank({}));
}

TEST_CASE("handling codes are read in all their spellings", "[records]") {
    CHECK(handling("H1+H2") == "H1+H2");
    CHECK(handling("h2 h0, H2") == "H0+H2");
    CHECK(handling("Н1") == "H1");
    CHECK(handling("TLP:AMBER+STRICT") == "AMBER+STRICT");
    CHECK(handling("amber") == "AMBER");
    CHECK(handling("TLP: RED") == "RED");
    CHECK(handling("TLP:WHITE") == "CLEAR");
    CHECK(handling("CLEAR+H0") == "CLEAR+H0");
    CHECK(handling("P") == "P");
    CHECK(handling("") == "");
    CHECK(handling("4", "UK-5x5x5") == "5x5x5-4");
    CHECK(handling("5x5x5-4") == "5x5x5-4");
    CHECK(handling("4", "EU-4x4") == "refused");
    CHECK(handling("H9") == "refused");
    CHECK(handling("H1H2") == "refused");
    CHECK(handling("CONFIDENTIAL") == "refused");
}

TEST_CASE("verdicts follow the rule of each code", "[records]") {
    const auto verdict = [](std::string_view id) { return handlingCode(id)->verdict; };
    for (const char* id : {"H0", "P", "GREEN", "CLEAR"}) CHECK(verdict(id) == "goes");
    for (const char* id : {"H2", "AMBER", "AMBER+STRICT", "5x5x5-4", "5x5x5-5"}) CHECK(verdict(id) == "consent");
    for (const char* id : {"H3", "C"}) CHECK(verdict(id) == "condition");
    for (const char* id : {"5x5x5-1", "5x5x5-2", "5x5x5-3"}) {
        CHECK(verdict(id) == "recipient_kind");
        CHECK_FALSE(handlingCode(id)->kinds.empty());
    }
    CHECK(verdict("H1") == "caveat");
    CHECK(verdict("tlp:red") == "named");
    CHECK(handlingCode("X") == nullptr);
    for (const GradingScheme& scheme : gradingSchemes()) {
        for (const std::string& code : scheme.handling) CHECK(handlingCode(code) != nullptr);
    }
}

TEST_CASE("restrictions unite and none is ever lifted", "[records]") {
    Handling a{{"H1"}, "ask first", {"kcus", "tpol"}}, b{{"H0", "H1"}, "", {"sfiu", "tpol"}};
    const Handling both = unite(a, b);
    CHECK(both.codes == std::vector<std::string>{"H0", "H1"});
    CHECK(both.conditions == "ask first");
    CHECK(both.recipients == std::vector<std::string>{"tpol"});
    CHECK(unite(a, {}).recipients == a.recipients);
    const Handling nobody = unite({{}, {}, {"kcus"}}, {{}, {}, {"sfiu"}});
    CHECK(nobody.recipients == std::vector<std::string>{""});
    CHECK(unite(nobody, {{}, {}, {"kcus"}}).recipients == std::vector<std::string>{""});
}
