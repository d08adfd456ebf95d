// core/collation/prepared.cpp: from stated properties to names, values and a signature.
#include "core/collation/prepared.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

constexpr std::size_t mostNames = 40;

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
        if (auto read = readJapaneseName(first, last, shape, tokens)) addName(out, *read, false, keepRaw, tokens);
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
            bool weak = use.name == NameMeaning::WeakAlias;
            addName(out, readName(property.raw, shape, tables_.tokens), weak, keepRaw, tables_.tokens);
            if (auto read = readJapaneseName(property.raw, shape, tables_.tokens))
                addName(out, *read, weak, keepRaw, tables_.tokens);
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
