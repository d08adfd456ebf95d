// core/workspace/charts.h: what a person does to charts; each call one step that can be undone.
#pragma once

#include <string>
#include <vector>

#include "core/records/item_picture.h"
#include "core/workspace/charting.h"

namespace crosscase::core {

Result<std::vector<Chart>> listCharts(CaseFile& file);  ///< in the order of their tabs, without snapshots
Result<std::vector<Chart>> listSnapshots(CaseFile& file, ChartId chart);  ///< newest first

/// What the rows of an edit were where it was made.
struct RowsBefore {
    std::optional<ChartId> chart;      ///< nothing: one that was not stored
    std::vector<PlacedEntity> placed;  ///< those that are removed, too
    std::vector<ChartGroup> groups;
    std::vector<ChartNote> notes;
    std::vector<StyledLink> styles;
    std::optional<Chart> head;
};

/// Rows that one step writes. New ones have the id 0; groups that are new have 0 or a number below, by which the items of the
/// same edit name them.
struct ChartEdit {
    std::string sentence;  ///< of the history: "Moved 3 items on Chart 1"
    std::vector<PlacedEntity> placed;
    std::vector<PlacedId> removed;
    std::vector<ChartGroup> groups;
    std::vector<ChartGroupId> removedGroups;
    std::vector<ChartNote> notes;
    std::vector<ChartNoteId> removedNotes;
    std::vector<StyledLink> styles;
    std::vector<ItemPicture>
        pictures;               ///< new ones have a number below 0, by which the items of the same edit name them
    std::optional<Chart> head;  ///< name, place, settings
    std::optional<RowsBefore> before;  ///< by madeOn(): of each row only what differs is written; nothing: whole rows
    bool leavesPinned = false;         ///< what was pinned since keeps its place
};

/// A new chart with what the edit places on it. @param name  empty: "Chart 3"
/// @error BadInput for a name that another chart has, and for a picture that may not be stored
Result<ChartId> newChart(CaseFile& file, const std::string& name, const ChartEdit& content);
/// New items whose entities stand there already come no second time; hidden, they are shown again.
/// Nothing is written, and no step made, when nothing is left to do. @error NotFound; BadInput for a picture that may not be
/// stored, and for rows of another chart
Result<void> editChart(CaseFile& file, ChartId chart, const ChartEdit& edit);
/// A chart, or a snapshot of one. @error NotFound; BadInput for an empty name, and for a chart for one that another has
Result<void> renameChart(CaseFile& file, ChartId chart, const std::string& name);
/// A chart with its snapshots, or one snapshot.
Result<void> deleteChart(CaseFile& file, ChartId chart);

/// A copy of a chart under another name; of a snapshot, what it held then.
Result<ChartId> copyChart(CaseFile& file, ChartId chart, const std::string& name);
/// Keeps how the chart is now. @error NotFound; BadInput for an empty name
Result<ChartId> takeSnapshot(CaseFile& file, ChartId chart, const std::string& name);
/// Puts the chart back to what a snapshot of it holds.
Result<void> restoreSnapshot(CaseFile& file, ChartId snapshot);
/// Puts what another chart holds onto this one: entities that both have stay where they stand here, shown again when only this
/// one hides them, the others come beside with the looks of their links.
Result<void> mergeChart(CaseFile& file, ChartId into, ChartId from);

/// What puts entities onto a chart (stored or not) beside their neighbours that stand there; what stands keeps its place, and
/// what was hidden is shown again. Without rows: all of them stand there. Reads, does not write.
Result<ChartEdit> additionTo(CaseFile& file, const ChartData& chart, const std::vector<EntityId>& entities,
                             Progress& progress);

/// Those with most links in the whole case, at most `count`, most first.
Result<std::vector<EntityId>> mostLinked(CaseFile& file, const std::vector<EntityId>& entities, std::size_t count);

/// One line of what expanding would bring: neighbours of a type by a kind of link.
struct Expansion {
    std::string claimType;
    bool outwards = false;  ///< the chosen entities stand first in the claim
    std::string entityType;
    std::vector<EntityId> neighbours;  ///< sorted
    std::vector<EntityId> fresh;       ///< those of them that are not on the chart; sorted
};
/// Ordered by claim type, direction, entity type. @param shown  what the chart holds
Result<std::vector<Expansion>> expansionsOf(CaseFile& file, const std::vector<EntityId>& entities,
                                            const std::vector<EntityId>& shown);

}  // namespace crosscase::core
