// core/collation/compare_identifiers.cpp: what numbers say: equal, look-alike, one typing error apart, different.
#include <algorithm>
#include <cmath>

#include "core/collation/compare.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

constexpr double settles = 40;          ///< an equal number of a thing outweighs any prior
constexpr double lookalikeTotal = 8;    ///< total bits for a thing whose number only looks the same
constexpr double unsupportedTotal = 3;  ///< an equal serial where nobody states the make: for review
constexpr double notTheSame = -20;
constexpr double numberSpace = 1e6;  ///< values that a random number of the same form could take
constexpr double strongBits = 18, sharedBits = 9;

bool isIdentity(const TypeProfile& profile, const std::string& kind) {
    return std::find(profile.identity.begin(), profile.identity.end(), kind) != profile.identity.end();
}
bool isUnique(const TypeProfile& profile, const std::string& kind) {
    return std::find(profile.unique.begin(), profile.unique.end(), kind) != profile.unique.end();
}

std::string labelOfKind(const std::string& kind) {
    const PropertyType* property = Catalogue::shipped().property(kind);
    std::string label = property == nullptr ? kind : property->label;
    if (label.size() > 1 && label[0] >= 'A' && label[0] <= 'Z' && label[1] >= 'a')
        label[0] = static_cast<char>(label[0] + 32);
    return label;
}

/// Two countries stated as codes that are not the same code.
bool countriesDiffer(const std::string& a, const std::string& b) {
    return a.size() == 2 && b.size() == 2 && a != b;
}

bool isCorrection(const PreparedIdentifier& failed, const PreparedIdentifier& other) {
    return failed.validity == Validity::CheckFailed && other.validity != Validity::CheckFailed &&
           std::find(failed.corrections.begin(), failed.corrections.end(), other.value) != failed.corrections.end();
}

enum class IdentifierAgreement { None, Equal, Lookalike, Corrected, Different };

IdentifierAgreement compareTwo(const PreparedIdentifier& a, const PreparedIdentifier& b) {
    if (a.value == b.value)
        return countriesDiffer(a.extra, b.extra) && a.kind == "plate" ? IdentifierAgreement::Different
                                                                      : IdentifierAgreement::Equal;
    if (a.lookalike == b.lookalike || a.lookalike == b.value || a.value == b.lookalike)
        return IdentifierAgreement::Lookalike;
    if (isCorrection(a, b) || isCorrection(b, a)) return IdentifierAgreement::Corrected;
    return IdentifierAgreement::Different;
}

struct Found {
    IdentifierAgreement level = IdentifierAgreement::None;
    const PreparedIdentifier* first = nullptr;
    const PreparedIdentifier* second = nullptr;
    bool bothValid = false;
};

int rank(IdentifierAgreement level) {
    switch (level) {
        case IdentifierAgreement::Equal:
            return 4;
        case IdentifierAgreement::Lookalike:
            return 3;
        case IdentifierAgreement::Corrected:
            return 2;
        case IdentifierAgreement::Different:
            return 1;
        case IdentifierAgreement::None:
            break;
    }
    return 0;
}

/// The best agreement of a kind between the two mentions.
Found bestOf(const PreparedMention& a, const PreparedMention& b, const std::string& kind) {
    Found best;
    for (const PreparedIdentifier& first : a.identifiers) {
        if (first.kind != kind) continue;
        for (const PreparedIdentifier& second : b.identifiers) {
            if (second.kind != kind) continue;
            IdentifierAgreement level = compareTwo(first, second);
            if (rank(level) <= rank(best.level)) continue;
            bool valid = first.validity != Validity::CheckFailed && second.validity != Validity::CheckFailed;
            best = {level, &first, &second, valid};
        }
    }
    return best;
}

double holders(const Setting& setting, ValueIndex value) {
    auto found = setting.model.values.find(setting.tables.values[value]);
    return found == setting.model.values.end() ? 1 : found->second;
}

std::string heldBy(const Setting& setting, ValueIndex value) {
    double count = holders(setting, value);
    return count < 3 ? "" : ", held by " + std::to_string(static_cast<long>(count)) + " differently named";
}

/// Bits of an equal number of a person, firm or ship. Shared ones (a hotel's phone) fall with the number of holders;
/// one that is given for life and passes its check settles the matter, whatever the ship is called now.
double equalBits(const PreparedIdentifier& id, const PreparedMention& a, const Setting& setting) {
    if (id.validity == Validity::Ok && isUnique(*a.profile, id.kind)) return settles;
    double mentions = setting.model.counts(a.input->type).mentions + 1000;
    double bits = std::log2(mentions / holders(setting, id.value)) + 6;
    double byLength = 3.0 * id.length - 5;
    double most = isIdentity(*a.profile, id.kind) ? strongBits : sharedBits;
    return std::clamp(bits, 0.5, std::min(most, std::max(1.0, byLength)));
}

bool sameGroup(const std::string& a, const std::string& b) {
    auto paper = [](const std::string& kind) {
        return kind == "document" || kind == "national_id" || kind == "tax_id";
    };
    return a == b || (paper(a) && paper(b));
}

