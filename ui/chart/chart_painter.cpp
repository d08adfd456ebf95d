// ui/chart/chart_painter.cpp: links, then items, then labels, by level of detail.
#include "ui/chart/chart_painter.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdint>

namespace crosscase::ui {
namespace {

/// Whether what reaches so far around a line from `a` to `b` may stand on the piece.
bool touches(QPointF a, QPointF b, double reach, const QRectF& piece) {
    return std::max(a.y(), b.y()) + reach >= piece.top() && std::min(a.y(), b.y()) - reach <= piece.bottom() &&
           std::max(a.x(), b.x()) + reach >= piece.left() && std::min(a.x(), b.x()) - reach <= piece.right();
}

bool touches(QPointF middle, double reach, const QRectF& piece) {
    return touches(middle, middle, reach, piece);
}

}  // namespace

bool PaintStage::isStopped(std::size_t done, std::size_t all) const {
    constexpr std::size_t seldom = 64;
    if (!progress) return false;
    if (done % seldom == 0)
        progress->report(from + (to - from) * static_cast<double>(done) / static_cast<double>(all), {});
    return progress->stopRequested();
}

void ChartPicture::paint(QPainter& painter, Ink& ink, const QRectF& piece, PaintTools& tools) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (isDots()) {
        paintLines(ink, piece);
        paintChosenLinks(ink);
        paintDots(ink, piece);
    } else {
        paintLinks(ink, piece, tools.stage);
        paintChosenLinks(ink);
        paintItems(painter, piece, tools);
    }
    paintLabels(painter, piece, tools);
}

/// Far away: thin lines from dot to dot.
void ChartPicture::paintLines(Ink& ink, const QRectF& piece) const {
    LinkLook look;
    look.scale = frame_.scale;
    look.plain = true;
    look.alpha = lineAlpha_;
    const auto ends = scene_.geometry->ends();
    const auto top = static_cast<float>(piece.top() - 3), bottom = static_cast<float>(piece.bottom() + 3);
    const auto left = static_cast<float>(piece.left() - 3), right = static_cast<float>(piece.right() + 3);
    Stroke usual;
    usual.colour = theme_->link;
    usual.colour.setAlphaF(static_cast<float>(lineAlpha_));
    usual.width = 0.9;
    LinkWay way;
    way.visible = true;
    for (const Line& line : lines_) {
        if (std::max(line.y1, line.y2) < top || std::min(line.y1, line.y2) > bottom ||
            std::max(line.x1, line.x2) < left || std::min(line.x1, line.x2) > right)
            continue;
        way.start = QPointF(static_cast<double>(line.x1), static_cast<double>(line.y1));
        way.end = QPointF(static_cast<double>(line.x2), static_cast<double>(line.y2));
        const auto [from, to] = marks_.selected ? ends[static_cast<std::size_t>(line.link)] : std::pair(0, 0);
        look.strong = marks_.selected && isStrong(from, to);
        if (!look.strong && !scene_.geometry->hasOwnLook(line.link)) {
            ink.stroke(way, usual);
        } else {
            paintLink(ink, link(line.link), way, look, *theme_);
        }
    }
}

void ChartPicture::paintLinks(Ink& ink, const QRectF& piece, const PaintStage& stage) const {
    LinkLook look;
    look.scale = frame_.scale;
    look.alpha = lineAlpha_;
    const bool lanes = !scene_.geometry->lanes().empty();
    const auto ends = scene_.geometry->ends();
    std::size_t done = 0;
    for (int index : links_) {
        if (stage.isStopped(done++, parts())) return;
        const auto [from, to] = ends[static_cast<std::size_t>(index)];
        const double reach = (60 + std::abs(scene_.geometry->bend(index))) * frame_.scale + 12;
        if (!lanes && !touches(middle(from), middle(to), reach, piece)) continue;
        const LinkWay way = viewWay(index);
        if (!way.visible) continue;
        look.strong = isStrong(from, to);
        look.plain = plain_ || (crowded_ && way.length() > longFrom);
        paintLink(ink, link(index), way, look, *theme_);
    }
}

/// Above all others, in full from any distance, and also where others are sampled.
void ChartPicture::paintChosenLinks(Ink& ink) const {
    if (!marks_.chosen) return;
    LinkLook look;
    look.scale = frame_.scale;
    look.chosen = true;
    const auto ends = scene_.geometry->ends();
    for (int index : *marks_.chosen) {
        const auto [from, to] = ends[static_cast<std::size_t>(index)];
        if (isHidden(from) || isHidden(to)) continue;
        if (const LinkWay way = viewWay(index); way.visible) paintLink(ink, link(index), way, look, *theme_);
    }
}

