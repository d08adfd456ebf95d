// core/collection/cell_readings.h: cells as dates, grades, handling, words and truth values, each with a reason when not.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/collection/row_values.h"
#include "core/records/record.h"

namespace crosscase::core {

/// A cell that could not be read: why the row is refused. Thrown and caught inside the delimited reader only, so that
/// a row's many readings stay plain; it never leaves the area.
struct RowFault {
    std::string reason;
};

/// "column "date": "31/02/2026" is no day"; long cells are cut to 40 characters.
RowFault cellFault(const BoundValue& value, std::string_view cell, const std::string& what);

/// Nothing for an empty cell. @throws RowFault
std::optional<Instant> readInstant(const BoundValue& value, const DelimitedRow& row);
std::optional<Day> readDay(const BoundValue& value, const DelimitedRow& row);
bool readTruth(const BoundValue& value, const DelimitedRow& row);
/// Checks the form only: digits with the given decimal sign, groups parted by the usual signs. @throws RowFault
void checkAmount(const BoundValue& value, std::string_view cell, char decimal);

/// Reads grades and remembers those it has read: a file repeats a handful.
class GradeColumn {
public:
    GradeColumn(const GradingSource& source, std::span<const std::string> header);
    bool isConstant() const;
    /// Not graded when the cells are empty. @throws RowFault
    Grading read(const DelimitedRow& row);
    const std::string& scheme() const { return scheme_; }

private:
    std::string scheme_;
    OptionalValue code_, source_, information_;
    std::unordered_map<std::string, Grading> known_;
};

class HandlingColumn {
public:
    HandlingColumn(const ValueSource& source, std::span<const std::string> header, std::string scheme);
    bool isConstant() const { return value_.isConstant(); }
    /// @throws RowFault
    Handling read(const DelimitedRow& row);

private:
    BoundValue value_;
    std::string scheme_;
    std::unordered_map<std::string, Handling> known_;
};

}  // namespace crosscase::core
