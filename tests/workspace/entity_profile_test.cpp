// tests/workspace/entity_profile_test.cpp: variants with who says them, conflicts side by side, and the weakest tie.
#include "core/workspace/entity_profile.h"

#include <set>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string header = "ref,name,born,passport,phone\n";

struct Disputed : test::TemporaryCase {
    Disputed() {
        valueOf(import(header + "1,Viktor Sorokin,1974-03-02,7301948,\n"
                                "2,Viktor SOROKIN,1974,7301948,\n",
                       "tpol", "VOLNA", "police.csv"));
        valueOf(import(header + "K-1,Viktor Sorokin,1974-03-20,7301948,\n"
                                "K-2,Someone Else Entirely,,7301948,\n",
                       "kcus", "ANCHOR-19", "customs.csv"));
        valueOf(core::collate(file, false, progress));
    }
    core::MentionRow at(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference) return row;
        FAIL("no mention " + reference);
        return {};
    }
    core::EntityProfile profile() { return valueOf(core::entityProfile(file, *at("1").entity, progress)); }
};

const core::PropertyVariants& property(const core::EntityProfile& profile, const std::string& name) {
    for (const auto& one : profile.properties)
        if (one.property == name) return one;
    FAIL("no " + name);
    return profile.properties.front();
}

}  // namespace

TEST_CASE("an entity keeps all variants, the best supported first, with who says them", "[workspace]") {
    Disputed one;
    valueOf(core::decide(one.file, core::Verdict::Same, one.at("1").id, one.at("K-1").id, "", one.progress));
    const auto profile = one.profile();
    const auto& names = property(profile, "name");
    CHECK(names.variants.front().value == "Viktor Sorokin");
    CHECK(names.variants.front().spellings == std::vector<std::string>{"Viktor SOROKIN"});
    CHECK(names.variants.front().support == 3);
    CHECK_FALSE(names.conflict);
    std::set<std::string> agencies;
    for (const auto& source : names.variants.front().sources) {
        agencies.insert(source.agency);
        CHECK(source.grade == "B2");
    }
    CHECK(agencies == std::set<std::string>{"kcus", "tpol"});
}

TEST_CASE("two birth dates of one entity stand side by side as a conflict", "[workspace]") {
    Disputed one;
    valueOf(core::decide(one.file, core::Verdict::Same, one.at("1").id, one.at("K-1").id, "", one.progress));
    const auto profile = one.profile();
    const auto& dates = property(profile, "birth_date");
    CHECK(dates.conflict);
    CHECK(dates.variants.size() == 3);
    CHECK_FALSE(property(profile, "document").conflict);
}

TEST_CASE("what an entity hangs on is found by taking it away", "[workspace]") {
    test::TemporaryCase one;
    valueOf(one.import(header + "1,Viktor Sorokin,1974-03-02,7301948,\n2,Ana Beltran,1979-05-05,,\n", "tpol", "VOLNA"));
    valueOf(one.import(header + "K-1,V. S.,,7301948,\nK-2,Ana Beltran,1979-05-05,,\n", "kcus", "ANCHOR-19"));
    valueOf(core::collate(one.file, false, one.progress));
    const auto rows = valueOf(core::listMentions(one.file));
    const auto mentionOf = [&](const std::string& reference) {
        return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.externalRef == reference; })
            ->id;
    };
    valueOf(core::decide(one.file, core::Verdict::Same, mentionOf("2"), mentionOf("1"), "", one.progress));
    core::EntityId entity{};
    for (const auto& row : valueOf(core::listMentions(one.file)))
        if (row.id == mentionOf("1")) entity = *row.entity;
    const std::string before = one.digest();
    const auto profile = valueOf(core::entityProfile(one.file, entity, one.progress));
    CHECK(one.digest() == before);
    CHECK(profile.complete);
    const auto verdict = std::find_if(profile.hinges.begin(), profile.hinges.end(),
                                      [](const core::Hinge& hinge) { return hinge.property == "decision"; });
    REQUIRE(verdict != profile.hinges.end());
    CHECK(verdict->parts.size() == 2);
    CHECK(core::inWords(*verdict).find(verdict->value) != std::string::npos);
}

TEST_CASE("an entity of one statement hangs on nothing", "[workspace]") {
    test::TemporaryCase one;
    valueOf(one.import(header + "1,Viktor Sorokin,1974-03-02,7301948,\n", "tpol", "VOLNA"));
    valueOf(core::collate(one.file, false, one.progress));
    const auto profile = valueOf(core::entityProfile(one.file, core::EntityId{1}, one.progress));
    CHECK(profile.hinges.empty());
    CHECK(profile.tried == 0);
    CHECK_FALSE(core::entityProfile(one.file, core::EntityId{99}, one.progress));
}
