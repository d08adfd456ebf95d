// ui/chart/chart_wall.h: a chart on a wall of pages that are put together.
#pragma once

#include "ui/chart/chart_export.h"

class QPainter;

namespace crosscase::ui {

/// Row by row, each page with banner, title, its number and place, crop marks and legend. See paintPages.
void paintWall(QPainter& painter, QPagedPaintDevice& device, const ChartContent& content, const ChartLines& lines,
               const PageOptions& options);

}  // namespace crosscase::ui
