// core/collation/postings.cpp: making the keys of all mentions and sorting them by parts that fit a processor's cache.
#include "core/collation/postings.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>

#include "core/base/two_threads.h"

namespace crosscase::core {
namespace {

constexpr std::size_t worthTwoThreads = 10000;  ///< mentions
constexpr std::size_t blockSize = 1U << 16U;    ///< postings
constexpr unsigned partShift = 53;              ///< the two bits that mark keys and the highest eight of their hash
constexpr std::size_t parts = std::size_t{1} << (63U - partShift);

std::size_t partOf(const KeyPosting& posting) {
    return posting.key >> partShift;
}

bool isBefore(const KeyPosting& a, const KeyPosting& b) {
    return a.key != b.key ? a.key < b.key : positionOf(a) < positionOf(b);
}

KeyPosting postingOf(const FamilyKey& key, std::size_t position) {
    return {key.key, MentionId{static_cast<std::int64_t>(std::uint64_t{key.families} << 32U | position)}};
}

/// The postings of one half of the mentions, as they come.
class Half {
public:
    void make(std::span<const PreparedMention> mentions, std::size_t from, std::size_t to, const Tables& tables) {
        std::vector<FamilyKey> keys;
        for (std::size_t i = from; i < to; ++i) {
            findKeys(mentions[i], tables, keys);
            for (const FamilyKey& key : keys) add(postingOf(key, i));
        }
    }

    /// Puts each posting where its part has its next place, and forgets it.
    void scatter(std::array<std::size_t, parts>& next, std::vector<KeyPosting>& out) {
        for (auto& block : blocks_) {
            for (const KeyPosting& posting : block) out[next[partOf(posting)]++] = posting;
            block = {};
        }
    }

    std::array<std::size_t, parts> sizes{};  ///< of the parts

private:
    void add(const KeyPosting& posting) {
        if (blocks_.empty() || blocks_.back().size() == blockSize) blocks_.emplace_back().reserve(blockSize);
        blocks_.back().push_back(posting);
        ++sizes[partOf(posting)];
    }

    std::vector<std::vector<KeyPosting>> blocks_;
};

}  // namespace

std::vector<KeyPosting> sortedPostings(std::span<const PreparedMention> mentions, const Tables& tables) {
    auto bothHalves = [&](auto&& here, auto&& beside) {
        if (mentions.size() < worthTwoThreads) {
            here();
            beside();
        } else {
            onTwoThreads(here, beside);
        }
    };
    auto low = std::make_unique<Half>();
    auto high = std::make_unique<Half>();
    std::size_t middle = mentions.size() / 2;
    bothHalves([&] { low->make(mentions, 0, middle, tables); },
               [&] { high->make(mentions, middle, mentions.size(), tables); });
    std::array<std::size_t, parts + 1> begins{};
    for (std::size_t part = 0; part < parts; ++part)
        begins[part + 1] = begins[part] + low->sizes[part] + high->sizes[part];
    std::array<std::size_t, parts> nextLow{};
    std::array<std::size_t, parts> nextHigh{};
    for (std::size_t part = 0; part < parts; ++part) {
        nextLow[part] = begins[part];
        nextHigh[part] = begins[part] + low->sizes[part];
    }
    std::vector<KeyPosting> postings(begins.back());
    bothHalves([&] { low->scatter(nextLow, postings); }, [&] { high->scatter(nextHigh, postings); });
    std::atomic<std::size_t> next{0};
    auto sortParts = [&] {
        for (std::size_t part = next++; part < parts; part = next++) {
            auto begin = postings.begin();
            std::sort(begin + static_cast<std::ptrdiff_t>(begins[part]),
                      begin + static_cast<std::ptrdiff_t>(begins[part + 1]), isBefore);
        }
    };
    bothHalves(sortParts, sortParts);
    return postings;
}

}  // namespace crosscase::core
