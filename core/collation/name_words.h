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
    std::u32string written;  ///< in its own script, where that is Arabic, Cyrillic, Hangul or Japanese
};
/// Scripts that write no short vowels.
bool isVowelless(Script script);

/// Words of lower-case ASCII letters and digits. Apostrophes vanish inside words, all other signs divide.
std::vector<std::string> latinWords(std::string_view raw);
/// The same with what is known of each; firms and ships have their dotted letters joined ("s.a. de c.v." -> "sa de cv").
std::vector<Word> wordsOf(std::string_view raw, TokenRole role, NameShape shape);

/// Whether a text has Hangul, kana or Chinese characters in it.
bool hasEastAsianLetters(std::string_view raw);
/// Words of such a text. The lone word of a Korean person is divided into surname and given name, titles behind it go.
std::vector<Word> eastAsianWords(std::string_view raw, TokenRole role, NameShape shape);
/// The same of a Japanese name that begins with a surname of the table, which is read by it; what follows it in Chinese
/// characters is left unread. Empty for other names.
std::vector<Word> japaneseWords(std::string_view raw, TokenRole role);
/// Words whose Chinese characters nobody can read.
std::vector<Word> unreadWords(std::string_view raw, TokenRole role);

/// The Arabic article is one with its word in that script.
bool hasArabicArticle(const std::string& word);
Word withoutArabicArticle(Word word);

}  // namespace crosscase::core
