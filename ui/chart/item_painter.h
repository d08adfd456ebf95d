// ui/chart/item_painter.h: one item: disc, icon, agency ring, marks. In view pixels.
#pragma once

#include <QPointF>
#include <vector>

#include "ui/chart/chart_scene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// A disc of the ring's radius `radius` about `centre`.
struct ItemLook {
    QPointF centre;
    double radius = itemRadius;
    double devicePixelRatio = 1;
    bool selected = false;
    bool vector = false;
    bool dots = false;  ///< far away: a dot in the colours of its agencies
};

void paintItem(QPainter& painter, const ChartItem& item, const std::vector<ChartAgency>& agencies, const ItemLook& look,
               const Theme& theme);
/// The ring alone, for legends: `styles` are indices for Theme::agency().
void paintRing(QPainter& painter, QPointF centre, double radius, const std::vector<int>& styles, const Theme& theme);
/// The marks of an overlap's subject and of a protected person, for items and legends.
void paintOverlapMark(QPainter& painter, QPointF centre, double size, const Theme& theme);
void paintProtectedMark(QPainter& painter, QPointF centre, double size, const Theme& theme);

}  // namespace crosscase::ui
