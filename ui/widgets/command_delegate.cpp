// ui/widgets/command_delegate.cpp: a line of the command palette.
#include "ui/widgets/command_delegate.h"

#include <QApplication>
#include <QPainter>

namespace crosscase::ui {
namespace {

/// Draws `text` at the leading edge of `free` and takes its width off it. Positions are those of left-to-right.
void drawLeading(QPainter* painter, const QStyleOptionViewItem& option, QRect& free, const QString& text,
                 const QColor& colour) {
    const QFontMetrics metrics(option.font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, free.width());
    const int width = metrics.horizontalAdvance(shown);
    painter->setPen(colour);
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, QRect(free.topLeft(), QSize(width, free.height()))),
        Qt::AlignVCenter | Qt::TextSingleLine, shown);
    free.setLeft(free.left() + width + metrics.height() * 2 / 3);
}

/// The key in a small frame at the trailing edge.
void drawKey(QPainter* painter, const QStyleOptionViewItem& option, QRect& free, const QString& key) {
    if (key.isEmpty()) return;
    const QFontMetrics metrics(option.font);
    const int pad = metrics.height() / 3, width = metrics.horizontalAdvance(key) + 2 * pad;
    const QRect frame(free.right() - width, free.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2);
    const QRect place = QStyle::visualRect(option.direction, option.rect, frame);
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawRoundedRect(place, pad / 2.0, pad / 2.0);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(place, Qt::AlignCenter, key);
    free.setRight(frame.left() - metrics.height() / 2);
}

}  // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    cell.index = index;
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const bool possible = index.flags() & Qt::ItemIsEnabled;
    const QPalette::ColorGroup group = possible ? QPalette::Active : QPalette::Disabled;
    const int line = QFontMetrics(option.font).height();
    QRect free = option.rect.adjusted(line / 2, 0, -line / 2, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect iconPlace(free.left(), free.center().y() - line / 2, line, line);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, iconPlace), Qt::AlignCenter,
               possible ? QIcon::Normal : QIcon::Disabled);
    free.setLeft(free.left() + line * 3 / 2);
    drawKey(painter, option, free, index.data(KeyRole).toString());
    drawLeading(painter, option, free, index.data(Qt::DisplayRole).toString(),
                option.palette.color(group, QPalette::Text));
    drawLeading(painter, option, free, index.data(DetailRole).toString(),
                option.palette.color(QPalette::PlaceholderText));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = QFontMetrics(option.font).height();
    return {line * 20, line * 7 / 4};
}

}  // namespace crosscase::ui
