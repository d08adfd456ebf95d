// ui/window/chart_place.cpp: which part of the chart is in sight.
#include "ui/window/chart_place.h"

#include "ui/chart/chart_view.h"

namespace crosscase::ui {
namespace {

const QString zoomKey = QStringLiteral("zoom"), xKey = QStringLiteral("x"), yKey = QStringLiteral("y");

QPointF middleOf(const ChartView& view) {
    return QRectF(view.rect()).center();
}

}  // namespace

QJsonObject placeOf(const ChartView& view) {
    const QPointF middle = view.toItems(middleOf(view));
    return {{zoomKey, view.zoom()}, {xKey, middle.x()}, {yKey, middle.y()}};
}

void goTo(ChartView& view, const QJsonObject& place) {
    const double zoom = place[zoomKey].toDouble();
    if (zoom <= 0 || view.content().items.empty()) return;
    const QPointF wanted(place[xKey].toDouble(), place[yKey].toDouble()), middle = middleOf(view);
    // A view is moved by zooming about a point: the one that stays where it is while `wanted` comes to the middle.
    view.setZoom(zoom * 1.5, middle);
    const double now = view.zoom();
    if (now <= zoom) return;
    const QPointF fixed = (middle - view.toView({0, 0}) - wanted * zoom) / (now - zoom);
    view.setZoom(zoom, view.toView(fixed));
}

}  // namespace crosscase::ui
