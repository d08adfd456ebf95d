// core/base/date_parts.h: the pieces that parseDate, parseInstant and patterns share. Only core/base includes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/dates.h"

namespace crosscase::core {

/// Day, month and year as written; zero says that it is unknown.
struct StatedDate {
    int year = 0, month = 0, day = 0;
};

/// All days that it may be. Nothing when the year is unknown or the day does not exist.
std::optional<PartialDate> partialDate(const StatedDate& stated);

/// 1 to 12 for a month in English, Spanish, Portuguese, French, German or Russian, whole or shortened to three letters
/// or more, folded by foldCase; 0 for anything else.
int monthFromName(std::string_view name);

/// Digits of any script as 0-9; everything else stays.
std::string withAsciiDigits(std::string_view text);

/// "21:00", "21:00:05.5", "9:05 pm" as microseconds of the day. 24:00 is the end of it.
std::optional<Microseconds> parseTimeOfDay(std::string_view text);

constexpr Microseconds microsecondsADay = 86'400'000'000;

Error notADate(std::string_view text);

}  // namespace crosscase::core
