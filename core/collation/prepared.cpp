// core/collation/prepared.cpp: from stated properties to comparable values.
#include "core/collation/prepared.h"

#include <algorithm>
#include <bit>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

constexpr std::size_t mostNames = 40;
constexpr Day circa = 731;  ///< days that "about" reaches to either side

void addName(PreparedMention& out, const NameForm& form, bool weak, bool keepRaw, TokenTable& table) {
    if (form.tokens.empty() || out.names.size() >= mostNames) return;
    PreparedName name;
    name.weak = weak;
    for (const NameToken& token : form.tokens) name.parts.push_back({token.token, token.role});
    for (const PreparedName& known : out.names) {
        if (known.parts == name.parts && (weak || !known.weak)) return;
    }
    for (NamePart& part : name.parts) part.local = localOf(out, part.token);
    for (std::size_t i = 0; i + 1 < name.parts.size(); ++i) {
        name.parts[i].joined =
            table.numberOf(soundOf(table[name.parts[i].token].latin + table[name.parts[i + 1].token].latin));
    }
    if (keepRaw) name.raw = std::make_shared<const std::string>(form.raw);
    out.names.push_back(std::move(name));
}

/// Given and family names in columns of their own make spellings together.
void addNameParts(PreparedMention& out, const std::vector<std::string>& given, const std::vector<std::string>& family,
                  const std::string& patronymic, bool keepRaw, TokenTable& tokens) {
    NameShape shape = out.profile->shape;
    auto joined = [&](const std::string& first) { return patronymic.empty() ? first : first + " " + patronymic; };
    auto add = [&](const std::string& first, const std::string& last) {
        addName(out, readName(first, last, shape, tokens), false, keepRaw, tokens);
    };
    if (family.empty() || given.empty()) {
        for (const std::string& part : given) add(joined(part), {});
        for (const std::string& part : family) add({}, part);
        return;
    }
    for (const std::string& first : given) {
        for (const std::string& last : family) add(joined(first), last);
    }
}

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

std::uint16_t localOf(PreparedMention& mention, TokenIndex token) {
    auto found = std::find(mention.tokens.begin(), mention.tokens.end(), token);
    auto local = static_cast<std::uint16_t>(found - mention.tokens.begin());
    if (found == mention.tokens.end()) mention.tokens.push_back(token);
    return local;
}

const Preparer::Use& Preparer::useOf(const TypeProfile& profile, const std::string& type, const std::string& kind) {
    key_.assign(type).append("\n").append(kind);
    auto [found, added] = uses_.try_emplace(key_);
    Use& use = found->second;
    if (!added) return use;
    use.number = static_cast<std::uint32_t>(uses_.size());
    use.canonical = Catalogue::shipped().canonicalProperty(type, kind);
    use.place = profile.place(use.canonical);
    if (profile.basis == Basis::Evidence) use.name = nameMeaningOf(use.canonical);
    auto must = std::find(profile.must.begin(), profile.must.end(), use.canonical);
    if (must != profile.must.end()) use.must = static_cast<int>(must - profile.must.begin());
    return use;
}

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

PreparedMention Preparer::prepare(const MentionInput& input, bool keepRaw) {
    PreparedMention out;
    out.id = input.id;
    out.recordKey = input.recordKey;
    out.ordinal = input.ordinal;
    out.subject = input.subject;
    out.profile = &profileOf(input.type);
    if (keepRaw) out.properties = &input.properties;
    if (!input.distinctWithin.empty()) out.distinctWithin = intern("list", input.distinctWithin);
    if (out.profile->basis == Basis::Never) return out;
    stated_.clear();
    words_.clear();
    given_.clear();
    family_.clear();
    patronymic_.clear();
    NameShape shape = out.profile->shape;
    for (std::uint32_t i = 0; i < input.properties.size(); ++i) {
        const Property& property = input.properties[i];
        const Use& use = useOf(*out.profile, input.type, property.kind);
        if (use.must >= 0) {
            out.must.emplace_back(static_cast<std::uint8_t>(use.must),
                                  intern(use.canonical, foldForSearch(property.raw)));
        }
        if (use.place != nullptr) addStated(*out.profile, property, i, use);
        if (use.name == NameMeaning::Name || use.name == NameMeaning::WeakAlias) {
            addName(out, readName(property.raw, shape, tables_.tokens), use.name == NameMeaning::WeakAlias, keepRaw,
                    tables_.tokens);
        } else if (use.name == NameMeaning::Given) {
            given_.push_back(property.raw);
        } else if (use.name == NameMeaning::Family) {
            family_.push_back(property.raw);
        } else if (use.name == NameMeaning::Patronymic) {
            patronymic_ = property.raw;
        }
    }
    addNameParts(out, given_, family_, patronymic_, keepRaw, tables_.tokens);
    std::stable_sort(stated_.begin(), stated_.end(),
                     [](const Stated& a, const Stated& b) { return a.field < b.field; });
    out.stated.assign(stated_.begin(), stated_.end());
    out.words.assign(words_.begin(), words_.end());
    out.signature = signatureOf(out);
    return out;
}

std::uint64_t Preparer::signatureOf(TokenIndex token) {
    if (tokenSignatures_.size() <= token) tokenSignatures_.resize(tables_.tokens.size());
    std::uint64_t& known = tokenSignatures_[token];
    if (known == 0) {
        const TokenForm& form = tables_.tokens[token];
        known = hashText(form.latin + form.letters, form.vowelless ? 1 : 0);
    }
    return known;
}

std::uint64_t Preparer::signatureOf(const PreparedMention& mention) {
    std::vector<std::uint64_t>& parts = signatureParts_;
    parts.clear();
    for (const PreparedName& name : mention.names) {
        std::uint64_t part = name.weak ? 2 : 3;
        for (const NamePart& at : name.parts)
            part = mixBits(part * 31 + signatureOf(at.token) + static_cast<unsigned>(at.role));
        parts.push_back(part);
    }
    for (const Stated& stated : mention.stated) {
        std::uint64_t part = (std::uint64_t{stated.field} << 8U) + stated.property + 17;
        Comparator comparator = mention.profile->fields[stated.field].comparator;
        if (comparator == Comparator::Words) {
            std::uint64_t sum = 0;  // words have no order
            for (std::uint32_t i = 0; i < stated.other; ++i) sum += signatureOf(mention.words[stated.value + i]);
            part = mixBits(part + sum);
        } else if (comparator == Comparator::Date || comparator == Comparator::PartialDate) {
            part = mixBits(part + (std::uint64_t{stated.value} << 32U) + stated.other);
        } else {
            part = mixBits(part + tables_.values.hashOf(stated.value) + 3 * tables_.values.hashOf(stated.extra));
        }
        parts.push_back(part);
    }
    for (const auto& [which, value] : mention.must) parts.push_back(mixBits(tables_.values.hashOf(value) + which));
    std::sort(parts.begin(), parts.end());
    std::uint64_t all = hashText(mention.profile->type);
    for (std::uint64_t part : parts) all = mixBits(all * 31 + part);
    return all;
}

}  // namespace crosscase::core
