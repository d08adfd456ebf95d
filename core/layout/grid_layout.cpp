// core/layout/grid_layout.cpp: rows and columns by a property, and blocks by group.
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/layout/layout_plan.h"
#include "core/layout/packing.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double pageAspect = 1.6;
constexpr double blockGap = 60;

/// Items in the order of their keys; those without one last.
std::vector<Index> sortedByKey(const LayoutPlan& plan, std::vector<Index> items) {
    if (plan.sortKey.empty()) return items;
    std::ranges::stable_sort(items, {}, [&](Index item) {
        const double key = plan.sortKey[at(item)];
        return std::pair(std::isnan(key), std::isnan(key) ? 0.0 : key);
    });
    return items;
}

/// The members of each group in the order of their keys; items in no group come last.
std::vector<std::vector<Index>> membersOf(const LayoutPlan& plan) {
    std::map<std::pair<bool, std::int32_t>, std::vector<Index>> groups;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const std::int32_t group = plan.hasGroups() ? std::max(plan.group[i], -1) : 0;
        groups[{group < 0, group}].push_back(static_cast<Index>(i));
    }
    std::vector<std::vector<Index>> members;
    for (auto& [group, items] : groups) members.push_back(sortedByKey(plan, std::move(items)));
    return members;
}

/// Rows of `columns` from the point given. @return the bottom of the last row
double placeRows(const LayoutPlan& plan, const std::vector<Index>& items, std::size_t columns, Point from,
                 Positions& positions) {
    const ItemBox cell = plan.largestBox();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto row = static_cast<double>(i / columns), column = static_cast<double>(i % columns);
        positions[at(items[i])] = {from.x + column * cell.width() - cell.left, from.y + row * cell.height() - cell.top};
    }
    return from.y + static_cast<double>((items.size() + columns - 1) / columns) * cell.height();
}

/// So many columns that `count` cells make a page of the given shape.
std::size_t columnsFor(const LayoutPlan& plan, std::size_t count, double aspect) {
    const ItemBox cell = plan.largestBox();
    const double columns = std::sqrt(static_cast<double>(count) * cell.height() * aspect / cell.width());
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(columns - 1e-9)));
}

}  // namespace

void drawGrid(const LayoutPlan& plan, LayoutBudget&, Drawing& drawing) {
    drawing.positions.resize(plan.size());
    const std::size_t columns = columnsFor(plan, plan.size(), pageAspect);
    double y = 0;
    for (const std::vector<Index>& items : membersOf(plan)) {
        y = placeRows(plan, items, columns, {0, y}, drawing.positions) + blockGap;
    }
}

void drawGrouped(const LayoutPlan& plan, LayoutBudget&, Drawing& drawing) {
    drawing.positions.resize(plan.size());
    const std::vector<std::vector<Index>> groups = membersOf(plan);
    std::vector<Rect> blocks;
    for (const std::vector<Index>& items : groups) {
        const std::size_t columns = columnsFor(plan, items.size(), 1.0);
        const double bottom = placeRows(plan, items, columns, {0, 0}, drawing.positions);
        blocks.push_back({0, 0, static_cast<double>(columns) * plan.largestBox().width(), bottom});
    }
    const std::vector<Point> corners = packBoxes(blocks, blockGap, pageAspect);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (Index item : groups[i]) {
            Point& p = drawing.positions[at(item)];
            p = {p.x + corners[i].x, p.y + corners[i].y};
        }
    }
}

}  // namespace crosscase::core
