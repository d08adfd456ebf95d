// ui/chart/chart_scene.h: what a chart shows, as plain values. Who fills it decides what may be seen.
#pragma once

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/records/derived.h"

namespace crosscase::ui {

struct ChartItem {
    core::EntityId id;
    QString label;
    QString type;               ///< of the catalogue, for the icon
    std::vector<int> agencies;  ///< indices into ChartContent::agencies, each a segment of the ring
    bool subjectOfOverlap = false;
    bool isProtected = false;
    QPointF position;  ///< item units: pixels at 100 %
};

struct ChartLink {
    core::LinkId id;
    int from = 0, to = 0;  ///< indices into ChartContent::items
    QString label;         ///< what the link says: "calls"
    core::LinkStrength strength = core::LinkStrength::Unconfirmed;
    bool directed = false;
    int count = 1;          ///< claims behind it; shown as "calls (12)" and by width
    bool viaMatch = false;  ///< an end rests on a match that no person confirmed
};

struct ChartAgency {
    QString name;
    int style = 0;  ///< index for Theme::agency(); the same agency keeps it on every chart of the case
};

struct ChartContent {
    std::vector<ChartItem> items;
    std::vector<ChartLink> links;
    std::vector<ChartAgency> agencies;
    QHash<QString, QString> typeNames;  ///< names of the types as the legend says them

    std::optional<int> indexOf(core::EntityId id) const;
};

/// Radius of an item's disc with its ring.
inline constexpr double itemRadius = 25;

/// What an item covers with its label; for layouts.
core::ItemBox itemBox(const ChartItem& item);
/// Of all items with their labels; empty without items.
QRectF boundsOf(const ChartContent& content);

}  // namespace crosscase::ui
