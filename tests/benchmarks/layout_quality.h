// tests/benchmarks/layout_quality.h: what a drawing is worth: distances, neighbourhoods, crossings, overlaps.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <unordered_map>
#include <vector>

#include "core/layout/layout.h"

namespace crosscase::benchmarks {

using core::Network;
using core::Point;
using core::Positions;

inline double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Links to every entity from `source`; -1 where no chain of links leads.
inline std::vector<int> linksFrom(const Network& network, Network::Index source) {
    std::vector<int> steps(network.entityCount(), -1);
    std::vector<Network::Index> queue{source};
    steps[static_cast<std::size_t>(source)] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (Network::Index next : network.neighbours(queue[i])) {
            if (steps[static_cast<std::size_t>(next)] >= 0) continue;
            steps[static_cast<std::size_t>(next)] = steps[static_cast<std::size_t>(queue[i])] + 1;
            queue.push_back(next);
        }
    }
    return steps;
}

/// About `wanted` items spread evenly over the network.
inline std::vector<Network::Index> sample(std::size_t count, std::size_t wanted) {
    std::vector<Network::Index> items;
    const std::size_t stride = std::max<std::size_t>(1, count / wanted);
    for (std::size_t i = 0; i < count; i += stride) items.push_back(static_cast<Network::Index>(i));
    return items;
}

/// Mean square of (drawn - true) / true over pairs with a chain of links between them, at the scale that suits best;
/// true distances in links. All pairs up to 2,000 items, else those of 200.
inline double normalisedStress(const Network& network, const Positions& at) {
    double count = 0, first = 0, second = 0;
    for (Network::Index source : sample(at.size(), at.size() <= 2000 ? at.size() : 200)) {
        const std::vector<int> steps = linksFrom(network, source);
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (steps[i] <= 0) continue;
            const double ratio = distance(at[static_cast<std::size_t>(source)], at[i]) / steps[i];
            count += 1;
            first += ratio;
            second += ratio * ratio;
        }
    }
    return second > 0 ? 1 - first * first / (second * count) : 0;
}

/// Share of the ten items drawn nearest that are among the ten nearest by links (ties of the tenth count). 1,000 items.
inline double neighbourhoodKept(const Network& network, const Positions& at) {
    constexpr std::size_t nearest = 10;
    double kept = 0, asked = 0;
    std::vector<std::pair<double, std::size_t>> drawn;
    for (Network::Index source : sample(at.size(), 1000)) {
        std::vector<int> steps = linksFrom(network, source);
        std::vector<int> sorted;
        for (int s : steps) {
            if (s > 0) sorted.push_back(s);
        }
        if (sorted.size() < nearest) continue;
        std::ranges::nth_element(sorted, sorted.begin() + nearest - 1);
        const int reach = sorted[nearest - 1];
        drawn.clear();
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (steps[i] > 0) drawn.emplace_back(distance(at[static_cast<std::size_t>(source)], at[i]), i);
        }
        std::ranges::partial_sort(drawn, drawn.begin() + nearest);
        for (std::size_t i = 0; i < nearest; ++i) kept += steps[drawn[i].second] <= reach;
        asked += nearest;
    }
    return asked > 0 ? kept / asked : 1;
}

/// Links as lines by the squares of a grid that their boxes touch.
class LinkGrid {
public:
    LinkGrid(const Network& network, const Positions& at) : network_(network), at_(at) {
        double length = 0;
        for (const Network::Edge& edge : network.edges()) length += distance(from(edge), to(edge));
        side_ = std::max(1e-9, 2 * length / static_cast<double>(std::max<std::size_t>(1, network.edgeCount())));
        for (std::size_t i = 0; i < network.edgeCount(); ++i) {
            eachSquare(network.edges()[i], [&](std::int64_t key) { squares_[key].push_back(i); });
        }
    }
    /// Links that cross the one given.
    std::size_t crossings(std::size_t link) const {
        std::vector<std::size_t> met;
        const Network::Edge& edge = network_.edges()[link];
        eachSquare(edge, [&](std::int64_t key) {
            const auto& others = squares_.at(key);
            met.insert(met.end(), others.begin(), others.end());
        });
        std::ranges::sort(met);
        met.erase(std::ranges::unique(met).begin(), met.end());
        return static_cast<std::size_t>(std::ranges::count_if(
            met, [&](std::size_t other) { return other != link && cross(edge, network_.edges()[other]); }));
    }

private:
    Point from(const Network::Edge& edge) const { return at_[static_cast<std::size_t>(edge.first)]; }
    Point to(const Network::Edge& edge) const { return at_[static_cast<std::size_t>(edge.second)]; }

