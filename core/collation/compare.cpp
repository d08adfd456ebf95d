// core/collation/compare.cpp: one pair of mentions: prior, lines, conflicts.
#include "core/collation/compare.h"

#include <algorithm>
#include <cmath>

#include "core/collation/compare_fields.h"

namespace crosscase::core {
namespace {

constexpr double groupShare = 0.5;  ///< what a second field of one group adds
constexpr double differentTypes = -40, neverOne = -40;

/// Fields of one group speak of one thing (street, town and postcode of a home): the strongest counts in full.
void dampGroups(const TypeProfile& profile, Evidence& evidence) {
    auto lines = evidence.lines();
    std::uint32_t weaker = 0;  // bit set of lines that another line of their group outdoes in the same direction
    for (std::size_t i = 0; i < lines.size(); ++i) {
        int group = profile.fields[lines[i].field].group;
        if (group == 0) continue;
        for (std::size_t j = 0; j < lines.size(); ++j) {
            bool rival =
                j != i && (lines[i].bits > 0) == (lines[j].bits > 0) && profile.fields[lines[j].field].group == group;
            if (!rival) continue;
            double own = std::abs(lines[i].bits);
            double other = std::abs(lines[j].bits);
            if (other > own || (other == own && j < i)) weaker |= 1U << i;
        }
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if ((weaker >> i & 1U) != 0) lines[i].bits *= groupShare;
    }
}

/// Equal results for either order need one order inside.
bool isBefore(const PreparedMention& a, const PreparedMention& b) {
    if (a.recordKey != b.recordKey) return a.recordKey < b.recordKey;
    return a.ordinal != b.ordinal ? a.ordinal < b.ordinal : a.id < b.id;
}

PairScore scoreOf(const PreparedMention& a, const PreparedMention& b, const Evidence& evidence) {
    return {evidence.bits(), evidence.conflict(), isDeclaredDistinct(a, b), evidence.shared};
}

}  // namespace

bool Evidence::conflict() const {
    auto all = lines();
    return std::any_of(all.begin(), all.end(), [](const Line& line) { return line.conflict; });
}

double Evidence::bits() const {
    double sum = prior + other;
    for (const Line& line : lines()) sum += line.bits;
    return sum;
}

void compareFacts(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence) {
    const TypeProfile& profile = *a.profile;
    switch (profile.basis) {
        case Basis::Evidence:
            evidence.prior = setting.model.of(profile).prior;
            compareFields(a, b, setting, evidence);
            dampGroups(profile, evidence);
            break;
        case Basis::Identity:
            evidence.prior = setting.model.of(profile).prior;
            compareThing(a, b, setting, evidence);
            break;
        case Basis::Text:
            evidence.prior = setting.model.of(profile).prior;
            compareText(a, b, evidence);
            break;
        case Basis::Never:
            evidence.other = neverOne;
            break;
    }
}

void compareNamesOf(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                    Evidence& evidence) {
    if (a.profile->basis != Basis::Evidence || a.names.empty() || b.names.empty()) return;
    NameEvidence names = compareNames(a, b, setting.tables, setting.weights, scratch);
    Line line;
    line.field = nameField;
    line.level = nameLevelOf(names);
    const FieldWeights& weights = setting.model.of(*a.profile).fields[nameField];
    // The bits of a name weigh its words by their rarity. How often names of one subject differ is the file's own.
    double usual = a.profile->fields[nameField].usual[line.level];
    double shift = std::clamp(std::log2(std::max(weights.same[line.level], 1e-6) / usual), -1.5, mostNameShift);
    line.bits = names.bits + shift;
    if (names.bits < 0) line.bits = std::min(line.bits, leastNameContradiction);
    line.first = static_cast<std::uint16_t>(names.first);
    line.second = static_cast<std::uint16_t>(names.second);
    evidence.add(line);
}

Evidence evidenceOn(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch) {
    Evidence evidence;
    compareFacts(a, b, setting, evidence);
    compareNamesOf(a, b, setting, scratch, evidence);
    return evidence;
}

double probabilityOf(double bits) {
    return 1 / (1 + std::exp2(-bits));
}

bool isDeclaredDistinct(const PreparedMention& a, const PreparedMention& b) {
    return a.subject && b.subject && a.distinctWithin != noValue && a.distinctWithin == b.distinctWithin;
}

PairScore scorePair(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch) {
    if (isBefore(b, a)) return scorePair(b, a, setting, scratch);
    if (a.profile != b.profile) return {differentTypes, true, false, false};
    return scoreOf(a, b, evidenceOn(a, b, setting, scratch));
}

bool isKept(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
            PairScore& score) {
    return isBefore(b, a) ? isKeptInOrder(b, a, setting, scratch, score) : isKeptInOrder(a, b, setting, scratch, score);
}

bool isKeptInOrder(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                   PairScore& score) {
    if (a.profile != b.profile || isDeclaredDistinct(a, b) || contradictOutright(a, b, setting)) return false;
    Evidence evidence;
    compareFacts(a, b, setting, evidence);
    if (evidence.conflict() && !evidence.shared) return false;
    double needed = evidence.conflict() ? setting.model.automatic : setting.model.review;
    if (evidence.bits() + mostNameBits < needed) return false;
    compareNamesOf(a, b, setting, scratch, evidence);
    score = scoreOf(a, b, evidence);
    return score.bits >= (score.conflict ? setting.model.automatic : setting.model.review) &&
           (!score.conflict || score.shared);
}

PairScore explainPair(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                      std::vector<Reason>& reasons) {
    if (isBefore(b, a)) {
        PairScore score = explainPair(b, a, setting, scratch, reasons);
        for (Reason& reason : reasons) std::swap(reason.first, reason.second);
        return score;
    }
    if (a.profile != b.profile) {
        reasons.push_back({"type", "different", differentTypes, a.profile->type, b.profile->type,
                           "different kinds of subject are never one", true});
        return {differentTypes, true, false, false};
    }
    Evidence evidence = evidenceOn(a, b, setting, scratch);
    wordEvidence(a, b, setting, evidence, reasons);
    return scoreOf(a, b, evidence);
}

}  // namespace crosscase::core
