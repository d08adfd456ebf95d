// core/base/key_table.h: content key to number, flat: a million keys in 32 MiB without a node for each.
#pragma once

#include <cstdint>
#include <cstring>
#include <vector>

#include "core/base/digest.h"

namespace crosscase::core {

/// Open addressing with linear probing; keys are hashes already. Grows only. Values are > 0.
class KeyTable {
public:
    /// The value kept for the key, 0 when there is none.
    std::int64_t find(const ContentKey& key) const {
        if (slots_.empty()) return 0;
        return slots_[place(key)].value;
    }
    /// Asks memory for the key's place ahead of its use: in a large table each look-up else waits for it.
    void lookAhead(const ContentKey& key) const {
        if (slots_.empty()) return;
        std::size_t at;
        std::memcpy(&at, key.data(), sizeof at);
        __builtin_prefetch(&slots_[at & (slots_.size() - 1)]);
    }
    /// The value that the key had, 0 when it was new; then `value` is kept.
    std::int64_t insert(const ContentKey& key, std::int64_t value) {
        if ((count_ + 1) * 3 > slots_.size() * 2) grow();
        Slot& slot = slots_[place(key)];
        if (slot.value != 0) return slot.value;
        slot = {key, value};
        ++count_;
        return 0;
    }
    /// Adds one to the key's value and returns what it was before.
    std::int64_t increment(const ContentKey& key) {
        std::int64_t before = insert(key, 1);
        if (before != 0) ++slots_[place(key)].value;
        return before;
    }

private:
    struct Slot {
        ContentKey key{};
        std::int64_t value = 0;
    };
    std::size_t place(const ContentKey& key) const {
        std::size_t at;
        std::memcpy(&at, key.data(), sizeof at);
        at &= slots_.size() - 1;
        while (slots_[at].value != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    void grow() {
        std::vector<Slot> old = std::move(slots_);
        slots_.assign(old.empty() ? 1024 : old.size() * 2, {});
        for (const Slot& slot : old) {
            if (slot.value != 0) slots_[place(slot.key)] = slot;
        }
    }
    std::vector<Slot> slots_;
    std::size_t count_ = 0;
};

}  // namespace crosscase::core
