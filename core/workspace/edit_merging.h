// core/workspace/edit_merging.h: edits of one chart that do not know of each other: each changes what it says and nothing else.
#pragma once

#include "core/workspace/charts.h"

namespace crosscase::core {

/// The edit with what its rows were on the chart that it was made on. Only what it says otherwise is then written, whatever
/// has happened to the rows meanwhile.
ChartEdit madeOn(const ChartData& chart, ChartEdit edit);

/// An edit that was made on a chart, as rows to write on that chart as it stands now: what it leaves as it was stays as it is
/// now; rows that are gone and items that were put there meanwhile are left out. Items of a chart that was not stored when the
/// edit was made (numbers below 0) are known by their anchors. An edit that was not made on a chart is only checked.
/// @error BadInput: made on another chart, or with rows of another. Throws StorageFailure
Result<ChartEdit> asItStands(Database& database, ChartId chart, ChartEdit edit);

/// An edit that was made on a chart which is not stored, as it comes to on that chart as it was before other edits.
ChartEdit carriedOnto(const ChartData& chart, ChartEdit edit);

/// The chart as an edit that was made on it leaves it. What is new has no number before it is written, and is left out.
void show(const ChartEdit& edit, ChartData& chart);

/// Whether show() shows all that the edit does.
bool isShownWhole(const ChartEdit& edit);

}  // namespace crosscase::core
