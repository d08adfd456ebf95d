// core/store/derived.h: what was made of the statements, kept on disk; any of it may be dropped and made again.
#pragma once

#include <cstdint>
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
};
/// Live mentions in id order: all, or those of the ids.
std::vector<LiveMention> loadLiveMentions(Database& database, const std::optional<std::vector<MentionId>>& ids = {});
std::int64_t countMentions(Database& database);  ///< withdrawn ones included
std::vector<MentionId> liveMentionsWithoutEntity(Database& database);
/// Mentions that have an entity but whose record was withdrawn since.
std::vector<MentionId> withdrawnMentionsWithEntity(Database& database);

std::vector<Decision> loadDecisions(Database& database);
std::optional<Decision> findDecision(Database& database, MentionId first, MentionId second);
void saveDecision(Database& database, const Decision& decision);  ///< replaces the pair's earlier one
void removeDecision(Database& database, DecisionId decision);

struct StoredCalibration {
    std::int64_t number = 0;
    std::string content;
    std::string engine;
};
std::optional<StoredCalibration> loadCalibration(Database& database);  ///< the newest
std::int64_t saveCalibration(Database& database, Microseconds at, const std::string& engine,
                             const std::string& content);
std::string derivedEngine(Database& database);  ///< the engine that made the derived tables; empty: none yet
void setDerivedEngine(Database& database, const std::string& engine);

// entities and matches
std::vector<Entity> loadEntities(Database& database, const std::optional<std::vector<EntityId>>& ids = {});
std::optional<EntityId> entityOf(Database& database, MentionId mention);
std::vector<MentionId> membersOfEntitiesOf(Database& database, std::span<const MentionId> mentions);
std::vector<Match> loadMatches(Database& database, const std::optional<std::vector<MentionId>>& touching = {});
void clearDerived(Database& database);  ///< everything derived but overlaps' handling by people
/// Takes the entities, matches and search rows of these mentions away.
void forgetMentions(Database& database, std::span<const MentionId> mentions);
void saveEntities(Database& database, std::span<const Entity> entities);
void saveMatches(Database& database, std::span<const Match> matches);

// match keys
struct MentionKeys {
    MentionId mention;
    std::vector<std::uint64_t> keys;
};
void saveKeys(Database& database, std::span<const MentionKeys> keys);
void forgetKeys(Database& database, std::span<const MentionId> mentions);
std::size_t countKey(Database& database, std::uint64_t key);
std::vector<MentionId> mentionsOfKey(Database& database, std::uint64_t key);
std::vector<std::uint64_t> keysOf(Database& database, MentionId mention);

// links and overlaps
void replaceLinks(Database& database, std::span<const Link> links);
std::vector<Link> loadLinks(Database& database, const std::optional<std::vector<EntityId>>& touching = {});
std::optional<Link> findLink(Database& database, LinkId link);
void replaceOverlaps(Database& database, std::span<const Overlap> overlaps);
std::vector<Overlap> loadOverlaps(Database& database);  ///< best first

// search
void indexForSearch(Database& database, std::span<const LiveMention> mentions);
void indexRecordTexts(Database& database);  ///< live records not yet in the index; withdrawn ones leave it
/// Entities whose mentions or records hold every word (as a beginning). @param folded  by foldForSearch
std::vector<EntityId> searchEntities(Database& database, const std::string& folded, std::size_t limit);

}  // namespace crosscase::core
