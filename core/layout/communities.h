// core/layout/communities.h: close groups, for layouts that set them apart.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/network.h"

namespace crosscase::core {

/// @return the number of each item's group, in network order, 0 and up in the order of their first items
/// @note about O(links) a pass, a few passes. Source: V. Blondel et al., J. Stat. Mech. (2008) P10008 (Louvain).
std::vector<std::int32_t> findCommunities(const Network& network);

}  // namespace crosscase::core
