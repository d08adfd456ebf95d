// tests/collation/test_large_files.cpp: what is done to be quick with large files changes no result.
#include <catch2/catch.hpp>

#include "core/collation/population.h"
#include "core/collation/sound_distance.h"
#include "tests/collation/made_up_people.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

bool isVowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}
int costOf(char c) {
    return isVowel(c) || c == 'h' ? 5 : 10;
}

/// Edits of tenths over the whole table, as the documentation of closeness has them.
int plainDistance(const std::string& a, const std::string& b) {
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 && j == 0) continue;
            int best = 1000;
            if (i > 0) best = std::min(best, cost[i - 1][j] + costOf(a[i - 1]));
            if (j > 0) best = std::min(best, cost[i][j - 1] + costOf(b[j - 1]));
            if (i > 0 && j > 0) {
                int other = a[i - 1] == b[j - 1] ? 0 : isVowel(a[i - 1]) && isVowel(b[j - 1]) ? 4 : 10;
                best = std::min(best, cost[i - 1][j - 1] + other);
            }
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, cost[i - 2][j - 2] + 8);
            cost[i][j] = best;
        }
    }
    return cost[a.size()][b.size()];
}

std::string spoiltWord(std::string word, Dice& dice) {
    static const std::string letters = "aeiouhbdklmnrst";
    for (int edits = dice.below(4); edits > 0 && word.size() > 2; --edits) {
        auto at = static_cast<std::size_t>(dice.below(static_cast<int>(word.size()) - 1));
        switch (dice.below(4)) {
            case 0:
                word.insert(at, 1, dice.from(letters));
                break;
            case 1:
                word.erase(at, 1);
                break;
            case 2:
                word[at] = dice.from(letters);
                break;
            default:
                std::swap(word[at], word[at + 1]);
        }
    }
    return word;
}

/// Many mentions with few places and dates among them, so that most values were read before.
std::vector<MentionInput> manyMentions() {
    auto mentions = PeopleMaker(7, 20).file(5000).mentions;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        std::string number = std::to_string(i % 40);
        mentions[i].properties.push_back(
            {"address", number + " Rue de l'\u00c9glise, flat " + std::to_string(i % 3), ""});
        mentions[i].properties.push_back({"postcode", "75" + number, ""});
    }
    return mentions;
}

}  // namespace

TEST_CASE("the narrow band finds the same distance as the whole table") {
    Dice dice(11);
    int near = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string word;
        for (int length = 3 + dice.below(9); length > 0; --length) word += dice.from(std::string("aeiouhbdklmnrst"));
        std::string other = spoiltWord(word, dice);
        std::size_t shorter = std::min(word.size(), other.size());
        int limit = shorter <= 3 ? 4 : shorter <= 5 ? 10 : shorter <= 8 ? 15 : 20;
        int distance = plainDistance(word, other);
        double longer = static_cast<double>(std::max(word.size(), other.size()));
        double expected = distance > limit ? 0 : std::max(0.0, 1 - 0.15 * distance / longer);
        CAPTURE(word, other);
        CHECK(closeness(word, other) == Approx(expected));
        if (expected > 0) ++near;
    }
    CHECK(near > 5000);
}

TEST_CASE("a mention among many is prepared as it would be alone") {
    auto mentions = manyMentions();
    Population many(mentions);
    for (const MentionInput& one : mentions) {
        Population alone(std::span(&one, 1));
        const PreparedMention& among = many.mentions()[many.find(one.id).value()];
        REQUIRE(among.signature == alone.mentions().front().signature);
        REQUIRE(keysOf(among, many.tables()) == keysOf(alone.mentions().front(), alone.tables()));
    }
}

TEST_CASE("mentions that are added one by one are collated as those that come together") {
    auto mentions = manyMentions();
    Progress progress;
    Population together(mentions);
    Population oneByOne;
    for (const MentionInput& one : mentions) oneByOne.add(one);
    oneByOne.close();
    auto calibration = calibrate(together, progress).value();
    CHECK(calibrate(oneByOne, progress).value().json == calibration.json);
    auto expected = collateAll(together, {}, calibration, progress).value();
    auto found = collateAll(oneByOne, {}, calibration, progress).value();
    CHECK(found.pairsSkipped == expected.pairsSkipped);
    REQUIRE(found.entities.size() == expected.entities.size());
    for (std::size_t i = 0; i < found.entities.size(); ++i)
        REQUIRE(found.entities[i].mentions == expected.entities[i].mentions);
    REQUIRE(found.matches.size() == expected.matches.size());
    for (std::size_t i = 0; i < found.matches.size(); ++i) REQUIRE(found.matches[i].bits == expected.matches[i].bits);
}

TEST_CASE("keys sorted in parts on two threads are those of the mentions, in order") {
    Population population(manyMentions());
    const auto& postings = population.postings();
    std::size_t count = 0;
    for (const PreparedMention& one : population.mentions()) count += keysOf(one, population.tables()).size();
    CHECK(postings.size() == count);
    bool sorted = std::is_sorted(postings.begin(), postings.end(), [](const KeyPosting& a, const KeyPosting& b) {
        return a.key != b.key ? a.key < b.key : positionOf(a) < positionOf(b);
    });
    CHECK(sorted);
    for (const KeyPosting& posting : postings) {
        auto keys = keysOf(population.mentions()[positionOf(posting)], population.tables());
        REQUIRE(std::binary_search(keys.begin(), keys.end(), posting.key));
    }
}
