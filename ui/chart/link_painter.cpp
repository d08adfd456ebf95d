// ui/chart/link_painter.cpp: lines, arrow heads and marks. Strength never rests on colour alone.
#include "ui/chart/link_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>

namespace crosscase::ui {
namespace {

constexpr double chosenWider = 1.2, railAway = 2.6, railWidth = 1.8, glowWidth = 3;  ///< pixels

double widthOf(const ChartLink& link, double scale) {
    const double byCount = std::min(1.4 + 0.55 * std::log2(static_cast<double>(std::max(link.count, 1))), 4.5);
    return (link.width > 0 ? std::clamp(link.width, 0.5, 12.0) : byCount) * std::clamp(scale, 0.55, 1.6);
}

QColor colourOf(const ChartLink& link, const LinkLook& look, const Theme& theme) {
    QColor colour = link.strength == core::LinkStrength::Confirmed ? theme.link : theme.linkWeak;
    if (link.strength == core::LinkStrength::Disputed) colour = theme.linkDisputed;
    if (link.colour.isValid()) colour = link.colour.colour();
    if (link.isGreyed) return greyed(colour, theme);
    return look.strong && link.strength != core::LinkStrength::Disputed ? theme.accent : colour;
}

/// Dash lengths are in pixels, so that a thick line shows the same style as a thin one.
Stroke strokeOf(const ChartLink& link, const LinkLook& look, const Theme& theme) {
    Stroke stroke;
    stroke.colour = colourOf(link, look, theme);
    if (look.plain) {
        stroke.colour.setAlphaF(static_cast<float>(look.strong ? 0.9 : look.alpha));
        stroke.width = look.strong ? 1.4 : std::clamp(link.width * look.scale, 0.9, 3.0);
        return stroke;
    }
    stroke.width = widthOf(link, look.scale) + (look.chosen ? chosenWider : 0);
    const double size = std::clamp(look.scale, 0.7, 1.6);
    if (link.strength == core::LinkStrength::Unconfirmed) stroke.dash = Dash::Dashed;
    if (link.strength == core::LinkStrength::Tentative) stroke.dash = Dash::Dotted;
    stroke.on = 8 * size;
    stroke.off = stroke.dash == Dash::Dotted ? std::max(2.4 * stroke.width, 5.5 * size) : 5 * size;
    return stroke;
}

double arrowLength(double scale, double width) {
    return std::clamp(9 * scale, 5.0, 14.0) + width;
}

void fillArrow(Ink& ink, QPointF tip, QPointF along, double length, const QColor& colour) {
    const QPointF across(-along.y(), along.x()), back = tip - along * length;
    const double half = length * 0.4;
    const std::array outline{tip, back + across * half, back - across * half};
    ink.fill(outline, colour);
}

void straightStroke(Ink& ink, QPointF from, QPointF to, double width, const QColor& colour) {
    LinkWay way;
    way.start = from;
    way.end = to;
    Stroke stroke;
    stroke.colour = colour;
    stroke.width = width;
    ink.stroke(way, stroke);
}

/// Two strokes across the line: "not agreed", readable without colour.
void strokeDispute(Ink& ink, const LinkWay& way, double scale, const Stroke& line, const Theme& theme) {
    const QPointF middle = way.at(0.5), along = way.direction(0.5), across(-along.y(), along.x());
    const double size = std::clamp(scale, 0.6, 1.5);
    straightStroke(ink, middle - along * (6 * size), middle + along * (6 * size), line.width + 4, theme.canvas);
    for (double side : {-1.0, 1.0}) {
        const QPointF foot = middle + along * (side * 3.2 * size);
        const QPointF lean = across * (6 * size + line.width / 2) + along * (2.2 * size);
        straightStroke(ink, foot - lean, foot + lean, 2 * size, line.colour);
    }
}

/// An open diamond: an end rests on a match that no person confirmed.
void fillMatchMark(Ink& ink, const LinkWay& way, double scale, const QColor& colour, const Theme& theme) {
    const QPointF middle = way.at(0.22), along = way.direction(0.22), across(-along.y(), along.x());
    const double line = 1.6 * std::clamp(scale, 0.7, 1.5);
    for (const bool inner : {false, true}) {
        const double size = 6.2 * std::clamp(scale, 0.6, 1.5) - (inner ? line * 1.4 : 0);
        const std::array outline{middle - along * size, middle + across * size, middle + along * size,
                                 middle - across * size};
        ink.fill(outline, inner ? theme.canvas : colour);
    }
}

void paintLabelBox(QPainter& painter, const QRectF& box, const LinkLabel& label, const QColor& colour,
                   const Theme& theme) {
    QColor ground = theme.canvas;
    ground.setAlphaF(0.92F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.height() / 3, box.height() / 3);
    painter.setFont(labelFont(label.pixels));
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, label.text);
}

/// A line on either side, in a glow, like the ring about a selected item: seen without colour, and told from its neighbours
/// where several links run side by side.
void strokeRails(Ink& ink, const LinkWay& way, double width, const Theme& theme) {
    Stroke band;
    band.colour = theme.accent;
    const double inner = width + 2 * railAway, outer = inner + 2 * railWidth;
    for (const auto& [wide, colour, alpha] : {std::tuple{outer + 2 * glowWidth, theme.accent, 0.22F},
                                              {outer, theme.accent, 1.0F},
                                              {inner, theme.canvas, 1.0F}}) {
        band.width = wide;
        band.colour = colour;
        band.colour.setAlphaF(alpha);
        ink.stroke(way, band);
    }
}

}  // namespace

