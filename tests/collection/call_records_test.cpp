// tests/collection/call_records_test.cpp: the shipped specification of call records: what several operators send is read,
// and no other table is taken for calls.
#include <catch2/catch.hpp>

#include "core/collection/table_preview.h"
#include "support.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

core::ImportSpecification shippedCalls() {
    const auto json =
        core::readFile(std::filesystem::path(CROSSCASE_SOURCE_DIR) / "resources/specifications/calls.json");
    REQUIRE(json);
    auto parsed = core::parseSpecification(*json, "calls.json");
    REQUIRE(parsed);
    return *parsed;
}

KeptDrafts readCalls(const std::string& table) {
    const auto specification = shippedCalls();
    KeptDrafts kept;
    REQUIRE(readAll(*core::delimitedReader(specification), {{"calls.csv", table}}, kept));
    CHECK(kept.refusals.empty());
    return kept;
}

/// "type from>to when amount unit, place" of each claim, ends as their first values.
std::vector<std::string> claimsOf(const core::RecordDraft& draft) {
    std::vector<std::string> lines;
    for (const core::Claim& claim : draft.claims) {
        const auto end = [&](int at) { return draft.mentions.at(std::size_t(at)).properties.at(0).raw; };
        std::string line = claim.type + " " + end(claim.from) + ">" + end(claim.to);
        if (claim.start) line += " " + core::isoInstant(*claim.start);
        if (!claim.amount.empty()) line += " " + claim.amount + " " + claim.unit;
        if (!claim.place.empty()) line += ", " + claim.place;
        lines.push_back(line);
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the call records of several operators become calls between telephones", "[collection][calls]") {
    // One column for the moment, names in capitals with underscores, the subscriber's own handset by direction.
    auto kept = readCalls(
        "CALLING_NO,CALLED_NO,CALL_DATE,CALL_TIME,DURATION,FIRST_CELL,LAST_CELL,CALL_TYPE,IMEI,IMSI\n"
        "8356004417,8356001111,14/03/2026,21:04:09,42,404-70-12-7,404-70-12-9,MOC,359812044177306,404700000000001\n"
        "8356001111,8356004417,14/03/2026,22:00:00,7,404-70-12-7,,MTC,359812044177306,\n"
        "8356004417,8356001111,15/03/2026,08:00:00,,,,SMO,,\n");
    REQUIRE(kept.drafts.size() == 3);
    CHECK(claimsOf(kept.drafts[0]) == Lines{"calls 8356004417>8356001111 2026-03-14T21:04:09Z 42 s, 404-70-12-7",
                                            "uses 8356004417>359812044177306 2026-03-14T21:04:09Z",
                                            "uses 8356004417>404700000000001 2026-03-14T21:04:09Z",
                                            "inserted_in 404700000000001>359812044177306 2026-03-14T21:04:09Z"});
    CHECK(claimsOf(kept.drafts[1]) == Lines{"calls 8356001111>8356004417 2026-03-14T22:00:00Z 7 s, 404-70-12-7",
                                            "uses 8356004417>359812044177306 2026-03-14T22:00:00Z"});
    CHECK(claimsOf(kept.drafts[2]) == Lines{"messages 8356004417>8356001111 2026-03-15T08:00:00Z"});
    CHECK(kept.drafts[0].head.sourceKind == core::SourceKind::Technical);

    // Words with points and spaces; each side's handset in a column of its own.
    kept = readCalls(
        "A-Number;B-Number;Date;Start time;Duration (s);Cell ID;IMEI A\n"
        "+8356004417;+8356001111;2026-03-14;2026-03-14 21:04:09;42;17;359812044177306\n");
    REQUIRE(kept.drafts.size() == 1);
    CHECK(claimsOf(kept.drafts[0]) == Lines{"calls +8356004417>+8356001111 2026-03-14T21:04:09Z 42 s, 17",
                                            "uses +8356004417>359812044177306 2026-03-14T21:04:09Z"});

    // Both a number as dialled and one made whole: one telephone, not two.
    kept = readCalls(
        "Calling Number\tOriginating Number\tDialled Digits\tTimestamp\tService\n"
        "4417\t+8356004417\t1111\t2026-03-14T21:04:09+04:00\tGPRS\n");
    REQUIRE(kept.drafts.size() == 1);
    CHECK(valuesOf(kept.drafts[0].mentions.at(0), "number") == Lines{"4417"});
    CHECK(claimsOf(kept.drafts[0]).empty());  // data, no call
}

TEST_CASE("a faulty cell of call records is told by the columns of the table alone", "[collection][calls]") {
    const auto specification = shippedCalls();
    KeptDrafts kept;
    REQUIRE(readAll(*core::delimitedReader(specification),
                    {{"calls.csv", "Calling No,Called No,Start Date Time\n8356004417,8356001111,2026-13-45\n"}}, kept));
    REQUIRE(kept.refusals.size() == 1);
    CHECK(kept.refusals[0].reason.rfind("column \"Start Date Time\": \"2026-13-45\" is no day or time", 0) == 0);
}

TEST_CASE("a handset whose side nobody states is named and given to neither", "[collection][calls]") {
    const auto kept = readCalls("caller,called,start,imei\n1001001,2002002,2026-03-14 21:00,359812044177306\n");
    REQUIRE(kept.drafts.size() == 1);
    CHECK(kept.drafts[0].mentions.size() == 3);
    CHECK(claimsOf(kept.drafts[0]) == Lines{"calls 1001001>2002002 2026-03-14T21:00:00Z"});
}

TEST_CASE("both numbers are needed, and a list of people is no list of calls", "[collection][calls]") {
    const auto calls = shippedCalls();
    CHECK(core::fits(calls, Lines{"Calling Number", "Called Number"}));
    CHECK_FALSE(core::fits(calls, Lines{"calling_number", "start", "duration", "imei", "imsi"}));
    CHECK_FALSE(core::fits(calls, Lines{"called_number", "start"}));
    CHECK_FALSE(core::fits(calls, Lines{"name", "phone", "date", "imei", "cell", "type"}));
    CHECK_FALSE(core::fits(calls, Lines{"source", "target", "weight"}));
}

TEST_CASE("among all sample tables only those of calls are taken for calls", "[collection][calls]") {
    const auto calls = shippedCalls();
    int taken = 0, tables = 0;
    for (const char* folder : {"tests", "resources"}) {
        const auto root = std::filesystem::path(CROSSCASE_SOURCE_DIR) / folder;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".csv" && extension != ".tsv" && extension != ".txt") continue;
            const auto bytes = core::readFile(entry.path());
            REQUIRE(bytes);
            const core::InputFile file{entry.path().filename().string(), *bytes};
            const bool isCalls = file.name.ends_with("_CDR.csv") || file.name == "tpol_calls.csv";
            INFO(entry.path());
            CHECK(core::delimitedReader(calls)->recognise(std::vector{file}).empty() != isCalls);
            taken += isCalls;
            ++tables;
        }
    }
    CHECK(taken == 3);
    CHECK(tables > 15);
}

TEST_CASE("a column is found by its letters and digits, the exact name first", "[collection]") {
    CHECK(core::columnAt(Lines{"Calling No.", "calling_no"}, "calling_no") == 1);
    CHECK(core::columnAt(Lines{"x", "CallingNo"}, "calling_no") == 1);
    CHECK(core::columnAt(Lines{"calling_no2", "called_no"}, "calling_no") == std::nullopt);
    CHECK(core::columnAt(Lines{"#", "-"}, "_") == std::nullopt);
}
