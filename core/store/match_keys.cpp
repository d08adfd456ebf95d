// core/store/match_keys.cpp: postings of match keys as varints. Of a block: for each key the distance to the key before (the
// first: to the block's beginning), the number of its mentions, and their ids as distances.
#include "core/store/match_keys.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

namespace crosscase::core {
namespace {

constexpr std::size_t blockSize = 128;  ///< postings of a new block: about a kilobyte
constexpr std::size_t splitSize = 512;  ///< a block that grew beyond is cut again

/// Columns are signed; this keeps the order of unsigned keys.
constexpr std::uint64_t signBit = std::uint64_t{1} << 63;
std::int64_t columnOf(std::uint64_t key) {
    return static_cast<std::int64_t>(key ^ signBit);
}
std::uint64_t keyOf(std::int64_t column) {
    return static_cast<std::uint64_t>(column) ^ signBit;
}

void appendNumber(std::string& bytes, std::uint64_t number) {
    while (number >= 0x80) {
        bytes.push_back(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.push_back(static_cast<char>(number));
}

/// Reads the postings of a block one by one.
class BlockReader {
public:
    BlockReader(std::uint64_t first, std::string_view bytes) : key_(first), bytes_(bytes) {}

    bool nextKey() {
        skipMentions();
        if (bytes_.empty()) return false;
        key_ += number();
        left_ = number();
        mention_ = 0;
        return true;
    }
    bool nextMention() {
        if (left_ == 0) return false;
        --left_;
        mention_ += number();
        return true;
    }
    std::uint64_t key() const { return key_; }
    std::size_t mentionsLeft() const { return static_cast<std::size_t>(left_); }
    MentionId mention() const { return {static_cast<std::int64_t>(mention_)}; }

private:
    void skipMentions() {
        while (nextMention()) {
        }
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
            auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80) return value;
        }
        throw StorageFailure(SQLITE_CORRUPT, "a block of match keys is damaged");
    }
    std::uint64_t key_, left_ = 0, mention_ = 0;
    std::string_view bytes_;
};

void encode(std::uint64_t first, std::span<const KeyPosting> postings, std::string& bytes) {
    bytes.clear();
    std::uint64_t before = first;
    for (std::size_t start = 0, end = 0; start < postings.size(); start = end) {
        while (end < postings.size() && postings[end].key == postings[start].key) ++end;
        appendNumber(bytes, postings[start].key - before);
        appendNumber(bytes, end - start);
        before = postings[start].key;
        std::int64_t mention = 0;
        for (std::size_t i = start; i < end; ++i) {
            appendNumber(bytes, static_cast<std::uint64_t>(postings[i].mention.value - mention));
            mention = postings[i].mention.value;
        }
    }
}

std::vector<KeyPosting> decode(std::uint64_t first, std::string_view bytes) {
    std::vector<KeyPosting> postings;
    BlockReader reader(first, bytes);
    while (reader.nextKey()) {
        while (reader.nextMention()) postings.push_back({reader.key(), reader.mention()});
    }
    return postings;
}

/// How many of the postings make the next block: at least `blockSize`, up to the end of a key.
std::size_t cutBlock(std::span<const KeyPosting> postings) {
    if (postings.size() <= blockSize) return postings.size();
    std::size_t end = blockSize;
    while (end < postings.size() && postings[end].key == postings[end - 1].key) ++end;
    return end;
}

void writeBlock(Database& database, std::uint64_t first, std::span<const KeyPosting> postings, std::string& bytes) {
    encode(first, postings, bytes);
    auto insert = database.query("INSERT OR REPLACE INTO key_block(first, postings) VALUES(?, ?)");
    insert.bind(1, columnOf(first)).bindBlob(2, bytes.data(), bytes.size()).run();
}

struct Block {
    std::uint64_t first = 0;
    std::vector<KeyPosting> postings;
};

/// The block in whose range the key lies; a new one when all begin behind it.
Block blockOf(Database& database, std::uint64_t key) {
    auto asked = database.query("SELECT first, postings FROM key_block WHERE first <= ? ORDER BY first DESC LIMIT 1");
    asked.bind(1, columnOf(key));
    if (!asked.step()) return {key, {}};
    std::uint64_t first = keyOf(asked.integer(0));
    return {first, decode(first, asked.blob(1))};
}

std::optional<std::uint64_t> firstBehind(Database& database, std::uint64_t key) {
    auto asked = database.query("SELECT first FROM key_block WHERE first > ? ORDER BY first LIMIT 1");
    asked.bind(1, columnOf(key));
    return asked.step() ? std::optional(keyOf(asked.integer(0))) : std::nullopt;
}

void storeBlock(Database& database, const Block& block) {
    if (block.postings.empty()) {
        database.query("DELETE FROM key_block WHERE first = ?").bind(1, columnOf(block.first)).run();
        return;
    }
    std::string bytes;
    std::span<const KeyPosting> rest = block.postings;
    bool whole = rest.size() <= splitSize;
    std::uint64_t first = block.first;
    while (!rest.empty()) {
        std::size_t size = whole ? rest.size() : cutBlock(rest);
        writeBlock(database, first, rest.first(size), bytes);
        rest = rest.subspan(size);
        if (!rest.empty()) first = rest.front().key;
    }
}

/// Calls `merge(old, change, out)` for each block that a posting falls into.
template <typename Merge>
void changeBlocks(Database& database, std::vector<KeyPosting> postings, Merge merge) {
    std::sort(postings.begin(), postings.end());
    postings.erase(std::unique(postings.begin(), postings.end()), postings.end());
    for (auto from = postings.begin(); from != postings.end();) {
        Block block = blockOf(database, from->key);
        auto behind = firstBehind(database, from->key);
        auto to = !behind ? postings.end() : std::lower_bound(from, postings.end(), KeyPosting{*behind, {0}});
        std::vector<KeyPosting> merged;
        merge(block.postings, std::span<const KeyPosting>(from, to), std::back_inserter(merged));
        block.postings = std::move(merged);
        storeBlock(database, block);
        from = to;
    }
}

/// Calls `visit(reader)` when the key is there, the reader standing on it.
template <typename Visit>
void withKey(Database& database, std::uint64_t key, Visit visit) {
    auto asked = database.query("SELECT first, postings FROM key_block WHERE first <= ? ORDER BY first DESC LIMIT 1");
    asked.bind(1, columnOf(key));
    if (!asked.step()) return;
    BlockReader reader(keyOf(asked.integer(0)), asked.blob(1));
    while (reader.nextKey() && reader.key() <= key) {
        if (reader.key() == key) return visit(reader);
    }
}

}  // namespace

void replaceKeys(Database& database, std::span<const KeyPosting> sorted) {
    database.execute("DELETE FROM key_block");
    std::string bytes;
    while (!sorted.empty()) {
        std::size_t size = cutBlock(sorted);
        writeBlock(database, sorted.front().key, sorted.first(size), bytes);
        sorted = sorted.subspan(size);
    }
}

void addKeys(Database& database, std::vector<KeyPosting> postings) {
    changeBlocks(database, std::move(postings), [](const auto& old, auto change, auto out) {
        std::set_union(old.begin(), old.end(), change.begin(), change.end(), out);
    });
}

void removeKeys(Database& database, std::vector<KeyPosting> postings) {
    changeBlocks(database, std::move(postings), [](const auto& old, auto change, auto out) {
        std::set_difference(old.begin(), old.end(), change.begin(), change.end(), out);
    });
}

std::size_t countKey(Database& database, std::uint64_t key) {
    std::size_t count = 0;
    withKey(database, key, [&](BlockReader& reader) { count = reader.mentionsLeft(); });
    return count;
}

std::vector<MentionId> mentionsOfKey(Database& database, std::uint64_t key) {
    std::vector<MentionId> mentions;
    withKey(database, key, [&](BlockReader& reader) {
        mentions.reserve(reader.mentionsLeft());
        while (reader.nextMention()) mentions.push_back(reader.mention());
    });
    return mentions;
}

void forEachKey(Database& database, const std::function<void(const KeyPosting&)>& visit) {
    auto asked = database.query("SELECT first, postings FROM key_block ORDER BY first");
    while (asked.step()) {
        BlockReader reader(keyOf(asked.integer(0)), asked.blob(1));
        while (reader.nextKey()) {
            while (reader.nextMention()) visit({reader.key(), reader.mention()});
        }
    }
}

}  // namespace crosscase::core
