// core/workspace/row_merging.h: a row of a chart that was changed by one edit after another one was made.
#pragma once

#include "core/records/chart.h"

namespace crosscase::core {

// What the edit changed from `before` to `after` is taken into `now`, what it left stays as it is.

/// @param leavesPinned  what was pinned since `before` keeps its place
void merge(PlacedEntity& now, const PlacedEntity& before, const PlacedEntity& after, bool leavesPinned);
void merge(ChartGroup& now, const ChartGroup& before, const ChartGroup& after);
void merge(ChartNote& now, const ChartNote& before, const ChartNote& after);
void merge(StyledLink& now, const StyledLink& before, const StyledLink& after);
void merge(Chart& now, const Chart& before, const Chart& after);

}  // namespace crosscase::core
