// core/workspace/derive.h: bringing the derived tables up to date inside a transaction of the caller.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/collation/population.h"
#include "core/store/derived.h"
#include "core/store/statements.h"
#include "core/workspace/collating.h"

namespace crosscase::core {

std::vector<MentionInput> inputsOf(std::span<const LiveMention> mentions);
/// Every live mention, prepared. Stops early, and without a sign of it, when the progress is asked to stop.
void populate(Database& database, Population& population, Progress& progress);

/// Looks for what changed since the tables were made and re-collates around it; all of it when there are no tables yet,
/// when the engine has another version or when most is new.
/// @param changed      further mentions to look at anew: those of decisions made or taken back
/// @param recalibrate  makes a new calibration first
Result<CollationReport> bringUpToDate(CaseFile& file, std::span<const MentionId> changed, bool recalibrate,
                                      Progress& progress);

/// What collation around some mentions comes to under these decisions, in memory: nothing is written.
/// @return entities and matches of everything that a change there could touch
Result<CollationResult> collateTouched(Database& database, std::span<const MentionId> around,
                                       std::span<const Decision> decisions, const Calibration& calibration,
                                       Progress& progress);

/// True once the case was collated: later edits then keep the tables up to date.
bool isCollated(CaseFile& file);

/// What of the stored derived tables does not follow from the live statements with the stored calibration: for verify.
/// Entities, matches and keys are made anew from the statements, links from the stored entities, overlaps from both.
/// @return a sentence for each table that differs. @error Cancelled
Result<std::vector<std::string>> derivedProblems(CaseFile& file, Progress& progress);

}  // namespace crosscase::core
