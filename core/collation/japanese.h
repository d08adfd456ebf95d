// core/collation/japanese.h: Japanese words in Latin letters, and surnames in Chinese characters.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscase::core {

/// One form of the spellings of a word by Hepburn, Kunrei and custom: "Satoh", "Sato" and "satou"; "Shinji" and "Sinzi".
std::string japaneseSound(std::string_view latin);
/// Whether a word consists of syllables that Japanese has: "saito" does, "barack" does not.
bool maybeJapanese(std::string_view latin);
/// The Hepburn spelling of the passport, without long vowels: "satou" -> "sato".
std::string withoutLongVowels(std::string_view latin);
/// The Kunrei spelling of a word in Hepburn's.
std::string kunreiOf(std::string_view latin);

struct JapaneseSurname {
    std::string standard;               ///< of the characters that write this surname, the most usual
    std::vector<std::string> readings;  ///< Latin, the most usual first, long vowels written out
};
/// The longest known surname, of two characters or more, at the start of a text, and its length in bytes. Null: none.
std::optional<std::pair<std::size_t, const JapaneseSurname*>> japaneseSurname(std::string_view utf8);

}  // namespace crosscase::core
