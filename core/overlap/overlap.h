// core/overlap/overlap.h: entities that investigations of two or more agencies hold, ranked, each with its reasons.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/records/derived.h"
#include "core/records/record.h"

namespace crosscase::core {

/// What overlaps need to know of one live mention.
struct HeldMention {
    MentionId mention;
    EntityId entity;
    RecordId record;
    AgencyId agency;      ///< who contributed the record
    AgencyId originator;  ///< who first made the statement
    std::string originatorRef;
    std::vector<InvestigationId>
        investigations;  ///< of the record; empty: nobody's investigation holds it by this mention
    Role role = Role::Unknown;
    bool minor = false;
    bool subject = false;                  ///< what the record is about; else merely named
    Grading grading;                       ///< its own, else the record's
    std::vector<std::string> identifiers;  ///< identifyingValues of core/records/identifying.h
};

/// How many different other entities an entity is linked to. A hub is what many have in common.
struct Neighbours {
    EntityId entity;
    std::size_t holders = 0;  ///< persons and organisations
    std::size_t others = 0;   ///< everything else
};

/// Names for sentences; ids alone where one is missing.
struct OverlapInput {
    std::vector<Entity> entities;       ///< those to look at: all, or the touched ones
    std::vector<HeldMention> mentions;  ///< every live mention of these entities, also those without investigation
    std::vector<Agency> agencies;
    std::vector<Investigation> investigations;
    std::vector<Match> matches;          ///< between mentions of one entity; only those across agencies matter
    std::vector<Neighbours> neighbours;  ///< an entity without a row has none
};

/// Entities that investigations of two or more agencies hold, where the agency is the investigation's. One row per
/// entity, its id the entity's; state "new". Officials, mere mentions and hubs score below every other overlap.
/// @return by score, best first; equal scores by id. Scores in [0, 1] order work and mean nothing else
/// @error Cancelled
/// @note O(n log n) in mentions and matches; the same for any order of the input
Result<std::vector<Overlap>> findOverlaps(const OverlapInput& input, Progress& progress);

}  // namespace crosscase::core
