// core/collation/prepared_values.cpp: what is stated beside names, in the form that is compared.
#include <algorithm>
#include <bit>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/collation/prepared.h"

namespace crosscase::core {
namespace {

constexpr Day circa = 731;  ///< days that "about" reaches to either side

/// Bit set of the characters of a text.
std::uint32_t charactersOf(std::string_view text) {
    std::uint32_t bits = 0;
    for (char c : text) bits |= 1U << (static_cast<unsigned char>(c) % 32U);
    return bits;
}

/// The digits of a day, yyyymmdd, four bits each.
std::uint32_t digitsOf(Day day) {
    CivilDate date = civil(day);
    std::uint32_t digits = 0;
    for (int digit : {date.year / 1000 % 10, date.year / 100 % 10, date.year / 10 % 10, date.year % 10, date.month / 10,
                      date.month % 10, date.day / 10, date.day % 10})
        digits = digits << 4U | (static_cast<std::uint32_t>(digit) & 15U);
    return digits;
}

std::string_view sexOf(std::string_view raw) {
    std::string text = foldCase(toLatin(raw));
    if (text.empty()) return {};
    if (text == "m" || text == "male" || text == "man" || text[0] == 'h' || text.starts_with("mas") ||
        text.starts_with("muzh"))
        return "m";
    if (text[0] == 'f' || text[0] == 'w' || text.starts_with("zh") || text.starts_with("muj")) return "f";
    return {};
}

std::string upperAscii(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    }
    return out;
}

/// Letters and digits of a postcode in capitals, and the part of it that names its area: what stands before the last
/// space, else all but the last two or three characters.
std::pair<std::string, std::string> postcodeOf(std::string_view raw) {
    std::string text = upperAscii(foldForSearch(raw));
    std::size_t space = text.rfind(' ');
    std::string whole = text;
    std::erase(whole, ' ');
    std::size_t cut = whole.size() > 6 ? 3 : 2;
    std::string area = space != std::string::npos ? text.substr(0, space)
                                                  : whole.substr(0, whole.size() - std::min(cut, whole.size()));
    std::erase(area, ' ');
    return {whole, area};
}

}  // namespace

ValueIndex Preparer::intern(std::string_view prefix, std::string_view text) {
    text_.assign(prefix).append(":").append(text);
    return tables_.values.intern(text_);
}

void Preparer::addOnce(const Stated& stated) {
    auto same = [&](const Stated& known) {
        return known.field == stated.field && known.value == stated.value && known.other == stated.other &&
               known.property == stated.property;
    };
    if (std::none_of(stated_.begin(), stated_.end(), same)) stated_.push_back(stated);
}

void Preparer::addNumber(const FieldProfile& field, const Property& property, Stated stated,
                         const std::string& canonical) {
    Identifier identifier = normaliseIdentifier(canonical, property.raw, property.extra);
    if (identifier.normal.size() < 2) return;
    // Passports, national and tax numbers are printed under each other's heading too often to be kept apart.
    const std::string& prefix = field.identifies && field.properties.size() > 1 ? field.id : canonical;
    stated.value = intern(prefix, identifier.normal);
    stated.other = identifier.lookalike.empty() ? stated.value : intern(prefix, identifier.lookalike);
    // A phone has no check digit: that it could exist does not make a neighbouring number another one.
    stated.passes = identifier.validity == Validity::Ok && canonical != "phone";
    stated.fails = identifier.validity == Validity::CheckFailed;
    stated.sketch = charactersOf(identifier.normal);
    if (!property.extra.empty()) stated.extra = tables_.values.intern(upperAscii(property.extra));
    if (stated.fails && !tables_.corrections.contains(stated.value)) {
        auto& near = tables_.corrections[stated.value];
        for (const std::string& text : identifier.corrections) near.push_back(intern(prefix, text));
    }
    addOnce(stated);
}

