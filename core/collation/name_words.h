// core/collation/name_words.h: the words of a written name, before anything is made of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/collation/names.h"

namespace crosscase::core {

struct Word {
    std::string text;
    TokenRole role = TokenRole::Plain;
    bool afterLink = false;  ///< follows "de": a married name or part of a place
    std::u32string written;  ///< in its own script, where that is Arabic or Cyrillic
};
/// Scripts that write no short vowels.
bool isVowelless(Script script);

/// Words of lower-case ASCII letters and digits. Apostrophes vanish inside words, all other signs divide.
std::vector<std::string> latinWords(std::string_view raw);
/// The same with what is known of each; firms and ships have their dotted letters joined ("s.a. de c.v." -> "sa de cv").
std::vector<Word> wordsOf(std::string_view raw, TokenRole role, NameShape shape);

/// The Arabic article is one with its word in that script.
bool hasArabicArticle(const std::string& word);
Word withoutArabicArticle(Word word);

}  // namespace crosscase::core
