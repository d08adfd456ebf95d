// ui/chart/item_painter.cpp: discs, rings and marks.
#include "ui/chart/item_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

QRectF around(QPointF centre, double radius) {
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// Marks that cut a plain segment into the pattern of its agency: `start` and `sweep` in degrees, from the top, clockwise.
struct Segment {
    QPointF centre;
    double radius, width, start, sweep;

    void arc(QPainter& painter, const QPen& pen, double from, double degrees, double at) const {
        painter.setPen(pen);
        painter.drawArc(around(centre, at), qRound((90 - from - degrees) * 16), qRound(degrees * 16));
    }
};

void paintPieces(QPainter& painter, const Segment& segment, QPen pen, double piece, double gap) {
    const double perDegree = segment.radius * std::numbers::pi / 180;
    const double period = (piece + gap) / perDegree;
    const int count = std::max(1, qRound(segment.sweep / period));
    const double step = segment.sweep / count, length = std::max(0.1, step * piece / (piece + gap));
    for (int i = 0; i < count; ++i) {
        segment.arc(painter, pen, segment.start + i * step + (step - length) / 2, length, segment.radius);
    }
}

void paintWave(QPainter& painter, const Segment& segment, const QPen& pen) {
    QPainterPath path;
    const int steps = std::max(12, qRound(segment.sweep / 4));
    const double waves = std::max(2.0, std::round(segment.sweep / 24));
    for (int i = 0; i <= steps; ++i) {
        const double share = i / double(steps);
        const double angle = (segment.start + share * segment.sweep - 90) * std::numbers::pi / 180;
        const double radius = segment.radius + 0.35 * segment.width * std::sin(share * waves * 2 * std::numbers::pi);
        const QPointF point = segment.centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

void paintSegment(QPainter& painter, const Segment& segment, const AgencyStyle& style) {
    const double width = segment.width;
    const QPen full(style.colour, width, Qt::SolidLine, Qt::FlatCap);
    const QPen round(style.colour, width, Qt::SolidLine, Qt::RoundCap);
    const QPen thin(style.colour, width * 0.36, Qt::SolidLine, Qt::FlatCap);
    switch (style.pattern) {
        case RingPattern::Solid:
            return segment.arc(painter, full, segment.start, segment.sweep, segment.radius);
        case RingPattern::Dashed:
            return paintPieces(painter, segment, full, width * 2.2, width * 0.8);
        case RingPattern::Dotted:
            return paintPieces(painter, segment, round, width * 0.05, width * 1.6);
        case RingPattern::Double:
            segment.arc(painter, thin, segment.start, segment.sweep, segment.radius + width * 0.34);
            return segment.arc(painter, thin, segment.start, segment.sweep, segment.radius - width * 0.34);
        case RingPattern::DashDot:
            paintPieces(painter, segment, full, width * 2.4, width * 2.8);
            return paintPieces(painter, {segment.centre, segment.radius, width, segment.start + 12, segment.sweep - 12},
                               round, width * 0.05, width * 5.1);
        case RingPattern::Wave:
            return paintWave(painter, segment, QPen(style.colour, width * 0.5, Qt::SolidLine, Qt::RoundCap));
    }
}

std::vector<int> stylesOf(const ChartItem& item, const std::vector<ChartAgency>& agencies) {
    std::vector<int> styles;
    for (int agency : item.agencies) styles.push_back(agencies[static_cast<std::size_t>(agency)].style);
    return styles;
}

void paintDot(QPainter& painter, const std::vector<int>& styles, const ItemLook& look, const Theme& theme) {
    const double radius = std::max(look.radius * 0.8, 2.2);
    painter.setPen(Qt::NoPen);
    if (styles.size() < 2) {
        painter.setBrush(styles.empty() ? theme.muted : theme.agency(styles.front()).colour);
        painter.drawEllipse(look.centre, radius, radius);
        return;
    }
    const double sweep = 360.0 / static_cast<double>(styles.size());
    for (std::size_t i = 0; i < styles.size(); ++i) {
        painter.setBrush(theme.agency(styles[i]).colour);
        painter.drawPie(around(look.centre, radius), qRound((90 - (static_cast<double>(i) + 1) * sweep) * 16),
                        qRound(sweep * 16));
    }
}

void paintSelection(QPainter& painter, const ItemLook& look, const Theme& theme) {
    QColor glow = theme.accent;
    glow.setAlphaF(0.20F);
    const double scale = look.radius / itemRadius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(look.centre, look.radius + 8 * scale + 2, look.radius + 8 * scale + 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, std::max(1.6, 2 * scale)));
    painter.drawEllipse(look.centre, look.radius + 5.5 * scale + 1, look.radius + 5.5 * scale + 1);
}

}  // namespace

void paintRing(QPainter& painter, QPointF centre, double radius, const std::vector<int>& styles, const Theme& theme) {
    if (styles.empty()) return;
    const double width = radius * 0.19, middle = radius - width / 2;
    const double gap = styles.size() > 1 ? 9 : 0;
    const double sweep = 360.0 / static_cast<double>(styles.size());
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const double start = static_cast<double>(i) * sweep + gap / 2;
        paintSegment(painter, {centre, middle, width, start, sweep - gap}, theme.agency(styles[i]));
    }
}

void paintOverlapMark(QPainter& painter, QPointF centre, double size, const Theme& theme) {
    painter.setPen(QPen(theme.disc, size * 0.09));
    painter.setBrush(theme.overlap);
    painter.drawEllipse(centre, size / 2, size / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.dark ? theme.accentText : QColor(Qt::white), size * 0.095));
    painter.drawEllipse(centre - QPointF(size * 0.11, 0), size * 0.19, size * 0.19);
    painter.drawEllipse(centre + QPointF(size * 0.11, 0), size * 0.19, size * 0.19);
}

void paintProtectedMark(QPainter& painter, QPointF centre, double size, const Theme& theme) {
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
    painter.setPen(QPen(theme.dark ? theme.accentText : QColor(Qt::white), size * 0.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at(12, 6.5), at(12, 13));
    painter.drawPoint(at(12, 17));
}

void paintItem(QPainter& painter, const ChartItem& item, const std::vector<ChartAgency>& agencies, const ItemLook& look,
               const Theme& theme) {
    const std::vector<int> styles = stylesOf(item, agencies);
    if (look.selected) paintSelection(painter, look, theme);
    if (look.dots) return paintDot(painter, styles, look, theme);

    painter.setPen(styles.empty() ? QPen(theme.discBorder, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(theme.disc);
    painter.drawEllipse(look.centre, look.radius, look.radius);
    paintRing(painter, look.centre, look.radius, styles, theme);

    const double side = look.radius * 1.02;
    const QRectF where = around(look.centre, side / 2);
    const QString name = typeIconName(item.type);
    if (look.vector) {
        drawIcon(painter, name, theme.icon, where);
    } else {
        painter.drawPixmap(where.topLeft(), iconPixmap(name, theme.icon, side, look.devicePixelRatio));
    }
    const double mark = look.radius * 0.72, off = look.radius * 0.74;
    if (item.subjectOfOverlap) paintOverlapMark(painter, look.centre + QPointF(off, -off), mark, theme);
    if (item.isProtected) paintProtectedMark(painter, look.centre + QPointF(-off, -off), mark, theme);
}

}  // namespace crosscase::ui
