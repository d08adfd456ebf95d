// ui/chart/paper_chart.h: a chart in the colours of paper, drawn once for all the pages that it fills.
#pragma once

#include <QRectF>
#include <optional>

#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_scene.h"
#include "ui/chart/time_axis.h"

namespace crosscase::ui {

/// The light theme on white, so that label grounds do not show.
const Theme& paperTheme();

/// Which labels have room is decided once, so that pages that are put together fit.
class PaperChart {
public:
    explicit PaperChart(const ChartContent& content);
    PaperChart(const PaperChart&) = delete;  // its picture refers to it
    PaperChart& operator=(const PaperChart&) = delete;
    /// The chart with its labels and the dates above a chart in time, item units; never empty.
    const QRectF& bounds() const { return bounds_; }
    /// Paints what touches `piece`, as drawing and text. Painter and piece are in item units from the upper left corner of
    /// bounds(). A stop of the stage leaves it incomplete.
    void paint(QPainter& painter, const QRectF& piece, const PaintStage& stage) const;

private:
    const ChartContent& content_;
    TimeAxis axis_;
    QRectF bounds_;
    ChartFrame frame_;
    ChartGeometry geometry_;
    ChartPlaces places_;
    mutable PaintTools tools_;
    std::optional<ChartPicture> picture_;
};

}  // namespace crosscase::ui
