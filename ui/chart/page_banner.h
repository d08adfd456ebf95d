// ui/chart/page_banner.h: the handling banner of a page, never cut short.
#pragma once

#include <QRectF>

#include "ui/chart/chart_export.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// Height of the banner in letters of so many pixels on a page of this width; 0 without one.
double bannerHeight(const ChartLines& lines, double width, double pixels);
void paintBanner(QPainter& painter, const ChartLines& lines, const QRectF& place, double pixels, const Theme& theme);

}  // namespace crosscase::ui
