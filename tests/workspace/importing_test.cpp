// tests/workspace/importing_test.cpp: rows in = imported + already held + refused, whatever the file.
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string people =
    "ref,name,born,passport,phone\n"
    "1,Viktor Sorokin,1974-03-02,7301948,+835 600 4417\n"
    "2,Maria Ruiz Ortega,1988-11-30,XA55512,\n"
    "3,Igor Orlov,1981-07-19,,+835 600 1111\n";

}  // namespace

TEST_CASE("every row is imported, held already or refused", "[workspace]") {
    test::TemporaryCase one;
    auto first = valueOf(one.import(people + "4,too few cells\n", "tpol", "VOLNA"));
    CHECK(first.rowsIn() == 4);
    CHECK(first.imported() == 3);
    CHECK(first.refused() == 1);
    CHECK(first.batches.front().refusals.front().row == 5);

    std::string before = one.digest();
    auto second = valueOf(one.import(people, "tpol", "VOLNA"));
    CHECK(second.held() == 3);
    CHECK(second.imported() == 0);
    CHECK(valueOf(core::listBatches(one.file)).size() == 1);
    CHECK(one.digest() == before);
}

TEST_CASE("equal rows of one file are two statements", "[workspace]") {
    test::TemporaryCase one;
    std::string twice = "ref,name,born,passport,phone\n,Ana,1990-01-02,,\n,Ana,1990-01-02,,\n";
    CHECK(valueOf(one.import(twice, "tpol", "VOLNA")).imported() == 2);
    CHECK(valueOf(one.import(twice, "tpol", "VOLNA")).held() == 2);
}

TEST_CASE("a changed row under a known reference replaces the old one", "[workspace]") {
    test::TemporaryCase one;
    valueOf(one.import(people, "tpol", "VOLNA"));
    std::string changed = people;
    changed.replace(changed.find("1981-07-19"), 10, "1982-07-19");
    auto report = valueOf(one.import(changed, "tpol", "VOLNA"));
    CHECK(report.imported() == 1);
    CHECK(report.held() == 2);
    auto records = valueOf(core::listRecords(one.file));
    REQUIRE(records.size() == 4);
    CHECK(records[2].withdrawn);
    CHECK_FALSE(records[3].withdrawn);
}

TEST_CASE("a fault of the file leaves nothing behind", "[workspace]") {
    test::TemporaryCase one;
    std::string before = one.digest();
    for (const std::string& bad : {std::string(), std::string("ref,name,born,passport,phone\n1,\"never closed,,,\n"),
                                   std::string("ref,name\n\0\n", 11), std::string("nothing,fits\n1,2\n")}) {
        auto report = one.import(bad, "tpol", "VOLNA");
        CHECK_FALSE(report);
        CHECK_FALSE(report.error().message.empty());
        CHECK(one.digest() == before);
    }
    CHECK(valueOf(core::listBatches(one.file)).empty());
}

TEST_CASE("a table whose rows are all refused is an error and stores nothing", "[workspace]") {
    test::TemporaryCase one;
    auto report = one.import("ref,name,born,passport,phone\n1,2\n3,4\n", "tpol", "VOLNA");
    REQUIRE_FALSE(report);
    CHECK(report.error().message.find("refused") != std::string::npos);
    CHECK(valueOf(core::listRecords(one.file)).empty());
}

TEST_CASE("records without an agency are not taken", "[workspace]") {
    test::TemporaryCase one;
    auto report = one.import(people, "", "VOLNA");
    REQUIRE_FALSE(report);
    CHECK(report.error().message.find("--agency") != std::string::npos);
}

TEST_CASE("handling can only be tightened by the command line", "[workspace]") {
    test::TemporaryCase one;
    core::ImportRequest request;
    request.files = {one.folder.write("people.csv", people)};
    request.specification = test::peopleSpecification;
    request.agency = "tpol";
    request.handling = "H2";
    valueOf(core::importFiles(one.file, request, one.progress));
    CHECK(valueOf(core::listRecords(one.file)).front().handling == "H0+H2");
}

TEST_CASE("a record by hand is stored, found and undone", "[workspace]") {
    test::TemporaryCase one;
    core::RecordDraft draft;
    draft.head.text = "Seen at the quay with a blue van";
    core::Mention mention;
    mention.type = "person";
    mention.subject = true;
    mention.properties = {{"name", "Viktor Sorokin", ""}};
    draft.mentions = {mention};
    std::string before = one.digest();
    auto record = valueOf(core::addRecord(one.file, draft));
    valueOf(core::collate(one.file, false, one.progress));
    auto found = valueOf(core::searchCase(one.file, "sorok"));
    REQUIRE(found.size() == 1);
    CHECK(valueOf(core::searchCase(one.file, "quay van")).size() == 1);
    CHECK(valueOf(core::listRecords(one.file)).front().id == record);
    valueOf(core::undo(one.file, one.progress));
    CHECK(valueOf(core::searchCase(one.file, "sorok")).empty());
    CHECK(one.digest() == before);
}

TEST_CASE("a stopped import stores nothing", "[workspace]") {
    test::TemporaryCase one;
    one.progress.requestStop();
    auto report = one.import(people, "tpol", "VOLNA");
    REQUIRE_FALSE(report);
    CHECK(report.error().code == core::Error::Code::Cancelled);
    CHECK(valueOf(core::listRecords(one.file)).empty());
}

TEST_CASE("call records are proposed as such, and what somebody made for the table goes first", "[workspace]") {
    test::TemporaryFolder folder;
    const std::string table =
        "Calling Number,Called Number,Start Time,Duration\n+8356004417,+8356001111,2026-03-14 21:00,42\n";
    const auto path = folder.write("march.csv", table);
    CHECK(valueOf(core::proposeImport(path, {})).specificationName == "calls.json");
    folder.write("own.json", R"({"format": "delimited", "mentions": [
        {"type": "phone", "properties": {"number": "Calling Number"}}]})");
    CHECK(valueOf(core::proposeImport(path, {})).specificationName == "own.json");
    const auto list = folder.write("list.csv", "name,phone,start,duration\nAna,+8356004417,2026-03-14,3\n");
    CHECK(valueOf(core::proposeImport(list, {})).specificationName == "people.json");
}
