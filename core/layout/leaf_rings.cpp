// core/layout/leaf_rings.cpp: fans and rings.
#include "core/layout/leaf_rings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double fullCircle = 2 * std::numbers::pi;
constexpr std::size_t few = 8;  ///< so many leaves make a fan that keeps off its parent's label

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

std::size_t fitting(double angle, double radius, double arc) {
    return std::max<std::size_t>(1, static_cast<std::size_t>(angle * radius / arc));
}

}  // namespace

LeafRings::LeafRings(const LayoutPlan& plan) : plan_(plan) {
    const auto count = static_cast<double>(plan.size());
    for (const ItemBox& box : plan.boxes) {
        width_ += (box.width() + plan.margin) / count;
        height_ += (box.height() + plan.margin) / count;
    }
    step_ = std::max(width_, height_);
    arc_ = (width_ + height_) / 2;
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
    for (std::size_t placed = fitting(fullCircle, radius, arc_); placed < leaves;) {
        radius += step_;
        placed += fitting(fullCircle, radius, arc_);
    }
    return radius;
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
    for (std::size_t done = 0; done < leaves.size(); radius += step_) {
        const std::size_t left = leaves.size() - done;
        const bool fan = left <= fitting(width, radius, arc_);
        const double sweep = fan ? std::min(width, static_cast<double>(left) * 1.3 * arc_ / radius) : fullCircle;
        const std::size_t count = std::min(left, fitting(sweep, radius, arc_));
        const double first = start + (width - sweep) / 2;
        for (std::size_t i = 0; i < count; ++i, ++done) {
            const double angle = first + sweep * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
            positions[at(leaves[done])] = {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
        }
    }
}

}  // namespace crosscase::core
