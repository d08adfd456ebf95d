// core/collation/korean.h: Korean words by syllables, and the many ways in which they are spelled in Latin letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/collation/names.h"

namespace crosscase::core {

/// The letters of a word as three numbers for each syllable: initial from 1, vowel from 1, final from 1 (1: none).
/// Empty when anything in the word is no whole syllable of Hangul.
std::string hangulOf(std::u32string_view word);
std::size_t syllablesOf(std::string_view hangul);

/// How many syllables of a whole name are its surname: 1, 2, or 0 when it begins with no surname.
std::size_t koreanSurname(std::string_view hangul);
/// "chairman", "doctor": stands behind a name.
bool isKoreanTitle(std::string_view hangul);

/// A surname in its most usual spelling, any other word in the Revised Romanization without changes between syllables.
std::string latinOfKorean(std::string_view hangul);
/// Whether a word of lower-case Latin letters is a spelling of the Korean word. Cost: about a microsecond.
bool spellsKorean(std::string_view latin, std::string_view hangul);
/// Under what a Korean word is looked for: spellings of its first two syllables, each and together.
std::vector<KeyForm> keyFormsOfKorean(std::string_view hangul);

}  // namespace crosscase::core
