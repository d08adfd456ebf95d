// core/collation/compare_dates.h: how two days differ, and when that means two subjects.
#pragma once

#include <bit>
#include <span>

#include "core/base/dates.h"
#include "core/collation/compare.h"

namespace crosscase::core {

constexpr Day nearDays = 366;

inline Day firstDay(const Stated& stated) {
    return std::bit_cast<Day>(stated.value);
}
inline Day lastDay(const Stated& stated) {
    return std::bit_cast<Day>(stated.other);
}

/// One of level::Date. @param a, b  exact days
std::uint8_t dayLevel(const Stated& a, const Stated& b);

/// Whether dates that differ cannot be those of one subject, as far as this file's are to be relied on.
bool datesContradict(const FieldProfile& field, const FieldWeights& weights);

/// The values of a field; `at`, where they begin or would, moves behind them.
std::span<const Stated> statedRun(const PreparedMention& mention, FieldIndex field, std::size_t& at);

}  // namespace crosscase::core
