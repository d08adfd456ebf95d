// core/store/derived.h: what was made of the statements, kept on disk; any of it may be dropped and made again.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/records/derived.h"
#include "core/store/case_file.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard().

/// A live mention with what its record adds to it.
struct LiveMention {
    Mention mention;
    ContentKey recordKey{};
    std::string distinctWithin;
    Strength strength = Strength::Ordinary;  ///< of its own grade, else of its record's
};
/// Every live mention in id order, one at a time. @param visit  may move from what it gets; false: enough
void forEachLiveMention(Database& database, const std::function<bool(LiveMention&)>& visit);
/// The live ones of some mentions, in id order.
std::vector<LiveMention> loadLiveMentions(Database& database, std::span<const MentionId> ids);
/// Live or withdrawn, in id order.
std::vector<LiveMention> loadMentions(Database& database, std::span<const MentionId> ids);
std::vector<MentionId> mentionsOfRecords(Database& database, std::span<const RecordId> records);  ///< in id order

std::vector<Decision> loadDecisions(Database& database);
std::optional<Decision> findDecision(Database& database, MentionId first, MentionId second);
void saveDecision(Database& database, const Decision& decision);  ///< replaces the pair's earlier one
void removeDecision(Database& database, DecisionId decision);

struct StoredCalibration {
    std::int64_t number = 0;
    std::string content;
    std::string engine;
};
/// The newest; null when there is none. Read once: at a million mentions it is some megabytes.
std::shared_ptr<const StoredCalibration> loadCalibration(Database& database);
std::int64_t saveCalibration(Database& database, Microseconds at, const std::string& engine,
                             const std::string& content);
std::string derivedEngine(Database& database);  ///< the engine that made the derived tables; empty: none yet
void setDerivedEngine(Database& database, const std::string& engine);

/// How much there is of what was derived; kept, because counting a million rows takes longer than adding one.
struct DerivedTotals {
    std::int64_t mentions = 0, entities = 0, links = 0, overlaps = 0;
    std::int64_t automatic = 0, review = 0;  ///< matches
    bool operator==(const DerivedTotals&) const = default;
};
DerivedTotals loadTotals(Database& database);
void saveTotals(Database& database, const DerivedTotals& totals);
DerivedTotals countTotals(Database& database);  ///< by counting the rows

// entities and matches
std::vector<Entity> loadEntities(Database& database, const std::optional<std::vector<EntityId>>& ids = {});
std::optional<EntityId> entityOf(Database& database, MentionId mention);
std::vector<EntityId> entitiesOf(Database& database, std::span<const MentionId> mentions);  ///< sorted, unique
std::vector<MentionId> membersOfEntitiesOf(Database& database, std::span<const MentionId> mentions);
std::vector<Match> loadMatches(Database& database, const std::optional<std::vector<MentionId>>& touching = {});
/// For a load of everything: takes all of it away but what people did, and the indexes that are quicker to make at its end.
void clearDerived(Database& database);
void indexDerived(Database& database);  ///< makes these indexes
/// Takes the entities and matches of these mentions away. Their keys and search entries stay.
void forgetMentions(Database& database, std::span<const MentionId> mentions);
/// @param viaMatch  sorted: those that hold together by a match which no person confirmed
void saveEntities(Database& database, std::span<const Entity> entities, std::span<const EntityId> viaMatch);
void saveMatches(Database& database, std::span<const Match> matches);
bool restsOnMatch(Database& database, EntityId entity);  ///< as saved with it

// links and overlaps
void forEachClaim(Database& database, const std::function<void(const StatedClaim&)>& visit);  ///< all, in id order
/// Claims with an end in one of the entities, in id order.
std::vector<StatedClaim> claimsOf(Database& database, std::span<const EntityId> entities);
void saveLinks(Database& database, std::span<const Link> links);
void removeLinks(Database& database, std::span<const Link> links);
std::vector<Link> loadLinks(Database& database, const std::optional<std::vector<EntityId>>& touching = {});
/// Claims that deny what they state, ascending: all of the case, or those among some.
std::vector<ClaimId> deniedClaims(Database& database, const std::optional<std::vector<ClaimId>>& among = {});
std::optional<Link> findLink(Database& database, LinkId link);
/// Those that some entity or some link has, in alphabetical order. O(entities), O(links)
std::vector<std::string> entityTypes(Database& database);
std::vector<std::string> linkTypes(Database& database);
/// Different other entities that an entity is linked to, by type.
std::map<std::string, std::size_t> countNeighbours(Database& database, EntityId entity);

/// A mention of an entity with what its record adds: who holds it, where and how it is graded.
struct HeldStatement {
    Mention mention;  ///< its grading is its own, else the record's
    AgencyId agency, originator;
    std::string originatorRef;
    std::vector<InvestigationId> investigations;
};
std::vector<HeldStatement> loadHeld(Database& database, std::span<const MentionId> mentions);
/// Entities that investigations of two or more agencies hold. @note one pass over all mentions in investigations
std::vector<EntityId> entitiesOfSeveralAgencies(Database& database);
/// The same for some entities. @param entities  sorted
std::vector<EntityId> entitiesOfSeveralAgencies(Database& database, std::span<const EntityId> entities);
/// Entities whose records come from two or more agencies, in investigations or not. @note one pass over all mentions
std::size_t countSharedEntities(Database& database);
void saveOverlaps(Database& database, std::span<const Overlap> overlaps);
/// @return how many there were
std::size_t removeOverlaps(Database& database, std::span<const EntityId> entities);
void clearOverlaps(Database& database);
bool hasOverlap(Database& database, EntityId entity);
std::vector<Overlap> loadOverlaps(Database& database);  ///< best first

// search
/// The index keeps no copy of its text: what is removed must be what was added. Statements never change, and the folding
/// belongs to the engine's version: another one makes the whole index anew.
void addToSearch(Database& database, const LiveMention& mention);
void removeFromSearch(Database& database, const LiveMention& mention);
void addTextsToSearch(Database& database, std::span<const RecordId> records);
void removeTextsFromSearch(Database& database, std::span<const RecordId> records);
void addAllTextsToSearch(Database& database);  ///< of all live records
/// Entities whose mentions or records hold every word (as a beginning). @param folded  by foldForSearch
std::vector<EntityId> searchEntities(Database& database, const std::string& folded, std::size_t limit);

}  // namespace crosscase::core
