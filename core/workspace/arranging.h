// core/workspace/arranging.h: laying a chart out: what is drawn of it, by one of the layouts, as one edit.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/layout/layout.h"
#include "core/workspace/charts.h"

namespace crosscase::core {

enum class GroupBy { Nothing, Type, Agency, Property };

struct ArrangeRequest {
    LayoutKind kind = LayoutKind::Distances;
    GroupBy groupBy = GroupBy::Nothing;  ///< of Grouped, Grid, Circular, Clusters: groups in the order of their values
    std::string property;  ///< of GroupBy::Property; where most values differ a grid is sorted by it instead
    bool toScale =
        false;  ///< of the layouts in time: as far apart as the times are; else one step from each to the next
    std::vector<EntityId> only;      ///< items, by the ids under which they are drawn; fewer than two: all
    std::optional<EntityId> centre;  ///< of Peacock and Hierarchical; nothing: the item with most links
    /// What items cover with their labels, others the usual box; notes by their number below 0, others by their text.
    std::map<EntityId, ItemBox> boxes;
};

/// New positions of the items that are drawn; pinned and hidden ones stay, folded groups move as one, nothing comes to lie on
/// a note. By theme lines items become lanes and their links stand at their times; pinned ones keep their form as their place,
/// and a folded group becomes a lane with all that lies in it. Any other layout makes of these lanes what they were before;
/// those that a person chose stay. In a hierarchy links bend past items between their ends; any other layout makes them
/// straight again. Links that lead to nothing that is laid out stay as they are. A person's stop gives the best so far. Reads
/// times of claims, writes nothing.
/// @error BadInput: a layout in time of a chart whose links state no time
Result<ChartEdit> arranged(CaseFile& file, const ChartData& chart, const ArrangeRequest& request, Progress& progress);

}  // namespace crosscase::core
