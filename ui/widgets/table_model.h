// ui/widgets/table_model.h: a table model on a vector of rows: sorts and filters an index, never the rows.
#pragma once

#include <QAbstractTableModel>
#include <cstdint>
#include <functional>
#include <vector>

namespace crosscase::ui {

/// Roles beside Qt's own that the delegates of ui/widgets know.
enum TableRole {
    SortRole = Qt::UserRole,  ///< a number or a text to sort by; DisplayRole where there is none
    BarRole,                  ///< share in [0, 1] for BarDelegate
    ChipsRole,                ///< QStringList for ChipDelegate
};

/// Sorting and filtering common to all row types. Good for some 100,000 rows.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Keeps rows in which every word stands in some column, upper and lower case alike.
    void setFilterText(const QString& words);
    std::size_t sourceRow(int row) const { return order_[std::size_t(row)]; }
    /// The row of the view that shows row `source` of the vector; -1 when filtered out.
    int viewRow(std::size_t source) const;
    std::size_t totalRows() const { return size(); }

protected:
    virtual std::size_t size() const = 0;
    virtual QVariant cell(std::size_t row, int column, int role) const = 0;
    void arrange();  ///< filter and order anew; call between beginResetModel and endResetModel

private:
    bool passes(std::size_t row) const;
    void order();

    std::vector<std::uint32_t> order_;
    QStringList words_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

template <typename Row>
struct TableColumn {
    QString title;
    std::function<QVariant(const Row&, int role)> value;  ///< DisplayRole at least
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QString tip = {};  ///< of the heading
};

/// A table of `Row` values. Ids travel by row(), never by position.
template <typename Row>
class RowTable : public TableModel {
public:
    RowTable(std::vector<TableColumn<Row>> columns, QObject* parent)
        : TableModel(parent), columns_(std::move(columns)) {}

    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(columns_.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const TableColumn<Row>& column = columns_[std::size_t(section)];
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(column.alignment);
        if (role == Qt::ToolTipRole && !column.tip.isEmpty()) return column.tip;
        return {};
    }
    void setRows(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        arrange();
        endResetModel();
    }
    const std::vector<Row>& rows() const { return rows_; }
    const Row& row(const QModelIndex& index) const { return rows_[sourceRow(index.row())]; }
    /// The view row of the first row that fits; -1 when none is shown.
    template <typename Fits>
    int find(Fits fits) const {
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (fits(rows_[i])) return viewRow(i);
        return -1;
    }

protected:
    std::size_t size() const override { return rows_.size(); }
    QVariant cell(std::size_t row, int column, int role) const override {
        const TableColumn<Row>& shown = columns_[std::size_t(column)];
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(shown.alignment);
        return shown.value(rows_[row], role);
    }

private:
    std::vector<TableColumn<Row>> columns_;
    std::vector<Row> rows_;
};

/// A column of plain text; the whole text is also its tool tip.
template <typename Row>
TableColumn<Row> textColumn(const QString& title, std::function<QString(const Row&)> text) {
    return {title, [text](const Row& row, int role) -> QVariant {
                if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(row);
                return {};
            }};
}

/// A column of numbers, flush with the trailing edge.
template <typename Row>
TableColumn<Row> numberColumn(const QString& title, std::function<qlonglong(const Row&)> number) {
    return {title,
            [number](const Row& row, int role) -> QVariant {
                if (role == Qt::DisplayRole || role == SortRole) return number(row);
                return {};
            },
            Qt::AlignTrailing | Qt::AlignVCenter};
}

}  // namespace crosscase::ui
