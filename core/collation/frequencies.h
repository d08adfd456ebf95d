// core/collation/frequencies.h: how common the values of a file are.
#pragma once

#include "core/collation/model.h"
#include "core/collation/population.h"

namespace crosscase::core {

/// Adds to the model how many mentions of each type there are and state each field, and by how many differently named ones
/// each token, value and word is held. The same for any order of mentions. O(n log n) in stated values.
void countFrequencies(const Population& population, Model& model);

}  // namespace crosscase::core
