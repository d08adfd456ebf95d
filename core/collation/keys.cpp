// core/collation/keys.cpp: match keys. Names enter by consonants, so that spellings in any script meet.
#include "core/collation/keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>

#include "core/base/dates.h"

namespace crosscase::core {
namespace {

constexpr MatchKey uncappedBit = MatchKey{1} << 62;
constexpr MatchKey wholeBit = MatchKey{1} << 61;
constexpr MatchKey usedBits = (MatchKey{1} << 61) - 1;  ///< keys stay positive in a signed column
constexpr std::size_t mostNameParts = 8;
constexpr int mostYears = 6;

/// What a key is made of enters its hash, so that a year and a house number do not meet.
enum class Sort : std::uint64_t { Number = 1, Text, Token, Pair, TokenYear, TokenPlace, DayInitial, Day, PlaceYear };

class KeyMaker {
public:
    KeyMaker(const PreparedMention& mention, const Tables& tables, std::vector<MatchKey>& keys)
        : mention_(mention), tables_(tables), keys_(keys), type_(hashText(mention.profile->type)) {}

    void run(KeyFamily family) {
        const TypeProfile& profile = *mention_.profile;
        if (profile.basis == Basis::Never) return;
        std::size_t before = keys_.size();
        if (profile.basis == Basis::Text) addText();
        collectFacts(profile);
        if (profile.basis == Basis::Evidence) {
            if (family != KeyFamily::Facts) addNames(family == KeyFamily::All);
            if (family != KeyFamily::Names) addMeetings();
        }
        if (family != KeyFamily::Names) addNumbers(profile.basis == Basis::Identity);
        if (family == KeyFamily::All && keys_.size() > before)
            keys_.push_back((mention_.signature & usedBits) | uncappedBit | wholeBit);
    }

private:
    std::uint64_t hashOf(Sort sort, std::uint64_t first, std::uint64_t second = 0) const {
        std::uint64_t hash = type_ ^ (static_cast<std::uint64_t>(sort) * 0x9e3779b97f4a7c15ULL);
        for (std::uint64_t part : {first, second}) {
            hash = (hash ^ part) * 0xff51afd7ed558ccdULL;
            hash ^= hash >> 32;
        }
        return hash;
    }
    void add(Sort sort, std::uint64_t first, std::uint64_t second = 0, bool uncapped = false) {
        keys_.push_back((hashOf(sort, first, second) & usedBits) | (uncapped ? uncappedBit : 0));
    }

    std::uint64_t valueHash(ValueIndex value) const { return tables_.values.hashOf(value); }

    void collectFacts(const TypeProfile& profile) {
        for (const Stated& stated : mention_.stated) {
            switch (profile.fields[stated.field].comparator) {
                case Comparator::Date:
                    days_.push_back(std::bit_cast<Day>(stated.value));
                    addYears(stated);
                    break;
                case Comparator::PartialDate:
                    addYears(stated);
                    break;
                case Comparator::Postcode:
                    places_.push_back(valueHash(stated.value));
                    break;
                case Comparator::Words:
                    if (profile.fields[stated.field].group == 0) places_.push_back(wordsHash(stated));
                    break;
                default:
                    break;
            }
        }
    }

    std::uint64_t wordsHash(const Stated& stated) const {
        std::uint64_t sum = 0;
        for (std::uint32_t i = 0; i < stated.other; ++i)
            sum += hashText(tables_.tokens[mention_.words[stated.value + i]].latin, stated.field);
        return sum;
    }

    void addYears(const Stated& stated) {
        int first = civil(std::bit_cast<Day>(stated.value)).year;
        int last = civil(std::bit_cast<Day>(stated.other)).year;
        for (int year = first; year <= last && year - first < mostYears; ++year) years_.push_back(year);
    }

    void addNumbers(bool thing) {
        for (const Stated& stated : mention_.stated) {
            if (mention_.profile->fields[stated.field].comparator != Comparator::Number) continue;
            // Numbers meet in the form that looks alike; equal ones have the same.
            add(Sort::Number, valueHash(stated.other), 0, thing);
            if (!stated.fails) continue;
            auto corrections = tables_.corrections.find(stated.value);
            if (corrections == tables_.corrections.end()) continue;
            for (ValueIndex near : corrections->second) add(Sort::Number, valueHash(near), 0, thing);
        }
    }

    void addText() {
        std::vector<TokenIndex> words = mention_.words;
        if (words.empty()) return;
        std::uint64_t sum = 0;
        for (TokenIndex word : words) sum += hashText(tables_.tokens[word].latin);
        add(Sort::Text, sum, words.size(), true);
    }

    /// Skeletons of a token, with and without an article that grew onto it; a short one keeps its vowels.
    void addSkeletons(TokenIndex token, std::vector<std::string>& out) const {
        const TokenForm& form = tables_.tokens[token];
        if (form.initial || form.weak) return;
        if (form.number) {
            out.push_back(form.latin);
        } else if (form.skeleton.size() < 2) {
            out.push_back(form.sound);
        } else {
            out.push_back(form.skeleton);
            if (form.sound.size() >= 6 && (form.sound[0] == 'a' || form.sound[0] == 'e') && form.sound[1] == 'l')
                out.push_back(skeletonOf(form.sound.substr(2)));
        }
    }

    /// "jong" "un": two short neighbours of three words, which others write as one.
    bool mayJoin(const PreparedName& name, std::size_t at) const {
        return name.parts.size() == 3 && at + 1 < name.parts.size() &&
               tables_.tokens[name.parts[at].token].oneSyllable && tables_.tokens[name.parts[at + 1].token].oneSyllable;
    }

