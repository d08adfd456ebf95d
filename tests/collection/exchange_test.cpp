// tests/collection/exchange_test.cpp: the exchange format gives back what was written, and refuses what it does not know.
#include <catch2/catch.hpp>

#include "core/collection/exchange.h"
#include "support.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

core::RecordDraft fullDraft() {
    core::RecordDraft draft;
    draft.agency = "tpol";
    draft.originator = "kcus";
    draft.replaces = "T-06";
    draft.reason = "typing error";
    draft.row = 1;
    core::InvestigationDraft operation{"tpol",
                                       "VOLNA",
                                       "Unit 5",
                                       "Volna",
                                       "cash couriers",
                                       "Act 3",
                                       "open",
                                       "M. Ruiz",
                                       core::InvestigationKind::Operation,
                                       core::Exposure::AskFirst};
    draft.investigations = {operation};
    core::RecordHead& head = draft.head;
    head.externalRef = "T-07";
    head.originatorRef = "B-2";
    head.sourceKind = core::SourceKind::Human;
    head.sourceRef = "S-41";
    head.grading = {"EU-4x4", "B", "2"};
    head.handling = {{"H1", "H2"}, "ask the holder", {"kcus", "sfiu"}};
    head.observed = core::Instant{1'773'500'400'123'456, 240, false, "14 Mar 21:00"};
    head.stated = core::Instant{0, {}, true, "01/01/1970"};
    head.received = core::Instant{-5, 0, false, {}};
    head.reviewDue = core::dayOf(2027, 2, 28);
    head.deleteDue = core::dayOf(1969, 12, 31);
    head.text = "line one\nline \"two\"\tطرف";
    head.raw = "raw;\\;\x01;row";
    head.sanitisedFrom = "T-07x";
    head.distinctWithin = "a list";
    core::Mention person;
    person.type = "person";
    person.subject = true;
    person.minor = true;
    person.role = core::Role::Witness;
    person.properties = {{"name", "Виктор Сорокин", "ru"}, {"birth_date", "02/03/1974", ""}};
    person.grading = core::Grading{"UK-3x5x2", "1", "A"};
    person.handling = core::Handling{{"P"}, "", {}};
    core::Mention phone;
    phone.ordinal = 1;
    phone.type = "phone";
    phone.properties = {{"number", "+835 600 4417", ""}};
    phone.grading = core::Grading{};
    draft.mentions = {person, phone};
    core::Claim claim;
    claim.type = "uses";
    claim.to = 1;
    claim.basis = core::ClaimBasis::Inferred;
    claim.start = head.observed;
    claim.end = head.received;
    claim.amount = "48.500,00";
    claim.unit = "EUR";
    claim.place = "Tarsh";
    claim.denied = true;
    claim.handling = core::Handling{};
    draft.claims = {claim};
    return draft;
}

core::RecordDraft withdrawal() {
    core::RecordDraft draft;
    draft.withdraws = "T-01";
    draft.reason = "never happened";
    draft.row = 2;
    return draft;
}

}  // namespace

TEST_CASE("statements survive the exchange format unchanged", "[collection]") {
    const std::vector<core::RecordDraft> drafts = {fullDraft(), withdrawal()};
    std::vector<core::Agency> agencies(1);
    agencies[0].code = "tpol";
    agencies[0].name = "Tarsh Police";
    agencies[0].kind = "police";
    agencies[0].country = "XT";
    agencies[0].contact = {"Desk", "+834 1", "desk@tpol.example", core::dayOf(2026, 1, 2)};
    const auto& investigations = drafts[0].investigations;
    const std::string text =
        core::exchangeJson(agencies, std::span<const core::InvestigationDraft>(investigations), drafts);
    const auto document = core::parseExchange(text, "x.json");
    REQUIRE(document);
    CHECK(document->agencies == agencies);
    CHECK(document->investigations == investigations);
    CHECK(document->records == drafts);
    CHECK(document->refusals.empty());
}

TEST_CASE("all lists survive the exchange format unchanged", "[collection]") {
    KeptDrafts kept;
    REQUIRE(readAll(shippedReader("eu_fsf"), {testFile("lists/eu_fsf.xml")}, kept));
    const std::string text = core::exchangeJson({}, std::span<const core::InvestigationDraft>{}, kept.drafts);
    KeptDrafts again;
    const std::vector<core::InputFile> files = {{"lists.json", text}};
    const core::Reader& reader = shippedReader("crosscase_json");
    CHECK(reader.recognise(files) == std::vector<std::size_t>{0});
    REQUIRE(readAll(reader, files, again));
    CHECK(again.drafts == kept.drafts);
}

TEST_CASE("the document completes what a record leaves unsaid of its investigation", "[collection]") {
    KeptDrafts kept;
    const auto read = readAll(shippedReader("crosscase_json"), {{"f", R"({"crosscase_exchange":1,
        "investigations":[{"agency":"tpol","reference":"VOLNA","title":"Volna","kind":"operation"}],
        "records":[{"agency":"tpol","text":"seen","observed":"2026-03-14T21:00:00+04:00","investigations":[{"reference":"VOLNA"}]}]})"}},
                              kept);
    REQUIRE(read);
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].investigations[0].title == "Volna");
    CHECK(kept.drafts[0].investigations[0].kind == core::InvestigationKind::Operation);
    CHECK(kept.drafts[0].head.observed->offsetMinutes == 240);
}

TEST_CASE("records that do not hold together are refused by their place", "[collection]") {
    KeptDrafts kept;
    const auto read = readAll(shippedReader("crosscase_json"), {{"f", R"({"crosscase_exchange":1,"records":[
        {"text":"good"}, {"txt":"typing error"}, {"text":"x","handling":{"codes":["NOSUCH"]}}, {"mentions":[{"properties":[]}]},
        {"mentions":[{"type":"person","properties":[["name","Ana",""]]}],"claims":[{"type":"owns","from":0,"to":4}]}, 7, {}]})"}},
                              kept);
    REQUIRE(read);
    CHECK(kept.drafts.size() == 1);
    REQUIRE(kept.refusals.size() == 6);
    CHECK(kept.refusals[0].row == 2);
    CHECK(kept.refusals[0].reason.find("\"txt\"") != std::string::npos);
    CHECK(kept.refusals[1].reason.find("NOSUCH") != std::string::npos);
    CHECK(kept.rows() == 7);
}

TEST_CASE("what is no exchange document is a fault of the file", "[collection]") {
    CHECK(core::parseExchange("{}", "f").error().code == core::Error::Code::BadInput);
    CHECK(core::parseExchange("[1]", "f").error().code == core::Error::Code::BadInput);
    CHECK(core::parseExchange(R"({"crosscase_exchange":2})", "f").error().code == core::Error::Code::NewerFormat);
    CHECK(core::parseExchange(R"({"crosscase_exchange":1,"recrods":[]})", "f").error().message.find("recrods") !=
          std::string::npos);
    CHECK_FALSE(core::parseExchange(R"({"crosscase_exchange":1,"records":)" + std::string(5000, '['), "f"));
}
