// core/overlap/reasons.cpp: the sentences that explain an overlap.
#include "core/overlap/reasons.h"

#include <fmt/format.h>

#include <cmath>

#include "core/base/text.h"
#include "core/overlap/weights.h"
#include "core/records/catalogue.h"

namespace crosscase::core {

namespace {

Reason reason(std::string property, std::string level, std::string text) {
    Reason made;
    made.property = std::move(property);
    made.level = std::move(level);
    made.text = std::move(text);
    return made;
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

Reason holderReason(const Side& side, const Namer& names) {
    std::vector<std::string> investigations;
    for (InvestigationId id : side.investigations) investigations.push_back(names.investigation(id));
    std::string text = fmt::format("{} holds it in {} on {}", names.agency(side.agency), join(investigations, ", "),
                                   counted(side.records.size(), "record", "records"));
    if (side.bestGrade) text += fmt::format(", graded {} at best", printGrade(*side.bestGrade));
    return reason("holder", side.onlyListed ? "listing" : "investigation", text + ".");
}

/// "imei 00440112345601" of "imei:00440112345601", by the catalogue's word.
std::string spoken(const std::string& identifier) {
    const std::size_t colon = identifier.find(':');
    const std::string kind = identifier.substr(0, colon), value = identifier.substr(colon + 1);
    const PropertyType* property = Catalogue::shipped().property(kind);
    const SubjectType* subject = Catalogue::shipped().subject(kind);
    const std::string label = property ? property->label : subject ? subject->label : kind;
    return fmt::format("{} {}", label, value);
}

std::string matchText(const Match& match) {
    std::vector<std::string> reasons;
    for (const Reason& line : match.reasons) {
        if (line.bits > 0 && !line.text.empty() && reasons.size() < 2) reasons.push_back(line.text);
    }
    const std::string because = reasons.empty() ? "" : ": " + join(reasons, "; ");
    // Cut rather than rounded: "100 %" would claim more than any score can.
    const int percent = int(std::floor(std::min(match.probability, 0.99) * 100));
    return fmt::format("the program believes that they are one ({} %){}; no person has confirmed it", percent, because);
}

Reason tieReason(const OverlapFacts& facts, const Tie& tie, const Namer& names) {
    const std::string pair = fmt::format("{} and {}: ", names.agency(facts.sides[tie.first].agency),
                                         names.agency(facts.sides[tie.second].agency));
    switch (tie.kind) {
        case Tie::Kind::SameRecord:
            return reason("certainty", "same_record", pair + "one record stands in investigations of both.");
        case Tie::Kind::Confirmed:
            return reason("certainty", "confirmed", pair + "a person confirmed that they speak of the same.");
        case Tie::Kind::Identifier:
            return reason("certainty", "equal_identifier",
                          fmt::format("{}both state {}.", pair, spoken(tie.identifier)));
        case Tie::Kind::Match: {
            Reason made = reason("certainty", "proposed", pair + matchText(*tie.match) + ".");
            made.bits = tie.match->bits;
            return made;
        }
        case Tie::Kind::Unexplained:
            break;
    }
    return reason("certainty", "indirect", pair + "they are tied only by way of further records.");
}

Reason rarityReason(const OverlapFacts& facts) {
    const std::size_t holders = facts.around.holders, others = facts.around.others;
    std::string text = fmt::format("Held on {} in all", counted(facts.records, "record", "records"));
    if (holders + others > 0) {
        text += fmt::format(", linked to {} and {}",
                            counted(holders, "person or organisation", "persons and organisations"),
                            counted(others, "other subject", "other subjects"));
    }
    const bool rare = facts.records <= facts.sides.size() + 1;
    return reason("rarity", rare ? "rare" : "counted", text + (rare ? ": rare, so it says much." : "."));
}

void addStanding(const OverlapFacts& facts, std::vector<Reason>& reasons) {
    if (facts.standing == Standing::Official) {
        reasons.push_back(reason("rank", "official", "Ranks last: named in an official function, nobody's target."));
    } else if (facts.standing == Standing::MereMention) {
        reasons.push_back(
            reason("rank", "mere_mention", "Ranks last: merely mentioned; it is the subject of no side's records."));
    } else if (facts.standing == Standing::Hub) {
        reasons.push_back(reason("rank", "hub", "Ranks last: a hub that many share, so sharing it says little."));
    }
}

void addCircular(const OverlapFacts& facts, const Namer& names, std::vector<Reason>& reasons) {
    for (const Tie& tie : facts.ties) {
        if (!tie.circular) continue;
        const auto& [originator, reference] = *facts.sides[tie.first].reports.begin();
        reasons.push_back(
            reason("independence", "circular",
                   fmt::format("{} and {} both have it from one report ({} of {}): one source, not two.",
                               names.agency(facts.sides[tie.first].agency),
                               names.agency(facts.sides[tie.second].agency), reference, names.agency(originator))));
    }
}

void addSideNotes(const OverlapFacts& facts, const Namer& names, std::vector<Reason>& reasons) {
    for (const Side& side : facts.sides) {
        if (side.onlyListed) {
            reasons.push_back(reason("kind", "listing", names.agency(side.agency) + " holds it only on a watchlist."));
        } else if (side.onlyClosed) {
            reasons.push_back(
                reason("kind", "closed", names.agency(side.agency) + " holds it only in closed investigations."));
        }
    }
}

}  // namespace

Namer::Namer(const std::vector<Agency>& agencies, const std::vector<Investigation>& investigations) {
    for (const Agency& agency : agencies) agencies_[agency.id] = agency.name.empty() ? agency.code : agency.name;
    for (const Investigation& investigation : investigations) {
        std::string text = investigation.reference;
        if (investigation.kind == InvestigationKind::Watchlist) {
            text += " (watchlist)";
        } else if (startsWithNoCase(investigation.status, "closed")) {
            text += " (closed)";
        }
        investigations_[investigation.id] = std::move(text);
    }
}

std::string Namer::agency(AgencyId id) const {
    const auto found = agencies_.find(id);
    return found == agencies_.end() ? "agency " + print(id) : found->second;
}

std::string Namer::investigation(InvestigationId id) const {
    const auto found = investigations_.find(id);
    return found == investigations_.end() ? print(id) : found->second;
}

std::vector<Reason> overlapReasons(const OverlapFacts& facts, const Namer& names) {
    std::vector<Reason> reasons;
    for (const Side& side : facts.sides) reasons.push_back(holderReason(side, names));
    for (const Tie& tie : facts.ties) reasons.push_back(tieReason(facts, tie, names));
    addCircular(facts, names, reasons);
    reasons.push_back(rarityReason(facts));
    addSideNotes(facts, names, reasons);
    addStanding(facts, reasons);
    if (facts.isProtected) {
        // Says no more than this: who holds the person how stays in the records.
        reasons.push_back(reason("protection", "protected",
                                 "Protected: one side holds this person as victim, witness, informant or minor; "
                                 "nothing goes out by default."));
    }
    return reasons;
}

}  // namespace crosscase::core
