// core/layout/hierarchical_layout.cpp: layers from the directions of links, or from a root.
#include <algorithm>
#include <cmath>

#include "core/layout/layers.h"
#include "core/layout/layout_plan.h"
#include "core/layout/tidy_tree.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;
using Arc = std::pair<std::int32_t, std::int32_t>;  ///< upper, lower

/// Marks of a walk in depth.
enum class Mark : std::uint8_t { Fresh, Open, Done };

class Hierarchy {
public:
    explicit Hierarchy(const LayoutPlan& plan) : plan_(plan) {}

    void place(const LayoutBudget& budget, Positions& positions) {
        if (plan_.centre) {
            layerByLinks();
        } else {
            directArcs();
            layerByArcs();
        }
        std::vector<double> x = isTree() ? tidyTree(layer_, arcs_, widths(plan_.size())) : std::vector<double>{};
        if (x.empty()) {
            Layers layers = makeLayers(layer_, arcs_);
            reduceCrossings(layers, budget);
            x = placeAcross(layers, widths(layers.layer.size()));
        }
        const double height = 1.6 * plan_.largestBox().height();
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            positions[i] = {x[i], height * static_cast<double>(layer_[i])};
        }
    }

private:
    std::vector<double> widths(std::size_t nodes) const {
        std::vector<double> width(nodes, plan_.margin * 3);
        for (std::size_t i = 0; i < plan_.size(); ++i) {  // about the position, which need not be the middle of the box
            const ItemBox& box = plan_.boxes[i];
            width[i] = 2 * std::max(-box.left, box.right) + plan_.margin;
        }
        return width;
    }

    /// Layer = number of links from the root; all links from one layer to the next are arcs.
    void layerByLinks() {
        layer_.assign(plan_.size(), -1);
        layer_[at(*plan_.centre)] = 0;
        std::vector<Index> queue{*plan_.centre};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const std::int32_t own = layer_[at(queue[i])];
            for (Index next : plan_.network.neighbours(queue[i])) {
                std::int32_t& layer = layer_[at(next)];
                if (layer < 0) {
                    layer = own + 1;
                    queue.push_back(next);
                }
                if (layer == own + 1) arcs_.emplace_back(queue[i], next);
            }
        }
    }

    /// Links as stated, against the majority where they go both ways; an arc that would close a circle is turned round.
    void directArcs() {
        std::vector<std::vector<std::int32_t>> down(plan_.size());
        std::vector<int> above(plan_.size(), 0);
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            for (Index e : plan_.network.edgesAt(static_cast<Index>(i))) {
                const Network::Edge& edge = plan_.network.edge(e);
                const Index upper = edge.forward >= edge.backward ? edge.first : edge.second;
                if (at(upper) != i) continue;
                const Index lower = upper == edge.first ? edge.second : edge.first;
                down[i].push_back(lower);
                ++above[at(lower)];
            }
        }
        std::vector<Mark> mark(plan_.size(), Mark::Fresh);
        const auto startAt = [&](std::int32_t node) { walk(node, down, mark); };
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            if (above[i] == 0) startAt(static_cast<std::int32_t>(i));
        }
        for (std::size_t i = 0; i < plan_.size(); ++i) startAt(static_cast<std::int32_t>(i));
    }

    void walk(std::int32_t root, const std::vector<std::vector<std::int32_t>>& down, std::vector<Mark>& mark) {
        if (mark[at(root)] != Mark::Fresh) return;
        std::vector<std::pair<std::int32_t, std::size_t>> stack{{root, 0}};
        mark[at(root)] = Mark::Open;
        while (!stack.empty()) {
            auto& [node, next] = stack.back();
            if (next == down[at(node)].size()) {
                mark[at(node)] = Mark::Done;
                stack.pop_back();
                continue;
            }
            const std::int32_t lower = down[at(node)][next++];
            if (mark[at(lower)] == Mark::Open) {
                arcs_.emplace_back(lower, node);
            } else {
                arcs_.emplace_back(node, lower);
            }
            if (mark[at(lower)] == Mark::Fresh) {
                mark[at(lower)] = Mark::Open;
                stack.emplace_back(lower, 0);
            }
        }
    }

    /// The longest way from above; then what has nothing above comes down to just above what it leads to.
    void layerByArcs() {
        const std::size_t count = plan_.size();
        std::vector<std::vector<std::int32_t>> down(count);
        std::vector<int> open(count, 0), above(count, 0);
        for (const auto& [upper, lower] : arcs_) {
            down[at(upper)].push_back(lower);
            ++open[at(lower)];
        }
        above = open;
        layer_.assign(count, 0);
        std::vector<std::int32_t> queue;
        for (std::size_t i = 0; i < count; ++i) {
            if (open[i] == 0) queue.push_back(static_cast<std::int32_t>(i));
        }
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (std::int32_t lower : down[at(queue[i])]) {
                layer_[at(lower)] = std::max(layer_[at(lower)], layer_[at(queue[i])] + 1);
                if (--open[at(lower)] == 0) queue.push_back(lower);
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (above[i] > 0 || down[i].empty()) continue;
            std::int32_t lowest = layer_[at(down[i].front())];
            for (std::int32_t lower : down[i]) lowest = std::min(lowest, layer_[at(lower)]);
            layer_[i] = lowest - 1;
        }
    }

    /// Each item but one hangs under exactly one other, on the next layer.
    bool isTree() const {
        if (arcs_.size() + 1 != plan_.size()) return false;
        std::vector<int> above(plan_.size(), 0);
        return std::ranges::all_of(arcs_, [&](const Arc& arc) {
            return ++above[at(arc.second)] == 1 && layer_[at(arc.second)] == layer_[at(arc.first)] + 1;
        });
    }

    const LayoutPlan& plan_;
    std::vector<Arc> arcs_;
    std::vector<std::int32_t> layer_;
};

}  // namespace

void drawHierarchical(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    drawByComponents(
        plan, budget, [&](const LayoutPlan& part, Positions& positions) { Hierarchy(part).place(budget, positions); },
        drawing);
}

}  // namespace crosscase::core
