// core/collation/united.cpp: what several mentions state, as if one mention stated it.
#include <algorithm>

#include "core/collation/prepared.h"

namespace crosscase::core {
namespace {

constexpr std::size_t mostUnitedNames = 12, mostUnitedValues = 6;

struct UnitedName {
    const PreparedName* name;
    std::size_t support;
};

struct UnitedValue {
    const PreparedMention* mention;
    Stated stated;
    std::size_t support;
};

bool sameValue(const UnitedValue& known, const PreparedMention& mention, const Stated& stated, Comparator comparator) {
    if (known.stated.field != stated.field || known.stated.property != stated.property) return false;
    if (comparator != Comparator::Words)
        return known.stated.value == stated.value &&
               (known.stated.other == stated.other || comparator == Comparator::Category);
    auto words = [](const PreparedMention& of, const Stated& at) {
        return std::span(of.words).subspan(at.value, at.other);
    };
    auto a = words(*known.mention, known.stated);
    auto b = words(mention, stated);
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

void addUnitedName(PreparedMention& out, PreparedName name) {
    for (NamePart& part : name.parts) part.local = localOf(out, part.token);
    out.names.push_back(std::move(name));
}

/// Whether a fuller spelling says all that a shorter one does, as far as consonants tell.
bool isWithin(const PreparedName& shorter, const PreparedName& fuller, const TokenTable& tokens) {
    if (shorter.parts.size() >= fuller.parts.size()) return false;
    return std::all_of(shorter.parts.begin(), shorter.parts.end(), [&](const NamePart& wanted) {
        const TokenForm& word = tokens[wanted.token];
        return std::any_of(fuller.parts.begin(), fuller.parts.end(), [&](const NamePart& other) {
            return other.token == wanted.token || tokens[other.token].skeletonNumber == word.skeletonNumber;
        });
    });
}

/// "Carmen Ruiz" beside "Maria Carmen Ruiz Ortega" must not make the whole fit "Carmen Ruiz Delgado".
void dropShorter(std::vector<UnitedName>& names, const TokenTable& tokens) {
    std::erase_if(names, [&](const UnitedName& one) {
        return std::any_of(names.begin(), names.end(),
                           [&](const UnitedName& other) { return isWithin(*one.name, *other.name, tokens); });
    });
}

}  // namespace

PreparedMention united(const std::vector<const PreparedMention*>& mentions, const Tables& tables) {
    std::vector<UnitedName> names;
    std::vector<UnitedValue> values;
    for (const PreparedMention* mention : mentions) {
        for (const PreparedName& name : mention->names) {
            auto known = std::find_if(names.begin(), names.end(),
                                      [&](const UnitedName& one) { return one.name->parts == name.parts; });
            if (known == names.end()) {
                names.push_back({&name, 1});
            } else {
                ++known->support;
            }
        }
        for (const Stated& stated : mention->stated) {
            Comparator comparator = mention->profile->fields[stated.field].comparator;
            auto known = std::find_if(values.begin(), values.end(), [&](const UnitedValue& one) {
                return sameValue(one, *mention, stated, comparator);
            });
            if (known == values.end()) {
                values.push_back({mention, stated, 1});
            } else {
                ++known->support;
            }
        }
    }
    dropShorter(names, tables.tokens);
    auto bySupport = [](const auto& a, const auto& b) { return a.support > b.support; };
    std::stable_sort(names.begin(), names.end(), bySupport);
    std::stable_sort(values.begin(), values.end(), bySupport);
    PreparedMention out;
    const PreparedMention& first = *mentions.front();
    out.id = first.id;
    out.recordKey = first.recordKey;
    out.ordinal = first.ordinal;
    out.profile = first.profile;
    if (names.size() > mostUnitedNames) names.resize(mostUnitedNames);
    for (const UnitedName& one : names) addUnitedName(out, *one.name);
    std::vector<std::size_t> taken(first.profile->fields.size());
    for (const UnitedValue& one : values) {
        if (++taken[one.stated.field] > mostUnitedValues) continue;
        Stated stated = one.stated;
        if (first.profile->fields[stated.field].comparator == Comparator::Words) {
            auto begin = one.mention->words.begin() + stated.value;
            stated.value = static_cast<std::uint32_t>(out.words.size());
            out.words.insert(out.words.end(), begin, begin + stated.other);
        }
        out.stated.push_back(stated);
    }
    std::stable_sort(out.stated.begin(), out.stated.end(),
                     [](const Stated& a, const Stated& b) { return a.field < b.field; });
    return out;
}

}  // namespace crosscase::core
