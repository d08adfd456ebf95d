// tests/dissemination/summary_test.cpp: what a summary says, keeps apart and makes harmless.
#include "core/dissemination/summary.h"

#include <nlohmann/json.hpp>

#include "core/dissemination/basis.h"
#include "core/dissemination/printable.h"
#include "tests/dissemination/case_builder.h"

namespace crosscase::core {
namespace {

using test::CaseBuilder;
using test::holds;

/// Two agencies on one person, and both on one handset.
CaseBuilder sharedPerson() {
    CaseBuilder builder;
    builder.addAgency("kcus", "Korvana Customs", "customs", "XA");
    builder.addAgency("tpol", "Tarsh Police", "police", "XB");
    builder.addAgency("sfiu", "Sahilan FIU", "fiu", "XC");
    builder.addInvestigation("kcus", "ANCHOR-19");
    builder.addInvestigation("tpol", "KVARTAL");
    auto customs = builder.record("kcus", "K-1", "ANCHOR-19");
    customs.handling("P").grade("UK-3x5x2", "1A").observed("2026-03-01");
    customs.says("person", {{"name", "Viktor Sorokin", ""}, {"birth_date", "03/02/1974", ""}}, Role::Suspect, true);
    customs.says("device", {{"imei", "004401123456010", ""}}).relates(0, "uses", 1);
    auto police = builder.record("tpol", "T-1", "KVARTAL");
    police.handling("H0").grade("EU-4x4", "B2").observed("2026-03-02");
    police.says("person", {{"name", "Виктор Сорокин", ""}, {"birth_date", "1974-03-02", ""}}, Role::Suspect, true);
    police.says("device", {{"imei", "004401123456010", ""}}).relates(0, "uses", 1);
    return builder;
}

Recollated oneEntityEach(MatchState state) {
    Recollated recollated;
    recollated.entities = {{EntityId{1}, "person", "Viktor Sorokin", {MentionId{1}, MentionId{3}}},
                           {EntityId{2}, "device", "004401123456010", {MentionId{2}, MentionId{4}}}};
    Match match;
    match.first = MentionId{1};
    match.second = MentionId{3};
    match.state = state;
    match.probability = 0.99;
    recollated.matches = {match};
    Link link;
    link.id = LinkId{1};
    link.from = EntityId{1};
    link.to = EntityId{2};
    link.strength = LinkStrength::Confirmed;
    link.claims = {ClaimId{1}, ClaimId{2}};
    link.viaMatch = state != MatchState::Confirmed;
    recollated.links = {link};
    return recollated;
}

TEST_CASE("a match that no person confirmed goes as a pointer and its details stay apart", "[dissemination]") {
    const ShareView view = sharedPerson().viewOf("sfiu");
    const Summary summary = makeSummary(view, oneEntityEach(MatchState::Automatic), "Maria", "");
    REQUIRE(summary.subjects.size() == 3);
    for (int person : {0, 1}) {
        const SummarySubject& subject = summary.subjects[std::size_t(person)];
        CHECK(subject.type == "Person");
        CHECK(subject.heldBy.size() == 1);
        CHECK(subject.basis.size() == 1);
        REQUIRE(subject.pointers.size() == 1);
        CHECK(subject.pointers[0].subject == 2 - person);
        CHECK(holds(subject.pointers[0].text, "possible match"));
        CHECK(holds(subject.pointers[0].text, "not confirmed by a person"));
    }
    CHECK(summary.subjects[2].pointers.empty());
    for (const SummaryRelation& relation : summary.relations) CHECK(relation.strength == "unconfirmed");
    CHECK(summary.relations.size() == 2);
    CHECK(holds(summaryHtml(summary), "not confirmed by a person: verify"));
    CHECK_FALSE(holds(summaryJson(summary), "0.99"));
}

TEST_CASE("a match that a person confirmed makes one subject", "[dissemination]") {
    const ShareView view = sharedPerson().viewOf("sfiu");
    const Summary summary = makeSummary(view, oneEntityEach(MatchState::Confirmed), "Maria", "");
    REQUIRE(summary.subjects.size() == 2);
    CHECK(summary.subjects[0].pointers.empty());
    CHECK(summary.subjects[0].heldBy ==
          std::vector<std::string>{"Korvana Customs: ANCHOR-19", "Tarsh Police: KVARTAL"});
    REQUIRE(summary.relations.size() == 1);
    CHECK(summary.relations[0].strength == "confirmed");
    CHECK(summary.relations[0].basis == std::vector<std::string>{"S1 (1A)", "S2 (B2)"});
    const auto& values = summary.subjects[0].values;
    CHECK(std::any_of(values.begin(), values.end(), [](const SummaryValue& value) {
        return value.value == "03/02/1974" && value.basis == std::vector<std::string>{"S1 (1A)"};
    }));
}

TEST_CASE("a summary tells who and why and the log head and that it may be partial", "[dissemination]") {
    const ShareView view = sharedPerson().viewOf("sfiu");
    const Summary summary = makeSummary(view, {}, "Maria Ruiz", "0123456789abcdef0123456789abcdef");
    for (const std::string& bytes : {summaryHtml(summary), summaryText(summary), summaryJson(summary)}) {
        for (const char* part : {"Meridian Coordination Centre", "Sahilan FIU", "Maria Ruiz", "0123456789abcdef",
                                 "may be partial", "2026-06-21", "Only to prevent and fight crime"}) {
            INFO(part);
            CHECK(holds(bytes, part));
        }
        CHECK_FALSE(holds(bytes, "0123456789abcdef0"));
        CHECK_FALSE(holds(bytes, "T-1"));
        CHECK_FALSE(holds(bytes, "K-1"));
    }
}

TEST_CASE("a working copy says so and a shared one does not", "[dissemination]") {
    Summary summary = makeSummary(sharedPerson().viewOf("sfiu"), {}, "", "");
    CHECK_FALSE(holds(summaryHtml(summary), "WORKING COPY"));
    CHECK_FALSE(holds(summaryText(summary), "WORKING COPY"));
    summary.workingCopy = true;
    CHECK(holds(summaryHtml(summary), "WORKING COPY"));
    CHECK(holds(summaryText(summary), "WORKING COPY"));
}

TEST_CASE("formats are chosen by name", "[dissemination]") {
    const Summary summary = makeSummary(sharedPerson().viewOf("sfiu"), {}, "", "");
    for (const char* format : {"html", "json", "text"}) CHECK(renderSummary(summary, format));
    const auto wrong = renderSummary(summary, "docx");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Error::Code::BadInput);
    CHECK(holds(wrong.error().message, "html, json or text"));
    const auto parsed = nlohmann::json::parse(*renderSummary(summary, "json"));
    CHECK(parsed.at("crosscase_summary") == 1);
    CHECK(parsed.at("statements").size() == 2);
}

TEST_CASE("hostile names stay names in every format", "[dissemination]") {
    CaseBuilder builder = sharedPerson();
    const std::string hostile = "<script>alert('x')</script> \"A\" & B \u202Egnp.exe\u2066 \x1b[31mred";
    auto record = builder.record("kcus", "K-2", "ANCHOR-19");
    record.handling("P").text("Text " + hostile).says("person", {{"name", hostile, "<b>"}}, Role::Suspect, true);
    record.says("vessel", {{"name", "</style><img src=x onerror=y>", ""}});
    record.relates(0, "<i>owns</i>", 1).lastClaim().place = "<svg/onload=z>";
    builder.agencyRow("kcus").name = "Customs <script>";
    builder.agencyRow("kcus").contact.email = "\"><script>";
    const Summary summary = makeSummary(builder.viewOf("sfiu"), {}, "<script>", "");
    const std::string html = summaryHtml(summary);
    for (const char* part : {"<script", "<img", "<svg", "<i>", "<b>", "\u202E", "\u2066", "\x1b"}) {
        INFO(part);
        CHECK_FALSE(holds(html, part));
    }
    CHECK(holds(html, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
    CHECK(holds(html, "[U+202E]gnp.exe[U+2066]"));
    const std::string text = summaryText(summary);
    CHECK_FALSE(holds(text, "\x1b"));
    CHECK_FALSE(holds(text, "\u202E"));
    const auto json = nlohmann::json::parse(summaryJson(summary));
    CHECK(json.at("statements").size() == 3);
}

TEST_CASE("a page loads nothing and runs nothing", "[dissemination]") {
    const std::string html = summaryHtml(makeSummary(sharedPerson().viewOf("sfiu"), {}, "", ""));
    for (const char* part : {"<script", "src=", "href=", "url(", "@import", "http://", "https://", "onload"}) {
        INFO(part);
        CHECK_FALSE(holds(html, part));
    }
    CHECK(holds(html, "default-src 'none'"));
    CHECK(holds(html, "dir=\"auto\""));
}

TEST_CASE("text for print shows what would hide or reorder", "[dissemination]") {
    CHECK(visible("Виктор محمد 北京") == "Виктор محمد 北京");
    CHECK(visible("a\r\nb\rc\td") == "a\nb\nc\td");
    CHECK(visible("bad \xff byte") == "bad \uFFFD byte");
    CHECK(visible("zero\u200Bwidth") == "zero[U+200B]width");
    CHECK(visible(std::string_view("nul\0x", 5)) == "nul\uFFFDx");
    CHECK(visibleLine("a \n b") == "a b");
    CHECK(escaped("<&>\"'") == "&lt;&amp;&gt;&quot;&#39;");
}

TEST_CASE("statement references are shortened to ranges by grade", "[dissemination]") {
    Basis basis;
    for (int statement : {1, 2, 3, 7, 8}) basis.add(statement, "B2");
    basis.add(5, "");
    CHECK(basis.lines() == std::vector<std::string>{"S5 (not graded)", "S1\u2013S3, S7, S8 (B2)"});
    CHECK(basis.references() == std::vector<std::string>{"S1\u2013S3", "S5", "S7, S8"});
}

}  // namespace
}  // namespace crosscase::core
