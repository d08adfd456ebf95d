// core/collection/cell_readings.cpp: what may stand in a cell, and what to say when it does not.
#include "core/collection/cell_readings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

constexpr std::size_t longestEcho = 40;
constexpr Microseconds microsecondsPerMinute = 60'000'000;

/// Cut between characters, so that what is shown stays UTF-8.
std::string echo(std::string_view cell) {
    if (cell.size() <= longestEcho) return std::string(cell);
    std::size_t end = longestEcho - 3;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80) --end;
    return std::string(cell.substr(0, end)) + "...";
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return std::tolower(c); });
    return small;
}

/// A zone counts where the text states none; a day alone has no zone.
Instant inZone(Instant instant, std::optional<int> zone) {
    if (!zone || instant.offsetMinutes || instant.dateOnly) return instant;
    instant.offsetMinutes = zone;
    instant.at -= *zone * microsecondsPerMinute;
    return instant;
}

}  // namespace

RowFault cellFault(const BoundValue& value, std::string_view cell, const std::string& what) {
    return {fmt::format("column \"{}\": \"{}\" {}", value.column(), echo(cell), what)};
}

std::optional<Instant> readInstant(const BoundValue& value, const DelimitedRow& row) {
    const std::string_view cell = value.one(row);
    if (cell.empty()) return {};
    const ValueSource& source = value.source();
    const std::optional<int> zone = source.zone.empty() ? std::nullopt : parseZone(source.zone);
    if (!source.format.empty()) {
        auto instant = parseInstant(cell, source.format, zone);
        if (instant) return *instant;
        throw cellFault(value, cell,
                        fmt::format("is no date of the form {}: correct the cell, or the format in the specification",
                                    source.format));
    }
    if (const auto instant = parseInstant(cell)) return inZone(*instant, zone);
    // A day in one column and the whole moment in another, rather than a day and its time.
    std::vector<std::string_view> parts;
    value.cells(row, parts);
    for (const std::string_view part : parts) {
        const auto instant = parseInstant(part);
        if (instant && !instant->dateOnly) return inZone(*instant, zone);
    }
    throw cellFault(value, cell,
                    "is no day or time: correct the cell, or give the column's format in the specification");
}

std::optional<Day> readDay(const BoundValue& value, const DelimitedRow& row) {
    const std::string_view cell = value.one(row);
    if (cell.empty()) return {};
    const std::string& format = value.source().format;
    const auto date = format.empty() ? parseDate(cell) : parseDate(cell, format);
    if (date && date->first == date->last) return date->first;
    throw cellFault(value, cell,
                    format.empty() ? "is no day: correct the cell, or give the column's format in the specification"
                                   : fmt::format("is no date of the form {}: correct the cell, or the format", format));
}

bool readTruth(const BoundValue& value, const DelimitedRow& row) {
    const std::string cell = lower(value.one(row));
    static constexpr std::array<std::string_view, 5> yes{"true", "1", "yes", "x", "y"};
    static constexpr std::array<std::string_view, 6> no{"", "false", "0", "no", "n", "-"};
    if (std::find(yes.begin(), yes.end(), cell) != yes.end()) return true;
    if (std::find(no.begin(), no.end(), cell) != no.end()) return false;
    // A mark that is not understood must not silently turn a child into an adult.
    throw cellFault(value, cell, "is neither yes nor no: write yes or no, or map it in the specification");
}

void checkAmount(const BoundValue& value, std::string_view cell, char decimal) {
    if (decimal == '\0' || cell.empty()) return;
    const char group = decimal == ',' ? '.' : ',';
    bool digits = false;
    int decimals = 0;
    bool good = true;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c >= '0' && c <= '9') {
            digits = true;
        } else if (c == decimal) {
            ++decimals;
        } else if (c == group || c == ' ' || c == '\'' || static_cast<unsigned char>(c) >= 0x80) {
            good = good && decimals == 0;
        } else {
            good = good && i == 0 && (c == '-' || c == '+');
        }
    }
    if (good && digits && decimals <= 1) return;
    throw cellFault(
        value, cell,
        fmt::format(
            "is no amount with \"{}\" before the decimals: correct the cell, or \"decimal\" in the specification",
            decimal));
}

GradeColumn::GradeColumn(const GradingSource& source, std::span<const std::string> header)
    : scheme_(source.scheme.empty() ? defaultScheme() : source.scheme),
      code_(bind(source.code, header)),
      source_(bind(source.source, header)),
      information_(bind(source.information, header)) {}

bool GradeColumn::isConstant() const {
    if (code_) return code_->isConstant();
    return (!source_ || source_->isConstant()) && (!information_ || information_->isConstant());
}

Grading GradeColumn::read(const DelimitedRow& row) {
    std::string text;
    if (code_) {
        text = code_->one(row);
    } else {
        text.append(source_ ? source_->one(row) : std::string_view{}).append("\n");
        text.append(information_ ? information_->one(row) : std::string_view{});
    }
    if (text.empty() || text == "\n") return {};
    const auto known = known_.find(text);
    if (known != known_.end()) return known->second;
    const GradingScheme* scheme = gradingScheme(scheme_);
    if (!scheme) throw RowFault{fmt::format("the grading scheme {} is not known", echo(scheme_))};
    const std::size_t part = text.find('\n');
    const auto grading =
        code_ ? parseGrading(*scheme, text)
              : gradingFrom(*scheme, std::string_view(text).substr(0, part), std::string_view(text).substr(part + 1));
    if (!grading) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        throw cellFault(code_ ? *code_ : *source_, text, "cannot be read: " + grading.error().message);
    }
    return known_.emplace(text, *grading).first->second;
}

HandlingColumn::HandlingColumn(const ValueSource& source, std::span<const std::string> header, std::string scheme)
    : value_(source, header, true), scheme_(std::move(scheme)) {}

Handling HandlingColumn::read(const DelimitedRow& row) {
    const std::string text(value_.one(row));
    if (text.empty()) return {};
    const auto known = known_.find(text);
    if (known != known_.end()) return known->second;
    const auto handling = parseHandling(text, scheme_);
    if (!handling) throw cellFault(value_, text, "cannot be read: " + handling.error().message);
    return known_.emplace(text, *handling).first->second;
}

}  // namespace crosscase::core
