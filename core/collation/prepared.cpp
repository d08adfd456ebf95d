// core/collation/prepared.cpp: from stated properties to comparable values.
#include "core/collation/prepared.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

constexpr std::size_t mostNames = 40;

/// Passports, national and tax numbers are printed under each other's heading too often to be kept apart.
std::string_view identifierGroup(std::string_view kind) {
    if (kind == "national_id" || kind == "tax_id" || kind == "document") return "document";
    return kind;
}

void addIdentifier(PreparedMention& out, const Property& property, std::uint32_t index, const std::string& kind,
                   Tables& tables) {
    Identifier identifier = normaliseIdentifier(kind, property.raw, property.extra);
    if (identifier.normal.size() < 2) return;
    std::string prefix = std::string(identifierGroup(kind)) + ":";
    PreparedIdentifier made;
    made.value = tables.values.intern(prefix + identifier.normal);
    made.lookalike = identifier.lookalike.empty() ? made.value : tables.values.intern(prefix + identifier.lookalike);
    made.kind = kind;
    made.validity = identifier.validity;
    made.length = static_cast<std::uint16_t>(std::min<std::size_t>(identifier.normal.size(), 1000));
    made.property = index;
    made.extra = property.extra;
    std::transform(made.extra.begin(), made.extra.end(), made.extra.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    if (identifier.validity == Validity::CheckFailed) {
        for (const std::string& near : identifier.corrections)
            made.corrections.push_back(tables.values.intern(prefix + near));
    }
    auto same = [&](const PreparedIdentifier& known) { return known.value == made.value && known.kind == made.kind; };
    if (std::none_of(out.identifiers.begin(), out.identifiers.end(), same)) out.identifiers.push_back(std::move(made));
}

void addName(PreparedMention& out, NameForm form, bool weak, TokenTable& table) {
    if (form.tokens.empty() || out.names.size() >= mostNames) return;
    form.weak = weak;
    for (const PreparedName& known : out.names) {
        if (known.form.tokens == form.tokens && (weak || !known.form.weak)) return;
    }
    PreparedName name;
    for (const NameToken& token : form.tokens) {
        auto found = std::find(out.tokens.begin(), out.tokens.end(), token.token);
        name.local.push_back(static_cast<std::uint16_t>(found - out.tokens.begin()));
        if (found == out.tokens.end()) out.tokens.push_back(token.token);
    }
    for (std::size_t i = 0; i + 1 < form.tokens.size(); ++i) {
        name.joined.push_back(
            table.numberOf(soundOf(table[form.tokens[i].token].latin + table[form.tokens[i + 1].token].latin)));
    }
    name.form = std::move(form);
    out.names.push_back(std::move(name));
}

/// Given and family names in columns of their own make spellings together.
void addNameParts(PreparedMention& out, const std::vector<std::string>& given, const std::vector<std::string>& family,
                  const std::string& patronymic, Tables& tables) {
    NameShape shape = out.profile->shape;
    auto joined = [&](const std::string& first) { return patronymic.empty() ? first : first + " " + patronymic; };
    if (family.empty() || given.empty()) {
        for (const std::string& part : given)
            addName(out, readName(joined(part), std::string{}, shape, tables.tokens), false, tables.tokens);
        for (const std::string& part : family)
            addName(out, readName(std::string{}, part, shape, tables.tokens), false, tables.tokens);
        return;
    }
    for (const std::string& first : given) {
        for (const std::string& last : family)
            addName(out, readName(joined(first), last, shape, tables.tokens), false, tables.tokens);
    }
}

char sexOf(std::string_view raw) {
    std::string text = foldCase(toLatin(raw));
    if (text.empty()) return 0;
    if (text == "m" || text == "male" || text == "man" || text[0] == 'h' || text.starts_with("mas") ||
        text.starts_with("muzh"))
        return 'm';
    if (text[0] == 'f' || text[0] == 'w' || text.starts_with("zh") || text.starts_with("muj")) return 'f';
    return 0;
}

void addBirth(PreparedMention& out, const Property& property, std::uint32_t index) {
    // A specification that says how dates are written leaves its ISO reading beside the raw text.
    auto date = parseDate(property.extra);
    if (!date) date = parseDate(property.raw);
    if (!date) return;
    if (date->approximate) {
        date->first -= 731;
        date->last += 731;
    }
    out.births.push_back({*date, index});
}

}  // namespace

