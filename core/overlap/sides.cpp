// core/overlap/sides.cpp: groups mentions by the agencies whose investigations hold them and finds what ties these.
#include "core/overlap/sides.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/base/text.h"
#include "core/overlap/weights.h"

namespace crosscase::core {

namespace {

void add(Side& side, const HeldMention& mention, const Investigation& investigation) {
    side.investigations.push_back(investigation.id);
    side.records.insert(mention.record);
    side.roles.insert(mention.role);
    side.subject |= mention.subject;
    side.isProtected |= isProtected(mention.role, mention.minor);
    side.onlyListed &= investigation.kind == InvestigationKind::Watchlist;
    side.onlyClosed &= startsWithNoCase(investigation.status, "closed");
    if (!mention.grading.empty() && (!side.bestGrade || gradeRank(mention.grading) < gradeRank(*side.bestGrade))) {
        side.bestGrade = mention.grading;
    }
    side.mentions.push_back(mention.mention);
    side.identifiers.insert(mention.identifiers.begin(), mention.identifiers.end());
    if (mention.originatorRef.empty()) {
        side.otherReports = true;
    } else {
        side.reports.insert({mention.originator, mention.originatorRef});
    }
}

template <typename T>
void sortUnique(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <typename Set>
const typename Set::value_type* firstCommon(const Set& a, const Set& b) {
    for (const auto& value : a) {
        if (b.count(value)) return &value;
    }
    return nullptr;
}

bool knowsOnlyOneReport(const Side& a, const Side& b) {
    const bool single = !a.otherReports && !b.otherReports && a.reports.size() == 1;
    return single && a.reports == b.reports;
}

bool holds(const Side& side, MentionId mention) {
    return std::binary_search(side.mentions.begin(), side.mentions.end(), mention);
}

/// Better: confirmed before not, then probability, then the earlier pair.
bool isBetter(const Match& a, const Match& b) {
    const auto order = [](const Match& match) {
        return std::tuple(match.state != MatchState::Confirmed, -match.probability, match.first, match.second);
    };
    return order(a) < order(b);
}

const Match* bestMatch(const Side& a, const Side& b, std::span<const Match* const> matches) {
    const Match* best = nullptr;
    for (const Match* match : matches) {
        const bool speaksForOne = match->state == MatchState::Confirmed || match->state == MatchState::Automatic;
        const bool across =
            (holds(a, match->first) && holds(b, match->second)) || (holds(b, match->first) && holds(a, match->second));
        if (speaksForOne && across && (!best || isBetter(*match, *best))) best = match;
    }
    return best;
}

Tie tieBetween(const std::vector<Side>& sides, std::size_t first, std::size_t second,
               std::span<const Match* const> matches) {
    namespace w = overlap_weights;
    const Side& a = sides[first];
    const Side& b = sides[second];
    Tie tie{first, second, Tie::Kind::Unexplained, w::unexplainedTie, {}, bestMatch(a, b, matches), false};
    if (firstCommon(a.records, b.records)) {
        tie.kind = Tie::Kind::SameRecord;
        tie.certainty = w::sameRecord;
    } else if (tie.match && tie.match->state == MatchState::Confirmed) {
        tie.kind = Tie::Kind::Confirmed;
        tie.certainty = w::confirmedTie;
    } else if (const std::string* identifier = firstCommon(a.identifiers, b.identifiers)) {
        tie.kind = Tie::Kind::Identifier;
        tie.certainty = w::identifierTie;
        tie.identifier = *identifier;
    } else if (tie.match) {
        tie.kind = Tie::Kind::Match;
        tie.certainty = std::min(tie.match->probability, w::proposedTie);
    }
    tie.circular = tie.kind != Tie::Kind::SameRecord && knowsOnlyOneReport(a, b);
    if (tie.circular) tie.certainty *= w::circularFactor;
    return tie;
}

std::size_t rootOf(std::vector<std::size_t>& parents, std::size_t at) {
    while (parents[at] != at) at = parents[at] = parents[parents[at]];
    return at;
}

}  // namespace

std::vector<Side> sidesOf(std::span<const HeldMention> mentions, const InvestigationsById& investigations) {
    std::map<AgencyId, Side> byAgency;
    for (const HeldMention& mention : mentions) {
        for (InvestigationId id : mention.investigations) {
            const auto found = investigations.find(id);
            if (found == investigations.end()) continue;
            Side& side = byAgency[found->second->agency];
            side.agency = found->second->agency;
            add(side, mention, *found->second);
        }
    }
    std::vector<Side> sides;
    for (auto& [agency, side] : byAgency) {
        sortUnique(side.investigations);
        sortUnique(side.mentions);
        sides.push_back(std::move(side));
    }
    return sides;
}

std::vector<Tie> strongestTies(const std::vector<Side>& sides, std::span<const Match* const> matches) {
    std::vector<Tie> all;
    for (std::size_t first = 0; first < sides.size(); ++first) {
        for (std::size_t second = first + 1; second < sides.size(); ++second) {
            all.push_back(tieBetween(sides, first, second, matches));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Tie& a, const Tie& b) { return a.certainty > b.certainty; });
    std::vector<std::size_t> parents(sides.size());
    std::iota(parents.begin(), parents.end(), std::size_t(0));
    std::vector<Tie> chosen;
    for (Tie& tie : all) {
        const std::size_t first = rootOf(parents, tie.first), second = rootOf(parents, tie.second);
        if (first == second) continue;
        parents[first] = second;
        chosen.push_back(std::move(tie));
    }
    return chosen;
}

}  // namespace crosscase::core