/// The must-agree properties (make, calibre): -1 some differ, 1 some agree, 0 not both stated.
int supporting(const PreparedMention& a, const PreparedMention& b) {
    int state = 0;
    for (const auto& [kind, value] : a.must) {
        for (const auto& [otherKind, otherValue] : b.must) {
            if (kind != otherKind) continue;
            if (value != otherValue) return -1;
            state = 1;
        }
    }
    return state;
}

void addThingReason(const Found& found, const std::string& kind, double prior, int support, const PreparedMention& a,
                    Evidence& evidence) {
    std::string label = labelOfKind(kind);
    auto say = [&](double bits, const char* level, const std::string& text, bool conflict) {
        evidence.addFrom(bits, kind.c_str(), level, found.first->property, found.second->property, text, conflict);
    };
    // Makers number their arms, platforms their users, each on their own.
    bool needsSupport = kind == "serial" || kind == "handle";
    switch (found.level) {
        case IdentifierAgreement::Equal:
            say(needsSupport && support == 0 ? unsupportedTotal - prior : settles, "equal", "same " + label, false);
            break;
        case IdentifierAgreement::Lookalike:
            say((needsSupport && support == 0 ? unsupportedTotal : lookalikeTotal) - prior, "lookalike",
                label + " written with characters that look alike", false);
            break;
        case IdentifierAgreement::Corrected: {
            std::size_t ways =
                std::max<std::size_t>(1, std::max(found.first->corrections.size(), found.second->corrections.size()));
            say(std::log2(0.8 * numberSpace / static_cast<double>(ways)), "corrected",
                label + " fails its check; the other is one of its nearest corrections", false);
            break;
        }
        case IdentifierAgreement::Different:
            say(notTheSame, "different", "different " + label, found.bothValid && isUnique(*a.profile, kind));
            break;
        case IdentifierAgreement::None:
            break;
    }
}

}  // namespace

void compareThing(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence) {
    IdentifierAgreement best = IdentifierAgreement::None;
    int support = supporting(a, b);
    double prior = setting.model.prior(a.input->type);
    for (const std::string& kind : a.profile->identity) {
        Found found = bestOf(a, b, kind);
        if (found.level == IdentifierAgreement::None) continue;
        // Beside an equal number another kind that differs (a new plate) is no argument, unless it is for life.
        bool lifelong = isUnique(*a.profile, kind);
        if (found.level == IdentifierAgreement::Different && !lifelong && best != IdentifierAgreement::None) continue;
        addThingReason(found, kind, prior, support, a, evidence);
        if (rank(found.level) > rank(best)) best = found.level;
    }
    if (support < 0) evidence.add(-settles, "make", "different", "", "", "make, calibre or platform differ", false);
    evidence.shared = rank(best) > rank(IdentifierAgreement::Different);
}

void compareIdentifiers(const PreparedMention& a, const PreparedMention& b, const Setting& setting,
                        Evidence& evidence) {
    double best = 0;
    int equal = 0;
    int different = 0;
    const PreparedIdentifier* first = nullptr;
    const PreparedIdentifier* second = nullptr;
    const char* level = "equal";
    for (const PreparedIdentifier& x : a.identifiers) {
        for (const PreparedIdentifier& y : b.identifiers) {
            if (!sameGroup(x.kind, y.kind)) continue;
            IdentifierAgreement agreement = compareTwo(x, y);
            if (agreement == IdentifierAgreement::Different) {
                bool comparable = x.kind == y.kind && !x.extra.empty() && x.extra == y.extra;
                different += comparable && isIdentity(*a.profile, x.kind) ? 1 : 0;
                continue;
            }
            double bits = equalBits(x, a, setting);
            if (countriesDiffer(x.extra, y.extra)) bits = std::min(bits - 5, 8.0);
            if (agreement != IdentifierAgreement::Equal)
                bits *= agreement == IdentifierAgreement::Lookalike ? 0.7 : 0.5;
            ++equal;
            if (first != nullptr && bits <= best) continue;
            best = bits;
            first = &x;
            second = &y;
            level = agreement == IdentifierAgreement::Equal       ? "equal"
                    : agreement == IdentifierAgreement::Lookalike ? "lookalike"
                                                                  : "corrected";
        }
    }
    for (const std::string& kind : a.profile->unique) {
        Found found = bestOf(a, b, kind);
        if (found.level != IdentifierAgreement::Different || !found.bothValid) continue;
        evidence.addFrom(notTheSame, kind.c_str(), "conflict", found.first->property, found.second->property,
                         "different valid " + labelOfKind(kind) + ": each has one for life", true);
    }
    evidence.shared = first != nullptr;
    if (first != nullptr) {
        double bits = best + std::min(4.0, 2.0 * (equal - 1));
        std::string text = evidence.wordy()
                               ? std::string(level == std::string("equal") ? "same " : "nearly the same ") +
                                     labelOfKind(first->kind) + heldBy(setting, first->value)
                               : std::string{};
        evidence.addFrom(bits, first->kind.c_str(), level, first->property, second->property, text);
    } else if (different > 0) {
        evidence.add(-1, "document", "different", "", "",
                     "they hold different documents of one country; people may hold several");
    }
}

}  // namespace crosscase::core