ValueIndex ValueTable::intern(const std::string& text) {
    auto [found, added] = byText_.try_emplace(text, static_cast<ValueIndex>(texts_.size()));
    if (added) texts_.push_back(&found->first);
    return found->second;
}

PreparedMention prepare(const MentionInput& input, Tables& tables) {
    PreparedMention out;
    out.input = &input;
    out.profile = &profileOf(input.type);
    if (out.profile->basis == Basis::Never) return out;
    std::vector<std::string> given, family;
    std::string patronymic;
    NameShape shape = out.profile->shape;
    for (std::uint32_t i = 0; i < input.properties.size(); ++i) {
        const Property& property = input.properties[i];
        std::string kind = Catalogue::shipped().canonicalProperty(input.type, property.kind);
        switch (meaningOf(*out.profile, kind)) {
            case Meaning::None:
                break;
            case Meaning::Name:
            case Meaning::Alias:
                addName(out, readName(property.raw, shape, tables.tokens), false, tables.tokens);
                break;
            case Meaning::WeakAlias:
                addName(out, readName(property.raw, shape, tables.tokens), true, tables.tokens);
                break;
            case Meaning::Given:
                given.push_back(property.raw);
                break;
            case Meaning::Family:
                family.push_back(property.raw);
                break;
            case Meaning::Patronymic:
                patronymic = property.raw;
                break;
            case Meaning::BirthDate:
                addBirth(out, property, i);
                break;
            case Meaning::Country:
                out.countries.push_back(tables.values.intern("country:" + foldForSearch(property.raw)));
                break;
            case Meaning::Sex:
                out.sex = sexOf(property.raw);
                break;
            case Meaning::Place:
                out.places.push_back({readWords(property.raw, tables.tokens), i});
                break;
            case Meaning::Address:
                out.addresses.push_back({readWords(property.raw, tables.tokens), i});
                break;
            case Meaning::Identifier:
                addIdentifier(out, property, i, kind, tables);
                break;
            case Meaning::Must:
                out.must.emplace_back(kind, tables.values.intern(kind + ":" + foldForSearch(property.raw)));
                break;
        }
    }
    addNameParts(out, given, family, patronymic, tables);
    std::sort(out.countries.begin(), out.countries.end());
    out.countries.erase(std::unique(out.countries.begin(), out.countries.end()), out.countries.end());
    return out;
}

std::string signatureOf(const PreparedMention& mention, const Tables& tables) {
    std::vector<std::string> parts;
    auto token = [&](TokenIndex index) {
        return tables.tokens[index].latin + (tables.tokens[index].vowelless ? "^ " : " ");
    };
    for (const PreparedName& name : mention.names) {
        std::string part = name.form.weak ? "w" : "n";
        for (const NameToken& at : name.form.tokens)
            part += token(at.token) + static_cast<char>('0' + static_cast<int>(at.role));
        parts.push_back(std::move(part));
    }
    for (const PreparedIdentifier& id : mention.identifiers)
        parts.push_back("i" + id.kind + tables.values[id.value] + "|" + id.extra);
    for (const PreparedDate& birth : mention.births)
        parts.push_back("b" + std::to_string(birth.date.first) + "/" + std::to_string(birth.date.last));
    for (ValueIndex country : mention.countries) parts.push_back(tables.values[country]);
    auto addTexts = [&](const std::vector<PreparedText>& texts, char letter) {
        for (const PreparedText& text : texts) {
            std::vector<std::string> words;
            for (TokenIndex word : text.words) words.push_back(token(word));
            std::sort(words.begin(), words.end());
            parts.push_back(letter + join(words, ""));
        }
    };
    addTexts(mention.places, 'p');
    addTexts(mention.addresses, 'a');
    for (const auto& [kind, value] : mention.must) parts.push_back("m" + tables.values[value]);
    if (mention.sex != 0) parts.push_back(std::string("s") + mention.sex);
    std::sort(parts.begin(), parts.end());
    return mention.input->type + "\n" + join(parts, "\n");
}

}  // namespace crosscase::core
