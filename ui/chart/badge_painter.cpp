// ui/chart/badge_painter.cpp: the small signs at the corners of items.
#include <QPainter>
#include <QPainterPath>

#include "ui/chart/item_painter.h"

namespace crosscase::ui {
namespace {

/// What is drawn on a badge of full colour.
QColor on(const Theme& theme) {
    return theme.dark ? theme.accentText : QColor(Qt::white);
}

void paintOverlap(QPainter& painter, QPointF centre, double size, const Theme& theme) {
    painter.setPen(QPen(theme.disc, size * 0.09));
    painter.setBrush(theme.overlap);
    painter.drawEllipse(centre, size / 2, size / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(on(theme), size * 0.095));
    painter.drawEllipse(centre - QPointF(size * 0.11, 0), size * 0.19, size * 0.19);
    painter.drawEllipse(centre + QPointF(size * 0.11, 0), size * 0.19, size * 0.19);
}

void paintProtected(QPainter& painter, QPointF centre, double size, const Theme& theme) {
    const double s = size / 24;
    const auto at = [&](double x, double y) { return centre + QPointF(x - 12, y - 12) * s; };
    QPainterPath shield;
    shield.moveTo(at(12, 0.5));
    shield.lineTo(at(22, 4));
    shield.lineTo(at(22, 11.5));
    shield.cubicTo(at(22, 17.5), at(17.5, 21.7), at(12, 23.5));
    shield.cubicTo(at(6.5, 21.7), at(2, 17.5), at(2, 11.5));
    shield.lineTo(at(2, 4));
    shield.closeSubpath();
    painter.setPen(QPen(theme.disc, size * 0.09));
    painter.setBrush(theme.guarded);
    painter.drawPath(shield);
    painter.setPen(QPen(on(theme), size * 0.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at(12, 6.5), at(12, 13));
    painter.drawPoint(at(12, 17));
}

void paintPin(QPainter& painter, QPointF centre, double size, const Theme& theme) {
    const double s = size / 24;
    const auto at = [&](double x, double y) { return centre + QPointF(x - 12, y - 12) * s; };
    painter.setPen(QPen(theme.disc, size * 0.09));
    painter.setBrush(theme.muted);
    painter.drawEllipse(centre, size * 0.42, size * 0.42);
    painter.setPen(QPen(theme.surface, size * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.surface);
    painter.drawPolygon(QPolygonF({at(9.5, 6.5), at(14.5, 6.5), at(14, 10.5), at(16, 13), at(8, 13), at(10, 10.5)}));
    painter.drawLine(at(12, 13), at(12, 17.5));
}

/// A pill with a sign and a number; as wide as its number asks for.
void paintPill(QPainter& painter, Badge badge, int count, QPointF centre, double size, const Theme& theme) {
    const bool plus = badge == Badge::HiddenNeighbours;
    const QString number = count > 999 ? QStringLiteral("999+") : QString::number(count);
    const QString text = plus && count <= 999 ? QLatin1Char('+') + number : number;
    const QChar leftToRight(0x200E);  // "+3" in a window from right to left too
    const double height = size * 0.78, sign = plus ? 0 : height * 0.62;
    const QFont font = labelFont(height * 0.72, true);
    const double words = height * 0.42 * static_cast<double>(text.size());
    const QRectF pill(centre.x() - (words + sign + height * 0.7) / 2, centre.y() - height / 2,
                      words + sign + height * 0.7, height);
    painter.setPen(QPen(theme.discBorder, size * 0.06));
    painter.setBrush(plus ? theme.accentSoft : theme.surface);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    if (!plus) {  // a sheet: ruled for cards, with a turned corner for notes
        const QRectF sheet(pill.left() + height * 0.34, pill.top() + height * 0.22, sign * 0.78, height * 0.56);
        painter.setPen(QPen(theme.muted, size * 0.06, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(badge == Badge::Notes ? theme.accentSoft : theme.surface);
        painter.drawRect(sheet);
        if (badge == Badge::Cards) {
            for (double y : {0.35, 0.65})
                painter.drawLine(sheet.topLeft() + QPointF(sheet.width() * 0.22, sheet.height() * y),
                                 sheet.topRight() + QPointF(-sheet.width() * 0.22, sheet.height() * y));
        } else {
            painter.drawLine(sheet.bottomRight() - QPointF(sheet.width() * 0.45, 0),
                             sheet.bottomRight() - QPointF(0, sheet.height() * 0.45));
        }
    }
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(pill.adjusted(plus ? 0 : sign + height * 0.3, 0, 0, 0), Qt::AlignCenter | Qt::TextSingleLine,
                     leftToRight + text);
}

}  // namespace

void paintBadge(QPainter& painter, Badge badge, int count, QPointF centre, double size, const Theme& theme) {
    switch (badge) {
        case Badge::Overlap:
            return paintOverlap(painter, centre, size, theme);
        case Badge::Protected:
            return paintProtected(painter, centre, size, theme);
        case Badge::Pinned:
            return paintPin(painter, centre, size, theme);
        case Badge::Notes:
        case Badge::Cards:
        case Badge::HiddenNeighbours:
            return paintPill(painter, badge, count, centre, size, theme);
    }
}

}  // namespace crosscase::ui
