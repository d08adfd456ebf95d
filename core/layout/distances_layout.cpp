// core/layout/distances_layout.cpp: the three layouts by distance, from true distances to clear groups.
#include "core/layout/communities.h"
#include "core/layout/component_layout.h"

namespace crosscase::core {
namespace {

void drawStyled(const LayoutPlan& plan, LayoutBudget& budget, const ComponentStyle& style, Drawing& drawing) {
    drawByComponents(
        plan, budget,
        [&](std::span<const Network::Index> members, Positions& positions) {
            ComponentStyle own = style;
            if (members.size() > 50'000) own.rounds = style.rounds * 2 / 3;
            layOutComponent(plan, members, own, budget, positions);
        },
        drawing);
}

}  // namespace

void drawDistances(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    drawStyled(plan, budget, {}, drawing);
}

void drawClusters(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    ComponentStyle style;
    style.pull = 3;
    style.groupGain = 20;
    style.group = plan.hasGroups() ? plan.group : findCommunities(plan.network);
    drawStyled(plan, budget, style, drawing);
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
