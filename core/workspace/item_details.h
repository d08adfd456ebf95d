// core/workspace/item_details.h: what a chart shows below the labels of its items.
#pragma once

#include <string>
#include <vector>

#include "core/store/database.h"
#include "core/workspace/charting.h"

namespace crosscase::core {

inline constexpr std::size_t mostDetails = 3;  ///< lines below a label: more would cover the chart

/// What may be shown on a chart: how many statements there are, and the properties that its types usually have, in the order
/// of the catalogue's forms. What names a subject is left out where no other type has it.
std::vector<std::string> detailChoices(const ChartData& chart);

/// Fills the details of the nodes: of each property the value that most statements say, of those equally often said the better
/// graded one, then the earlier one. A value that is the label already is left out.
/// @note O(mentions of the nodes); nothing is read when only statements are counted. Throws StorageFailure
void fillDetails(Database& database, const std::vector<std::string>& wanted, std::vector<ChartNode>& nodes);

/// The value that the same rule chooses, in the form in which equal values are equal and dates follow each other; empty: none.
/// By position of the nodes. @note O(mentions of the nodes). Throws StorageFailure
std::vector<std::string> comparableValues(Database& database, const std::string& property,
                                          const std::vector<ChartNode>& nodes);

}  // namespace crosscase::core
