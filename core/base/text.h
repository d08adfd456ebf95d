// core/base/text.h: UTF-8 text: checks, folding for search and comparison, scripts. ICU does the Unicode work.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosscase::core {

bool isUtf8(std::string_view text);
std::string_view trimmed(std::string_view text);  ///< without white space of ASCII at either end
std::string collapsed(std::string_view text);     ///< trimmed, every run of Unicode white space one space
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
void addUnique(std::vector<std::string>& list, std::string text);       ///< unless it is empty or stands there
bool startsWithNoCase(std::string_view text, std::string_view prefix);  ///< ASCII only

enum class Script { Latin, Cyrillic, Arabic, Greek, Hebrew, Han, Other, None };
/// The script of most letters; None without letters.
Script scriptOf(std::string_view text);

/// For search: NFKD, marks dropped, case folded, Cyrillic and Arabic transliterated to plain ASCII where a table
/// knows the letter; digits of any script become 0-9; runs of other characters become one space.
/// @note 40-240 thousand names a second: once per distinct text, never per pair
std::string foldForSearch(std::string_view text);

/// Latin spelling of a text in the program's own tables for Cyrillic (ru uk kk ky uz tg tk) and Arabic letters
/// (consonants and long vowels), ICU for the rest; case and spaces kept. "Щербаков" -> "Shcherbakov".
std::string toLatin(std::string_view text);

/// Upper case in the text's own script, by the rules that hold without a language.
std::string upperCase(std::string_view text);

/// Lower case, accents and other marks removed, still in its own script: "Ñandú" -> "nandu".
std::string foldCase(std::string_view text);

}  // namespace crosscase::core
