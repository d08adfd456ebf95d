// core/workspace/reviewing.h: the matches that wait for a person: which first, which are alike, and verdicts on many at once.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/rows.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// Which way a reason points. Bits below 0.05 either way say nothing.
enum class Bearing { For, Against, Neutral, Conflict };
Bearing bearingOf(const Reason& reason);

/// What joining the two entities of a match would do to the overlaps of investigations.
enum class OverlapEffect {
    None,
    Creates,  ///< neither is an overlap yet; together they are
    Widens,   ///< one more agency shares an overlap
    Unites    ///< two overlaps turn out to be one
};
std::string word(OverlapEffect effect);

/// One compared property without its values: what makes cases alike.
struct PatternPart {
    std::string property, level;
    Bearing bearing = Bearing::Neutral;
    auto operator<=>(const PatternPart&) const = default;  // NOLINT(modernize-use-nullptr)
};
/// "same document; name nearly the same (token match); date of birth differs".
std::string patternInWords(std::span<const PatternPart> pattern);

/// Two entities that may be one, by the strongest of the open matches between them.
struct ReviewCase {
    MatchRow match;
    std::size_t matches = 1;  ///< open matches between the two entities
    OverlapEffect effect = OverlapEffect::None;
    bool setAside = false;  ///< a person looked and was unsure
    std::size_t group = 0;  ///< position in ReviewQueue::groups
};

/// Cases of one subject type whose reasons have the same properties on the same levels.
struct ReviewGroup {
    std::string type;
    std::vector<PatternPart> pattern;  ///< by property; what says nothing is left out
    std::vector<std::size_t> cases;    ///< positions in ReviewQueue::cases
};

struct ReviewQueue {
    std::vector<ReviewCase> cases;    ///< what matters most first
    std::vector<ReviewGroup> groups;  ///< in the order of their first cases
    std::size_t open = 0;             ///< all cases that nobody has looked at, also beyond the limit
    std::size_t matter = 0;           ///< of these: joining would change an overlap
    std::size_t setAside = 0;
    std::size_t settled = 0;  ///< verdicts "same" and "different" of people on live mentions
};

/// The queue: first what would change an overlap, then the most uncertain (probability nearest to one half), last what was
/// set aside as unsure; equal ones by id. A refused pair of entities comes back only with a stronger match than the refused.
/// @param limit  at most so many cases; 0: all
/// @note compares each listed pair anew for its pattern: some 20 microseconds each
Result<ReviewQueue> reviewQueue(CaseFile& file, std::size_t limit, Progress& progress);

/// ReviewQueue::open without making the queue: the one number of what waits for a person, within a transaction.
std::size_t countOpenCases(Database& database);

}  // namespace crosscase::core
