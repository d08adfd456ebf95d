// core/base/platform.h: the only calls into the operating system.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace crosscase::core {

std::string loginName();
std::string hostName();
std::int64_t processId();
bool errorsGoToTerminal();  ///< somebody watches standard error: progress may be shown there
std::filesystem::path pathFromUtf8(const std::string& text);
std::string utf8FromPath(const std::filesystem::path& path);

/// The whole file. @error NotFound, BadInput (a directory, unreadable), with the name as given in `where`
Result<std::string> readFile(const std::filesystem::path& path);
/// Writes beside the target and renames over it, so that a reader sees the old file or the whole new one. @error Storage
Result<void> writeFileAtomically(const std::filesystem::path& path, const std::string& bytes);

/// A lock that other processes see and that ends with this process, whatever way it ends. One per case file open for writing.
class FileLock {
public:
    /// @error Conflict with the holder's name ("maria on desk-3") in the message when another process has it
    static Result<FileLock> take(const std::filesystem::path& path, const std::string& holder);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor, std::filesystem::path path);
    int descriptor_ = -1;
    std::filesystem::path path_;
};

}  // namespace crosscase::core
