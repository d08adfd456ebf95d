// core/collection/row_values.h: the values of a specification, bound once to the columns of a header, read from many rows.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/collection/delimited.h"
#include "core/collection/import_specification.h"

namespace crosscase::core {

/// A value source with its columns as positions. Refers to the source, which must outlive it.
class BoundValue {
public:
    BoundValue() = default;
    /// @param joins  whether a plain list of columns makes one value (name, address) or several
    BoundValue(const ValueSource& source, std::span<const std::string> header, bool joins);

    bool isConstant() const { return source_->constant.has_value(); }
    bool splits() const { return !source_->split.empty(); }
    const ValueSource& source() const { return *source_; }
    /// What the table itself calls the columns, for messages.
    const std::string& column() const { return column_; }

    /// The one value of a row; empty when there is none. The view lives until the next call and no longer than the row.
    std::string_view one(const DelimitedRow& row) const;
    /// Appends all values of a row that are not empty; views as above.
    void all(const DelimitedRow& row, std::vector<std::string_view>& values) const;
    /// Appends the cells of the columns as they stand, but for empty ones.
    void cells(const DelimitedRow& row, std::vector<std::string_view>& values) const;

private:
    std::string_view cell(const DelimitedRow& row, std::size_t at) const;
    std::string_view mapped(std::string_view cell) const;
    std::string_view joined(const DelimitedRow& row) const;

    const ValueSource* source_ = nullptr;
    std::string column_;
    std::vector<std::size_t> at_;  // positions; npos for an optional column that is not there
    bool joins_ = false;
    std::string separator_ = " ";
    std::unordered_map<std::string_view, std::string_view> map_;
    mutable std::string scratch_;
};

using OptionalValue = std::optional<BoundValue>;
OptionalValue bind(const std::optional<ValueSource>& source, std::span<const std::string> header, bool joins = false);

}  // namespace crosscase::core
