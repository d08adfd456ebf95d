// ui/collation/match_columns.h: how tables show proposed matches.
#pragma once

#include <vector>

#include "core/workspace/listing.h"
#include "ui/widgets/table_model.h"

namespace crosscase::ui {

enum MatchColumn { MatchScoreColumn, MatchFirstColumn, MatchSecondColumn, MatchAgenciesColumn, MatchStateColumn };

/// Score, the two labels with their type, agencies, state.
std::vector<TableColumn<core::MatchRow>> matchColumns();

}  // namespace crosscase::ui
