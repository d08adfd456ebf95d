// ui/chart/chart_scene.cpp: what items cover.
#include "ui/chart/chart_scene.h"

#include <QFontMetricsF>
#include <algorithm>

#include "ui/chart/chart_labels.h"

namespace crosscase::ui {

std::optional<int> ChartContent::indexOf(core::EntityId id) const {
    const auto found = std::ranges::find(items, id, &ChartItem::id);
    if (found == items.end()) return {};
    return static_cast<int>(found - items.begin());
}

core::ItemBox itemBox(const ChartItem& item) {
    constexpr double outer = itemRadius + 6;  // marks stand out of the ring
    const QSizeF label = labelSize(item.label, labelPixels);
    const double half = std::max(outer, label.width() / 2);
    return {-half, -outer, half, itemRadius + labelGap + label.height()};
}

QRectF boundsOf(const ChartContent& content) {
    QRectF bounds;
    for (const ChartItem& item : content.items) {
        const core::ItemBox box = itemBox(item);
        bounds |= QRectF(item.position.x() + box.left, item.position.y() + box.top, box.width(), box.height());
    }
    return bounds;
}

}  // namespace crosscase::ui
