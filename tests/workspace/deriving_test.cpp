// tests/workspace/deriving_test.cpp: what is kept up to date step by step equals what is made anew, links and overlaps too.
#include <random>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string header = "ref,name,born,passport,phone\n";

/// The overlap on the entity of that label, if there is one.
std::optional<core::OverlapRow> overlapOn(test::TemporaryCase& one, const std::string& label) {
    for (auto& row : valueOf(core::listOverlaps(one.file)))
        if (row.subject == label) return std::move(row);
    return {};
}

/// One phone that two agencies hold, each with a person of its own.
struct SharedPhone : test::TemporaryCase {
    SharedPhone() {
        add("1,Viktor Sorokin,1974-03-02,,+835 600 4417\n", "tpol", "VOLNA");
        add("1,Ana Beltran,1979-05-05,,+835 600 4417\n", "kcus", "ANCHOR-19");
    }
    void add(const std::string& rows, const std::string& agency, const std::string& investigation) {
        valueOf(import(header + rows, agency, investigation));
        valueOf(core::collate(file, false, progress));
    }
    double score() {
        auto overlap = overlapOn(*this, "+835 600 4417");
        REQUIRE(overlap);
        return overlap->score;
    }
};

/// Rows of a few people who share few phones and passports, so that entities, links and hubs change all the time.
std::string randomRow(std::mt19937& random) {
    static const std::vector<std::string> names = {"Viktor Sorokin", "Sorokin Viktor", "Виктор Сорокин", "Ana Beltran",
                                                   "Igor Orlov",     "Maria Ruiz",     "Chen Wei",       "Omar Haddad"};
    static const std::vector<std::string> born = {"1974-03-02", "1979-05-05", "", "1981-07-19"};
    static const std::vector<std::string> passports = {"7301948", "", "", "XA55512"};
    auto any = [&](const std::vector<std::string>& values) { return values[random() % values.size()]; };
    std::string phone = random() % 5 ? "+835 600 44" + std::to_string(10 + random() % 3) : "";
    return std::to_string(random() % 30) + "," + any(names) + "," + any(born) + "," + any(passports) + "," + phone +
           "\n";
}

/// What happened in a run of random steps: a run in which nothing happened would prove nothing.
struct Seen {
    std::size_t overlaps = 0, links = 0, replaced = 0, undone = 0;
};

void randomStep(test::TemporaryCase& one, std::mt19937& random, Seen& seen) {
    static const std::vector<std::string> agencies = {"tpol", "kcus", "xfin"};
    static const std::vector<std::string> statuses = {"open", "closed 2025", "closed"};
    auto mentions = valueOf(core::listMentions(one.file));
    auto pick = [&] { return mentions[random() % mentions.size()]; };
    switch (mentions.empty() ? 0 : random() % 10) {
        case 0:
        case 1:
        case 2: {
            std::string rows;
            for (std::size_t count = 1 + random() % 3; count > 0; --count) rows += randomRow(random);
            std::string agency = agencies[random() % 3];
            (void)one.import(header + rows, agency,
                             random() % 4 ? "CASE-" + agency : "");  // rows held already: an error
            if (random() % 3) valueOf(core::collate(one.file, false, one.progress));
            break;
        }
        case 3:
        case 4: {
            auto a = pick(), b = pick();
            if (a.id == b.id || a.type != b.type) break;
            auto verdict = random() % 2 ? core::Verdict::Same : core::Verdict::Different;
            (void)core::decide(one.file, verdict, a.id, b.id, "", one.progress);  // one of them may be withdrawn
            break;
        }
        case 5:
        case 6:
            seen.undone += core::undo(one.file, one.progress).has_value();
            break;
        case 7:
            (void)core::redo(one.file, one.progress);
            break;
        case 8: {
            core::InvestigationDraft edit;
            edit.agency = agencies[random() % 3];
            edit.reference = "CASE-" + edit.agency;
            edit.status = statuses[random() % 3];
            if (random() % 2)
                edit.kind = random() % 2 ? core::InvestigationKind::Watchlist : core::InvestigationKind::Case;
            valueOf(core::editInvestigation(one.file, edit));
            break;
        }
        default:
            (void)core::withdrawRecord(one.file, pick().record, "test", {}, one.progress);
            break;
    }
}

}  // namespace

