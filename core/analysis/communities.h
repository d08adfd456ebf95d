// core/analysis/communities.h: groups with many ties within and few between.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

struct Communities {
    std::vector<std::int32_t> of;    ///< number of each entity's group, in network order
    std::vector<std::size_t> sizes;  ///< by number: largest first, ties by the smallest index within
    double modularity = 0;           ///< share of the ties within groups, less what chance would put there
    bool complete = true;            ///< false: ended by the deadline or the person; the best so far
};

/// Groups by the Leiden method: every group hangs together. Undirected; weighted as `options.reading` says. The same for the
/// same network and seed; another seed may cut differently where the network does not tell.
/// @error Cancelled when it was stopped before the first round
/// @note about O(links) for each of a few rounds, O(n + links) memory. Sources: V. Traag, L. Waltman, N. van Eck, Scientific
///       Reports 9 (2019) 5233 (merges in the refinement are the best ones, not drawn); modularity: M. Newman, M. Girvan,
///       Phys. Rev. E 69 (2004) 026113.
Result<Communities> communities(const Network& network, const MeasureOptions& options, Progress& progress);

/// Modularity of any division. @param groups  one number >= 0 for each entity
double modularity(const Network& network, const std::vector<std::int32_t>& groups, bool weighted = false);

}  // namespace crosscase::core
