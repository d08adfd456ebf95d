// core/workspace/chart_edits.h: what a gesture on a chart means, as rows to write. Pure: nothing is read or written here.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/workspace/charts.h"

namespace crosscase::core {

// `entities` are those of the gesture; ones that are not on the chart are left out. An edit without rows: nothing to do.

bool isEmpty(const ChartEdit& edit);

ChartEdit moved(const ChartData& chart, const std::map<EntityId, std::pair<double, double>>& places);
/// The item of a folded group was moved.
ChartEdit movedGroups(const ChartData& chart, const std::map<ChartGroupId, std::pair<double, double>>& places);
ChartEdit pinned(const ChartData& chart, std::span<const EntityId> entities, bool pinned);
ChartEdit shownAs(const ChartData& chart, std::span<const EntityId> entities, Visibility visibility);
/// All but these are hidden.
ChartEdit hiddenButFor(const ChartData& chart, std::span<const EntityId> entities);
/// Everything shown again, items and links.
ChartEdit allShown(const ChartData& chart);
ChartEdit linksShownAs(const ChartData& chart, std::span<const LinkId> links, Visibility visibility);
/// What changes of looks; each item or link keeps its own of what is not given.
struct ItemLookChange {
    std::optional<ItemForm> form = {};
    std::optional<double> size = {};
    std::optional<std::string> frame = {}, fill = {};
};
struct LinkLookChange {
    std::optional<std::string> colour = {};
    std::optional<double> width = {};
};
ChartEdit linksLooking(const ChartData& chart, std::span<const LinkId> links, const LinkLookChange& change);
/// @param picture  one for all of them; without bytes: none; not given: each keeps its own
ChartEdit looking(const ChartData& chart, std::span<const EntityId> entities, const ItemLookChange& change,
                  const std::optional<ItemPicture>& picture = {});
/// Off the chart; statements are not touched.
ChartEdit removed(const ChartData& chart, std::span<const EntityId> entities);
/// One group of these, folded at their middle.
ChartEdit grouped(const ChartData& chart, std::span<const EntityId> entities, const std::string& name);
/// The groups that hold any of these fall apart.
ChartEdit ungrouped(const ChartData& chart, std::span<const EntityId> entities);
ChartEdit folded(const ChartData& chart, std::span<const EntityId> entities, bool folded);
ChartEdit groupRenamed(const ChartData& chart, ChartGroupId group, const std::string& name);
ChartEdit noteWritten(const ChartNote& note);  ///< new with id 0; an empty text takes the note away
/// @param colour  "#rrggbb"; empty: the usual one. @param width  of the lines, item units
struct NoteLookChange {
    std::optional<std::string> colour = {};
    std::optional<double> width = {};
};
ChartEdit notesLooking(const ChartData& chart, std::span<const ChartNoteId> notes, const NoteLookChange& change);
ChartEdit settingsChanged(const ChartData& chart, const ChartSettings& settings);
/// Sizes of 1 to 3 by value, the largest for the highest; those without a value have the usual one.
ChartEdit sizedBy(const ChartData& chart, const std::map<EntityId, double>& values, const std::string& says);
/// Fills by group: the eight largest by a colour of their own, the rest as usual. @param groups  from 1, largest first
ChartEdit filledBy(const ChartData& chart, const std::map<EntityId, int>& groups, const std::string& says);
/// Fills by value in five steps, light to dark.
ChartEdit shadedBy(const ChartData& chart, const std::map<EntityId, double>& values, const std::string& says);

/// Nothing when it is not hidden.
ChartEdit shownAgain(const ChartData& chart, EntityId entity);
/// An entity at a place; one that the chart has already stays where it is and is shown again.
ChartEdit placedAt(const ChartData& chart, EntityId entity, double x, double y);

/// The entities that the edit newly puts on the chart.
std::vector<EntityId> broughtBy(const ChartEdit& edit);
/// These as one folded group. @param inside  those that go into it; empty: all
ChartEdit foldedTogether(ChartEdit edit, const std::string& name, const std::vector<EntityId>& inside = {});

/// A chart that is not stored, with an edit made on it, as the content of a new one.
ChartEdit asNewChart(const ChartData& chart, const ChartEdit& edit);

}  // namespace crosscase::core
