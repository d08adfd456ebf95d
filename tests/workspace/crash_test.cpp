// tests/workspace/crash_test.cpp: a process that dies anywhere loses nothing that was committed.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>
#include <thread>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

std::string peopleFile(int from, int count) {
    std::string csv = "ref,name,born,passport,phone\n";
    for (int i = from; i < from + count; ++i) {
        std::string number = std::to_string(i);
        csv += number + ",Person" + std::to_string(i % 97) + " Family" + std::to_string(i % 61) + ",19" +
               std::to_string(10 + i % 89) + "-03-02,P" + std::to_string(i % 300) + ",+83560" +
               std::to_string(1000 + i % 50) + "\n";
    }
    return csv;
}

/// Imports, collates, decides and undoes for ever; after each committed step tells how many records there are.
[[noreturn]] void work(const std::filesystem::path& path, const std::filesystem::path& folder, int tell, int round) {
    auto opened = core::CaseFile::open(path, "ana");
    if (!opened) _exit(3);
    core::Progress progress;
    for (int step = 0;; ++step) {
        core::ImportRequest request;
        auto csv = folder / ("part" + std::to_string(step % 4) + ".csv");
        std::ofstream(csv, std::ios::binary) << peopleFile(round * 100000 + step * 60, 60);
        request.files = {csv};
        request.specification = test::peopleSpecification;
        request.agency = step % 2 ? "tpol" : "kcus";
        request.investigation = "VOLNA";
        if (!core::importFiles(*opened, request, progress)) _exit(4);
        auto counts = core::countCase(*opened);
        auto records = static_cast<std::int64_t>(counts->records);
        if (write(tell, &records, sizeof records) != sizeof records) _exit(5);
        if (!core::collate(*opened, false, progress)) _exit(6);
        auto mentions = core::listMentions(*opened);
        (void)core::decide(*opened, core::Verdict::Same, mentions->at(0).id, mentions->at(2).id, "", progress);
        if (step % 3 == 0) (void)core::undo(*opened, progress);
    }
}

}  // namespace

TEST_CASE("killed in the very first import the case is empty and whole for the next reader", "[workspace]") {
    for (int round = 0; round < 8; ++round) {
        test::TemporaryFolder folder;
        auto path = folder.path() / "case.crosscase";
        { auto created = valueOf(core::CaseFile::create(path, "centre", "ana")); }
        auto csv = folder.write("people.csv", peopleFile(0, 200000));
        pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto opened = core::CaseFile::open(path, "ana");
            core::Progress progress;
            core::ImportRequest request;
            request.files = {csv};
            request.specification = test::peopleSpecification;
            request.agency = "tpol";
            (void)core::importFiles(*opened, request, progress);
            pause();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100 + 120 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        core::Progress progress;
        auto file = valueOf(core::CaseFile::openReadOnly(path, "boris"));
        auto records = valueOf(core::countCase(file)).records;
        CHECK((records == 0 || records == 200000));
        CHECK(valueOf(core::verify(file, progress)).ok());
    }
}

TEST_CASE("killed in the very first collation the statements are whole and collate again", "[workspace]") {
    test::TemporaryFolder folder;
    auto imported = folder.path() / "imported.crosscase";
    core::Progress progress;
    {
        auto file = valueOf(core::CaseFile::create(imported, "centre", "ana"));
        core::ImportRequest request;
        request.files = {folder.write("people.csv", peopleFile(0, 4000))};
        request.specification = test::peopleSpecification;
        request.agency = "tpol";
        valueOf(core::importFiles(file, request, progress));
    }
    for (int round = 0; round < 8; ++round) {
        auto path = folder.path() / ("case" + std::to_string(round) + ".crosscase");
        std::filesystem::copy_file(imported, path);
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            // Told when the engine is done, so that the kills fall into the storing.
            core::Progress telling([&](double share, const std::string&) {
                if (share >= 0.8) (void)!write(ends[1], "s", 1);
            });
            auto opened = core::CaseFile::open(path, "ana");
            (void)core::collate(*opened, false, telling);
            pause();
        }
        close(ends[1]);
        char told = 0;
        REQUIRE(read(ends[0], &told, 1) == 1);
        std::this_thread::sleep_for(std::chrono::milliseconds(15 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(ends[0]);
        {
            auto reader = valueOf(core::CaseFile::openReadOnly(path, "boris"));
            auto counts = valueOf(core::countCase(reader));
            CHECK(counts.records == 4000);
            CHECK((counts.entities == 0 || counts.uncollated == 0));
        }
        auto file = valueOf(core::CaseFile::open(path, "boris"));
        auto checked = valueOf(core::verify(file, progress));
        for (const std::string& problem : checked.problems) UNSCOPED_INFO(problem);
        REQUIRE(checked.ok());
    }
}

TEST_CASE("killed at fifty random moments the file opens with all committed work", "[workspace]") {
    test::TemporaryFolder folder;
    auto path = folder.path() / "case.crosscase";
    { auto created = valueOf(core::CaseFile::create(path, "centre", "ana")); }
    std::mt19937 random(20261124);
    for (int round = 0; round < 50; ++round) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(ends[0]);
            work(path, folder.path(), ends[1], round);
        }
        close(ends[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(5 + random() % 120));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        std::int64_t committed = 0;
        for (std::int64_t told = 0; read(ends[0], &told, sizeof told) == sizeof told;) committed = told;
        close(ends[0]);

        core::Progress progress;
        // Sometimes the first to come is a reader, such as `verify`.
        auto file = round % 2 ? valueOf(core::CaseFile::open(path, "boris"))
                              : valueOf(core::CaseFile::openReadOnly(path, "boris"));
        INFO("round " << round);
        CHECK(static_cast<std::int64_t>(valueOf(core::countCase(file)).records) >= committed);
        auto checked = valueOf(core::verify(file, progress));
        for (const std::string& problem : checked.problems) UNSCOPED_INFO(problem);
        REQUIRE(checked.ok());
    }
}
