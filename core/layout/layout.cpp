// core/layout/layout.cpp: one way into all layouts: plan, draw, fit to what stands, part boxes.
#include "core/layout/layout.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/layout/alignment.h"
#include "core/layout/growing.h"
#include "core/layout/layout_plan.h"
#include "core/layout/link_bends.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr std::array<std::string_view, layoutKinds.size()> names{
    "distances", "clusters",           "circular", "hierarchical", "peacock",
    "grouped",   "minimise_crossings", "grid",     "theme_line",   "proportional_time"};

void draw(LayoutKind kind, const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    switch (kind) {
        case LayoutKind::Distances:
            return drawDistances(plan, budget, drawing);
        case LayoutKind::Clusters:
            return drawClusters(plan, budget, drawing);
        case LayoutKind::Circular:
            return drawCircular(plan, budget, drawing);
        case LayoutKind::Hierarchical:
            return drawHierarchical(plan, budget, drawing);
        case LayoutKind::Peacock:
            return drawPeacock(plan, budget, drawing);
        case LayoutKind::Grouped:
            return drawGrouped(plan, budget, drawing);
        case LayoutKind::MinimiseCrossings:
            return drawFewCrossings(plan, budget, drawing);
        case LayoutKind::Grid:
            return drawGrid(plan, budget, drawing);
        case LayoutKind::ThemeLine:
            return drawThemeLines(plan, budget, drawing);
        case LayoutKind::ProportionalTime:
            return drawProportionalTime(plan, budget, drawing);
    }
}

/// Lines and columns keep their direction; other drawings may be turned and mirrored to fit what stood.
bool mayTurn(LayoutKind kind) {
    return kind == LayoutKind::Distances || kind == LayoutKind::Clusters || kind == LayoutKind::MinimiseCrossings ||
           kind == LayoutKind::Circular || kind == LayoutKind::Peacock;
}

class Layout {
public:
    Layout(const Network& network, const LayoutRequest& request, LayoutBudget& budget)
        : network_(network), request_(request), budget_(budget), boxes_(request.boxes) {
        const std::size_t count = network.entityCount();
        if (boxes_.empty()) boxes_.resize(count);
        const auto fits = [&](std::size_t size) { return size == 0 || size == count; };
        if (!fits(boxes_.size()) || !fits(request.initial.size()) || !fits(request.pinned.size()) ||
            !fits(request.subset.size()) || !fits(request.group.size()) || !fits(request.sortKey.size())) {
            throw std::invalid_argument("layout request of another network");
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (!isLaidOut(i) && !stands(i)) throw std::invalid_argument("an item that is not laid out stands nowhere");
        }
        outcome_.positions.resize(count);
    }

    LayoutOutcome run() {
        if (request_.keepStanding &&
            std::ranges::any_of(request_.initial, [](const auto& p) { return p.has_value(); })) {
            outcome_.positions = growChart(network_, request_, boxes_, budget_);
        } else {
            drawAnew();
            partBoxes();
            if (request_.kind == LayoutKind::Hierarchical)
                outcome_.bends =
                    bendsPastItems(network_, request_.subset, boxes_, request_.margin, outcome_.positions, budget_);
        }
        measureDisplacement();
        outcome_.complete = !budget_.isOver();
        return std::move(outcome_);
    }

private:
    bool stands(std::size_t item) const { return !request_.initial.empty() && request_.initial[item].has_value(); }
    bool isLaidOut(std::size_t item) const { return request_.subset.empty() || request_.subset[item]; }
    bool isFixed(std::size_t item) const {
        return !isLaidOut(item) || (stands(item) && !request_.pinned.empty() && request_.pinned[item]);
    }

