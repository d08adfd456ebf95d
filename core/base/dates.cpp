// core/base/dates.cpp: the calendar, and dates written in ISO form.
#include "core/base/dates.h"

#include <fmt/format.h>

namespace crosscase::core {

// Both conversions: H. Hinnant, "chrono-compatible low-level date algorithms": years start in March, so that the leap
// day is the last one, and 400 years form an era of 146,097 days.
Day dayOf(int year, int month, int day) {
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDate civil(Day day) {
    const std::int64_t shifted = std::int64_t{day} + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const auto dayOfEra = static_cast<int>(shifted - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const auto year = static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    return {year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

bool isDate(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    const CivilDate same = civil(dayOf(year, month, day));
    return same.month == month && same.day == day;
}

namespace {

std::string isoDay(Day day) {
    const CivilDate date = civil(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace

std::string isoDate(const PartialDate& date) {
    const CivilDate first = civil(date.first), last = civil(date.last);
    switch (date.precision) {
        case PartialDate::Precision::ExactDay:
            return isoDay(date.first);
        case PartialDate::Precision::Month:
            return fmt::format("{:04}-{:02}", first.year, first.month);
        case PartialDate::Precision::Year:
            return fmt::format("{:04}", first.year);
        case PartialDate::Precision::Range:
            break;
    }
    const bool wholeYears = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
    if (wholeYears) return fmt::format("{:04}/{:04}", first.year, last.year);
    return isoDay(date.first) + "/" + isoDay(date.last);
}

std::string isoUtc(Microseconds at) {
    constexpr Microseconds second = 1'000'000, day = 86'400 * second;
    Microseconds days = at / day, rest = at % day;
    if (rest < 0) {
        rest += day;
        --days;
    }
    const auto seconds = rest / second;
    std::string text = fmt::format("{}T{:02}:{:02}:{:02}", isoDay(static_cast<Day>(days)), seconds / 3600,
                                   seconds / 60 % 60, seconds % 60);
    if (rest % second != 0) text += fmt::format(".{:06}", rest % second);
    return text + "Z";
}

std::string isoInstant(const Instant& instant) {
    const std::string text = isoUtc(instant.at);
    return instant.dateOnly ? text.substr(0, text.find('T')) : text;
}

}  // namespace crosscase::core
