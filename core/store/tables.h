// core/store/tables.h: joined rows for tables and lists, read page by page.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/records/rows.h"
#include "core/store/case_file.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard(). Rows come in id order.

std::vector<RecordRow> recordRows(Database& database, const RowFilter& filter);
std::vector<MentionRow> mentionRows(Database& database, const RowFilter& filter);
std::vector<EntityRow> entityRows(Database& database, const RowFilter& filter);
std::vector<LinkRow> linkRows(Database& database, const RowFilter& filter);
std::vector<OverlapRow> overlapRows(Database& database);  ///< best first
std::vector<InvestigationRow> investigationRows(Database& database);
std::vector<MatchRow> matchRowsToReview(Database& database);  ///< nearest to the automatic threshold first
std::vector<MatchRow> matchRowsWithin(Database& database, EntityId entity);  ///< ties of one entity, weakest first
std::vector<MatchRow> openMatches(
    Database& database);                   ///< the same as matchRowsToReview without types, labels, agencies
CaseCounts countRows(Database& database);  ///< without `review`, which takes what people refused into account
/// Those that some statement holds as victim, witness, informant or minor, in an investigation or not; sorted.
std::vector<EntityId> protectedEntities(Database& database, const std::vector<EntityId>& entities);
/// Codes of each live record that mentions one of these, with those of its mentions and claims; none: not stated.
std::map<RecordId, std::set<std::string>> handlingCodesBehind(Database& database,
                                                              const std::vector<EntityId>& entities);

}  // namespace crosscase::core
