// app/cli/history.cpp: undo CASE [--list], redo CASE
#include "app/cli/command.h"
#include "core/workspace/collating.h"

namespace crosscase::cli {
namespace {

nlohmann::json entryJson(const core::HistoryEntry& entry) {
    return {{"change", core::print(entry.id)},
            {"at", core::isoUtc(entry.at)},
            {"who", entry.who},
            {"sentence", entry.sentence},
            {"undone", entry.undone}};
}

core::Result<Answer> list(Context& context) {
    auto file = readCase(context);
    if (!file) return file.error();
    auto entries = core::listHistory(*file);
    if (!entries) return entries.error();
    Answer answer;
    answer.json = nlohmann::json::array();
    for (const auto& entry : *entries) {
        answer.json.push_back(entryJson(entry));
        answer.text += fmt::format("{} {} {}: {}{}\n", core::print(entry.id), core::isoUtc(entry.at), entry.who,
                                   entry.sentence, entry.undone ? " (undone)" : "");
    }
    return answer;
}

using Move = core::Result<core::HistoryEntry> (*)(core::CaseFile&, core::Progress&);

core::Result<Answer> move(Context& context, Move action, const char* done) {
    auto file = openCase(context);
    if (!file) return file.error();
    auto entry = action(*file, context.progress);
    if (!entry) return entry.error();
    return Answer{entryJson(*entry), fmt::format("{}: {}\n", done, entry->sentence)};
}

}  // namespace

Run undoCommand(CLI::App& verb) {
    auto listing = std::make_shared<bool>(false);
    verb.add_flag("--list", *listing, "Show what people did, newest first, and change nothing");
    return [listing](Context& context) { return *listing ? list(context) : move(context, core::undo, "Undid"); };
}

Run redoCommand(CLI::App&) {
    return [](Context& context) { return move(context, core::redo, "Did again"); };
}

}  // namespace crosscase::cli
