// core/collation/sound_distance.h: how near two spellings in Latin letters are.
#pragma once

#include <string_view>

namespace crosscase::core {

/// 1 for equal texts, less for each edit, 0 beyond what a text of that length forgives: an edit of a consonant counts 1, of a
/// vowel or an h 0.5, one vowel for another 0.4, two neighbours exchanged 0.8. Transliterations disagree about vowels first.
/// @note O(length): no more than two edits are ever forgiven
double closeness(std::string_view a, std::string_view b);

}  // namespace crosscase::core
