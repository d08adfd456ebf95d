// tests/collation/mentions.h: short ways to state mentions and to ask who was put together.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/collation/collation.h"

namespace crosscase::core::testing {

/// A mention with a content key of its own, made of its id.
inline MentionInput mention(std::int64_t id, const std::string& type, std::vector<Property> properties) {
    MentionInput input;
    input.id = MentionId{id};
    input.type = type;
    input.properties = std::move(properties);
    input.recordKey = contentKey("record " + std::to_string(id));
    input.record = RecordId{id};
    return input;
}

inline Calibration calibrated(const std::vector<MentionInput>& mentions) {
    Progress progress;
    return calibrate(mentions, progress).value();
}

/// Strangers that make a file of ordinary size: names, birth dates and nothing in common with anyone.
inline std::vector<MentionInput> strangers(std::int64_t firstId, int count) {
    static const std::vector<std::string> given{"Oleg",  "Farida", "Chinedu", "Ingrid", "Tomasz", "Lucia",
                                                "Batyr", "Nadia",  "Pavel",   "Samira", "Duarte"};
    static const std::vector<std::string> family{"Kovalchuk", "Okonkwo", "Lindqvist", "Wisniewski", "Ferrari",
                                                 "Annayev",   "Haddad",  "Novak",     "Bensalem",   "Teixeira",
                                                 "Murphy",    "Yilmaz",  "Petrosyan"};
    std::vector<MentionInput> out;
    for (int i = 0; i < count; ++i) {
        auto at = static_cast<std::size_t>(i);
        std::string born = std::to_string(1950 + i % 47) + "-" + (i % 12 < 9 ? "0" : "") + std::to_string(1 + i % 12) +
                           "-" + std::to_string(10 + i % 18);
        std::string name = given[at % given.size()] + " " + family[(at / given.size() + at) % family.size()] + " " +
                           family[(at * 7 + 3) % family.size()];
        out.push_back(mention(firstId + i, "person", {{"name", name, ""}, {"birth_date", born, ""}}));
    }
    return out;
}

inline CollationResult collated(const std::vector<MentionInput>& mentions,
                                const std::vector<Decision>& decisions = {}) {
    Progress progress;
    return collateAll(mentions, decisions, calibrated(mentions), progress).value();
}

inline bool together(const CollationResult& result, std::int64_t a, std::int64_t b) {
    for (const Entity& entity : result.entities) {
        auto holds = [&](std::int64_t id) {
            return std::binary_search(entity.mentions.begin(), entity.mentions.end(), MentionId{id});
        };
        if (holds(a) || holds(b)) return holds(a) && holds(b);
    }
    return false;
}

inline const Match* matchOf(const CollationResult& result, std::int64_t a, std::int64_t b) {
    for (const Match& match : result.matches) {
        if (match.first.value == std::min(a, b) && match.second.value == std::max(a, b)) return &match;
    }
    return nullptr;
}

/// Why two of the mentions are, or are not, one: the lines that `explain` shows.
inline Match comparedIn(const std::vector<MentionInput>& mentions, std::int64_t a, std::int64_t b) {
    auto find = [&](std::int64_t id) {
        return *std::find_if(mentions.begin(), mentions.end(),
                             [id](const auto& input) { return input.id.value == id; });
    };
    return comparePair(find(a), find(b), calibrated(mentions));
}

inline bool says(const Match& match, const std::string& level) {
    return std::any_of(match.reasons.begin(), match.reasons.end(),
                       [&](const Reason& reason) { return reason.level == level; });
}

inline std::string explained(const Match& match) {
    std::string out = word(match.state) + " " + std::to_string(match.bits) + ":";
    for (const Reason& reason : match.reasons)
        out += " " + reason.property + "/" + reason.level + " " + std::to_string(reason.bits) + ";";
    return out;
}

/// Entities as sets of content keys, so that two runs with other ids compare.
inline std::set<std::set<std::string>> partition(const CollationResult& result,
                                                 const std::vector<MentionInput>& mentions) {
    std::unordered_map<std::int64_t, std::string> nameOf;
    for (const MentionInput& input : mentions)
        nameOf[input.id.value] = toHex(input.recordKey) + "#" + std::to_string(input.ordinal);
    std::set<std::set<std::string>> out;
    for (const Entity& entity : result.entities) {
        std::set<std::string> members;
        for (MentionId id : entity.mentions) members.insert(nameOf.at(id.value));
        out.insert(std::move(members));
    }
    return out;
}

/// The keys of live mentions in memory.
class MemoryIndex final : public KeyIndex {
public:
    void add(const MentionInput& input) {
        for (MatchKey key : matchKeys(input)) holders_[key].insert(input.id);
    }
    void remove(const MentionInput& input) {
        for (MatchKey key : matchKeys(input)) holders_[key].erase(input.id);
    }
    std::size_t count(MatchKey key) const override {
        auto found = holders_.find(key);
        return found == holders_.end() ? 0 : found->second.size();
    }
    std::vector<MentionId> mentions(MatchKey key) const override {
        auto found = holders_.find(key);
        if (found == holders_.end()) return {};
        return {found->second.begin(), found->second.end()};
    }

private:
    std::map<MatchKey, std::set<MentionId>> holders_;
};

}  // namespace crosscase::core::testing
