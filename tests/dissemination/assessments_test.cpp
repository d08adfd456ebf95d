// tests/dissemination/assessments_test.cpp: what is withheld does not go as the holder's own because somebody drew with it.
#include "core/dissemination/gate.h"
#include "tests/dissemination/case_builder.h"

namespace crosscase::core {
namespace {

using test::CaseBuilder;
using test::everyByte;
using test::holds;

/// A phone that only customs state, a person that police state without restriction, and a link that the holder drew between
/// them as the drawing does: the ends repeat the names, without a subject.
struct DrawnUpon : CaseBuilder {
    DrawnUpon() {
        addAgency("kcus", "Korvana Customs", "customs", "XA");
        addAgency("tpol", "Tarsh Police", "police", "XB");
        addAgency("sfiu", "Sahilan FIU", "fiu", "XC");
        record("kcus", "K-1", "").handling("H0").says("phone", {{"number", "+835 600 4417", ""}}, Role::Unknown, true);
        record("tpol", "T-1", "").handling("H0").says("person", {{"name", "Viktor Sorokin", ""}}, Role::Unknown, true);
    }
    void draw() {
        auto drawn = record("mcc", "", "");
        drawn.head().sourceKind = SourceKind::AnalystAssessment;
        drawn.says("person", {{"name", "Viktor Sorokin", ""}}).says("phone", {{"number", "+835 600 4417", ""}});
        drawn.lastMention().handling = phone().head.handling;
        drawn.relates(0, "uses", 1).text("He calls from +835 600 4417.");
        joined();
    }
    void joined() {
        unite({"Viktor Sorokin"});
        unite({"+835 600 4417"});
    }
    Record& phone() { return input.records[0].record; }
    bool goes(const std::string& recipient = "sfiu") { return holds(everyByte(viewOf(recipient)), "600 4417"); }
};

}  // namespace

TEST_CASE("a drawn link goes with what it repeats", "[dissemination]") {
    DrawnUpon one;
    one.draw();
    const ShareView view = one.viewOf("sfiu");
    REQUIRE(view.going.size() == 3);
    CHECK(holds(everyByte(view), "He calls from"));
    CHECK(view.withheld.empty());
}

TEST_CASE("what stays of a record stays when a link was drawn with it", "[dissemination]") {
    DrawnUpon one;
    RecordHead& head = one.phone().head;
    SECTION("received on condition of consent, which nobody gave") {
        head.handling = *parseHandling("H2", {});
        one.draw();
        CHECK_FALSE(one.goes());
        CHECK(one.goes("kcus"));  // its own number comes back to it
        one.consent("K-1", "sfiu");
        CHECK(one.goes());
        CHECK(one.viewOf("sfiu").going.size() == 3);
        return;
    }
    SECTION("for named recipients only") {
        head.handling = *parseHandling("TLP:RED", {});
    }
    SECTION("from a human source") {
        head.sourceKind = SourceKind::Human;
    }
    SECTION("past its delete date") {
        head.deleteDue = dayOf(2026, 6, 19);
    }
    SECTION("past its review date") {
        head.reviewDue = dayOf(2026, 6, 19);
    }
    SECTION("handling not stated") {
        head.handling = {};
    }
    SECTION("unsanitised") {
        one.record("kcus", "K-2", "").handling("H0").says("person", {{"name", "Maria Ruiz", ""}});
        one.input.records.back().record.head.sanitisedFrom = "K-1";
    }
    one.draw();
    CHECK_FALSE(one.goes());
    const ShareView view = one.viewOf("sfiu");
    CHECK(test::isWithheld(view, print(one.input.records.back().record.id), "repeats what is withheld"));
    for (const GoingRecord& going : view.going) CHECK(going.statements.claims.empty());
    // Somebody who draws the entity itself knows it from there, too.
    auto drawn = one.record("mcc", "", "");
    drawn.head().sourceKind = SourceKind::AnalystAssessment;
    drawn.says("phone", {{"number", "+8356004417", ""}}, Role::Unknown, true);
    one.unite({"+835 600 4417", "+8356004417"});
    CHECK_FALSE(holds(everyByte(one.viewOf("sfiu")), "8356004417"));
}

TEST_CASE("what is also stated where it may go, goes, and only as it is stated there", "[dissemination]") {
    DrawnUpon one;
    one.phone().head.handling = *parseHandling("H2", {});
    one.phone().head.handling.conditions = "Ask the harbour desk";
    one.record("tpol", "T-2", "").handling("H1").says("phone", {{"number", "+8356004417", ""}}, Role::Unknown, true);
    one.draw();
    one.unite({"+835 600 4417", "+8356004417"});
    const ShareView view = one.viewOf("sfiu");
    const std::string bytes = everyByte(view);
    CHECK(view.going.size() == 3);
    CHECK(holds(bytes, "+8356004417"));
    CHECK(holds(bytes, "H1"));
    CHECK_FALSE(holds(bytes, "harbour desk"));
}

TEST_CASE("a drawn link does not tell a role that only a withheld record states", "[dissemination]") {
    DrawnUpon one;
    one.record("kcus", "K-3", "").handling("H2").says("person", {{"name", "Viktor Sorokin", ""}}, Role::Suspect, true);
    one.draw();
    one.input.records.back().mentions[0].role = Role::Suspect;
    one.input.records.back().record.head.handling = *parseHandling("H0", {});
    for (const GoingRecord& going : one.viewOf("sfiu").going)
        for (const Mention& mention : going.statements.mentions) CHECK(mention.role == Role::Unknown);
    one.consent("K-3", "sfiu");
    CHECK(holds(everyByte(one.viewOf("sfiu")), "suspect"));
}

TEST_CASE("what a drawn link repeats is gone when its record was withdrawn", "[dissemination]") {
    DrawnUpon one;
    one.draw();
    one.input.records.erase(one.input.records.begin());
    CHECK_FALSE(one.goes());
}

TEST_CASE("what the holder itself draws and nobody else states is its own statement", "[dissemination]") {
    DrawnUpon one;
    auto drawn = one.record("mcc", "", "");
    drawn.head().sourceKind = SourceKind::AnalystAssessment;
    drawn.says("vessel", {{"name", "Northern Star", ""}}, Role::Unknown, true);
    auto link = one.record("mcc", "", "");
    link.head().sourceKind = SourceKind::AnalystAssessment;
    link.says("vessel", {{"name", "Northern Star", ""}}).says("person", {{"name", "Viktor Sorokin", ""}});
    link.relates(1, "owns", 0);
    one.unite({"Northern Star"});
    one.joined();
    const ShareView view = one.viewOf("sfiu");
    CHECK(view.going.size() == 4);
    CHECK(view.withheld.empty());
}

}  // namespace crosscase::core
