// core/workspace/charting.h: what a chart of the case shows and where.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/chart.h"
#include "core/records/derived.h"
#include "core/records/item_picture.h"
#include "core/store/case_file.h"
#include "core/workspace/link_times.h"
#include "core/workspace/listing.h"

namespace crosscase::core {

/// A line below the label of an item.
struct ItemDetail {
    std::string kind;         ///< a property, or statementsDetail
    std::string value;        ///< as stated
    std::size_t further = 0;  ///< other values of it that are stated too
    bool operator==(const ItemDetail&) const = default;
};

struct ChartNode {
    EntityId id;
    std::string type, label;
    std::vector<std::string> agencies;  ///< codes, sorted
    bool overlap = false, isProtected = false;
    std::size_t mentions = 0, links = 0;  ///< statements about it; links that it has in the whole case
    std::vector<ItemDetail> details;      ///< those that the settings of its chart ask for
    PlacedEntity placed;                  ///< where it stands and what a person made of it on a stored chart
};

struct ChartData {
    std::vector<ChartNode> nodes;
    std::vector<LinkRow> links;  ///< both ends among the nodes
    std::size_t hidden = 0;      ///< entities of the choice (without one: of the case) that are not on it

    // of a stored chart
    std::optional<Chart> chart;
    std::vector<ChartGroup> groups;
    std::vector<ChartNote> notes;
    std::map<LinkId, StyledLink> styles;
    std::map<LinkId, LinkTime> times;  ///< read when links stand at their times, on theme lines
    std::size_t gone = 0;              ///< items whose records were withdrawn: they come back when the record does
};

/// Entities for a chart: the given ones and their neighbours within `steps`; without any: the overlaps' entities and their
/// neighbours (those of hubs left out); in a case without overlaps the entities with most links. At most `limit`.
Result<ChartData> chartAround(CaseFile& file, const std::vector<EntityId>& entities, int steps, std::size_t limit,
                              Progress& progress);

/// Puts entities that a chart does not have onto it, with their links among themselves and to what stands there. They have no
/// place yet. @note reads what is added, not the case
Result<void> addEntities(CaseFile& file, ChartData& chart, const std::vector<EntityId>& fresh);

/// A stored chart as it is today: its entities by their present labels, the links among them.
/// @error NotFound
Result<ChartData> openChart(CaseFile& file, ChartId chart, Progress& progress);

/// Pictures that items of charts carry, those that there are; in id order.
Result<std::vector<ItemPicture>> picturesOf(CaseFile& file, const std::vector<ItemPictureId>& pictures);

/// Positions by the force layout; those of `fixed` entities stay. The others keep clear of what is drawn, as large as it is,
/// of notes, and of places to which something hidden or folded comes back. Coordinates in item units (about 100 between
/// neighbours).
Result<void> layOut(ChartData& chart, const std::vector<EntityId>& fixed, Progress& progress);

}  // namespace crosscase::core
