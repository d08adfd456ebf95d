// core/collation/keys.cpp: match keys. Names enter by consonants, so that spellings in any script meet.
#include "core/collation/keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <list>
#include <span>
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
    KeyMaker(const PreparedMention& mention, const Tables& tables, std::vector<FamilyKey>& keys)
        : mention_(mention), tables_(tables), keys_(keys), type_(hashText(mention.profile->type)) {}

    void run() {
        const TypeProfile& profile = *mention_.profile;
        if (profile.basis == Basis::Never) return;
        if (profile.basis == Basis::Text) addText();
        collectFacts(profile);
        if (profile.basis == Basis::Evidence) {
            addNames();
            addMeetings();
        }
        addNumbers(profile.basis == Basis::Identity);
        if (!keys_.empty()) keys_.push_back({(mention_.signature & usedBits) | uncappedBit | wholeBit, MixedKey});
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
    void add(KeyFamily family, Sort sort, std::uint64_t first, std::uint64_t second = 0, bool uncapped = false) {
        keys_.push_back({(hashOf(sort, first, second) & usedBits) | (uncapped ? uncappedBit : 0), family});
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
            add(FactKey, Sort::Number, valueHash(stated.other), 0, thing);
            if (!stated.fails) continue;
            auto corrections = tables_.corrections.find(stated.value);
            if (corrections == tables_.corrections.end()) continue;
            for (ValueIndex near : corrections->second) add(FactKey, Sort::Number, valueHash(near), 0, thing);
        }
    }

    void addText() {
        std::vector<TokenIndex> words = mention_.words;
        if (words.empty()) return;
        std::uint64_t sum = 0;
        for (TokenIndex word : words) sum += hashText(tables_.tokens[word].latin);
        add(MixedKey, Sort::Text, sum, words.size(), true);
    }

    /// Skeletons of a token, with and without an article that grew onto it; a short one keeps its vowels.
    void addSkeletons(TokenIndex token) {
        const TokenForm& form = tables_.tokens[token];
        if (form.initial || form.weak) return;
        if (form.number) {
            skeletons_.emplace_back(form.latin);
        } else if (form.skeleton.size() < 2) {
            skeletons_.emplace_back(form.sound);
        } else {
            skeletons_.emplace_back(form.skeleton);
            if (form.sound.size() >= 6 && (form.sound[0] == 'a' || form.sound[0] == 'e') && form.sound[1] == 'l')
                skeletons_.push_back(bare_.emplace_back(skeletonOf(form.sound.substr(2))));
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
    std::vector<KeyForm> variedForms(const PreparedName& name) {
        std::vector<KeyForm> out;
        for (std::size_t i = 0; i < std::min(name.parts.size(), mostNameParts); ++i) {
            const TokenForm& form = tables_.tokens[name.parts[i].token];
            auto from = static_cast<std::uint8_t>(KeyForm::whole * i);
            for (const KeyForm& known : form.keyForms)
                out.push_back({known.text, std::uint8_t(from + known.begin), std::uint8_t(from + known.end)});
            skeletons_.clear();
            if (form.keyForms.empty()) addSkeletons(name.parts[i].token);
            for (std::string_view text : skeletons_)
                out.push_back({std::string(text), from, std::uint8_t(from + KeyForm::whole)});
            if (!mayJoin(name, i)) continue;
            const TokenForm& next = tables_.tokens[name.parts[i + 1].token];
            out.push_back({keyFormOf(form.latin + next.latin), from, std::uint8_t(from + 2 * KeyForm::whole)});
        }
        std::sort(out.begin(), out.end(), [](const KeyForm& a, const KeyForm& b) { return a.text < b.text; });
        return out;
    }

    /// Pairs of forms that do not overlap; their keys are those of the same words in a name without variants.
    void addVariedName(const PreparedName& name) {
        const std::vector<KeyForm> forms = variedForms(name);
        skeletons_.clear();
        std::vector<std::uint64_t> hashes;
        for (const KeyForm& form : forms) {
            skeletons_.emplace_back(form.text);
            hashes.push_back(hashText(form.text));
        }
        for (std::size_t i = 0; i < forms.size(); ++i) {
            add(name.parts.size() == 1 ? NameKey : MixedKey, Sort::Token, hashes[i]);
            for (std::size_t j = i + 1; j < forms.size(); ++j) {
                if (forms[i].end <= forms[j].begin || forms[j].end <= forms[i].begin)
                    add(NameKey, Sort::Pair, hashes[i], hashes[j]);
            }
        }
        addNameWithFacts(hashes);
    }

    void addNames() {
        for (const PreparedName& name : mention_.names) {
            if (isVaried(name)) {
                addVariedName(name);
                continue;
            }
            skeletons_.clear();
            for (const NamePart& token : name.parts) addSkeletons(token.token);
            if (skeletons_.size() > mostNameParts) skeletons_.resize(mostNameParts);
            std::sort(skeletons_.begin(), skeletons_.end());
            skeletons_.erase(std::unique(skeletons_.begin(), skeletons_.end()), skeletons_.end());
            std::array<std::uint64_t, mostNameParts> room{};
            std::transform(skeletons_.begin(), skeletons_.end(), room.begin(),
                           [](std::string_view skeleton) { return hashText(skeleton); });
            const auto hashes = std::span(room).first(skeletons_.size());
            for (std::size_t i = 0; i < hashes.size(); ++i) {
                add(hashes.size() == 1 ? NameKey : MixedKey, Sort::Token, hashes[i]);
                for (std::size_t j = i + 1; j < hashes.size(); ++j) add(NameKey, Sort::Pair, hashes[i], hashes[j]);
            }
            addNameWithFacts(hashes);
        }
    }

    /// @param hashes  of skeletons_
    void addNameWithFacts(std::span<const std::uint64_t> hashes) {
        for (std::uint64_t hash : hashes) {
            for (int year : years_) add(MixedKey, Sort::TokenYear, hash, static_cast<std::uint64_t>(year));
            for (std::uint64_t place : places_) add(MixedKey, Sort::TokenPlace, hash, place);
        }
        for (Day day : days_) {
            std::uint64_t sorted = sortedDay(day);
            for (std::string_view skeleton : skeletons_) {
                char initial = skeleton.empty() ? '\0' : skeleton.front();
                add(MixedKey, Sort::DayInitial, sorted, static_cast<unsigned char>(initial));
            }
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
        for (Day day : days_) add(FactKey, Sort::Day, sortedDay(day));
        for (std::uint64_t place : places_) {
            for (int year : years_) add(FactKey, Sort::PlaceYear, place, static_cast<std::uint64_t>(year));
        }
    }

    const PreparedMention& mention_;
    const Tables& tables_;
    std::vector<FamilyKey>& keys_;
    std::uint64_t type_;
    std::vector<std::string_view> skeletons_;  ///< of the spelling at hand
    std::list<std::string> bare_;              ///< those that stand in no table
    std::vector<Day> days_;
    std::vector<int> years_;
    std::vector<std::uint64_t> places_;
};

}  // namespace

void findKeys(const PreparedMention& mention, const Tables& tables, std::vector<FamilyKey>& keys) {
    keys.clear();
    KeyMaker(mention, tables, keys).run();
    std::sort(keys.begin(), keys.end(), [](const FamilyKey& a, const FamilyKey& b) { return a.key < b.key; });
    std::size_t count = 0;
    for (const FamilyKey& key : keys) {
        if (count > 0 && keys[count - 1].key == key.key) {
            keys[count - 1].families |= key.families;
        } else {
            keys[count++] = key;
        }
    }
    keys.resize(count);
}

std::vector<MatchKey> keysOf(const PreparedMention& mention, const Tables& tables) {
    std::vector<FamilyKey> found;
    findKeys(mention, tables, found);
    std::vector<MatchKey> keys;
    keys.reserve(found.size());
    for (const FamilyKey& key : found) keys.push_back(key.key);
    return keys;
}

bool isWhole(MatchKey key) {
    return (key & wholeBit) != 0;
}

bool isUncapped(MatchKey key) {
    return (key & uncappedBit) != 0;
}

}  // namespace crosscase::core
