// tests/workspace/reviewing_test.cpp: what waits for a person, in which order, and what a verdict does to the queue.
#include "core/workspace/reviewing.h"

#include "core/workspace/match_card.h"
#include "core/workspace/quality_check.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const std::string header = "ref,name,born,passport,phone\n";

/// Common names of two agencies with dates of birth that agree, nearly agree or are missing, and initials beside full names:
/// pairs that leave a doubt under any sensible calibration.
struct Doubts : test::TemporaryCase {
    Doubts() {
        const char* given[] = {"Ivan", "Ahmed", "Maria", "John", "Mohammed", "Anna"};
        const char* family[] = {"Petrov", "Ali", "Garcia", "Smith", "Hassan", "Ivanova"};
        std::string police = header, customs = header;
        for (int n = 1; n <= 36; ++n) {
            const int i = (n - 1) / 6, j = (n - 1) % 6, born = 1960 + (i * 7 + j * 3) % 30;
            const std::string name = std::string(given[i]) + " " + family[j], year = std::to_string(born);
            const std::string dates[] = {year + "-03-02", year, ""};
            const std::string others[] = {year, std::to_string(born + 1) + "-05", "", year + "-03"};
            police += std::to_string(n) + "," + name + "," + dates[n % 3] + ",,\n";
            if (n % 2) customs += "K-" + std::to_string(n) + "," + name + "," + others[n % 4] + ",,\n";
            if (n % 5 == 0)
                police += std::to_string(n) + "b,\"" + family[j] + ", " + given[i][0] + ".\"," + year + ",,\n";
        }
        valueOf(import(police, "tpol", "VOLNA", "police.csv"));
        valueOf(import(customs, "kcus", "ANCHOR-19", "customs.csv"));
        valueOf(core::collate(file, false, progress));
    }
    core::ReviewQueue queue(std::size_t limit = 0) { return valueOf(core::reviewQueue(file, limit, progress)); }
};

bool matters(const core::ReviewCase& one) {
    return one.effect != core::OverlapEffect::None;
}

std::vector<std::pair<core::MentionId, core::MentionId>> pairsOf(const core::ReviewQueue& queue,
                                                                 const core::ReviewGroup& group) {
    std::vector<std::pair<core::MentionId, core::MentionId>> pairs;
    for (std::size_t i : group.cases) pairs.emplace_back(queue.cases[i].match.first, queue.cases[i].match.second);
    return pairs;
}

}  // namespace

TEST_CASE("the queue puts what changes an overlap first and then the most uncertain", "[workspace]") {
    Doubts one;
    const auto queue = one.queue();
    for (const auto& item : queue.cases)
        UNSCOPED_INFO(item.match.firstLabel << " / " << item.match.secondLabel << " " << item.match.probability << " "
                                            << core::word(item.effect));
    REQUIRE(queue.cases.size() >= 3);
    REQUIRE(queue.matter > 0);
    REQUIRE(queue.matter < queue.cases.size());
    CHECK(std::is_partitioned(queue.cases.begin(), queue.cases.end(), matters));
    const auto doubt = [](const core::ReviewCase& item) { return std::abs(item.match.probability - 0.5); };
    for (std::size_t i = 1; i < queue.cases.size(); ++i) {
        if (matters(queue.cases[i - 1]) == matters(queue.cases[i]))
            CHECK(doubt(queue.cases[i - 1]) <= doubt(queue.cases[i]));
    }
    CHECK(queue.open == queue.cases.size());
}

TEST_CASE("what the queue says of an overlap comes true when the two are joined", "[workspace]") {
    Doubts one;
    const auto overlapAt = [&](core::EntityId entity) {
        const auto overlaps = valueOf(core::listOverlaps(one.file));
        return std::any_of(overlaps.begin(), overlaps.end(), [&](const auto& row) { return row.entity == entity; });
    };
    std::size_t created = 0;
    for (const auto& item : one.queue().cases) {
        if (item.effect != core::OverlapEffect::Creates) continue;
        ++created;
        INFO(item.match.firstLabel << " / " << item.match.secondLabel);
        const auto joined = std::min(item.match.firstEntity, item.match.secondEntity);
        CHECK_FALSE(overlapAt(joined));
        valueOf(core::decide(one.file, core::Verdict::Same, item.match.first, item.match.second, "", one.progress));
        CHECK(overlapAt(joined));
        valueOf(core::undo(one.file, one.progress));
    }
    CHECK(created > 0);
}

TEST_CASE("a verdict takes a case out of the queue and undo brings it back", "[workspace]") {
    Doubts one;
    const auto before = one.queue();
    const auto& first = before.cases.front().match;
    valueOf(core::decide(one.file, core::Verdict::Different, first.first, first.second, "", one.progress));
    const auto refused = one.queue();
    CHECK(refused.settled == before.settled + 1);
    CHECK(std::none_of(refused.cases.begin(), refused.cases.end(), [&](const core::ReviewCase& item) {
        return item.match.firstEntity == first.firstEntity && item.match.secondEntity == first.secondEntity;
    }));
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.queue().cases.front().match.first == first.first);
    CHECK(one.queue().settled == before.settled);
}

TEST_CASE("a case that a person left unsure waits at the end", "[workspace]") {
    Doubts one;
    const auto first = one.queue().cases.front().match;
    valueOf(core::decide(one.file, core::Verdict::Unsure, first.first, first.second, "", one.progress));
    const auto queue = one.queue();
    CHECK(queue.setAside == 1);
    CHECK(queue.cases.back().setAside);
    CHECK(queue.cases.back().match.first == first.first);
    CHECK(queue.open + 1 == queue.cases.size());
}

