// core/collation/postings.h: all keys of all mentions, in order.
#pragma once

#include <span>
#include <vector>

#include "core/collation/keys.h"

namespace crosscase::core {

/// Every key of every mention, sorted by key, then by position. Until a population closes its keys the "id" of a posting is
/// the position of its mention and, above that, the families of the key: millions of postings are not worth a second array.
/// @note two threads where that is worth it; the same for any number
std::vector<KeyPosting> sortedPostings(std::span<const PreparedMention> mentions, const Tables& tables);

/// Position of the mention that a posting of an open population stands for.
inline std::uint32_t positionOf(const KeyPosting& posting) {
    return static_cast<std::uint32_t>(posting.mention.value);
}
/// Bit set of KeyFamily: of what this mention made the key.
inline std::uint8_t familiesOf(const KeyPosting& posting) {
    return static_cast<std::uint8_t>(posting.mention.value >> 32U);
}

}  // namespace crosscase::core
