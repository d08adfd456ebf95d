// ui/chart/time_axis.h: the dates above a chart in time: theme lines, and items at the time of their first link.
#pragma once

#include <QPointF>
#include <vector>

#include "ui/chart/chart_geometry.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// When the links stand that stand at their times. Empty on every other chart.
class TimeAxis {
public:
    TimeAxis() = default;
    explicit TimeAxis(const ChartContent& content);

    bool isEmpty() const { return ticks_.empty(); }
    /// Height of the strip with labels of so many pixels; 0 when there is nothing to say.
    double height(double pixels) const;
    /// Dates in a strip from `corner` to the right (pixels of the frame), as many as have room. The year is said
    /// when it changes.
    void paint(QPainter& painter, const ChartFrame& frame, QPointF corner, double across, double pixels,
               const Theme& theme) const;

private:
    std::vector<ChartTime> ticks_;  ///< by place
};

}  // namespace crosscase::ui
