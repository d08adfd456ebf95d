// core/workspace/collating.cpp: collate, decide, withdraw, undo: each one transaction, each leaving all tables in step.
#include "core/workspace/collating.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/store/history.h"
#include "core/workspace/derive.h"
#include "core/workspace/derive_links.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

/// Runs an undoable change and brings the derived tables up to date, all or nothing.
template <typename Change>
Result<void> changeAndCollate(CaseFile& file, const std::string& kind, const std::string& sentence,
                              std::int64_t subject, std::span<const MentionId> changed, Progress& progress,
                              Change&& change) {
    Transaction transaction(file.database());
    recordChange(file, kind, sentence, subject, change);
    if (isCollated(file)) {
        auto collated = bringUpToDate(file, changed, false, progress);
        if (!collated) return collated.error();
    }
    transaction.commit();
    return {};
}

std::string verb(Verdict verdict) {
    switch (verdict) {
        case Verdict::Same:
            return "the same";
        case Verdict::Different:
            return "different";
        case Verdict::Unsure:
            return "not to be told apart yet";
    }
    return {};
}

/// "Decided that m12 and m57 are the same", or the first few of many.
std::string sentenceOf(Verdict verdict, const std::vector<std::pair<MentionId, MentionId>>& pairs) {
    constexpr std::size_t named = 3;
    if (pairs.size() == 1) {
        const auto [first, second] = std::minmax(pairs.front().first, pairs.front().second);
        return fmt::format("Decided that {} and {} are {}", print(first), print(second), verb(verdict));
    }
    std::string list;
    for (std::size_t i = 0; i < std::min(named, pairs.size()); ++i)
        list += fmt::format("{}{}~{}", i ? ", " : "", print(pairs[i].first), print(pairs[i].second));
    return fmt::format("Decided that {} pairs are {}: {}{}", pairs.size(), verb(verdict), list,
                       pairs.size() > named ? " and others" : "");
}

Result<void> checkPair(Database& database, MentionId first, MentionId second) {
    auto mentions = loadLiveMentions(database, std::vector{first, second});
    if (first == second) return Error{Code::BadInput, "A mention cannot be compared with itself.", print(first)};
    for (MentionId id : {first, second}) {
        bool found = std::any_of(mentions.begin(), mentions.end(),
                                 [id](const LiveMention& live) { return live.mention.id == id; });
        if (!found) return Error{Code::NotFound, "There is no live mention of this number.", print(id)};
    }
    if (mentions[0].mention.type != mentions[1].mention.type)
        return Error{Code::BadInput, "Two mentions of different types cannot be one subject.",
                     print(first) + "~" + print(second)};
    return {};
}

/// Mentions whose verdicts differ between two lists of decisions.
std::vector<MentionId> difference(const std::vector<Decision>& before, const std::vector<Decision>& after) {
    auto holds = [](const std::vector<Decision>& list, const Decision& wanted) {
        return std::any_of(list.begin(), list.end(), [&](const Decision& one) {
            return one.first == wanted.first && one.second == wanted.second && one.verdict == wanted.verdict;
        });
    };
    std::vector<MentionId> changed;
    for (const Decision& one : before)
        if (!holds(after, one)) changed.insert(changed.end(), {one.first, one.second});
    for (const Decision& one : after)
        if (!holds(before, one)) changed.insert(changed.end(), {one.first, one.second});
    return changed;
}

HistoryEntry shown(const StoredHistoryEntry& entry) {
    return {entry.id, entry.at, entry.who, entry.sentence, entry.undone, entry.kind == chartedKind};
}

template <typename Apply>
Result<HistoryEntry> moveThroughHistory(CaseFile& file, const StoredHistoryEntry& entry, Progress& progress,
                                        Apply&& apply) {
    Transaction transaction(file.database());
    auto before = loadDecisions(file.database());
    if (Result<void> applied = apply(file, entry); !applied) return applied.error();
    if (isCollated(file) && entry.kind != chartedKind) {
        auto changed = difference(before, loadDecisions(file.database()));
        auto collated = bringUpToDate(file, changed, false, progress);
        if (!collated) return collated.error();
    }
    transaction.commit();
    HistoryEntry result = shown(entry);
    result.undone = !entry.undone;
    return result;
}

