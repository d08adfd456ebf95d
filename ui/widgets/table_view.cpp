// ui/widgets/table_view.cpp: tables and trees of the panels and what draws their cells.
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>
#include <algorithm>

#include "ui/widgets/table_model.h"

namespace crosscase::ui {
namespace {

/// Rows that follow a selection made elsewhere: the view takes the square of their number, and nobody looks through more.
constexpr qsizetype mostMarked = 2000;

/// Background, selection and focus of a cell, without its text.
void drawCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    QStyleOptionViewItem cell = option;
    cell.text.clear();
    cell.index = index;
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
}

QColor textColour(const QStyleOptionViewItem& option) {
    return option.palette.color(QPalette::Active, QPalette::Text);  // selected rows are only tinted
}

class CopyBlocker : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        return event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy);
    }
};

}  // namespace

QString DirectedDelegate::displayText(const QVariant& value, const QLocale& locale) const {
    QString text = QStyledItemDelegate::displayText(value, locale);
    if (!QGuiApplication::isRightToLeft()) return text;
    return QChar(0x2068) + text + QChar(0x2069);  // first strong isolate, pop
}

TableView::TableView(QWidget* parent) : QTableView(parent) {
    blockCopy(this);
    setItemDelegate(new DirectedDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    fitRows();
}

void TableView::setEmptyText(const QString& text) {
    emptyText_ = text;
    viewport()->update();
}

void TableView::setColumnWidths(const QList<int>& characters, int stretch) {
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) setColumnWidth(column, characters[column] * character);
    if (stretch >= 0) horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
}

/// Straight from the ranges: the selection model's own answer takes the square of their number.
QModelIndexList TableView::selectedRows() const {
    QModelIndexList rows;
    if (!selectionModel()) return rows;
    QSet<int> seen;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (seen.contains(row)) continue;
            seen.insert(row);
            rows << model()->index(row, 0);
        }
    return rows;
}

void TableView::showSelected(const QList<int>& rows) {
    if (!selectionModel()) return;
    QSet<int> wanted(rows.begin(), rows.end());
    wanted.remove(-1);
    QSet<int> present;
    for (const QModelIndex& index : selectedRows()) present.insert(index.row());
    if (wanted == present) return;  // the person's own selection, come back: do not move what the keys extend from
    const QScopedValueRollback silence(quiet_, true);
    QItemSelection selection;
    for (const int row : rows.first(std::min(rows.size(), mostMarked)))
        if (row >= 0) selection.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (selection.isEmpty()) return;
    const QModelIndex first = selection.front().topLeft();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(first);
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (emptyText_.isEmpty() || (model() && model()->rowCount() > 0)) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, emptyText_);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (!quiet_) emit rowsChosen();
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitRows();
}

void TableView::fitRows() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 2);
}

TreeView::TreeView(QWidget* parent) : QTreeView(parent) {
    blockCopy(this);
    setItemDelegate(new DirectedDelegate(this));
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
}

void blockCopy(QAbstractItemView* view) {
    view->installEventFilter(new CopyBlocker(view));
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    drawCell(painter, option, index);
    const QString figure = index.data(Qt::DisplayRole).toString();
    const double share = std::clamp(index.data(BarRole).toDouble(), 0.0, 1.0);
    const QFontMetrics metrics(option.font);
    const int margin = metrics.height() / 3;
    const int figureWidth = metrics.horizontalAdvance(QStringLiteral("0.00")) + margin;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect track(inner.left() + figureWidth, inner.center().y() - metrics.height() / 6, inner.width() - figureWidth,
                metrics.height() / 3);
    const double radius = track.height() / 2.0;
    QColor faint = textColour(option);
    faint.setAlphaF(0.14F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(faint);
    painter->drawRoundedRect(place(track), radius, radius);
    track.setWidth(std::max(track.height(), int(track.width() * share)));
    painter->setBrush(option.palette.color(QPalette::Active, QPalette::Link));
    painter->drawRoundedRect(place(track), radius, radius);
    painter->setPen(textColour(option));
    painter->drawText(place(QRect(inner.left(), inner.top(), figureWidth, inner.height())),
                      int(Qt::AlignLeading | Qt::AlignVCenter), figure);
    painter->restore();
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    drawCell(painter, option, index);
    const QFontMetrics metrics(option.font);
    const int gap = metrics.height() / 4;
    const int height = metrics.height() + gap / 2;
    int left = option.rect.left() + gap;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    QColor ground = textColour(option);
    ground.setAlphaF(0.12F);
    for (const QString& chip : index.data(ChipsRole).toStringList()) {
        const int width = metrics.horizontalAdvance(chip) + 2 * gap;
        const QRect rect = QStyle::visualRect(option.direction, option.rect,
                                              QRect(left, option.rect.center().y() - height / 2, width, height));
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(rect, gap, gap);
        painter->setPen(textColour(option));
        painter->drawText(rect, Qt::AlignCenter, chip);
        left += width + gap;
    }
    painter->restore();
}

void makeDense(QTableView* view) {
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 3 / 2 + 2);
}

QLineEdit* newFilterField(const QString& placeholder, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    return field;
}

}  // namespace crosscase::ui
