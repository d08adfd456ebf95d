// tests/collation/store.h: a case file in memory that collates around what changes, and the full run that it must equal.
#pragma once

#include <regex>

#include "tests/collation/mentions.h"

namespace crosscase::core::testing {

/// The calibration with another key cap, so that caps are crossed with few mentions.
inline Calibration withCap(Calibration calibration, int cap) {
    calibration.json =
        std::regex_replace(calibration.json, std::regex("\"key_cap\":[0-9]+"), "\"key_cap\":" + std::to_string(cap));
    return calibration;
}

/// What a case file does: keeps keys, entities and matches, and replaces those of whole regions.
class Store {
public:
    explicit Store(Calibration calibration) : calibration_(std::move(calibration)) {}

    void change(const std::vector<MentionInput>& added, const std::vector<std::int64_t>& removed,
                std::vector<MentionId> changed) {
        std::size_t cap = keyCap(calibration_);
        std::map<MatchKey, std::pair<std::size_t, std::size_t>> counts;  // before, after
        auto touch = [&](const MentionInput& input) {
            for (MatchKey key : matchKeys(input)) counts.try_emplace(key, index_.count(key), 0);
        };
        for (const MentionInput& input : added) touch(input);
        for (std::int64_t id : removed) touch(live_.at(id));
        for (std::int64_t id : removed) {
            for (const Entity& entity : entities_) {
                if (!std::binary_search(entity.mentions.begin(), entity.mentions.end(), MentionId{id})) continue;
                changed.insert(changed.end(), entity.mentions.begin(), entity.mentions.end());
            }
            for (const Match& match : matches_) {
                if (match.first.value == id) changed.push_back(match.second);
                if (match.second.value == id) changed.push_back(match.first);
            }
        }
        for (std::int64_t id : removed) {
            index_.remove(live_.at(id));
            forget({MentionId{id}});
            live_.erase(id);
        }
        for (const MentionInput& input : added) {
            live_[input.id.value] = input;
            index_.add(input);
            changed.push_back(input.id);
        }
        for (const auto& [key, before] : counts) {
            if ((before.first > cap) == (index_.count(key) > cap)) continue;
            for (MentionId id : index_.mentions(key)) changed.push_back(id);
        }
        std::erase_if(changed, [&](MentionId id) { return !live_.contains(id.value); });
        collate(changed);
    }

    void collate(const std::vector<MentionId>& changed) {
        CollationAround around{index_, [&](std::span<const MentionId> ids) { return load(ids); },
                               [&](std::span<const MentionId> ids) { return known(ids); },
                               [&](std::span<const MentionId> ids) { return members(ids); }};
        Progress progress;
        auto liveDecisions = decisionsOfLive();
        auto result = collateAround(around, changed, liveDecisions, calibration_, progress).value();
        std::vector<MentionId> touched;
        for (const Entity& entity : result.entities)
            touched.insert(touched.end(), entity.mentions.begin(), entity.mentions.end());
        forget(touched);
        entities_.insert(entities_.end(), result.entities.begin(), result.entities.end());
        matches_.insert(matches_.end(), result.matches.begin(), result.matches.end());
        std::sort(entities_.begin(), entities_.end(), [](const Entity& a, const Entity& b) { return a.id < b.id; });
        std::sort(matches_.begin(), matches_.end(), [](const Match& a, const Match& b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
    }

    CollationResult full() const {
        Progress progress;
        return collateAll(inputs(), decisionsOfLive(), calibration_, progress).value();
    }

    std::vector<MentionInput> inputs() const {
        std::vector<MentionInput> out;
        for (const auto& [id, input] : live_) out.push_back(input);
        return out;
    }

    std::vector<Decision> decisionsOfLive() const {
        std::vector<Decision> out;
        for (const Decision& decision : decisions) {
            if (live_.contains(decision.first.value) && live_.contains(decision.second.value)) out.push_back(decision);
        }
        return out;
    }

    const std::vector<Entity>& entities() const { return entities_; }
    const std::vector<Match>& matches() const { return matches_; }
    std::vector<Decision> decisions;

private:
    std::vector<MentionInput> load(std::span<const MentionId> ids) const {
        std::vector<MentionInput> out;
        for (MentionId id : ids) {
            if (auto found = live_.find(id.value); found != live_.end()) out.push_back(found->second);
        }
        return out;
    }
    std::vector<Match> known(std::span<const MentionId> ids) const {
        std::set<MentionId> wanted(ids.begin(), ids.end());
        std::vector<Match> out;
        for (const Match& match : matches_) {
            if (wanted.contains(match.first) || wanted.contains(match.second)) out.push_back(match);
        }
        return out;
    }
    std::vector<MentionId> members(std::span<const MentionId> ids) const {
        std::set<MentionId> wanted(ids.begin(), ids.end());
        std::vector<MentionId> out;
        for (const Entity& entity : entities_) {
            bool hit = std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                   [&](MentionId id) { return wanted.contains(id); });
            if (hit) out.insert(out.end(), entity.mentions.begin(), entity.mentions.end());
        }
        return out;
    }
    void forget(const std::vector<MentionId>& ids) {
        std::set<MentionId> gone(ids.begin(), ids.end());
        for (Entity& entity : entities_)
            std::erase_if(entity.mentions, [&](MentionId id) { return gone.contains(id); });
        std::erase_if(entities_, [](const Entity& entity) { return entity.mentions.empty(); });
        std::erase_if(matches_,
                      [&](const Match& match) { return gone.contains(match.first) || gone.contains(match.second); });
    }

    Calibration calibration_;
    MemoryIndex index_;
    std::map<std::int64_t, MentionInput> live_;
    std::vector<Entity> entities_;
    std::vector<Match> matches_;
};

/// All that a run says, for comparing two runs as texts.
inline std::string printed(const std::vector<Entity>& entities, const std::vector<Match>& matches) {
    std::string out;
    for (const Entity& entity : entities) {
        out += "e" + std::to_string(entity.id.value) + " " + entity.label + ":";
        for (MentionId id : entity.mentions) out += " " + std::to_string(id.value);
        out += "\n";
    }
    for (const Match& match : matches) {
        out += std::to_string(match.first.value) + "~" + std::to_string(match.second.value) + " " + explained(match) +
               "\n";
    }
    return out;
}

}  // namespace crosscase::core::testing
