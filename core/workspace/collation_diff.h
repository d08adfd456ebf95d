// core/workspace/collation_diff.h: what another collation would make of the same statements, before anybody accepts it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/records/derived.h"

namespace crosscase::core {

/// Mentions that stand together, before or after.
struct EntityPart {
    EntityId id;
    std::string type, label;
    std::vector<MentionId> mentions;  ///< sorted
    bool overlap = false;             ///< investigations of two or more agencies hold it
};

/// Entities that exchange mentions: one that falls apart, several that become one, or both at once.
struct EntityChange {
    enum class Kind { Split, Merged, Regrouped };
    Kind kind = Kind::Regrouped;
    std::vector<EntityPart> before, after;  ///< by id
};
std::string word(EntityChange::Kind kind);

struct MatchChange {
    MentionId first, second;
    std::optional<MatchState> before, after;  ///< nothing: below the review threshold
};

struct CollationDiff {
    std::vector<EntityChange> entities;
    std::vector<MatchChange> matches;  ///< those whose state would change, by id
    std::vector<EntityPart> overlapsToCome, overlapsToGo;
    bool empty() const { return entities.empty() && matches.empty(); }
};

using AgenciesOfMentions = std::map<MentionId, std::set<AgencyId>>;

/// Compares two collations of the same mentions; entities with the same members do not appear.
/// @param agencies  whose investigations hold each mention
/// @note O(n log n) in mentions and matches
CollationDiff collationDiff(std::span<const Entity> entitiesBefore, std::span<const Match> matchesBefore,
                            std::span<const Entity> entitiesAfter, std::span<const Match> matchesAfter,
                            const AgenciesOfMentions& agencies);

/// "2 entities fall apart, 1 is joined from several, 3 matches change state, 1 overlap comes, 2 go".
std::string summaryOf(const CollationDiff& diff);

}  // namespace crosscase::core
