// core/collation/japanese.cpp: spellings by rule, surnames by the table of resources/names/japanese.json.
#include "core/collation/japanese.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/collation/token_letters.h"

namespace crosscase::core {
namespace {

constexpr std::size_t shortest = 2, longest = 3;  ///< characters of a surname

/// Hepburn and Kunrei, longest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kunrei{{{"shi", "si"},
                                                                                {"chi", "ti"},
                                                                                {"tsu", "tu"},
                                                                                {"tch", "tty"},
                                                                                {"sha", "sya"},
                                                                                {"shu", "syu"},
                                                                                {"sho", "syo"},
                                                                                {"cha", "tya"},
                                                                                {"chu", "tyu"},
                                                                                {"cho", "tyo"},
                                                                                {"ji", "zi"},
                                                                                {"ja", "zya"},
                                                                                {"ju", "zyu"},
                                                                                {"jo", "zyo"}}};

using Surnames = std::unordered_map<std::string, JapaneseSurname>;

bool beginsLetter(std::string_view utf8, std::size_t at) {
    return at == utf8.size() || (static_cast<unsigned char>(utf8[at]) & 0xC0U) != 0x80U;
}

/// Bytes of the first letters of a text; all of a shorter one.
std::size_t bytesOf(std::string_view utf8, std::size_t letters) {
    std::size_t at = 0;
    for (; letters > 0 && at < utf8.size(); --letters) {
        do ++at;
        while (!beginsLetter(utf8, at));
    }
    return at;
}

Surnames load() {
    Surnames out;
    auto json = nlohmann::json::parse(resource("names/japanese.json").value());
    for (const auto& row : json.at("surnames")) {
        auto spellings = split(row[0].get<std::string>(), ' ');
        JapaneseSurname surname{spellings.front(), split(row[1].get<std::string>(), ' ')};
        for (const std::string& spelling : spellings) out.emplace(spelling, surname);
    }
    return out;
}

}  // namespace

std::string kunreiOf(std::string_view latin) {
    std::string out;
    for (std::size_t at = 0; at < latin.size();) {
        auto unit = std::find_if(kunrei.begin(), kunrei.end(),
                                 [&](const auto& pair) { return latin.substr(at, pair.first.size()) == pair.first; });
        if (unit != kunrei.end()) {
            out += unit->second;
            at += unit->first.size();
        } else {
            out += latin[at] == 'f' ? 'h' : latin[at];
            ++at;
        }
    }
    return out;
}

std::string withoutLongVowels(std::string_view latin) {
    std::string out;
    for (std::size_t i = 0; i < latin.size(); ++i) {
        char c = latin[i];
        char before = out.empty() ? '\0' : out.back();
        bool lengthens = (c == 'o' && before == 'o') || (c == 'u' && (before == 'o' || before == 'u'));
        bool silent = c == 'h' && before == 'o' && (i + 1 == latin.size() || !isVowel(latin[i + 1]));
        if (!lengthens && !silent) out += c;
    }
    return out;
}

std::string japaneseSound(std::string_view latin) {
    std::string out;
    std::string plain = withoutLongVowels(kunreiOf(latin));
    for (std::size_t i = 0; i < plain.size(); ++i) {
        char next = i + 1 < plain.size() ? plain[i + 1] : '\0';
        char c = plain[i] == 'm' && (next == 'b' || next == 'p' || next == 'm') ? 'n' : plain[i];
        if (out.empty() || out.back() != c) out += c;
    }
    return out;
}

bool maybeJapanese(std::string_view latin) {
    std::string sound = japaneseSound(latin);
    for (std::size_t at = 0; at < sound.size(); ++at) {
        bool consonant = std::string_view("bdghkmnprstwyz").find(sound[at]) != std::string_view::npos;
        std::size_t vowel = at + (consonant ? 1 : 0);
        if (vowel < sound.size() && consonant && sound[at] != 'y' && sound[vowel] == 'y') ++vowel;
        if (vowel < sound.size() && isVowel(sound[vowel])) {
            at = vowel;
        } else if (sound[at] != 'n') {
            return false;
        }
    }
    return true;
}

std::optional<std::pair<std::size_t, const JapaneseSurname*>> japaneseSurname(std::string_view utf8) {
    static const Surnames surnames = load();
    for (std::size_t letters = longest; letters >= shortest; --letters) {
        std::size_t length = bytesOf(utf8, letters);
        auto found = surnames.find(std::string(utf8.substr(0, length)));
        if (found != surnames.end()) return std::pair{length, &found->second};
    }
    return std::nullopt;
}

}  // namespace crosscase::core
