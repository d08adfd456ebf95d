// core/base/dates.h: dates as people state them (partial, approximate) and instants, both with what was written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace crosscase::core {

/// Days since 1970-01-01, proleptic Gregorian.
using Day = std::int32_t;

Day dayOf(int year, int month, int day);
struct CivilDate {
    int year, month, day;
};
CivilDate civil(Day day);
bool isDate(int year, int month, int day);

/// A date of any precision: all days that it may be, first to last, both included.
struct PartialDate {
    enum class Precision { ExactDay, Month, Year, Range };
    Day first = 0;
    Day last = 0;
    Precision precision = Precision::ExactDay;
    bool approximate = false;  ///< "circa", "about"
    std::string raw;           ///< as stated; the calendar is Gregorian in this version

    bool operator==(const PartialDate&) const = default;
    /// True when some day fits both.
    bool compatible(const PartialDate& other) const { return first <= other.last && other.first <= last; }
    int firstYear() const { return civil(first).year; }
    int lastYear() const { return civil(last).year; }
};

/// Reads "1974-03-02", "02/03/1974" (day first), "2 Mar 1974", "Mar 1974", "1974", "19740302", "circa 1962", "1960-1962",
/// "00/00/1974", "00/03/1974" (zero: unknown). @error BadInput when no date is there or the day does not exist
Result<PartialDate> parseDate(std::string_view text);
/// The same by an explicit pattern of dd, MM, yyyy, yy, HH, mm, ss and literal characters; time parts are ignored.
Result<PartialDate> parseDate(std::string_view text, std::string_view pattern);
/// ISO form of the precision: "1974-03-02", "1974-03", "1974", "1960/1962".
std::string isoDate(const PartialDate& date);

/// A moment as stated. Without a stated zone `offsetMinutes` is empty and `at` is read as UTC.
struct Instant {
    Microseconds at = 0;
    std::optional<int> offsetMinutes;
    bool dateOnly = false;
    std::string raw;
    bool operator==(const Instant&) const = default;
};

/// Reads ISO 8601 ("2026-03-14T21:00:00+04:00", "2026-03-14 21:00", "2026-03-14"). @error BadInput
Result<Instant> parseInstant(std::string_view text);
/// By pattern (as parseDate) and with a zone "+04:00" that applies where the text states none.
Result<Instant> parseInstant(std::string_view text, std::string_view pattern, std::optional<int> zoneMinutes);
std::optional<int> parseZone(std::string_view text);  ///< "+04:00", "-0330", "Z" in minutes
/// "2026-03-14T17:00:00Z", or the day alone for dateOnly.
std::string isoInstant(const Instant& instant);
std::string isoUtc(Microseconds at);

}  // namespace crosscase::core
