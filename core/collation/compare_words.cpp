// core/collation/compare_words.cpp: the lines of a comparison as sentences.
#include <fmt/format.h>

#include "core/base/dates.h"
#include "core/collation/compare_fields.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

/// "e-mail", but "IMO number": a label within a sentence.
std::string within(std::string label) {
    if (label.size() > 1 && label[0] >= 'A' && label[0] <= 'Z' && label[1] >= 'a')
        label[0] = static_cast<char>(label[0] + 32);
    return label;
}

std::string labelOf(const std::string& property) {
    const PropertyType* known = Catalogue::shipped().property(property);
    return within(known == nullptr ? property : known->label);
}

class Wording {
public:
    Wording(const PreparedMention& a, const PreparedMention& b, const Setting& setting)
        : a_(a), b_(b), setting_(setting) {}

    Reason operator()(const Line& line) const {
        const FieldProfile& field = a_.profile->fields[line.field];
        Reason reason;
        reason.level = levelsOf(field.comparator)[line.level];
        reason.bits = line.bits;
        reason.conflict = line.conflict;
        if (field.comparator == Comparator::Name) {
            reason.property = "name";
            reason.first = rawOf(a_.names[line.first]);
            reason.second = rawOf(b_.names[line.second]);
            reason.text = nameText(line);
            return reason;
        }
        const Stated& first = a_.stated[line.first];
        reason.property = field.properties[first.property];
        reason.first = rawOf(a_, first);
        reason.second = rawOf(b_, b_.stated[line.second]);
        reason.text = textOf(field, line, first);
        if (line.detail == Detail::Lookalike) reason.level = "lookalike";
        if (line.detail == Detail::Corrected) reason.level = "corrected";
        if (line.detail == Detail::OneEdit) reason.level = "one_edit";
        if (line.level == level::DateSwapped && field.comparator == Comparator::Date)
            reason.level = "swapped_day_month";
        return reason;
    }

private:
    static std::string rawOf(const PreparedMention& mention, const Stated& stated) {
        return mention.properties == nullptr ? std::string{} : (*mention.properties)[stated.source].raw;
    }

    static std::string rawOf(const PreparedName& name) { return name.raw == nullptr ? std::string{} : *name.raw; }

    std::string heldBy(ValueIndex value) const {
        float holders = setting_.weights.holders[value];
        return holders < 3 ? "" : fmt::format(", held by {} with different names", static_cast<long>(holders));
    }

    static std::string nameText(const Line& line) {
        switch (line.level) {
            case level::NameEqual:
                return "names agree in every word";
            case level::NameClose:
                return "names agree but for spelling";
            case level::NameSubset:
                return "names agree as far as both state them";
            case level::NamePartial:
                return "names agree in part and differ in part";
            default:
                return "names differ";
        }
    }

    std::string textOf(const FieldProfile& field, const Line& line, const Stated& first) const {
        std::string label = labelOf(field.properties[first.property]);
        switch (field.comparator) {
            case Comparator::Number:
                return numberText(label, line, first);
            case Comparator::Date:
                return dateText(label, line);
            case Comparator::PartialDate:
                if (line.level == level::PartialCompatible) return label + ": compatible as far as stated";
                return line.level == level::PartialNear ? label + ": within a year of each other"
                                                        : label + ": no stated dates are compatible";
            case Comparator::Category:
                return line.level == level::CategoryEqual ? "same " + label + heldBy(first.value)
                                                          : "different " + label;
            case Comparator::Words:
                return wordsText(label, line);
            case Comparator::Postcode:
                return postcodeText(label, line, first);
            case Comparator::Name:
                break;
        }
        return {};
    }

