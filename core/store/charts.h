// core/store/charts.h: charts on disk: rows by rows, so that an edit is small and can be taken back.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/records/chart.h"
#include "core/store/database.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard(). What is saved or removed belongs in recordChange.

// Of a file of an earlier format that is open for reading only there are none.
std::vector<Chart> loadCharts(Database& database);                    ///< without snapshots, in the order of their tabs
std::vector<Chart> loadSnapshots(Database& database, ChartId chart);  ///< newest first
std::optional<Chart> findChart(Database& database, ChartId chart);

struct StoredPlace {
    PlacedEntity placed;
    std::optional<EntityId> entity;  ///< nothing when the record of its mention was withdrawn or is not collated
};
std::vector<StoredPlace> loadPlaces(Database& database, ChartId chart);  ///< in id order

/// An item with the chart that it is on.
struct PlacedOn {
    ChartId chart;
    PlacedEntity placed;
};
std::map<PlacedId, PlacedOn> findPlaces(Database& database,
                                        std::span<const PlacedId> places);  ///< those that there are

/// Whether the row is there, and on another chart than this.
bool isOnAnother(Database& database, ChartId chart, ChartGroupId group);
bool isOnAnother(Database& database, ChartId chart, ChartNoteId note);
bool isOnAnother(Database& database, ChartId chart, StyledLinkId styled);

struct StoredStyle {
    StyledLink styled;
    std::optional<LinkId> link;
};
std::vector<StoredStyle> loadStyles(Database& database, ChartId chart);
std::vector<ChartGroup> loadGroups(Database& database, ChartId chart);
std::vector<ChartNote> loadNotes(Database& database, ChartId chart);

/// Each writes a new row when the id is 0 (or below), else the row of that id, which stays on its chart: one of another chart
/// is left alone. @return its id
ChartId saveChart(Database& database, const Chart& chart);
PlacedId savePlace(Database& database, ChartId chart, const PlacedEntity& placed);
ChartGroupId saveGroup(Database& database, ChartId chart, const ChartGroup& group);
ChartNoteId saveNote(Database& database, ChartId chart, const ChartNote& note);
StyledLinkId saveStyle(Database& database, ChartId chart, const StyledLink& styled);

void removePlaces(Database& database, std::span<const PlacedId> places);
void removeGroups(Database& database, std::span<const ChartGroupId> groups);  ///< the items in them stay
void removeEmptyGroups(Database& database, ChartId chart);                    ///< those that no item of the chart is in
void removeNotes(Database& database, std::span<const ChartNoteId> notes);
void removeStyles(Database& database, ChartId chart);  ///< all of the chart
void removeChart(Database& database, ChartId chart);   ///< with all that is on it; its snapshots too

/// Entities that have a link with one of these, with how.
struct NeighbourLink {
    EntityId entity, neighbour;
    std::string claimType;
    bool outwards = false;  ///< from the entity to its neighbour
    std::string neighbourType;
};
std::vector<NeighbourLink> neighbourLinks(Database& database, std::span<const EntityId> entities);

}  // namespace crosscase::core
