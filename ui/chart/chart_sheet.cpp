// ui/chart/chart_sheet.cpp: what edits are for.
#include "ui/chart/chart_sheet.h"

#include "core/workspace/chart_edits.h"

namespace crosscase::ui {

std::optional<core::ChartId> ChartSheet::target() const {
    if (chart) return chart;
    const std::int64_t number = made ? made->load() : 0;
    return number > 0 ? std::optional(core::ChartId{number}) : std::nullopt;
}

bool ChartSheet::isSame(const ChartSheet& other) const {
    if (made && made == other.made) return true;
    const auto own = target();
    return own && own == other.target();
}

core::DrawnOn DrawingPlace::where() const {
    core::DrawnOn on;
    on.chart = sheet.target();
    if (!on.chart && sheet.overview) on.content = core::asNewChart(*sheet.overview, {});
    on.x = at.x();
    on.y = at.y();
    return on;
}

void DrawingPlace::landed(const std::optional<core::ChartId>& chart) const {
    if (sheet.made && chart) sheet.made->store(chart->value);
}

}  // namespace crosscase::ui