void insertWithdrawal(CaseFile& file, std::optional<RecordId> record, std::optional<BatchId> batch,
                      const std::string& reason, std::optional<RecordId> replacedBy) {
    saveWithdrawal(file.database(), {record, batch, reason, replacedBy, file.clock().now(), file.person()});
}

}  // namespace

Result<CollationReport> collate(CaseFile& file, bool recalibrate, Progress& progress) {
    return guard([&]() -> Result<CollationReport> {
        Transaction transaction(file.database());
        auto report = bringUpToDate(file, {}, recalibrate, progress);
        if (!report) return report.error();
        appendLog(file, "collated",
                  fmt::format("Collated {} mentions into {} entities{}", report->mentions, report->entities,
                              report->calibrated ? ", with a new calibration" : ""));
        transaction.commit();
        return report;
    });
}

Result<OverlapReport> findOverlapsAnew(CaseFile& file, Progress& progress) {
    return guard([&]() -> Result<OverlapReport> {
        Database& database = file.database();
        if (!isCollated(file)) return Error{Code::BadInput, "The case is not collated yet; run collate first.", {}};
        Transaction transaction(database);
        auto overlaps = allOverlaps(file, progress);
        if (!overlaps) return overlaps.error();
        clearOverlaps(database);
        saveOverlaps(database, *overlaps);
        DerivedTotals totals = loadTotals(database);
        totals.overlaps = static_cast<std::int64_t>(overlaps->size());
        saveTotals(database, totals);
        transaction.commit();
        std::size_t shared = countSharedEntities(database);
        return OverlapReport{overlaps->size(), shared > overlaps->size() ? shared - overlaps->size() : 0};
    });
}

Result<void> decide(CaseFile& file, Verdict verdict, MentionId first, MentionId second, const std::string& reason,
                    Progress& progress) {
    return decideAll(file, verdict, {{first, second}}, reason, {}, progress);
}

Result<void> decideAll(CaseFile& file, Verdict verdict, const std::vector<std::pair<MentionId, MentionId>>& pairs,
                       const std::string& reason, const std::string& sentence, Progress& progress) {
    return guard([&]() -> Result<void> {
        if (pairs.empty()) return Error{Code::BadInput, "There is no pair to decide on.", {}};
        std::vector<MentionId> changed;
        for (const auto& [first, second] : pairs) {
            if (auto checked = checkPair(file.database(), first, second); !checked) return checked;
            changed.insert(changed.end(), {first, second});
        }
        return changeAndCollate(file, "decided", sentence.empty() ? sentenceOf(verdict, pairs) : sentence, 0, changed,
                                progress, [&] {
                                    for (const auto& [first, second] : pairs)
                                        saveDecision(file.database(), {{},
                                                                       std::min(first, second),
                                                                       std::max(first, second),
                                                                       verdict,
                                                                       reason,
                                                                       file.person(),
                                                                       file.clock().now()});
                                });
    });
}

Result<void> withdrawDecision(CaseFile& file, MentionId first, MentionId second, Progress& progress) {
    return guard([&]() -> Result<void> {
        auto decision = findDecision(file.database(), first, second);
        if (!decision) return Error{Code::NotFound, "Nobody decided on these two.", print(first) + "~" + print(second)};
        std::string sentence =
            fmt::format("Took back the decision on {} and {}", print(decision->first), print(decision->second));
        return changeAndCollate(file, "decided", sentence, 0, std::vector{first, second}, progress,
                                [&] { removeDecision(file.database(), decision->id); });
    });
}