TEST_CASE("an overlap ranks lower when more people come to share the phone", "[workspace]") {
    SharedPhone one;
    double two = one.score();
    one.add("2,Igor Orlov,1981-07-19,,+835 600 4417\n", "tpol", "");
    CHECK(one.verifies());
    double three = one.score();
    CHECK(three < two);
    one.add("3,Chen Wei,1990-01-05,,+835 600 4417\n", "tpol", "");
    CHECK(one.score() < three);
    CHECK(one.verifies());
}

TEST_CASE("an overlap follows when two of those who share it turn out to be one", "[workspace]") {
    SharedPhone one;
    one.add("2,Igor Orlov,1981-07-19,,+835 600 4417\n", "tpol", "");
    double before = one.score();
    std::vector<core::MentionId> people;
    for (const auto& row : valueOf(core::listMentions(one.file)))
        if (row.type == "person") people.push_back(row.id);
    // The phone's own mentions do not change: only the number of people around it does.
    valueOf(core::decide(one.file, core::Verdict::Same, people.at(0), people.at(2), "one man", one.progress));
    CHECK(one.score() > before);
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.score() == before);
}

TEST_CASE("a link rests on a match until a person confirms it", "[workspace]") {
    test::TemporaryCase one;
    valueOf(one.import(header + "1,Viktor Sorokin,1974-03-02,7301948,+835 600 4417\n", "tpol", "VOLNA"));
    valueOf(one.import(header + "1,Sorokin Viktor,1974-03-02,7301948,\n", "kcus", "ANCHOR-19"));
    valueOf(core::collate(one.file, false, one.progress));
    auto links = valueOf(core::listLinks(one.file));
    REQUIRE(links.size() == 1);
    CHECK(links.front().viaMatch);
    auto people = valueOf(core::listMentions(one.file));
    valueOf(core::decide(one.file, core::Verdict::Same, people.front().id, people.back().id, "", one.progress));
    CHECK_FALSE(valueOf(core::listLinks(one.file)).front().viaMatch);
    CHECK(one.verifies());
}

TEST_CASE("overlaps follow an edit of an investigation and its undo", "[workspace]") {
    SharedPhone one;
    double open = one.score();
    core::InvestigationDraft edit;
    edit.agency = "kcus";
    edit.reference = "ANCHOR-19";
    edit.status = "closed";
    valueOf(core::editInvestigation(one.file, edit));
    CHECK(one.score() < open);
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.score() == open);
    CHECK(one.verifies());
}

TEST_CASE("adding one record looks only at what it touches", "[workspace]") {
    test::TemporaryCase one;
    std::string rows;
    for (int i = 0; i < 200; ++i) rows += std::to_string(i) + ",Name" + std::to_string(i * 7919) + ",,," + "\n";
    valueOf(one.import(header + rows, "tpol", "VOLNA"));
    valueOf(core::collate(one.file, false, one.progress));
    valueOf(one.import(header + "900,Viktor Sorokin,1974-03-02,,\n", "kcus", "ANCHOR-19"));
    auto report = valueOf(core::collate(one.file, false, one.progress));
    CHECK(report.touched == 1);
    CHECK(report.mentions == 201);
    CHECK(valueOf(core::collate(one.file, false, one.progress)).touched == 0);
}

TEST_CASE("after any sequence of steps all derived tables equal a rebuild", "[workspace]") {
    Seen seen;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        test::TemporaryCase one;
        std::string rows;
        for (int i = 0; i < 12; ++i) rows += randomRow(random);
        valueOf(one.import(header + rows, "tpol", "CASE-tpol"));
        valueOf(core::collate(one.file, false, one.progress));
        for (int step = 0; step < 20; ++step) {
            INFO("seed " << seed << " step " << step);
            randomStep(one, random, seen);
            REQUIRE(one.verifies());
            seen.overlaps += valueOf(core::listOverlaps(one.file)).size();
            seen.links += valueOf(core::listLinks(one.file)).size();
        }
        valueOf(core::collate(one.file, false, one.progress));
        REQUIRE(one.verifies());
        std::string before = one.digest();
        valueOf(core::findOverlapsAnew(one.file, one.progress));
        CHECK(one.digest() == before);
        for (const auto& row : valueOf(core::listRecords(one.file))) seen.replaced += !row.withdrawnReason.empty();
    }
    CHECK(seen.overlaps > 0);
    CHECK(seen.links > 0);
    CHECK(seen.replaced > 0);
    CHECK(seen.undone > 0);
}
