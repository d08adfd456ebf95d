// core/layout/link_bends.cpp: bends tried one after the other, from the least on.
#include "core/layout/link_bends.h"

#include <algorithm>
#include <cmath>

#include "core/layout/box_grid.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr std::size_t mostEdges = 2000;
constexpr int mostPassed = 8;         ///< a link over more boxes has no clear way beside them
constexpr double step = 20;           ///< from one bend to the next
constexpr double mostBend = 300;      ///< beyond, the eye takes a curve for a line of its own
constexpr double mostOfLength = 0.3;  ///< likewise
constexpr double look = 5;            ///< from one point of a way to the next that is looked at

std::size_t at(Index index) {
    return static_cast<std::size_t>(index);
}

class Bending {
public:
    Bending(const Network& network, std::span<const ItemBox> boxes, double margin, const Positions& positions)
        : network_(network), positions_(positions), taken_(100) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const Rect box = placed(boxes[i], positions[i]);
            taken_.add({box.left - margin / 2, box.top - margin / 2, box.right + margin / 2, box.bottom + margin / 2});
        }
    }

    double bendOf(const Network::Edge& edge) const {
        // Both sides are equally good: the ids of the ends decide, as the order of the items must not.
        const bool turned = network_.entity(edge.second) < network_.entity(edge.first);
        const Index from = turned ? edge.second : edge.first, to = turned ? edge.first : edge.second;
        const int straight = passed(from, to, 0, mostPassed + 1);
        if (straight > mostPassed) return 0;
        int fewest = straight;
        const double most = std::min(mostBend, mostOfLength * distance(from, to));
        double best = 0;
        for (double bend = step; bend <= most && fewest > 0; bend += step) {
            for (double side : {bend, -bend}) {
                const int count = passed(from, to, side, fewest);
                if (count >= fewest) continue;
                fewest = count;
                best = side;
            }
        }
        if (2 * fewest > straight) return 0;
        return turned ? -best : best;
    }

private:
    double distance(Index from, Index to) const {
        return std::hypot(positions_[at(to)].x - positions_[at(from)].x, positions_[at(to)].y - positions_[at(from)].y);
    }

    /// Boxes other than those of its ends that a link passes over; no more than `most` are counted.
    int passed(Index from, Index to, double bend, int most) const {
        const Point start = positions_[at(from)], by{positions_[at(to)].x - start.x, positions_[at(to)].y - start.y};
        const double length = distance(from, to);
        if (length < look) return 0;
        const Point across{-by.y / length, by.x / length};
        const double pieces = std::ceil(length / look);
        int count = 0;
        Index last = -1;
        for (double i = 1; i < pieces && count < most; ++i) {
            const double t = i / pieces, off = 4 * t * (1 - t) * bend;
            const Index item = taken_.at({start.x + by.x * t + across.x * off, start.y + by.y * t + across.y * off});
            count += item >= 0 && item != from && item != to && item != last;
            last = item;
        }
        return count;
    }

    const Network& network_;
    const Positions& positions_;
    TakenPlaces taken_;
};

}  // namespace

std::vector<double> bendsPastItems(const Network& network, const std::vector<bool>& laidOut,
                                   std::span<const ItemBox> boxes, double margin, const Positions& positions,
                                   const LayoutBudget& budget) {
    std::vector<double> bends(network.edgeCount(), 0.0);
    if (bends.size() > mostEdges) return bends;
    const Bending bending(network, boxes, margin, positions);
    for (std::size_t e = 0; e < bends.size() && !budget.isOver(); ++e) {
        const Network::Edge& edge = network.edges()[e];
        if (laidOut.empty() || (laidOut[at(edge.first)] && laidOut[at(edge.second)])) bends[e] = bending.bendOf(edge);
    }
    return bends;
}

}  // namespace crosscase::core
