// tests/support/temporary_case.h: a case file in a folder of its own that goes with the test; the clock stands still.
#pragma once

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "core/base/platform.h"
#include "core/store/case_file.h"
#include "core/workspace/collating.h"
#include "core/workspace/importing.h"
#include "core/workspace/keeping.h"
#include "core/workspace/listing.h"

namespace crosscase::test {

/// 1 July 2026, noon UTC: the day of the exercise.
inline constexpr core::Microseconds exerciseNoon = 1'782'907'200'000'000;

class TemporaryFolder {
public:
    TemporaryFolder() {
        static int number = 0;
        path_ = std::filesystem::temp_directory_path() /
                ("crosscase-test-" + std::to_string(core::processId()) + "-" + std::to_string(++number));
        std::filesystem::create_directories(path_);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

/// The value, or the test ends with the error's words.
template <typename T>
T valueOf(core::Result<T> result) {
    if (!result) FAIL(core::describe(result.error()));
    return std::move(*result);
}
inline void valueOf(const core::Result<void>& result) {
    if (!result) FAIL(core::describe(result.error()));
}

/// A specification for tables of people with a reference, as an analyst would write it.
inline const char* peopleSpecification =
    R"({"format": "delimited", "name": "people", "grading": {"scheme": "EU-4x4", "value": "B2"},
 "handling": {"value": "H0"}, "record": {"external_ref": "ref"},
 "mentions": [{"as": "who", "type": "person", "subject": true, "properties":
   {"name": "name", "birth_date": "born", "document": "passport", "phone": "phone"}},
  {"as": "phone", "type": "phone", "properties": {"number": "phone"}}],
 "claims": [{"type": "uses", "from": "who", "to": "phone"}]})";

class TemporaryCase {
public:
    explicit TemporaryCase(const std::string& holder = "centre")
        : clock(std::make_shared<core::FixedClock>(exerciseNoon)),
          file(valueOf(core::CaseFile::create(folder.path() / "case.crosscase", holder, "ana", clock))) {}

    core::Result<core::ImportReport> import(const std::string& csv, const std::string& agency,
                                            const std::string& investigation, const std::string& name = "people.csv") {
        core::ImportRequest request;
        request.files = {folder.write(name, csv)};
        request.specification = peopleSpecification;
        request.agency = agency;
        request.investigation = investigation;
        return core::importFiles(file, request, progress);
    }
    std::string digest() { return valueOf(core::verify(file, progress)).stateDigest; }
    bool verifies() {
        auto result = valueOf(core::verify(file, progress));
        for (const std::string& problem : result.problems) UNSCOPED_INFO(problem);
        return result.ok();
    }
    /// Makes `count` steps of the history, takes them back, makes them again: the digests must say the same.
    template <typename Steps>
    void undoes(int count, Steps steps) {
        const std::string before = digest();
        steps();
        const std::string after = digest();
        CHECK(before != after);
        for (int i = 0; i < count; ++i) valueOf(core::undo(file, progress));
        CHECK(digest() == before);
        for (int i = 0; i < count; ++i) valueOf(core::redo(file, progress));
        CHECK(digest() == after);
        CHECK(verifies());
    }
    template <typename Step>
    void undoes(Step step) {
        undoes(1, std::move(step));
    }

    TemporaryFolder folder;
    std::shared_ptr<core::FixedClock> clock;
    core::Progress progress;
    core::CaseFile file;
};

}  // namespace crosscase::test
