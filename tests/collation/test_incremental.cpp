// tests/collation/test_incremental.cpp: a local run equals a full one, and the order of statements does not matter.
#include <catch2/catch.hpp>

#include <random>

#include "tests/collation/store.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

/// Statements that agree and contradict each other often: few names, few dates, few numbers.
class Source {
public:
    explicit Source(unsigned seed) : random_(seed) {}

    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

    MentionInput next(std::int64_t id) {
        static const std::vector<std::string> names{"Viktor Sorokin",
                                                    "Сорокин Виктор",
                                                    "Viktor Alekseyevich Sorokin",
                                                    "Viktor Viktorovich Sorokin",
                                                    "Mohamed al-Harbi",
                                                    "محمد الحربي",
                                                    "Mohammed Abdulrahman Harbi",
                                                    "Carmen Ruiz",
                                                    "Maria Carmen Ruiz Ortega",
                                                    "Jamshid Rahmonov",
                                                    "Jamshed Rakhmonov",
                                                    "Igor Orlov",
                                                    "Ihor Orlov",
                                                    "Ana Beltran"};
        static const std::vector<std::string> dates{"1974-03-02", "1974-02-03", "1974",
                                                    "1980-05-05", "1980-05-06", "1991-11-30"};
        auto pick = [&](const std::vector<std::string>& from) {
            return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
        };
        MentionInput out;
        int sort = below(10);
        if (sort < 6) {
            out = mention(id, "person", {{"name", pick(names), ""}});
            if (below(2) == 0) out.properties.push_back({"birth_date", pick(dates), ""});
            if (below(3) == 0) out.properties.push_back({"document", "P" + std::to_string(730000 + below(5)), "XB"});
            if (below(3) == 0) out.properties.push_back({"phone", "+4420794600" + std::to_string(10 + below(4)), ""});
        } else if (sort < 8) {
            out = mention(id, "phone", {{"number", "+4420794600" + std::to_string(10 + below(5)), ""}});
        } else {
            static const std::vector<std::string> boxes{"QXZU4812072", "QXZU4812702", "QXZU6309154", "QXZU6309513",
                                                        "QXZU 481207-2"};
            out = mention(id, "container", {{"number", pick(boxes), ""}});
        }
        if (below(6) == 0) {
            out.subject = true;
            out.distinctWithin = "list";
        }
        return out;
    }

private:
    std::mt19937 random_;
};

/// @param cap  key cap written into the calibration, so that caps are crossed with few mentions
Calibration calibrationOf(unsigned seed, int cap) {
    Source source(seed);
    std::vector<MentionInput> sample;
    for (std::int64_t id = 1; id <= 60; ++id) sample.push_back(source.next(id));
    return withCap(calibrated(sample), cap);
}

void runSequence(unsigned seed, int cap) {
    Source source(seed);
    Store store(calibrationOf(seed, cap));
    std::int64_t nextId = 1;
    for (int step = 0; step < 25; ++step) {
        std::vector<MentionInput> added;
        std::vector<std::int64_t> removed;
        std::vector<MentionId> changed;
        int act = source.below(6);
        auto live = store.inputs();
        if (act < 3 || live.size() < 4) {
            for (int i = 0; i < 1 + source.below(5); ++i) added.push_back(source.next(nextId++));
        } else if (act == 3) {
            removed.push_back(live[static_cast<std::size_t>(source.below(static_cast<int>(live.size())))].id.value);
        } else if (act == 4 || store.decisions.empty()) {
            Decision decision;
            decision.first = live[static_cast<std::size_t>(source.below(static_cast<int>(live.size())))].id;
            decision.second = live[static_cast<std::size_t>(source.below(static_cast<int>(live.size())))].id;
            if (decision.first == decision.second) continue;
            if (decision.second < decision.first) std::swap(decision.first, decision.second);
            bool known = std::any_of(store.decisions.begin(), store.decisions.end(), [&](const Decision& d) {
                return d.first == decision.first && d.second == decision.second;
            });
            if (known) continue;
            int verdict = source.below(3);
            decision.verdict = verdict == 0 ? Verdict::Same : verdict == 1 ? Verdict::Different : Verdict::Unsure;
            decision.by = "analyst";
            store.decisions.push_back(decision);
            changed = {decision.first, decision.second};
        } else {
            changed = {store.decisions.back().first, store.decisions.back().second};
            store.decisions.pop_back();
        }
        store.change(added, removed, changed);
        auto full = store.full();
        INFO("seed " << seed << ", cap " << cap << ", step " << step);
        REQUIRE(printed(store.entities(), store.matches()) == printed(full.entities, full.matches));
    }
}

}  // namespace

TEST_CASE("local runs equal full ones over random sequences") {
    for (unsigned seed = 1; seed <= 25; ++seed) runSequence(seed, 200);
}

TEST_CASE("local runs equal full ones when keys cross their cap") {
    for (unsigned seed = 101; seed <= 125; ++seed) runSequence(seed, 3);
}

TEST_CASE("the order and the ids of statements do not matter") {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Source source(seed);
        std::vector<MentionInput> mentions;
        for (std::int64_t id = 1; id <= 80; ++id) mentions.push_back(source.next(id));
        auto calibration = calibrated(mentions);
        Progress progress;
        auto expected = partition(collateAll(mentions, {}, calibration, progress).value(), mentions);
        std::mt19937 random(seed);
        std::shuffle(mentions.begin(), mentions.end(), random);
        for (std::size_t i = 0; i < mentions.size(); ++i) mentions[i].id = MentionId{static_cast<std::int64_t>(i) + 1};
        CHECK(calibrated(mentions).json == calibration.json);
        CHECK(partition(collateAll(mentions, {}, calibration, progress).value(), mentions) == expected);
    }
}

TEST_CASE("decisions hold against the score") {
    auto a = mention(1, "person",
                     {{"name", "Igor Orlov", ""}, {"birth_date", "1980-05-05", ""}, {"document", "P730001", "XB"}});
    auto b = mention(2, "person",
                     {{"name", "Igor Orlov", ""}, {"birth_date", "1980-05-05", ""}, {"document", "P730001", "XB"}});
    auto c = mention(3, "person", {{"name", "Ana Beltran", ""}});
    Decision different{DecisionId{1}, a.id, b.id, Verdict::Different, "two men", "analyst", 0};
    Decision same{DecisionId{2}, b.id, c.id, Verdict::Same, "", "analyst", 0};
    CHECK(together(collated({a, b, c}), 1, 2));
    auto result = collated({a, b, c}, {different, same});
    CHECK_FALSE(together(result, 1, 2));
    CHECK(together(result, 2, 3));
    CHECK(matchOf(result, 1, 2)->state == MatchState::Refused);
    CHECK(matchOf(result, 2, 3)->state == MatchState::Confirmed);
}
