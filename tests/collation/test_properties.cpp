// tests/collation/test_properties.cpp: what docs/collation.md promises, held against made-up files of people and things.
#include <catch2/catch.hpp>

#include "core/collation/model.h"
#include "tests/collation/made_up_people.h"
#include "tests/collation/made_up_things.h"
#include "tests/collation/store.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

constexpr int cleanDates = 2, erringDates = 100;  ///< statements in a thousand with another date of birth
constexpr int teachingPeople = 600;               ///< about 1,100 statements: enough for a file to teach

Decision decided(MentionId a, MentionId b, Verdict verdict) {
    Decision decision;
    decision.first = std::min(a, b);
    decision.second = std::max(a, b);
    decision.verdict = verdict;
    decision.by = "analyst";
    return decision;
}

CollationResult collatedBy(const Calibration& calibration, const std::vector<MentionInput>& mentions,
                           const std::vector<Decision>& decisions = {}) {
    Progress progress;
    return collateAll(mentions, decisions, calibration, progress).value();
}

double pairsAmong(std::size_t members) {
    return double(members) * double(members - 1) / 2;
}

struct Accuracy {
    double precision = 0, recall = 0;
    std::size_t largest = 0;  ///< mentions of the largest entity
};

Accuracy accuracyOf(const CollationResult& result, const PeopleFile& file) {
    double found = 0, right = 0, all = 0;
    Accuracy out;
    std::map<int, std::size_t> statements;
    for (const auto& [id, person] : file.personOf) ++statements[person];
    for (const auto& [person, count] : statements) all += pairsAmong(count);
    for (const Entity& entity : result.entities) {
        std::map<int, std::size_t> members;
        for (MentionId id : entity.mentions) ++members[file.personOf.at(id.value)];
        for (const auto& [person, count] : members) right += pairsAmong(count);
        found += pairsAmong(entity.mentions.size());
        out.largest = std::max(out.largest, entity.mentions.size());
    }
    out.precision = right / found;
    out.recall = right / all;
    return out;
}

/// A made-up file, and pairs of statements in it that agree on everything but an altogether different date of birth.
struct FileWithProbes {
    std::vector<MentionInput> mentions;
    std::vector<std::pair<std::int64_t, std::int64_t>> probes;
};

FileWithProbes fileWithProbes(int wrongDates) {
    PeopleMaker maker(11, wrongDates);
    FileWithProbes out{maker.file(teachingPeople).mentions, {}};
    for (int i = 0; i < 2; ++i) {
        Person person = maker.next();
        std::int64_t id = 100000 + 2 * i;
        person.born = "1961-04-27";
        out.mentions.push_back(PeopleMaker::stated(id, person));
        person.born = "1988-11-13";
        out.mentions.push_back(PeopleMaker::stated(id + 1, person));
        out.probes.emplace_back(id, id + 1);
    }
    return out;
}

const FieldWeights& weightsOfBirth(const Model& model) {
    const TypeProfile& person = profileOf("person");
    return model.of(person).fields[person.place("birth_date")->field];
}

/// Pairs within one entity that contradict each other for life.
std::set<std::pair<MentionId, MentionId>> contradictionsWithin(const CollationResult& result,
                                                               const std::vector<MentionInput>& mentions) {
    std::map<MentionId, const MentionInput*> byId;
    for (const MentionInput& input : mentions) byId[input.id] = &input;
    std::set<std::pair<MentionId, MentionId>> out;
    for (const Entity& entity : result.entities) {
        for (MentionId a : entity.mentions) {
            for (MentionId b : entity.mentions) {
                if (a < b && contradictForLife(*byId[a], *byId[b])) out.emplace(a, b);
            }
        }
    }
    return out;
}

/// Decides on a live statement and one of its own entity or any other; returns whom it touches.
std::vector<MentionId> decideAtRandom(Dice& dice, Store& store) {
    const MentionInput first = dice.from(store.inputs());
    MentionId second = dice.from(store.inputs()).id;
    for (const Entity& entity : store.entities()) {
        bool own = std::binary_search(entity.mentions.begin(), entity.mentions.end(), first.id);
        if (own && dice.below(2) == 0) second = dice.from(entity.mentions);
    }
    auto& decisions = store.decisions;
    bool known = std::any_of(decisions.begin(), decisions.end(), [&](const Decision& decision) {
        return std::minmax(decision.first, decision.second) == std::minmax(first.id, second);
    });
    if (known || first.id == second) return {};
    static constexpr std::array verdicts{Verdict::Same, Verdict::Different, Verdict::Unsure};
    decisions.push_back(decided(first.id, second, dice.from(verdicts)));
    return {first.id, second};
}

