// ui/widgets/table_model.cpp: sorting and filtering of table rows.
#include "ui/widgets/table_model.h"

#include <QCollator>
#include <algorithm>
#include <optional>

namespace crosscase::ui {
namespace {

bool isNumber(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
            return true;
        default:
            return false;
    }
}

/// Puts `order` by keys; stable, so that equal rows keep the order of the core.
template <typename Key, typename Less>
void sortBy(std::vector<std::uint32_t>& order, const std::vector<Key>& keys, Qt::SortOrder direction, Less less) {
    const auto ascending = [&](std::uint32_t a, std::uint32_t b) { return less(keys[a], keys[b]); };
    const auto descending = [&](std::uint32_t a, std::uint32_t b) { return less(keys[b], keys[a]); };
    if (direction == Qt::AscendingOrder)
        std::stable_sort(order.begin(), order.end(), ascending);
    else
        std::stable_sort(order.begin(), order.end(), descending);
}

}  // namespace

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(order_.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    return cell(sourceRow(index.row()), index.column(), role);
}

void TableModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    sortOrder_ = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void TableModel::setFilterText(const QString& words) {
    const QStringList split = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (split == words_) return;
    beginResetModel();
    words_ = split;
    arrange();
    endResetModel();
}

int TableModel::viewRow(std::size_t source) const {
    const auto found = std::find(order_.begin(), order_.end(), std::uint32_t(source));
    return found == order_.end() ? -1 : int(found - order_.begin());
}

void TableModel::arrange() {
    order_.clear();
    for (std::size_t row = 0; row < size(); ++row)
        if (passes(row)) order_.push_back(std::uint32_t(row));
    order();
}

bool TableModel::passes(std::size_t row) const {
    if (words_.isEmpty()) return true;
    QString text;
    for (int column = 0; column < columnCount(); ++column)
        text += cell(row, column, Qt::DisplayRole).toString() + QLatin1Char('\n');
    text = text.toCaseFolded();
    return std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return text.contains(word); });
}

void TableModel::order() {
    if (sortColumn_ < 0 || sortColumn_ >= columnCount() || order_.empty()) return;
    const auto key = [this](std::size_t row) {
        QVariant value = cell(row, sortColumn_, SortRole);
        return value.isValid() ? value : cell(row, sortColumn_, Qt::DisplayRole);
    };
    if (isNumber(key(order_.front()))) {
        std::vector<double> numbers(size());
        for (const std::uint32_t row : order_) numbers[row] = key(row).toDouble();
        sortBy(order_, numbers, sortOrder_, std::less<>{});
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::optional<QCollatorSortKey>> texts(size());
    for (const std::uint32_t row : order_) texts[row] = collator.sortKey(key(row).toString());
    sortBy(order_, texts, sortOrder_, [](const auto& a, const auto& b) { return *a < *b; });
}

}  // namespace crosscase::ui
