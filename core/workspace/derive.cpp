// core/workspace/derive.cpp: the one place where statements become entities, links and overlaps.
#include "core/workspace/derive.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/collation/links.h"
#include "core/overlap/overlap.h"
#include "core/records/identifying.h"

namespace crosscase::core {
namespace {

/// The keys on disk behind the engine's abstract index.
class StoredKeyIndex final : public KeyIndex {
public:
    explicit StoredKeyIndex(Database& database) : database_(database) {}
    std::size_t count(MatchKey key) const override { return countKey(database_, key); }
    std::vector<MentionId> mentions(MatchKey key) const override { return mentionsOfKey(database_, key); }

private:
    Database& database_;
};

std::vector<MentionKeys> keysFor(std::span<const MentionInput> inputs) {
    std::vector<MentionKeys> keys;
    keys.reserve(inputs.size());
    for (const MentionInput& input : inputs) keys.push_back({input.id, matchKeys(input)});
    return keys;
}

void sortUnique(std::vector<MentionId>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void storeResult(Database& database, const CollationResult& result, std::span<const LiveMention> indexed) {
    saveEntities(database, result.entities);
    saveMatches(database, result.matches);
    indexForSearch(database, indexed);
    indexRecordTexts(database);
}

Result<CollationReport> collateFully(CaseFile& file, bool recalibrate, Progress& progress) {
    Database& database = file.database();
    auto live = loadLiveMentions(database);
    auto inputs = inputsOf(live);
    CollationReport report;
    auto stored = loadCalibration(database);
    Calibration calibration;
    if (!stored || recalibrate) {
        auto made = calibrate(inputs, progress);
        if (!made) return made.error();
        calibration = std::move(*made);
        calibration.number = saveCalibration(database, file.clock().now(), engineVersion(), calibration.json);
        report.calibrated = true;
    } else {
        calibration = {stored->number, stored->content};
    }
    auto decisions = loadDecisions(database);
    auto result = collateAll(inputs, decisions, calibration, progress);
    if (!result) return result.error();
    clearDerived(database);
    saveKeys(database, keysFor(inputs));
    storeResult(database, *result, live);
    report.touched = inputs.size();
    report.pairsSkipped = result->pairsSkipped;
    return report;
}

/// What the keys of added and removed mentions do to the engine's caps: who shares a key that crossed one is looked at anew.
std::vector<MentionId> keyHoldersToRevisit(Database& database, std::span<const MentionKeys> added,
                                           std::span<const MentionKeys> removed, const Calibration& calibration) {
    std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> moves;  // key: added, removed
    for (const MentionKeys& item : added)
        for (std::uint64_t key : item.keys) ++moves[key].first;
    for (const MentionKeys& item : removed)
        for (std::uint64_t key : item.keys) ++moves[key].second;
    std::size_t cap = keyCap(calibration);
    std::vector<MentionId> revisit;
    for (const auto& [key, move] : moves) {
        std::size_t now = countKey(database, key);  // added are in, removed are out
        std::size_t before = now + move.second - std::min(now + move.second, move.first);
        if ((before > cap) == (now > cap)) continue;
        for (MentionId mention : mentionsOfKey(database, key)) revisit.push_back(mention);
    }
    return revisit;
}

Result<CollationReport> collateChange(CaseFile& file, std::vector<MentionId> added, std::vector<MentionId> removed,
                                      std::span<const MentionId> changed, Progress& progress) {
    Database& database = file.database();
    auto stored = loadCalibration(database);
    Calibration calibration{stored->number, stored->content};
    auto liveAdded = loadLiveMentions(database, added);
    auto addedKeys = keysFor(inputsOf(liveAdded));
    std::vector<MentionKeys> removedKeys;
    for (MentionId mention : removed) removedKeys.push_back({mention, keysOf(database, mention)});

    // Entities that lose a member may fall apart, so all who were with it are looked at.
    std::vector<MentionId> around(changed.begin(), changed.end());
    around.insert(around.end(), added.begin(), added.end());
    for (MentionId mention : membersOfEntitiesOf(database, removed)) around.push_back(mention);
    for (const Match& match : loadMatches(database, removed)) around.insert(around.end(), {match.first, match.second});
    forgetMentions(database, removed);
    forgetKeys(database, removed);
    saveKeys(database, addedKeys);
    for (MentionId mention : keyHoldersToRevisit(database, addedKeys, removedKeys, calibration))
        around.push_back(mention);
    sortUnique(around);
    std::unordered_set<MentionId> gone(removed.begin(), removed.end());
    std::erase_if(around, [&](MentionId id) { return gone.contains(id); });

    auto result = collateTouched(database, around, loadDecisions(database), calibration, progress);
    if (!result) return result.error();

    std::vector<MentionId> touched;
    for (const Entity& entity : result->entities)
        touched.insert(touched.end(), entity.mentions.begin(), entity.mentions.end());
    sortUnique(touched);
    forgetMentions(database, touched);
    storeResult(database, *result, loadLiveMentions(database, touched));
    CollationReport report;
    report.touched = touched.size();
    report.pairsSkipped = result->pairsSkipped;
    return report;
}

std::vector<Neighbours> neighboursOf(std::span<const Entity> entities, std::span<const Link> links) {
    std::unordered_map<EntityId, bool> holds;
    for (const Entity& entity : entities) holds[entity.id] = entity.type == "person" || entity.type == "organisation";
    std::unordered_map<EntityId, std::unordered_set<std::int64_t>> others;
    for (const Link& link : links) {
        if (link.from == link.to) continue;
        others[link.from].insert(link.to.value);
        others[link.to].insert(link.from.value);
    }
    std::vector<Neighbours> rows;
    for (const auto& [entity, ends] : others) {
        Neighbours row{entity, 0, 0};
        for (std::int64_t end : ends) ++(holds[EntityId{end}] ? row.holders : row.others);
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.entity < b.entity; });
    return rows;
}

}  // namespace

std::vector<MentionInput> inputsOf(std::span<const LiveMention> mentions) {
    std::vector<MentionInput> inputs;
    inputs.reserve(mentions.size());
    for (const LiveMention& live : mentions) {
        MentionInput input;
        input.id = live.mention.id;
        input.type = live.mention.type;
        input.properties = live.mention.properties;
        input.recordKey = live.recordKey;
        input.ordinal = live.mention.ordinal;
        input.subject = live.mention.subject;
        input.distinctWithin = live.distinctWithin;
        input.record = live.mention.record;
        inputs.push_back(std::move(input));
    }
    return inputs;
}

Result<CollationResult> collateTouched(Database& database, std::span<const MentionId> around,
                                       std::span<const Decision> decisions, const Calibration& calibration,
                                       Progress& progress) {
    StoredKeyIndex index(database);
    CollationAround source{
        index,
        [&](std::span<const MentionId> ids) {
            return inputsOf(loadLiveMentions(database, std::vector(ids.begin(), ids.end())));
        },
        [&](std::span<const MentionId> ids) { return loadMatches(database, std::vector(ids.begin(), ids.end())); },
        [&](std::span<const MentionId> ids) { return membersOfEntitiesOf(database, ids); }};
    return collateAround(source, around, decisions, calibration, progress);
}

bool isCollated(CaseFile& file) {
    return !derivedEngine(file.database()).empty();
}

Result<std::vector<Link>> linksOf(std::span<const StoredRecord> records, std::span<const Entity> entities,
                                  std::span<const Match> matches) {
    LinkInput input;
    for (const Entity& entity : entities) {
        for (MentionId mention : entity.mentions) input.entityOf.emplace(mention, entity.id);
    }
    // A thing whose equal valid number names it needs no person's word; a person or a look-alike does.
    std::unordered_map<MentionId, std::vector<std::string>> thingNumbers;
    for (const StoredRecord& stored : records) {
        for (const Mention& mention : stored.mentions) {
            if (!isActor(mention.type))
                thingNumbers.emplace(mention.id, identifyingValues(mention.type, mention.properties));
        }
    }
    auto sameNumber = [&](const Match& match) {
        auto first = thingNumbers.find(match.first), second = thingNumbers.find(match.second);
        if (first == thingNumbers.end() || second == thingNumbers.end()) return false;
        return std::find_first_of(first->second.begin(), first->second.end(), second->second.begin(),
                                  second->second.end()) != first->second.end();
    };
    for (const Match& match : matches) {
        if (match.state == MatchState::Automatic && !sameNumber(match))
            input.unconfirmed.push_back({match.first, match.second});
    }
    for (const StoredRecord& stored : records) {
        for (const Claim& claim : stored.claims) {
            StatedClaim stated;
            stated.claim = claim;
            stated.from = stored.mentions.at(static_cast<std::size_t>(claim.from)).id;
            stated.to = stored.mentions.at(static_cast<std::size_t>(claim.to)).id;
            stated.grading = claim.grading.value_or(stored.record.head.grading);
            stated.originator = stored.record.originator;
            stated.originatorRef = stored.record.head.originatorRef;
            input.claims.push_back(std::move(stated));
        }
    }
    return deriveLinks(input);
}

Result<std::vector<Overlap>> overlapsOf(CaseFile& file, std::span<const StoredRecord> records,
                                        std::span<const Entity> entities, std::span<const Match> matches,
                                        std::span<const Link> links, Progress& progress) {
    OverlapInput input;
    input.entities.assign(entities.begin(), entities.end());
    input.agencies = loadAgencies(file.database());
    input.investigations = loadInvestigations(file.database());
    input.matches.assign(matches.begin(), matches.end());
    input.neighbours = neighboursOf(entities, links);
    std::unordered_map<MentionId, EntityId> entityOf;
    for (const Entity& entity : entities) {
        for (MentionId mention : entity.mentions) entityOf.emplace(mention, entity.id);
    }
    for (const StoredRecord& stored : records) {
        for (const Mention& mention : stored.mentions) {
            auto entity = entityOf.find(mention.id);
            if (entity == entityOf.end()) continue;
            HeldMention held;
            held.mention = mention.id;
            held.entity = entity->second;
            held.record = stored.record.id;
            held.agency = stored.record.agency;
            held.originator = stored.record.originator;
            held.originatorRef = stored.record.head.originatorRef;
            held.investigations = stored.record.investigations;
            held.role = mention.role;
            held.minor = mention.minor;
            held.subject = mention.subject;
            held.grading = mention.grading.value_or(stored.record.head.grading);
            held.identifiers = identifyingValues(mention.type, mention.properties);
            input.mentions.push_back(std::move(held));
        }
    }
    return findOverlaps(input, progress);
}

Result<CollationReport> bringUpToDate(CaseFile& file, std::span<const MentionId> changed, bool recalibrate,
                                      Progress& progress) {
    Database& database = file.database();
    auto added = liveMentionsWithoutEntity(database);
    auto removed = withdrawnMentionsWithEntity(database);
    std::int64_t mentions = countMentions(database);
    bool mostIsNew = static_cast<std::int64_t>(added.size() + removed.size()) * 3 > mentions;
    bool fully = recalibrate || mostIsNew || derivedEngine(database) != engineVersion();
    auto report = fully ? collateFully(file, recalibrate, progress)
                        : collateChange(file, std::move(added), std::move(removed), changed, progress);
    if (!report) return report.error();

    progress.report(0.8, "links and overlaps");
    auto records = loadRecords(database);
    auto entities = loadEntities(database);
    auto matches = loadMatches(database);
    auto links = linksOf(records, entities, matches);
    if (!links) return links.error();
    auto overlaps = overlapsOf(file, records, entities, matches, *links, progress);
    if (!overlaps) return overlaps.error();
    replaceLinks(database, *links);
    replaceOverlaps(database, *overlaps);
    setDerivedEngine(database, engineVersion());
    markCollated(database);
    for (const Entity& entity : entities) report->mentions += entity.mentions.size();
    report->entities = entities.size();
    report->links = links->size();
    report->overlaps = overlaps->size();
    for (const Match& match : matches) {
        report->automatic += match.state == MatchState::Automatic;
        report->review += match.state == MatchState::Review;
    }
    return report;
}

Result<Rebuilt> rebuild(CaseFile& file, Progress& progress) {
    Database& database = file.database();
    auto stored = loadCalibration(database);
    auto inputs = inputsOf(loadLiveMentions(database));
    Rebuilt rebuilt;
    auto result = collateAll(inputs, loadDecisions(database), {stored->number, stored->content}, progress);
    if (!result) return result.error();
    rebuilt.collation = std::move(*result);
    auto records = loadRecords(database);
    auto links = linksOf(records, rebuilt.collation.entities, rebuilt.collation.matches);
    if (!links) return links.error();
    rebuilt.links = std::move(*links);
    auto overlaps =
        overlapsOf(file, records, rebuilt.collation.entities, rebuilt.collation.matches, rebuilt.links, progress);
    if (!overlaps) return overlaps.error();
    rebuilt.overlaps = std::move(*overlaps);
    return rebuilt;
}

}  // namespace crosscase::core
