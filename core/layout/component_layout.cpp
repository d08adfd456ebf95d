// core/layout/component_layout.cpp: leaves off, coarse to fine, leaves back on, boxes apart, turned to lie.
#include "core/layout/component_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/layout/layout_boxes.h"
#include "core/layout/layout_forces.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double goldenAngle = 2.399963229728653;
constexpr double fullCircle = 2 * std::numbers::pi;
constexpr std::size_t coarsestSize = 12;

std::size_t at(Index index) {
    return static_cast<std::size_t>(index);
}

/// A hub whose only ties are leaves keeps the core alive; otherwise items of one neighbour stand round it.
bool isLeaf(const Network& network, Index item) {
    return network.degree(item) == 1 && network.degree(network.neighbours(item).front()) > 1;
}

class ComponentLayout {
public:
    ComponentLayout(const Network& network, std::span<const Index> members, std::span<const ItemBox> boxes,
                    double margin, Positions& out, Progress& progress)
        : network_(network), members_(members), boxes_(boxes), margin_(margin), out_(out), progress_(progress) {}

    bool run() {
        measureBoxes();
        const LayoutGraph graph = coreGraph();
        Positions positions(graph.size());
        if (!settleFrom(graph, 0, positions)) return false;
        turnToLie(positions);
        const double scale = openingScale(positions);
        for (std::size_t i = 0; i < core_.size(); ++i) {
            out_[at(core_[i])] = {positions[i].x * scale, positions[i].y * scale};
        }
        for (Index item : core_) placeLeaves(item);
        return partBoxes();
    }

private:
    void measureBoxes() {
        double width = 0, height = 0;
        for (Index item : members_) {
            width += boxes_[at(item)].width() + margin_;
            height += boxes_[at(item)].height() + margin_;
        }
        width /= static_cast<double>(members_.size());
        height /= static_cast<double>(members_.size());
        meanWidth_ = width;
        meanHeight_ = height;
        length_ = 1.6 * std::hypot(width, height) / std::numbers::sqrt2;
        ringStep_ = std::max(width, height);
        arc_ = (width + height) / 2;
    }

    /// Leaves of `item` fill rings round it, so many to each; @return radius of the outermost, 0 without leaves.
    double ringsRadius(std::size_t leaves) const {
        double radius = 0;
        for (std::size_t placed = 0; placed < leaves;) {
            radius += ringStep_;
            placed += std::max<std::size_t>(1, static_cast<std::size_t>(fullCircle * radius / arc_));
        }
        return radius;
    }

    LayoutGraph coreGraph() {
        std::vector<std::int32_t> position(network_.entityCount(), -1);
        for (Index item : members_) {
            if (isLeaf(network_, item)) continue;
            position[at(item)] = static_cast<std::int32_t>(core_.size());
            core_.push_back(item);
        }
        LayoutGraph graph;
        for (Index item : core_) {
            std::size_t leaves = 0;
            for (Index next : network_.neighbours(item)) {
                if (position[at(next)] >= 0) {
                    graph.ties.push_back({position[at(next)], 1.0});
                } else {
                    ++leaves;
                }
            }
            graph.offsets.push_back(static_cast<std::int32_t>(graph.ties.size()));
            graph.mass.push_back(1.0 + 0.5 * static_cast<double>(leaves));
            graph.radius.push_back(0.7 * ringsRadius(leaves));
        }
        return graph;
    }

    bool settleFrom(const LayoutGraph& graph, int level, Positions& positions) {
        SettleOptions options;
        options.length = length_;
        if (graph.size() <= coarsestSize || !settleCoarser(graph, level, positions)) {
            for (std::size_t i = 0; i < graph.size(); ++i) {
                const double angle = goldenAngle * static_cast<double>(i);
                const double radius = length_ * std::sqrt(static_cast<double>(i) + 0.5);
                positions[i] = {radius * std::cos(angle), radius * std::sin(angle)};
            }
            options.rounds = 300;
            options.firstStep = 2 * length_;
        } else {
            options.rounds = level == 0 ? 140 : 80;
            options.firstStep = length_;
        }
        options.steep = level == 0;
        return settle(graph, options, positions, progress_) && !progress_.stopRequested();
    }

    /// Lays out the coarser graph and spreads its nodes' members round them. @return false when coarsening gains nothing
    bool settleCoarser(const LayoutGraph& graph, int level, Positions& positions) {
        const CoarserGraph coarser = coarsen(graph);
        if (static_cast<double>(coarser.graph.size()) > 0.92 * static_cast<double>(graph.size())) return false;
        Positions centres(coarser.graph.size());
        settleFrom(coarser.graph, level + 1, centres);
        for (std::size_t i = 0; i < graph.size(); ++i) {
            const Point& centre = centres[at(coarser.groupOf[i])];
            const double angle = goldenAngle * static_cast<double>(i);
            positions[i] = {centre.x + 0.3 * length_ * std::cos(angle), centre.y + 0.3 * length_ * std::sin(angle)};
        }
        return true;
    }

