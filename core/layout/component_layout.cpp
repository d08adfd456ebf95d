// core/layout/component_layout.cpp: leaves off, core by stress, opened to the size of its boxes, leaves back on.
#include "core/layout/component_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/layout/leaf_rings.h"
#include "core/layout/stress_layout.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

class ComponentLayout {
public:
    ComponentLayout(const LayoutPlan& plan, const ComponentStyle& style, LayoutBudget& budget, Positions& out)
        : plan_(plan), style_(style), budget_(budget), out_(out), rings_(plan) {}

    void run() {
        LayoutGraph graph = coreGraph();
        Positions positions = turnedToLie(settle(graph));
        const double scale = openingScale(graph, positions);
        for (Point& p : positions) p = {p.x * scale, p.y * scale};
        partCore(positions);
        for (std::size_t i = 0; i < core_.size(); ++i) out_[at(core_[i])] = positions[i];
        for (Index item : core_) rings_.place(item, out_);
        removeOverlaps(plan_.boxes, plan_.margin, std::vector<double>(plan_.size(), 1.0), out_, budget_);
    }

private:
    LayoutGraph coreGraph() {
        std::vector<std::int32_t> position(plan_.size(), -1);
        for (Index item = 0; at(item) < plan_.size(); ++item) {
            if (LeafRings::isLeaf(plan_.network, item)) continue;
            position[at(item)] = static_cast<std::int32_t>(core_.size());
            core_.push_back(item);
        }
        LayoutGraph graph;
        for (Index item : core_) {
            std::size_t leaves = 0;
            for (Index next : plan_.network.neighbours(item)) {
                if (position[at(next)] >= 0) {
                    graph.targets.push_back(position[at(next)]);
                } else {
                    ++leaves;
                }
            }
            graph.offsets.push_back(static_cast<std::int32_t>(graph.targets.size()));
            graph.mass.push_back(1.0F + static_cast<float>(leaves));
            leaves_.push_back(leaves);
        }
        return graph;
    }

    Places settle(LayoutGraph& graph) {
        if (graph.size() == 1) return Places(1);
        if (style_.group.empty()) {
            strengthenCommonTies(graph, style_.groupGain);
        } else {
            strengthenGroups(graph);
        }
        const Pivots pivots = choosePivots(graph, style_.pivots, budget_);
        Places places = placeByPivots(pivots, graph.size());
        StressOptions options;
        options.pull = style_.pull;
        options.rounds = style_.rounds;
        reduceStress(graph, pivots, options, places, budget_);
        return places;
    }

    void strengthenGroups(LayoutGraph& graph) const {
        graph.strength.assign(graph.targets.size(), 1.0F);
        for (std::size_t node = 0; node < graph.size(); ++node) {
            const std::int32_t own = style_.group[at(core_[node])];
            for (std::size_t t = graph.begin(node); t < graph.begin(node + 1); ++t) {
                const std::int32_t other = style_.group[at(core_[at(graph.targets[t])])];
                if (own == other && own >= 0) graph.strength[t] += style_.groupGain;
            }
        }
    }

    /// Turns the cloud so that its longest direction lies: screens and pages are wide.
    static Positions turnedToLie(const Places& places) {
        double x = 0, y = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            x += static_cast<double>(places.x[i]);
            y += static_cast<double>(places.y[i]);
        }
        const Point centre{x / static_cast<double>(places.size()), y / static_cast<double>(places.size())};
        double xx = 0, yy = 0, xy = 0;
        Positions positions(places.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Point p{static_cast<double>(places.x[i]) - centre.x, static_cast<double>(places.y[i]) - centre.y};
            positions[i] = p;
            xx += p.x * p.x;
            yy += p.y * p.y;
            xy += p.x * p.y;
        }
        const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
        const double c = std::cos(angle), s = std::sin(angle);
        for (Point& p : positions) p = {c * p.x + s * p.y, c * p.y - s * p.x};
        return positions;
    }

    /// From links to units of the chart. Small charts get air for the words on their links, large ones have to fit a
    /// screen: boxes shall cover 20 % of the area up to 30 items, 28 % from some hundred on, 20 % where parting many boxes would take long. Chains get room by their
    /// links, as they have no area.
    double openingScale(const LayoutGraph& graph, const Positions& positions) const {
        if (positions.size() < 2) return 1.0;
        double xx = 0, yy = 0;
        for (const Point& p : positions) {
            xx += p.x * p.x;
            yy += p.y * p.y;
        }
        const auto count = static_cast<double>(plan_.size()), shown = static_cast<double>(positions.size());
        constexpr double large = 2000;
        const double share =
            count > large ? 0.2 : std::clamp(0.2 + 0.05 * std::log(count / 30) / std::log(20), 0.2, 0.28);
        const double wanted = count * rings_.meanWidth() * rings_.meanHeight() / share;
        const double across = std::sqrt(xx / shown), down = std::sqrt(yy / shown);
        const auto toFill = [&](double height) {  // the area is that of an even ellipse of this spread
            return std::sqrt(wanted / std::max(4 * std::numbers::pi * across * height, 1e-9));
        };
        const double link = 2.4 * std::hypot(rings_.meanWidth(), rings_.meanHeight()) / std::numbers::sqrt2;
        return std::max(toFill(std::max(down, across / 4)),
                        std::min(toFill(down), link / nearestTie(graph, positions)));
    }

    /// How far off an item's nearest neighbour stands, on average.
    static double nearestTie(const LayoutGraph& graph, const Positions& positions) {
        double sum = 0;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            double nearest = 1e300;
            for (const LayoutGraph::Node next : graph.neighbours(i)) {
                const Point& other = positions[at(next)];
                nearest = std::min(nearest, std::hypot(positions[i].x - other.x, positions[i].y - other.y));
            }
            sum += nearest;
        }
        return std::max(1e-9, sum / static_cast<double>(positions.size()));
    }

    /// Items part from each other with the room that their leaves will take.
    void partCore(Positions& positions) {
        std::vector<ItemBox> boxes;
        for (std::size_t i = 0; i < core_.size(); ++i) {
            const ItemBox& own = plan_.boxes[at(core_[i])];
            const double radius = 0.9 * rings_.radius(leaves_[i]);
            boxes.push_back({std::min(own.left, -radius), std::min(own.top, -radius), std::max(own.right, radius),
                             std::max(own.bottom, radius)});
        }
        // An uneven drawing is opened further, so that few boxes are left to be pushed apart and its shape holds.
        for (int step = 0;
             step < 8 && !budget_.isOver() && countOverlaps(boxes, plan_.margin, positions) > boxes.size(); ++step) {
            for (Point& p : positions) p = {1.2 * p.x, 1.2 * p.y};
        }
        removeOverlaps(boxes, plan_.margin, std::vector<double>(boxes.size(), 1.0), positions, budget_);
    }

    const LayoutPlan& plan_;
    const ComponentStyle& style_;
    LayoutBudget& budget_;
    Positions& out_;
    LeafRings rings_;
    std::vector<Index> core_;
    std::vector<std::size_t> leaves_;  ///< of each item of the core
};

}  // namespace

void layOutComponent(const LayoutPlan& part, const ComponentStyle& style, LayoutBudget& budget, Positions& positions) {
    ComponentLayout(part, style, budget, positions).run();
}

}  // namespace crosscase::core
