// core/collation/given_names.h: words of Islamic names that are written together in many ways.
#pragma once

#include <string>

#include "core/collation/name_words.h"

namespace crosscase::core {

/// One spelling of names with "servant of", "of the religion" or the title sayyid in them: "abdurrahman", "salaheddine",
/// "seyedmohammad" -> "abdrahman", "salahdin", "mohammad". @param latin  lower case
std::string foldedGivenName(const std::string& latin);

/// A word in Arabic letters without the title sayyid before it. "Sidorov" begins like it, so that what follows must be a
/// common name unless the doubled letter is marked.
Word withoutSayyid(Word word);

}  // namespace crosscase::core
