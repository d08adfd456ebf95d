// core/store/history.cpp: SQLite's session extension records changesets of the journalled tables; undo applies their inverse.
#include "core/store/history.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>

#include "core/store/heirs.h"

namespace crosscase::core {
namespace {

/// Tables whose edits can be undone. Each is INTEGER PRIMARY KEY AUTOINCREMENT, without triggers and cascades.
constexpr std::array<std::string_view, 12> journalled = {"agency",     "investigation", "withdrawal",    "decision",
                                                         "consent",    "chart",         "chart_item",    "chart_group",
                                                         "chart_note", "chart_link",    "chart_picture", "heir"};

enum State { Done = 0, Undone = 1, Abandoned = 2 };

struct SessionEnd {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, SessionEnd>;

/// A drawn record comes with decisions on its ends and with what it changes on its chart.
bool isOfDrawing(std::string_view table) {
    return table == "withdrawal" || table == "decision" || table.starts_with("chart");
}

/// Changed rows replace old ones, and what hung on these goes over.
bool isOfImport(std::string_view table) {
    return table == "withdrawal" || table == "chart_item" || table == "chart_link" || table == "heir";
}

/// @param kind  an import journals withdrawals and what follows from them, a drawn record its decisions and its chart too: the
///              agencies that they met stay known
Session startSession(Database& database, const std::string& kind) {
    sqlite3_session* raw = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &raw);
    if (code != SQLITE_OK) throw StorageFailure(code, "cannot journal changes");
    Session session(raw);
    for (std::string_view table : journalled) {
        if (kind == "imported" && !isOfImport(table)) continue;
        if (kind == drawnKind && !isOfDrawing(table)) continue;
        code = sqlite3session_attach(raw, table.data());
        if (code != SQLITE_OK) throw StorageFailure(code, "cannot journal changes");
    }
    return session;
}

std::string changesetOf(sqlite3_session* session) {
    int size = 0;
    void* bytes = nullptr;
    int code = sqlite3session_changeset(session, &size, &bytes);
    if (code != SQLITE_OK) throw StorageFailure(code, "cannot journal changes");
    std::string copy(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return copy;
}

/// What two changes come to, the second made after the first.
std::string together(const std::string& first, const std::string& second) {
    sqlite3_changegroup* raw = nullptr;
    int code = sqlite3changegroup_new(&raw);
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(raw,
                                                                                           sqlite3changegroup_delete);
    for (const std::string* one : {&first, &second})
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(raw, static_cast<int>(one->size()), const_cast<char*>(one->data()));
    int size = 0;
    void* bytes = nullptr;
    if (code == SQLITE_OK) code = sqlite3changegroup_output(raw, &size, &bytes);
    if (code != SQLITE_OK) throw StorageFailure(code, "cannot journal changes");
    std::string copy(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return copy;
}

std::string inverted(const std::string& changeset) {
    int size = 0;
    void* bytes = nullptr;
    int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes);
    if (code != SQLITE_OK) throw StorageFailure(code, "cannot turn a change round");
    std::string copy(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return copy;
}

int onConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

/// How many rows a changeset touches: after applying, as many must have changed.
std::int64_t rowsIn(const std::string& changeset) {
    sqlite3_changeset_iter* iterator = nullptr;
    int code =
        sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data()));
    if (code != SQLITE_OK) throw StorageFailure(code, "cannot read a change");
    std::int64_t rows = 0;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) ++rows;
    sqlite3changeset_finalize(iterator);
    return rows;
}

Result<void> applyChangeset(Database& database, const std::string& changeset) {
    const Error conflict{Error::Code::Conflict, "Something changed since; take back the later change first.", {}};
    if (changeset.empty()) return {};
    std::int64_t before = sqlite3_total_changes64(database.handle());
    int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()),
                                      const_cast<char*>(changeset.data()), nullptr, onConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) return conflict;
    if (code != SQLITE_OK) throw StorageFailure(code, "cannot apply a change");
    // After a table was renamed apply does nothing and says so to nobody: count.
    if (sqlite3_total_changes64(database.handle()) - before < rowsIn(changeset)) return conflict;
    return {};
}

std::string changesetFor(Database& database, HistoryId entry) {
    auto asked = database.query("SELECT changeset FROM history WHERE id = ?");
    asked.bind(1, entry);
    return asked.step() ? std::string(asked.blob(0)) : std::string();
}

