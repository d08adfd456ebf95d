// core/workspace/collating.h: from statements to entities, links and overlaps; and what people decide about it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/records/derived.h"
#include "core/store/case_file.h"

namespace crosscase::core {

struct CollationReport {
    std::size_t mentions = 0, entities = 0, links = 0, overlaps = 0, automatic = 0, review = 0;
    std::size_t touched = 0;  ///< mentions that were looked at anew
    std::size_t pairsSkipped = 0;
    bool calibrated = false;  ///< this run made the calibration
};

/// Resolves all live mentions into entities, then links and overlaps; afterwards every live mention has an entity.
/// The first run calibrates, later ones only look around what changed; `recalibrate` starts anew.
Result<CollationReport> collate(CaseFile& file, bool recalibrate, Progress& progress);

struct OverlapReport {
    std::size_t overlaps = 0;
    std::size_t sharedOutside =
        0;  ///< entities that agencies share only by records of no investigation: no overlap, but worth a word
};
/// Computes the overlaps anew from the stored entities. @error BadInput when the case is not collated or new statements are not
Result<OverlapReport> findOverlapsAnew(CaseFile& file, Progress& progress);

/// A person's verdict on two mentions; re-collates around them. Replaces an earlier verdict of the pair.
/// @error NotFound; BadInput for two mentions of different types or of one record
Result<void> decide(CaseFile& file, Verdict verdict, MentionId first, MentionId second, const std::string& reason,
                    Progress& progress);
/// One verdict on many pairs as one entry of the history, all or nothing: for cases that are alike, or to take an entity apart.
/// @param sentence  of the history, such as "Split e12: m57 is another subject"; empty: made of the pairs
/// @error as decide; BadInput without pairs
Result<void> decideAll(CaseFile& file, Verdict verdict, const std::vector<std::pair<MentionId, MentionId>>& pairs,
                       const std::string& reason, const std::string& sentence, Progress& progress);
/// Takes the verdict back. @error NotFound when there is none
Result<void> withdrawDecision(CaseFile& file, MentionId first, MentionId second, Progress& progress);
Result<std::vector<Decision>> listDecisions(CaseFile& file);

/// Takes a record or a whole batch out of all derived data; it stays visible as withdrawn. @error NotFound, Conflict (already)
Result<void> withdrawRecord(CaseFile& file, RecordId record, const std::string& reason,
                            std::optional<RecordId> replacedBy, Progress& progress);
Result<void> withdrawBatch(CaseFile& file, BatchId batch, const std::string& reason, Progress& progress);

struct HistoryEntry {
    HistoryId id;
    Microseconds at = 0;
    std::string who;
    std::string sentence;  ///< "Decided that m12 and m57 are the same"
    bool undone = false;
    bool onCharts = false;  ///< changes what people draw alone: no entity, link or overlap
};
/// What people did, newest first.
Result<std::vector<HistoryEntry>> listHistory(CaseFile& file, std::size_t limit = 0);
/// The entry that undo (redo) would take; nothing when there is none.
Result<std::optional<HistoryEntry>> nextUndo(CaseFile& file);
Result<std::optional<HistoryEntry>> nextRedo(CaseFile& file);
/// Takes back (does again) the latest change and re-collates what it touched. @error NotFound, Conflict
Result<HistoryEntry> undo(CaseFile& file, Progress& progress);
Result<HistoryEntry> redo(CaseFile& file, Progress& progress);

struct LogEntry {
    std::int64_t number = 0;
    Microseconds at = 0;
    std::string who, kind, text, hash;
};
Result<std::vector<LogEntry>> listLog(CaseFile& file, std::size_t limit = 0);

}  // namespace crosscase::core
