// ui/chart/lane_headings.h: headings of theme lines that were scrolled out of sight, at the edge of the view.
#pragma once

#include <QRectF>
#include <optional>

#include "ui/chart/chart_painter.h"

namespace crosscase::ui {

/// What of the lanes is in sight.
struct LaneView {
    ChartFrame frame;
    QSizeF size;     ///< pixels
    QRectF covered;  ///< by the legend
};

/// A lane whose beginning lies before the view keeps its heading at the left edge, as long as any of it is in sight: time runs
/// to the right whatever the language of the window is. Nothing for a lane that needs none.
std::optional<QRectF> stuckHeading(const ChartScene& scene, const LaneView& view, int lane);

/// The lane whose stuck heading lies at a point of the view; -1: none.
int stuckHeadingAt(const ChartScene& scene, const LaneView& view, QPointF at);

/// Paints all of them, above the chart.
void paintStuckHeadings(QPainter& painter, const ChartScene& scene, const LaneView& view,
                        const std::vector<bool>& selected, PaintTools& tools, const Theme& theme);

}  // namespace crosscase::ui