StoredHistoryEntry readEntry(const Query& row) {
    return {row.id<HistoryId>(0), row.integer(1),          row.text(2), row.text(3), row.text(4),
            row.integer(5),       row.integer(6) == Undone};
}

/// Importing is one row in `batch`; its undo marks the batch withdrawn, its redo takes the mark away.
void markBatch(CaseFile& file, std::int64_t batch, bool withdrawn) {
    if (!withdrawn) {
        file.database().query("DELETE FROM withdrawal WHERE batch_id = ?").bind(1, batch).run();
        return;
    }
    file.database()
        .query("INSERT INTO withdrawal(batch_id, reason, at, by) VALUES(?, 'import undone', ?, ?)")
        .bind(1, batch)
        .bind(2, file.clock().now())
        .bind(3, file.person())
        .run();
}

bool bringsBatch(const StoredHistoryEntry& entry) {
    return entry.kind == "imported" || entry.kind == drawnKind;
}

std::optional<StoredHistoryEntry> oneEntry(Database& database, const char* sql) {
    auto asked = database.query(sql);
    if (!asked.step()) return {};
    return readEntry(asked);
}

}  // namespace

void appendLog(CaseFile& file, const std::string& kind, const std::string& text) {
    Database& database = file.database();
    Digest previous = logHead(database);
    Digest textDigest = digestOf(text);
    std::int64_t number = database.single("SELECT coalesce(max(number), 0) + 1 FROM log");
    Microseconds at = file.clock().now();
    Hasher hasher(Hasher::Size::Full);
    hasher.add(std::string_view(reinterpret_cast<const char*>(previous.data()), previous.size()));
    hasher.add(number).add(at).add(file.person()).add(kind);
    hasher.add(std::string_view(reinterpret_cast<const char*>(textDigest.data()), textDigest.size()));
    Digest hash = hasher.digest();
    database.query("INSERT INTO log(number, at, who, kind, text, text_digest, hash) VALUES(?, ?, ?, ?, ?, ?, ?)")
        .bind(1, number)
        .bind(2, at)
        .bind(3, file.person())
        .bind(4, kind)
        .bind(5, text)
        .bindBlob(6, textDigest.data(), textDigest.size())
        .bindBlob(7, hash.data(), hash.size())
        .run();
}

Digest logHead(Database& database) {
    Digest head{};
    auto asked = database.query("SELECT hash FROM log ORDER BY number DESC LIMIT 1");
    if (asked.step() && asked.blob(0).size() == head.size())
        std::memcpy(head.data(), asked.blob(0).data(), head.size());
    return head;
}

std::optional<std::int64_t> brokenLogEntry(Database& database) {
    std::string previous(sizeof(Digest), '\0');
    std::int64_t expected = 1;
    auto asked = database.query("SELECT number, at, who, kind, text, text_digest, hash FROM log ORDER BY number");
    while (asked.step()) {
        std::int64_t number = asked.integer(0);
        std::string textDigest(asked.blob(5)), hash(asked.blob(6));
        Hasher hasher(Hasher::Size::Full);
        hasher.add(previous).add(number).add(asked.integer(1)).add(asked.text(2)).add(asked.text(3)).add(textDigest);
        Digest computed = hasher.digest();
        bool textHolds = asked.isNull(4);  // weeded: the digest alone remains
        if (!textHolds) {
            Digest stated = digestOf(asked.text(4));
            textHolds = textDigest == std::string_view(reinterpret_cast<const char*>(stated.data()), stated.size());
        }
        bool hashHolds = hash == std::string_view(reinterpret_cast<const char*>(computed.data()), computed.size());
        if (number != expected || !textHolds || !hashHolds) return number;
        previous = hash;
        ++expected;
    }
    return {};
}

std::int64_t stateOfNetwork(Database& database) {
    // A step back or forth has no kind of its own in the log: that of the step it names says what it touched.
    return database.single(
        "SELECT number FROM log WHERE kind NOT IN ('opened', 'searched', 'sent', 'copied', 'consent', 'charted') AND "
        "NOT "
        "(kind IN ('undone', 'redone') AND EXISTS (SELECT 1 FROM history WHERE history.kind = 'charted' AND "
        "log.text IN ('Undid: ' || sentence, 'Did again: ' || sentence))) ORDER BY number DESC LIMIT 1");
}

