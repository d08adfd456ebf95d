// core/workspace/measuring.h: measures of the network of a case, and paths in it.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/rows.h"
#include "core/store/case_file.h"

namespace crosscase::core {

struct MeasureRow {
    EntityId id;
    std::string type, label;
    double value = 0;
};
/// @param name  "degree", "betweenness" or "components" (value: size of its component). Highest first.
Result<std::vector<MeasureRow>> measure(CaseFile& file, const std::string& name, Progress& progress);
/// Entities on a shortest path, ends included. @error NotFound when there is none
Result<std::vector<EntityRow>> findPath(CaseFile& file, EntityId from, EntityId to, Progress& progress);

}  // namespace crosscase::core