QColor greyed(const QColor& colour, const Theme& theme) {
    const auto mix = [](float a, float b) { return a * 0.25F + b * 0.75F; };
    return QColor::fromRgbF(mix(colour.redF(), theme.canvas.redF()), mix(colour.greenF(), theme.canvas.greenF()),
                            mix(colour.blueF(), theme.canvas.blueF()));
}

void paintLink(Ink& ink, const ChartLink& link, const LinkWay& way, const LinkLook& look, const Theme& theme) {
    const Stroke stroke = strokeOf(link, look, theme);
    if (look.plain) return ink.stroke(way, stroke);
    if (look.chosen) strokeRails(ink, way, stroke.width, theme);
    LinkWay line = way;
    const double head = arrowLength(look.scale, stroke.width);
    if (link.directed) line.end -= way.direction(1.0) * (head * 0.8);
    if (link.backward) line.start += way.direction(0.0) * (head * 0.8);
    ink.stroke(line, stroke);
    if (link.directed) fillArrow(ink, way.end, way.direction(1.0), head, stroke.colour);
    if (link.backward) fillArrow(ink, way.start, -way.direction(0.0), head, stroke.colour);
    if (link.strength == core::LinkStrength::Disputed) strokeDispute(ink, way, look.scale, stroke, theme);
    if (link.viaMatch && way.length() > 30) fillMatchMark(ink, way, look.scale, stroke.colour, theme);
}

QString linkText(const ChartLink& link) {
    if (link.count < 2) return link.label;
    if (link.label.isEmpty()) return QString::number(link.count);
    return QCoreApplication::translate("Chart", "%1 (%2)", "a link's type and its number of statements")
        .arg(fenced(link.label))
        .arg(link.count);
}

std::optional<LinkLabel> placeLinkLabel(const ChartLink& link, const LinkWay& way, double scale, LabelSpace& space,
                                        LabelCache& cache) {
    const QString text = linkText(link);
    LinkLabel label;
    label.pixels = std::clamp(10.0 * scale, 9.0, 15.0);
    const double room = way.length() - 26 * scale;
    if (text.isEmpty() || room < 24) return {};
    const QSizeF rough = cache.roughSize(text, {}, label.pixels);
    label.text = text;
    label.size = {rough.width() + 4, rough.height()};
    if (rough.width() > room) {
        const QFontMetricsF metrics(labelFont(label.pixels));
        label.text = metrics.elidedText(text, Qt::ElideRight, room);
        if (label.text.size() * 3 < text.size() * 2) return {};  // a torso says less than nothing
        label.size.setWidth(metrics.horizontalAdvance(label.text) + 8);
    }
    // Disputed links keep their mark free: their text stands a little further along.
    const double t = link.strength == core::LinkStrength::Disputed ? 0.74 : 0.5;
    const QPointF along = way.direction(t);
    label.middle = way.at(t);
    double angle = std::atan2(along.y(), along.x());
    if (angle > std::numbers::pi / 2) angle -= std::numbers::pi;
    if (angle < -std::numbers::pi / 2) angle += std::numbers::pi;
    label.angle = angle * 180 / std::numbers::pi;
    const double c = std::abs(std::cos(angle)), s = std::abs(std::sin(angle));
    QRectF place(
        {}, QSizeF(label.size.width() * c + label.size.height() * s, label.size.width() * s + label.size.height() * c) *
                0.8);
    place.moveCenter(label.middle);
    if (!space.take(place)) return {};
    return label;
}

void paintLinkLabel(QPainter& painter, const LinkLabel& label, const ChartLink& link, const Theme& theme,
                    ImageCache* cache) {
    const QColor usual = link.strength == core::LinkStrength::Disputed ? theme.linkDisputed : theme.muted;
    const QColor colour = link.isGreyed ? greyed(usual, theme) : usual;
    const QRectF box(-label.size.width() / 2, -label.size.height() / 2, label.size.width(), label.size.height());
    painter.save();
    painter.translate(label.middle);
    painter.rotate(label.angle);
    if (cache) {
        const double ratio = 2 * painter.device()->devicePixelRatioF();  // turning costs sharpness
        const std::string key = (label.text + QLatin1Char('/') + colour.name()).toStdString() + '/' +
                                std::to_string(qRound(label.pixels * ratio)) + (theme.dark ? "d" : "l");
        painter.drawImage(box.topLeft(), cache->image(key, [&] {
            QImage image((box.size() * ratio).toSize() + QSize(2, 2), QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::transparent);
            QPainter own(&image);
            own.setRenderHint(QPainter::Antialiasing);
            paintLabelBox(own, box.translated(-box.topLeft()), label, colour, theme);
            return image;
        }));
    } else {
        paintLabelBox(painter, box, label, colour, theme);
    }
    painter.restore();
}

}  // namespace crosscase::ui
