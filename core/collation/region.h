// core/collation/region.h: entities and matches of a set of mentions that no candidate pair leaves.
#pragma once

#include <functional>
#include <span>

#include "core/collation/collation.h"

namespace crosscase::core {

/// @param holders  how many live mentions hold a key; not set: those of `mentions` alone, which are then all
/// @error Cancelled
Result<CollationResult> collateRegion(std::span<const MentionInput> mentions, std::span<const Decision> decisions,
                                      const Calibration& calibration,
                                      const std::function<std::size_t(MatchKey)>& holders, Progress& progress);

}  // namespace crosscase::core
