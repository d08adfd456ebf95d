// tests/dissemination/verdicts_test.cpp: every row of the table of verdicts, received and own.
#include "core/dissemination/verdicts.h"

#include "core/dissemination/recipients.h"
#include "tests/dissemination/case_builder.h"

namespace crosscase::core {
namespace {

using test::CaseBuilder;

struct Row {
    std::string codes;
    bool goes;
    bool withConsent;    ///< goes once any consent or reading is recorded
    std::string caveat;  ///< part of what is printed, empty: none
};

CaseBuilder oneRecord(const std::string& codes) {
    CaseBuilder builder;
    builder.addAgency("sfiu", "Sahilan FIU", "fiu", "XC");
    builder.addAgency("tpol", "Tarsh Police", "police", "XB");
    builder.record("sfiu", "F-1", "").handling(codes).text("A payment.").says("person", {{"name", "Jamshid", ""}});
    return builder;
}

TEST_CASE("received records obey the verdict of their codes", "[dissemination]") {
    const std::vector<Row> rows = {
        {"H0", true, true, ""},
        {"P", true, true, ""},
        {"TLP:CLEAR", true, true, ""},
        {"TLP:GREEN", true, true, "GREEN"},
        {"H1", true, true, "judicial proceedings"},
        {"H2", false, true, "passed on"},
        {"TLP:AMBER", false, true, "AMBER"},
        {"TLP:AMBER+STRICT", false, true, "AMBER+STRICT"},
        {"5x5x5-4", false, true, "5x5x5-4"},
        {"5x5x5-5", false, true, "5x5x5-5"},
        {"H3", false, true, "conditions"},
        {"C", false, true, "conditions"},
        {"TLP:RED", false, false, ""},
        {"", false, false, ""},
        {"H1+H2", false, true, "judicial proceedings"},
        {"H0+H3", false, true, "conditions"},
        {"H1+TLP:RED", false, false, ""},
    };
    for (const Row& row : rows) {
        INFO("code " << row.codes);
        CaseBuilder builder = oneRecord(row.codes);
        const ShareView before = builder.viewOf("tpol");
        CHECK(before.going.empty() == !row.goes);
        CHECK(before.withheld.empty() == row.goes);
        builder.consent("F-1", "tpol");
        const ShareView after = builder.viewOf("tpol");
        CHECK(after.going.empty() == !row.withConsent);
        if (!row.caveat.empty() && row.withConsent) {
            INFO(test::everyByte(after));
            CHECK(test::holds(summaryHtml(makeSummary(after, {}, "", "")), row.caveat));
        }
    }
}

TEST_CASE("consent and reading a condition are two different things", "[dissemination]") {
    CaseBuilder builder = oneRecord("H2+H3");
    builder.consent("F-1", "tpol", Consent::Kind::Consent);
    CHECK(builder.viewOf("tpol").going.empty());
    builder.consent("F-1", "tpol", Consent::Kind::ConditionRead);
    CHECK(builder.viewOf("tpol").going.size() == 1);
}

TEST_CASE("consent holds for its record and recipient alone", "[dissemination]") {
    CaseBuilder builder = oneRecord("H2");
    builder.addAgency("kcus", "Korvana Customs", "customs", "XA");
    builder.record("sfiu", "F-2", "").handling("H2").says("person", {{"name", "Other", ""}});
    builder.consent("F-1", "tpol");
    CHECK(builder.viewOf("tpol").going.size() == 1);
    CHECK(builder.viewOf("kcus").going.empty());
}

TEST_CASE("a withheld record names its rule and whom to ask", "[dissemination]") {
    CaseBuilder builder = oneRecord("H2");
    const ShareView view = builder.viewOf("tpol");
    REQUIRE(view.withheld.size() == 1);
    CHECK(view.withheld[0].reference == "F-1");
    CHECK(view.withheld[0].rule == "needs the originator's consent (H2)");
    CHECK(view.withheld[0].remedy == "ask Sahilan FIU for consent: Sahilan FIU desk");
    CHECK(test::holds(withheldText(view, builder.input.agencies), "sfiu:F-1"));
    CHECK(withheldText({}, {}) == "Nothing is withheld.\n");
}

TEST_CASE("red goes only to the recipients that the record names", "[dissemination]") {
    CaseBuilder builder = oneRecord("TLP:RED");
    builder.input.records[0].record.head.handling.recipients = {"TPOL"};
    CHECK(builder.viewOf("tpol").going.size() == 1);
    builder.input.records[0].record.head.handling.recipients = {"kcus"};
    CHECK(builder.viewOf("tpol").going.empty());
}

TEST_CASE("codes by kind of recipient look at kind and country", "[dissemination]") {
    CaseBuilder builder = oneRecord("5x5x5-1");
    builder.addAgency("xcpol", "Sahilan Police", "police", "XC");
    CHECK(builder.viewOf("tpol").going.empty());
    CHECK(test::isWithheld(builder.viewOf("tpol"), "F-1", "kind of recipient"));
    CHECK(builder.viewOf("xcpol").going.size() == 1);
}

TEST_CASE("the originator always gets its own and the holder decides on its own", "[dissemination]") {
    for (const char* codes : {"", "H2", "C", "TLP:RED", "5x5x5-5"}) {
        INFO("code " << codes);
        CaseBuilder builder = oneRecord(codes);
        CHECK(builder.viewOf("sfiu").going.size() == 1);
        builder.input.holder = builder.agency("sfiu");
        const ShareView own = builder.viewOf("tpol");
        CHECK(own.going.size() == 1);
        if (*codes) CHECK_FALSE(own.conditions.empty());
    }
}

TEST_CASE("without a holder every record counts as received", "[dissemination]") {
    CaseBuilder builder = oneRecord("H2");
    builder.input.holder.reset();
    CHECK(builder.viewOf("tpol").going.empty());
}

TEST_CASE("an item's own handling tightens and takes its relations and the text with it", "[dissemination]") {
    CaseBuilder builder = oneRecord("H0");
    auto teller = builder.record("sfiu", "F-2", "");
    teller.handling("H1").text("Text of F-2").says("person", {{"name", "Going", ""}});
    teller.says("bank_account", {{"number", "SECRETACCOUNT", ""}}).lastMention().handling = *parseHandling("H2", {});
    teller.says("phone", {{"number", "+83655", ""}}).relates(0, "owns", 1).relates(0, "uses", 2);
    const ShareView view = builder.viewOf("tpol");
    REQUIRE(view.going.size() == 2);
    const std::string bytes = test::everyByte(view);
    CHECK(test::holds(bytes, "Going"));
    CHECK(test::holds(bytes, "+83655"));
    CHECK_FALSE(test::holds(bytes, "SECRETACCOUNT"));
    CHECK_FALSE(test::holds(bytes, "Text of F-2"));
    CHECK(test::isWithheld(view, "F-2", "consent (H2)"));

    builder.consent("F-2", "tpol");
    CHECK(test::holds(test::everyByte(builder.viewOf("tpol")), "SECRETACCOUNT"));
}

TEST_CASE("a code that the table does not know withholds", "[dissemination]") {
    CaseBuilder builder = oneRecord("H0");
    builder.input.records[0].record.head.handling.codes = {"ZZ9"};
    CHECK(builder.viewOf("tpol").going.empty());
    CHECK(test::isWithheld(builder.viewOf("tpol"), "F-1", "unknown handling code ZZ9"));
}

TEST_CASE("an unknown kind of recipient falls under the narrowest rule", "[dissemination]") {
    CHECK(recipientRule("police").allowsAll());
    CHECK(recipientRule("private").question);
    CHECK(recipientRule("").question);
    CHECK(recipientRule("newspaper").question);
    CHECK(recipientRule("private").allowsProperty("container", "number"));
    CHECK_FALSE(recipientRule("private").allowsProperty("container", "remarks"));
    CHECK_FALSE(recipientRule("private").allowsType("person"));
    CHECK_FALSE(readRecipientRules("{}"));
    CHECK_FALSE(readRecipientRules("[not json"));
}

}  // namespace
}  // namespace crosscase::core
