// ui/chart/chart_painter.h: draws a chart with any QPainter: the same for screen, PNG, SVG, PDF and paper.
#pragma once

#include <QRectF>
#include <vector>

#include "ui/chart/chart_geometry.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_scene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// How much is drawn: far away dots and plain lines, then icons, then everything.
enum class ChartDetail { Dots, Icons, Full };
ChartDetail detailFor(double scale);

struct ChartMarks {
    const std::vector<bool>* selected = nullptr;  ///< by item
    const std::vector<bool>* hidden = nullptr;    ///< by item: left out, with its links; for what is being dragged
    bool vector = false;                          ///< icons and labels as drawing and text, for SVG and PDF
};

class ChartPainter {
public:
    /// @param area  what to draw, in view pixels; the painter's origin is the view's
    void paint(QPainter& painter, const ChartContent& content, const ChartGeometry& geometry, const ChartFrame& frame,
               const QRectF& area, const Theme& theme, const ChartMarks& marks = {});
    /// A few items with their links, on top of what is there.
    void paintItems(QPainter& painter, const ChartContent& content, const ChartGeometry& geometry,
                    const ChartFrame& frame, const std::vector<int>& items, const Theme& theme,
                    const ChartMarks& marks);
    /// Fonts or language have changed.
    void clearCaches() { labels_.clear(); }

private:
    LabelCache labels_;
};

/// Background of the canvas with its faint grid, which moves and scales with the chart.
void paintCanvas(QPainter& painter, const QRectF& area, const ChartFrame& frame, const Theme& theme);

}  // namespace crosscase::ui
