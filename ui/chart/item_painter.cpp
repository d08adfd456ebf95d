// ui/chart/item_painter.cpp: shapes, rings and the icons in them.
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

void paintPieces(QPainter& painter, const Segment& segment, const QPen& pen, double piece, double gap) {
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

/// What is drawn on a fill has to stand out of it.
QColor inkOn(OwnColour own, const QColor& usual) {
    if (!own.isValid()) return usual;
    const QColor fill = own.colour();
    const double light = 0.3 * fill.redF() + 0.59 * fill.greenF() + 0.11 * fill.blueF();
    return light > 0.55 ? Theme::light().icon : QColor(Qt::white);
}

/// The part of the theme that an item is drawn with: its own colours, or their greyed ones.
struct Tones {
    Tones(const ChartItem& item, const Theme& theme)
        : fill(item.fill.isValid() ? item.fill.colour() : theme.disc),
          border(theme.discBorder),
          icon(inkOn(item.fill, theme.icon)),
          frame(item.frame.colour()),
          text(inkOn(item.fill, theme.text)),
          faint(item.fill.isValid() ? text : theme.muted) {}
    QColor fill, border, icon, frame, text, faint;
};

/// Cut beforehand: SVG knows no clipping here.
QImage cutOut(const QImage& picture, bool round, int pixels) {
    const int whole = std::min(picture.width(), picture.height());
    const int side = pixels > 0 ? std::min(pixels, whole) : whole;
    // Smaller by halves and averages: a mere sample of a photograph flickers.
    const QImage fit =
        side == whole ? picture : picture.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QImage cut(side, side, QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::Antialiasing);
    QBrush brush(fit);
    const QPoint shift((side - fit.width()) / 2, (side - fit.height()) / 2);
    brush.setTransform(QTransform::fromTranslate(shift.x(), shift.y()));
    painter.setBrush(brush);
    painter.setPen(Qt::NoPen);
    round ? painter.drawEllipse(cut.rect()) : painter.drawRoundedRect(cut.rect(), side * 0.12, side * 0.12);
    return cut;
}

/// @param ratio  pixels per unit of the painter; 0: as drawing, for files and paper
void paintPicture(QPainter& painter, const QImage& picture, const QRectF& where, bool round, double ratio,
                  ItemSprites& sprites) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(where, sprites.cut(picture, round, static_cast<int>(std::ceil(where.width() * ratio))));
}

QImage pictureOf(const ChartItem& item, const ChartContent& content) {
    return item.extras->picture.isEmpty() ? QImage() : content.pictures.value(item.extras->picture);
}

/// A folded group: two more discs stand behind it, and it says how many it holds.
void paintGroup(QPainter& painter, const ChartItem& item, QPointF centre, double radius, const Tones& tones) {
    painter.setFont(labelFont(radius * (item.members < 100 ? 0.95 : 0.72), true));
    painter.setPen(tones.text);
    painter.drawText(around(centre, radius), Qt::AlignCenter | Qt::TextSingleLine, QString::number(item.members));
}

/// @param ratio  pixels per unit; 0: as drawing
void paintDisc(QPainter& painter, const ChartItem& item, const ChartContent& content, QPointF centre, double radius,
               double ratio, ItemSprites& sprites, const Theme& theme) {
    const std::vector<int> styles = stylesOf(item, content.agencies);
    const Tones tones(item, theme);
    if (item.members > 0) {
        painter.setBrush(tones.fill);
        painter.setPen(QPen(tones.border, radius * 0.05));
        for (double back : {0.22, 0.11})
            painter.drawEllipse(centre + QPointF(back, -back) * radius, radius * 0.97, radius * 0.97);
    }
    painter.setPen(styles.empty() ? QPen(tones.border, std::max(1.0, radius * 0.05)) : QPen(Qt::NoPen));
    painter.setBrush(tones.fill);
    painter.drawEllipse(centre, radius, radius);
    const QImage picture = pictureOf(item, content);
    if (!picture.isNull())
        paintPicture(painter, picture, around(centre, radius * (styles.empty() ? 0.97 : 0.8)), true, ratio, sprites);
    paintRing(painter, centre, radius, styles, theme);
    if (tones.frame.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones.frame, radius * 0.12));
        painter.drawEllipse(centre, radius * 1.1, radius * 1.1);
    }
    if (item.members > 0) return paintGroup(painter, item, centre, radius, tones);
    if (!picture.isNull() || item.representation == Representation::Circle) return;
    drawIcon(painter, typeIconName(item.type), tones.icon, around(centre, radius * 0.51));
}

