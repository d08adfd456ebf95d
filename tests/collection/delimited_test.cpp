// tests/collection/delimited_test.cpp: quoting, line ends and line numbers of delimited text.
#include <catch2/catch.hpp>

#include "core/collection/delimited.h"
#include "core/collection/table_preview.h"
#include "support.h"

using namespace crosscase;

namespace {

using Cells = std::vector<std::string>;

struct Read {
    std::vector<Cells> rows;
    std::vector<int> lines;
    std::string error;
};

Read readText(const std::string& text, core::Dialect dialect = {}) {
    core::DelimitedText rows(text, dialect, "t");
    core::DelimitedRow row;
    Read read;
    while (true) {
        const auto more = rows.next(row);
        if (!more) read.error = core::describe(more.error());
        if (!more || !*more) return read;
        read.rows.emplace_back(row.cells.begin(), row.cells.end());
        read.lines.push_back(row.line);
    }
}

}  // namespace

TEST_CASE("cells are split at the delimiter and empty ones kept", "[collection]") {
    CHECK(readText("a,b,c\n,,\nx,,z").rows == std::vector<Cells>{{"a", "b", "c"}, {"", "", ""}, {"x", "", "z"}});
    CHECK(readText("a;b", {';', '"'}).rows == std::vector<Cells>{{"a", "b"}});
    CHECK(readText("a,\"b", {',', '\0'}).rows == std::vector<Cells>{{"a", "\"b"}});
}

TEST_CASE("quoted cells hold delimiters line ends and doubled quotes", "[collection]") {
    const Read read = readText("\"a,1\",\"say \"\"no\"\"\",\"two\r\nlines\"\nnext,\"\",\"\"\"\"\n");
    CHECK(read.rows == std::vector<Cells>{{"a,1", "say \"no\"", "two\r\nlines"}, {"next", "", "\""}});
    CHECK(read.lines == std::vector<int>{1, 3});
    CHECK(readText("\"7\" pipe\",x").rows == std::vector<Cells>{{"7\" pipe", "x"}});
    CHECK(readText("7\" pipe,x").rows == std::vector<Cells>{{"7\" pipe", "x"}});
}

TEST_CASE("all line ends count and empty lines are no rows", "[collection]") {
    const Read read = readText("a\r\nb\rc\n\n\nd\n\x1A");
    CHECK(read.rows == std::vector<Cells>{{"a"}, {"b"}, {"c"}, {"d"}});
    CHECK(read.lines == std::vector<int>{1, 2, 3, 6});
}

TEST_CASE("a quote that is never closed is a file cut off", "[collection]") {
    const Read read = readText("a,b\nc,\"d\ne,f\n");
    CHECK(read.rows.size() == 1);
    CHECK(read.error.find("t:2") != std::string::npos);
    CHECK(read.error.find("cut off") != std::string::npos);
}

TEST_CASE("a row over one megabyte is a fault of the file", "[collection]") {
    CHECK(readText("a,b\n" + std::string(1'100'000, 'x') + "\n").error.find("longer than 1 MB") != std::string::npos);
    CHECK(readText("a,b\n" + std::string(1'000'000, 'x') + "\n").error.empty());
}

TEST_CASE("the delimiter is guessed from the first rows", "[collection]") {
    CHECK(core::guessDelimiter("a;b;c\n1,5;2;3\n") == ';');
    CHECK(core::guessDelimiter("a\tb\n1, 2\t3\n") == '\t');
    CHECK(core::guessDelimiter("a|b|c\n1|2|3\n") == '|');
    CHECK(core::guessDelimiter("one\ntwo\n") == ',');
}

TEST_CASE("a preview shows header rows and whether there are more", "[collection]") {
    const auto preview = core::previewTable({"p", "ref;Full  name\n1;Ana\n2;Boris\n3;Chen\n"}, 2);
    REQUIRE(preview);
    CHECK(preview->delimiter == ';');
    CHECK(preview->header == Cells{"ref", "Full name"});
    CHECK(preview->rows == std::vector<Cells>{{"1", "Ana"}, {"2", "Boris"}});
    CHECK(preview->lines == std::vector<int>{2, 3});
    CHECK(preview->more);
}
