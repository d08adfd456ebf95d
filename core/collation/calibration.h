// core/collation/calibration.h: learning from a file, without anybody's answers, what its values and agreements are worth.
#pragma once

#include "core/base/progress.h"
#include "core/collation/model.h"
#include "core/collation/population.h"

namespace crosscase::core {

/// Counts how common values are, measures how often fields agree by chance, learns by expectation maximisation how often
/// they agree between mentions of one subject, and sets the prior and the cap of keys. The same for any order of mentions.
/// @error Cancelled
/// @note I. P. Fellegi and A. B. Sunter, J. Am. Stat. Assoc. 64 (1969) 1183-1210; W. E. Winkler (1988) for the EM.
Result<Model> learnModel(Population& population, Progress& progress);

}  // namespace crosscase::core
