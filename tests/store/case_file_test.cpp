// tests/store/case_file_test.cpp: one writer, many readers, and files that are none of ours.
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

TEST_CASE("a new case never overwrites", "[store]") {
    test::TemporaryFolder folder;
    auto path = folder.write("case.crosscase", "precious");
    auto created = core::CaseFile::create(path, "centre", "ana");
    REQUIRE_FALSE(created);
    CHECK(created.error().code == core::Error::Code::Conflict);
    CHECK(valueOf(core::readFile(path)) == "precious");
}

TEST_CASE("a file open elsewhere opens for reading and says by whom", "[store]") {
    test::TemporaryCase one;
    pid_t child = fork();
    if (child == 0) {
        auto second = core::CaseFile::open(one.file.path(), "boris");
        bool told = !second && second.error().code == core::Error::Code::Conflict &&
                    second.error().message.find("ana") != std::string::npos;
        auto reader = core::CaseFile::openReadOnly(one.file.path(), "boris");
        _exit(told && reader && reader->isReadOnly() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("what is no case file is refused with words", "[store]") {
    test::TemporaryFolder folder;
    for (const std::string& bytes :
         {std::string("hello"), std::string(4096, '\0'), std::string("SQLite format 3\0 and then nothing", 33)}) {
        auto opened = core::CaseFile::open(folder.write("odd.crosscase", bytes), "ana");
        REQUIRE_FALSE(opened);
        CHECK_FALSE(opened.error().message.empty());
    }
    CHECK_FALSE(core::CaseFile::open(folder.path() / "missing.crosscase", "ana"));
    CHECK_FALSE(core::CaseFile::open(folder.path(), "ana"));
}

TEST_CASE("a file of a newer program is not touched", "[store]") {
    test::TemporaryFolder folder;
    auto path = folder.path() / "case.crosscase";
    {
        auto file = valueOf(core::CaseFile::create(path, "", "ana"));
        file.database().execute("UPDATE setting SET value = '999' WHERE name = 'min_reader'");
    }
    auto opened = core::CaseFile::open(path, "ana");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == core::Error::Code::NewerFormat);
}

TEST_CASE("a case on read-only media can be read", "[store]") {
    test::TemporaryCase one;
    valueOf(one.import("ref,name,born,passport,phone\n1,Ana,,,\n", "tpol", "X"));
    auto reader = valueOf(one.file.openReader());
    CHECK(valueOf(core::listRecords(reader)).size() == 1);
    CHECK_FALSE(core::collate(reader, false, one.progress));
}