void ChartPicture::paintDots(Ink& ink, const QRectF& piece) const {
    const QRgb none = theme_->muted.rgb(), chosen = theme_->accent.rgb();
    std::array<QRgb, 256> agencies{};
    for (const ChartAgency& agency : scene_.content->agencies)
        agencies[static_cast<std::size_t>(agency.style % 256)] = theme_->agency(agency.style).colour.rgb();
    const auto top = static_cast<float>(piece.top() - 4), bottom = static_cast<float>(piece.bottom() + 4);
    const auto left = static_cast<float>(piece.left() - 4), right = static_cast<float>(piece.right() + 4);
    std::array<QRgb, 4> colours{};
    for (const Dot& place : dots_) {
        if (place.y + place.radius < top || place.y - place.radius > bottom || place.x + place.radius < left ||
            place.x - place.radius > right)
            continue;
        const ItemDot& dot = scene_.geometry->dot(place.item);
        std::size_t count = 0;
        if (dot.fill != 0) {
            colours[count++] = dot.fill;
        } else {
            for (; count < dot.agencies; ++count) colours[count] = agencies[dot.styles[count]];
        }
        if (count == 0) colours[count++] = none;
        if (dot.isGreyed) {
            for (std::size_t i = 0; i < count; ++i) colours[i] = greyed(QColor::fromRgb(colours[i]), *theme_).rgb();
        }
        const QPointF centre(static_cast<double>(place.x), static_cast<double>(place.y));
        const auto radius = static_cast<double>(place.radius);
        if (isSelected(place.item)) ink.disc(centre, radius + 2, std::span(&chosen, 1));
        ink.disc(centre, radius, std::span(colours.data(), count));
    }
}

void ChartPicture::paintItems(QPainter& painter, const QRectF& piece, PaintTools& tools) const {
    std::size_t done = links_.size();
    for (int index : items_) {
        if (tools.stage.isStopped(done++, parts())) return;
        const ItemShape& shape = scene_.geometry->shape(index);
        ItemLook look;
        look.centre = middle(index);
        look.scale = shapeScale(shape);
        const double reach = std::hypot(shape.halfWidth, shape.halfHeight) * look.scale * 1.6 + 12;
        if (!shape.lane && !touches(look.centre, reach, piece)) continue;
        look.devicePixelRatio = marks_.vector ? 1.0 : painter.device()->devicePixelRatioF();
        look.selected = isSelected(index);
        look.vector = marks_.vector;
        if (look.selected) paintSelection(painter, shape, look, *theme_);
        paintItem(painter, item(index), *scene_.content, look, tools.sprites, tools.labels, *theme_);
    }
}

void ChartPicture::paintLabels(QPainter& painter, const QRectF& piece, PaintTools& tools) const {
    std::size_t done = links_.size() + items_.size();
    for (const Label& placed : labels_) {
        if (tools.stage.isStopped(done++, parts())) return;
        const double half = placed.size.width() / 2 + 20;
        if (placed.top.y() > piece.bottom() || placed.top.y() + placed.size.height() + 20 < piece.top() ||
            placed.top.x() - half > piece.right() || placed.top.x() + half < piece.left())
            continue;
        const ChartItem& named = item(placed.item);
        const bool selected = isSelected(placed.item);
        const ChartLabel& label = tools.labels.label(named.label, named.extras->details, labelHeight(), selected);
        const QPointF corner = placed.top - QPointF(label.size.width() / 2, 0);
        QColor ground = selected ? theme_->accent : theme_->canvas;
        ground.setAlphaF(selected ? 1.0F : 0.86F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        const double grow = selected ? 1.5 : 0;  // hides the usual label under a selected one
        painter.drawRoundedRect(QRectF(corner, label.size).adjusted(-grow, -grow, grow, grow), 4, 4);
        const QColor text = selected ? theme_->accentText : named.isGreyed ? theme_->disabled : theme_->text;
        label.paint(painter, corner, text, selected || named.isGreyed ? text : theme_->muted);
    }
    for (const auto& [index, label] : linkLabels_) {
        if (tools.stage.isStopped(done++, parts())) return;
        const double reach = std::hypot(label.size.width(), label.size.height()) / 2 + 2;
        if (!touches(label.middle, reach, piece)) continue;
        paintLinkLabel(painter, label, link(index), *theme_, marks_.vector ? nullptr : &tools.linkLabels);
    }
    const double size = std::clamp(18 * frame_.scale, 14.0, 26.0);
    for (const auto& [index, place] : linkBadges_) {
        const ChartLink& shown = link(index);
        if (!touches(place, 2 * size, piece)) continue;
        if (shown.cards > 0) paintBadge(painter, Badge::Cards, shown.cards, place, size, *theme_);
        const QPointF beside = shown.cards > 0 ? QPointF(0, size) : QPointF();
        if (shown.notes > 0) paintBadge(painter, Badge::Notes, shown.notes, place + beside, size, *theme_);
    }
}

void paintCanvas(QPainter& painter, const QRectF& area, const ChartFrame& frame, const Theme& theme) {
    painter.fillRect(area, theme.canvas);
    // A dot every 50 units; every second line falls away whenever they come nearer than 22 pixels.
    double step = 50;
    while (step * frame.scale < 22) step *= 2;
    const QRectF seen = frame.toItems(area.adjusted(-1, -1, 1, 1));
    std::vector<QRectF> dots;
    const auto line = [step](double place) { return static_cast<std::int64_t>(std::floor(place / step)); };
    for (std::int64_t row = line(seen.top()); row <= line(seen.bottom()); ++row) {
        for (std::int64_t column = line(seen.left()); column <= line(seen.right()); ++column) {
            const QPointF place(static_cast<double>(column) * step, static_cast<double>(row) * step);
            dots.emplace_back(frame.toView(place) - QPointF(0.75, 0.75), QSizeF(1.5, 1.5));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvasGrid);
    painter.drawRects(dots.data(), static_cast<int>(dots.size()));
}

}  // namespace crosscase::ui
