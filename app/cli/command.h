// app/cli/command.h: what every verb shares: options, the open case, progress on stderr, one document on stdout.
#pragma once

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/records/rows.h"
#include "core/store/case_file.h"

namespace crosscase::cli {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Options of all verbs, and the answer.
struct Context {
    std::string casePath, user;
    bool json = false;
    core::Progress& progress;
};

/// What a verb answers: `json` is its result; `text` is printed without --json.
struct Answer {
    nlohmann::json json;
    std::string text;
    int exitCode = Done;
};

/// A verb: adds its options to its subcommand; returns what runs when it was chosen.
using Run = std::function<core::Result<Answer>(Context&)>;
using Command = Run (*)(CLI::App& verb);

// One small file each.
Run newCommand(CLI::App& verb);
Run importCommand(CLI::App& verb);
Run withdrawCommand(CLI::App& verb);
Run collateCommand(CLI::App& verb);
Run listCommand(CLI::App& verb);
Run explainCommand(CLI::App& verb);
Run decideCommand(CLI::App& verb);
Run reviewCommand(CLI::App& verb);
Run splitCommand(CLI::App& verb);
Run undoCommand(CLI::App& verb);
Run redoCommand(CLI::App& verb);
Run overlapsCommand(CLI::App& verb);
Run measureCommand(CLI::App& verb);
Run pathCommand(CLI::App& verb);
Run agencyCommand(CLI::App& verb);
Run shareCommand(CLI::App& verb);
Run exerciseCommand(CLI::App& verb);
Run verifyCommand(CLI::App& verb);

core::Result<core::CaseFile> openCase(const Context& context);
core::Result<core::CaseFile> readCase(const Context& context);

/// An id as printed ("m12"). @error BadInput
template <typename IdType>
core::Result<IdType> idFrom(const std::string& text);

/// Rows under columns, as CSV text (joined values by `|`) or as JSON objects (joined values as arrays).
class Table {
public:
    explicit Table(std::vector<std::string> columns) : columns_(std::move(columns)) {}
    /// A cell is a string, a number or an array of strings.
    void add(std::vector<nlohmann::json> cells) { rows_.push_back(std::move(cells)); }
    std::string csv() const;
    nlohmann::json json() const;
    Answer answer(const std::string& format) const;  ///< "csv" or "json"

private:
    std::vector<std::string> columns_;
    std::vector<std::vector<nlohmann::json>> rows_;
};

/// The rows of `list overlaps` and `overlaps`.
Table overlapTable(const std::vector<core::OverlapRow>& rows);

template <typename IdType>
core::Result<IdType> idFrom(const std::string& text) {
    if (auto id = core::parseId<typename std::remove_reference_t<decltype(IdType{})>::TagType>(text)) return *id;
    return core::Error{core::Error::Code::BadInput,
                       "This is not a number as the program prints it (such as m12, e5, o7).", text};
}

}  // namespace crosscase::cli
