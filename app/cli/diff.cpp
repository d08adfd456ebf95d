// app/cli/diff.cpp: what another collation would change, as text and as JSON.
#include "app/cli/diff.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/ids.h"

namespace crosscase::cli {
namespace {

constexpr std::size_t shown = 50;

std::string stateWord(const std::optional<core::MatchState>& state) {
    return state ? core::word(*state) : "below";
}

nlohmann::json partJson(const core::EntityPart& part) {
    nlohmann::json mentions = nlohmann::json::array();
    for (core::MentionId id : part.mentions) mentions.push_back(core::print(id));
    return {{"entity", core::print(part.id)},
            {"type", part.type},
            {"label", part.label},
            {"mentions", mentions},
            {"overlap", part.overlap}};
}

nlohmann::json partsJson(const std::vector<core::EntityPart>& parts) {
    nlohmann::json list = nlohmann::json::array();
    for (const core::EntityPart& part : parts) list.push_back(partJson(part));
    return list;
}

std::string partsText(const std::vector<core::EntityPart>& parts) {
    std::string text;
    for (const core::EntityPart& part : parts) {
        text +=
            fmt::format("{}{} {} ({} mention{}{})", text.empty() ? "" : ", ", core::print(part.id), part.label,
                        part.mentions.size(), part.mentions.size() == 1 ? "" : "s", part.overlap ? ", overlap" : "");
    }
    return text;
}

std::string cutNote(std::size_t count) {
    return count > shown ? fmt::format("  ... and {} more\n", count - shown) : std::string();
}

}  // namespace

nlohmann::json diffJson(const core::CollationDiff& diff) {
    nlohmann::json entities = nlohmann::json::array(), matches = nlohmann::json::array();
    for (const core::EntityChange& change : diff.entities)
        entities.push_back({{"change", core::word(change.kind)},
                            {"before", partsJson(change.before)},
                            {"after", partsJson(change.after)}});
    for (const core::MatchChange& change : diff.matches)
        matches.push_back({{"match", core::print(change.first) + "~" + core::print(change.second)},
                           {"before", stateWord(change.before)},
                           {"after", stateWord(change.after)}});
    return {{"entities", entities},
            {"matches", matches},
            {"overlaps_to_come", partsJson(diff.overlapsToCome)},
            {"overlaps_to_go", partsJson(diff.overlapsToGo)}};
}

std::string diffText(const core::CollationDiff& diff) {
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, diff.entities.size()); ++i) {
        const core::EntityChange& change = diff.entities[i];
        text +=
            fmt::format("  {}: {} -> {}\n", core::word(change.kind), partsText(change.before), partsText(change.after));
    }
    text += cutNote(diff.entities.size());
    for (std::size_t i = 0; i < std::min(shown, diff.matches.size()); ++i) {
        const core::MatchChange& change = diff.matches[i];
        text += fmt::format("  {}~{}: {} -> {}\n", core::print(change.first), core::print(change.second),
                            stateWord(change.before), stateWord(change.after));
    }
    text += cutNote(diff.matches.size());
    for (const core::EntityPart& part : diff.overlapsToCome) text += "  overlap comes: " + part.label + "\n";
    for (const core::EntityPart& part : diff.overlapsToGo) text += "  overlap goes: " + part.label + "\n";
    return text + core::summaryOf(diff) + "\n";
}

}  // namespace crosscase::cli