    /// Every square that the line passes: column by column the rows between its entry and its exit.
    template <typename See>
    void eachSquare(const Network::Edge& edge, See see) const {
        Point a = from(edge), b = to(edge);
        if (a.x > b.x) std::swap(a, b);
        const auto square = [this](double v) { return static_cast<std::int64_t>(std::floor(v / side_)); };
        const double slope = b.x > a.x ? (b.y - a.y) / (b.x - a.x) : 0;
        for (std::int64_t column = square(a.x); column <= square(b.x); ++column) {
            const double left = std::max(a.x, static_cast<double>(column) * side_);
            const double right = std::min(b.x, static_cast<double>(column + 1) * side_);
            double top = a.y + slope * (left - a.x), bottom = a.y + slope * (right - a.x);
            if (!(b.x > a.x)) bottom = b.y;
            if (top > bottom) std::swap(top, bottom);
            for (std::int64_t row = square(top); row <= square(bottom); ++row) see(column * 0x10000000 + row);
        }
    }
    bool cross(const Network::Edge& a, const Network::Edge& b) const {
        if (a.first == b.first || a.first == b.second || a.second == b.first || a.second == b.second) return false;
        const auto side = [](Point p, Point q, Point r) {
            return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
        };
        return side(from(a), to(a), from(b)) * side(from(a), to(a), to(b)) < 0 &&
               side(from(b), to(b), from(a)) * side(from(b), to(b), to(a)) < 0;
    }

    const Network& network_;
    const Positions& at_;
    double side_ = 1;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> squares_;
};

/// Crossings that a link meets on average (so each counts for two links); every link of a drawing up to 5,000, else about 2,000 of them against all.
inline double crossingsPerLink(const Network& network, const Positions& at) {
    const std::size_t links = network.edgeCount();
    if (links == 0) return 0;
    const LinkGrid grid(network, at);
    double met = 0, asked = 0;
    for (Network::Index link : sample(links, links <= 5000 ? links : 2000)) {
        met += static_cast<double>(grid.crossings(static_cast<std::size_t>(link)));
        asked += 1;
    }
    return met / asked;
}

/// Share of items that overlap another when each is a disc and all discs together cover a tenth of the drawing's box.
inline double overlapShare(const Positions& at) {
    Point low = at.front(), high = low;
    for (const Point& p : at) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    const auto count = static_cast<double>(at.size());
    const double area = (high.x - low.x) * (high.y - low.y);
    const double diameter = 2 * std::sqrt(0.1 * area / (count * std::numbers::pi));
    std::vector<std::size_t> byX(at.size());
    for (std::size_t i = 0; i < byX.size(); ++i) byX[i] = i;
    std::ranges::sort(byX, {}, [&](std::size_t i) { return at[i].x; });
    std::vector<bool> overlaps(at.size(), false);
    for (std::size_t i = 0; i < byX.size(); ++i) {
        for (std::size_t j = i + 1; j < byX.size() && at[byX[j]].x - at[byX[i]].x < diameter; ++j) {
            if (distance(at[byX[i]], at[byX[j]]) < diameter) overlaps[byX[i]] = overlaps[byX[j]] = true;
        }
    }
    return static_cast<double>(std::ranges::count(overlaps, true)) / count;
}

}  // namespace crosscase::benchmarks
