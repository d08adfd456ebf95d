// tests/dissemination/three_flags_test.cpp: what each recipient of the sample story may and may not see.
#include "tests/dissemination/case_builder.h"

namespace crosscase::core {
namespace {

using test::CaseBuilder;
using test::everyByte;
using test::holds;
using test::isWithheld;

Property name(const std::string& text) {
    return {"name", text, ""};
}

void addAgencies(CaseBuilder& builder) {
    builder.addAgency("kcus", "Korvana Customs", "customs", "XA");
    builder.addAgency("tpol", "Tarsh Police", "police", "XB");
    builder.addAgency("sfiu", "Sahilan FIU", "fiu", "XC");
    builder.addAgency("bll", "Blue Lantern Lines", "private", "XD");
    builder.agencyRow("kcus").contact.verifiedOn = dayOf(2026, 6, 1);
    builder.agencyRow("tpol").contact.verifiedOn = dayOf(2025, 4, 20);
    builder.addInvestigation("kcus", "ANCHOR-19");
    builder.addInvestigation("kcus", "OLD-2016-077");
    Investigation& volna = builder.addInvestigation("tpol", "VOLNA", Exposure::AskFirst);
    volna.title = "Operation Ninth Wave";
    builder.addInvestigation("sfiu", "F-311");
}

void addPolice(CaseBuilder& builder) {
    auto report = builder.record("tpol", "T-01", "VOLNA");
    report.handling("H0").grade("EU-4x4", "B2").observed("2026-03-14").text("Sorokin met a courier.");
    report.says("person", {name("Виктор Алексеевич Сорокин"), {"document", "7301948", "XB"}}, Role::Suspect, true);

    auto son = builder.record("tpol", "T-02", "VOLNA");
    son.handling("H0").text("Sorokin lives with his son Viktor Viktorovich Sorokin.");
    son.says("person", {name("Виктор Алексеевич Сорокин")}, Role::Suspect, true);
    son.says("person",
             {name("Сорокин Виктор Викторович"), name("Sorokin Viktor Viktorovich"), {"birth_date", "2009-05-11", ""}},
             Role::Associate);
    son.lastMention().minor = true;
    son.says("address", {{"address", "Lenin St 5", ""}}).relates(0, "lives_at", 2).relates(1, "lives_at", 2);
    son.relates(1, "related_to", 0);

    auto fatherAgain = builder.record("tpol", "T-03", "VOLNA");
    fatherAgain.handling("H0").text("Sorokin Viktor owns a truck.");
    fatherAgain.says("person", {name("Сорокин Виктор Алексеевич")}, Role::Suspect, true);

    auto original = builder.record("tpol", "T-07", "VOLNA");
    original.handling("H2").text("S-41 says that Elharbi pays from behind the mosque.");
    original.head().sourceKind = SourceKind::Human;
    original.head().sourceRef = "S-41";
    original.head().originatorRef = "T-07";
    original.head().raw = "S-41;T-07;S-41 says";
    original.says("person", {name("Мухаммад аль-Харби")}, Role::Suspect, true);

    auto sanitised = builder.record("tpol", "T-07s", "VOLNA");
    sanitised.handling("H2").text("Elharbi is said to pay.");
    sanitised.head().sourceKind = SourceKind::Human;
    sanitised.head().sourceRef = "S-41";
    sanitised.head().originatorRef = "T-07";
    sanitised.head().sanitisedFrom = "T-07";
    sanitised.says("person", {name("Мухаммад аль-Харби")}, Role::Suspect, true);

    auto crane = builder.record("tpol", "T-09", "VOLNA");
    crane.handling("H1").text("Paredes Soto works the crane.");
    crane.says("person", {name("Julian Paredes Soto")}, Role::Suspect, true);
    auto plain = builder.record("tpol", "T-10", "VOLNA");
    plain.handling("H1").text("The handset was used near the port.");
    plain.says("device", {{"imei", "004401123456010", ""}}, Role::Unknown, true);
    auto mentions = builder.record("tpol", "T-11", "VOLNA");
    mentions.handling("H0").text("The crane operator Julian Paredes was seen; see VOLNA.");
    mentions.says("vehicle", {{"plate", "A123BC", ""}}, Role::Unknown, true);
}

void addCustoms(CaseBuilder& builder) {
    auto declaration = builder.record("kcus", "K-001", "ANCHOR-19");
    declaration.handling("P").grade("UK-3x5x2", "1A").observed("2026-03-12").text("Bananas for Al Marsa.");
    declaration.says("organisation", {name("Al Marsa General Trading LLC")}, Role::Unknown, true);
    declaration.says("container", {{"number", "QXZU4812072", ""}, {"remarks", "cloned seal", ""}});
    declaration.says("seal", {{"number", "SL-778120", ""}}).relates(1, "consigned_to", 0);
    auto conditional = builder.record("kcus", "K-002", "ANCHOR-19");
    conditional.handling("C")
        .text("Watched by customs.")
        .says("person", {name("Carmen Ruiz de Salas")}, Role::Suspect, true);
    conditional.head().handling.conditions = "Call before acting";
    auto witness = builder.record("kcus", "K-005", "ANCHOR-19");
    witness.handling("P").text("Statement of the crane operator.");
    witness.says("person", {name("Julián Paredes Soto"), {"document", "PX99123", "XA"}}, Role::Witness, true);
    auto old = builder.record("kcus", "K-900", "OLD-2016-077");
    old.handling("P").text("Old pistol.").says("firearm", {{"serial", "KX0815", ""}}, Role::Unknown, true);
    old.head().reviewDue = dayOf(2022, 1, 1);
    auto quoting = builder.record("kcus", "K-012", "ANCHOR-19");
    quoting.handling("P").text("A centre bulletin quotes a report.");
    quoting.record().originator = builder.agency("tpol");
    quoting.head().originatorRef = "T-07";
    quoting.says("person", {name("Mohamed Elharbi")}, Role::Suspect, true);
}

void addFinance(CaseBuilder& builder) {
    auto report = builder.record("sfiu", "F-01", "F-311");
    report.handling("H2").text("Three payments under 50,000.");
    report.head().sourceKind = SourceKind::ReportingEntity;
    report.head().sourceRef = "Sahil National Bank";
    report.says("person", {name("محمد عبد الرحمن الحربي")}, Role::Suspect, true);
    report.says("bank_account", {{"number", "XC14SAFF000099887766", ""}}).relates(0, "owns", 1);
}

CaseBuilder threeFlags() {
    CaseBuilder builder;
    addAgencies(builder);
    addPolice(builder);
    addCustoms(builder);
    addFinance(builder);
    builder.unite({"Julian Paredes Soto", "Julián Paredes Soto"});
    builder.unite({"Мухаммад аль-Харби", "Mohamed Elharbi", "محمد عبد الرحمن الحربي"});
    return builder;
}

TEST_CASE("police get their own back and customs under their codes and no word of the FIU", "[dissemination]") {
    CaseBuilder builder = threeFlags();
    const ShareView view = builder.viewOf("tpol");
    const std::string bytes = everyByte(view);
    CHECK(holds(bytes, "A centre bulletin quotes a report."));
    for (const char* own : {"T-01", "T-02", "T-07s", "T-09", "T-11", "VOLNA", "Sorokin Viktor Viktorovich"}) {
        INFO(own);
        CHECK(holds(bytes, own));
    }
    CHECK(holds(bytes, "Al Marsa General Trading LLC"));
    CHECK(holds(bytes, "ANCHOR-19"));
    CHECK_FALSE(holds(bytes, "Carmen Ruiz"));
    CHECK_FALSE(holds(bytes, "Three payments"));
    CHECK_FALSE(holds(bytes, "XC14SAFF000099887766"));
    CHECK_FALSE(holds(bytes, "Sahil"));
    CHECK(isWithheld(view, "K-002", "condition"));
    CHECK(isWithheld(view, "F-01", "consent"));
    CHECK(holds(withheldText(view, builder.input.agencies), "Sahilan FIU desk"));

    builder.consent("K-002", "tpol", Consent::Kind::ConditionRead);
    const std::string after = everyByte(builder.viewOf("tpol"));
    CHECK(holds(after, "Carmen Ruiz"));
    CHECK(holds(after, "Call before acting"));
}

TEST_CASE("police know the crane operator only from their own record", "[dissemination]") {
    const std::string bytes = everyByte(threeFlags().viewOf("tpol"));
    CHECK(holds(bytes, "Julian Paredes Soto"));
    CHECK(holds(bytes, "suspect"));
    CHECK_FALSE(holds(bytes, "Julián"));
    CHECK_FALSE(holds(bytes, "PX99123"));
    CHECK_FALSE(holds(bytes, "witness"));
    CHECK_FALSE(holds(bytes, "Statement of the crane operator"));
}

TEST_CASE("customs never get the original of a sanitised report nor the covert name nor the child", "[dissemination]") {
    CaseBuilder builder = threeFlags();
    const ShareView before = builder.viewOf("kcus");
    std::string bytes = everyByte(before);
    CHECK(holds(bytes, "Сорокин"));
    CHECK(holds(bytes, "Sorokin met a courier."));
    for (const char* secret :
         {"VOLNA", "Ninth Wave", "T-07", "S-41", "mosque", "is said to pay", "Viktorovich", "Викторович", "2009"}) {
        INFO(secret);
        CHECK_FALSE(holds(bytes, secret));
    }
    CHECK(holds(bytes, "Lenin St 5"));
    CHECK(holds(bytes, "Сорокин Виктор Алексеевич"));
    CHECK(holds(bytes, "Sorokin Viktor owns a truck."));
    CHECK(isWithheld(before, "T-07", "unsanitised"));
    CHECK(isWithheld(before, "T-07s", "consent"));
    CHECK(isWithheld(before, "T-02", "protected person"));
    CHECK(isWithheld(before, "T-01", "asks first"));

    builder.consent("T-07s", "kcus");
    builder.consent("T-07", "kcus");
    const ShareView after = builder.viewOf("kcus");
    bytes = everyByte(after);
    CHECK(holds(bytes, "Elharbi is said to pay."));
    for (const char* secret : {"VOLNA", "T-07", "S-41", "mosque"}) {
        INFO(secret);
        CHECK_FALSE(holds(bytes, secret));
    }
    CHECK(isWithheld(after, "T-07", "unsanitised"));
}

TEST_CASE("the FIU gets H1 with its caveat and neither the crane operator nor the source in any byte",
          "[dissemination]") {
    CaseBuilder builder = threeFlags();
    const ShareView view = builder.viewOf("sfiu");
    const std::string bytes = everyByte(view);
    CHECK(holds(bytes, "Three payments under 50,000."));
    CHECK(holds(bytes, "004401123456010"));
    CHECK(holds(bytes, "judicial proceedings"));
    for (const char* secret :
         {"Paredes", "Juli", "crane", "S-41", "VOLNA", "T-07", "T-09", "K-005", "Sahil National Bank"}) {
        INFO(secret);
        CHECK_FALSE(holds(bytes, secret));
    }
    CHECK(isWithheld(view, "T-11", "protected person"));
    CHECK(isWithheld(view, "K-012", "unsanitised"));
    CHECK(isWithheld(view, "K-900", "review date"));
}

TEST_CASE("a shipping line gets container numbers and dates in a question and nothing else", "[dissemination]") {
    const CaseBuilder builder = threeFlags();
    const ShareView view = builder.viewOf("bll");
    CHECK(view.question);
    const Summary summary = makeSummary(view, {}, "Maria", "0123456789abcdef");
    CHECK(summary.title == "Question to Blue Lantern Lines");
    REQUIRE(summary.subjects.size() == 1);
    CHECK(summary.subjects[0].label == "QXZU4812072");
    REQUIRE(summary.subjects[0].values.size() == 1);
    CHECK(summary.subjects[0].values[0].value == "2026-03-12");
    CHECK(summary.statements.empty());
    CHECK(summary.relations.empty());
    const std::string bytes = everyByte(view);
    for (const char* secret : {"Korvana", "Tarsh", "Sahilan", "Al Marsa", "SL-778120", "ANCHOR", "cloned", "Bananas",
                               "1A", "K-001", "Sorokin", "XC14"}) {
        INFO(secret);
        CHECK_FALSE(holds(bytes, secret));
    }
}

TEST_CASE("stale contacts are marked and verified ones are not", "[dissemination]") {
    const ShareView view = threeFlags().viewOf("sfiu");
    const Summary summary = makeSummary(view, {}, "Maria", "");
    int seen = 0;
    for (const SummaryContact& contact : summary.contacts) {
        if (contact.agency == "Korvana Customs" && contact.investigation.empty()) {
            CHECK_FALSE(contact.stale);
            CHECK(contact.verified == "2026-06-01");
            ++seen;
        }
        if (contact.agency == "Tarsh Police") {
            CHECK(contact.stale);
            ++seen;
        }
    }
    CHECK(seen == 2);
}

}  // namespace
}  // namespace crosscase::core
