// tests/workspace/deciding_test.cpp: decisions, undo and withdrawals leave the file as if they had never been.
#include <random>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string header = "ref,name,born,passport,phone\n";
const std::string police = header +
                           "1,Viktor Sorokin,1974-03-02,7301948,+835 600 4417\n"
                           "2,Maria Ruiz Ortega,1988-11-30,XA55512,\n"
                           "3,Igor Orlov,1981-07-19,,+835 600 1111\n";
const std::string customs = header +
                            "K-1,Sorokin Viktor,1974-03-02,7301948,\n"
                            "K-2,Ana Beltran,1979-05-05,,+834 555 0147\n";

struct TwoAgencies : test::TemporaryCase {
    TwoAgencies() {
        valueOf(import(police, "tpol", "VOLNA", "police.csv"));
        valueOf(import(customs, "kcus", "ANCHOR-19", "customs.csv"));
        valueOf(core::collate(file, false, progress));
    }
    core::MentionId mentionOf(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference) return row.id;
        FAIL("no mention " + reference);
        return {};
    }
    std::optional<core::EntityId> entityOf(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference) return row.entity;
        return {};
    }
};

}  // namespace

TEST_CASE("what two agencies hold is an overlap of their investigations", "[workspace]") {
    TwoAgencies one;
    CHECK(one.entityOf("1") == one.entityOf("K-1"));
    auto overlaps = valueOf(core::listOverlaps(one.file));
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps.front().investigations == std::vector<std::string>{"kcus:ANCHOR-19", "tpol:VOLNA"});
    CHECK(one.verifies());
}

TEST_CASE("an entity is named after its earliest live mention", "[workspace]") {
    TwoAgencies one;
    CHECK(one.entityOf("K-1")->value == one.mentionOf("1").value);
}

TEST_CASE("undo of a verdict restores the state byte by byte", "[workspace]") {
    TwoAgencies one;
    std::string before = one.digest();
    valueOf(core::decide(one.file, core::Verdict::Different, one.mentionOf("1"), one.mentionOf("K-1"), "seen together",
                         one.progress));
    CHECK(one.entityOf("1") != one.entityOf("K-1"));
    CHECK(valueOf(core::listOverlaps(one.file)).empty());
    CHECK(one.verifies());
    std::string decided = one.digest();
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
    CHECK(one.verifies());
    valueOf(core::redo(one.file, one.progress));
    CHECK(one.digest() == decided);
    CHECK(one.verifies());
}

TEST_CASE("undo works after the file was closed and opened again", "[workspace]") {
    test::TemporaryFolder folder;
    auto path = folder.path() / "case.crosscase";
    core::Progress progress;
    {
        auto file = valueOf(core::CaseFile::create(path, "centre", "ana"));
        core::ImportRequest request;
        request.files = {folder.write("people.csv", police)};
        request.specification = test::peopleSpecification;
        request.agency = "tpol";
        valueOf(core::importFiles(file, request, progress));
    }
    CHECK_FALSE(std::filesystem::exists(path.string() + "-wal"));
    auto file = valueOf(core::CaseFile::open(path, "boris"));
    CHECK(valueOf(core::listRecords(file)).size() == 3);
    valueOf(core::undo(file, progress));
    CHECK(valueOf(core::countCase(file)).records == 0);
    valueOf(core::redo(file, progress));
    CHECK(valueOf(core::countCase(file)).records == 3);
    CHECK_FALSE(core::redo(file, progress));
}

TEST_CASE("a withdrawn record leaves everything derived and stays visible", "[workspace]") {
    TwoAgencies one;
    std::string before = one.digest();
    auto records = valueOf(core::listRecords(one.file));
    valueOf(core::withdrawRecord(one.file, records[3].id, "wrong passport", {}, one.progress));
    CHECK(valueOf(core::listOverlaps(one.file)).empty());
    CHECK_FALSE(one.entityOf("K-1"));
    CHECK(valueOf(core::listRecords(one.file))[3].withdrawnReason == "wrong passport");
    CHECK(one.verifies());
    CHECK_FALSE(core::withdrawRecord(one.file, records[3].id, "again", {}, one.progress));
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("the log is a chain: a changed sentence is found", "[workspace]") {
    TwoAgencies one;
    CHECK(one.verifies());
    one.file.database().execute("UPDATE log SET text = 'Imported nothing' WHERE number = 2");
    auto result = valueOf(core::verify(one.file, one.progress));
    CHECK_FALSE(result.logOk);
    one.file.database().execute("UPDATE log SET text = NULL WHERE number = 2");  // weeded: the digest remains
    CHECK(valueOf(core::verify(one.file, one.progress)).logOk);
}

TEST_CASE("verify finds derived tables that do not follow from the statements", "[workspace]") {
    TwoAgencies one;
    one.file.database().execute("UPDATE entity SET label = 'Somebody else' WHERE id = (SELECT min(id) FROM entity)");
    CHECK_FALSE(valueOf(core::verify(one.file, one.progress)).derivedOk);
}

TEST_CASE("any sequence of imports, verdicts, undo and withdrawals equals a rebuild", "[workspace]") {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        INFO("seed " << seed);
        TwoAgencies one;
        for (int step = 0; step < 12; ++step) {
            auto mentions = valueOf(core::listMentions(one.file));
            auto pick = [&] { return mentions[random() % mentions.size()]; };
            switch (random() % 5) {
                case 0: {
                    int number = static_cast<int>(random() % 40);
                    std::string row = std::to_string(100 + number) +
                                      (number % 2 ? ",Viktor Sorokin,1974-03-02," : ",Игорь Орлов,1981-07-19,") +
                                      (number % 3 ? "7301948," : ",") + (number % 4 ? "\n" : "+835 600 1111\n");
                    valueOf(one.import(header + row, number % 5 ? "tpol" : "kcus", "VOLNA"));
                    valueOf(core::collate(one.file, false, one.progress));
                    break;
                }
                case 1:
                case 2: {
                    auto a = pick(), b = pick();
                    if (a.id == b.id || a.type != b.type) break;
                    valueOf(core::decide(one.file, random() % 2 ? core::Verdict::Same : core::Verdict::Different, a.id,
                                         b.id, "", one.progress));
                    break;
                }
                case 3:
                    (void)core::undo(one.file, one.progress);
                    break;
                default:
                    (void)core::withdrawRecord(one.file, pick().record, "test", {}, one.progress);
                    break;
            }
            REQUIRE(one.verifies());
        }
    }
}
