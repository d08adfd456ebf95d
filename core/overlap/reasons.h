// core/overlap/reasons.h: why something is an overlap and why it ranks where it does, in sentences.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/overlap/sides.h"

namespace crosscase::core {

/// What ranks last, and why.
enum class Standing { Ordinary, Official, MereMention, Hub };

/// Names of agencies and investigations for sentences.
class Namer {
public:
    Namer(const std::vector<Agency>& agencies, const std::vector<Investigation>& investigations);
    std::string agency(AgencyId id) const;                ///< its name, else its code, else "agency a3"
    std::string investigation(InvestigationId id) const;  ///< "ANCHOR-19 (closed)", "SDGT (watchlist)"

private:
    std::unordered_map<AgencyId, std::string> agencies_;
    std::unordered_map<InvestigationId, std::string> investigations_;
};

struct OverlapFacts {
    const Entity& entity;
    const std::vector<Side>& sides;
    const std::vector<Tie>& ties;
    Standing standing;
    const Neighbours& around;
    std::size_t records = 0;  ///< all records that hold the entity, also those of no investigation
    bool isProtected = false;
};

/// Who holds it, what makes it certain, how rare it is, then what lowers or protects it.
std::vector<Reason> overlapReasons(const OverlapFacts& facts, const Namer& names);

}  // namespace crosscase::core
