// tests/workspace/regrouping_test.cpp: an entity taken apart or joined by hand, and a calibration looked at before it is kept.
#include "core/workspace/regrouping.h"

#include <map>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string header = "ref,name,born,passport,phone\n";

/// Two cousins of one name under one passport number: five mentions in one entity.
struct Cousins : test::TemporaryCase {
    Cousins() {
        valueOf(import(header + "1,Viktor Sorokin,1974-03-02,7301948,+835 600 4417\n"
                                "2,Viktor Sorokin,1974-03-02,7301948,\n"
                                "3,Viktor Sorokin,,7301948,+835 600 4417\n",
                       "tpol", "VOLNA", "police.csv"));
        valueOf(import(header + "K-1,Sorokin Viktor,1974-03-02,7301948,\n"
                                "K-2,Viktor Sorokin,1974,7301948,+835 600 4417\n"
                                "K-3,Ana Beltran,1979-05-05,,+834 555 0147\n",
                       "kcus", "ANCHOR-19", "customs.csv"));
        valueOf(core::collate(file, false, progress));
        for (const auto& row : valueOf(core::listMentions(file)))
            if (!row.externalRef.empty()) mentions[row.externalRef] = row;
    }
    core::EntityId entityOf(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference) return *row.entity;
        FAIL("no mention " + reference);
        return {};
    }
    core::MentionId at(const std::string& reference) { return mentions.at(reference).id; }
    std::map<std::string, core::MentionRow> mentions;
};

std::size_t stepsThatStand(core::CaseFile& file) {
    const auto history = valueOf(core::listHistory(file));
    return std::size_t(std::count_if(history.begin(), history.end(), [](const auto& entry) { return !entry.undone; }));
}

/// The entities as sets of mentions that a plan announces.
std::set<std::vector<core::MentionId>> announced(const core::CollationDiff& diff) {
    std::set<std::vector<core::MentionId>> sets;
    for (const auto& change : diff.entities)
        for (const auto& part : change.after) sets.insert(part.mentions);
    return sets;
}

std::set<std::vector<core::MentionId>> present(core::CaseFile& file) {
    std::map<core::EntityId, std::vector<core::MentionId>> entities;
    for (const auto& row : valueOf(core::listMentions(file))) entities[*row.entity].push_back(row.id);
    std::set<std::vector<core::MentionId>> sets;
    for (const auto& [id, members] : entities) sets.insert(members);
    return sets;
}

}  // namespace

TEST_CASE("a split parts the mentions named from the rest, as announced, and undo restores the state", "[workspace]") {
    Cousins one;
    REQUIRE(one.entityOf("1") == one.entityOf("K-2"));
    for (const auto& leaving : std::vector<std::vector<std::string>>{{"3"}, {"3", "K-2"}, {"1", "K-1", "K-2"}}) {
        std::vector<core::MentionId> ids;
        for (const auto& reference : leaving) ids.push_back(one.at(reference));
        const std::string before = one.digest();
        const auto steps = stepsThatStand(one.file);
        const auto plan = valueOf(core::planSplit(one.file, one.entityOf("1"), ids, one.progress));
        CHECK(one.digest() == before);
        valueOf(core::carryOut(one.file, plan, "two cousins", one.progress));
        for (const char* reference : {"1", "2", "3", "K-1", "K-2"}) {
            const bool left = std::find(leaving.begin(), leaving.end(), reference) != leaving.end();
            for (const auto& other : leaving)
                if (!left) CHECK(one.entityOf(reference) != one.entityOf(other));
        }
        const auto now = present(one.file);
        for (const auto& members : announced(plan.diff)) CHECK(now.contains(members));
        CHECK(stepsThatStand(one.file) == steps + 1);
        CHECK(valueOf(core::listHistory(one.file)).front().sentence.rfind("Split e", 0) == 0);
        CHECK(one.verifies());
        valueOf(core::undo(one.file, one.progress));
        CHECK(one.digest() == before);
    }
}

TEST_CASE("no verdict of a split can be left out", "[workspace]") {
    Cousins one;
    const auto entity = one.entityOf("1");
    const auto plan = valueOf(core::planSplit(one.file, entity, {one.at("3"), one.at("K-2")}, one.progress));
    REQUIRE_FALSE(plan.pairs.empty());
    for (std::size_t i = 0; i < plan.pairs.size() && plan.pairs.size() > 1; ++i) {
        auto fewer = plan.pairs;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        valueOf(core::decideAll(one.file, core::Verdict::Different, fewer, "", "", one.progress));
        bool together = false;
        for (const char* staying : {"1", "2", "K-1"})
            for (const char* leaving : {"3", "K-2"}) together |= one.entityOf(staying) == one.entityOf(leaving);
        CHECK(together);
        valueOf(core::undo(one.file, one.progress));
    }
}

