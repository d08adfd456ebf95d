// core/layout/layout.cpp: one way into all layouts: plan, draw, fit to what stands, part boxes.
#include "core/layout/layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "core/layout/alignment.h"
#include "core/layout/growing.h"
#include "core/layout/layout_plan.h"
#include "core/layout/link_bends.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double never = std::numeric_limits<double>::infinity();

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
        if (plan.size() > 0) {
            draw(request_.kind, plan, budget_, drawing);
            fit(plan, drawing);
        }
        for (std::size_t i = 0; i < outcome_.positions.size(); ++i) {
            if (isFixed(i)) outcome_.positions[i] = *request_.initial[i];
        }
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const std::size_t item = at(plan.item[i]);
            if (!isFixed(item)) outcome_.positions[item] = drawing.positions[i];
        }
        if (request_.kind == LayoutKind::ThemeLine) clearLanes(plan, drawing.linkX);
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

    /// Lanes are far longer than the boxes of their items: each goes down until nothing that stands is in its way. Those below
    /// follow.
    void clearLanes(const LayoutPlan& plan, const std::vector<double>& linkX) {
        const double heading = laneHeading + 1.5 * plan.largestBox().width();
        double left = never, right = -never;
        for (double x : linkX) {
            if (std::isnan(x)) continue;
            left = std::min(left, x - heading);
            right = std::max(right, x + laneEnd);
        }
        std::vector<Rect> inTheWay = request_.obstacles;
        std::vector<std::size_t> lanes;
        for (std::size_t i = 0; i < outcome_.positions.size(); ++i) {
            if (!isFixed(i)) {
                lanes.push_back(i);
                continue;
            }
            inTheWay.push_back(placed(boxes_[i], outcome_.positions[i]));
            if (isLaidOut(i)) {  // a lane that is pinned
                inTheWay.back().left = -never;
                inTheWay.back().right = never;
            }
        }
        std::erase_if(inTheWay, [&](const Rect& box) { return box.right <= left || box.left >= right; });
        std::ranges::sort(inTheWay, {}, &Rect::top);
        std::ranges::sort(lanes, {}, [this](std::size_t lane) { return outcome_.positions[lane].y; });
        std::size_t next = 0;
        double taken = -never, down = 0;  // how far what was looked at reaches; how far lanes have gone down
        for (std::size_t lane : lanes) {
            double& y = outcome_.positions[lane].y;
            y += down;
            const double before = y;
            for (bool free = false; !free;) {
                const double bottom = y + boxes_[lane].bottom + request_.margin;
                for (; next < inTheWay.size() && inTheWay[next].top < bottom; ++next)
                    taken = std::max(taken, inTheWay[next].bottom);
                free = taken <= y + boxes_[lane].top - request_.margin + 1e-9;
                if (!free) y = taken - boxes_[lane].top + request_.margin;
            }
            down += y - before;
        }
    }

    void partBoxes() {
        Boxes all;
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            all.add(boxes_[i], outcome_.positions[i], isFixed(i) ? 0.0 : 1.0);
        all.addObstacles(request_.obstacles);
        removeOverlaps(all.boxes, request_.margin, all.weight, all.positions, budget_);
        all.positions.resize(boxes_.size());
        outcome_.positions = std::move(all.positions);
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
    request.obstacles = options.obstacles;
    request.keepStanding = true;
    auto outcome = layOut(network, request, progress);
    if (!outcome) return outcome.error();
    return std::move(outcome->positions);
}

}  // namespace crosscase::core
