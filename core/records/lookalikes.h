// core/records/lookalikes.h: letters that look alike across scripts and to a tired eye. Only core/records includes it.
#pragma once

#include <string>
#include <string_view>

namespace crosscase::core {

/// Upper case with Cyrillic and Greek letters that look like a Latin one as that one ("а123вс" -> "A123BC"); other letters
/// stay. Digits of any script become 0-9.
std::string latinLookalike(std::string_view text);

/// Letters taken for digits as those digits, for serial numbers: O Q D 0, I L 1, Z 2, S 5, G 6, B 8.
std::string digitLookalike(std::string_view normal);

/// Upper case, without spaces, dashes, dots, slashes and other signs; letters of every script and digits stay.
std::string withoutSeparators(std::string_view text);

/// Only 0-9, with the digits of any script among them.
std::string digitsOf(std::string_view text);

}  // namespace crosscase::core
