// core/workspace/derive.cpp: the one place where statements become entities, links and overlaps.
#include "core/workspace/derive.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

#include "core/store/match_keys.h"
#include "core/workspace/derive_links.h"

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

MentionInput inputOf(LiveMention live) {
    MentionInput input;
    input.id = live.mention.id;
    input.type = std::move(live.mention.type);
    input.properties = std::move(live.mention.properties);
    input.recordKey = live.recordKey;
    input.ordinal = live.mention.ordinal;
    input.subject = live.mention.subject;
    input.strength = live.strength;
    input.distinctWithin = std::move(live.distinctWithin);
    input.record = live.mention.record;
    return input;
}

/// Every posting of the mentions' match keys, by key, then mention.
std::vector<KeyPosting> postingsOf(std::span<const MentionInput> inputs) {
    std::vector<KeyPosting> postings;
    for (const MentionInput& input : inputs) {
        for (MatchKey key : matchKeys(input)) postings.push_back({key, input.id});
    }
    std::sort(postings.begin(), postings.end());
    return postings;
}

template <typename T>
void sortUnique(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

void countMatches(std::span<const Match> matches, std::int64_t sign, DerivedTotals& totals) {
    for (const Match& match : matches) {
        totals.automatic += match.state == MatchState::Automatic ? sign : 0;
        totals.review += match.state == MatchState::Review ? sign : 0;
    }
}

std::int64_t countMembers(std::span<const Entity> entities) {
    std::int64_t count = 0;
    for (const Entity& entity : entities) count += static_cast<std::int64_t>(entity.mentions.size());
    return count;
}

Result<Calibration> calibrationFor(CaseFile& file, Population& population, bool recalibrate, Progress& progress) {
    auto stored = loadCalibration(file.database());
    if (stored && !recalibrate) return Calibration{stored->number, stored->content};
    auto made = calibrate(population, progress);
    if (!made) return made.error();
    made->number = saveCalibration(file.database(), file.clock().now(), engineVersion(), made->json);
    return made;
}

/// Search entries of everything live. @error Cancelled
Result<void> searchEverything(Database& database, Progress& progress) {
    forEachLiveMention(database, [&](LiveMention& live) {
        addToSearch(database, live);
        return !progress.stopRequested();
    });
    if (progress.stopRequested()) return Progress::stopped("Collation");
    addAllTextsToSearch(database);
    return {};
}

/// Links and overlaps of everything stored. @error Cancelled
Result<void> linkEverything(CaseFile& file, DerivedTotals& totals, Progress& progress) {
    Database& database = file.database();
    auto links = allLinks(database);
    saveLinks(database, links);
    totals.links = static_cast<std::int64_t>(links.size());
    auto overlaps = allOverlaps(file, progress);
    if (!overlaps) return overlaps.error();
    saveOverlaps(database, *overlaps);
    totals.overlaps = static_cast<std::int64_t>(overlaps->size());
    return {};
}

Result<CollationReport> collateFully(CaseFile& file, bool recalibrate, DerivedTotals& totals, Progress& progress) {
    Database& database = file.database();
    CollationReport report;
    report.calibrated = recalibrate || !loadCalibration(database);
    auto population = std::make_unique<Population>();
    populate(database, *population, progress);
    auto calibration = calibrationFor(file, *population, recalibrate, progress);
    if (!calibration) return calibration.error();
    auto result = collateAll(*population, loadDecisions(database), *calibration, progress);
    if (!result) return result.error();
    report.touched = population->mentions().size();
    report.pairsSkipped = result->pairsSkipped;

    progress.report(0.8, "storing");
    clearDerived(database);
    replaceKeys(database, population->takeKeys());
    population.reset();
    saveEntities(database, result->entities, entitiesViaMatch(database, *result));
    saveMatches(database, result->matches);
    indexDerived(database);
    indexReferences(database);  // from now on single records come
    totals = {};
    totals.mentions = countMembers(result->entities);
    totals.entities = static_cast<std::int64_t>(result->entities.size());
    countMatches(result->matches, 1, totals);
    *result = {};  // its memory is wanted for what follows
    progress.report(0.85, "search");
    if (auto searched = searchEverything(database, progress); !searched) return searched.error();
    progress.report(0.95, "links and overlaps");
    if (auto linked = linkEverything(file, totals, progress); !linked) return linked.error();
    return report;
}

/// Mentions that came, mentions that went, and those that people decided on.
struct ChangedMentions {
    std::vector<LiveMention> added, removed;
    std::vector<MentionId> decided;
};

std::vector<MentionId> idsOf(std::span<const LiveMention> mentions) {
    std::vector<MentionId> ids;
    for (const LiveMention& live : mentions) ids.push_back(live.mention.id);
    return ids;
}

/// What the keys of added and removed mentions do to the engine's caps: who shares a key that crossed one is looked at anew.
std::vector<MentionId> keyHoldersToRevisit(Database& database, std::span<const KeyPosting> added,
                                           std::span<const KeyPosting> removed, const Calibration& calibration) {
    std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> moves;  // key: added, removed
    for (const KeyPosting& posting : added) ++moves[posting.key].first;
    for (const KeyPosting& posting : removed) ++moves[posting.key].second;
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

/// Changes keys, and tells whom the change may concern: those who lost a companion, whose key crossed the cap, and the new.
std::vector<MentionId> mentionsAround(Database& database, const ChangedMentions& changed,
                                      const Calibration& calibration) {
    auto removed = idsOf(changed.removed), added = idsOf(changed.added);
    std::vector<MentionId> around = changed.decided;
    around.insert(around.end(), added.begin(), added.end());
    // Entities that lose a member may fall apart, so all who were with it are looked at.
    for (MentionId mention : membersOfEntitiesOf(database, removed)) around.push_back(mention);
    for (const Match& match : loadMatches(database, removed)) around.insert(around.end(), {match.first, match.second});
    auto addedKeys = postingsOf(inputsOf(changed.added)), removedKeys = postingsOf(inputsOf(changed.removed));
    removeKeys(database, removedKeys);
    addKeys(database, addedKeys);
    for (MentionId mention : keyHoldersToRevisit(database, addedKeys, removedKeys, calibration))
        around.push_back(mention);
    sortUnique(around);
    std::unordered_set<MentionId> gone(removed.begin(), removed.end());
    std::erase_if(around, [&](MentionId id) { return gone.contains(id); });
    return around;
}

/// Takes entities and matches of the mentions away. @return the entities that went
std::vector<EntityId> forget(Database& database, const std::vector<MentionId>& mentions, DerivedTotals& totals) {
    auto entities = entitiesOf(database, mentions);
    countMatches(loadMatches(database, mentions), -1, totals);
    for (MentionId mention : mentions) totals.mentions -= entityOf(database, mention) ? 1 : 0;
    totals.entities -= static_cast<std::int64_t>(entities.size());
    forgetMentions(database, mentions);
    return entities;
}

void changeSearch(Database& database, const ChangedRecords& records, const ChangedMentions& mentions) {
    for (const LiveMention& live : mentions.removed) removeFromSearch(database, live);
    for (const LiveMention& live : mentions.added) addToSearch(database, live);
    removeTextsFromSearch(database, records.removed);
    addTextsToSearch(database, records.added);
}

Result<CollationReport> collateChange(CaseFile& file, std::span<const MentionId> decided, DerivedTotals& totals,
                                      Progress& progress) {
    Database& database = file.database();
    CollationReport report;
    auto stored = loadCalibration(database);
    Calibration calibration{stored->number, stored->content};
    auto records = changedRecords(database);
    ChangedMentions changed{loadMentions(database, mentionsOfRecords(database, records.added)),
                            loadMentions(database, mentionsOfRecords(database, records.removed)),
                            {decided.begin(), decided.end()}};
    auto around = mentionsAround(database, changed, calibration);
    auto result = collateTouched(database, around, loadDecisions(database), calibration, progress);
    if (!result) return result.error();

    std::vector<MentionId> touched = idsOf(changed.removed);
    std::vector<EntityId> after;
    for (const Entity& entity : result->entities) {
        touched.insert(touched.end(), entity.mentions.begin(), entity.mentions.end());
        after.push_back(entity.id);
    }
    sortUnique(touched);
    auto before = forget(database, touched, totals);
    saveEntities(database, result->entities, entitiesViaMatch(database, *result));
    saveMatches(database, result->matches);
    totals.mentions += countMembers(result->entities);
    totals.entities += static_cast<std::int64_t>(result->entities.size());
    countMatches(result->matches, 1, totals);
    changeSearch(database, records, changed);
    auto refreshed = refreshAround(file, before, after, changedParties(database), totals, progress);
    if (!refreshed) return refreshed.error();
    report.touched = static_cast<std::size_t>(countMembers(result->entities));
    report.pairsSkipped = result->pairsSkipped;
    return report;
}

}  // namespace

std::vector<MentionInput> inputsOf(std::span<const LiveMention> mentions) {
    std::vector<MentionInput> inputs;
    inputs.reserve(mentions.size());
    for (const LiveMention& live : mentions) inputs.push_back(inputOf(live));
    return inputs;
}

void populate(Database& database, Population& population, Progress& progress) {
    progress.report(0.0, "reading mentions");
    forEachLiveMention(database, [&](LiveMention& live) {
        population.add(inputOf(std::move(live)));
        return !progress.stopRequested();
    });
    population.close();
}

Result<CollationResult> collateTouched(Database& database, std::span<const MentionId> around,
                                       std::span<const Decision> decisions, const Calibration& calibration,
                                       Progress& progress) {
    StoredKeyIndex index(database);
    CollationAround source{
        index, [&](std::span<const MentionId> ids) { return inputsOf(loadLiveMentions(database, ids)); },
        [&](std::span<const MentionId> ids) { return loadMatches(database, std::vector(ids.begin(), ids.end())); },
        [&](std::span<const MentionId> ids) { return membersOfEntitiesOf(database, ids); }};
    return collateAround(source, around, decisions, calibration, progress);
}

bool isCollated(CaseFile& file) {
    return !derivedEngine(file.database()).empty();
}

Result<CollationReport> bringUpToDate(CaseFile& file, std::span<const MentionId> changed, bool recalibrate,
                                      Progress& progress) {
    Database& database = file.database();
    bool fully = recalibrate || derivedEngine(database) != engineVersion() || isMostlyChanged(database);
    DerivedTotals totals = loadTotals(database);
    auto report =
        fully ? collateFully(file, recalibrate, totals, progress) : collateChange(file, changed, totals, progress);
    if (!report) return report.error();
    saveTotals(database, totals);
    setDerivedEngine(database, engineVersion());
    settleChanges(database);
    report->mentions = static_cast<std::size_t>(totals.mentions);
    report->entities = static_cast<std::size_t>(totals.entities);
    report->links = static_cast<std::size_t>(totals.links);
    report->overlaps = static_cast<std::size_t>(totals.overlaps);
    report->automatic = static_cast<std::size_t>(totals.automatic);
    report->review = static_cast<std::size_t>(totals.review);
    return report;
}

}  // namespace crosscase::core
