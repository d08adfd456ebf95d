// ui/theme/mnemonic_style.cpp: underlined letters that leave joined letters joined.
#include "ui/theme/mnemonic_style.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

namespace crosscase::ui {
namespace {

/// The text as it is drawn, and where its letter stands; -1: it has none.
std::pair<QString, qsizetype> withoutMark(const QString& text) {
    QString shown;
    qsizetype letter = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size()) {
            ++i;
            if (text[i] != QLatin1Char('&')) letter = shown.size();
        }
        shown += text[i];
    }
    return {shown, letter};
}

void underline(QPainter& painter, const QRect& place, const QString& text, qsizetype letter) {
    QTextLayout layout(text, painter.font());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width() + 1);
    layout.endLayout();
    const qreal from = line.cursorToX(int(letter)), to = line.cursorToX(int(letter) + 1);
    const QFontMetricsF metrics(painter.font());
    const qreal y = place.top() + line.ascent() + metrics.underlinePos() + metrics.lineWidth();
    painter.fillRect(QRectF(place.left() + std::min(from, to), y, std::abs(to - from), metrics.lineWidth()),
                     painter.pen().color());
}

}  // namespace

int MnemonicStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* answer) const {
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft() && !qobject_cast<const QMenu*>(widget))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void MnemonicStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const qsizetype tab = item && element == CE_MenuItem ? item->text.indexOf(QLatin1Char('\t')) : -1;
    if (tab < 0 || !QGuiApplication::isRightToLeft()) return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionMenuItem directed(*item);
    constexpr QChar leftToRight(0x2066), pop(0x2069);  // isolates
    directed.text = item->text.first(tab + 1) + leftToRight + item->text.sliced(tab + 1) + pop;
    QProxyStyle::drawControl(element, &directed, painter, widget);
}

void MnemonicStyle::drawItemText(QPainter* painter, const QRect& room, int flags, const QPalette& palette, bool enabled,
                                 const QString& text, QPalette::ColorRole role) const {
    QProxyStyle::drawItemText(painter, room, flags, palette, enabled, text, role);
    if (!(flags & Qt::TextShowMnemonic) || !QGuiApplication::isRightToLeft()) return;
    const auto [shown, letter] = withoutMark(text);
    if (letter < 0 || shown.contains(QLatin1Char('\n'))) return;
    const int aligned =
        int(visualAlignment(painter->layoutDirection(), Qt::Alignment(flags & Qt::AlignHorizontal_Mask)));
    const QRect place =
        itemTextRect(painter->fontMetrics(), room,
                     (flags & ~int(Qt::AlignHorizontal_Mask)) | aligned | int(Qt::AlignAbsolute), enabled, text);
    painter->save();
    if (role != QPalette::NoRole) painter->setPen(palette.color(role));
    underline(*painter, place, shown, letter);
    painter->restore();
}

}  // namespace crosscase::ui
