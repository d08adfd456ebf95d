// core/store/match_keys.h: which mentions hold which match key, on disk in blocks.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/records/derived.h"
#include "core/store/database.h"

namespace crosscase::core {

// All functions throw StorageFailure. A block holds some hundred postings in the order of keys, so a look-up reads one row, and a
// mention with a dozen keys rewrites a dozen rows. A key never spans two blocks.

/// Writes all keys anew. @param sorted  by key, then mention; unique. O(postings), rows are appended
void replaceKeys(Database& database, std::span<const KeyPosting> sorted);
/// Adds or removes postings; what is there (or gone) already is left alone. O(blocks touched)
void addKeys(Database& database, std::vector<KeyPosting> postings);
void removeKeys(Database& database, std::vector<KeyPosting> postings);

std::size_t countKey(Database& database, std::uint64_t key);
std::vector<MentionId> mentionsOfKey(Database& database, std::uint64_t key);  ///< in id order
/// Every posting, by key, then mention.
void forEachKey(Database& database, const std::function<void(const KeyPosting&)>& visit);

}  // namespace crosscase::core
