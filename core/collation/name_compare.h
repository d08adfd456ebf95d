// core/collation/name_compare.h: all spellings of one mention against all of another; the best pairing counts.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/collation/model.h"
#include "core/collation/prepared.h"

namespace crosscase::core {

/// In the order of level::Name; None: one side states no name.
enum class NameLevel : std::uint8_t { Equal, Close, Subset, Partial, Different, None };

struct NameEvidence {
    double bits = 0;
    NameLevel level = NameLevel::None;
    bool numbersDiffer = false;         ///< "Fund 3" and "Fund 4"; the level is Different
    std::size_t first = 0, second = 0;  ///< which spellings
    int matched = 0, unmatchedFirst = 0, unmatchedSecond = 0;
};

constexpr double mostNameBits = 24;  ///< a name alone never says more

/// Memory that comparisons reuse; one for each thread.
class NameScratch {
public:
    double similarity(const TokenTable& tokens, TokenIndex a, TokenIndex b);
    std::vector<float> matrix;                 ///< rows: tokens of the first mention, columns: of the second
    std::vector<float> mostFirst, mostSecond;  ///< for each token the most bits that any partner leaves it

private:
    /// The latest similarity of each slot; a file holds far more pairs of words than are worth keeping.
    struct Known {
        std::uint64_t pair = 0;
        float similarity = 0;
    };
    std::vector<Known> known_ = std::vector<Known>(8192);
};

/// Level None and 0 bits when one side states no name.
NameEvidence compareNames(const PreparedMention& a, const PreparedMention& b, const Tables& tables,
                          const Weights& weights, NameScratch& scratch);

}  // namespace crosscase::core
