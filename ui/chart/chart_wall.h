// ui/chart/chart_wall.h: a chart on a wall of pages that are put together.
#pragma once

#include "ui/chart/chart_export.h"

class QPainter;

namespace crosscase::ui {

/// Row by row, each page with banner, title, its number and place, crop marks and legend. See paintPages. Ends with the
/// page at which the person stops it.
void paintWall(QPainter& painter, QPagedPaintDevice& device, const ChartContent& content, const ChartLines& lines,
               const PageOptions& options, core::Progress& progress);

}  // namespace crosscase::ui
