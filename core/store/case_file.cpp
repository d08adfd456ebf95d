// core/store/case_file.cpp: creating and opening; one writer per file, told by name to the others.
#include "core/store/case_file.h"

#include "core/store/history.h"
#include "core/store/migrations.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

namespace fs = std::filesystem;

fs::path lockPath(const fs::path& path) {
    return fs::path(path).concat(".lock");
}

Error named(Error error, const fs::path& path) {
    error.where = utf8FromPath(path);
    return error;
}

/// The file is one of ours and not newer than this program. Throws StorageFailure when it is no database.
Result<void> checkFormat(Database& database, const fs::path& path) {
    if (database.single("PRAGMA application_id") != applicationId)
        return Error{Error::Code::BadInput, "This is not a Crosscase case file.", utf8FromPath(path)};
    auto reader = database.query("SELECT value FROM setting WHERE name = 'min_reader'");
    int needed = reader.step() ? std::stoi(reader.text(0)) : 1;
    if (needed > newestFormat())
        return Error{Error::Code::NewerFormat,
                     "This case file was made by a newer Crosscase; update the program to open it.",
                     utf8FromPath(path)};
    return {};
}

void configure(Database& database) {
    database.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
}

/// A process died with the file open: its journal still lies beside it, and only a writer may bring the file in order.
bool hasJournal(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::path(path).concat("-wal"), ignored) || fs::exists(fs::path(path).concat("-journal"), ignored);
}

/// Journal of a local disk: readers go on while one writes; synchronous FULL so that a commit outlives the power.
void startWriting(Database& database) {
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000");
}

}  // namespace

CaseFile::CaseFile(fs::path path, std::string person, std::shared_ptr<const Clock> clock, Database database)
    : path_(std::move(path)),
      person_(std::move(person)),
      clock_(std::move(clock)),
      database_(std::make_unique<Database>(std::move(database))) {}

CaseFile::~CaseFile() {
    if (!database_ || database_->isReadOnly()) return;
    try {
        // One plain file after the last clean close; fails harmlessly while somebody still reads.
        database_->execute("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
    } catch (const StorageFailure&) {
        return;
    }
}

Result<CaseFile> CaseFile::create(const fs::path& path, const std::string& holder, const std::string& person,
                                  std::shared_ptr<const Clock> clock) {
    std::error_code ignored;
    if (fs::exists(path, ignored))
        return Error{Error::Code::Conflict, "A file of this name exists already; choose another name.",
                     utf8FromPath(path)};
    auto lock = FileLock::take(lockPath(path), person);
    if (!lock) return named(lock.error(), path);
    auto made = guard([&]() -> Result<CaseFile> {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database) return named(database.error(), path);
        CaseFile file(path, person, std::move(clock), std::move(*database));
        file.database().execute("PRAGMA page_size = 8192");  // rows of some hundred bytes: fewer, larger pages
        configure(file.database());
        startWriting(file.database());
        Transaction transaction(file.database());
        file.database().execute("PRAGMA application_id = " + std::to_string(applicationId));
        migrate(file.database());
        if (!holder.empty()) {
            agencyIdFor(file.database(), holder);
            file.database().query("INSERT INTO setting(name, value) VALUES('holder', ?)").bind(1, holder).run();
        }
        appendLog(file, "created", holder.empty() ? "Created the case file" : "Created the case file for " + holder);
        transaction.commit();
        file.lock_.emplace(std::move(*lock));
        return file;
    });
    if (!made) {
        fs::remove(path, ignored);
        return named(made.error(), path);
    }
    return made;
}

Result<CaseFile> CaseFile::open(const fs::path& path, const std::string& person, std::shared_ptr<const Clock> clock) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return Error{Error::Code::NotFound, "There is no case file of this name.", utf8FromPath(path)};
    auto lock = FileLock::take(lockPath(path), person);
    if (!lock) return named(lock.error(), path);
    auto opened = guard([&]() -> Result<CaseFile> {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database) return named(database.error(), path);
        if (auto checked = checkFormat(*database, path); !checked) return checked.error();
        CaseFile file(path, person, std::move(clock), std::move(*database));
        configure(file.database());
        std::int64_t version = file.database().single("PRAGMA user_version");
        if (version < newestFormat()) {
            fs::copy_file(path, fs::path(path).concat(".format" + std::to_string(version)),
                          fs::copy_options::overwrite_existing);
            Transaction transaction(file.database());
            migrate(file.database());
            appendLog(file, "migrated", "Brought the file to format " + std::to_string(newestFormat()));
            transaction.commit();
        }
        startWriting(file.database());
        file.lock_.emplace(std::move(*lock));
        return file;
    });
    return opened ? std::move(opened) : Result<CaseFile>(named(opened.error(), path));
}

Result<CaseFile> CaseFile::openReadOnly(const fs::path& path, const std::string& person,
                                        std::shared_ptr<const Clock> clock) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return Error{Error::Code::NotFound, "There is no case file of this name.", utf8FromPath(path)};
    // Opened and closed at once: what was committed stays, what was not goes. Somebody who writes just now holds the lock,
    // and then the journal is in use and in order.
    if (hasJournal(path)) (void)open(path, person, clock);
    for (auto mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        auto opened = guard([&]() -> Result<CaseFile> {
            auto database = Database::open(path, mode);
            if (!database) return named(database.error(), path);
            if (auto checked = checkFormat(*database, path); !checked) return checked.error();
            CaseFile file(path, person, clock, std::move(*database));
            configure(file.database());
            return file;
        });
        bool unreachable = !opened && opened.error().code == Error::Code::NotFound;
        if (!unreachable || mode == Database::Mode::Immutable)
            return opened ? std::move(opened) : Result<CaseFile>(named(opened.error(), path));
    }
    return Error{Error::Code::Storage, "The case file cannot be opened.", utf8FromPath(path)};
}

std::string CaseFile::holder() {
    auto asked = database().query("SELECT value FROM setting WHERE name = 'holder'");
    return asked.step() ? asked.text(0) : std::string();
}

std::int64_t CaseFile::stateNumber() {
    return database().single("SELECT coalesce(max(number), 0) FROM log");
}

}  // namespace crosscase::core
