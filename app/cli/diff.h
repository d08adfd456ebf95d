// app/cli/diff.h: what another collation would change, as text and as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/workspace/collation_diff.h"

namespace crosscase::cli {

nlohmann::json diffJson(const core::CollationDiff& diff);
std::string diffText(const core::CollationDiff& diff);  ///< a line for each change, the first 50 of a kind, and a sum

}  // namespace crosscase::cli
