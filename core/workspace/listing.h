// core/workspace/listing.h: what the case holds, as rows for tables: the same for the window and for `list`.
#pragma once

#include <string>
#include <vector>

#include "core/records/rows.h"
#include "core/store/case_file.h"

namespace crosscase::core {

Result<std::vector<RecordRow>> listRecords(CaseFile& file, const RowFilter& filter = {});
Result<std::vector<MentionRow>> listMentions(CaseFile& file, const RowFilter& filter = {});
Result<std::vector<EntityRow>> listEntities(CaseFile& file, const RowFilter& filter = {});
Result<std::vector<LinkRow>> listLinks(CaseFile& file, const RowFilter& filter = {});
Result<std::vector<OverlapRow>> listOverlaps(CaseFile& file);  ///< best first
Result<std::vector<Batch>> listBatches(CaseFile& file);
Result<std::vector<Agency>> listAgencies(CaseFile& file);
Result<std::vector<InvestigationRow>> listInvestigations(CaseFile& file);
Result<CaseCounts> countCase(
    CaseFile& file);  ///< `review`: pairs of entities that nobody looked at, as the review desk

/// Full-text search over labels, values and texts, folded for accents and scripts; every word must begin some word.
/// Names first, then what the records' texts say. @param limit  at most so many entities
Result<std::vector<EntityRow>> searchCase(CaseFile& file, const std::string& words, std::size_t limit = 200);

/// Log that a person searched for this, or opened the case: who looked at what is part of its history.
Result<void> noteSearched(CaseFile& file, const std::string& words);
Result<void> noteOpened(CaseFile& file);

}  // namespace crosscase::core
