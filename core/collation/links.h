// core/collation/links.h: claims between mentions become links between entities, as strong as their best statements.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/records/derived.h"
#include "core/records/record.h"

namespace crosscase::core {

/// Groups claims into links: one for each pair of entities and type of claim; ends of undirected types are ordered by id.
/// Confirmed: one strong statement, or two originators that are independent (another originator and another reference) and
/// not weak. Disputed: a denial at least as good as the best statement for it. An inference never confirms.
/// Claims come one by one, because a case may hold millions of calls; about 50 bytes are kept of each.
class LinkMaker {
public:
    void add(const StatedClaim& claim);
    /// @param restsOnMatch  the entity holds together by a match that no person confirmed
    /// @return by id, which is the smallest claim's. O(claims log claims). The maker is empty afterwards
    std::vector<Link> finish(const std::function<bool(EntityId)>& restsOnMatch);

    /// What a link's strength depends on.
    struct Statement {
        EntityId from, to;
        std::uint32_t type;
        std::uint32_t reference;  ///< of the originator's report; 0: none stated
        ClaimId claim;
        AgencyId originator;
        int rank;  ///< of its grading: 0 is best
        Strength strength;
        bool inferred, denied;
    };

private:
    std::vector<Statement> statements_;
    std::vector<std::string> types_;
    std::unordered_map<std::string, std::uint32_t> typeNumbers_, references_;
};

}  // namespace crosscase::core
