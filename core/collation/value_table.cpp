// core/collation/value_table.cpp: interning of texts.
#include "core/collation/value_table.h"

namespace crosscase::core {

std::uint64_t mixBits(std::uint64_t bits) {
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdULL;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53ULL;
    return bits ^ (bits >> 33U);
}

std::uint64_t hashText(std::string_view text, std::uint64_t seed) {
    std::uint64_t hash = 1469598103934665603ULL ^ mixBits(seed + 0x9e3779b97f4a7c15ULL);
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return mixBits(hash);
}

ValueTable::ValueTable() : begins_{0}, slots_(1024) {
    intern({});
}

std::size_t ValueTable::slotOf(std::string_view text, std::uint64_t hash) const {
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
        ValueIndex known = slots_[at] - 1;
        if (hashes_[known] == hash && (*this)[known] == text) break;
    }
    return at;
}

std::optional<ValueIndex> ValueTable::find(std::string_view text) const {
    ValueIndex slot = slots_[slotOf(text, hashText(text))];
    return slot == 0 ? std::nullopt : std::optional(slot - 1);
}

ValueIndex ValueTable::intern(std::string_view text) {
    if ((hashes_.size() + 1) * 3 > slots_.size() * 2) grow();
    std::uint64_t hash = hashText(text);
    ValueIndex& slot = slots_[slotOf(text, hash)];
    if (slot != 0) return slot - 1;
    slot = static_cast<ValueIndex>(hashes_.size()) + 1;
    hashes_.push_back(hash);
    texts_.append(text);
    begins_.push_back(texts_.size());
    return slot - 1;
}

void ValueTable::grow() {
    std::vector<ValueIndex> old = std::move(slots_);
    slots_.assign(old.size() * 2, 0);
    for (ValueIndex slot : old) {
        if (slot == 0) continue;
        std::size_t at = hashes_[slot - 1] & (slots_.size() - 1);
        while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

}  // namespace crosscase::core
