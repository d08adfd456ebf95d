// tests/collection/damage_test.cpp: files cut off or damaged never crash a reader, and no row is lost in silence.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "core/collection/delimited.h"
#include "core/collection/encoding.h"
#include "core/collection/exchange.h"
#include "support.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

std::string errorOf(const std::string& id, const std::string& bytes) {
    KeptDrafts kept;
    const auto read = readAll(shippedReader(id), {{"damaged", bytes}}, kept);
    return read ? std::string{} : core::describe(read.error());
}

/// Rows of a delimited text as the parser counts them, without the header lines of the UK list.
int rowsOf(const core::InputFile& file, int headerRows) {
    const auto decoded = core::decodeText(file);
    if (!decoded) return -1;
    core::DelimitedText rows(decoded->text, {}, {});
    core::DelimitedRow row;
    int count = -headerRows;
    while (true) {
        const auto more = rows.next(row);
        if (!more) return -1;
        if (!*more) return count;
        ++count;
    }
}

/// Flips, removes or repeats some bytes, or cuts the end off.
std::string damaged(std::string bytes, std::mt19937& random) {
    const auto at = [&] { return random() % bytes.size(); };
    switch (random() % 4) {
        case 0:
            bytes.resize(at());
            break;
        case 1:
            for (int i = 0; i < 20; ++i) bytes[at()] = static_cast<char>(random());
            break;
        case 2:
            bytes.erase(at(), 1 + random() % 300);
            break;
        default: {
            const std::size_t from = at();
            bytes.insert(at(), bytes.substr(from, 200));
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE("faults of a file are errors that name it", "[collection]") {
    CHECK(errorOf("eu_fsf", "").find("empty") != std::string::npos);
    CHECK(errorOf("eu_fsf", "<WHOLE><ENTITY Id=\"1\"></WHOLE>").find("not well-formed") != std::string::npos);
    CHECK(errorOf("eu_fsf", "<WHOLE><ENTITY Id=\"1\">").find("cut off") != std::string::npos);
    CHECK(errorOf("eu_fsf", "<WHOLE></WHOLE").find("cut off") != std::string::npos);
    CHECK(errorOf("eu_fsf", std::string("<WHOLE>\0</WHOLE>", 16)).find("NUL") != std::string::npos);
    CHECK(errorOf("uk_hmt", "Name 6,DOB\n1,2\n").find("header") != std::string::npos);
    CHECK(errorOf("crosscase_json", "{\"crosscase_exchange\":1,").find("damaged") != std::string::npos);
    CHECK(errorOf("eu_fsf", "<OTHER/>").find("no element WHOLE") != std::string::npos);
    CHECK(errorOf("us_ofac", "a,b\n1,2\n").find("none of the three") != std::string::npos);
    const std::string sdn = testFile("lists/us_ofac_sdn.csv").bytes;
    CHECK(errorOf("us_ofac", sdn.substr(0, sdn.find("\"DOB", 9000) + 10)).find("cut off") != std::string::npos);
}

TEST_CASE("a list cut off anywhere is an error or accounts for its rows", "[collection]") {
    const std::string whole = testFile("lists/eu_fsf.xml").bytes;
    std::mt19937 random(3);
    for (int i = 0; i < 40; ++i) {
        const std::string cut = whole.substr(0, random() % (whole.size() - 8));
        CHECK_FALSE(errorOf("eu_fsf", cut).empty());
    }
}

TEST_CASE("damaged tables account for every row or are refused whole", "[collection]") {
    struct Table {
        const char *reader, *path;
        int headerRows;
    };
    std::mt19937 random(11);
    for (const Table& table :
         {Table{"us_ofac", "lists/us_ofac_sdn.csv", 0}, Table{"uk_hmt", "lists/uk_hmt_conlist.csv", 2}}) {
        const core::InputFile file = testFile(table.path);
        // A part of the list: damage is denser and the test is quick.
        const std::size_t end = file.bytes.find('\n', 60'000) + 1;
        for (int i = 0; i < 150; ++i) {
            const core::InputFile harmed{"damaged", damaged(file.bytes.substr(0, end), random)};
            const core::Reader& reader = shippedReader(table.reader);
            const std::vector<core::InputFile> files{harmed};
            if (reader.recognise(files).empty()) continue;
            KeptDrafts kept;
            if (!readAll(reader, files, kept)) continue;
            INFO(table.reader << " " << i);
            CHECK(kept.rows() == rowsOf(harmed, table.headerRows));
        }
    }
}

TEST_CASE("damaged documents never crash their reader", "[collection]") {
    std::mt19937 random(17);
    KeptDrafts lists;
    REQUIRE(readAll(shippedReader("un_sc"), {testFile("un_sc_made_up.xml")}, lists));
    const std::string exchange = core::exchangeJson({}, std::span<const core::InvestigationDraft>{}, lists.drafts);
    const std::string someTargets = testFile("lists/eu_fsf.xml").bytes.substr(0, 40'000) + "</ENTITY></WHOLE>";
    for (int i = 0; i < 300; ++i) {
        for (const auto& [id, bytes] :
             {std::pair<const char*, std::string>{"un_sc", testFile("un_sc_made_up.xml").bytes},
              {"eu_fsf", someTargets},
              {"crosscase_json", exchange}}) {
            const std::vector<core::InputFile> files{{"damaged", damaged(bytes, random)}};
            for (const auto& reader : core::shippedReaders()) (void)reader->recognise(files);
            KeptDrafts kept;
            const auto read = readAll(shippedReader(id), files, kept);
            CHECK((read || !read.error().message.empty()));
        }
    }
}
