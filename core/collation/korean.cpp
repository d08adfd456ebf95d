// core/collation/korean.cpp: spellings of Hangul by the table of resources/names/korean.json.
#include "core/collation/korean.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

constexpr char32_t firstSyllable = 0xAC00, lastSyllable = 0xD7A3;
constexpr std::size_t initials = 19, vowels = 21, finals = 27;
constexpr std::size_t longestLatin = 31;  ///< places in a word that a bit set of 32 holds
constexpr std::size_t mostKeyForms = 6;   ///< of one syllable or one surname

using Spellings = std::vector<std::string>;

struct KoreanTable {
    std::vector<Spellings> initial, first, vowel, final;  ///< by number; `first`: of an initial that begins a word
    std::unordered_map<std::string, Spellings> syllables, surnames;
    std::unordered_set<std::string> titles;
};

std::string hangulOfText(const std::string& text) {
    std::string out = hangulOf(codePointsOf(text));
    if (out.empty()) throw std::logic_error("not Hangul in names/korean.json: " + text);
    return out;
}

/// Rows of a letter and its spellings, in the order of Unicode.
std::vector<Spellings> letterRows(const nlohmann::json& rows, std::size_t count) {
    std::vector<Spellings> out(1);
    for (const auto& row : rows) out.emplace_back(row.begin() + 1, row.end());
    if (out.size() != count + 1) throw std::logic_error("letters missing in names/korean.json");
    return out;
}

KoreanTable load() {
    auto json = nlohmann::json::parse(resource("names/korean.json").value());
    KoreanTable table;
    table.initial = letterRows(json.at("initials"), initials);
    table.vowel = letterRows(json.at("vowels"), vowels);
    table.final = letterRows(json.at("finals"), finals);
    table.final.insert(table.final.begin() + 1, Spellings{""});
    table.first = table.initial;
    for (const auto& row : json.at("first")) {
        auto same = std::find_if(json["initials"].begin(), json["initials"].end(),
                                 [&](const nlohmann::json& letter) { return letter.front() == row.front(); });
        table.first.at(static_cast<std::size_t>(same - json["initials"].begin()) + 1) = {row.begin() + 1, row.end()};
    }
    for (const auto& row : json.at("syllables"))
        table.syllables[hangulOfText(row.front().get<std::string>())] = {row.begin() + 1, row.end()};
    for (const auto& row : json.at("surnames")) {
        Spellings spellings{row[0].get<std::string>()};
        spellings.insert(spellings.end(), row.begin() + 2, row.end());
        for (const std::string& name : split(row[1].get<std::string>(), ' '))
            table.surnames[hangulOfText(name)] = spellings;
    }
    for (const auto& title : json.at("titles")) table.titles.insert(hangulOfText(title.get<std::string>()));
    return table;
}

const KoreanTable& table() {
    static const KoreanTable loaded = load();
    return loaded;
}

std::string_view syllableAt(std::string_view hangul, std::size_t at) {
    return hangul.substr(3 * at, 3);
}

std::size_t numberAt(std::string_view syllable, std::size_t letter) {
    return static_cast<std::size_t>(syllable[letter]);
}

const Spellings* found(const std::unordered_map<std::string, Spellings>& in, std::string_view hangul) {
    auto at = in.find(std::string(hangul));
    return at == in.end() ? nullptr : &at->second;
}

/// From each place of the word in `from`, the places behind a spelling. Bit i: before letter i.
std::uint32_t behind(std::string_view latin, std::uint32_t from, const Spellings& spellings) {
    std::uint32_t out = 0;
    for (std::size_t at = 0; at <= latin.size(); ++at) {
        if ((from >> at & 1U) == 0) continue;
        for (const std::string& spelling : spellings) {
            if (latin.substr(at, spelling.size()) == spelling) out |= 1U << (at + spelling.size());
        }
    }
    return out;
}

/// All spellings of one syllable, those of the Revised Romanization first.
Spellings spellingsOf(std::string_view syllable, bool first) {
    Spellings out;
    for (const std::string& initial : (first ? table().first : table().initial)[numberAt(syllable, 0)]) {
        for (const std::string& vowel : table().vowel[numberAt(syllable, 1)]) {
            for (const std::string& final : table().final[numberAt(syllable, 2)])
                out.emplace_back(initial).append(vowel).append(final);
        }
    }
    if (const Spellings* whole = found(table().syllables, syllable))
        out.insert(out.end(), whole->begin(), whole->end());
    return out;
}

