// core/overlap/sides.h: one entity seen from each agency whose investigations hold it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/overlap/overlap.h"

namespace crosscase::core {

/// What one agency's investigations hold of an entity.
struct Side {
    AgencyId agency;
    std::vector<InvestigationId> investigations;  ///< sorted
    std::set<RecordId> records;
    std::set<Role> roles;
    bool subject = false;
    bool isProtected = false;
    bool onlyListed = true;  ///< all its investigations are watchlists
    bool onlyClosed = true;
    std::optional<Grading> bestGrade;
    std::vector<MentionId> mentions;  ///< sorted
    std::set<std::string> identifiers;
    std::set<std::pair<AgencyId, std::string>> reports;  ///< originator and its reference
    bool otherReports = false;                           ///< some record names no originator's reference
};

using InvestigationsById = std::unordered_map<InvestigationId, const Investigation*>;

/// The sides of one entity, by agency. @param mentions  all of that entity
std::vector<Side> sidesOf(std::span<const HeldMention> mentions, const InvestigationsById& investigations);

/// Why two sides are believed to speak of one subject.
struct Tie {
    enum class Kind { SameRecord, Confirmed, Identifier, Match, Unexplained };
    std::size_t first = 0, second = 0;  ///< positions in the sides
    Kind kind = Kind::Unexplained;
    double certainty = 0;
    std::string identifier;        ///< the value that both state
    const Match* match = nullptr;  ///< the best one, for Confirmed and Match
    bool circular = false;         ///< both know it only from one and the same report
    bool isSure() const { return kind == Kind::SameRecord || kind == Kind::Confirmed || kind == Kind::Identifier; }
};

/// The strongest ties that connect all sides: sides.size() - 1 of them, best first.
std::vector<Tie> strongestTies(const std::vector<Side>& sides, std::span<const Match* const> matches);

}  // namespace crosscase::core
