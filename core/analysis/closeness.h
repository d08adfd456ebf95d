// core/analysis/closeness.h: who is near to everybody else.
#pragma once

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

enum class Nearness {
    Closeness,  ///< reached / (n - 1) times 1 / mean distance to those reached (Wasserman and Faust)
    Harmonic,   ///< mean of 1 / distance to all others, 0 for those out of reach
};

/// How near each entity is to the others, following links from it when directed.
/// Exact when the work bound allows; else estimated, with margins, from up to 1,024 random ends in each component.
/// @return scores in [0, 1] (weighted ones may be larger); 0 for entities alone. Same for one thread and two
/// @error Cancelled when it was stopped before anything was done
/// @note 64 breadth-first searches run in one, O(n * links / 64 * levels); weighted O(n * links log n). Sources: S. Wasserman,
///       K. Faust, Social Network Analysis (1994) 200; M. Marchiori, V. Latora, Physica A 285 (2000) 539-546; D. Eppstein,
///       J. Wang, J. Graph Algorithms Appl. 8 (2004) 39-45 (sampling); M. Then et al., PVLDB 8 (2014) 449-460 (searches).
Result<Scores> closeness(const Network& network, Nearness kind, const MeasureOptions& options, Progress& progress);

}  // namespace crosscase::core
