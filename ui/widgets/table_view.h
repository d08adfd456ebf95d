// ui/widgets/table_view.h: the table of every panel: rows, keyboard, a word when empty, and no way to the clipboard.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>

class QLineEdit;

namespace crosscase::ui {

/// Content of a case leaves through the gate alone: the copy key does nothing here.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    void setEmptyText(const QString& text);  ///< shown where no row is
    /// Widths in characters of the current font, by column; the column `stretch` takes what is left.
    void setColumnWidths(const QList<int>& characters, int stretch);
    QModelIndexList selectedRows() const;
    /// Selects whole rows without telling anyone, and scrolls to the first. Of very many only the first are marked.
    void showSelected(const QList<int>& rows);

signals:
    void rowsChosen();  ///< by the person, not by showSelected

protected:
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    QString emptyText_;
    bool quiet_ = false;
};

/// The same rule for trees.
class TreeView : public QTreeView {
    Q_OBJECT
public:
    explicit TreeView(QWidget* parent = nullptr);
};

/// Item views of Qt put the current cell on the clipboard at the copy key; this one does not any more.
void blockCopy(QAbstractItemView* view);

/// Text of a cell in its own direction: a number or a Latin name does not turn round in a window from right to left.
class DirectedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant& value, const QLocale& locale) const override;
};

/// A share as a bar with its number beside it: length and figure, not colour alone.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Agencies as small labels.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Rows as high as those of TableView.
void makeDense(QTableView* view);

/// A line edit for narrowing a table, with its clear button and placeholder.
QLineEdit* newFilterField(const QString& placeholder, QWidget* parent);

}  // namespace crosscase::ui
