// tests/store/search_test.cpp: what people type finds the entities whose mentions or texts say it.
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string header = "ref,name,born,passport,phone\n";

std::size_t hits(test::TemporaryCase& one, const std::string& words) {
    return valueOf(core::searchCase(one.file, words, 50)).size();
}

}  // namespace

TEST_CASE("words are found by their beginnings, in any order and script", "[store]") {
    test::TemporaryCase one;
    valueOf(one.import(header + "1,Виктор Сорокин,1974-03-02,7301948,\n2,José Núñez,,XA55512,\n", "tpol", "VOLNA"));
    valueOf(core::collate(one.file, false, one.progress));
    CHECK(hits(one, "sorok vik") == 1);
    CHECK(hits(one, "Сорок") == 1);
    CHECK(hits(one, "nunez jose") == 1);
    CHECK(hits(one, "xa555") == 1);
    CHECK(hits(one, "orokin") == 0);
    CHECK(hits(one, "sorok nunez") == 0);
}

TEST_CASE("search follows withdrawals, undo and later imports", "[store]") {
    test::TemporaryCase one;
    valueOf(one.import(header + "1,Viktor Sorokin,1974-03-02,7301948,\n2,Maria Ruiz,,,\n", "tpol", "VOLNA"));
    valueOf(core::collate(one.file, false, one.progress));
    valueOf(one.import(header + "77,Ana Beltran,,,\n", "kcus", "ANCHOR"));
    CHECK(hits(one, "beltran") == 0);
    valueOf(core::collate(one.file, false, one.progress));
    CHECK(hits(one, "beltran") == 1);
    CHECK(hits(one, "77") == 1);  // by the reference of its record
    auto records = valueOf(core::listRecords(one.file));
    valueOf(core::withdrawRecord(one.file, records.back().id, "wrong", {}, one.progress));
    CHECK(hits(one, "beltran") == 0);
    CHECK(hits(one, "77") == 0);
    CHECK(hits(one, "sorokin") == 1);
    valueOf(core::undo(one.file, one.progress));
    CHECK(hits(one, "beltran") == 1);
    CHECK(hits(one, "77") == 1);
}
