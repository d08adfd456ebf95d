// core/store/database.cpp: opening, preparing, stepping; every failure becomes a StorageFailure.
#include "core/store/database.h"

#include <sqlite3.h>

#include "core/base/platform.h"

namespace crosscase::core {
namespace {

[[noreturn]] void fail(sqlite3* connection, int code) {
    throw StorageFailure(code, connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
}

}  // namespace

Query::~Query() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Query& Query::bind(int position, std::int64_t value) {
    if (int code = sqlite3_bind_int64(statement_, position, value); code != SQLITE_OK) fail(connection_, code);
    return *this;
}

Query& Query::bind(int position, double value) {
    if (int code = sqlite3_bind_double(statement_, position, value); code != SQLITE_OK) fail(connection_, code);
    return *this;
}

Query& Query::bind(int position, std::string_view text) {
    const char* bytes = text.data() ? text.data() : "";
    int code = sqlite3_bind_text64(statement_, position, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK) fail(connection_, code);
    return *this;
}

Query& Query::bindBlob(int position, const void* bytes, std::size_t size) {
    int code = sqlite3_bind_blob64(statement_, position, size ? bytes : "", size, SQLITE_STATIC);
    if (code != SQLITE_OK) fail(connection_, code);
    return *this;
}

bool Query::step() {
    int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    fail(connection_, code);
}

void Query::run() {
    while (step()) {
    }
}

void Query::again() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}
double Query::real(int column) const {
    return sqlite3_column_double(statement_, column);
}
bool Query::isNull(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::string Query::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
                 : std::string();
}

std::string_view Query::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
                 : std::string_view();
}

Result<Database> Database::open(const std::filesystem::path& path, Mode mode) {
    // Counting every allocation behind one lock costs a tenth of an import; nobody reads the counts.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)configured;
    std::string name = utf8FromPath(path);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (mode == Mode::Immutable) {
        // A WAL file on read-only media cannot make its -shm file; immutable promises that nobody writes.
        std::string uri = "file:";
        for (char c : name)
            uri += c == '?' || c == '#' || c == '%' ? fmt::format("%{:02x}", static_cast<int>(c)) : std::string(1, c);
        name = uri + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    sqlite3* connection = nullptr;
    int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    if (code != SQLITE_OK) {
        StorageFailure failure(code, connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
        sqlite3_close_v2(connection);
        return storageError(failure);
    }
    sqlite3_busy_timeout(connection, 5000);
    return Database(connection, mode != Mode::ReadWrite);
}

Database::Database(Database&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr)),
      readOnly_(other.readOnly_),
      kept_(std::move(other.kept_)) {
    other.kept_.clear();
}

Database& Database::operator=(Database&& other) noexcept {
    if (this == &other) return *this;
    closeAll();
    connection_ = std::exchange(other.connection_, nullptr);
    readOnly_ = other.readOnly_;
    kept_ = std::move(other.kept_);
    other.kept_.clear();
    return *this;
}

Database::~Database() {
    closeAll();
}

void Database::closeAll() {
    for (auto& [text, statement] : kept_) sqlite3_finalize(statement);
    kept_.clear();
    sqlite3_close_v2(connection_);
    connection_ = nullptr;
}

void Database::execute(const std::string& sql) {
    int code = sqlite3_exec(connection_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(connection_, code);
}

Query Database::query(const char* sql) {
    auto found = kept_.find(sql);
    if (found == kept_.end()) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v3(connection_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) fail(connection_, code);
        found = kept_.emplace(sql, statement).first;
    }
    assert(!sqlite3_stmt_busy(found->second) && "a query is used again while it is being read");
    return Query(connection_, found->second);
}

std::int64_t Database::single(const char* sql) {
    Query asked = query(sql);
    return asked.step() ? asked.integer(0) : 0;
}

std::int64_t Database::lastId() const {
    return sqlite3_last_insert_rowid(connection_);
}
std::int64_t Database::changes() const {
    return sqlite3_changes64(connection_);
}

Error storageError(const StorageFailure& failure) {
    using Code = Error::Code;
    switch (failure.code & 0xff) {
        case SQLITE_FULL:
            return {Code::Storage, "The disk is full; free some space and try again.", {}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {Code::Conflict, "The case file is in use by another program; try again in a moment.", {}};
        case SQLITE_READONLY:
            return {Code::NotPermitted, "The case file is open for reading only.", {}};
        case SQLITE_CANTOPEN:
            return {Code::NotFound, "The case file cannot be opened; check its name and your rights.", {}};
        case SQLITE_NOTADB:
            return {Code::BadInput, "This is not a Crosscase case file.", {}};
        case SQLITE_CORRUPT:
            return {Code::Storage, "The case file is damaged; restore it from a copy.", {}};
        default:
            return {Code::Storage, std::string("The case file could not be read or written: ") + failure.what(), {}};
    }
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.execute("ROLLBACK");
    } catch (const StorageFailure&) {
        // SQLite has rolled back by itself (full disk, I/O error): there is nothing left to undo.
    }
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

ReadTransaction::ReadTransaction(Database& database) : database_(database) {
    database_.execute("BEGIN");
    database_.single("SELECT count(*) FROM setting");  // a deferred BEGIN takes its snapshot at the first read
}

ReadTransaction::~ReadTransaction() {
    try {
        database_.execute("COMMIT");
    } catch (const StorageFailure&) {
        // A read transaction has nothing to lose.
    }
}

}  // namespace crosscase::core
