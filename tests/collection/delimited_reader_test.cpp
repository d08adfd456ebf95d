// tests/collection/delimited_reader_test.cpp: rows to drafts by a specification; refused rows say why.
#include <catch2/catch.hpp>

#include "support.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

using Lines = std::vector<std::string>;

const std::string customs = R"({"format":"delimited","delimiter":";","agency":"kcus","decimal":",",
  "originator":{"column":"origin","else":"kcus"},
  "investigation":{"column":"operation","split":"|","kind":"operation","purpose":"smuggling"},
  "grading":{"scheme":"UK-3x5x2","column":"grade"},"handling":{"column":"handling"},
  "record":{"external_ref":"ref","source_kind":{"value":"register"},"text":"remarks",
    "observed":{"column":"date","format":"dd/MM/yyyy HH:mm","zone":"+01:00"},"withdraws":"withdraws","reason":"why"},
  "mentions":[
    {"as":"firm","type":"organisation","subject":true,"properties":{"name":"firm","address":["street","town"],"phone":["tel1","tel2"]}},
    {"as":"clerk","type":"person","role":{"column":"role","map":{"T":"witness"},"else":"official"},"minor":{"column":"minor"},
     "properties":{"name":"clerk","birth_date":{"column":"born","format":"MM/dd/yyyy"}}},
    {"as":"box","type":"container","properties":{"number":{"column":"boxes","split":","}}}],
  "claims":[{"type":"consigned_to","from":"box","to":"firm","when":"date","amount":"value","unit":{"value":"EUR"}}]})";
const std::string header =
    "ref;date;operation;grade;handling;remarks;firm;street;town;tel1;tel2;clerk;role;minor;born;boxes;value;origin;"
    "withdraws;why\n";

/// A row of the customs table from the cells that matter.
std::string row(const std::string& date, const std::string& grade, const std::string& handling,
                const std::string& rest) {
    return "K-1;" + date + ";ANCHOR|PIER;" + grade + ";" + handling + ";;" + rest + "\n";
}

const std::string good = "Al Marsa;Pier 4;Verano;111;222;Ana;T;yes;03/14/1980;QXZU1, QXZU2;1.500,50;;;";

std::string refusalOf(const std::string& line) {
    const KeptDrafts kept = readTable(customs, header + line);
    CHECK(kept.drafts.empty());
    REQUIRE(kept.refusals.size() == 1);
    CHECK(kept.refusals[0].row == 2);
    return kept.refusals[0].reason;
}

}  // namespace

TEST_CASE("a row becomes one record with its mentions and claims", "[collection]") {
    const KeptDrafts kept = readTable(customs, header + row("14/03/2026 21:00", "1A", "P", good));
    REQUIRE(kept.refusals.empty());
    REQUIRE(kept.drafts.size() == 1);
    const core::RecordDraft& draft = kept.drafts[0];
    CHECK(draft.row == 2);
    CHECK(draft.originator == "kcus");
    CHECK(draft.head.externalRef == "K-1");
    CHECK(draft.head.sourceKind == core::SourceKind::Register);
    CHECK(core::printGrade(draft.head.grading) == "1A");
    CHECK(draft.head.handling.codes == Lines{"P"});
    CHECK(draft.head.raw.starts_with("K-1;14/03/2026 21:00;"));
    REQUIRE(draft.head.observed);
    CHECK(core::isoUtc(draft.head.observed->at).substr(0, 16) == "2026-03-14T20:00");
    CHECK(draft.head.observed->offsetMinutes == 60);
    REQUIRE(draft.investigations.size() == 2);
    CHECK(draft.investigations[1].reference == "PIER");
    CHECK(draft.investigations[1].kind == core::InvestigationKind::Operation);
    CHECK(draft.investigations[1].purpose == "smuggling");

    REQUIRE(draft.mentions.size() == 4);
    CHECK(draft.mentions[0].subject);
    CHECK(linesOf(draft.mentions[0]) == Lines{"address: Pier 4 Verano", "name: Al Marsa", "phone: 111", "phone: 222"});
    CHECK(draft.mentions[1].role == core::Role::Witness);
    CHECK(draft.mentions[1].minor);
    CHECK(linesOf(draft.mentions[1]) == Lines{"birth_date: 03/14/1980 [1980-03-14]", "name: Ana"});
    CHECK(linesOf(draft.mentions[3]) == Lines{"number: QXZU2"});
    REQUIRE(draft.claims.size() == 2);
    CHECK(draft.claims[1].from == 3);
    CHECK(draft.claims[1].to == 0);
    CHECK(draft.claims[1].amount == "1.500,50");
    CHECK(draft.claims[1].unit == "EUR");
    CHECK(draft.claims[1].start == draft.head.observed);
}

