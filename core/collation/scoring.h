// core/collation/scoring.h: the candidates that are worth keeping, with their scores.
#pragma once

#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/collation/candidates.h"
#include "core/collation/compare.h"

namespace crosscase::core {

struct Edge {
    NodeIndex a, b;  ///< a < b
    PairScore score;
};

/// Compares all candidates, on two threads where that is worth it. The same for any number of threads; stops early, with
/// some edges missing, when that is requested.
/// @return sorted by nodes
std::vector<Edge> scoreCandidates(const Candidates& candidates, const Population& population,
                                  std::span<const Node> nodes, const Setting& setting, const Progress& progress);

}  // namespace crosscase::core
