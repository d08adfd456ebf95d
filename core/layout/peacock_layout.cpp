// core/layout/peacock_layout.cpp: rings about an item, each branch in a sector of its own.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/layout/layout_plan.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double fullCircle = 2 * std::numbers::pi;

/// The shortest paths from the centre as a tree; children of one parent stand together.
class Rings {
public:
    Rings(const LayoutPlan& plan, Index centre) : plan_(plan), network_(plan.network) {
        parent_.assign(plan.size(), -1);
        ring_.assign(plan.size(), -1);
        weight_.assign(plan.size(), 0.0);
        angle_.assign(plan.size(), 0.0);
        children_.resize(plan.size());
        growTree(centre);
        weigh();
    }

    void place(Positions& positions) {
        share();
        const std::vector<double> radius = radii();
        for (Index item : order_) {
            const double r = radius[at(ring_[at(item)])], a = angle_[at(item)];
            positions[at(item)] = {r * std::cos(a), r * std::sin(a)};
        }
    }

private:
    void growTree(Index centre) {
        order_.push_back(centre);
        ring_[at(centre)] = 0;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            for (Index next : network_.neighbours(order_[i])) {
                if (ring_[at(next)] >= 0) continue;
                ring_[at(next)] = ring_[at(order_[i])] + 1;
                order_.push_back(next);
            }
        }
        // Of several parents on the ring within, the one that has the fewest others to care for.
        for (Index item : order_) {
            Index best = -1;
            for (Index other : network_.neighbours(item)) {
                if (ring_[at(other)] != ring_[at(item)] - 1) continue;
                if (best < 0 || children_[at(other)].size() < children_[at(best)].size()) best = other;
            }
            parent_[at(item)] = best;
            if (best >= 0) children_[at(best)].push_back(item);
        }
    }

    /// A branch weighs as many outermost items as it has.
    void weigh() {
        for (auto it = order_.rbegin(); it != order_.rend(); ++it) {
            double& weight = weight_[at(*it)];
            weight = std::max(weight, 1.0);
            if (parent_[at(*it)] >= 0) weight_[at(parent_[at(*it)])] += weight;
        }
    }

    /// Angles from the centre outwards. Children stand in the order of where their other neighbours stand.
    void share() {
        std::vector<double> from(plan_.size(), 0.0);
        from[at(order_.front())] = -std::numbers::pi / 2;
        for (Index item : order_) {
            std::vector<Index>& children = children_[at(item)];
            sortChildren(item, children);
            const double sector = fullCircle * weight_[at(item)] / weight_[at(order_.front())];
            double start = from[at(item)];
            double all = 0;
            for (Index child : children) all += weight_[at(child)];
            for (Index child : children) {
                const double own = sector * weight_[at(child)] / all;
                from[at(child)] = start;
                angle_[at(child)] = start + own / 2;
                start += own;
            }
        }
    }

    void sortChildren(Index item, std::vector<Index>& children) const {
        const double middle = angle_[at(item)];
        const auto towards = [&](Index child) {
            double sum = 0;
            int count = 0;
            for (Index other : network_.neighbours(child)) {
                if (other == item || ring_[at(other)] > ring_[at(child)] - 1) continue;
                sum += std::remainder(angle_[at(other)] - middle, fullCircle);
                ++count;
            }
            return count > 0 ? sum / count : 0;
        };
        std::vector<std::pair<double, Index>> keyed;
        for (Index child : children) keyed.emplace_back(towards(child), child);
        std::ranges::sort(keyed);
        for (std::size_t i = 0; i < children.size(); ++i) children[i] = keyed[i].second;
    }

    /// Each ring as wide as its closest two items need, and clear of the ring within.
    std::vector<double> radii() const {
        const double room = plan_.safeDistance();
        std::vector<std::vector<double>> angles(at(ring_[at(order_.back())]) + 1);
        for (Index item : order_) angles[at(ring_[at(item)])].push_back(angle_[at(item)]);
        std::vector<double> radius(angles.size(), 0.0);
        for (std::size_t ring = 1; ring < angles.size(); ++ring) {
            std::vector<double>& on = angles[ring];
            std::ranges::sort(on);
            double closest = on.size() > 1 ? on.front() + fullCircle - on.back() : fullCircle;
            for (std::size_t i = 1; i < on.size(); ++i) closest = std::min(closest, on[i] - on[i - 1]);
            const double chord = 2 * std::sin(std::min(closest, std::numbers::pi) / 2);
            radius[ring] = std::max(radius[ring - 1] + 1.3 * room, on.size() > 1 ? 1.001 * room / chord : 0);
        }
        return radius;
    }

    const LayoutPlan& plan_;
    const Network& network_;
    std::vector<Index> order_, parent_;
    std::vector<std::int32_t> ring_;
    std::vector<double> weight_, angle_;
    std::vector<std::vector<Index>> children_;
};

/// The chosen item where it is one of these, else the one with the most neighbours.
Index centreOf(const LayoutPlan& part) {
    if (part.centre) return *part.centre;
    const std::vector<Index> items = allItems(part);
    return *std::ranges::max_element(items, {}, [&](Index item) { return part.network.degree(item); });
}

}  // namespace

void drawPeacock(const LayoutPlan& plan, LayoutBudget& budget, Drawing& drawing) {
    drawByComponents(
        plan, budget,
        [](const LayoutPlan& part, Positions& positions) { Rings(part, centreOf(part)).place(positions); }, drawing);
}

}  // namespace crosscase::core
