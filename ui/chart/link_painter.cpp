// ui/chart/link_painter.cpp: lines, arrow heads and marks. Strength never rests on colour alone.
#include "ui/chart/link_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace crosscase::ui {
namespace {

double widthOf(const ChartLink& link, double scale) {
    const double byCount = 1.4 + 0.55 * std::log2(static_cast<double>(std::max(link.count, 1)));
    return std::min(byCount, 4.5) * std::clamp(scale, 0.55, 1.6);
}

QColor colourOf(const ChartLink& link, const Theme& theme) {
    if (link.strength == core::LinkStrength::Disputed) return theme.linkDisputed;
    return link.strength == core::LinkStrength::Confirmed ? theme.link : theme.linkWeak;
}

/// Dash lengths are in pixels, so that a thick line shows the same style as a thin one.
QPen penOf(const ChartLink& link, double scale, const Theme& theme) {
    const double width = widthOf(link, scale), size = std::clamp(scale, 0.7, 1.6);
    QPen pen(colourOf(link, theme), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (link.strength == core::LinkStrength::Unconfirmed) {
        pen.setDashPattern({8 * size / width, 5 * size / width});
    } else if (link.strength == core::LinkStrength::Tentative) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, std::max(2.4, 5.5 * size / width)});
    }
    return pen;
}

void drawWay(QPainter& painter, const LinkWay& way) {
    if (way.straight) {
        painter.drawLine(way.start, way.end);
        return;
    }
    QPainterPath path(way.start);
    path.quadTo(way.control, way.end);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawArrow(QPainter& painter, const LinkWay& way, double width, double scale, const QColor& colour) {
    const double length = std::clamp(9 * scale, 5.0, 14.0) + width, half = length * 0.42;
    const QPointF along = way.direction(1.0), across(-along.y(), along.x());
    const QPointF back = way.end - along * length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({way.end, back + across * half, way.end - along * (length * 0.72), back - across * half}));
}

/// Two strokes across the line: "not agreed", readable without colour.
void drawDispute(QPainter& painter, const LinkWay& way, double scale, const Theme& theme) {
    const QPointF middle = way.at(0.5), along = way.direction(0.5), across(-along.y(), along.x());
    const double size = std::clamp(scale, 0.6, 1.5);
    painter.setPen(QPen(theme.canvas, 7 * size, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(middle - along * (6 * size), middle + along * (6 * size));
    painter.setPen(QPen(theme.linkDisputed, 2 * size, Qt::SolidLine, Qt::RoundCap));
    for (double side : {-1.0, 1.0}) {
        const QPointF foot = middle + along * (side * 3.2 * size);
        painter.drawLine(foot - across * (7 * size) - along * (2.2 * size),
                         foot + across * (7 * size) + along * (2.2 * size));
    }
}

/// An open diamond: an end rests on a match that no person confirmed.
void drawMatchMark(QPainter& painter, const LinkWay& way, double scale, const Theme& theme, const QColor& colour) {
    const double size = 5.2 * std::clamp(scale, 0.6, 1.5);
    const QPointF middle = way.at(0.22), along = way.direction(0.22), across(-along.y(), along.x());
    painter.setPen(QPen(colour, 1.6 * std::clamp(scale, 0.7, 1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(theme.canvas);
    painter.drawPolygon(
        QPolygonF({middle - along * size, middle + across * size, middle + along * size, middle - across * size}));
}

}  // namespace

void paintLink(QPainter& painter, const ChartLink& link, const LinkWay& way, double scale, bool plain, bool strong,
               const Theme& theme) {
    if (plain) {
        QColor colour = strong ? theme.accent : theme.link;
        colour.setAlphaF(strong ? 0.9F : 0.45F);
        painter.setPen(QPen(colour, strong ? 1.4 : 0.9));
        drawWay(painter, way);
        return;
    }
    QPen pen = penOf(link, scale, theme);
    if (strong) pen.setColor(link.strength == core::LinkStrength::Disputed ? theme.linkDisputed : theme.accent);
    LinkWay line = way;
    if (link.directed) line.end -= way.direction(1.0) * (std::clamp(9 * scale, 5.0, 14.0) * 0.7);
    painter.setPen(pen);
    drawWay(painter, line);
    if (link.directed) drawArrow(painter, way, pen.widthF(), scale, pen.color());
    if (link.strength == core::LinkStrength::Disputed) drawDispute(painter, way, scale, theme);
    if (link.viaMatch && way.length() > 30) drawMatchMark(painter, way, scale, theme, pen.color());
}

QString linkText(const ChartLink& link) {
    if (link.count < 2) return link.label;
    if (link.label.isEmpty()) return QString::number(link.count);
    return QCoreApplication::translate("Chart", "%1 (%2)", "a link's type and its number of statements")
        .arg(link.label)
        .arg(link.count);
}

void paintLinkLabel(QPainter& painter, const ChartLink& link, const LinkWay& way, double scale, LabelSpace& space,
                    const Theme& theme) {
    const QString text = linkText(link);
    const double pixels = std::clamp(10.0 * scale, 9.0, 15.0);
    const double room = way.length() - 26 * scale;
    if (text.isEmpty() || room < 24) return;
    const QFont font = labelFont(pixels);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    if (shown.size() * 3 < text.size() * 2) return;  // a torso says less than nothing
    const double width = metrics.horizontalAdvance(shown) + 8, height = metrics.height();

    // Disputed links keep their mark free: their text stands a little further along.
    const double t = link.strength == core::LinkStrength::Disputed ? 0.74 : 0.5;
    const QPointF middle = way.at(t), along = way.direction(t);
    double angle = std::atan2(along.y(), along.x());
    if (angle > std::numbers::pi / 2) angle -= std::numbers::pi;
    if (angle < -std::numbers::pi / 2) angle += std::numbers::pi;
    const double c = std::abs(std::cos(angle)), s = std::abs(std::sin(angle));
    const QSizeF turned(width * c + height * s, width * s + height * c);
    QRectF place({}, turned * 0.8);
    place.moveCenter(middle);
    if (!space.take(place)) return;

    painter.save();
    painter.translate(middle);
    painter.rotate(angle * 180 / std::numbers::pi);
    const QRectF box(-width / 2, -height / 2, width, height);
    QColor ground = theme.canvas;
    ground.setAlphaF(0.92F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, height / 3, height / 3);
    painter.setFont(font);
    painter.setPen(link.strength == core::LinkStrength::Disputed ? theme.linkDisputed : theme.muted);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

}  // namespace crosscase::ui
