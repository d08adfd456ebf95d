// tests/workspace/drawing_test.cpp: what is drawn is a record of the holder, stands between the two chosen, and can be undone.
#include "core/workspace/drawing.h"

#include <set>

#include "core/store/statements.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

/// Two namesakes of different birth dates and a third person.
struct Namesakes : test::TemporaryCase {
    explicit Namesakes(const std::string& holder = "centre") : test::TemporaryCase(holder) {
        valueOf(
            import("ref,name,born,passport,phone\n"
                   "1,Viktor Sorokin,1974-03-02,7301948,+835 600 4417\n"
                   "2,Viktor Sorokin,1991-10-21,5550123,\n"
                   "3,Maria Ruiz Ortega,1988-11-30,XA55512,\n",
                   "tpol", "VOLNA"));
        valueOf(core::collate(file, false, progress));
    }
    core::MentionRow mentionOf(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference && row.type == "person") return row;
        FAIL("no mention " + reference);
        return {};
    }
    core::EntityId entityOf(const std::string& reference) { return mentionOf(reference).entity.value(); }
    core::AssessedLink link(const std::string& from, const std::string& to) {
        core::AssessedLink drawn;
        drawn.from = entityOf(from);
        drawn.to = entityOf(to);
        drawn.type = "associate_of";
        drawn.assessment.grading = {"EU-4x4", "B", "2"};
        drawn.assessment.text = "Seen at the same yard.";
        return drawn;
    }
    std::size_t historyLength() { return valueOf(core::listHistory(file)).size(); }
};

}  // namespace

TEST_CASE("a drawn link stands between exactly the two chosen, namesakes or not", "[workspace]") {
    Namesakes one;
    const auto before = valueOf(core::countCase(one.file)).entities;
    const auto drawn = one.link("2", "3");
    const auto record = valueOf(core::drawLink(one.file, drawn, one.progress));
    int ends = 0;
    for (const auto& row : valueOf(core::listMentions(one.file))) {
        if (row.record != record) continue;
        ++ends;
        CHECK((row.entity == drawn.from || row.entity == drawn.to));
    }
    CHECK(ends == 2);
    CHECK(one.entityOf("1") != one.entityOf("2"));
    CHECK(valueOf(core::countCase(one.file)).entities == before);
    const auto links = valueOf(core::listLinks(one.file));
    std::vector<std::set<core::EntityId>> associates;
    for (const core::LinkRow& row : links)
        if (row.type == drawn.type) associates.push_back({row.from, row.to});
    CHECK(associates == std::vector{std::set{drawn.from, drawn.to}});
    CHECK(one.verifies());
}

TEST_CASE("undo of a drawn link takes back record and decisions together, redo brings both", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    const auto entries = one.historyLength();
    valueOf(core::drawLink(one.file, one.link("1", "3"), one.progress));
    CHECK(one.historyLength() == entries + 1);
    CHECK(valueOf(core::listDecisions(one.file)).size() == 2);
    const std::string drawn = one.digest();
    CHECK(drawn != before);
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
    CHECK(valueOf(core::listDecisions(one.file)).empty());
    CHECK(one.verifies());
    valueOf(core::redo(one.file, one.progress));
    CHECK(one.digest() == drawn);
    CHECK(one.verifies());
}

TEST_CASE("a drawn link keeps the protection of the names that it repeats", "[workspace]") {
    Namesakes one;
    core::RecordDraft draft;
    core::Mention witness;
    witness.type = "person";
    witness.properties = {{"name", "Dara Keller", ""}, {"phone", "+835 600 2222", ""}};
    witness.role = core::Role::Witness;
    witness.subject = true;
    draft.mentions = {witness};
    draft.head.externalRef = "W-1";
    draft.head.handling.codes = {"H2"};
    valueOf(core::addRecord(one.file, draft));
    valueOf(core::collate(one.file, false, one.progress));
    const auto record = valueOf(core::drawLink(one.file, one.link("W-1", "3"), one.progress));
    const auto stored = core::loadRecords(one.file.database(), {std::vector{record}, false});
    const core::Mention& repeated = stored.at(0).mentions.at(0);
    CHECK(repeated.properties == std::vector<core::Property>{{"name", "Dara Keller", ""}});
    CHECK(repeated.role == core::Role::Witness);
    REQUIRE(repeated.handling);
    CHECK(repeated.handling->codes == std::vector<std::string>{"H2"});
    CHECK(stored.at(0).record.head.handling.codes.empty());
}

TEST_CASE("a drawn entity is a record of the holder and one entry of the history", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    const auto entries = one.historyLength();
    core::AssessedEntity drawn{"phone", {{"number", "+835 600 9999", ""}}, {{"EU-4x4", "B", "2"}, {}, ""}};
    const auto entity = valueOf(core::drawEntity(one.file, drawn, one.progress));
    CHECK(valueOf(core::listRecords(one.file)).back().agency == "centre");
    CHECK(one.historyLength() == entries + 1);
    CHECK(one.verifies());
    drawn.properties = {{"number", "+835 600 4417", ""}};
    CHECK(valueOf(core::drawEntity(one.file, drawn, one.progress)) != entity);
    valueOf(core::undo(one.file, one.progress));
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("what cannot be drawn is refused and leaves nothing", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    auto refused = [&](const core::AssessedLink& drawn) {
        auto result = core::drawLink(one.file, drawn, one.progress);
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(refused(one.link("1", "1")) == core::Error::Code::BadInput);
    auto drawn = one.link("1", "3");
    drawn.type = "no such link";
    CHECK(refused(drawn) == core::Error::Code::BadInput);
    drawn = one.link("1", "3");
    drawn.assessment.grading = {"EU-4x4", "Q", "9"};
    CHECK(refused(drawn) == core::Error::Code::BadInput);
    drawn = one.link("1", "3");
    drawn.to = core::EntityId{9999};
    CHECK(refused(drawn) == core::Error::Code::NotFound);
    CHECK(one.digest() == before);

    auto reader = valueOf(one.file.openReader());
    auto read = core::drawLink(reader, one.link("1", "3"), one.progress);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == core::Error::Code::NotPermitted);
}

TEST_CASE("nobody draws in a case that nobody holds", "[workspace]") {
    Namesakes one("");
    auto result = core::drawLink(one.file, one.link("1", "3"), one.progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == core::Error::Code::BadInput);
}

TEST_CASE("a link between two that were told apart joins neither to the other", "[workspace]") {
    Namesakes one;
    valueOf(one.import("ref,name,born,passport,phone\n4,Viktor Sorokin,1974-03-02,7301948,\n", "kcus", "ANCHOR-19"));
    valueOf(core::collate(one.file, false, one.progress));
    REQUIRE(one.entityOf("1") == one.entityOf("4"));
    valueOf(core::decide(one.file, core::Verdict::Different, one.mentionOf("1").id, one.mentionOf("4").id,
                         "another holder of the passport", one.progress));
    const auto first = one.entityOf("1"), other = one.entityOf("4");
    REQUIRE(first != other);
    const std::string before = one.digest();
    valueOf(core::drawLink(one.file, one.link("1", "4"), one.progress));
    CHECK(one.entityOf("1") == first);
    CHECK(one.entityOf("4") == other);
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}