TEST_CASE("like cases stand in one group and are settled in one step that undo takes back exactly", "[workspace]") {
    Doubts one;
    const auto queue = one.queue();
    std::size_t grouped = 0;
    for (const auto& group : queue.groups) {
        grouped += group.cases.size();
        for (std::size_t i : group.cases) CHECK(queue.cases[i].match.type == group.type);
        CHECK_FALSE(core::patternInWords(group.pattern).empty());
    }
    CHECK(grouped == queue.cases.size());
    std::vector<std::pair<core::MentionId, core::MentionId>> pairs;
    for (const auto& group : queue.groups) {
        auto more = pairsOf(queue, group);
        if (more.size() > pairs.size()) pairs = std::move(more);
    }
    REQUIRE(pairs.size() > 1);
    const std::string before = one.digest();
    const auto steps = valueOf(core::listHistory(one.file)).size();
    valueOf(core::decideAll(one.file, core::Verdict::Different, pairs, "looked at together", "", one.progress));
    CHECK(valueOf(core::listHistory(one.file)).size() == steps + 1);
    CHECK(one.queue().settled == pairs.size());
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("a batch of verdicts with one impossible pair changes nothing", "[workspace]") {
    Doubts one;
    const auto match = one.queue().cases.front().match;
    const std::string before = one.digest();
    CHECK_FALSE(core::decideAll(one.file, core::Verdict::Same,
                                {{match.first, match.second}, {match.first, core::MentionId{9999}}}, "", "",
                                one.progress));
    CHECK_FALSE(core::decideAll(one.file, core::Verdict::Same, {}, "", "", one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("the card sets values of one property side by side and its evidence adds up", "[workspace]") {
    Doubts one;
    for (const auto& item : one.queue().cases) {
        const auto card = valueOf(core::matchCard(one.file, item.match.second, item.match.first));
        CHECK(card.first.mention == item.match.first);
        CHECK(card.first.source.grade == "B2");
        CHECK(card.first.source.agency == item.match.firstAgency);
        CHECK(card.probability == Approx(item.match.probability));
        double sum = card.prior;
        for (const auto& row : card.rows) sum += row.bits;
        CHECK(sum == Approx(card.bits));
        const auto name = std::find_if(card.rows.begin(), card.rows.end(),
                                       [](const core::CardRow& row) { return row.property == "name"; });
        REQUIRE(name != card.rows.end());
        CHECK(name->first.front().raw == item.match.firstLabel);
        CHECK(name->second.front().raw == item.match.secondLabel);
        for (const auto& row : card.rows) {
            for (const auto& value : row.firstElsewhere)
                for (const auto& own : row.first) CHECK(value.normal != own.normal);
            if (card.second.members == 1) CHECK(row.secondElsewhere.empty());
        }
    }
    CHECK_FALSE(core::matchCard(one.file, core::MentionId{1}, core::MentionId{9999}));
}

TEST_CASE("the sample of a quality check stays the same while it is judged", "[workspace]") {
    Doubts one;
    const auto first = valueOf(core::qualityCheck(one.file, 5, 7, one.progress));
    REQUIRE_FALSE(first.pairs.empty());
    CHECK_FALSE(first.estimate.precision);
    CHECK(first.judged == 0);
    std::size_t same = 0;
    for (std::size_t i = 0; i < first.pairs.size(); ++i) {
        const auto& pair = first.pairs[i];
        same += i % 2;
        valueOf(core::decide(one.file, i % 2 ? core::Verdict::Same : core::Verdict::Different, pair.match.first,
                             pair.match.second, "", one.progress));
    }
    const auto judged = valueOf(core::qualityCheck(one.file, 5, 7, one.progress));
    REQUIRE(judged.pairs.size() == first.pairs.size());
    for (std::size_t i = 0; i < first.pairs.size(); ++i) {
        CHECK(judged.pairs[i].match.first == first.pairs[i].match.first);
        CHECK(judged.pairs[i].match.second == first.pairs[i].match.second);
        CHECK(judged.pairs[i].stratum == first.pairs[i].stratum);
    }
    CHECK(judged.judged == first.pairs.size());
    CHECK(valueOf(core::judgedAnew(one.file, first)).estimate.precision->low == judged.estimate.precision->low);
    std::size_t counted = 0;
    for (std::size_t i = 0; i < judged.strata.size(); ++i) {
        CHECK(judged.strata[i].pairs == first.strata[i].pairs);
        counted += judged.strata[i].same;
    }
    CHECK(counted == same);
    REQUIRE(judged.estimate.precision);
    CHECK(judged.estimate.precision->low <= judged.estimate.precision->value);
    CHECK(judged.estimate.precision->value <= judged.estimate.precision->high);
}

TEST_CASE("another seed draws another sample", "[workspace]") {
    Doubts one;
    const auto drawn = [&](std::uint64_t seed) {
        std::vector<std::pair<core::MentionId, core::MentionId>> pairs;
        for (const auto& pair : valueOf(core::qualityCheck(one.file, 5, seed, one.progress)).pairs)
            pairs.emplace_back(pair.match.first, pair.match.second);
        return pairs;
    };
    CHECK(drawn(1) == drawn(1));
    CHECK(drawn(1) != drawn(2));
}

TEST_CASE("the case counts as to be reviewed what the queue has open, whatever was decided", "[workspace]") {
    Doubts one;
    const auto same = [&] { return valueOf(core::countCase(one.file)).review == one.queue().open; };
    CHECK(one.queue().open > 3);
    CHECK(same());
    for (const core::Verdict verdict : {core::Verdict::Unsure, core::Verdict::Different, core::Verdict::Same}) {
        const auto before = one.queue().open;
        const auto match = one.queue().cases.front().match;
        valueOf(core::decide(one.file, verdict, match.first, match.second, "", one.progress));
        CHECK(same());
        CHECK(one.queue().open < before);
    }
}
