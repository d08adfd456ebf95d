// core/layout/distances_layout.cpp: the three layouts by distance, from true distances to clear groups.
#include "core/analysis/communities.h"
#include "core/layout/component_layout.h"

namespace crosscase::core {
namespace {

/// Charts that people read item by item get more rounds, very large ones fewer.
ComponentStyle forSize(ComponentStyle style, std::size_t items) {
    if (items <= 2000) style.rounds *= 2;
    if (items > 50'000) style.rounds = style.rounds * 2 / 3;
    return style;
}

void drawStyled(const LayoutPlan& plan, LayoutBudget& budget, const ComponentStyle& style, Drawing& drawing) {
    drawByComponents(
        plan, budget,
        [&](const LayoutPlan& part, Positions& positions) {
            layOutComponent(part, forSize(style, part.size()), budget, positions);
        },
        drawing);
}

/// Groups that nobody named. They take a fraction of what the drawing takes, so a stop waits for them.
std::vector<std::int32_t> groupsOf(const Network& network, const LayoutBudget& budget) {
    if (budget.isOver()) return {};
    Progress progress;
    auto found = communities(network, {}, progress);
    return found ? std::move(found->of) : std::vector<std::int32_t>{};
}

}  // namespace

void drawDistances(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    drawStyled(plan, budget, {}, drawing);
}

void drawClusters(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    drawByComponents(
        plan, budget,
        [&](const LayoutPlan& part, Positions& positions) {
            ComponentStyle style = forSize({}, part.size());
            style.pull = 3;
            style.groupGain = 20;
            style.group = part.hasGroups() ? part.group : groupsOf(part.network, budget);
            layOutComponent(part, style, budget, positions);
        },
        drawing);
}

void drawFewCrossings(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    ComponentStyle style;
    style.pull = 3;
    style.groupGain = 10;
    style.pivots = 40;
    style.rounds = 12;
    drawStyled(plan, budget, style, drawing);
}

}  // namespace crosscase::core