    void drawAnew() {
        const LayoutPlan plan = planLayout(network_, request_);
        Drawing drawing;
        draw(request_.kind, plan, budget_, drawing);
        fit(plan, drawing);
        for (std::size_t i = 0; i < outcome_.positions.size(); ++i) {
            if (isFixed(i)) outcome_.positions[i] = *request_.initial[i];
        }
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const std::size_t item = at(plan.item[i]);
            if (!isFixed(item)) outcome_.positions[item] = drawing.positions[i];
        }
        if (!drawing.linkX.empty()) {
            const std::size_t links = std::ranges::max(plan.linkPosition) + 1;
            outcome_.linkX.resize(std::max(request_.linkTime.size(), links), std::nan(""));
            for (std::size_t i = 0; i < drawing.linkX.size(); ++i)
                outcome_.linkX[plan.linkPosition[i]] = drawing.linkX[i];
        }
    }

    /// To the pinned items where there are some, else to all that stood; a fresh drawing to the origin.
    void fit(const LayoutPlan& plan, Drawing& drawing) const {
        Positions from, to;
        const auto collect = [&](auto counts) {
            for (std::size_t i = 0; i < plan.size(); ++i) {
                const std::size_t item = at(plan.item[i]);
                if (!counts(item)) continue;
                from.push_back(drawing.positions[i]);
                to.push_back(*request_.initial[item]);
            }
        };
        collect([this](std::size_t item) { return isFixed(item); });
        if (from.empty()) collect([this](std::size_t item) { return stands(item); });
        Alignment alignment;
        if (from.empty()) {
            const Rect box = boundsOf(plan.boxes, drawing.positions, allItems(plan));
            alignment.shift = {-(box.left + box.right) / 2, -(box.top + box.bottom) / 2};
        } else {
            alignment = alignTo(from, to, mayTurn(request_.kind));
        }
        for (Point& p : drawing.positions) p = alignment.apply(p);
        for (double& x : drawing.linkX) x += alignment.shift.x;
    }

    void partBoxes() {
        std::vector<double> weight(outcome_.positions.size(), 1.0);
        for (std::size_t i = 0; i < weight.size(); ++i) {
            if (isFixed(i)) weight[i] = 0;
        }
        removeOverlaps(boxes_, request_.margin, weight, outcome_.positions, budget_);
    }

    void measureDisplacement() {
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < outcome_.positions.size(); ++i) {
            if (!stands(i)) continue;
            sum += std::hypot(outcome_.positions[i].x - request_.initial[i]->x,
                              outcome_.positions[i].y - request_.initial[i]->y);
            count += 1;
        }
        outcome_.displacement = count > 0 ? sum / count : 0;
    }

    const Network& network_;
    const LayoutRequest& request_;
    LayoutBudget& budget_;
    std::vector<ItemBox> boxes_;
    LayoutOutcome outcome_;
};

}  // namespace

std::string_view layoutName(LayoutKind kind) {
    return names[static_cast<std::size_t>(kind)];
}

std::optional<LayoutKind> layoutNamed(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return layoutKinds[static_cast<std::size_t>(found - names.begin())];
}

Result<LayoutOutcome> layOut(const Network& network, const LayoutRequest& request, Progress& progress) {
    LayoutBudget budget(progress, request.deadline);
    if (budget.wasStopped() && !request.keepBest) return Progress::stopped("the layout");
    if (network.entityCount() == 0) return LayoutOutcome{};
    LayoutOutcome outcome = Layout(network, request, budget).run();
    if (budget.wasStopped() && !request.keepBest) return Progress::stopped("the layout");
    progress.report(1.0, "layout");
    return outcome;
}

Result<Positions> forceLayout(const Network& network, const LayoutOptions& options, Progress& progress) {
    LayoutRequest request;
    request.boxes = options.boxes;
    request.margin = options.margin;
    request.initial = options.initial;
    request.pinned = options.pinned;
    request.keepStanding = true;
    auto outcome = layOut(network, request, progress);
    if (!outcome) return outcome.error();
    return std::move(outcome->positions);
}

}  // namespace crosscase::core
