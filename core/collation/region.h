// core/collation/region.h: entities and matches of a set of mentions that no candidate pair leaves.
#pragma once

#include <functional>
#include <span>

#include "core/collation/model.h"
#include "core/collation/population.h"

namespace crosscase::core {

/// @param population  closed
/// @param holders  how many live mentions hold a key; not set: those of the population alone, which are then all
/// @error Cancelled
Result<CollationResult> collateRegion(Population& population, std::span<const Decision> decisions, const Model& model,
                                      const std::function<std::size_t(MatchKey)>& holders, Progress& progress);

}  // namespace crosscase::core