/// Those that sound apart under a key, at most mostKeyForms.
Spellings distinctByKey(const Spellings& spellings) {
    Spellings out, known;
    for (const std::string& spelling : spellings) {
        std::string key = keyFormOf(spelling);
        if (out.size() == mostKeyForms || std::find(known.begin(), known.end(), key) != known.end()) continue;
        known.push_back(std::move(key));
        out.push_back(spelling);
    }
    return out;
}

void addKeyForms(const Spellings& spellings, std::uint8_t begin, std::uint8_t end, std::vector<KeyForm>& out) {
    for (const std::string& spelling : distinctByKey(spellings)) out.push_back({keyFormOf(spelling), begin, end});
}

}  // namespace

std::string hangulOf(std::u32string_view word) {
    std::string out;
    for (char32_t letter : word) {
        if (letter >= firstSyllable && letter <= lastSyllable) {
            auto index = static_cast<unsigned>(letter - firstSyllable);
            for (unsigned number : {index / 588, index % 588 / 28, index % 28})
                out.push_back(static_cast<char>(number + 1));
        } else if (letter >= 0x1100 && letter < 0x1100 + initials && out.size() % 3 == 0) {
            out.push_back(static_cast<char>(letter - 0x1100 + 1));
        } else if (letter >= 0x1161 && letter < 0x1161 + vowels && out.size() % 3 == 1) {
            out.push_back(static_cast<char>(letter - 0x1161 + 1));
            out.push_back(1);
        } else if (letter >= 0x11A8 && letter < 0x11A8 + finals && !out.empty() && out.size() % 3 == 0 &&
                   out.back() == 1) {
            out.back() = static_cast<char>(letter - 0x11A8 + 2);
        } else {
            return {};
        }
    }
    return out.size() % 3 == 0 ? out : std::string{};
}

std::size_t syllablesOf(std::string_view hangul) {
    return hangul.size() / 3;
}

std::size_t koreanSurname(std::string_view hangul) {
    std::size_t all = syllablesOf(hangul);
    if (all > 2 && all < 6 && found(table().surnames, hangul.substr(0, 6))) return 2;
    return all > 1 && all < 5 && found(table().surnames, syllableAt(hangul, 0)) ? 1 : 0;
}

bool isKoreanTitle(std::string_view hangul) {
    return table().titles.contains(std::string(hangul));
}

std::string latinOfKorean(std::string_view hangul) {
    if (const Spellings* surname = found(table().surnames, hangul)) return surname->front();
    std::string out;
    for (std::size_t i = 0; i < syllablesOf(hangul); ++i) {
        std::string_view syllable = syllableAt(hangul, i);
        out += table().initial[numberAt(syllable, 0)].front() + table().vowel[numberAt(syllable, 1)].front() +
               table().final[numberAt(syllable, 2)].front();
    }
    return out;
}

bool spellsKorean(std::string_view latin, std::string_view hangul) {
    if (latin.size() > longestLatin) return false;
    const Spellings* surname = found(table().surnames, hangul);
    if (surname && std::find(surname->begin(), surname->end(), latin) != surname->end()) return true;
    std::uint32_t reached = 1;
    for (std::size_t i = 0; i < syllablesOf(hangul) && reached != 0; ++i) {
        std::string_view syllable = syllableAt(hangul, i);
        const auto& initial = i == 0 ? table().first : table().initial;
        std::uint32_t next = behind(latin, reached, initial[numberAt(syllable, 0)]);
        next = behind(latin, next, table().vowel[numberAt(syllable, 1)]);
        next = behind(latin, next, table().final[numberAt(syllable, 2)]);
        if (const Spellings* whole = found(table().syllables, syllable)) next |= behind(latin, reached, *whole);
        reached = next;
    }
    return (reached >> latin.size() & 1U) != 0;
}

std::vector<KeyForm> keyFormsOfKorean(std::string_view hangul) {
    std::vector<KeyForm> out;
    if (const Spellings* surname = found(table().surnames, hangul)) {
        addKeyForms(*surname, 0, KeyForm::whole, out);
    } else if (syllablesOf(hangul) == 1) {
        addKeyForms(spellingsOf(hangul, true), 0, KeyForm::whole, out);
    } else {
        Spellings first = spellingsOf(syllableAt(hangul, 0), true);
        Spellings second = spellingsOf(syllableAt(hangul, 1), false);
        addKeyForms(first, 0, 1, out);
        addKeyForms(second, 1, 2, out);
        std::string rest = latinOfKorean(hangul.substr(6));
        Spellings together;
        for (const std::string& one : distinctByKey(first)) {
            for (const std::string& other : distinctByKey(second))
                together.emplace_back(one).append(other).append(rest);
        }
        addKeyForms(together, 0, KeyForm::whole, out);
    }
    return out;
}

}  // namespace crosscase::core
