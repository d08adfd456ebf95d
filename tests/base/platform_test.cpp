// tests/base/platform_test.cpp: files and locks on a real disk.
#include "core/base/platform.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

using namespace crosscase::core;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each test, gone at its end.
struct TemporaryFolder {
    fs::path path = fs::temp_directory_path() / ("crosscase-base-" + std::to_string(processId()));
    TemporaryFolder() { fs::create_directories(path); }
    ~TemporaryFolder() { fs::remove_all(path); }
};

}  // namespace

TEST_CASE("a file is read whole or the reason is said", "[base]") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / pathFromUtf8("отчёт.csv");
    const std::string bytes = std::string("a\0b\r\n", 5) + std::string(200'000, 'x');
    REQUIRE(writeFileAtomically(file, bytes));
    CHECK(*readFile(file) == bytes);
    CHECK(utf8FromPath(file.filename()) == "отчёт.csv");
    CHECK(readFile(folder.path / "none").error().code == Error::Code::NotFound);
    CHECK(readFile(folder.path).error().code == Error::Code::BadInput);
}

TEST_CASE("a file is replaced at once and nothing is left beside it", "[base]") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "out.html";
    REQUIRE(writeFileAtomically(file, "old"));
    REQUIRE(writeFileAtomically(file, "new"));
    CHECK(*readFile(file) == "new");
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
    const auto refused = writeFileAtomically(folder.path / "none" / "out.html", "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Storage);
}

TEST_CASE("a lock keeps others out and names who has it", "[base]") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "case.lock";
    {
        auto first = FileLock::take(file, "maria on desk-3");
        REQUIRE(first);
        const auto second = FileLock::take(file, "igor on desk-4");
        REQUIRE_FALSE(second);
        CHECK(second.error().code == Error::Code::Conflict);
        CHECK(second.error().message.find("maria on desk-3") != std::string::npos);
        FileLock moved = std::move(*first);
        CHECK_FALSE(FileLock::take(file, "igor on desk-4"));
    }
    CHECK_FALSE(fs::exists(file));
    CHECK(FileLock::take(file, "igor on desk-4"));
}

TEST_CASE("a lock ends with its process whatever way that ends", "[base]") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "case.lock";
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FileLock::take(file, "child");
        const char done = lock ? 'y' : 'n';
        if (::write(ready[1], &done, 1) == 1) ::pause();
        ::_exit(1);
    }
    char done = 'n';
    REQUIRE(::read(ready[0], &done, 1) == 1);
    CHECK(done == 'y');
    CHECK_FALSE(FileLock::take(file, "parent"));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(FileLock::take(file, "parent"));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("the person and the machine have names", "[base]") {
    CHECK_FALSE(loginName().empty());
    CHECK_FALSE(hostName().empty());
    CHECK(processId() > 0);
}
