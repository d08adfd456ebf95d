// core/collation/compare_numbers.h: what numbers say: equal, look-alike, one typing error apart, different.
#pragma once

#include <span>

#include "core/collation/compare.h"

namespace crosscase::core {

constexpr double sameText = 40, otherText = -20;  ///< an address is its words

/// One character exchanged, left out or too many, or two neighbours swapped.
bool isOneEdit(std::string_view a, std::string_view b);
/// The same of two values with a sketch, mostly without a look at their texts.
bool isOneEdit(const Stated& a, const Stated& b, const ValueTable& values);

/// A field of numbers of a person, firm or ship.
void compareNumbers(const PreparedMention& a, const PreparedMention& b, FieldIndex field, std::span<const Stated> first,
                    std::span<const Stated> second, const Setting& setting, Evidence& evidence);

/// Whether some number of a field is equal or nearly so, whatever else the field says.
bool numbersMeet(const PreparedMention& a, const PreparedMention& b, FieldIndex field, std::span<const Stated> first,
                 std::span<const Stated> second, const Setting& setting);

}  // namespace crosscase::core
