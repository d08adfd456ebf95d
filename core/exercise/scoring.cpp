// core/exercise/scoring.cpp: judges a case file against the solution of an exercise.
#include "core/exercise/scoring.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

using Outcome = ScoredItem::Outcome;

/// Finds mentions by selector and overlaps by entity.
class StateIndex {
public:
    explicit StateIndex(const ExerciseState& state) {
        for (const ExerciseMention& mention : state.mentions)
            byRecord_[{mention.agency, mention.ref}].push_back(&mention);
        for (auto& [record, mentions] : byRecord_)
            std::sort(mentions.begin(), mentions.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
        for (const ExerciseOverlap& overlap : state.overlaps) byEntity_[overlap.entity] = &overlap;
    }

    /// The entity of the first mention that the selector fits; nothing when the file holds none.
    std::optional<EntityId> entityOf(const MentionSelector& selector) const {
        const auto found = byRecord_.find({selector.agency, selector.ref});
        if (found == byRecord_.end()) return {};
        for (const ExerciseMention* mention : found->second)
            if (mention->type == selector.type && states(*mention, selector.value)) return mention->entity;
        return {};
    }

    const ExerciseOverlap* overlapOf(EntityId entity) const {
        const auto found = byEntity_.find(entity);
        return found == byEntity_.end() ? nullptr : found->second;
    }

private:
    static bool states(const ExerciseMention& mention, const std::string& value) {
        return std::any_of(mention.properties.begin(), mention.properties.end(),
                           [&](const Property& property) { return collapsed(property.raw) == value; });
    }

    std::map<std::pair<std::string, std::string>, std::vector<const ExerciseMention*>> byRecord_;
    std::map<EntityId, const ExerciseOverlap*> byEntity_;
};

std::string nameOf(const MentionSelector& selector) {
    return selector.agency + " " + selector.ref;
}

/// "not in the file: kcus K-019, tpol T-04"; empty when all are there.
std::string absent(const std::vector<MentionSelector>& selectors, const StateIndex& index) {
    std::vector<std::string> names;
    for (const MentionSelector& selector : selectors)
        if (!index.entityOf(selector)) names.push_back(nameOf(selector));
    return names.empty() ? std::string() : "not in the file: " + join(names, ", ");
}

/// Which selected records lie together: "tpol T-01, sfiu F-04 | kcus K-021".
std::string groupsOf(const std::vector<MentionSelector>& selectors, const StateIndex& index) {
    std::map<EntityId, std::vector<std::string>> groups;
    std::vector<EntityId> order;
    for (const MentionSelector& selector : selectors) {
        const auto entity = index.entityOf(selector);
        if (!entity) continue;
        if (!groups.count(*entity)) order.push_back(*entity);
        groups[*entity].push_back(nameOf(selector));
    }
    std::vector<std::string> parts;
    for (const EntityId entity : order) parts.push_back(join(groups[entity], ", "));
    return join(parts, " | ");
}

ScoredItem judge(const SolutionIdentity& identity, const StateIndex& index, const SolutionPoints& points) {
    ScoredItem item{identity.id, identity.title, identity.level, Outcome::Missed, {}, 0};
    if (item.level == SolutionLevel::Desk) {
        item.outcome = Outcome::NotLookedFor;
        return item;
    }
    item.detail = absent(identity.mentions, index);
    if (!item.detail.empty()) return item;
    const auto entity = index.entityOf(identity.mentions.front());
    const bool together =
        std::all_of(identity.mentions.begin(), identity.mentions.end(),
                    [&](const MentionSelector& mention) { return index.entityOf(mention) == entity; });
    if (!together) {
        item.detail = "not joined: " + groupsOf(identity.mentions, index);
        return item;
    }
    item.outcome = Outcome::Found;
    item.points = points.identity;
    return item;
}

/// The entities that hold a selected mention of every agency of the planted overlap.
std::set<EntityId> sharedEntities(const SolutionOverlap& planted, const StateIndex& index) {
    std::map<EntityId, std::set<std::string>> holders;
    for (const MentionSelector& mention : planted.mentions)
        if (const auto entity = index.entityOf(mention)) holders[*entity].insert(mention.agency);
    std::set<EntityId> shared;
    for (const auto& [entity, agencies] : holders)
        if (std::includes(agencies.begin(), agencies.end(), planted.agencies.begin(), planted.agencies.end()))
            shared.insert(entity);
    return shared;
}

/// What keeps `found` from being the planted overlap; empty when it is it.
std::string faultOf(const SolutionOverlap& planted, const ExerciseOverlap* found) {
    if (!found) return "one entity, but no overlap";
    for (const std::string& agency : planted.agencies)
        if (std::find(found->agencies.begin(), found->agencies.end(), agency) == found->agencies.end())
            return "the overlap does not name " + agency;
    if (planted.isProtected && !found->isProtected) return "found, but not marked protected";
    if (!planted.isProtected && found->isProtected) return "found, but marked protected without cause";
    return {};
}

const ExerciseOverlap* overlapFor(const SolutionOverlap& planted, const StateIndex& index, std::string& fault) {
    const auto entities = sharedEntities(planted, index);
    if (entities.empty()) {
        fault = absent(planted.mentions, index);
        if (fault.empty()) fault = "not joined: " + groupsOf(planted.mentions, index);
        return nullptr;
    }
    for (const EntityId entity : entities) {
        const ExerciseOverlap* found = index.overlapOf(entity);
        fault = faultOf(planted, found);
        if (fault.empty()) return found;
    }
    return nullptr;
}

/// @param worstRank  raised to the rank of a planted overlap of level main that was found
ScoredItem judge(const SolutionOverlap& planted, const StateIndex& index, const SolutionPoints& points,
                 int& worstRank) {
    ScoredItem item{planted.id, planted.title, planted.level, Outcome::Missed, {}, 0};
    if (planted.level == SolutionLevel::Desk) {
        item.outcome = Outcome::NotLookedFor;
        return item;
    }
    const ExerciseOverlap* found = overlapFor(planted, index, item.detail);
    if (!found) return item;
    item.outcome = Outcome::Found;
    const bool isMain = planted.level == SolutionLevel::Main;
    item.points = isMain ? points.mainOverlap : points.collationOverlap;
    if (isMain) worstRank = std::max(worstRank, found->rank);
    return item;
}

ScoredItem judge(const SolutionTrap& trap, const StateIndex& index, const SolutionPoints& points) {
    ScoredItem item{trap.id, trap.title, SolutionLevel::Main, Outcome::Apart, {}, 0};
    const auto first = index.entityOf(trap.first);
    if (!first || first != index.entityOf(trap.second)) return item;
    item.outcome = Outcome::Merged;
    item.detail = fmt::format("{} and {} are not the same", nameOf(trap.first), nameOf(trap.second));
    if (!trap.why.empty()) item.detail += ": " + trap.why;
    item.points = -points.wrongMerge;
    return item;
}

ScoredItem judge(const SolutionHub& hub, const StateIndex& index, const SolutionPoints& points, int worstRank) {
    ScoredItem item{hub.id, hub.title, SolutionLevel::Main, Outcome::RankedLast, {}, 0};
    for (const MentionSelector& mention : hub.mentions) {
        const auto entity = index.entityOf(mention);
        const ExerciseOverlap* overlap = entity ? index.overlapOf(*entity) : nullptr;
        if (!overlap || overlap->rank >= worstRank) continue;
        item.outcome = Outcome::RankedTooHigh;
        item.detail = fmt::format("at place {}, before a planted overlap at place {}", overlap->rank, worstRank);
        item.points = -points.wrongRank;
        return item;
    }
    return item;
}

int countOf(const std::vector<ScoredItem>& items, Outcome outcome) {
    return int(std::count_if(items.begin(), items.end(), [&](const auto& item) { return item.outcome == outcome; }));
}

std::vector<ScoredItem> ofLevel(const std::vector<ScoredItem>& items, SolutionLevel level) {
    std::vector<ScoredItem> kept;
    std::copy_if(items.begin(), items.end(), std::back_inserter(kept),
                 [&](const ScoredItem& item) { return item.level == level; });
    return kept;
}

void tell(const std::string& heading, const std::vector<ScoredItem>& items, Outcome well,
          std::vector<std::string>& lines) {
    if (items.empty()) return;
    lines.push_back(fmt::format("{}: {} of {}", heading, countOf(items, well), items.size()));
    for (const ScoredItem& item : items)
        if (item.outcome != well)
            lines.push_back(fmt::format("  {} {} {}: {}", word(item.outcome), item.id, item.title, item.detail));
}

std::vector<std::string> linesOf(const Solution& solution, const ExerciseScore& score) {
    std::vector<std::string> lines{fmt::format("{}: {} of {} points", solution.name, score.points, score.possible)};
    const auto main = ofLevel(score.overlaps, SolutionLevel::Main);
    const auto collation = ofLevel(score.overlaps, SolutionLevel::Collation);
    tell("identities held", score.identities, Outcome::Found, lines);
    tell("main overlaps found", main, Outcome::Found, lines);
    tell("overlaps by collation found", collation, Outcome::Found, lines);
    tell("traps kept apart", score.traps, Outcome::Apart, lines);
    tell("hubs ranked below the main overlaps", score.hubs, Outcome::RankedLast, lines);
    const auto desk = ofLevel(score.overlaps, SolutionLevel::Desk);
    if (!desk.empty()) lines.push_back(fmt::format("for the desk: {}, not looked for by this version", desk.size()));
    for (const ScoredItem& item : desk) lines.push_back(fmt::format("  {} {}", item.id, item.title));
    return lines;
}

int possiblePoints(const Solution& solution) {
    int sum = 0;
    for (const SolutionIdentity& identity : solution.identities)
        if (identity.level != SolutionLevel::Desk) sum += solution.points.identity;
    for (const SolutionOverlap& overlap : solution.overlaps) {
        if (overlap.level == SolutionLevel::Main) sum += solution.points.mainOverlap;
        if (overlap.level == SolutionLevel::Collation) sum += solution.points.collationOverlap;
    }
    return sum;
}

}  // namespace

