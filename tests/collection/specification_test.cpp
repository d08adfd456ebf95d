// tests/collection/specification_test.cpp: specifications as JSON: what is understood, what is refused and how it is said.
#include <catch2/catch.hpp>

#include "support.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

const char* everything = R"({ "format": "delimited", "name": "All of it", "encoding": "windows-1252", "delimiter": ";",
  "quote": "'", "header": 2, "decimal": ",",
  "agency": "kcus", "originator": {"column": "origin", "else": "kcus"},
  "investigation": [{"column": "operation", "split": "|", "kind": "operation", "purpose": "p", "exposure": "ask_first"}, "FIXED-1"],
  "grading": {"scheme": "UK-3x5x2", "column": "grade"}, "handling": {"column": "handling"},
  "record": {"external_ref": "ref", "originator_ref": "report", "source_kind": {"value": "register"}, "source_ref": "source",
    "text": ["remarks", "more"], "sanitised_from": "parent", "stated": {"column": "signed", "format": "dd/MM/yyyy"},
    "observed": {"column": "date", "format": "dd/MM/yyyy HH:mm", "zone": "+01:00"}, "received": "received",
    "review_due": "review", "delete_due": "delete", "withdraws": "withdraws", "replaces": "replaces", "reason": "why"},
  "mentions": [
    {"as": "firm", "type": "organisation", "subject": true, "properties": {"name": "firm", "address": ["street", "town"],
      "phone": ["tel1", "tel2"], "document": {"column": "passport", "extra": {"value": "XA"}},
      "alias": [{"column": "aka", "split": ","}, ["aka2", "aka3"]], "birth_place": {"columns": ["bt", "bc"], "join": ", "}}},
    {"as": "clerk", "type": "person", "role": {"column": "role", "map": {"T": "witness"}, "else": "official"},
      "minor": {"column": "minor"}, "grading": {"source": "gs", "information": "gi"}, "handling": "h2",
      "properties": {"name": {"column": "clerk", "optional": true}}},
    {"as": "box", "type": "container", "properties": {"number": {"column": "boxes", "split": ","}}}],
  "claims": [{"type": "consigned_to", "from": "box", "to": "firm", "when": "date", "until": "end", "basis": "stated",
    "amount": "value", "unit": {"value": "EUR"}, "place": "port", "grading": {"scheme": "UK-3x5x2", "column": "grade2"},
    "handling": "handling2"}] })";

std::string errorOf(const std::string& json) {
    const auto parsed = core::parseSpecification(json, "s.json");
    return parsed ? std::string{} : parsed.error().message;
}

}  // namespace

TEST_CASE("a specification survives being written and read", "[collection]") {
    const auto parsed = core::parseSpecification(everything, "s.json");
    REQUIRE(parsed);
    const auto again = core::parseSpecification(core::toJson(*parsed), "again.json");
    REQUIRE(again);
    CHECK(*again == *parsed);
    CHECK(parsed->header == 2);
    CHECK(parsed->quote == '\'');
    CHECK(parsed->investigations.size() == 2);
}

TEST_CASE("what is not understood is refused by name", "[collection]") {
    CHECK(errorOf(R"({"format":"delimited","delimeter":";","mentions":[]})").find("\"delimeter\"") !=
          std::string::npos);
    CHECK(errorOf(R"({"format":"delimited","mentions":[{"type":"persn","properties":{"name":"n"}}]})").find("persn") !=
          std::string::npos);
    CHECK(errorOf(R"({"format":"delimited","mentions":[{"type":"person","properties":{"name":{"colum":"n"}}}]})")
              .find("\"colum\"") != std::string::npos);
    CHECK(
        errorOf(
            R"({"format":"delimited","grading":{"scheme":"UK-9","column":"g"},"mentions":[{"type":"person","properties":{"name":"n"}}]})")
            .find("EU-4x4") != std::string::npos);
    CHECK(
        errorOf(
            R"({"format":"delimited","mentions":[{"as":"a","type":"person","properties":{"name":"n"}}],"claims":[{"type":"owns","from":"a","to":"b"}]})")
            .find("\"b\"") != std::string::npos);
    CHECK(errorOf(R"({"format":"delimited","header":"one","mentions":[{"type":"person","properties":{"name":"n"}}]})")
              .find("header") != std::string::npos);
    CHECK(errorOf(R"({"format":"delimited"})").find("no mentions") != std::string::npos);
    const std::string people = R"("mentions":[{"type":"person","properties":{"name":"n"}}]})";
    CHECK(errorOf(R"({"format":"delimited","handling":{"value":"H9"},)" + people).find("H9") != std::string::npos);
    CHECK(errorOf(R"({"format":"delimited","grading":{"value":"Z9"},)" + people).find("Z9") != std::string::npos);
    CHECK(errorOf(R"({"format":"xlsx"})").find("delimited") != std::string::npos);
    CHECK_FALSE(errorOf("{").empty());
    CHECK_FALSE(errorOf("[]").empty());
}

