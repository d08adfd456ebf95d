// core/collation/links.h: claims between mentions become links between entities, as strong as their best statements.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/records/derived.h"
#include "core/records/record.h"

namespace crosscase::core {

/// A live claim with what its record says about it.
struct StatedClaim {
    Claim claim;
    MentionId from, to;
    Grading grading;  ///< the claim's own, else its record's
    AgencyId originator;
    std::string originatorRef;  ///< equal references are one report, whoever passed it on; empty: none stated
};

struct LinkInput {
    std::vector<StatedClaim> claims;
    std::unordered_map<MentionId, EntityId> entityOf;  ///< claims with an end that is not here are left out
    std::vector<std::pair<MentionId, MentionId>>
        unconfirmed;  ///< matches that hold an entity together without a person's word
};

/// One link for each pair of entities and type of claim; ends of undirected types are ordered by id. Confirmed: one
/// strong statement, or two originators that are independent (another originator and another reference) and not weak.
/// Disputed: a denial at least as good as the best statement for it. An inference never confirms. Sorted by id, which
/// is the smallest claim's. O(claims log claims).
std::vector<Link> deriveLinks(const LinkInput& input);

}  // namespace crosscase::core
