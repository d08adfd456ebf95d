// core/collation/links.cpp: grouping claims into links and weighing them.
#include "core/collation/links.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <tuple>

#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

using Statement = LinkMaker::Statement;

bool isDirected(const std::string& type) {
    const ClaimType* known = Catalogue::shipped().claim(type);
    return known == nullptr || known->directed;
}

/// Two statements count as two only when both their originators and their references differ. A report without a
/// reference is told apart by its originator alone.
bool independent(const Statement& a, const Statement& b) {
    if (a.originator == b.originator) return false;
    return a.reference == 0 || b.reference == 0 || a.reference != b.reference;
}

bool anyIndependentPair(const std::vector<const Statement*>& statements) {
    for (std::size_t i = 0; i < statements.size(); ++i) {
        for (std::size_t j = i + 1; j < statements.size(); ++j) {
            if (independent(*statements[i], *statements[j])) return true;
        }
    }
    return false;
}

/// One of each originator and reference is enough, so that a thousand calls are not compared with each other.
std::vector<const Statement*> oneOfEach(const std::vector<const Statement*>& statements) {
    std::set<std::pair<AgencyId, std::uint32_t>> seen;
    std::vector<const Statement*> out;
    for (const Statement* one : statements) {
        if (out.size() < 200 && seen.insert({one->originator, one->reference}).second) out.push_back(one);
    }
    return out;
}

LinkStrength strengthOfLink(std::span<const Statement> statements) {
    std::optional<int> bestFor, bestAgainst;
    bool strong = false;
    bool ordinary = false;
    std::vector<const Statement*> bearing;  // not weak, not inferred
    for (const Statement& one : statements) {
        auto& best = one.denied ? bestAgainst : bestFor;
        if (!best || one.rank < *best) best = one.rank;
        if (one.denied || one.strength == Strength::Weak) continue;
        ordinary = true;
        if (one.inferred) continue;
        strong = strong || one.strength == Strength::Strong;
        bearing.push_back(&one);
    }
    if (bestAgainst && (!bestFor || *bestAgainst <= *bestFor)) return LinkStrength::Disputed;
    if (strong || anyIndependentPair(oneOfEach(bearing))) return LinkStrength::Confirmed;
    return ordinary ? LinkStrength::Unconfirmed : LinkStrength::Tentative;
}

bool sameLink(const Statement& a, const Statement& b) {
    return a.from == b.from && a.to == b.to && a.type == b.type;
}

}  // namespace

void LinkMaker::add(const StatedClaim& claim) {
    auto [type, isNew] = typeNumbers_.try_emplace(claim.type, static_cast<std::uint32_t>(types_.size()));
    if (isNew) types_.push_back(claim.type);
    std::uint32_t reference = 0;
    if (!claim.originatorRef.empty())
        reference = references_.try_emplace(claim.originatorRef, static_cast<std::uint32_t>(references_.size() + 1))
                        .first->second;
    EntityId first = claim.from, second = claim.to;
    if (second < first && !isDirected(claim.type)) std::swap(first, second);
    statements_.push_back({first, second, type->second, reference, claim.id, claim.originator, gradeRank(claim.grading),
                           strengthOf(claim.grading), claim.basis == ClaimBasis::Inferred, claim.denied});
}

std::vector<Link> LinkMaker::finish(const std::function<bool(EntityId)>& restsOnMatch) {
    std::sort(statements_.begin(), statements_.end(), [](const Statement& a, const Statement& b) {
        return std::tie(a.from, a.to, a.type, a.claim) < std::tie(b.from, b.to, b.type, b.claim);
    });
    std::vector<Link> links;
    for (std::size_t start = 0, end = 0; start < statements_.size(); start = end) {
        while (end < statements_.size() && sameLink(statements_[end], statements_[start])) ++end;
        auto group = std::span<const Statement>(statements_).subspan(start, end - start);
        Link link;
        link.id = LinkId{group.front().claim.value};
        link.from = group.front().from;
        link.to = group.front().to;
        link.type = types_[group.front().type];
        for (const Statement& one : group) link.claims.push_back(one.claim);
        link.strength = strengthOfLink(group);
        link.viaMatch = restsOnMatch(link.from) || restsOnMatch(link.to);
        links.push_back(std::move(link));
    }
    *this = {};
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.id < b.id; });
    return links;
}

}  // namespace crosscase::core
