// ui/collation/review_columns.h: how the list of the review desk shows its cases.
#pragma once

#include <vector>

#include "core/workspace/reviewing.h"
#include "ui/widgets/table_model.h"

namespace crosscase::ui {

enum ReviewColumn { ReviewSignColumn, ReviewFirstColumn, ReviewSecondColumn, ReviewAgenciesColumn };

/// Sign (changes an overlap, set aside), the two labels with their type, agencies.
std::vector<TableColumn<core::ReviewCase>> reviewColumns();

}  // namespace crosscase::ui
