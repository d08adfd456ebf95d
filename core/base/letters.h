// core/base/letters.h: the program's own letter tables, behind text.h. ICU's transforms leave out letters of Central Asia.
#pragma once

namespace crosscase::core {

/// Plain ASCII for a lower-case Cyrillic letter of ru uk be kk ky uz tg tk az and their neighbours: one form for all
/// languages, so that two texts of unknown language compare. Empty for the signs; null for what the table lacks.
const char* latinOfCyrillic(char32_t lower);

/// Plain ASCII for an Arabic, Persian, Urdu, Kurdish or Uyghur letter; empty for tatweel and vowel marks; null for what
/// the table lacks. Waw and ya are not in it: they depend on their neighbours.
const char* latinOfArabic(char32_t letter);

/// Waw and ya in all their forms (with hamza, Persian, without dots).
bool isArabicWaw(char32_t letter);
bool isArabicYa(char32_t letter);

/// A Latin letter whose stroke, hook or ligature Unicode does not decompose: "l" for "ł", "ae" for "æ"; null for others.
const char* plainLatin(char32_t lower);

/// The combining marks that people leave out: accents, dots, Hebrew and Arabic vowel points. Vowel signs of Indic and
/// Thai script are letters in this sense and stay.
bool isOptionalMark(char32_t character);

}  // namespace crosscase::core
