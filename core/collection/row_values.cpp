// core/collection/row_values.cpp: cells to values: constants, joined columns, split cells, maps.
#include "core/collection/row_values.h"

#include <algorithm>

#include "core/base/text.h"

namespace crosscase::core {

BoundValue::BoundValue(const ValueSource& source, std::span<const std::string> header, bool joins)
    : source_(&source), joins_(source.join.has_value() || (source.listed && joins)) {
    std::vector<std::string> found;
    for (const std::string& column : source.columns) {
        const auto at = columnAt(header, column);
        if (at && std::ranges::find(at_, *at) != at_.end()) continue;  // by another of its names
        at_.push_back(at.value_or(std::string::npos));
        if (at) found.push_back(header[*at]);
    }
    column_ = source.columns.empty() ? "(constant)" : join(found, " + ");
    if (source.join) separator_ = *source.join;
    for (const auto& [from, to] : source.map) map_.emplace(from, to);
}

OptionalValue bind(const std::optional<ValueSource>& source, std::span<const std::string> header, bool joins) {
    if (!source) return {};
    return BoundValue(*source, header, joins);
}

std::string_view BoundValue::mapped(std::string_view value) const {
    if (map_.empty() && !source_->otherwise) return value;
    if (!value.empty()) {
        const auto found = map_.find(value);
        if (found != map_.end()) return found->second;
        if (map_.empty()) return value;
    }
    return source_->otherwise ? std::string_view(*source_->otherwise) : value;
}

std::string_view BoundValue::cell(const DelimitedRow& row, std::size_t at) const {
    return at < row.cells.size() ? trimmed(row.cells[at]) : std::string_view{};
}

std::string_view BoundValue::joined(const DelimitedRow& row) const {
    scratch_.clear();
    for (const std::size_t at : at_) {
        const std::string_view part = cell(row, at);
        if (part.empty()) continue;
        if (!scratch_.empty()) scratch_ += separator_;
        scratch_ += part;
    }
    return mapped(scratch_);
}

std::string_view BoundValue::one(const DelimitedRow& row) const {
    if (source_->constant) return *source_->constant;
    if (at_.size() == 1) return mapped(cell(row, at_[0]));
    if (joins_) return joined(row);
    const auto filled = std::find_if(at_.begin(), at_.end(), [&](std::size_t at) { return !cell(row, at).empty(); });
    return mapped(filled == at_.end() ? std::string_view{} : cell(row, *filled));
}

void BoundValue::cells(const DelimitedRow& row, std::vector<std::string_view>& values) const {
    for (const std::size_t at : at_) {
        if (const std::string_view value = cell(row, at); !value.empty()) values.push_back(value);
    }
}

void BoundValue::all(const DelimitedRow& row, std::vector<std::string_view>& values) const {
    const auto add = [&](std::string_view value) {
        if (!value.empty()) values.push_back(value);
    };
    if (source_->constant) return add(*source_->constant);
    if (joins_ || source_->first) return add(one(row));
    for (const std::size_t at : at_) {
        std::string_view rest = cell(row, at);
        if (source_->split.empty() || rest.empty()) {
            add(mapped(rest));
            continue;
        }
        while (true) {
            const std::size_t end = rest.find(source_->split);
            const std::string_view part = trimmed(rest.substr(0, end));
            if (!part.empty()) add(mapped(part));
            if (end == std::string_view::npos) break;
            rest.remove_prefix(end + source_->split.size());
        }
    }
}

}  // namespace crosscase::core