TEST_CASE("a birth date that does not fit its format is kept as it stands", "[collection]") {
    const KeptDrafts kept =
        readTable(customs, header + row("14/03/2026 21:00", "1A", "P", "F;;;;;Ana;T;yes;13/40/1980;;;;;"));
    REQUIRE(kept.drafts.size() == 1);
    CHECK(linesOf(kept.drafts[0].mentions.back()) == Lines{"birth_date: 13/40/1980", "name: Ana"});
}

TEST_CASE("a table may declare its subjects distinct", "[collection]") {
    std::string distinct = customs;
    distinct.replace(distinct.find("\"record\":{"), 10, "\"record\":{\"distinct\":true,");
    const KeptDrafts kept = readTable(distinct, header + row("14/03/2026 21:00", "1A", "P", good));
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].head.distinctWithin.starts_with("/"));
    CHECK(
        readTable(customs, header + row("14/03/2026 21:00", "1A", "P", good)).drafts.at(0).head.distinctWithin.empty());
}

TEST_CASE("a row that cannot be stored says which column and what to do", "[collection]") {
    const auto says = [](const std::string& reason, const std::string& part) {
        return reason.find(part) != std::string::npos;
    };
    CHECK(says(refusalOf("K-1;only;three\n"), "3 cells where the header has 20"));
    CHECK(says(refusalOf(row("31/02/2026 21:00", "1A", "P", good)), "column \"date\""));
    CHECK(says(refusalOf(row("14/03/2026 21:00", "9Z", "P", good)), "column \"grade\""));
    CHECK(says(refusalOf(row("14/03/2026 21:00", "1A", "QQ", good)), "column \"handling\""));
    CHECK(says(refusalOf(row("14/03/2026 21:00", "1A", "P", "F;;;;;Ana;T;perhaps;;;;;;")), "yes or no"));
    CHECK(says(refusalOf(row("14/03/2026 21:00", "1A", "P", "F;;;;;;;;;B;1,5,0;;;")), "column \"value\""));
    CHECK(says(refusalOf(row("14/03/2026 21:00", "1A", "P", ";;;;;;;;;;;;;")), "nothing is stated"));
    const std::string longCell(200, 'x');
    CHECK(refusalOf(row(longCell, "1A", "P", good)).size() < 200);
}

TEST_CASE("a row that withdraws states nothing else", "[collection]") {
    const KeptDrafts kept = readTable(customs, header + "K-9;;;;;;Firm;;;;;;;;;;;;K-031;wrong person\n");
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].withdraws == "K-031");
    CHECK(kept.drafts[0].reason == "wrong person");
    CHECK(kept.drafts[0].mentions.empty());
}

TEST_CASE("good rows are kept when others are refused", "[collection]") {
    const KeptDrafts kept =
        readTable(customs, header + row("bad", "1A", "P", good) + "\n" + row("14/03/2026 21:00", "1A", "P", good));
    CHECK(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].row == 4);
    CHECK(kept.refusals.size() == 1);
    CHECK(kept.rows() == 2);
}