    /// Turns the cloud so that its longest direction lies: screens and pages are wide.
    static void turnToLie(Positions& positions) {
        Point centre;
        for (const Point& p : positions) centre = {centre.x + p.x, centre.y + p.y};
        const auto count = static_cast<double>(positions.size());
        centre = {centre.x / count, centre.y / count};
        double xx = 0, yy = 0, xy = 0;
        for (Point& p : positions) {
            p = {p.x - centre.x, p.y - centre.y};
            xx += p.x * p.x;
            yy += p.y * p.y;
            xy += p.x * p.y;
        }
        const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
        const double c = std::cos(angle), s = std::sin(angle);
        for (Point& p : positions) p = {c * p.x + s * p.y, c * p.y - s * p.x};
    }

    /// How much to open the drawing before boxes are pushed apart. Small charts get air for the words on their links,
    /// large ones have to fit a screen: boxes shall cover 12 % of the area up to 30 items, 17 % from some hundred on.
    double openingScale(const Positions& positions) const {
        if (positions.size() < 2) return 1.0;
        Point low = positions.front(), high = low;
        for (const Point& p : positions) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
        const auto count = static_cast<double>(members_.size());
        const double share = std::clamp(0.12 + 0.05 * std::log(count / 30) / std::log(20), 0.12, 0.17);
        const double wanted = count * meanWidth_ * meanHeight_ / share;
        const double area = (high.x - low.x + 2 * meanWidth_) * (high.y - low.y + 2 * meanHeight_);
        return std::clamp(std::sqrt(wanted / area), 0.5, 2.0);
    }

    void placeLeaves(Index parent) {
        std::vector<Index> leaves;
        std::vector<double> taken;
        const Point centre = out_[at(parent)];
        for (Index next : network_.neighbours(parent)) {
            if (isLeaf(network_, next)) {
                leaves.push_back(next);
            } else {
                taken.push_back(std::atan2(out_[at(next)].y - centre.y, out_[at(next)].x - centre.x));
            }
        }
        if (leaves.empty() || isLeaf(network_, parent)) return;
        if (leaves.size() <= 8) taken.push_back(std::numbers::pi / 2);  // downwards stands the parent's own label
        auto [start, width] = widestGap(std::move(taken));
        std::size_t placedLeaves = 0;
        double radius = 0;
        while (placedLeaves < leaves.size()) {
            // A few leaves stand a little further off, so that there is room for words on their links.
            radius += radius == 0 && leaves.size() <= 8 ? 1.35 * ringStep_ : ringStep_;
            const std::size_t left = leaves.size() - placedLeaves;
            const auto fits = [&](double angle) {
                return std::max<std::size_t>(1, static_cast<std::size_t>(angle * radius / arc_));
            };
            const bool fan = left <= fits(width);
            const double sweep = fan ? std::min(width, static_cast<double>(left) * 1.3 * arc_ / radius) : fullCircle;
            const std::size_t count = std::min(left, fits(sweep));
            const double first = start + (width - sweep) / 2;
            for (std::size_t i = 0; i < count; ++i, ++placedLeaves) {
                const double angle = first + sweep * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
                out_[at(leaves[placedLeaves])] = {centre.x + radius * std::cos(angle),
                                                  centre.y + radius * std::sin(angle)};
            }
        }
    }

    /// The widest free angle between the given directions, a little in from both sides.
    static std::pair<double, double> widestGap(std::vector<double> taken) {
        if (taken.empty()) return {-std::numbers::pi / 2, fullCircle};
        std::ranges::sort(taken);
        std::pair best{taken.back(), taken.front() + fullCircle - taken.back()};
        for (std::size_t i = 1; i < taken.size(); ++i) {
            if (taken[i] - taken[i - 1] > best.second) best = {taken[i - 1], taken[i] - taken[i - 1]};
        }
        const double inset = best.second * 0.15;
        return {best.first + inset, best.second - 2 * inset};
    }

    bool partBoxes() {
        std::vector<ItemBox> boxes;
        Positions positions;
        for (Index item : members_) {
            boxes.push_back(boxes_[at(item)]);
            positions.push_back(out_[at(item)]);
        }
        const std::vector<double> weight(boxes.size(), 1.0);
        if (!removeOverlaps(boxes, margin_, weight, positions, progress_)) return false;
        for (std::size_t i = 0; i < positions.size(); ++i) out_[at(members_[i])] = positions[i];
        return true;
    }

    const Network& network_;
    std::span<const Index> members_;
    std::span<const ItemBox> boxes_;
    double margin_;
    Positions& out_;
    Progress& progress_;
    std::vector<Index> core_;
    double meanWidth_ = 0, meanHeight_ = 0;
    double length_ = 0;    ///< natural length of a link
    double ringStep_ = 0;  ///< from one ring of leaves to the next
    double arc_ = 0;       ///< room that a leaf takes along its ring
};

}  // namespace

bool layOutComponent(const Network& network, std::span<const Index> members, std::span<const ItemBox> boxes,
                     double margin, Positions& out, Progress& progress) {
    return ComponentLayout(network, members, boxes, margin, out, progress).run();
}

}  // namespace crosscase::core
