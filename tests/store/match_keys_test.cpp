// tests/store/match_keys_test.cpp: keys in blocks answer as a plain set of postings would.
#include "core/store/match_keys.h"

#include <algorithm>
#include <random>
#include <set>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using core::KeyPosting;

namespace {

struct Keys : test::TemporaryCase {
    std::set<KeyPosting> expected;

    void add(const std::vector<KeyPosting>& postings) {
        core::addKeys(file.database(), postings);
        expected.insert(postings.begin(), postings.end());
    }
    void remove(const std::vector<KeyPosting>& postings) {
        core::removeKeys(file.database(), postings);
        for (const KeyPosting& posting : postings) expected.erase(posting);
    }
    std::vector<core::MentionId> holders(std::uint64_t key) const {
        std::vector<core::MentionId> mentions;
        for (auto at = expected.lower_bound({key, {0}}); at != expected.end() && at->key == key; ++at)
            mentions.push_back(at->mention);
        return mentions;
    }
    bool holdsWhatIsExpected() {
        std::vector<KeyPosting> stored;
        core::forEachKey(file.database(), [&](const KeyPosting& posting) { stored.push_back(posting); });
        return std::equal(stored.begin(), stored.end(), expected.begin(), expected.end());
    }
};

/// Few keys at both ends of the range and in the middle, so that some are held by very many.
KeyPosting anyPosting(std::mt19937& random) {
    std::uint64_t spread = random() % 4 ? std::uint64_t{random() % 400} << 55 : std::uint64_t{random() % 3};
    return {random() % 50 ? spread : ~std::uint64_t{0}, {static_cast<std::int64_t>(1 + random() % 3000)}};
}

}  // namespace

TEST_CASE("keys that come and go in any order are found and counted", "[store]") {
    Keys keys;
    std::mt19937 random(7);
    for (int step = 0; step < 300; ++step) {
        std::vector<KeyPosting> some;
        for (std::size_t count = 1 + random() % 60; count > 0; --count) some.push_back(anyPosting(random));
        random() % 3 ? keys.add(some) : keys.remove(some);
        std::uint64_t key = some.front().key;
        REQUIRE(core::mentionsOfKey(keys.file.database(), key) == keys.holders(key));
        REQUIRE(core::countKey(keys.file.database(), key) == keys.holders(key).size());
    }
    CHECK(keys.holdsWhatIsExpected());
    CHECK(core::countKey(keys.file.database(), 12345) == 0);
    keys.remove({keys.expected.begin(), keys.expected.end()});
    CHECK(keys.holdsWhatIsExpected());
}

TEST_CASE("keys written anew replace all earlier ones and can be changed", "[store]") {
    Keys keys;
    keys.add({{5, {1}}, {77, {2}}});
    std::mt19937 random(11);
    keys.expected.clear();
    for (int i = 0; i < 20000; ++i) keys.expected.insert(anyPosting(random));
    core::replaceKeys(keys.file.database(), std::vector(keys.expected.begin(), keys.expected.end()));
    CHECK(keys.holdsWhatIsExpected());
    keys.add({{0, {9000}}, {std::uint64_t{1} << 63, {9001}}, {~std::uint64_t{0}, {9002}}});
    CHECK(keys.holdsWhatIsExpected());
    keys.add({{0, {9000}}});  // again: no change
    CHECK(keys.holdsWhatIsExpected());
}

TEST_CASE("a damaged block of keys is told as damage", "[store]") {
    Keys keys;
    keys.add({{5, {1}}});
    keys.file.database().execute("UPDATE key_block SET postings = x'0007'");
    CHECK_THROWS_AS(core::mentionsOfKey(keys.file.database(), 5), core::StorageFailure);
}
