// core/workspace/regrouping.h: taking an entity apart and joining two by hand: a preview, then one step that can be undone.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/store/case_file.h"
#include "core/workspace/collation_diff.h"

namespace crosscase::core {

/// Verdicts that would do what was asked, and what would come of them.
struct RegroupingPlan {
    Verdict verdict = Verdict::Different;
    std::vector<std::pair<MentionId, MentionId>> pairs;  ///< none of them can be left out
    std::string sentence;  ///< of the history: "Split e12: m57 and m60 are another subject"
    CollationDiff diff;
};

/// How to part some mentions of an entity from the rest: verdicts "different", the strongest ties first, until no entity holds
/// mentions of both sides, then without those that turn out not to be needed. Changes nothing.
/// @param mentions  of the entity, some but not all
/// @error NotFound; BadInput when a mention is not of the entity, or none or all are named; Conflict when they cannot be parted
Result<RegroupingPlan> planSplit(CaseFile& file, EntityId entity, std::vector<MentionId> mentions, Progress& progress);

/// How to join two entities: "same" on the pair of their mentions that speaks most for it, and on what would be torn off the
/// one because it contradicts the other. Changes nothing.
/// @error NotFound; BadInput for one entity twice or two of different types; Conflict when it would take too many verdicts
Result<RegroupingPlan> planMerge(CaseFile& file, EntityId first, EntityId second, Progress& progress);

/// Records the verdicts of a plan as one entry of the history. @error as decideAll
Result<void> carryOut(CaseFile& file, const RegroupingPlan& plan, const std::string& reason, Progress& progress);

/// What the case would look like with a new calibration. Changes nothing; `collate` with recalibrate does the same and stores it.
/// @note the time of a full collation
Result<CollationDiff> previewRecalibration(CaseFile& file, Progress& progress);

}  // namespace crosscase::core
