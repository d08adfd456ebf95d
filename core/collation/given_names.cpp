// core/collation/given_names.cpp: words of Islamic names that are written together in many ways.
#include "core/collation/given_names.h"

#include <string_view>
#include <unordered_set>

#include "core/collation/name_tables.h"
#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

/// "abdulrahman", "abdurrahman", "abdelrahman" -> "abdrahman": the article inside is written in every way.
std::string foldServant(const std::string& word) {
    if (word.size() <= 5 || word.compare(0, 3, "abd") != 0) return word;
    std::size_t at = 3;
    while (at < word.size() && std::string_view("aeiou").find(word[at]) != std::string_view::npos) ++at;
    std::string rest = word.substr(at);
    if (at == 3 || rest.size() < 3) return word;
    if (rest == "lla" || rest == "llah") return "abdallah";
    if (rest.starts_with("llah")) return "abda" + rest;  // "abdollahpour": a family name made of it
    if (rest[0] == 'l') return "abd" + rest.substr(1);
    if (rest[0] == rest[1]) return "abd" + rest.substr(1);
    return "abd" + rest;
}

/// "salahuddin", "saladin" stay one word, "salaheddine" becomes the same.
std::string foldReligion(const std::string& word) {
    for (std::string_view end :
         {"eddine", "uddeen", "uddin", "eddin", "addin", "aldin", "eldin", "aldeen", "eldeen", "iddin", "oddin"}) {
        if (word.size() >= end.size() + 3 && word.compare(word.size() - end.size(), end.size(), end) == 0) {
            return word.substr(0, word.size() - end.size()) + "din";
        }
    }
    return word;
}

/// "Seyedmohammad": the title that has grown onto a given name goes as the free one does.
std::string withoutLatinSayyid(const std::string& word) {
    if (!word.starts_with("s")) return word;
    for (std::string_view title : {"seyyed", "seyed", "seyid", "sayyed", "sayyid", "sayed", "sayid", "syed"}) {
        if (!word.starts_with(title)) continue;
        std::string name = word.substr(title.size());
        const NameTables& tables = nameTables();
        return tables.variants.contains(name) || tables.common.contains(name) ? name : word;
    }
    return word;
}

/// Whether consonants alone are those of a name that is common somewhere.
bool looksCommon(std::string_view vowelless) {
    static const std::unordered_set<std::string> skeletons = [] {
        std::unordered_set<std::string> out;
        for (const auto& [name, share] : nameTables().common) out.insert(skeletonOf(name));
        return out;
    }();
    return skeletons.contains(skeletonOf(vowelless));
}

}  // namespace

Word withoutSayyid(Word word) {
    constexpr char32_t sin = 0x633, ya = 0x64A, persianYa = 0x6CC, shadda = 0x651, dal = 0x62F;
    const std::u32string& letters = word.written;
    if (letters.size() < 6 || letters[0] != sin || (letters[1] != ya && letters[1] != persianYa)) return word;
    bool marked = letters[2] == shadda;
    std::size_t at = marked ? 3 : 2;
    if (letters[at] != dal || letters.size() < at + 4) return word;
    auto rest = latinWords(utf8Of(letters.substr(at + 1)));
    if (rest.size() != 1 || !(marked || looksCommon(rest.front()))) return word;
    word.text = std::move(rest.front());
    word.written.erase(0, at + 1);
    return word;
}

std::string foldedGivenName(const std::string& latin) {
    return foldReligion(foldServant(withoutLatinSayyid(latin)));
}

}  // namespace crosscase::core