/// Adds, withdraws and decides at random, and holds each local run against a full one.
void runLargeSequence(unsigned seed, const Calibration& calibration, const PeopleFile& file) {
    Dice dice(seed);
    std::vector<MentionInput> waiting = file.mentions;
    std::shuffle(waiting.begin(), waiting.end(), dice.engine());
    waiting.resize(300);
    Store store(calibration);
    for (int step = 0; step < 15; ++step) {
        std::vector<MentionInput> added;
        std::vector<std::int64_t> removed;
        for (int i = 5 + dice.below(30); i > 0 && !waiting.empty(); --i) {
            added.push_back(waiting.back());
            waiting.pop_back();
        }
        auto live = store.inputs();
        for (int i = dice.below(6); i > 0 && live.size() > 20; --i) {
            auto at = static_cast<std::size_t>(dice.below(static_cast<int>(live.size())));
            removed.push_back(live[at].id.value);
            waiting.insert(waiting.begin(), live[at]);
            live.erase(live.begin() + static_cast<std::ptrdiff_t>(at));
        }
        store.change(added, removed, {});
        store.change({}, {}, decideAtRandom(dice, store));
        auto full = store.full();
        INFO("seed " << seed << ", step " << step);
        REQUIRE(printed(store.entities(), store.matches()) == printed(full.entities, full.matches));
    }
}

}  // namespace

TEST_CASE("a file that teaches gives one calibration and one result in any order and under any ids") {
    for (int wrongDates : {cleanDates, erringDates}) {
        auto mentions = PeopleMaker(21, wrongDates).file(400).mentions;
        auto calibration = calibrated(mentions);
        auto expected = partition(collatedBy(calibration, mentions), mentions);
        Dice dice(5);
        std::shuffle(mentions.begin(), mentions.end(), dice.engine());
        for (std::size_t i = 0; i < mentions.size(); ++i) mentions[i].id = MentionId{static_cast<std::int64_t>(i) + 7};
        auto again = calibrated(mentions);
        CHECK(again.json == calibration.json);
        CHECK(partition(collatedBy(again, mentions), mentions) == expected);
    }
}

TEST_CASE("a decision that is taken back leaves no trace") {
    auto file = PeopleMaker(31, cleanDates).file(120);
    Store store(calibrated(file.mentions));
    store.change(file.mentions, {}, {});
    std::string before = printed(store.entities(), store.matches());
    Dice dice(31);
    int moved = 0;
    for (int i = 0; i < 15; ++i) {
        const MentionInput& a = dice.from(file.mentions);
        // Strangers are joined, companions parted.
        bool alone = file.personOf.at(a.id.value) != file.personOf.at(a.id.value % std::ssize(file.mentions) + 1);
        const MentionInput& b = file.mentions[static_cast<std::size_t>(a.id.value % std::ssize(file.mentions))];
        store.decisions = {decided(a.id, b.id, alone ? Verdict::Same : Verdict::Different)};
        store.change({}, {}, {a.id, b.id});
        if (printed(store.entities(), store.matches()) != before) ++moved;
        store.decisions.clear();
        store.change({}, {}, {a.id, b.id});
        REQUIRE(printed(store.entities(), store.matches()) == before);
    }
    CHECK(moved == 15);
}

