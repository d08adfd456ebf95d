// core/base/platform.cpp: POSIX. Another system needs a sibling of this file and nothing else.
#include "core/base/platform.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace crosscase::core {
namespace {

/// Closes on every way out; release() hands the descriptor over.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int get() const { return number_; }
    int release() { return std::exchange(number_, -1); }

private:
    int number_;
};

Error storageError(const std::string& what, const std::filesystem::path& path) {
    return {Error::Code::Storage, what + ": " + std::strerror(errno), utf8FromPath(path)};
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// All bytes from the descriptor's position on; false when reading fails.
bool readAll(int descriptor, std::string& bytes) {
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && status.st_size > 0)
        bytes.reserve(static_cast<std::size_t>(status.st_size));
    std::array<char, 1 << 16> buffer;
    while (true) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        if (count == 0) return true;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

/// A rename is only safe against a power cut once its folder is on disk.
void syncFolderOf(const std::filesystem::path& path) {
    const auto folder = path.parent_path().empty() ? std::filesystem::path(".") : path.parent_path();
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() >= 0) ::fsync(descriptor.get());
}

bool samePlace(int descriptor, const std::filesystem::path& path) {
    struct stat opened {
    }, named{};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

}  // namespace

std::string loginName() {
    std::array<char, 4096> buffer;
    struct passwd entry {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr) {
        return found->pw_name;
    }
    return std::to_string(::geteuid());
}

std::string hostName() {
    std::array<char, 256> buffer{};
    if (::gethostname(buffer.data(), buffer.size() - 1) != 0) return "localhost";
    return buffer.data();
}

bool errorsGoToTerminal() {
    return ::isatty(STDERR_FILENO) == 1;
}

std::int64_t processId() {
    return ::getpid();
}

std::filesystem::path pathFromUtf8(const std::string& text) {
    return std::filesystem::path(text);
}

std::string utf8FromPath(const std::filesystem::path& path) {
    return path.string();
}

Result<std::string> readFile(const std::filesystem::path& path) {
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.get() < 0 && errno == ENOENT) {
        return Error{Error::Code::NotFound, "there is no such file", utf8FromPath(path)};
    }
    struct stat status {};
    if (descriptor.get() >= 0 && ::fstat(descriptor.get(), &status) == 0 && S_ISDIR(status.st_mode)) {
        return Error{Error::Code::BadInput, "this is a folder; name a file", utf8FromPath(path)};
    }
    std::string bytes;
    if (descriptor.get() < 0 || !readAll(descriptor.get(), bytes)) {
        return Error{Error::Code::BadInput, std::string("the file cannot be read: ") + std::strerror(errno),
                     utf8FromPath(path)};
    }
    return bytes;
}

Result<void> writeFileAtomically(const std::filesystem::path& path, const std::string& bytes) {
    std::string beside = path.string() + ".XXXXXX";
    const Descriptor descriptor(::mkostemp(beside.data(), O_CLOEXEC));
    if (descriptor.get() < 0) return storageError("the file cannot be written", path);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const bool complete = writeAll(descriptor.get(), bytes) && ::fchmod(descriptor.get(), 0666 & ~mask) == 0 &&
                          ::fsync(descriptor.get()) == 0 && ::rename(beside.c_str(), path.c_str()) == 0;
    if (!complete) {
        const Error error = storageError("the file cannot be written", path);
        ::unlink(beside.c_str());
        return error;
    }
    syncFolderOf(path);
    return {};
}

Result<FileLock> FileLock::take(const std::filesystem::path& path, const std::string& holder) {
    while (true) {
        Descriptor descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (descriptor.get() < 0) return storageError("the lock cannot be taken", path);
        if (::flock(descriptor.get(), LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK) return storageError("the lock cannot be taken", path);
            std::string other;
            if (!readAll(descriptor.get(), other) || other.empty()) other = "another program";
            return Error{Error::Code::Conflict, "open for writing by " + other, utf8FromPath(path)};
        }
        // The holder before may have removed the file between our open and our lock: then we locked a nameless file.
        if (!samePlace(descriptor.get(), path)) continue;
        if (::ftruncate(descriptor.get(), 0) != 0 || !writeAll(descriptor.get(), holder)) {
            return storageError("the lock cannot be written", path);
        }
        return FileLock(descriptor.release(), path);
    }
}

FileLock::FileLock(int descriptor, std::filesystem::path path) : descriptor_(descriptor), path_(std::move(path)) {}

FileLock::FileLock(FileLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::move(other.path_)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(path_, other.path_);
    return *this;
}

FileLock::~FileLock() {
    if (descriptor_ < 0) return;
    ::unlink(path_.c_str());  // while still locked, so that no other holder's file is removed
    ::close(descriptor_);
}

}  // namespace crosscase::core