/// Agencies of shapes without a ring: bars along the left edge, within the outline.
void paintAgencyBars(QPainter& painter, const ChartItem& item, const ChartContent& content, const QRectF& box,
                     double corner, const Theme& theme) {
    QPainterPath inside;
    inside.addRoundedRect(box, corner, corner);
    const std::vector<int> styles = stylesOf(item, content.agencies);
    const double height = box.height() / static_cast<double>(std::max<std::size_t>(styles.size(), 1));
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        QPainterPath bar;
        bar.addRect(QRectF(box.left(), box.top() + static_cast<double>(i) * height, 1.2 * corner, height));
        painter.setBrush(theme.agency(styles[i]).colour);
        painter.drawPath(bar.intersected(inside));
    }
}

/// Boxes, event frames, theme lines and texts: rectangles with their label inside.
class BoxPainter {
public:
    BoxPainter(QPainter& painter, const ChartItem& item, const ChartContent& content, const ItemLook& look,
               ItemSprites& sprites, LabelCache& labels, const Theme& theme)
        : painter_(painter),
          item_(item),
          content_(content),
          look_(look),
          sprites_(sprites),
          theme_(theme),
          tones_(item, theme),
          zoom_(look.scale * std::clamp(item.size, 0.5, 4.0)) {
        const ItemShape shape = shapeOf(item);
        box_ = QRectF(look.centre - QPointF(shape.halfWidth, shape.halfHeight) * look.scale,
                      QSizeF(shape.halfWidth, shape.halfHeight) * (2 * look.scale));
        label_ = &labels.label(item.label, item.extras->details, labelPixels, false, item.extras->lineWidth);
    }

    void paint() {
        if (item_.representation == Representation::ThemeLine) paintLane();
        if (item_.representation != Representation::Text || item_.fill.isValid() || item_.frame.isValid()) {
            painter_.setBrush(tones_.fill);
            painter_.setPen(QPen(tones_.frame.isValid() ? tones_.frame : tones_.border,
                                 (tones_.frame.isValid() ? 2.2 : 1.2) * std::max(zoom_, 0.5)));
            painter_.drawRoundedRect(box_, 5 * zoom_, 5 * zoom_);
            paintAgencyBars(painter_, item_, content_, box_, 5 * zoom_, theme_);
        }
        const double icon = iconSide(item_) * zoom_;
        switch (item_.representation) {
            case Representation::Text:
                return paintText(box_.center());
            case Representation::EventFrame: {
                const double header = icon + 6 * zoom_;
                painter_.setPen(QPen(tones_.border, 1));
                painter_.drawLine(box_.topLeft() + QPointF(0, header), box_.topRight() + QPointF(0, header));
                paintIcon({box_.center().x() - icon / 2, box_.top() + header / 2 - icon / 2, icon, icon});
                return paintText(box_.center() + QPointF(0, header / 2));
            }
            default:
                paintIcon({box_.left() + 8 * zoom_, box_.center().y() - icon / 2, icon, icon});
                return paintText(box_.center() + QPointF(icon / 2 + 3 * zoom_, 0));
        }
    }

private:
    void paintLane() {
        const double right = box_.right() + (item_.extras->laneRight - item_.extras->laneLeft) * look_.scale;
        painter_.setPen(QPen(tones_.frame.isValid() ? tones_.frame : theme_.link, std::max(1.0, 2 * zoom_)));
        painter_.drawLine(QPointF(box_.right(), look_.centre.y()), QPointF(right, look_.centre.y()));
    }

    void paintIcon(const QRectF& where) {
        const QImage picture = pictureOf(item_, content_);
        if (picture.isNull()) return drawIcon(painter_, typeIconName(item_.type), tones_.icon, where);
        paintPicture(painter_, picture, where, false, look_.vector ? 0 : look_.devicePixelRatio, sprites_);
    }

    /// The label of 100 %, scaled: a box grows with its text at every zoom.
    void paintText(QPointF middle) {
        painter_.save();
        painter_.translate(middle);
        painter_.scale(zoom_, zoom_);
        label_->paint(painter_, {-label_->size.width() / 2, -label_->size.height() / 2}, tones_.text, tones_.faint);
        painter_.restore();
    }

    QPainter& painter_;
    const ChartItem& item_;
    const ChartContent& content_;
    const ItemLook& look_;
    ItemSprites& sprites_;
    const Theme& theme_;
    Tones tones_;
    double zoom_;
    QRectF box_;
    const ChartLabel* label_ = nullptr;
};