Result<std::vector<Decision>> listDecisions(CaseFile& file) {
    return guard([&]() -> Result<std::vector<Decision>> { return loadDecisions(file.database()); });
}

Result<void> withdrawRecord(CaseFile& file, RecordId record, const std::string& reason,
                            std::optional<RecordId> replacedBy, Progress& progress) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        if (reason.empty()) return Error{Code::BadInput, "Say why the record is withdrawn.", print(record)};
        if (!recordExists(database, record))
            return Error{Code::NotFound, "There is no record of this number.", print(record)};
        if (replacedBy && !recordExists(database, *replacedBy))
            return Error{Code::NotFound, "There is no record of this number.", print(*replacedBy)};
        if (isWithdrawn(database, record))
            return Error{Code::Conflict, "The record is withdrawn already.", print(record)};
        return changeAndCollate(file, "withdrawn", fmt::format("Withdrew record {}: {}", print(record), reason), 0, {},
                                progress, [&] { insertWithdrawal(file, record, {}, reason, replacedBy); });
    });
}

Result<void> withdrawBatch(CaseFile& file, BatchId batch, const std::string& reason, Progress& progress) {
    return guard([&]() -> Result<void> {
        if (reason.empty()) return Error{Code::BadInput, "Say why the batch is withdrawn.", print(batch)};
        auto batches = loadBatches(file.database());
        auto found =
            std::find_if(batches.begin(), batches.end(), [batch](const Batch& one) { return one.id == batch; });
        if (found == batches.end()) return Error{Code::NotFound, "There is no batch of this number.", print(batch)};
        if (found->withdrawn) return Error{Code::Conflict, "The batch is withdrawn already.", print(batch)};
        return changeAndCollate(file, "withdrawn", fmt::format("Withdrew batch {}: {}", print(batch), reason), 0, {},
                                progress, [&] { insertWithdrawal(file, {}, batch, reason, {}); });
    });
}

Result<std::vector<HistoryEntry>> listHistory(CaseFile& file, std::size_t limit) {
    return guard([&]() -> Result<std::vector<HistoryEntry>> {
        std::vector<HistoryEntry> entries;
        for (const auto& entry : loadHistory(file.database(), limit)) entries.push_back(shown(entry));
        return entries;
    });
}

Result<std::optional<HistoryEntry>> nextUndo(CaseFile& file) {
    return guard([&]() -> Result<std::optional<HistoryEntry>> {
        auto entry = latestUndoable(file.database());
        return entry ? std::optional(shown(*entry)) : std::nullopt;
    });
}

Result<std::optional<HistoryEntry>> nextRedo(CaseFile& file) {
    return guard([&]() -> Result<std::optional<HistoryEntry>> {
        auto entry = latestRedoable(file.database());
        return entry ? std::optional(shown(*entry)) : std::nullopt;
    });
}

Result<HistoryEntry> undo(CaseFile& file, Progress& progress) {
    return guard([&]() -> Result<HistoryEntry> {
        auto entry = latestUndoable(file.database());
        if (!entry) return Error{Code::NotFound, "There is nothing to undo.", {}};
        return moveThroughHistory(file, *entry, progress, undoEntry);
    });
}

Result<HistoryEntry> redo(CaseFile& file, Progress& progress) {
    return guard([&]() -> Result<HistoryEntry> {
        auto entry = latestRedoable(file.database());
        if (!entry) return Error{Code::NotFound, "There is nothing to do again.", {}};
        return moveThroughHistory(file, *entry, progress, redoEntry);
    });
}

Result<std::vector<LogEntry>> listLog(CaseFile& file, std::size_t limit) {
    return guard([&]() -> Result<std::vector<LogEntry>> {
        std::vector<LogEntry> entries;
        for (const auto& entry : loadLog(file.database(), limit))
            entries.push_back({entry.number, entry.at, entry.who, entry.kind, entry.text, toHex(entry.hash)});
        return entries;
    });
}

}  // namespace crosscase::core
