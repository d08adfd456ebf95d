// core/layout/circular_layout.cpp: items on a circle in an order with few crossings.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

#include "core/layout/circular_order.h"
#include "core/layout/layout_plan.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double fullCircle = 2 * std::numbers::pi;

/// Items in the order given, evenly round a circle on which no boxes overlap; `gapBefore` names those that a gap of one
/// more place precedes. The first stands at the top, the order is that of a clock.
void placeOnCircle(const LayoutPlan& plan, const std::vector<Index>& order, const std::vector<bool>& gapBefore,
                   Positions& positions) {
    const auto places = static_cast<double>(order.size()) + static_cast<double>(std::ranges::count(gapBefore, true));
    const double step = fullCircle / places;
    const double radius = plan.safeDistance() / (2 * std::sin(std::min(step, std::numbers::pi) / 2));
    double angle = -std::numbers::pi / 2;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (gapBefore[i]) angle += step;
        positions[at(order[i])] = {radius * std::cos(angle), radius * std::sin(angle)};
        angle += step;
    }
}

/// Arcs of one circle: groups in the order of their middles in the order by links, members within in that order.
void drawArcs(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    std::vector<Index> order = circularOrder(plan.network, allItems(plan), budget);
    std::vector<double> place(plan.size()), sum, count;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t group = static_cast<std::size_t>(std::max(plan.group[at(order[i])], -1) + 1);
        if (group >= sum.size()) {
            sum.resize(group + 1, 0.0);
            count.resize(group + 1, 0.0);
        }
        place[at(order[i])] = static_cast<double>(i);
        sum[group] += static_cast<double>(i);
        count[group] += 1;
    }
    const auto groupOf = [&](Index item) { return static_cast<std::size_t>(std::max(plan.group[at(item)], -1) + 1); };
    std::ranges::sort(order, {}, [&](Index item) {
        const std::size_t group = groupOf(item);
        return std::tuple(sum[group] / count[group], group, place[at(item)]);
    });
    std::vector<bool> gapBefore(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        gapBefore[i] = groupOf(order[i]) != groupOf(order[i == 0 ? order.size() - 1 : i - 1]);
    }
    drawing.positions.resize(plan.size());
    placeOnCircle(plan, order, gapBefore, drawing.positions);
}

}  // namespace

void drawCircular(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    if (plan.hasGroups()) {
        drawArcs(plan, budget, drawing);
        return;
    }
    drawByComponents(
        plan, budget,
        [&](const LayoutPlan& part, Positions& positions) {
            const std::vector<Index> order = circularOrder(part.network, allItems(part), budget);
            placeOnCircle(part, order, std::vector<bool>(order.size(), false), positions);
        },
        drawing);
}

}  // namespace crosscase::core
