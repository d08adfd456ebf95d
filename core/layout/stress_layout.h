// core/layout/stress_layout.h: places whose distances are those in the network, with close groups kept together.
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/layout_budget.h"
#include "core/layout/layout_graph.h"
#include "core/layout/pivots.h"

namespace crosscase::core {

struct StressOptions {
    int rounds = 30;
    float pull = 1.4F;  ///< of all ties of an average node, as a share of the pull of the distances
    float push = 0.3F;  ///< of two bodies of mass 1 that are one link apart
};

/// Moves `places` (one unit is one link) towards little stress. Each node goes to where its terms want it on average:
/// the pivots at their distances, its neighbours as near as they get, and all bodies away from it; and a little past
/// that place, so that large parts of the drawing settle sooner (over-relaxation).
/// O(rounds * n * (pivots + log n)).
/// Sources: E. Gansner, Y. Koren, S. North, Proc. Graph Drawing 2004, 239-250 (majorisation); Ortmann (pivots.h);
/// E. Gansner, Y. Hu, S. North, IEEE TVCG 19 (2013) 927-940 (distances and repulsion together).
void reduceStress(const LayoutGraph& graph, const Pivots& pivots, const StressOptions& options, Places& places,
                  const LayoutBudget& budget);

}  // namespace crosscase::core
