// core/collation/links.cpp: grouping claims into links and weighing them.
#include "core/collation/links.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/records/catalogue.h"
#include "core/records/grading.h"

namespace crosscase::core {
namespace {

using Key = std::tuple<EntityId, EntityId, std::string>;

bool isDirected(const std::string& type) {
    const ClaimType* known = Catalogue::shipped().claim(type);
    return known == nullptr || known->directed;
}

/// Two statements count as two only when both their originators and their references differ. A report without a
/// reference is told apart by its originator alone.
bool independent(const StatedClaim& a, const StatedClaim& b) {
    if (a.originator == b.originator) return false;
    return a.originatorRef.empty() || b.originatorRef.empty() || a.originatorRef != b.originatorRef;
}

bool anyIndependentPair(const std::vector<const StatedClaim*>& claims) {
    for (std::size_t i = 0; i < claims.size(); ++i) {
        for (std::size_t j = i + 1; j < claims.size(); ++j) {
            if (independent(*claims[i], *claims[j])) return true;
        }
    }
    return false;
}

/// One of each originator and reference is enough, so that a thousand calls are not compared with each other.
std::vector<const StatedClaim*> oneOfEach(const std::vector<const StatedClaim*>& claims) {
    std::set<std::pair<AgencyId, std::string>> seen;
    std::vector<const StatedClaim*> out;
    for (const StatedClaim* claim : claims) {
        if (seen.insert({claim->originator, claim->originatorRef}).second && out.size() < 200) out.push_back(claim);
    }
    return out;
}

LinkStrength strengthOfLink(const std::vector<const StatedClaim*>& claims) {
    std::optional<int> bestFor, bestAgainst;
    bool strong = false;
    bool ordinary = false;
    std::vector<const StatedClaim*> bearing;  // not weak, not inferred
    for (const StatedClaim* stated : claims) {
        int rank = gradeRank(stated->grading);
        auto& best = stated->claim.denied ? bestAgainst : bestFor;
        if (!best || rank < *best) best = rank;
        if (stated->claim.denied) continue;
        Strength strength = strengthOf(stated->grading);
        if (strength == Strength::Weak) continue;
        ordinary = true;
        if (stated->claim.basis == ClaimBasis::Inferred) continue;
        strong = strong || strength == Strength::Strong;
        bearing.push_back(stated);
    }
    if (bestAgainst && (!bestFor || *bestAgainst <= *bestFor)) return LinkStrength::Disputed;
    if (strong || anyIndependentPair(oneOfEach(bearing))) return LinkStrength::Confirmed;
    return ordinary ? LinkStrength::Unconfirmed : LinkStrength::Tentative;
}

}  // namespace

std::vector<Link> deriveLinks(const LinkInput& input) {
    std::map<Key, std::vector<const StatedClaim*>> groups;
    for (const StatedClaim& stated : input.claims) {
        auto from = input.entityOf.find(stated.from);
        auto to = input.entityOf.find(stated.to);
        if (from == input.entityOf.end() || to == input.entityOf.end()) continue;
        EntityId first = from->second;
        EntityId second = to->second;
        if (!isDirected(stated.claim.type) && second < first) std::swap(first, second);
        groups[{first, second, stated.claim.type}].push_back(&stated);
    }
    std::set<EntityId> unconfirmed;
    for (auto [first, second] : input.unconfirmed) {
        for (MentionId mention : {first, second}) {
            if (auto found = input.entityOf.find(mention); found != input.entityOf.end())
                unconfirmed.insert(found->second);
        }
    }
    std::vector<Link> links;
    for (const auto& [key, claims] : groups) {
        Link link;
        std::tie(link.from, link.to, link.type) = key;
        for (const StatedClaim* stated : claims) link.claims.push_back(stated->claim.id);
        std::sort(link.claims.begin(), link.claims.end());
        link.id = LinkId{link.claims.front().value};
        link.strength = strengthOfLink(claims);
        link.viaMatch = unconfirmed.contains(link.from) || unconfirmed.contains(link.to);
        links.push_back(std::move(link));
    }
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.id < b.id; });
    return links;
}

}  // namespace crosscase::core
