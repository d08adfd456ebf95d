// ui/chart/link_painter.h: one link: line style by strength, arrow head, marks, label. In view pixels.
#pragma once

#include "ui/chart/chart_geometry.h"
#include "ui/chart/chart_labels.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// @param way    in view pixels
/// @param scale  of the view; lines grow with it, within limits
/// @param plain  far away: a thin line without marks
void paintLink(QPainter& painter, const ChartLink& link, const LinkWay& way, double scale, bool plain, bool strong,
               const Theme& theme);

/// "calls (12)"; empty when there is nothing to say.
QString linkText(const ChartLink& link);
/// Its text along the way when that is long enough and the place is free.
void paintLinkLabel(QPainter& painter, const ChartLink& link, const LinkWay& way, double scale, LabelSpace& space,
                    const Theme& theme);

}  // namespace crosscase::ui
