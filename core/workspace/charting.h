// core/workspace/charting.h: the network of the case, its measures, paths and what a chart shows.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/derived.h"
#include "core/store/case_file.h"
#include "core/workspace/listing.h"

namespace crosscase::core {

struct ChartNode {
    EntityId id;
    std::string type, label;
    std::vector<std::string> agencies;  ///< codes, sorted
    bool overlap = false, isProtected = false;
    double x = 0, y = 0;
};

struct ChartData {
    std::vector<ChartNode> nodes;
    std::vector<LinkRow> links;  ///< both ends among the nodes
    std::size_t hidden = 0;      ///< entities of the choice (without one: of the case) that are not shown
};

/// Entities for a chart: the given ones and their neighbours within `steps`; without any: the overlaps' entities and their
/// neighbours (those of hubs left out); in a case without overlaps the entities with most links. At most `limit`.
Result<ChartData> chartAround(CaseFile& file, const std::vector<EntityId>& entities, int steps, std::size_t limit,
                              Progress& progress);

/// Positions by the force layout; those of `fixed` entities stay. Coordinates in item units (about 100 between neighbours).
Result<void> layOut(ChartData& chart, const std::vector<EntityId>& fixed, Progress& progress);

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