    std::string numberText(const std::string& label, const Line& line, const Stated& first) const {
        switch (line.detail) {
            case Detail::Lookalike:
                return label + " written with characters that look alike";
            case Detail::Corrected:
                return label + " fails its check; the other is one of its nearest corrections";
            case Detail::OneEdit:
                return label + " one typing error apart";
            case Detail::OtherCountry:
                return "same " + label + " of another country" + heldBy(first.value);
            case Detail::Unsupported:
                return "same " + label + ", but not both say of which maker or platform";
            case Detail::None:
                break;
        }
        if (line.level == level::NumberEqual) return "same " + label + heldBy(first.value);
        return line.conflict ? "different " + label + ": each has one for life" : "different " + label;
    }

    static std::string dateText(const std::string& label, const Line& line) {
        switch (line.level) {
            case level::DateEqual:
                return "same " + label;
            case level::DateSwapped:
                return "same " + label + " with day and month swapped";
            case level::DateOneDigit:
                return label + ": one typing error apart";
            case level::DateSameYear:
                return label + ": same year, another day";
            case level::DateNear:
                return label + ": within a year of each other";
            default:
                return label + ": no stated dates are compatible";
        }
    }

    static std::string wordsText(const std::string& label, const Line& line) {
        switch (line.level) {
            case level::WordsEqual:
                return label + ": the same words";
            case level::WordsMost:
                return label + ": most words in common";
            case level::WordsSome:
                return label + ": some words in common";
            default:
                return label + ": nothing in common";
        }
    }

    std::string postcodeText(const std::string& label, const Line& line, const Stated& first) const {
        switch (line.level) {
            case level::PostcodeEqual:
                return "same " + label + heldBy(first.value);
            case level::PostcodeNear:
                return label + " one typing error apart";
            case level::PostcodeArea:
                return label + " of the same area";
            default:
                return "different " + label;
        }
    }

    const PreparedMention& a_;
    const PreparedMention& b_;
    const Setting& setting_;
};

/// What a national number says of its holder's birth and sex: worth reading beside what the records state, but no evidence
/// of its own, because it comes with the number.
void addFactsOfNumbers(const PreparedMention& mention, bool isFirst, std::vector<Reason>& reasons) {
    if (mention.properties == nullptr) return;
    for (const Property& property : *mention.properties) {
        std::string kind = Catalogue::shipped().canonicalProperty(mention.profile->type, property.kind);
        auto facts = factsOf(kind, property.raw, property.extra);
        if (!facts || facts->empty()) continue;
        Reason reason;
        reason.property = kind;
        reason.level = "says";
        (isFirst ? reason.first : reason.second) = property.raw;
        reason.text = labelOf(kind) + " itself says:";
        if (facts->birth) reason.text += " born " + isoDate(*facts->birth);
        if (!facts->sex.empty()) reason.text += (facts->birth ? ", " : " ") + facts->sex;
        reasons.push_back(std::move(reason));
    }
}

}  // namespace

void wordEvidence(const PreparedMention& a, const PreparedMention& b, const Setting& setting, const Evidence& evidence,
                  std::vector<Reason>& reasons) {
    Wording wording(a, b, setting);
    if (a.profile->basis == Basis::Never) {
        reasons.push_back({"type", "never", evidence.other, "", "",
                           "two statements of such a kind are never taken for one thing", false});
    } else {
        reasons.push_back({"prior", "prior", evidence.prior, "", "",
                           "how rarely two mentions of this file are one, before any evidence", false});
    }
    for (const Line& line : evidence.lines()) reasons.push_back(wording(line));
    addFactsOfNumbers(a, true, reasons);
    addFactsOfNumbers(b, false, reasons);
    if (evidence.other < 0 && a.profile->basis == Basis::Identity)
        reasons.push_back({"make", "different", evidence.other, "", "", "make, calibre or platform differ", false});
    if (isDeclaredDistinct(a, b)) {
        std::string list(setting.tables.values[a.distinctWithin]);
        std::string name = list.substr(list.find(':') + 1);
        reasons.push_back(
            {"list", "declared_distinct", 0, name, name, "their list declares its subjects distinct", true});
    }
}

}  // namespace crosscase::core
