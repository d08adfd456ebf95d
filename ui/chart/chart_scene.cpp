// ui/chart/chart_scene.cpp: what items cover.
#include "ui/chart/chart_scene.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/chart/chart_labels.h"

namespace crosscase::ui {

std::optional<int> ChartContent::indexOf(core::EntityId id) const {
    const auto found = std::ranges::find(items, id, &ChartItem::id);
    if (found == items.end()) return {};
    return static_cast<int>(found - items.begin());
}

bool ItemShape::holds(QPointF fromMiddle, double slack) const {
    if (round) return std::hypot(fromMiddle.x(), fromMiddle.y()) <= halfWidth + slack;
    return std::abs(fromMiddle.x()) <= halfWidth + slack && std::abs(fromMiddle.y()) <= halfHeight + slack;
}

bool labelBelow(const ChartItem& item) {
    return item.representation == Representation::Icon || item.representation == Representation::Circle;
}

QPointF middleOf(const ChartItem& item) {
    if (item.representation != Representation::ThemeLine) return item.position;
    return {item.extras->laneLeft - shapeOf(item).halfWidth, item.position.y()};
}

double iconSide(const ChartItem& item) {
    return item.extras->picture.isEmpty() ? 18 : 44;
}

ItemShape shapeOf(const ChartItem& item) {
    const double size = std::clamp(item.size, 0.5, 4.0);
    if (labelBelow(item)) return {itemRadius * size, itemRadius * size, true, false};
    const QSizeF text = labelSize(item.label, item.extras->details, labelPixels, item.extras->lineWidth) * size;
    const double padding = 7 * size, icon = (iconSide(item) + 6) * size;
    switch (item.representation) {
        case Representation::Text:
            return {text.width() / 2 + padding, text.height() / 2 + padding / 2, false, false};
        case Representation::EventFrame:
            return {std::max(text.width() / 2 + padding, 52 * size), text.height() / 2 + padding + icon / 2, false,
                    false};
        default:
            return {(text.width() + icon) / 2 + padding, std::max(text.height(), icon) / 2 + padding, false,
                    item.representation == Representation::ThemeLine};
    }
}

core::ItemBox itemBox(const ChartItem& item) {
    const ItemShape shape = shapeOf(item);
    const double outer = 6 * item.size;  // marks stand out of the ring
    if (!labelBelow(item)) {
        const double width = shape.halfWidth + outer, height = shape.halfHeight + outer;
        if (!shape.lane) return {-width, -height, width, height};
        return {item.extras->laneLeft - 2 * shape.halfWidth - item.position.x(), -height,
                item.extras->laneRight - item.position.x(), height};
    }
    const QSizeF label = labelSize(item.label, item.extras->details, labelPixels);
    const double half = std::max(shape.halfWidth + outer, label.width() / 2);
    return {-half, -shape.halfHeight - outer, half, shape.halfHeight + labelGap + label.height()};
}

QPointF curveControl(QPointF from, QPointF to, double bend) {
    const QPointF by = to - from;
    const double length = std::sqrt(QPointF::dotProduct(by, by));  // several times as fast as std::hypot
    const QPointF across = length > 1e-9 ? QPointF(-by.y(), by.x()) / length : QPointF(0, 1);
    return (from + to) / 2 + across * (2 * bend);
}

QRectF boundsOf(const ChartContent& content) {
    constexpr std::size_t mostMeasured = 3000;  // labels of a larger chart are taken for as wide as they may be
    const bool measured = content.items.size() <= mostMeasured;
    QRectF bounds;
    for (const ChartItem& item : content.items) {
        const core::ItemBox box = measured || !labelBelow(item) ? itemBox(item) : core::ItemBox{};
        bounds |= QRectF(item.position.x() + box.left, item.position.y() + box.top, box.width(), box.height());
    }
    for (const ChartLink& link : content.links) {
        if (link.bend == 0) continue;
        const QPointF from = middleOf(content.items[static_cast<std::size_t>(link.from)]);
        const QPointF to = middleOf(content.items[static_cast<std::size_t>(link.to)]);
        QPainterPath way(from);
        way.quadTo(curveControl(from, to, link.bend), to);
        bounds |= way.boundingRect();
    }
    return bounds;
}

}  // namespace crosscase::ui
