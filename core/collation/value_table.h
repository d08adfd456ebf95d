// core/collation/value_table.h: distinct texts, each stored once and known by a number; millions of them in little memory.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscase::core {

/// 64 bits of a text, the same in every build: keys and signatures are stored.
std::uint64_t hashText(std::string_view text, std::uint64_t seed = 0);
/// Spreads the bits of a number over all 64.
std::uint64_t mixBits(std::uint64_t bits);

using ValueIndex = std::uint32_t;
constexpr ValueIndex noValue = 0;  ///< the empty text

/// Open addressing over the texts' hashes. One thread writes; afterwards many may read.
class ValueTable {
public:
    ValueTable();
    ValueIndex intern(std::string_view text);
    /// The index of a text that is here.
    std::optional<ValueIndex> find(std::string_view text) const;
    /// Valid until the next intern.
    std::string_view operator[](ValueIndex index) const {
        return std::string_view(texts_).substr(begins_[index], begins_[index + 1] - begins_[index]);
    }
    std::uint64_t hashOf(ValueIndex index) const { return hashes_[index]; }
    std::size_t size() const { return hashes_.size(); }

private:
    /// Where the text stands, or would.
    std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    void grow();

    std::string texts_;                  ///< all texts, one after the other
    std::vector<std::uint64_t> begins_;  ///< and the end of the last
    std::vector<std::uint64_t> hashes_;
    std::vector<ValueIndex> slots_;  ///< index + 1; 0: free
};

}  // namespace crosscase::core
