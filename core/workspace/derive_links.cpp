// core/workspace/derive_links.cpp: statements of entities in, links and overlaps out; a chunk of entities at a time.
#include "core/workspace/derive_links.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/collation/links.h"
#include "core/overlap/overlap.h"
#include "core/records/identifying.h"

namespace crosscase::core {
namespace {

template <typename T>
void sortUnique(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Which entity each mention is in. A sorted array: a node for each of a million mentions would cost more than the links.
class Memberships {
public:
    explicit Memberships(std::span<const Entity> entities) {
        for (std::size_t at = 0; at < entities.size(); ++at) {
            for (MentionId mention : entities[at].mentions) places_.emplace_back(mention, at);
        }
        std::sort(places_.begin(), places_.end());
    }
    /// Position of the entity in the list.
    std::optional<std::size_t> find(MentionId mention) const {
        auto found = std::lower_bound(places_.begin(), places_.end(), std::pair(mention, std::size_t{0}));
        if (found == places_.end() || found->first != mention) return {};
        return found->second;
    }

private:
    std::vector<std::pair<MentionId, std::size_t>> places_;
};

/// The entities that automatic matches alone hold together. @param numbers  identifying values of a thing's mention
template <typename Numbers>
std::vector<EntityId> viaMatch(std::span<const Entity> entities, std::span<const Match> matches, Numbers numbers) {
    Memberships memberships(entities);
    std::vector<bool> rests(entities.size(), false);
    for (const Match& match : matches) {
        if (match.state != MatchState::Automatic) continue;
        auto at = memberships.find(match.first);
        if (!at || rests[*at]) continue;
        if (!isActor(entities[*at].type)) {
            std::vector<std::string> first = numbers(match.first), second = numbers(match.second);
            if (std::find_first_of(first.begin(), first.end(), second.begin(), second.end()) != first.end()) continue;
        }
        rests[*at] = true;
    }
    std::vector<EntityId> found;
    for (std::size_t at = 0; at < entities.size(); ++at) {
        if (rests[at]) found.push_back(entities[at].id);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Identifying values by statement: normalising costs most, and a thousand calls state one number.
class KnownNumbers {
public:
    /// @return valid until the next call
    const std::vector<std::string>& of(const Mention& mention) {
        constexpr std::size_t most = 100'000;
        if (known_.size() >= most) known_.clear();
        auto [found, isNew] = known_.try_emplace(mention.type + '\n' + propertiesJson(mention.properties));
        if (isNew) found->second = identifyingValues(mention.type, mention.properties);
        return found->second;
    }

private:
    std::unordered_map<std::string, std::vector<std::string>> known_;
};

Neighbours neighboursOf(Database& database, EntityId entity) {
    Neighbours around{entity, 0, 0};
    for (const auto& [type, count] : countNeighbours(database, entity)) {
        (isActor(type) ? around.holders : around.others) += count;
    }
    return around;
}

HeldMention heldMention(HeldStatement&& stated, EntityId entity, KnownNumbers& numbers) {
    HeldMention held;
    held.mention = stated.mention.id;
    held.entity = entity;
    held.record = stated.mention.record;
    held.agency = stated.agency;
    held.originator = stated.originator;
    held.originatorRef = std::move(stated.originatorRef);
    held.investigations = std::move(stated.investigations);
    held.role = stated.mention.role;
    held.minor = stated.mention.minor;
    held.subject = stated.mention.subject;
    held.grading = stated.mention.grading.value_or(Grading{});
    held.identifiers = numbers.of(stated.mention);
    return held;
}

/// Overlaps of some entities that several agencies hold.
Result<std::vector<Overlap>> overlapsAmong(Database& database, std::span<const EntityId> entities,
                                           KnownNumbers& numbers, Progress& progress) {
    if (entities.empty()) return std::vector<Overlap>();
    OverlapInput input;
    input.entities = loadEntities(database, std::vector(entities.begin(), entities.end()));
    input.agencies = loadAgencies(database);
    input.investigations = loadInvestigations(database);
    for (const Entity& entity : input.entities) {
        for (HeldStatement& stated : loadHeld(database, entity.mentions))
            input.mentions.push_back(heldMention(std::move(stated), entity.id, numbers));
        for (Match& match : loadMatches(database, entity.mentions)) input.matches.push_back(std::move(match));
        input.neighbours.push_back(neighboursOf(database, entity.id));
    }
    return findOverlaps(input, progress);
}

/// Entities whose stored overlap names one of the parties.
std::vector<EntityId> overlapsNaming(Database& database, const ChangedParties& parties) {
    std::vector<EntityId> found;
    if (parties.empty()) return found;
    for (const Overlap& overlap : loadOverlaps(database)) {
        auto agency = [&](AgencyId id) { return parties.agencies.contains(id); };
        auto investigation = [&](InvestigationId id) { return parties.investigations.contains(id); };
        if (std::any_of(overlap.agencies.begin(), overlap.agencies.end(), agency) ||
            std::any_of(overlap.investigations.begin(), overlap.investigations.end(), investigation))
            found.push_back(overlap.entity);
    }
    return found;
}

/// Makes the links of stored entities anew. @return entities at the ends of links that went or came, sorted
std::vector<EntityId> refreshLinks(Database& database, const std::vector<EntityId>& touched,
                                   std::span<const EntityId> after, DerivedTotals& totals) {
    std::vector<EntityId> ends;
    auto noteEnds = [&](const std::vector<Link>& links) {
        for (const Link& link : links) ends.insert(ends.end(), {link.from, link.to});
    };
    auto old = loadLinks(database, touched);
    noteEnds(old);
    removeLinks(database, old);
    LinkMaker maker;
    for (const StatedClaim& claim : claimsOf(database, after)) maker.add(claim);
    auto links = maker.finish([&](EntityId entity) { return restsOnMatch(database, entity); });
    noteEnds(links);
    saveLinks(database, links);
    totals.links += static_cast<std::int64_t>(links.size()) - static_cast<std::int64_t>(old.size());
    sortUnique(ends);
    return ends;
}

}  // namespace

std::vector<EntityId> entitiesViaMatch(Database& database, const CollationResult& result) {
    KnownNumbers numbers;
    return viaMatch(result.entities, result.matches, [&](MentionId mention) {
        auto loaded = loadMentions(database, std::span(&mention, 1));
        return loaded.empty() ? std::vector<std::string>() : numbers.of(loaded.front().mention);
    });
}

std::vector<Link> allLinks(Database& database) {
    LinkMaker maker;
    forEachClaim(database, [&](const StatedClaim& claim) { maker.add(claim); });
    return maker.finish([&](EntityId entity) { return restsOnMatch(database, entity); });
}

Result<std::vector<Overlap>> allOverlaps(CaseFile& file, Progress& progress) {
    constexpr std::size_t chunk = 1000;
    Database& database = file.database();
    auto entities = entitiesOfSeveralAgencies(database);
    std::vector<Overlap> overlaps;
    KnownNumbers numbers;
    for (std::size_t from = 0; from < entities.size(); from += chunk) {
        auto some = std::span<const EntityId>(entities).subspan(from, std::min(chunk, entities.size() - from));
        auto found = overlapsAmong(database, some, numbers, progress);
        if (!found) return found.error();
        std::move(found->begin(), found->end(), std::back_inserter(overlaps));
    }
    std::sort(overlaps.begin(), overlaps.end(),
              [](const Overlap& a, const Overlap& b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
    return overlaps;
}

Result<void> refreshAround(CaseFile& file, std::span<const EntityId> before, std::span<const EntityId> after,
                           const ChangedParties& parties, DerivedTotals& totals, Progress& progress) {
    Database& database = file.database();
    std::vector<EntityId> touched(before.begin(), before.end());
    touched.insert(touched.end(), after.begin(), after.end());
    sortUnique(touched);
    std::vector<EntityId> changed = overlapsNaming(database, parties);
    for (EntityId end : refreshLinks(database, touched, after, totals)) {
        if (hasOverlap(database, end)) changed.push_back(end);
    }
    for (EntityId entity : entitiesOfSeveralAgencies(database, after)) changed.push_back(entity);
    sortUnique(changed);
    totals.overlaps -= static_cast<std::int64_t>(removeOverlaps(database, touched));
    totals.overlaps -= static_cast<std::int64_t>(removeOverlaps(database, changed));
    KnownNumbers numbers;
    auto overlaps = overlapsAmong(database, changed, numbers, progress);
    if (!overlaps) return overlaps.error();
    saveOverlaps(database, *overlaps);
    totals.overlaps += static_cast<std::int64_t>(overlaps->size());
    return {};
}

std::vector<Link> linksOf(std::span<const StoredRecord> records, std::span<const Entity> entities,
                          std::span<const Match> matches) {
    std::unordered_map<MentionId, const Mention*> mentions;
    for (const StoredRecord& stored : records) {
        for (const Mention& mention : stored.mentions) mentions.emplace(mention.id, &mention);
    }
    auto resting = viaMatch(entities, matches, [&](MentionId id) {
        auto found = mentions.find(id);
        return found == mentions.end() ? std::vector<std::string>()
                                       : identifyingValues(found->second->type, found->second->properties);
    });
    Memberships memberships(entities);
    LinkMaker maker;
    for (const StoredRecord& stored : records) {
        for (const Claim& claim : stored.claims) {
            auto from = memberships.find(stored.mentions.at(static_cast<std::size_t>(claim.from)).id);
            auto to = memberships.find(stored.mentions.at(static_cast<std::size_t>(claim.to)).id);
            if (!from || !to) continue;
            maker.add({claim.id, entities[*from].id, entities[*to].id, claim.type, claim.basis, claim.denied,
                       claim.grading.value_or(stored.record.head.grading), stored.record.originator,
                       stored.record.head.originatorRef});
        }
    }
    return maker.finish([&](EntityId entity) { return std::binary_search(resting.begin(), resting.end(), entity); });
}

}  // namespace crosscase::core