std::string word(ScoredItem::Outcome outcome) {
    switch (outcome) {
        case Outcome::Found:
            return "found";
        case Outcome::Missed:
            return "missed";
        case Outcome::Apart:
            return "apart";
        case Outcome::Merged:
            return "merged";
        case Outcome::RankedLast:
            return "ranked_last";
        case Outcome::RankedTooHigh:
            return "ranked_too_high";
        case Outcome::NotLookedFor:
            return "not_looked_for";
    }
    return {};
}

bool ExerciseScore::passed() const {
    const auto held = [](const std::vector<ScoredItem>& items) {
        return std::none_of(items.begin(), items.end(), [](const ScoredItem& item) {
            return item.level == SolutionLevel::Main && item.outcome == Outcome::Missed;
        });
    };
    return held(identities) && held(overlaps) && countOf(traps, Outcome::Merged) == 0 &&
           countOf(hubs, Outcome::RankedTooHigh) == 0;
}

ExerciseScore scoreExercise(const Solution& solution, const ExerciseState& state) {
    const StateIndex index(state);
    ExerciseScore score;
    int worstRank = 0;
    for (const auto& identity : solution.identities)
        score.identities.push_back(judge(identity, index, solution.points));
    for (const auto& planted : solution.overlaps)
        score.overlaps.push_back(judge(planted, index, solution.points, worstRank));
    for (const auto& trap : solution.traps) score.traps.push_back(judge(trap, index, solution.points));
    for (const auto& hub : solution.hubs) score.hubs.push_back(judge(hub, index, solution.points, worstRank));

    for (const auto* items : {&score.identities, &score.overlaps, &score.traps, &score.hubs})
        for (const ScoredItem& item : *items) score.points += item.points;
    score.points = std::max(score.points, 0);
    score.possible = possiblePoints(solution);
    score.lines = linesOf(solution, score);
    return score;
}

}  // namespace crosscase::core