void paintBadges(QPainter& painter, const ChartItem& item, const ItemLook& look, const Theme& theme) {
    const ItemShape shape = shapeOf(item);
    const double x = shape.halfWidth * look.scale * (shape.round ? 0.74 : 1);
    const double y = shape.halfHeight * look.scale * (shape.round ? 0.74 : 1);
    const double size = itemRadius * look.scale * std::clamp(item.size, 0.7, 1.2) * 0.72;
    constexpr double legible = 9;  // pixels: no number can be read in less
    const auto badge = [&](Badge kind, int count, double right, double down) {
        if (count > 0 && size < legible) return;
        paintBadge(painter, kind, count, look.centre + QPointF(right * x, down * y), size, theme);
    };
    if (item.subjectOfOverlap) badge(Badge::Overlap, 0, 1, -1);
    if (item.isProtected) badge(Badge::Protected, 0, -1, -1);
    if (item.isPinned) badge(Badge::Pinned, 0, 0, shape.round ? -1.38 : -1);
    if (item.hiddenNeighbours > 0) badge(Badge::HiddenNeighbours, item.hiddenNeighbours, 1, 1);
    if (item.cards > 0) badge(Badge::Cards, item.cards, -1, 1);
    if (item.notes > 0) badge(Badge::Notes, item.notes, item.cards > 0 ? 0 : -1, item.cards > 0 ? 1.38 : 1);
}

bool hasBadges(const ChartItem& item) {
    return item.subjectOfOverlap || item.isProtected || item.isPinned || item.hiddenNeighbours > 0 || item.cards > 0 ||
           item.notes > 0;
}

std::string keyOf(const ChartItem& item, const ChartContent& content, double radius, double ratio, const Theme& theme) {
    std::string key = item.type.toStdString();
    const auto add = [&key](long long value) { key += '/' + std::to_string(value); };
    if (const QImage picture = pictureOf(item, content); !picture.isNull()) add(picture.cacheKey());
    for (int style : stylesOf(item, content.agencies)) add(style);
    add(std::llround(radius * 16));
    add(std::llround(ratio * 100));
    add(item.representation == Representation::Circle ? 1 : 0);
    add(item.members);
    add(item.fill.isValid() ? item.fill.rgba() : 0);
    add(item.frame.isValid() ? item.frame.rgba() : 0);
    add(theme.dark ? 1 : 0);
    return key;
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

QImage ItemSprites::cut(const QImage& picture, bool round, int pixels) {
    const std::string key = std::to_string(picture.cacheKey()) + (round ? 'o' : 's') + std::to_string(pixels);
    return cuts_.image(key, [&] { return cutOut(picture, round, pixels); });
}

QImage ItemSprites::sprite(const ChartItem& item, const ChartContent& content, double radius, double ratio,
                           const Theme& theme) {
    return sprites_.image(keyOf(item, content, radius, ratio, theme), [&] {
        const int side = 2 * static_cast<int>(std::ceil(radius * 1.25 * ratio)) + 2;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDisc(painter, item, content, {side / ratio / 2, side / ratio / 2}, radius, ratio, *this, theme);
        return image;
    });
}

void paintSelection(QPainter& painter, const ItemShape& shape, const ItemLook& look, const Theme& theme) {
    QColor glow = theme.accent;
    glow.setAlphaF(0.20F);
    const double grow = 5.5 * std::min(look.scale, 1.5) + 1;
    const auto outline = [&](double by) {
        const double x = shape.halfWidth * look.scale + by, y = shape.halfHeight * look.scale + by;
        const QRectF box(look.centre.x() - x, look.centre.y() - y, 2 * x, 2 * y);
        shape.round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 7, 7);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    outline(grow + 2.5 * look.scale + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, std::max(1.6, 2 * std::min(look.scale, 1.5))));
    outline(grow);
}

void paintItem(QPainter& painter, const ChartItem& item, const ChartContent& content, const ItemLook& look,
               ItemSprites& sprites, LabelCache& labels, const Theme& theme) {
    if (item.isGreyed) painter.setOpacity(0.28);
    const double radius = itemRadius * std::clamp(item.size, 0.5, 4.0) * look.scale;
    if (!labelBelow(item)) {
        BoxPainter(painter, item, content, look, sprites, labels, theme).paint();
    } else if (look.vector || radius > 120) {
        paintDisc(painter, item, content, look.centre, radius, look.vector ? 0 : look.devicePixelRatio, sprites, theme);
    } else {
        const QImage image = sprites.sprite(item, content, radius, look.devicePixelRatio, theme);
        const double ratio = look.devicePixelRatio;
        const QPointF corner = look.centre - QPointF(image.width(), image.height()) / (2 * ratio);
        painter.drawImage(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                          image);
    }
    if (item.isGreyed) painter.setOpacity(1);
    if (hasBadges(item)) paintBadges(painter, item, look, theme);
}

}  // namespace crosscase::ui
