// tests/store/migrations_test.cpp: a file of an earlier format opens, shows what it showed, and is derived anew.
#include "core/store/migrations.h"

#include "core/store/derived.h"
#include "core/workspace/charts.h"
#include "core/workspace/kept_answers.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

/// A case of format 1 with one person, collated.
std::filesystem::path firstFormatFile(const test::TemporaryFolder& folder) {
    auto path = folder.path() / "old.crosscase";
    auto database = valueOf(core::Database::open(path, core::Database::Mode::ReadWrite));
    database.execute(core::migrations().front().sql);
    database.execute(
        "PRAGMA application_id = " + std::to_string(core::applicationId) +
        "; PRAGMA user_version = 1; INSERT INTO setting VALUES('min_reader', '1'), ('derived_engine', 'an older one'); "
        "INSERT INTO agency(id, code) VALUES(1, 'tpol'); "
        "INSERT INTO batch VALUES(1, '[]', '', 'by_hand', '', '', 0, 'ana', 1, 1, 0, 0, 1, 1, 1, '[]', 1); "
        "INSERT INTO record(id, key, batch_id, file, row, agency_id, originator_id) VALUES(1, zeroblob(16), 1, 0, 1, "
        "1, "
        "1); "
        "INSERT INTO mention(id, record_id, ordinal, type, properties, subject) VALUES(1, 1, 0, 'person', "
        "'[[\"name\",\"Viktor Sorokin\"]]', 1); "
        "INSERT INTO calibration(number, at, engine, content) VALUES(1, 0, 'an older one', '{}'); "
        "INSERT INTO entity VALUES(1, 'person', 'Viktor Sorokin'); INSERT INTO entity_mention VALUES(1, 1); "
        "INSERT INTO match_key VALUES(42, 1); INSERT INTO mention_search(rowid, content) VALUES(1, 'viktor sorokin')");
    return path;
}

}  // namespace

TEST_CASE("a file of format 1 opens, keeps its entities and is made anew by collate", "[store]") {
    test::TemporaryFolder folder;
    auto path = firstFormatFile(folder);
    auto file = valueOf(core::CaseFile::open(path, "ana"));
    CHECK(file.database().single("PRAGMA user_version") == core::newestFormat());
    CHECK(std::filesystem::exists(path.string() + ".format1"));
    REQUIRE(valueOf(core::listEntities(file)).size() == 1);
    core::Progress progress;
    CHECK(valueOf(core::verify(file, progress)).ok());
    valueOf(core::collate(file, true, progress));
    CHECK(valueOf(core::searchCase(file, "sorok", 10)).size() == 1);
    CHECK(core::derivedEngine(file.database()) != "format 1");
    CHECK(valueOf(core::verify(file, progress)).ok());
}

TEST_CASE("a file of format 1 that was never collated is not collated afterwards", "[store]") {
    test::TemporaryFolder folder;
    auto path = firstFormatFile(folder);
    {
        auto database = valueOf(core::Database::open(path, core::Database::Mode::ReadWrite));
        database.execute("DELETE FROM setting WHERE name = 'derived_engine'; DELETE FROM entity");
    }
    auto file = valueOf(core::CaseFile::open(path, "ana"));
    CHECK(core::derivedEngine(file.database()).empty());
}

TEST_CASE("a file of format 3 has no kept answers for a reader, and keeps them once it was opened for writing",
          "[store]") {
    test::TemporaryFolder folder;
    auto path = firstFormatFile(folder);
    {
        auto database = valueOf(core::Database::open(path, core::Database::Mode::ReadWrite));
        for (const core::Migration& step : core::migrations().subspan(1, 2)) database.execute(step.sql);
        database.execute("PRAGMA user_version = 3");
    }
    core::Progress progress;
    {
        auto reader = valueOf(core::CaseFile::openReadOnly(path, "ana"));
        CHECK(valueOf(core::listKeptAnswers(reader)).answers.empty());
        CHECK(core::loadKeptAnswer(reader, {1}).error().code == core::Error::Code::NotFound);
        CHECK(valueOf(core::measure(reader, {"degree", {}, {}}, progress)).rows.size() == 1);
    }
    auto file = valueOf(core::CaseFile::open(path, "ana"));
    const auto id = valueOf(core::keepAnswer(file, valueOf(core::measure(file, {"degree", {}, {}}, progress))));
    CHECK(valueOf(core::loadKeptAnswer(file, id)).measured.rows.front().label == "Viktor Sorokin");
    auto reader = valueOf(file.openReader());
    CHECK(valueOf(core::listKeptAnswers(reader)).answers.size() == 1);
}

TEST_CASE("a reader tells the state of a file of any format and finds no charts where there were none yet", "[store]") {
    for (std::size_t format = 1; format < static_cast<std::size_t>(core::newestFormat()); ++format) {
        CAPTURE(format);
        test::TemporaryFolder folder;
        auto path = firstFormatFile(folder);
        {
            auto database = valueOf(core::Database::open(path, core::Database::Mode::ReadWrite));
            for (const core::Migration& step : core::migrations().subspan(1, format - 1)) database.execute(step.sql);
            database.execute("PRAGMA user_version = " + std::to_string(format));
        }
        core::Progress progress;
        auto reader = valueOf(core::CaseFile::openReadOnly(path, "ana"));
        CHECK(valueOf(core::verify(reader, progress)).ok());
        CHECK(valueOf(core::listCharts(reader)).empty());
        CHECK(core::openChart(reader, {1}, progress).error().code == core::Error::Code::NotFound);
        CHECK(valueOf(core::picturesOf(reader, {core::ItemPictureId{1}})).empty());
    }
}