std::optional<Stated> Preparer::readDate(const Property& property, Stated stated) {
    // A specification that says how dates are written leaves its ISO reading beside the raw text.
    auto date = parseDate(property.extra.empty() ? property.raw : property.extra);
    if (!date && !property.extra.empty()) date = parseDate(property.raw);
    if (!date) return {};
    bool exact = date->precision == PartialDate::Precision::ExactDay && !date->approximate;
    if (date->approximate) {
        date->first -= circa;
        date->last += circa;
    }
    stated.field = static_cast<FieldIndex>(stated.field + (exact ? 0 : 1));
    stated.value = std::bit_cast<std::uint32_t>(date->first);
    stated.other = std::bit_cast<std::uint32_t>(date->last);
    if (!exact) return stated;
    stated.extra = intern("date", isoDate(*date));
    stated.sketch = digitsOf(date->first);
    return stated;
}

/// Words stand between spaces, so that each piece is read once for all texts that hold it.
void Preparer::addWords(const Property& property, Stated stated) {
    std::size_t before = words_.size();
    std::string_view rest = property.raw;
    bool ascii = std::all_of(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    while (!rest.empty()) {
        std::string_view piece = ascii ? rest.substr(0, rest.find(' ')) : rest;
        rest.remove_prefix(std::min(rest.size(), piece.size() + 1));
        if (piece.empty()) continue;
        const auto& words = recentWords_.of(piece, [&] { return readWords(piece, tables_.tokens); });
        words_.insert(words_.end(), words.begin(), words.end());
    }
    auto own = words_.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(own, words_.end());
    words_.erase(std::unique(own, words_.end()), words_.end());
    if (words_.size() == before) return;
    stated.value = static_cast<std::uint32_t>(before);
    stated.other = static_cast<std::uint32_t>(words_.size() - before);
    stated_.push_back(stated);
}

std::optional<Stated> Preparer::readPostcode(const Property& property, Stated stated) {
    auto [whole, area] = postcodeOf(property.raw);
    if (whole.size() < 2) return {};
    stated.value = intern("postcode", whole);
    stated.sketch = charactersOf(whole);
    stated.other = intern("area", area);
    return stated;
}

std::optional<Stated> Preparer::readCategory(const FieldProfile& field, const Property& property, Stated stated,
                                             const std::string& canonical) {
    std::string text = canonical == "sex" ? std::string(sexOf(property.raw)) : foldForSearch(property.raw);
    if (text.empty()) return {};
    stated.value = intern(field.id, text);
    stated.property = 0;  // a nationality and a country are one sort of value
    return stated;
}

void Preparer::addRemembered(const FieldProfile& field, const Property& property, Stated stated, const Use& use) {
    key_.assign(std::to_string(use.number))
        .append(1, '\x1f')
        .append(property.raw)
        .append(1, '\x1f')
        .append(property.extra);
    std::optional<Stated> known = recentStated_.of(key_, [&]() -> std::optional<Stated> {
        switch (field.comparator) {
            case Comparator::Postcode:
                return readPostcode(property, stated);
            case Comparator::Category:
                return readCategory(field, property, stated, use.canonical);
            default:
                return readDate(property, stated);
        }
    });
    if (!known) return;
    known->source = stated.source;
    addOnce(*known);
}

void Preparer::addStated(const TypeProfile& profile, const Property& property, std::uint32_t source, const Use& use) {
    Stated stated;
    stated.field = use.place->field;
    stated.property = use.place->property;
    stated.source = source;
    const FieldProfile& field = profile.fields[stated.field];
    switch (field.comparator) {
        case Comparator::Name:
            break;
        case Comparator::Number:
            addNumber(field, property, stated, use.canonical);
            break;
        case Comparator::Words:
            addWords(property, stated);
            break;
        case Comparator::Date:
        case Comparator::PartialDate:
        case Comparator::Category:
        case Comparator::Postcode:
            addRemembered(field, property, stated, use);
            break;
    }
}

}  // namespace crosscase::core
