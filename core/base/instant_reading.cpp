// core/base/instant_reading.cpp: moments, time zones, and dates by an explicit pattern.
#include <algorithm>
#include <array>

#include "core/base/date_parts.h"
#include "core/base/text.h"

namespace crosscase::core {
namespace {

constexpr Microseconds second = 1'000'000, minute = 60 * second;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Reads from the front of a text.
class Cursor {
public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    bool atEnd() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }

    bool take(char c) {
        if (rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    /// A number of `fewest` to `most` digits.
    std::optional<int> number(std::size_t fewest, std::size_t most) {
        std::size_t count = 0;
        int value = 0;
        while (count < most && count < rest_.size() && isDigit(rest_[count]))
            value = value * 10 + (rest_[count++] - '0');
        if (count < fewest) return {};
        rest_.remove_prefix(count);
        return value;
    }

    /// Letters up to the next ASCII character that is none.
    std::string_view word() {
        std::size_t count = 0;
        const auto isWord = [](char c) { return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80; };
        while (count < rest_.size() && isWord(rest_[count])) ++count;
        const std::string_view word = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return word;
    }

private:
    std::string_view rest_;
};

/// What a pattern found.
struct Fields {
    StatedDate date;
    std::optional<int> hour;
    int minute = 0, second = 0;
    Microseconds fraction = 0;
    std::string_view rest;  ///< text behind the pattern
};

std::optional<Microseconds> timeOfDay(int hour, int minutes, int seconds, Microseconds fraction) {
    const bool endOfDay = hour == 24 && minutes == 0 && seconds == 0 && fraction == 0;
    if ((hour > 23 && !endOfDay) || minutes > 59 || seconds > 60) return {};
    return (hour * 60 + minutes) * minute + seconds * second + fraction;
}

/// Digits behind a decimal sign, as microseconds; finer ones are dropped.
Microseconds takeFraction(Cursor& cursor) {
    Microseconds fraction = 0, unit = second;
    while (const auto digit = cursor.number(1, 1)) {
        unit /= 10;
        fraction += *digit * unit;
    }
    return fraction;
}

/// One run of equal pattern letters; false when the text does not have it.
bool readField(char letter, std::size_t width, bool open, Cursor& cursor, Fields& fields) {
    // Before a literal "dd" also takes one digit ("2/3/1974"); digits that run together must have their full width.
    const std::size_t fewest = width == 2 && open ? 1 : width;
    const std::size_t most = width == 1 ? 2 : width;
    if (letter == 'M' && width >= 3) {
        cursor = Cursor(trimmed(cursor.rest()));
        fields.date.month = monthFromName(foldCase(cursor.word()));
        cursor.take('.');
        return fields.date.month != 0;
    }
    if (letter == 'S') {
        fields.fraction = takeFraction(cursor);
        return true;
    }
    const auto value = cursor.number(fewest, most);
    if (!value) return false;
    switch (letter) {
        case 'd':
            fields.date.day = *value;
            break;
        case 'M':
            fields.date.month = *value;
            break;
        case 'y':  // two digits: 1950 to 2049
            fields.date.year = width == 2 ? *value + (*value < 50 ? 2000 : 1900) : *value;
            break;
        case 'H':
            fields.hour = *value;
            break;
        case 'm':
            fields.minute = *value;
            break;
        default:
            fields.second = *value;
    }
    return true;
}

bool isField(char c) {
    return std::string_view("dMyHmsS").find(c) != std::string_view::npos;
}
bool isTimeField(char c) {
    return std::string_view("HmsS").find(c) != std::string_view::npos;
}

/// True when the rest of a pattern asks for nothing but a time of day.
bool onlyTimeLeft(std::string_view pattern) {
    return std::all_of(pattern.begin(), pattern.end(), [](char c) { return !isField(c) || isTimeField(c); });
}

std::optional<Fields> readPattern(std::string_view text, std::string_view pattern) {
    Fields fields;
    Cursor cursor(trimmed(text));
    for (std::size_t at = 0; at < pattern.size();) {
        if (cursor.atEnd() && onlyTimeLeft(pattern.substr(at))) break;  // a day alone where a time may stand
        const char letter = pattern[at];
        if (!isField(letter)) {
            if (!cursor.take(letter)) return {};
            ++at;
            continue;
        }
        const std::size_t end = std::min(pattern.find_first_not_of(letter, at), pattern.size());
        const bool open = end == pattern.size() || !isField(pattern[end]);
        if (!readField(letter, end - at, open, cursor, fields)) return {};
        at = end;
    }
    fields.rest = trimmed(cursor.rest());
    return fields;
}

Error doesNotFit(std::string_view pattern) {
    return {Error::Code::BadInput, "this is not a date of the form " + std::string(pattern), {}};
}

Error notAMoment() {
    return {
        Error::Code::BadInput, "this is not a date with or without a time; write it like 2026-03-14T21:00+04:00", {}};
}

/// Joins a day and a time of day that was stated in a zone, or in none.
Instant instantOf(Day day, std::optional<Microseconds> time, std::optional<int> zoneMinutes, std::string_view raw) {
    Instant instant;
    instant.raw = std::string(raw);
    instant.dateOnly = !time;
    instant.at = day * microsecondsADay + time.value_or(0);
    if (time && zoneMinutes) {
        instant.offsetMinutes = zoneMinutes;
        instant.at -= *zoneMinutes * minute;
    }
    return instant;
}

/// Where the zone of "21:00:00+04:00" begins; npos without one.
std::size_t zoneStart(std::string_view time) {
    return time.find_first_of("+-Zz");
}

}  // namespace

std::optional<Microseconds> parseTimeOfDay(std::string_view text) {
    Cursor cursor(trimmed(text));
    const auto hour = cursor.number(1, 2);
    const auto minutes = hour && cursor.take(':') ? cursor.number(2, 2) : std::nullopt;
    if (!minutes) return {};
    int seconds = 0;
    Microseconds fraction = 0;
    if (cursor.take(':')) {
        const auto stated = cursor.number(2, 2);
        if (!stated) return {};
        seconds = *stated;
        if (cursor.take('.') || cursor.take(',')) fraction = takeFraction(cursor);
    }
    return cursor.atEnd() ? timeOfDay(*hour, *minutes, seconds, fraction) : std::nullopt;
}

std::optional<int> parseZone(std::string_view text) {
    text = trimmed(text);
    if (text == "Z" || text == "z") return 0;
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return {};
    Cursor cursor(text.substr(1));
    const auto hours = cursor.number(2, 2);
    if (!hours) return {};
    cursor.take(':');
    const auto minutes = cursor.atEnd() ? std::optional(0) : cursor.number(2, 2);
    if (!minutes || !cursor.atEnd() || *hours > 18 || *minutes > 59) return {};
    const int total = *hours * 60 + *minutes;
    return text.front() == '-' ? -total : total;
}

Result<PartialDate> parseDate(std::string_view text, std::string_view pattern) {
    const std::string ascii = withAsciiDigits(text);
    const auto fields = readPattern(ascii, pattern);
    if (!fields || !fields->rest.empty()) return doesNotFit(pattern);
    auto date = partialDate(fields->date);
    if (!date) return doesNotFit(pattern);
    date->raw = std::string(text);
    return *date;
}

Result<Instant> parseInstant(std::string_view text) {
    const std::string ascii = withAsciiDigits(text);
    const std::string_view stated = trimmed(ascii);
    const std::size_t colon = stated.find(':');
    const std::size_t cut = colon == std::string_view::npos ? colon : stated.find_last_of(" T", colon);
    const std::string_view dayText = stated.substr(0, cut);
    const auto date = parseDate(dayText);
    if (!date || date->precision != PartialDate::Precision::ExactDay || date->approximate) return notAMoment();
    if (cut == std::string_view::npos) return instantOf(date->first, {}, {}, text);

    const std::string_view timeText = stated.substr(cut + 1);
    const std::size_t zoneAt = zoneStart(timeText);
    const auto time = parseTimeOfDay(timeText.substr(0, zoneAt));
    const auto zone = zoneAt == std::string_view::npos ? std::nullopt : parseZone(timeText.substr(zoneAt));
    if (!time || (zoneAt != std::string_view::npos && !zone)) return notAMoment();
    return instantOf(date->first, time, zone, text);
}

Result<Instant> parseInstant(std::string_view text, std::string_view pattern, std::optional<int> zoneMinutes) {
    const std::string ascii = withAsciiDigits(text);
    const auto fields = readPattern(ascii, pattern);
    if (!fields) return doesNotFit(pattern);
    const auto statedZone = fields->rest.empty() ? std::nullopt : parseZone(fields->rest);
    const auto date = partialDate(fields->date);
    const bool fits =
        date && date->precision == PartialDate::Precision::ExactDay && (fields->rest.empty() || statedZone);
    if (!fits) return doesNotFit(pattern);
    if (!fields->hour) return instantOf(date->first, {}, {}, text);
    const auto time = timeOfDay(*fields->hour, fields->minute, fields->second, fields->fraction);
    if (!time) return doesNotFit(pattern);
    return instantOf(date->first, time, statedZone ? statedZone : zoneMinutes, text);
}

}  // namespace crosscase::core
