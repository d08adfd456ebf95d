// core/collation/name_compare.h: all spellings of one mention against all of another; the best pairing counts.
#pragma once

#include <string>
#include <vector>

#include "core/collation/model.h"
#include "core/collation/prepared.h"

namespace crosscase::core {

struct NameEvidence {
    double bits = 0;
    std::string level;                  ///< "equal", "token_match", "partial", "conflict", "numbers_differ", "none"
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
    std::unordered_map<std::uint64_t, float> known_;
};

/// Level "none" and 0 bits when one side states no name.
NameEvidence compareNames(const PreparedMention& a, const PreparedMention& b, const Tables& tables,
                          const Weights& weights, NameScratch& scratch);

}  // namespace crosscase::core
