// tests/dissemination/choice_test.cpp: what is chosen, and what a choice of subjects takes along.
#include "tests/dissemination/case_builder.h"

namespace crosscase::core {
namespace {

using test::CaseBuilder;
using test::everyByte;
using test::holds;

CaseBuilder twoRecords() {
    CaseBuilder builder;
    builder.addAgency("kcus", "Korvana Customs", "customs", "XA");
    builder.addAgency("tpol", "Tarsh Police", "police", "XB");
    builder.addInvestigation("kcus", "ANCHOR-19");
    auto first = builder.record("kcus", "K-1", "ANCHOR-19");
    first.handling("P").says("person", {{"name", "Chosen One", ""}}, Role::Suspect, true);
    first.says("phone", {{"number", "+8341", ""}}).says("person", {{"name", "Bystander", ""}}, Role::Associate);
    first.says("vehicle", {{"plate", "B1", ""}}).relates(0, "uses", 1).relates(2, "uses", 3);
    auto second = builder.record("kcus", "K-2", "");
    second.handling("P").text("Second text").says("person", {{"name", "Someone Else", ""}}, Role::Suspect, true);
    builder.unite({"Chosen One"});
    return builder;
}

ShareRequest requestTo(const CaseBuilder& builder) {
    ShareRequest request;
    request.recipient = builder.agency("tpol");
    request.at = test::now2026;
    return request;
}

TEST_CASE("with nothing chosen nothing goes", "[dissemination]") {
    const CaseBuilder builder = twoRecords();
    const ShareView view = viewFor(builder.input, requestTo(builder));
    CHECK(view.going.empty());
    CHECK(view.withheld.empty());
}

TEST_CASE("a chosen subject takes its relations and their other ends along and nobody else", "[dissemination]") {
    const CaseBuilder builder = twoRecords();
    ShareRequest request = requestTo(builder);
    request.entities = {EntityId{1}};
    const std::string bytes = everyByte(viewFor(builder.input, request));
    CHECK(holds(bytes, "Chosen One"));
    CHECK(holds(bytes, "+8341"));
    CHECK_FALSE(holds(bytes, "Bystander"));
    CHECK_FALSE(holds(bytes, "B1"));
    CHECK_FALSE(holds(bytes, "Someone Else"));
}

TEST_CASE("a chosen investigation takes its records whole", "[dissemination]") {
    const CaseBuilder builder = twoRecords();
    ShareRequest request = requestTo(builder);
    request.investigations = {builder.investigation("ANCHOR-19")};
    const std::string bytes = everyByte(viewFor(builder.input, request));
    CHECK(holds(bytes, "Bystander"));
    CHECK_FALSE(holds(bytes, "Someone Else"));
}

TEST_CASE("records past their dates stay and the recipient's own past review come back", "[dissemination]") {
    CaseBuilder builder = twoRecords();
    builder.input.records[0].record.head.reviewDue = dayOf(2026, 6, 19);
    builder.input.records[1].record.head.reviewDue = dayOf(2026, 6, 21);
    ShareView view = builder.viewOf("tpol");
    CHECK(view.going.size() == 1);
    CHECK(test::isWithheld(view, "K-1", "past its review date"));
    CHECK(builder.viewOf("kcus").going.size() == 2);
    builder.input.records[0].record.head.deleteDue = dayOf(2026, 6, 19);
    CHECK(builder.viewOf("kcus").going.size() == 1);
}

TEST_CASE("what a record says only of a protected person stays with that person", "[dissemination]") {
    CaseBuilder builder;
    builder.addAgency("kcus", "Korvana Customs", "customs", "XA");
    builder.addAgency("tpol", "Tarsh Police", "police", "XB");
    auto record = builder.record("kcus", "K-1", "");
    record.handling("P").says("person", {{"name", "Main Suspect", ""}}, Role::Suspect, true);
    record.says("person", {{"name", "Poor Victim", ""}}, Role::Victim)
        .says("address", {{"address", "Hidden Lane 3", ""}});
    record.says("phone", {{"number", "+83499", ""}}).relates(1, "lives_at", 2).relates(0, "uses", 3);
    record.text("He threatened Poor Victim at Hidden Lane 3.");
    const ShareView view = builder.viewOf("tpol");
    const std::string bytes = everyByte(view);
    CHECK(holds(bytes, "Main Suspect"));
    CHECK(holds(bytes, "+83499"));
    CHECK_FALSE(holds(bytes, "Poor Victim"));
    CHECK_FALSE(holds(bytes, "Hidden Lane"));
    CHECK(test::isWithheld(view, "K-1", "stated only of what is withheld"));
}

TEST_CASE("a human source without a sanitised version waits for consent and is not named even then",
          "[dissemination]") {
    CaseBuilder builder = twoRecords();
    RecordHead& head = builder.input.records[1].record.head;
    head.sourceKind = SourceKind::Human;
    head.sourceRef = "S-17";
    CHECK(test::isWithheld(builder.viewOf("tpol"), "K-2", "rests on a human source"));
    builder.consent("K-2", "tpol");
    CHECK(holds(everyByte(builder.viewOf("tpol")), "Second text"));
    head.text = "Second text by s 17";
    const ShareView view = builder.viewOf("tpol");
    CHECK(holds(everyByte(view), "Someone Else"));
    CHECK_FALSE(holds(everyByte(view), "Second text"));
    CHECK(test::isWithheld(view, "K-2", "names a source"));
}

TEST_CASE("one report by two ways stays recognisable without its reference", "[dissemination]") {
    CaseBuilder builder = twoRecords();
    for (RecordStatements& statements : builder.input.records) statements.record.head.originatorRef = "SECRET-REF-9";
    const ShareView view = builder.viewOf("tpol");
    REQUIRE(view.going.size() == 2);
    CHECK(view.going[0].statements.record.head.originatorRef == view.going[1].statements.record.head.originatorRef);
    CHECK_FALSE(holds(everyByte(view), "SECRET-REF-9"));
    const ShareView own = builder.viewOf("kcus");
    CHECK(own.going[0].statements.record.head.originatorRef == "SECRET-REF-9");
}

TEST_CASE("a text that names a protected person in part or under another record stays", "[dissemination]") {
    CaseBuilder builder = twoRecords();
    auto witness = builder.record("kcus", "K-3", "");
    witness.handling("P").says("person", {{"name", "Ana Beltrán Ríos", ""}}, Role::Witness, true);
    const auto textGoes = [&](const std::string& text) {
        builder.input.records[1].record.head.text = text;
        return holds(everyByte(builder.viewOf("tpol")), text);
    };
    CHECK_FALSE(textGoes("Seen with Ana Beltran."));
    CHECK_FALSE(textGoes("BELTRÁN RÍOS called."));
    CHECK_FALSE(textGoes("The crane is driven by Beltran"));
    CHECK(textGoes("Seen with Ana."));
    CHECK(textGoes("Beltranova is somebody else."));
}

}  // namespace
}  // namespace crosscase::core
