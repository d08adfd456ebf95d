// core/store/history.h: what people did: undoable changes as changesets, and a log that is a chain of hashes.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/digest.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// The kind of what people draw: nothing that is derived depends on it.
inline constexpr std::string_view chartedKind = "charted";
/// The kind of a record that comes with decisions on its mentions and a place on a chart: undo takes back all of it.
inline constexpr std::string_view drawnKind = "drawn";

/// Appends to the log, chained over the digest of the text, so that weeding can remove the text and leave the fact.
/// @param kind  "created", "imported", "collated", "decided", "undone", "searched", "opened", "sent", "copied" ...
void appendLog(CaseFile& file, const std::string& kind, const std::string& text);
Digest logHead(Database& database);  ///< zeros for an empty log
/// The number of the first entry that does not follow from its predecessor; nothing when the chain holds.
std::optional<std::int64_t> brokenLogEntry(Database& database);

struct StoredLogEntry {
    std::int64_t number;
    Microseconds at;
    std::string who, kind, text;
    Digest hash;
};
/// The state number since which entities and links are what they are: later entries of the log only looked, drew on charts
/// or sent. At worst too high, never too low. @note reads the log backwards, as far as it must
std::int64_t stateOfNetwork(Database& database);

std::vector<StoredLogEntry> loadLog(Database& database, std::size_t limit);

struct StoredHistoryEntry {
    HistoryId id;
    Microseconds at;
    std::string who, kind, sentence;
    std::int64_t subject;
    bool undone;
};

/// Runs `change` and keeps what it did to the journalled tables as one undoable entry with a log line.
/// @param subject  what an undo beyond the changeset needs (a batch's id), else 0
/// @note the caller owns the transaction
void recordChange(CaseFile& file, const std::string& kind, const std::string& sentence, std::int64_t subject,
                  const std::function<void()>& change);
/// Adds what `change` does to the latest entry, which was recorded in the same transaction: one step takes back both.
void extendChange(CaseFile& file, const std::function<void()>& change);
std::vector<StoredHistoryEntry> loadHistory(Database& database, std::size_t limit);
std::optional<StoredHistoryEntry> latestUndoable(Database& database);
std::optional<StoredHistoryEntry> latestRedoable(Database& database);

/// Applies the inverse (or again the forward) changeset of the entry, in the caller's transaction, and logs it.
/// @error Conflict when a row is no longer as the entry left it; the caller then rolls back
Result<void> undoEntry(CaseFile& file, const StoredHistoryEntry& entry);
Result<void> redoEntry(CaseFile& file, const StoredHistoryEntry& entry);

}  // namespace crosscase::core
