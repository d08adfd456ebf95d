// core/layout/layout_plan.h: what the layouts of all kinds share: the items to lay out, and whole drawings from components.
#pragma once

#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/layout_boxes.h"
#include "core/layout/layout_budget.h"

namespace crosscase::core {

inline std::size_t at(Network::Index index) {
    return static_cast<std::size_t>(index);
}

/// The items that a layout places, in the order of their ids, so that the order of the request does not matter.
struct LayoutPlan {
    Network network;
    std::vector<ItemBox> boxes;
    double margin = 8;
    std::vector<std::int32_t> group;  ///< empty or complete, like the next two
    std::vector<double> sortKey;
    std::vector<double> linkTime;  ///< by position in the links of `network`
    std::optional<Network::Index> centre;

    std::vector<Network::Index> item;       ///< of each item its index in the network that was asked for
    std::vector<std::size_t> linkPosition;  ///< of each link its position there

    std::size_t size() const { return boxes.size(); }
    /// Width and height that fit every box, its margin included.
    ItemBox largestBox() const;
    /// Two boxes whose positions lie so far apart overlap in no direction.
    double safeDistance() const;
    bool hasGroups() const { return !group.empty(); }
};

std::vector<Network::Index> allItems(const LayoutPlan& plan);

LayoutPlan planLayout(const Network& network, const LayoutRequest& request);

struct Drawing {
    Positions positions;
    std::vector<double> linkX;  ///< empty but for theme lines and proportional time
};

/// Where the items of one component, two or more, stand about any point: fills `positions`, one for each item of `part`.
using ComponentDrawer = std::function<void(const LayoutPlan& part, Positions& positions)>;

/// Draws each component, packs them on a page, and puts items without links in a grid below.
void drawByComponents(const LayoutPlan& plan, LayoutBudget& budget, const ComponentDrawer& draw, Drawing& drawing);

Rect boundsOf(std::span<const ItemBox> boxes, const Positions& positions, std::span<const Network::Index> items);

// The kinds, each for all items of the plan; when the budget is over they finish at once with what they have.
void drawDistances(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawClusters(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawFewCrossings(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawCircular(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawHierarchical(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawPeacock(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawGrouped(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawGrid(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawThemeLines(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);
void drawProportionalTime(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing);

}  // namespace crosscase::core
