// core/workspace/derive.h: bringing the derived tables up to date inside a transaction of the caller.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/collation/collation.h"
#include "core/store/derived.h"
#include "core/store/statements.h"
#include "core/workspace/collating.h"

namespace crosscase::core {

std::vector<MentionInput> inputsOf(std::span<const LiveMention> mentions);

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

/// Links and overlaps from the stored entities. @error Cancelled
Result<std::vector<Link>> linksOf(std::span<const StoredRecord> records, std::span<const Entity> entities,
                                  std::span<const Match> matches);
Result<std::vector<Overlap>> overlapsOf(CaseFile& file, std::span<const StoredRecord> records,
                                        std::span<const Entity> entities, std::span<const Match> matches,
                                        std::span<const Link> links, Progress& progress);

/// Everything derived, made anew in memory from the live statements with the stored calibration: for verify.
struct Rebuilt {
    CollationResult collation;
    std::vector<Link> links;
    std::vector<Overlap> overlaps;
};
Result<Rebuilt> rebuild(CaseFile& file, Progress& progress);

}  // namespace crosscase::core