TEST_CASE("a split goes before an earlier verdict of the same", "[workspace]") {
    Cousins one;
    valueOf(core::decide(one.file, core::Verdict::Same, one.at("1"), one.at("3"), "", one.progress));
    const std::string before = one.digest();
    const auto plan = valueOf(core::planSplit(one.file, one.entityOf("1"), {one.at("3")}, one.progress));
    valueOf(core::carryOut(one.file, plan, "", one.progress));
    CHECK(one.entityOf("1") != one.entityOf("3"));
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("joining by hand goes before an earlier verdict of different", "[workspace]") {
    Cousins one;
    const auto plan = valueOf(core::planSplit(one.file, one.entityOf("1"), {one.at("3")}, one.progress));
    valueOf(core::carryOut(one.file, plan, "", one.progress));
    const std::string before = one.digest();
    const auto back = valueOf(core::planMerge(one.file, one.entityOf("1"), one.entityOf("3"), one.progress));
    valueOf(core::carryOut(one.file, back, "", one.progress));
    CHECK(one.entityOf("1") == one.entityOf("3"));
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("a split asks for some mentions of the entity but not all", "[workspace]") {
    Cousins one;
    const auto entity = one.entityOf("1");
    CHECK_FALSE(core::planSplit(one.file, entity, {}, one.progress));
    CHECK_FALSE(core::planSplit(one.file, entity, {one.at("K-3")}, one.progress));
    CHECK_FALSE(core::planSplit(one.file, entity, {one.at("1"), one.at("2"), one.at("3"), one.at("K-1"), one.at("K-2")},
                                one.progress));
    CHECK_FALSE(core::planSplit(one.file, core::EntityId{9999}, {one.at("1")}, one.progress));
}

TEST_CASE("two entities are joined by hand, as announced, with the overlap that comes of it", "[workspace]") {
    Cousins one;
    const std::string before = one.digest();
    const auto plan = valueOf(core::planMerge(one.file, one.entityOf("1"), one.entityOf("K-3"), one.progress));
    CHECK(one.digest() == before);
    REQUIRE_FALSE(plan.pairs.empty());
    valueOf(core::carryOut(one.file, plan, "her cover name", one.progress));
    for (const char* reference : {"1", "2", "3", "K-1", "K-2"}) CHECK(one.entityOf(reference) == one.entityOf("K-3"));
    const auto now = present(one.file);
    for (const auto& members : announced(plan.diff)) CHECK(now.contains(members));
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
    CHECK_FALSE(core::planMerge(one.file, one.entityOf("1"), one.entityOf("2"), one.progress));
}

TEST_CASE("a preview of a calibration changes nothing and comes true", "[workspace]") {
    test::TemporaryCase one;
    valueOf(one.import(header + "1,Viktor Sorokin,,,\n2,Ana Beltran,,,\n", "tpol", "VOLNA", "police.csv"));
    valueOf(one.import(header + "K-1,Viktor Sorokin,,,\n", "kcus", "ANCHOR-19", "customs.csv"));
    valueOf(core::collate(one.file, false, one.progress));
    std::string many = header;  // the name turns out to be common
    for (char first = 'a'; first <= 'z'; ++first)
        for (const char* end : {"orin", "avel", "umko", "ilet"})
            many += std::string(1, first) + end + ",Viktor B" + first + end + ",,,\n" + first + end + "2,M" + first +
                    end + " Sorokin,,,\n";
    valueOf(one.import(many, "tpol", "VOLNA", "many.csv"));
    valueOf(core::collate(one.file, false, one.progress));
    const std::string before = one.digest();
    const auto entities = present(one.file);
    const auto diff = valueOf(core::previewRecalibration(one.file, one.progress));
    CHECK(one.digest() == before);
    CHECK_FALSE(diff.empty());
    valueOf(core::collate(one.file, true, one.progress));
    const auto now = present(one.file);
    std::set<std::vector<core::MentionId>> fresh;
    std::set_difference(now.begin(), now.end(), entities.begin(), entities.end(), std::inserter(fresh, fresh.end()));
    const auto said = announced(diff);
    for (const auto& members : said) CHECK(now.contains(members));
    for (const auto& members : fresh) CHECK(said.contains(members));
    CHECK(valueOf(core::previewRecalibration(one.file, one.progress)).empty());
}