    /// Whether words of the name are written apart or together, or in several ways, elsewhere.
    bool isVaried(const PreparedName& name) const {
        for (std::size_t i = 0; i < name.parts.size(); ++i) {
            if (mayJoin(name, i) || !tables_.tokens[name.parts[i].token].keyForms.empty()) return true;
        }
        return false;
    }

    /// All forms under which parts of a name are looked for, with the fourths of words that they cover.
    std::vector<KeyForm> variedForms(const PreparedName& name) const {
        std::vector<KeyForm> out;
        for (std::size_t i = 0; i < std::min(name.parts.size(), mostNameParts); ++i) {
            const TokenForm& form = tables_.tokens[name.parts[i].token];
            auto from = static_cast<std::uint8_t>(KeyForm::whole * i);
            for (const KeyForm& known : form.keyForms)
                out.push_back({known.text, std::uint8_t(from + known.begin), std::uint8_t(from + known.end)});
            std::vector<std::string> skeletons;
            if (form.keyForms.empty()) addSkeletons(name.parts[i].token, skeletons);
            for (std::string& text : skeletons)
                out.push_back({std::move(text), from, std::uint8_t(from + KeyForm::whole)});
            if (!mayJoin(name, i)) continue;
            const TokenForm& next = tables_.tokens[name.parts[i + 1].token];
            out.push_back({keyFormOf(form.latin + next.latin), from, std::uint8_t(from + 2 * KeyForm::whole)});
        }
        std::sort(out.begin(), out.end(), [](const KeyForm& a, const KeyForm& b) { return a.text < b.text; });
        return out;
    }

    /// Pairs of forms that do not overlap; their keys are those of the same words in a name without variants.
    void addVariedName(const PreparedName& name, bool withFacts) {
        std::vector<KeyForm> forms = variedForms(name);
        std::vector<std::string> texts;
        std::vector<std::uint64_t> hashes;
        for (const KeyForm& form : forms) {
            texts.push_back(form.text);
            hashes.push_back(hashText(form.text));
        }
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (withFacts || name.parts.size() == 1) add(Sort::Token, hashes[i]);
            for (std::size_t j = i + 1; j < forms.size(); ++j) {
                if (forms[i].end <= forms[j].begin || forms[j].end <= forms[i].begin)
                    add(Sort::Pair, hashes[i], hashes[j]);
            }
        }
        if (withFacts) addNamesWithFacts(texts, hashes);
    }

    void addNames(bool withFacts) {
        for (const PreparedName& name : mention_.names) {
            if (isVaried(name)) {
                addVariedName(name, withFacts);
                continue;
            }
            std::vector<std::string> all;
            for (const NamePart& token : name.parts) addSkeletons(token.token, all);
            if (all.size() > mostNameParts) all.resize(mostNameParts);
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            std::vector<std::uint64_t> hashes;
            hashes.reserve(all.size());
            for (const std::string& skeleton : all) hashes.push_back(hashText(skeleton));
            for (std::size_t i = 0; i < hashes.size(); ++i) {
                if (withFacts || hashes.size() == 1) add(Sort::Token, hashes[i]);
                for (std::size_t j = i + 1; j < hashes.size(); ++j) add(Sort::Pair, hashes[i], hashes[j]);
            }
            if (withFacts) addNamesWithFacts(all, hashes);
        }
    }

    void addNamesWithFacts(const std::vector<std::string>& skeletons, const std::vector<std::uint64_t>& hashes) {
        for (std::uint64_t hash : hashes) {
            for (int year : years_) add(Sort::TokenYear, hash, static_cast<std::uint64_t>(year));
            for (std::uint64_t place : places_) add(Sort::TokenPlace, hash, place);
        }
        for (Day day : days_) {
            std::uint64_t sorted = sortedDay(day);
            for (const std::string& skeleton : skeletons)
                add(Sort::DayInitial, sorted, static_cast<unsigned char>(skeleton.front()));
        }
    }

    /// Day and month sorted, so that a swapped date meets the right one.
    static std::uint64_t sortedDay(Day day) {
        CivilDate date = civil(day);
        std::int64_t low = std::min(date.day, date.month);
        std::int64_t high = std::max(date.day, date.month);
        return static_cast<std::uint64_t>(std::int64_t{date.year} * 10000 + high * 100 + low);
    }

    /// Facts that meet without a name: the day of birth, the year with a place.
    void addMeetings() {
        for (Day day : days_) add(Sort::Day, sortedDay(day));
        for (std::uint64_t place : places_) {
            for (int year : years_) add(Sort::PlaceYear, place, static_cast<std::uint64_t>(year));
        }
    }

    const PreparedMention& mention_;
    const Tables& tables_;
    std::vector<MatchKey>& keys_;
    std::uint64_t type_;
    std::vector<Day> days_;
    std::vector<int> years_;
    std::vector<std::uint64_t> places_;
};

}  // namespace

void addKeys(const PreparedMention& mention, const Tables& tables, KeyFamily family, std::vector<MatchKey>& keys) {
    KeyMaker(mention, tables, keys).run(family);
}

std::vector<MatchKey> keysOf(const PreparedMention& mention, const Tables& tables) {
    std::vector<MatchKey> keys;
    addKeys(mention, tables, KeyFamily::All, keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

bool isWhole(MatchKey key) {
    return (key & wholeBit) != 0;
}

bool isUncapped(MatchKey key) {
    return (key & uncappedBit) != 0;
}

}  // namespace crosscase::core
