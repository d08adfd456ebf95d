// core/overlap/overlap.cpp: finds and ranks the entities that investigations of several agencies hold.
#include "core/overlap/overlap.h"

#include <algorithm>

#include "core/overlap/reasons.h"
#include "core/overlap/sides.h"
#include "core/overlap/weights.h"
#include "core/records/identifying.h"

namespace crosscase::core {

namespace {

namespace w = overlap_weights;

bool isPlace(const std::string& type) {
    return type == "address";
}

bool isOpenToAll(const std::string& type) {
    return isPlace(type) || type == "phone" || type == "email" || type == "online_account";
}

bool anyRole(const std::vector<Side>& sides, std::initializer_list<Role> roles) {
    return std::any_of(sides.begin(), sides.end(), [&](const Side& side) {
        return std::any_of(roles.begin(), roles.end(), [&](Role role) { return side.roles.count(role) > 0; });
    });
}

/// Why an overlap ranks below every other, or None.
Standing standingOf(const Entity& entity, const std::vector<Side>& sides, const Neighbours& around) {
    if (entity.type == "person") {
        const bool matters = anyRole(sides, {Role::Suspect, Role::Convicted, Role::Associate, Role::Victim,
                                             Role::Witness, Role::Informant, Role::Owner});
        const bool subject = std::any_of(sides.begin(), sides.end(), [](const Side& side) { return side.subject; });
        if (!matters && anyRole(sides, {Role::Official})) return Standing::Official;
        if (!matters && (!subject || !anyRole(sides, {Role::Unknown}))) return Standing::MereMention;
        return Standing::Ordinary;
    }
    if (around.holders >= w::hubHolders && entity.type != "vessel" && entity.type != "aircraft") return Standing::Hub;
    if (isOpenToAll(entity.type) && around.others >= w::hubOthers) return Standing::Hub;
    if (entity.type == "organisation" &&
        !anyRole(sides, {Role::Unknown, Role::Suspect, Role::Convicted, Role::Associate, Role::Owner, Role::Victim})) {
        return anyRole(sides, {Role::Official}) ? Standing::Official : Standing::MereMention;
    }
    return Standing::Ordinary;
}

double rarityOf(const Entity& entity, std::size_t records, std::size_t agencies, const Neighbours& around) {
    const double extraRecords = double(records > agencies ? records - agencies : 0);
    const double extraHolders = isActor(entity.type) || around.holders <= 2 ? 0.0 : double(around.holders - 2);
    return 1.0 / (1.0 + extraRecords / w::halfRareRecords + extraHolders / w::halfRareHolders);
}

double factorsOf(const Entity& entity, const std::vector<Side>& sides) {
    double factor = isPlace(entity.type) ? w::placeFactor : 1.0;
    if (std::any_of(sides.begin(), sides.end(), [](const Side& side) { return side.onlyListed; })) {
        factor *= w::listingFactor;
    }
    if (std::any_of(sides.begin(), sides.end(), [](const Side& side) { return side.onlyClosed; })) {
        factor *= w::onlyClosedFactor;
    }
    return factor;
}

std::size_t recordCount(std::span<const HeldMention> mentions) {
    std::vector<RecordId> records;
    for (const HeldMention& mention : mentions) records.push_back(mention.record);
    std::sort(records.begin(), records.end());
    return std::size_t(std::unique(records.begin(), records.end()) - records.begin());
}

double scoreOf(Standing standing, double base) {
    // Below 1 so that the best of the last stays under the least of the others.
    return standing == Standing::Ordinary ? w::lowBand + (1 - w::lowBand) * base : w::lowBand * 0.99 * base;
}

Overlap overlapOf(const Entity& entity, std::span<const HeldMention> mentions, const std::vector<Side>& sides,
                  std::span<const Match* const> matches, const Neighbours& around, const Namer& names) {
    const std::vector<Tie> ties = strongestTies(sides, matches);
    const std::size_t records = recordCount(mentions);
    const Standing standing = standingOf(entity, sides, around);
    const double rarity = rarityOf(entity, records, sides.size(), around);
    Overlap overlap;
    overlap.id = OverlapId{entity.id.value};
    overlap.entity = entity.id;
    for (const Side& side : sides) {
        overlap.agencies.push_back(side.agency);
        overlap.investigations.insert(overlap.investigations.end(), side.investigations.begin(),
                                      side.investigations.end());
        overlap.isProtected |= side.isProtected;
        if (side.onlyListed) overlap.kind = OverlapKind::Listing;
    }
    std::sort(overlap.investigations.begin(), overlap.investigations.end());
    overlap.confirmed = std::all_of(ties.begin(), ties.end(), [](const Tie& tie) { return tie.isSure(); });
    const double base = w::certaintyShare * ties.front().certainty + w::rarityShare * rarity;
    overlap.score = scoreOf(standing, base * factorsOf(entity, sides));
    overlap.reasons = overlapReasons({entity, sides, ties, standing, around, records, overlap.isProtected}, names);
    return overlap;
}

/// Positions of each entity's mentions after sorting: mentions of one entity lie together.
std::vector<HeldMention> sortedByEntity(const std::vector<HeldMention>& mentions) {
    std::vector<HeldMention> sorted = mentions;
    std::sort(sorted.begin(), sorted.end(), [](const HeldMention& a, const HeldMention& b) {
        return std::pair(a.entity, a.mention) < std::pair(b.entity, b.mention);
    });
    return sorted;
}

std::unordered_map<EntityId, std::vector<const Match*>> matchesByEntity(const std::vector<HeldMention>& mentions,
                                                                        const std::vector<Match>& matches) {
    std::unordered_map<MentionId, EntityId> entityOf;
    for (const HeldMention& mention : mentions) entityOf[mention.mention] = mention.entity;
    std::unordered_map<EntityId, std::vector<const Match*>> result;
    for (const Match& match : matches) {
        const auto first = entityOf.find(match.first), second = entityOf.find(match.second);
        if (first == entityOf.end() || second == entityOf.end() || first->second != second->second) continue;
        result[first->second].push_back(&match);
    }
    return result;
}

std::span<const HeldMention> mentionsOf(const std::vector<HeldMention>& sorted, EntityId entity) {
    const auto begin = std::lower_bound(sorted.begin(), sorted.end(), entity,
                                        [](const HeldMention& mention, EntityId id) { return mention.entity < id; });
    auto end = begin;
    while (end != sorted.end() && end->entity == entity) ++end;
    return {begin, end};
}

}  // namespace

Result<std::vector<Overlap>> findOverlaps(const OverlapInput& input, Progress& progress) {
    const std::vector<HeldMention> mentions = sortedByEntity(input.mentions);
    const auto matches = matchesByEntity(mentions, input.matches);
    std::unordered_map<EntityId, Neighbours> around;
    for (const Neighbours& row : input.neighbours) around[row.entity] = row;
    InvestigationsById investigations;
    for (const Investigation& investigation : input.investigations) investigations[investigation.id] = &investigation;
    const Namer names(input.agencies, input.investigations);

    static const std::vector<const Match*> none;
    std::vector<Overlap> overlaps;
    for (std::size_t at = 0; at < input.entities.size(); ++at) {
        if (at % 1024 == 0) {
            if (progress.stopRequested()) return Progress::stopped("Looking for overlaps");
            progress.report(double(at) / double(input.entities.size()), "overlaps");
        }
        const Entity& entity = input.entities[at];
        const auto held = mentionsOf(mentions, entity.id);
        const std::vector<Side> sides = sidesOf(held, investigations);
        if (sides.size() < 2) continue;
        const auto found = matches.find(entity.id);
        overlaps.push_back(
            overlapOf(entity, held, sides, found == matches.end() ? none : found->second, around[entity.id], names));
    }
    std::sort(overlaps.begin(), overlaps.end(),
              [](const Overlap& a, const Overlap& b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
    return overlaps;
}

}  // namespace crosscase::core
