// core/workspace/collation_diff.cpp: two collations of the same statements compared.
#include "core/workspace/collation_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace crosscase::core {
namespace {

bool isOverlap(const Entity& entity, const AgenciesOfMentions& agencies) {
    std::set<AgencyId> holders;
    for (MentionId mention : entity.mentions) {
        auto found = agencies.find(mention);
        if (found != agencies.end()) holders.insert(found->second.begin(), found->second.end());
    }
    return holders.size() > 1;
}

EntityPart partOf(const Entity& entity, const AgenciesOfMentions& agencies) {
    return {entity.id, entity.type, entity.label, entity.mentions, isOverlap(entity, agencies)};
}

/// Sets of entities before and after that share mentions.
class Components {
public:
    Components(std::span<const Entity> before, std::span<const Entity> after) : parents_(before.size() + after.size()) {
        std::iota(parents_.begin(), parents_.end(), std::size_t{0});
        std::unordered_map<MentionId, std::size_t> owner;
        for (std::size_t i = 0; i < before.size(); ++i)
            for (MentionId mention : before[i].mentions) owner.emplace(mention, i);
        for (std::size_t i = 0; i < after.size(); ++i) {
            for (MentionId mention : after[i].mentions) {
                auto found = owner.find(mention);
                if (found != owner.end()) parents_[root(before.size() + i)] = root(found->second);
            }
        }
    }
    std::size_t root(std::size_t node) {
        while (parents_[node] != node) node = parents_[node] = parents_[parents_[node]];
        return node;
    }

private:
    std::vector<std::size_t> parents_;
};

std::vector<EntityChange> entityChanges(std::span<const Entity> before, std::span<const Entity> after,
                                        const AgenciesOfMentions& agencies) {
    Components components(before, after);
    std::map<std::size_t, std::pair<std::vector<const Entity*>, std::vector<const Entity*>>> sides;
    for (std::size_t i = 0; i < before.size(); ++i) sides[components.root(i)].first.push_back(&before[i]);
    for (std::size_t i = 0; i < after.size(); ++i)
        sides[components.root(before.size() + i)].second.push_back(&after[i]);
    std::vector<EntityChange> changes;
    for (const auto& [root, side] : sides) {
        const auto& [old, now] = side;
        if (old.size() == 1 && now.size() == 1 && old.front()->mentions == now.front()->mentions) continue;
        EntityChange change;
        for (const Entity* entity : old) change.before.push_back(partOf(*entity, agencies));
        for (const Entity* entity : now) change.after.push_back(partOf(*entity, agencies));
        change.kind = old.size() == 1   ? EntityChange::Kind::Split
                      : now.size() == 1 ? EntityChange::Kind::Merged
                                        : EntityChange::Kind::Regrouped;
        for (auto* parts : {&change.before, &change.after})
            std::sort(parts->begin(), parts->end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        changes.push_back(std::move(change));
    }
    std::sort(changes.begin(), changes.end(),
              [](const EntityChange& a, const EntityChange& b) { return a.before.front().id < b.before.front().id; });
    return changes;
}

std::vector<MatchChange> matchChanges(std::span<const Match> before, std::span<const Match> after) {
    std::map<std::pair<MentionId, MentionId>, MatchChange> all;
    for (const Match& match : before) {
        MatchChange& change = all[{match.first, match.second}];
        change.before = match.state;
    }
    for (const Match& match : after) all[{match.first, match.second}].after = match.state;
    std::vector<MatchChange> changes;
    for (auto& [pair, change] : all) {
        if (change.before == change.after) continue;
        // Kept or not, an automatic match shows in the entities; which of many equal ones is kept is book-keeping.
        if (change.before.value_or(MatchState::Automatic) == MatchState::Automatic &&
            change.after.value_or(MatchState::Automatic) == MatchState::Automatic)
            continue;
        change.first = pair.first;
        change.second = pair.second;
        changes.push_back(change);
    }
    return changes;
}

void addOverlaps(CollationDiff& diff) {
    auto any = [](const std::vector<EntityPart>& parts) {
        return std::any_of(parts.begin(), parts.end(), [](const EntityPart& part) { return part.overlap; });
    };
    auto copy = [](const std::vector<EntityPart>& parts, std::vector<EntityPart>& to) {
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(to), [](const auto& part) { return part.overlap; });
    };
    for (const EntityChange& change : diff.entities) {
        if (!any(change.before)) copy(change.after, diff.overlapsToCome);
        if (!any(change.after)) copy(change.before, diff.overlapsToGo);
    }
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string word(EntityChange::Kind kind) {
    switch (kind) {
        case EntityChange::Kind::Split:
            return "split";
        case EntityChange::Kind::Merged:
            return "merged";
        case EntityChange::Kind::Regrouped:
            return "regrouped";
    }
    return {};
}

CollationDiff collationDiff(std::span<const Entity> entitiesBefore, std::span<const Match> matchesBefore,
                            std::span<const Entity> entitiesAfter, std::span<const Match> matchesAfter,
                            const AgenciesOfMentions& agencies) {
    CollationDiff diff;
    diff.entities = entityChanges(entitiesBefore, entitiesAfter, agencies);
    diff.matches = matchChanges(matchesBefore, matchesAfter);
    addOverlaps(diff);
    return diff;
}

std::string summaryOf(const CollationDiff& diff) {
    auto kinds = [&](EntityChange::Kind kind) {
        return static_cast<std::size_t>(std::count_if(diff.entities.begin(), diff.entities.end(),
                                                      [kind](const EntityChange& one) { return one.kind == kind; }));
    };
    return fmt::format(
        "{} apart, {} from several, {}; {} state; {}, {}",
        counted(kinds(EntityChange::Kind::Split), "entity falls", "entities fall"),
        counted(kinds(EntityChange::Kind::Merged), "is joined", "are joined"),
        counted(kinds(EntityChange::Kind::Regrouped), "group exchanges mentions", "groups exchange mentions"),
        counted(diff.matches.size(), "match changes", "matches change"),
        counted(diff.overlapsToCome.size(), "overlap comes", "overlaps come"),
        counted(diff.overlapsToGo.size(), "goes", "go"));
}

}  // namespace crosscase::core
