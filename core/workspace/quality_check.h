// core/workspace/quality_check.h: a random sample of pairs for people to judge, and what their verdicts say of the matches.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/collation/quality.h"
#include "core/records/rows.h"
#include "core/store/case_file.h"

namespace crosscase::core {

struct CheckPair {
    MatchRow match;                  ///< labels and agencies; its state is what the program makes of it alone
    std::size_t stratum = 0;         ///< position in QualityCheck::strata
    std::optional<Verdict> verdict;  ///< of a person, if any; "unsure" counts as not judged
};

struct QualityCheck {
    std::vector<Stratum> strata;   ///< joined by thirds of their bits, review, below
    std::vector<CheckPair> pairs;  ///< the sample, in an order that does not give the stratum away
    QualityEstimate estimate;
    std::size_t judged = 0;  ///< pairs of the sample with "same" or "different"
};

/// Draws the sample and estimates from the verdicts that stand on it. Each pair has a fixed random number of its ids and the
/// seed, and those with the smallest are the sample: so it stays the same while it is judged, without being stored. Strata
/// go by what the program makes of a pair without any verdict. "Below" are pairs that share a match key and were not kept as a match; what
/// shares no key is in no stratum, so recall says nothing of it.
/// @param perStratum  at most so many pairs of each
/// @error BadInput when the case is not collated; Cancelled
/// @note collates all in memory and counts all candidates: about twice the time of a full collation
Result<QualityCheck> qualityCheck(CaseFile& file, std::size_t perStratum, std::uint64_t seed, Progress& progress);

/// The same sample with the verdicts that stand now. @note quick: nothing is drawn anew
Result<QualityCheck> judgedAnew(CaseFile& file, QualityCheck check);

}  // namespace crosscase::core
