// core/layout/leaf_rings.cpp: fans and rings.
#include "core/layout/leaf_rings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double fullCircle = 2 * std::numbers::pi;
constexpr std::size_t few = 5;  ///< so many leaves keep off their parent's label
constexpr double widest = 1.6;  ///< steps off at which a fan may stand to hold all leaves; else they stand in rings

/// The widest free angle between the given directions, a little in from both sides: where it starts, how wide it is.
std::pair<double, double> widestGap(std::vector<double> taken) {
    if (taken.empty()) return {-std::numbers::pi / 2, fullCircle};
    std::ranges::sort(taken);
    std::pair best{taken.back(), taken.front() + fullCircle - taken.back()};
    for (std::size_t i = 1; i < taken.size(); ++i) {
        if (taken[i] - taken[i - 1] > best.second) best = {taken[i - 1], taken[i] - taken[i - 1]};
    }
    const double inset = best.second * 0.15;
    return {best.first + inset, best.second - 2 * inset};
}

}  // namespace

LeafRings::LeafRings(const LayoutPlan& plan) : plan_(plan) {
    const auto count = static_cast<double>(plan.size());
    for (const ItemBox& box : plan.boxes) {
        width_ += (box.width() + plan.margin) / count;
        height_ += (box.height() + plan.margin) / count;
    }
    step_ = std::max(width_, height_);
}

bool LeafRings::isLeaf(const Network& network, Index item) {
    return network.degree(item) == 1 && network.degree(network.neighbours(item).front()) > 1;
}

/// A few leaves stand a little further off, so that there is room for words on their links.
double LeafRings::firstRadius(std::size_t leaves) const {
    return leaves <= few ? 1.35 * step_ : step_;
}

double LeafRings::radius(std::size_t leaves) const {
    if (leaves == 0) return 0;
    double radius = firstRadius(leaves);
    for (std::size_t placed = anglesFrom(0, fullCircle, radius, leaves).size(); placed < leaves;) {
        radius += step_;
        placed += anglesFrom(0, fullCircle, radius, leaves - placed).size();
    }
    return radius;
}

/// What two boxes side by side on a ring take of it at this angle, so that they overlap neither across nor down.
double LeafRings::roomAt(double angle, double radius) const {
    const double across = std::abs(std::sin(angle)), down = std::abs(std::cos(angle));
    return std::min({width_ / std::max(across, 1e-9), height_ / std::max(down, 1e-9)}) / radius;
}

/// Angles of up to `wanted` leaves, each as near to the last as it can stand, within `width` from `start`; one at least.
std::vector<double> LeafRings::anglesFrom(double start, double width, double radius, std::size_t wanted) const {
    std::vector<double> angles{start};
    const double end = start + width - (width < fullCircle ? 0 : roomAt(start, radius));
    while (angles.size() < wanted) {
        const double last = angles.back(), step = roomAt(last, radius);
        const double next = last + std::max(step, roomAt(last + step, radius));
        if (next > end) break;
        angles.push_back(next);
    }
    return angles;
}

void LeafRings::place(Index parent, Positions& positions) const {
    std::vector<Index> leaves;
    std::vector<double> taken;
    const Point centre = positions[at(parent)];
    for (Index next : plan_.network.neighbours(parent)) {
        if (isLeaf(plan_.network, next)) {
            leaves.push_back(next);
        } else {
            taken.push_back(std::atan2(positions[at(next)].y - centre.y, positions[at(next)].x - centre.x));
        }
    }
    if (leaves.empty()) return;
    if (leaves.size() <= few) taken.push_back(std::numbers::pi / 2);  // downwards stands the parent's own label
    const auto [start, width] = widestGap(std::move(taken));
    double radius = firstRadius(leaves.size());
    while (radius < widest * step_ && anglesFrom(start, width, radius, leaves.size()).size() < leaves.size()) {
        radius += step_ / 4;
    }
    if (anglesFrom(start, width, radius, leaves.size()).size() < leaves.size()) radius = firstRadius(leaves.size());
    for (std::size_t done = 0; done < leaves.size(); radius += step_) {
        const std::size_t left = leaves.size() - done;
        std::vector<double> angles = anglesFrom(start, width, radius, left);
        const bool fan = angles.size() == left;
        if (!fan) angles = anglesFrom(start, fullCircle, radius, left);
        const double spread = angles.back() - angles.front();
        // A fan stands in the middle of the free side, opened a little; a ring is spread evenly.
        const double whole = fullCircle * static_cast<double>(angles.size() - 1) / static_cast<double>(angles.size());
        const double opened = fan ? std::min(width, 1.3 * spread) : std::max(spread, whole);
        const double first = fan ? start + (width - opened) / 2 : start;
        const bool even = fan && angles.size() == leaves.size();
        for (std::size_t i = 0; i < angles.size(); ++i) {
            const double along = even ? static_cast<double>(i) / std::max(1.0, static_cast<double>(angles.size()) - 1)
                                      : (angles[i] - start) / std::max(spread, 1e-9);
            const double a = first + along * opened;
            positions[at(leaves[done++])] = {centre.x + radius * std::cos(a), centre.y + radius * std::sin(a)};
        }
    }
}

}  // namespace crosscase::core