TEST_CASE("decisions hold whatever the score, and a declared list is stronger") {
    auto file = PeopleMaker(41, cleanDates).file(200);
    auto& mentions = file.mentions;
    for (std::size_t i = 0; i < 20; ++i) {
        mentions[i].subject = true;
        mentions[i].distinctWithin = "list";
    }
    auto calibration = calibrated(mentions);
    std::vector<Decision> decisions;
    std::set<MentionId> used;
    auto decide = [&](const MentionInput& a, const MentionInput& b, Verdict verdict) {
        if (used.contains(a.id) || used.contains(b.id)) return;
        used.insert({a.id, b.id});
        decisions.push_back(decided(a.id, b.id, verdict));
    };
    for (std::size_t i = 0; i < 20; i += 2) decide(mentions[i], mentions[i + 1], Verdict::Same);
    for (const Entity& entity : collatedBy(calibration, mentions).entities) {
        if (entity.mentions.size() < 2 || decisions.size() == 50) continue;
        auto at = [&](std::size_t i) { return mentions[static_cast<std::size_t>(entity.mentions[i].value) - 1]; };
        decide(at(0), at(1), Verdict::Different);
    }
    std::size_t different = decisions.size();
    for (std::size_t i = 20; i + 50 < mentions.size(); i += 2) decide(mentions[i], mentions[i + 50], Verdict::Same);
    REQUIRE(different > 30);
    REQUIRE(decisions.size() > different + 20);
    auto result = collatedBy(calibration, mentions, decisions);
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const Decision& decision = decisions[i];
        INFO(decision.first.value << " and " << decision.second.value << ": " << word(decision.verdict));
        CHECK(together(result, decision.first.value, decision.second.value) == (i >= different));
    }
}

TEST_CASE("things with two valid numbers for life are one only by a person's word") {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        auto things = thingsWithNumbersForLife(seed, 200);
        auto calibration = calibrated(things);
        auto result = collatedBy(calibration, things);
        INFO("seed " << seed);
        REQUIRE(result.entities.size() < things.size());
        CHECK(contradictionsWithin(result, things).empty());
        std::vector<Decision> decisions;
        std::set<std::pair<MentionId, MentionId>> allowed;
        for (std::size_t i = 0; i + 1 < things.size(); i += 10) {
            if (things[i].type != things[i + 1].type) continue;
            decisions.push_back(decided(things[i].id, things[i + 1].id, Verdict::Same));
            if (contradictForLife(things[i], things[i + 1])) allowed.emplace(things[i].id, things[i + 1].id);
        }
        CHECK(contradictionsWithin(collatedBy(calibration, things, decisions), things) == allowed);
    }
}

TEST_CASE("where dates err often they part nobody, elsewhere they do") {
    auto clean = fileWithProbes(cleanDates);
    auto erring = fileWithProbes(erringDates);
    auto cleanCalibration = calibrated(clean.mentions);
    auto erringCalibration = calibrated(erring.mentions);
    double cleanBits = weightsOfBirth(*modelOf(cleanCalibration)).bits[level::DateDifferent];
    double erringBits = weightsOfBirth(*modelOf(erringCalibration)).bits[level::DateDifferent];
    CHECK(cleanBits < erringBits - 1);
    CHECK(erringBits < 0);
    auto cleanResult = collatedBy(cleanCalibration, clean.mentions);
    auto erringResult = collatedBy(erringCalibration, erring.mentions);
    for (auto [a, b] : clean.probes) CHECK_FALSE(together(cleanResult, a, b));
    for (auto [a, b] : erring.probes) CHECK(together(erringResult, a, b));
}

TEST_CASE("a small file keeps the usual shares") {
    auto mentions = PeopleMaker(61, erringDates).file(200).mentions;
    REQUIRE(mentions.size() < 500);
    auto model = modelOf(calibrated(mentions));
    const TypeProfile& person = profileOf("person");
    for (std::size_t field = 0; field < person.fields.size(); ++field) {
        CHECK(model->of(person).fields[field].same == person.fields[field].usual);
        CHECK(model->of(person).fields[field].chance == person.fields[field].chance);
    }
}

TEST_CASE("people of a made-up file are told apart and put together") {
    for (int wrongDates : {cleanDates, erringDates}) {
        auto file = PeopleMaker(71, wrongDates).file(1000);
        auto accuracy = accuracyOf(collatedBy(calibrated(file.mentions), file.mentions), file);
        INFO("wrong dates in a thousand: " << wrongDates << ", precision " << accuracy.precision << ", recall "
                                           << accuracy.recall);
        CHECK(accuracy.largest <= 2 * PeopleFile::most);
        CHECK(accuracy.precision >= 0.97);
        CHECK(accuracy.recall >= 0.9);
    }
}

TEST_CASE("local runs equal full ones under what a large file taught") {
    for (int wrongDates : {cleanDates, erringDates}) {
        auto file = PeopleMaker(81, wrongDates).file(teachingPeople);
        auto calibration = calibrated(file.mentions);
        runLargeSequence(1, calibration, file);
        runLargeSequence(2, withCap(calibration, 8), file);
    }
}
