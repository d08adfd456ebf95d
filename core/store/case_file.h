// core/store/case_file.h: a case file open for one person: its connection, its lock, who acts and what time it is.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/base/result.h"
#include "core/store/database.h"

namespace crosscase::core {

class CaseFile {
public:
    /// A new file for `holder` (agency code, may be empty). Never overwrites. @error Conflict, Storage
    static Result<CaseFile> create(const std::filesystem::path& path, const std::string& holder,
                                   const std::string& person,
                                   std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    /// Opens for writing, migrating an older file after copying it beside itself.
    /// @error NotFound, BadInput (not a case file), NewerFormat, Conflict (open elsewhere: says by whom), Storage
    static Result<CaseFile> open(const std::filesystem::path& path, const std::string& person,
                                 std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    /// Opens for reading only; works while another process writes.
    static Result<CaseFile> openReadOnly(const std::filesystem::path& path, const std::string& person,
                                         std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    CaseFile(CaseFile&&) noexcept = default;
    CaseFile& operator=(CaseFile&&) noexcept = default;
    ~CaseFile();

    /// A second connection to the same file, for a job that reads while this one writes.
    Result<CaseFile> openReader() const { return openReadOnly(path_, person_, clock_); }

    Database& database() { return *database_; }
    const std::filesystem::path& path() const { return path_; }
    const std::string& person() const { return person_; }
    const Clock& clock() const { return *clock_; }
    bool isReadOnly() const { return database_->isReadOnly(); }
    std::string holder();        ///< agency code, empty when nobody holds it
    std::int64_t stateNumber();  ///< grows with every change of the file by anybody

private:
    CaseFile(std::filesystem::path path, std::string person, std::shared_ptr<const Clock> clock, Database database);
    std::filesystem::path path_;
    std::string person_;
    std::shared_ptr<const Clock> clock_;
    std::optional<FileLock> lock_;
    std::unique_ptr<Database> database_;
};

}  // namespace crosscase::core
