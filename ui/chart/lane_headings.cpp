// ui/chart/lane_headings.cpp: headings of theme lines at the edge of the view.
#include "ui/chart/lane_headings.h"

#include <QPaintDevice>
#include <QPainter>

namespace crosscase::ui {
namespace {

constexpr double inset = 18;  ///< pixels from the edge: marks stand out of the heading

}  // namespace

std::optional<QRectF> stuckHeading(const ChartScene& scene, const LaneView& view, int lane) {
    const ChartItem& item = scene.content->items[static_cast<std::size_t>(lane)];
    const ItemShape& shape = scene.geometry->shape(lane);
    const QPointF middle = view.frame.toView(scene.middle(lane));
    QRectF heading({}, QSizeF(shape.halfWidth, shape.halfHeight) * (2 * view.frame.scale));
    heading.moveCenter(middle);
    const bool besideLegend = heading.top() < view.covered.bottom() && heading.bottom() > view.covered.top();
    const double edge = inset + (besideLegend ? view.covered.right() : 0);
    const double end = middle.x() + (item.extras->laneRight - middleOf(item).x()) * view.frame.scale;
    const bool outOfSight = heading.bottom() < 0 || heading.top() > view.size.height();
    if (heading.left() >= edge || outOfSight || end < edge) return {};
    heading.moveLeft(edge);
    return heading;
}

int stuckHeadingAt(const ChartScene& scene, const LaneView& view, QPointF at) {
    for (int lane : scene.geometry->lanes()) {
        const auto heading = stuckHeading(scene, view, lane);
        if (heading && heading->contains(at)) return lane;
    }
    return -1;
}

void paintStuckHeadings(QPainter& painter, const ChartScene& scene, const LaneView& view,
                        const std::vector<bool>& selected, PaintTools& tools, const Theme& theme) {
    for (int lane : scene.geometry->lanes()) {
        const auto heading = stuckHeading(scene, view, lane);
        if (!heading) continue;
        ChartItem item = scene.content->items[static_cast<std::size_t>(lane)];
        item.extras.own().laneRight = item.extras->laneLeft;  // the line itself is in the picture below
        ItemLook look;
        look.centre = heading->center();
        look.scale = view.frame.scale;
        look.devicePixelRatio = painter.device()->devicePixelRatioF();
        look.selected = selected[static_cast<std::size_t>(lane)];
        if (look.selected) paintSelection(painter, scene.geometry->shape(lane), look, theme);
        paintItem(painter, item, *scene.content, look, tools.sprites, tools.labels, theme);
    }
}

}  // namespace crosscase::ui