std::vector<StoredLogEntry> loadLog(Database& database, std::size_t limit) {
    std::vector<StoredLogEntry> entries;
    auto asked = database.query("SELECT number, at, who, kind, text, hash FROM log ORDER BY number DESC LIMIT ?");
    asked.bind(1, limit ? static_cast<std::int64_t>(limit) : -1);
    while (asked.step()) {
        StoredLogEntry entry{asked.integer(0), asked.integer(1), asked.text(2), asked.text(3), asked.text(4), {}};
        std::memcpy(entry.hash.data(), asked.blob(5).data(), std::min(asked.blob(5).size(), entry.hash.size()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

void recordChange(CaseFile& file, const std::string& kind, const std::string& sentence, std::int64_t subject,
                  const std::function<void()>& change) {
    Database& database = file.database();
    constexpr const char* lastWithdrawal = "SELECT coalesce(max(id), 0) FROM withdrawal";
    const std::int64_t known = database.single(lastWithdrawal);
    Session session = startSession(database, kind);
    change();
    if (database.single(lastWithdrawal) > known) {
        moveAnchors(database);
        noteHeirs(database, known);
    }
    std::string changeset = changesetOf(session.get());
    session.reset();
    // A new change ends what could have been done again.
    database.query("UPDATE history SET state = 2 WHERE state = 1").run();
    auto insert = database.query(
        "INSERT INTO history(at, who, kind, subject, sentence, changeset, state) VALUES(?, ?, ?, ?, ?, ?, 0)");
    insert.bind(1, file.clock().now()).bind(2, file.person()).bind(3, kind).bind(4, subject).bind(5, sentence);
    insert.bindBlob(6, changeset.data(), changeset.size()).run();
    appendLog(file, kind, sentence);
}

void extendChange(CaseFile& file, const std::function<void()>& change) {
    Database& database = file.database();
    const StoredHistoryEntry latest = latestUndoable(database).value();
    Session session = startSession(database, latest.kind);
    change();
    const std::string further = changesetOf(session.get());
    session.reset();
    const std::string changeset = together(changesetFor(database, latest.id), further);
    database.query("UPDATE history SET changeset = ? WHERE id = ?")
        .bindBlob(1, changeset.data(), changeset.size())
        .bind(2, latest.id)
        .run();
}

std::vector<StoredHistoryEntry> loadHistory(Database& database, std::size_t limit) {
    std::vector<StoredHistoryEntry> entries;
    auto asked = database.query(
        "SELECT id, at, who, kind, sentence, subject, state FROM history WHERE state <> 2 ORDER BY id DESC LIMIT ?");
    asked.bind(1, limit ? static_cast<std::int64_t>(limit) : -1);
    while (asked.step()) entries.push_back(readEntry(asked));
    return entries;
}

std::optional<StoredHistoryEntry> latestUndoable(Database& database) {
    return oneEntry(
        database,
        "SELECT id, at, who, kind, sentence, subject, state FROM history WHERE state = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<StoredHistoryEntry> latestRedoable(Database& database) {
    return oneEntry(database,
                    "SELECT id, at, who, kind, sentence, subject, state FROM history WHERE state = 1 ORDER BY "
                    "undone_order DESC LIMIT 1");
}

Result<void> undoEntry(CaseFile& file, const StoredHistoryEntry& entry) {
    Database& database = file.database();
    std::string changeset = changesetFor(database, entry.id);
    if (!changeset.empty()) {
        if (auto applied = applyChangeset(database, inverted(changeset)); !applied) return applied;
    }
    if (bringsBatch(entry)) markBatch(file, entry.subject, true);
    database
        .query(
            "UPDATE history SET state = 1, undone_order = (SELECT coalesce(max(undone_order), 0) + 1 FROM history) "
            "WHERE id = ?")
        .bind(1, entry.id)
        .run();
    appendLog(file, "undone", "Undid: " + entry.sentence);
    return {};
}

Result<void> redoEntry(CaseFile& file, const StoredHistoryEntry& entry) {
    Database& database = file.database();
    if (bringsBatch(entry)) markBatch(file, entry.subject, false);
    if (auto applied = applyChangeset(database, changesetFor(database, entry.id)); !applied) return applied;
    database.query("UPDATE history SET state = 0, undone_order = NULL WHERE id = ?").bind(1, entry.id).run();
    appendLog(file, "redone", "Did again: " + entry.sentence);
    return {};
}

}  // namespace crosscase::core
