// core/dissemination/relations.cpp: gathers claims by the subjects that they tie.
#include "core/dissemination/relations.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "core/base/text.h"
#include "core/dissemination/basis.h"
#include "core/records/catalogue.h"

namespace crosscase::core {

namespace {

constexpr std::size_t amountsInWords = 4;

std::string claimLabel(const Claim& claim) {
    const ClaimType* type = Catalogue::shipped().claim(claim.type);
    const std::string label = type ? type->label : claim.type;
    return claim.denied ? "denied: " + label : label;
}

std::string amountOf(const Claim& claim) {
    return claim.unit.empty() ? claim.amount : claim.amount + " " + claim.unit;
}

const Mention* mentionAt(const RecordStatements& statements, int ordinal) {
    const auto found = std::find_if(statements.mentions.begin(), statements.mentions.end(),
                                    [&](const Mention& mention) { return mention.ordinal == ordinal; });
    return found == statements.mentions.end() ? nullptr : &*found;
}

/// All claims of one kind between two subjects.
struct Gathered {
    std::size_t count = 0;
    std::set<std::string> dates, places;
    std::vector<std::string> amounts;
    Basis basis;
    const Link* link = nullptr;
};

void add(Gathered& gathered, const Claim& claim, const GoingRecord& going) {
    ++gathered.count;
    if (claim.start) gathered.dates.insert(isoInstant(*claim.start).substr(0, 10));
    if (!claim.amount.empty()) gathered.amounts.push_back(amountOf(claim));
    if (!claim.place.empty()) gathered.places.insert(claim.place);
    const Record& record = going.statements.record;
    const bool own = claim.grading && !claim.grading->empty();
    gathered.basis.add(int(record.id.value), printGrade(own ? *claim.grading : record.head.grading));
}

std::string detailsOf(const Gathered& gathered) {
    std::vector<std::string> parts;
    if (gathered.count > 1) parts.push_back(fmt::format("{} times", gathered.count));
    if (gathered.dates.size() == 1) parts.push_back(*gathered.dates.begin());
    if (gathered.dates.size() > 1) {
        parts.push_back(fmt::format("{} to {}", *gathered.dates.begin(), *gathered.dates.rbegin()));
    }
    if (!gathered.amounts.empty() && gathered.amounts.size() <= amountsInWords) {
        parts.push_back(join(gathered.amounts, " + "));
    }
    if (gathered.places.size() == 1) parts.push_back(*gathered.places.begin());
    return join(parts, ", ");
}

/// A strength that rests on a match nobody confirmed would merge what the summary keeps apart.
std::string strengthOf(const Gathered& gathered) {
    if (!gathered.link) return "unconfirmed";
    if (gathered.link->viaMatch && gathered.link->strength == LinkStrength::Confirmed) return "unconfirmed";
    return word(gathered.link->strength);
}

std::unordered_map<ClaimId, const Link*> linkOfClaim(const Recollated& recollated) {
    std::unordered_map<ClaimId, const Link*> result;
    for (const Link& link : recollated.links) {
        for (ClaimId claim : link.claims) result[claim] = &link;
    }
    return result;
}

}  // namespace

std::string sentenceOf(const Claim& claim, const RecordStatements& statements) {
    const Mention* from = mentionAt(statements, claim.from);
    const Mention* to = mentionAt(statements, claim.to);
    if (!from || !to) return {};
    std::vector<std::string> parts = {fmt::format("{} {} {}", labelOf(from->type, from->properties), claimLabel(claim),
                                                  labelOf(to->type, to->properties))};
    if (claim.start) parts.push_back(isoInstant(*claim.start));
    if (!claim.amount.empty()) parts.push_back(amountOf(claim));
    if (!claim.place.empty()) parts.push_back(claim.place);
    return join(parts, ", ");
}

std::vector<SummaryRelation> relationsOf(const ShareView& view, const Recollated& recollated,
                                         const SubjectGroups& subjects) {
    const auto links = linkOfClaim(recollated);
    std::map<std::tuple<int, int, std::string>, Gathered> byPair;
    for (const GoingRecord& going : view.going) {
        for (const Claim& claim : going.statements.claims) {
            const Mention* from = mentionAt(going.statements, claim.from);
            const Mention* to = mentionAt(going.statements, claim.to);
            if (!from || !to) continue;
            const int first = subjects.numberOf.at(from->id), second = subjects.numberOf.at(to->id);
            if (first == second) continue;
            Gathered& gathered = byPair[{first, second, claimLabel(claim)}];
            add(gathered, claim, going);
            const auto link = links.find(claim.id);
            if (link != links.end()) gathered.link = link->second;
        }
    }
    std::vector<SummaryRelation> relations;
    for (const auto& [key, gathered] : byPair) {
        const auto& [from, to, label] = key;
        relations.push_back({from, to, subjects.groups[std::size_t(from - 1)].label,
                             subjects.groups[std::size_t(to - 1)].label, label, detailsOf(gathered),
                             strengthOf(gathered), gathered.basis.lines()});
    }
    return relations;
}

}  // namespace crosscase::core