TEST_CASE("an unknown role is refused and names the known ones", "[collection]") {
    const KeptDrafts kept = readTable(
        R"({"format":"delimited","mentions":[{"type":"person","role":{"column":"r"},"properties":{"name":"n"}}]})",
        "n,r\nAna,boss\nBoris,suspect\n");
    REQUIRE(kept.refusals.size() == 1);
    CHECK(kept.refusals[0].reason.find("suspect") != std::string::npos);
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].mentions[0].role == core::Role::Suspect);
    CHECK(kept.drafts[0].mentions[0].subject);
}

TEST_CASE("dates without a format are read as ISO or with the day first", "[collection]") {
    const KeptDrafts kept = readTable(
        R"({"format":"delimited","record":{"observed":{"column":"d","zone":"+04:00"},"review_due":"r"},"mentions":[{"type":"person","properties":{"name":"n"}}]})",
        "n,d,r\nA,2026-03-14T21:00:00Z,2027-01-01\nB,02/03/2026 08:30,01.02.2027\nC,2026-03-14,\n");
    REQUIRE(kept.refusals.empty());
    CHECK(kept.drafts[0].head.observed->offsetMinutes == 0);
    CHECK(core::isoUtc(kept.drafts[1].head.observed->at).substr(0, 16) == "2026-03-02T04:30");
    CHECK(kept.drafts[1].head.reviewDue == core::dayOf(2027, 2, 1));
    CHECK(kept.drafts[2].head.observed->dateOnly);
}

TEST_CASE("a mention and a claim have grades and handling of their own", "[collection]") {
    const KeptDrafts kept = readTable(R"({"format":"delimited","mentions":[
          {"as":"a","type":"person","grading":{"scheme":"EU-4x4","source":"s","information":"i"},"handling":"h","properties":{"name":"n"}},
          {"as":"b","type":"phone","properties":{"number":"p"}}],
        "claims":[{"type":"uses","from":"a","to":"b","basis":"observed","grading":{"scheme":"EU-4x4","column":"g"},"handling":{"value":"H2"}}]})",
                                      "n,p,s,i,h,g\nAna,111,B,2,H1,C3\nBoris,222,,,,\n");
    REQUIRE(kept.refusals.empty());
    CHECK(core::printGrade(*kept.drafts[0].mentions[0].grading) == "B2");
    CHECK(kept.drafts[0].mentions[0].handling->codes == Lines{"H1"});
    CHECK(core::printGrade(*kept.drafts[0].claims[0].grading) == "C3");
    CHECK(kept.drafts[0].claims[0].basis == core::ClaimBasis::Observed);
    CHECK_FALSE(kept.drafts[1].mentions[0].grading);
    CHECK_FALSE(kept.drafts[1].mentions[0].handling);
    CHECK_FALSE(kept.drafts[1].claims[0].grading);
    CHECK(kept.drafts[1].claims[0].handling->codes == Lines{"H2"});
}

TEST_CASE("a table without a header names its columns by number", "[collection]") {
    const KeptDrafts kept = readTable(
        R"({"format":"delimited","header":0,"mentions":[{"type":"person","properties":{"name":{"column":2},"phone":{"columns":["1","3"]}}}]})",
        "1,Ana,2\n3,Boris,4\n");
    REQUIRE(kept.drafts.size() == 2);
    CHECK(linesOf(kept.drafts[0].mentions[0]) == Lines{"name: Ana", "phone: 1", "phone: 2"});
}

TEST_CASE("a table that lacks columns is a fault of the file", "[collection]") {
    const auto parsed = core::parseSpecification(customs, "s");
    REQUIRE(parsed);
    KeptDrafts kept;
    const auto read = readAll(*core::delimitedReader(*parsed), {{"other.csv", "a;b\n1;2\n"}}, kept);
    REQUIRE_FALSE(read);
    CHECK(read.error().where == "other.csv");
    CHECK(read.error().message.find("ref, ") != std::string::npos);
    CHECK(core::delimitedReader(*parsed)->recognise(std::vector<core::InputFile>{{"x", "a;b\n"}, {"y", header}}) ==
          std::vector<std::size_t>{1});
}
