// core/analysis/prestige.h: who is linked to those who are well linked themselves.
#pragma once

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

// All of them improve an answer in rounds: `complete` is false when the deadline or the person ended that before the stated
// accuracy. Direction and weight as `options.reading` says. Each round is O(links).

/// Share of the time that a walk along random links spends at each entity, jumping anywhere in 15 of 100 steps. Sums to 1.
/// Rounds until scores change by less than 1e-8 together. Source: S. Brin, L. Page, Computer Networks 30 (1998) 107-117.
Result<Scores> pageRank(const Network& network, const MeasureOptions& options, Progress& progress);

/// Each entity scores in proportion to the sum of its neighbours' scores; the highest is 1. Undirected always. Where parts
/// have no tie between them only the part with the strongest bonds scores. Accuracy: |Ax - cx| < 1e-7 c |x|.
/// Source: P. Bonacich, J. Math. Sociology 2 (1972) 113-120; by restarted Lanczos iteration.
Result<Scores> eigenvectorCentrality(const Network& network, const MeasureOptions& options, Progress& progress);

enum class HitsSide {
    Authorities,  ///< many good hubs point to it
    Hubs,         ///< it points to many good authorities
};
/// Directed always; the highest is 1. Source: J. Kleinberg, J. ACM 46 (1999) 604-632.
Result<Scores> hits(const Network& network, HitsSide side, const MeasureOptions& options, Progress& progress);

/// Counts all chains of links that end at an entity, each further link for less: 0.85 / (largest eigenvalue of the undirected
/// network), so the sum always ends. The highest is 1. Source: L. Katz, Psychometrika 18 (1953) 39-43.
Result<Scores> katz(const Network& network, const MeasureOptions& options, Progress& progress);

}  // namespace crosscase::core
