// core/workspace/arranging.h: laying a chart out: what is drawn of it, by one of the layouts, as one edit.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/layout/layout.h"
#include "core/workspace/charts.h"

namespace crosscase::core {

enum class GroupBy { Nothing, Type, Agency };

struct ArrangeRequest {
    LayoutKind kind = LayoutKind::Distances;
    GroupBy groupBy = GroupBy::Nothing;  ///< of Grouped, Grid, Circular, Clusters
    bool toScale =
        false;  ///< of the layouts in time: as far apart as the times are; else one step from each to the next
    std::vector<EntityId> only;         ///< items, by the ids under which they are drawn; fewer than two: all
    std::optional<EntityId> centre;     ///< of Peacock and Hierarchical; nothing: the item with most links
    std::map<EntityId, ItemBox> boxes;  ///< what items cover with their labels; others the usual box
};

/// New positions of the items that are drawn; pinned and hidden ones stay, folded groups move as one. Items of a theme line
/// become lanes and their links stand at their times; any other layout makes icons of lanes again. In a
/// hierarchy links bend past items between their ends; any other layout makes them straight again. A person's stop gives the
/// best so far. Reads times of claims, writes nothing.
/// @error BadInput: a layout in time of a chart whose links state no time
Result<ChartEdit> arranged(CaseFile& file, const ChartData& chart, const ArrangeRequest& request, Progress& progress);

}  // namespace crosscase::core
