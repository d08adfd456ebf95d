// core/collation/keys.cpp: match keys. Names enter by consonants, so that spellings in any script meet.
#include "core/collation/keys.h"

#include <algorithm>
#include <string>

namespace crosscase::core {
namespace {

constexpr MatchKey uncappedBit = MatchKey{1} << 62;
constexpr MatchKey wholeBit = MatchKey{1} << 61;
constexpr MatchKey usedBits = (MatchKey{1} << 61) - 1;  ///< keys stay positive in a signed column

/// FNV-1a with a final mix; written out because std::hash may differ between builds and keys are stored.
MatchKey hashOf(std::string_view text) {
    std::uint64_t hash = 1469598103934665603ULL;
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return hash & usedBits;
}

class KeyMaker {
public:
    KeyMaker(const PreparedMention& mention, const Tables& tables) : mention_(mention), tables_(tables) {}

    std::vector<MatchKey> run() {
        if (mention_.profile->basis == Basis::Never) return {};
        addIdentifiers();
        if (mention_.profile->basis == Basis::Text) addText();
        if (mention_.profile->basis == Basis::Scored) addNames();
        if (!keys_.empty()) keys_.push_back(hashOf(signatureOf(mention_, tables_)) | uncappedBit | wholeBit);
        std::sort(keys_.begin(), keys_.end());
        keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
        return std::move(keys_);
    }

private:
    void add(std::string_view sort, std::string_view value, bool uncapped = false) {
        std::string text = mention_.input->type;
        text.append("\n").append(sort).append("\n").append(value);
        keys_.push_back(hashOf(text) | (uncapped ? uncappedBit : 0));
    }

    void addIdentifiers() {
        bool thing = mention_.profile->basis == Basis::Identity;
        for (const PreparedIdentifier& id : mention_.identifiers) {
            add("id", tables_.values[id.value], thing);
            add("like", tables_.values[id.lookalike], thing);
            if (id.validity == Validity::CheckFailed) {
                for (ValueIndex near : id.corrections) add("id", tables_.values[near], thing);
            }
        }
    }

    void addText() {
        std::string all;
        for (const PreparedText& text : mention_.addresses) {
            for (TokenIndex word : text.words) all += tables_.tokens[word].latin + " ";
        }
        if (!all.empty()) add("text", all, true);
    }

    /// Skeletons of a token, with and without an article that grew onto it; a short one keeps its vowels.
    std::vector<std::string> skeletons(TokenIndex token) const {
        const TokenForm& form = tables_.tokens[token];
        if (form.initial || form.weak) return {};
        if (form.number) return {form.latin};
        if (form.skeleton.size() < 2) return {form.sound};
        std::vector<std::string> out{form.skeleton};
        if (form.sound.size() >= 6 && (form.sound[0] == 'a' || form.sound[0] == 'e') && form.sound[1] == 'l') {
            out.push_back(skeletonOf(form.sound.substr(2)));
        }
        return out;
    }

    void addNames() {
        for (const PreparedName& name : mention_.names) {
            std::vector<std::string> all;
            for (const NameToken& token : name.form.tokens) {
                for (std::string& skeleton : skeletons(token.token)) all.push_back(std::move(skeleton));
            }
            if (all.size() > 8) all.resize(8);
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            for (std::size_t i = 0; i < all.size(); ++i) {
                add("token", all[i]);
                for (std::size_t j = i + 1; j < all.size(); ++j) add("pair", all[i] + " " + all[j]);
            }
            addBirths(all);
        }
    }

    void addBirths(const std::vector<std::string>& skeletons) {
        for (const PreparedDate& birth : mention_.births) {
            CivilDate first = civil(birth.date.first);
            CivilDate last = civil(birth.date.last);
            for (int year = first.year; year <= last.year && year - first.year < 6; ++year) {
                for (const std::string& skeleton : skeletons) add("year", std::to_string(year) + " " + skeleton);
            }
            if (birth.date.precision != PartialDate::Precision::ExactDay) continue;
            // Day and month sorted, so that a swapped date meets the right one.
            int low = std::min(first.day, first.month);
            int high = std::max(first.day, first.month);
            std::string day = std::to_string(first.year) + "-" + std::to_string(low) + "-" + std::to_string(high);
            for (const std::string& skeleton : skeletons) add("birth", day + " " + skeleton.substr(0, 1));
        }
    }

    const PreparedMention& mention_;
    const Tables& tables_;
    std::vector<MatchKey> keys_;
};

}  // namespace

std::vector<MatchKey> keysOf(const PreparedMention& mention, const Tables& tables) {
    return KeyMaker(mention, tables).run();
}

bool isWhole(MatchKey key) {
    return (key & wholeBit) != 0;
}

bool isUncapped(MatchKey key) {
    return (key & uncappedBit) != 0;
}

}  // namespace crosscase::core
