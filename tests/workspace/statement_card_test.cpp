// tests/workspace/statement_card_test.cpp: the newest statements behind entities and links, for cards.
#include "core/workspace/statement_card.h"

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

constexpr const char* reports =
    R"({"format": "delimited", "name": "reports", "grading": {"scheme": "EU-4x4", "value": "B2"},
 "handling": {"value": "H1"}, "record": {"external_ref": "ref", "observed": {"column": "seen", "format": "yyyy-MM-dd"}},
 "mentions": [{"as": "who", "type": "person", "subject": true, "properties": {"name": "name", "document": "passport"}},
  {"as": "phone", "type": "phone", "properties": {"number": "phone"}}],
 "claims": [{"type": "uses", "from": "who", "to": "phone"}]})";

/// One person with one phone, stated on four days and once without a date.
struct Reported : test::TemporaryCase {
    Reported() {
        core::ImportRequest request;
        request.files = {folder.write("reports.csv",
                                      "ref,seen,name,passport,phone\n"
                                      "R1,2026-03-01,Viktor Sorokin,7301948,+49 30 901820\n"
                                      "R2,2026-03-09,Viktor Sorokin,7301948,+49 30 901820\n"
                                      "R3,,Viktor Sorokin,7301948,+49 30 901820\n"
                                      "R4,2026-03-05,Viktor Sorokin,7301948,+49 30 901820\n"
                                      "R5,2026-02-11,Viktor Sorokin,7301948,+49 30 901820\n")};
        request.specification = reports;
        request.agency = "tpol";
        request.investigation = "VOLNA";
        const auto report = valueOf(core::importFiles(file, request, progress));
        REQUIRE(report.imported() == 5);
        valueOf(core::collate(file, false, progress));
    }
    core::EntityId person() {
        core::RowFilter filter;
        filter.type = "person";
        const auto rows = valueOf(core::listEntities(file, filter));
        REQUIRE(rows.size() == 1);
        return rows[0].id;
    }
    static std::vector<std::string> references(const core::StatementCard& card) {
        std::vector<std::string> list;
        for (const core::CardLine& line : card.newest) list.push_back(line.basis.reference);
        return list;
    }
};

}  // namespace

TEST_CASE("a card has the newest statements first and counts those that it leaves out", "[charts]") {
    Reported one;
    const auto few = valueOf(core::cardOf(one.file, std::vector{one.person()}, 3));
    CHECK(few.statements == 5);
    CHECK(Reported::references(few) == std::vector<std::string>{"R2", "R4", "R1"});
    const auto all = valueOf(core::cardOf(one.file, std::vector{one.person()}, 10));
    CHECK(Reported::references(all) == std::vector<std::string>{"R2", "R4", "R1", "R5", "R3"});
    CHECK_FALSE(all.newest.back().at);
    const core::CardLine& line = all.newest.front();
    CHECK(line.basis.agency == "tpol");
    CHECK(line.basis.grade == "B2");
    CHECK(line.basis.handling == "H1");
    CHECK(line.basis.statement.find("Viktor Sorokin") != std::string::npos);
    REQUIRE(line.at);
    CHECK(core::isoInstant(*line.at) == "2026-03-09");
    CHECK_FALSE(line.guarded);
}

TEST_CASE("a card of a link has the claims behind it, and its records are those that state it", "[charts]") {
    Reported one;
    const auto links = valueOf(core::listLinks(one.file));
    REQUIRE(links.size() == 1);
    const auto card = valueOf(core::cardOf(one.file, std::vector{links[0].id}, 2));
    CHECK(card.statements == 5);
    CHECK(Reported::references(card) == std::vector<std::string>{"R2", "R4"});
    CHECK(card.newest[0].basis.statement.find("uses") != std::string::npos);
    CHECK(valueOf(core::recordsOfLinks(one.file, {links[0].id})).size() == 5);
    const core::RecordId newest = card.newest[0].basis.record;
    valueOf(core::withdrawRecord(one.file, newest, "wrong phone", {}, one.progress));
    CHECK(Reported::references(valueOf(core::cardOf(one.file, std::vector{links[0].id}, 1))) ==
          std::vector<std::string>{"R4"});
    CHECK(valueOf(core::recordsOfLinks(one.file, {links[0].id})).size() == 4);
}

TEST_CASE("links that one line stands for are explained together", "[charts]") {
    test::TemporaryCase one;
    valueOf(
        one.import("ref,name,born,passport,phone\n"
                   "1,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n"
                   "2,Maria Ruiz Ortega,1988-11-30,XA55512,+49 30 901821\n",
                   "tpol", "VOLNA"));
    valueOf(core::collate(one.file, false, one.progress));
    const auto links = valueOf(core::listLinks(one.file));
    REQUIRE(links.size() == 2);
    const auto both = valueOf(core::explainLinks(one.file, {links[0].id, links[1].id}));
    CHECK(both.basis.size() == 2);
    for (const auto& link : links) CHECK(both.verdict.find(link.fromLabel) != std::string::npos);
    CHECK(valueOf(core::explainLinks(one.file, {links[0].id})).title ==
          valueOf(core::explainLink(one.file, links[0].id)).title);
    CHECK(core::explainLinks(one.file, {}).error().code == core::Error::Code::NotFound);
}
