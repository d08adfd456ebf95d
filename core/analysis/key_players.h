// core/analysis/key_players.h: the set of entities that together hold the network up, or reach most of it.
#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

struct KeyPlayers {
    std::vector<Network::Index> members;  ///< the one that the set would lose most by first
    std::vector<double> parts;            ///< by member: how much lower the set's score is without it
    double score = 0;                     ///< of the set, in [0, 1]
    double before = 0;                    ///< the same of no set at all
    bool complete = true;                 ///< false: ended by the deadline or the person; the best so far
};

// Sets of `options.players` members by greedy choice, then single exchanges as long as one helps. The best set is not certain
// to be found; the score is exact for the set that is named. Undirected. Source: S. Borgatti, Computational and Mathematical
// Organization Theory 12 (2006) 21-34.

/// Whose removal breaks the network most: share of the pairs left that cannot reach each other. When no single entity holds
/// anything together, the one with most neighbours is taken.
/// @note one depth-first search for each choice, O(players * exchanges * links)
/// @error Cancelled when it was stopped before the first choice
Result<KeyPlayers> keyPlayersByRemoval(const Network& network, const MeasureOptions& options, Progress& progress);

/// From whom most can be reached within `options.reach` links: share of the entities, the set itself included.
/// @note O(sum of links within reach) for the first choice, then far less. Entities with most neighbours are looked at first;
///       beyond `options.work` the rest are left out, and `complete` is false
/// @error Cancelled when it was stopped before the first choice
Result<KeyPlayers> keyPlayersByReach(const Network& network, const MeasureOptions& options, Progress& progress);

}  // namespace crosscase::core
