// core/layout/layout_forces.h: springs along ties, repulsion between all, settled step by step.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/layout/layout_graph.h"

namespace crosscase::core {

struct SettleOptions {
    double length = 100;  ///< natural length of a tie
    int rounds = 100;
    bool steep = false;            ///< repulsion falls with the square of the distance: groups close up, voids shrink
    double firstStep = 100;        ///< how far a node may move in the first round
    std::vector<double> mobility;  ///< in [0, 1] by node; 0: never moves; empty: all 1
    std::vector<double> homePull;  ///< spring back to where the node stood; empty: none
};

/// Moves `positions` towards a state of little tension. O(rounds * (n log n + ties)).
/// @return false when it was stopped half way
bool settle(const LayoutGraph& graph, const SettleOptions& options, Positions& positions, Progress& progress);

}  // namespace crosscase::core
