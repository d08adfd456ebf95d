// core/workspace/chart_rows.h: charts written as a part of a step of the history that has other parts too.
#pragma once

#include "core/store/case_file.h"
#include "core/workspace/charts.h"

namespace crosscase::core {

// The caller owns the transaction and writes within recordChange. Both throw StorageFailure.

/// What an edit says of a stored chart.
void writeRows(Database& database, ChartId chart, const ChartEdit& edit);
/// A chart under the next free name ("Chart 3") after the last tab.
ChartId writeNewChart(CaseFile& file, const ChartEdit& content);

}  // namespace crosscase::core
