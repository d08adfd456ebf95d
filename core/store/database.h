// core/store/database.h: a thin face on SQLite. Only files of core/store write SQL with it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/base/ids.h"
#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace crosscase::core {

/// Thrown inside the store alone; every public function of the store turns it into an Error (see guard).
class StorageFailure : public std::runtime_error {
public:
    StorageFailure(int sqliteCode, const std::string& message) : std::runtime_error(message), code(sqliteCode) {}
    int code;
};

/// A prepared query that is being bound and stepped. Ends (reset, bindings cleared) with its scope.
class Query {
public:
    Query(sqlite3* connection, sqlite3_stmt* statement) : connection_(connection), statement_(statement) {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&& other) noexcept
        : connection_(other.connection_), statement_(std::exchange(other.statement_, nullptr)) {}
    ~Query();

    Query& bind(int position, std::int64_t value);
    Query& bind(int position, int value) { return bind(position, static_cast<std::int64_t>(value)); }
    Query& bind(int position, double value);
    /// The text must outlive the step: it is not copied.
    Query& bind(int position, std::string_view text);
    Query& bind(int position, const std::string& text) { return bind(position, std::string_view(text)); }
    Query& bind(int position, const char* text) { return bind(position, std::string_view(text)); }
    Query& bindBlob(int position, const void* bytes, std::size_t size);
    template <typename Tag>
    Query& bind(int position, Id<Tag> id) {
        return bind(position, id.value);
    }
    template <typename T>
    Query& bind(int position, const std::optional<T>& value) {
        if (value) bind(position, *value);
        return *this;
    }

    bool step();   ///< true: there is a row
    void run();    ///< steps to the end
    void again();  ///< reset for the next set of values, bindings cleared

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string_view blob(int column) const;  ///< valid until the next step
    bool isNull(int column) const;
    template <typename T>
    T id(int column) const {
        return T{integer(column)};
    }

private:
    sqlite3* connection_;
    sqlite3_stmt* statement_;
};

/// One connection. Not shared between threads.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };
    static Result<Database> open(const std::filesystem::path& path, Mode mode);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    void execute(const std::string& sql);  ///< throws StorageFailure
    Query query(const char* sql);          ///< prepared once per text and kept; throws StorageFailure
    std::int64_t single(const char* sql);  ///< first column of the first row, 0 without one
    std::int64_t lastId() const;
    std::int64_t changes() const;
    sqlite3* handle() const { return connection_; }
    bool isReadOnly() const { return readOnly_; }

    /// A place for one value that is dear to read again; who keeps it there checks each time that it still holds.
    std::shared_ptr<const void>& memo() { return memo_; }

private:
    Database(sqlite3* connection, bool readOnly) : connection_(connection), readOnly_(readOnly) {}
    void closeAll();
    sqlite3* connection_ = nullptr;
    std::shared_ptr<const void> memo_;
    bool readOnly_ = false;
    std::unordered_map<const char*, sqlite3_stmt*> kept_;
};

/// The Error for a failure of SQLite: full disk, locked file, damaged file, each with its remedy.
Error storageError(const StorageFailure& failure);

/// Runs `work` and turns a StorageFailure into an Error. `work` returns Result<T>.
template <typename Work>
auto guard(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const StorageFailure& failure) {
        return storageError(failure);
    }
}

/// Rolls back unless committed, so that every early return is safe.
class Transaction {
public:
    explicit Transaction(Database& database);  ///< BEGIN IMMEDIATE: a busy file fails here, not half way
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

/// A stable view of the file for a job: its snapshot starts in the constructor.
class ReadTransaction {
public:
    explicit ReadTransaction(Database& database);
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ~ReadTransaction();

private:
    Database& database_;
};

}  // namespace crosscase::core
