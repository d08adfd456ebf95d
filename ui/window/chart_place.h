// ui/window/chart_place.h: which part of the chart is in sight, to be found again.
#pragma once

#include <QJsonObject>

namespace crosscase::ui {

class ChartView;

/// Zoom and the point in the middle, in item units.
QJsonObject placeOf(const ChartView& view);
void goTo(ChartView& view, const QJsonObject& place);

}  // namespace crosscase::ui
