// ui/chart/chart_sheet.h: what edits are for, kept by those who take a while to make one.
#pragma once

#include <QPointF>
#include <atomic>
#include <memory>
#include <optional>

#include "core/workspace/drawing.h"

namespace crosscase::ui {

/// A stored chart, or the overview as it was shown, of which the first edit makes a chart. Edits that follow while that is not
/// written yet go to the same chart.
struct ChartSheet {
    std::optional<core::ChartId> chart;               ///< nothing: the overview
    std::shared_ptr<std::atomic<std::int64_t>> made;  ///< of the overview: the chart that was made of it; 0: none yet
    std::shared_ptr<const core::ChartData> overview;  ///< as it was read; null: not yet

    std::optional<core::ChartId> target() const;  ///< nothing: no chart yet
    bool isSame(const ChartSheet& other) const;
    bool isShown() const { return chart || overview; }
};

/// Where something is drawn.
struct DrawingPlace {
    ChartSheet sheet;
    QPointF at;  ///< item units

    core::DrawnOn where() const;  ///< as it is when the writer asks; on the overview, on the chart that it then becomes
    void landed(const std::optional<core::ChartId>& chart) const;
};

}  // namespace crosscase::ui