TEST_CASE("a specification fits a table that has all its columns", "[collection]") {
    const auto parsed = core::parseSpecification(
        R"({"format":"delimited","mentions":[{"type":"person","properties":{"name":"Name","phone":{"column":"tel","optional":true}}}]})",
        "s");
    REQUIRE(parsed);
    CHECK(core::fits(*parsed, std::vector<std::string>{"id", "NAME"}));
    CHECK(core::fits(*parsed, std::vector<std::string>{"Name", "tel"}));
    CHECK_FALSE(core::fits(*parsed, std::vector<std::string>{"id", "tel"}));
    CHECK(core::columnsUsed(*parsed, true) == std::vector<std::string>{"Name", "tel"});
    CHECK(core::columnsUsed(*parsed, false) == std::vector<std::string>{"Name"});
}

TEST_CASE("constants are the reader's defaults and columns are the row's", "[collection]") {
    const auto parsed = core::parseSpecification(R"({"format":"delimited","agency":"tpol","investigation":"VOLNA",
        "grading":{"scheme":"EU-4x4","value":"B2"},"handling":{"value":"H1"},
        "mentions":[{"type":"person","properties":{"name":"n"}}]})",
                                                 "s");
    REQUIRE(parsed);
    const auto reader = core::delimitedReader(*parsed);
    const auto defaults = reader->defaults();
    CHECK(defaults.agency == "tpol");
    REQUIRE(defaults.investigations.size() == 1);
    CHECK(defaults.investigations[0].reference == "VOLNA");
    CHECK(core::printGrade(defaults.grading) == "B2");
    CHECK(defaults.handling.codes == std::vector<std::string>{"H1"});
    KeptDrafts kept;
    REQUIRE(readAll(*reader, {{"f", "n,x\nAna,1\n"}}, kept));
    CHECK(kept.drafts.at(0).agency.empty());
    CHECK(kept.drafts.at(0).investigations.empty());
    CHECK(kept.drafts.at(0).head.grading.empty());
}

TEST_CASE("the shipped specification reads any usual table of people", "[collection]") {
    const auto json =
        core::readFile(std::filesystem::path(CROSSCASE_SOURCE_DIR) / "resources/specifications/people.json");
    REQUIRE(json);
    const auto people = core::parseSpecification(*json, "people.json");
    REQUIRE(people);
    CHECK(core::fits(*people, std::vector<std::string>{"rec_id", "given_name", "surname", "date_of_birth"}));
    CHECK(core::fits(*people, std::vector<std::string>{"Name", "Phone"}));
    CHECK_FALSE(core::fits(*people, std::vector<std::string>{"plate", "colour"}));
    CHECK_FALSE(core::fits(*people, std::vector<std::string>{"id", "country", "phone"}));
    KeptDrafts kept;
    REQUIRE(readAll(*core::delimitedReader(*people),
                    {{"p",
                      "rec_id,given_name,surname,street_number,address_1,date_of_birth,other\n7,Ana,Beltran,4,Mole "
                      "Road,19740302,x\n"}},
                    kept));
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].head.externalRef == "7");
    CHECK(linesOf(kept.drafts[0].mentions[0]) == std::vector<std::string>{"address: 4 Mole Road",
                                                                          "birth_date: 19740302",
                                                                          "family_name: Beltran", "given_name: Ana"});
}
