// core/layout/growing.cpp: waves of new items outwards from what stands; what is near settles; fresh components below.
#include "core/layout/growing.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/measures.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double goldenAngle = 2.399963229728653;
constexpr double componentGap = 40;
constexpr int rounds = 30;
constexpr int reach = 2;            ///< links from a new item within which standing ones give way
constexpr double homeStrength = 4;  ///< of the spring back, against that of one link
constexpr int farOff = reach + 1;

/// Items by squares, to find what stands near a place; the squares are as large as the distance asked for.
class NearItems {
public:
    NearItems(double distance, const Positions& positions, const std::vector<bool>& here) : side_(distance) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            if (here[i]) sorted_.emplace_back(key(column(positions[i].x), column(positions[i].y)), i);
        }
        std::ranges::sort(sorted_);
    }
    template <typename See>
    void each(Point p, See see) const {
        for (std::int64_t x = column(p.x) - 1; x <= column(p.x) + 1; ++x) {
            const std::pair first{key(x, column(p.y) - 1), std::size_t{0}};
            const std::int64_t last = key(x, column(p.y) + 1);
            for (auto it = std::ranges::lower_bound(sorted_, first); it != sorted_.end() && it->first <= last; ++it) {
                see(it->second);
            }
        }
    }

private:
    std::int64_t column(double v) const { return static_cast<std::int64_t>(std::floor(v / side_)); }
    static std::int64_t key(std::int64_t x, std::int64_t y) { return x * 0x100000000 + y; }

    double side_;
    std::vector<std::pair<std::int64_t, std::size_t>> sorted_;
};

class GrowingChart {
public:
    GrowingChart(const Network& network, const LayoutRequest& request, const std::vector<ItemBox>& boxes,
                 LayoutBudget& budget)
        : network_(network), request_(request), boxes_(boxes), budget_(budget), positions_(network.entityCount()) {
        for (const ItemBox& box : boxes_) size_ = std::max({size_, box.width(), box.height()});
        size_ += request.margin;
        here_.resize(positions_.size());
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            here_[i] = request.initial[i].has_value();
            if (here_[i]) positions_[i] = *request.initial[i];
        }
    }

    Positions run() {
        const std::vector<bool> stood = here_;
        placeBesideNeighbours();
        countHops(stood);
        for (int round = 0; round < rounds && !budget_.isOver(); ++round) settle(stood);
        partBoxes(stood);
        placeFresh();
        return std::move(positions_);
    }

private:
    bool isPinned(std::size_t item) const {
        return request_.initial[item] && ((!request_.pinned.empty() && request_.pinned[item]) ||
                                          (!request_.subset.empty() && !request_.subset[item]));
    }
    bool moves(std::size_t item) const { return hops_[item] < farOff && !isPinned(item); }

    /// In waves outwards from what stands: the middle of the placed neighbours, fanned out so that no two coincide.
    void placeBesideNeighbours() {
        std::vector<Index> wave;
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            if (here_[i]) wave.push_back(static_cast<Index>(i));
        }
        std::ranges::sort(wave, {}, [this](Index item) { return network_.entity(item); });
        for (std::size_t i = 0; i < wave.size(); ++i) {
            std::vector<Index> next;
            for (Index item : network_.neighbours(wave[i])) {
                if (!here_[at(item)]) next.push_back(item);
            }
            std::ranges::sort(next, {}, [this](Index item) { return network_.entity(item); });
            for (Index item : next) placeBeside(item);
            wave.insert(wave.end(), next.begin(), next.end());
        }
    }

    void placeBeside(Index item) {
        Point sum;
        double count = 0;
        for (Index other : network_.neighbours(item)) {
            if (!here_[at(other)]) continue;
            sum = {sum.x + positions_[at(other)].x, sum.y + positions_[at(other)].y};
            count += 1;
        }
        const double angle = goldenAngle * static_cast<double>(network_.entity(item).value);
        const double radius = size_ * (count > 1 ? 0.5 : 1.4);
        positions_[at(item)] = {sum.x / count + radius * std::cos(angle), sum.y / count + radius * std::sin(angle)};
        here_[at(item)] = true;
    }

    void countHops(const std::vector<bool>& stood) {
        hops_.assign(positions_.size(), farOff);
        std::vector<Index> queue;
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            if (stood[i] || !here_[i]) continue;
            hops_[i] = 0;
            queue.push_back(static_cast<Index>(i));
        }
        for (std::size_t i = 0; i < queue.size(); ++i) {
            if (hops_[at(queue[i])] == reach) continue;
            for (Index next : network_.neighbours(queue[i])) {
                if (hops_[at(next)] < farOff) continue;
                hops_[at(next)] = hops_[at(queue[i])] + 1;
                queue.push_back(next);
            }
        }
        moving_ = std::move(queue);
        std::erase_if(moving_, [this](Index item) { return isPinned(at(item)); });
        std::ranges::sort(moving_, {}, [this](Index item) { return network_.entity(item); });
    }

    /// One round: each moving item goes to where its links, what stands too near, and its old place want it on average.
    void settle(const std::vector<bool>& stood) {
        const NearItems near(1.2 * size_, positions_, here_);
        for (Index item : moving_) {
            Point sum;
            double weight = 0;
            const Point own = positions_[at(item)];
            const auto want = [&](Point other, double distance, double w) {
                const double dx = own.x - other.x, dy = own.y - other.y, length = std::max(1e-6, std::hypot(dx, dy));
                sum = {sum.x + w * (other.x + dx / length * distance), sum.y + w * (other.y + dy / length * distance)};
                weight += w;
            };
            if (hops_[at(item)] == 0) {
                for (Index next : network_.neighbours(item)) want(positions_[at(next)], 1.4 * size_, 1);
            }
            near.each(own, [&](std::size_t other) {
                const Point& p = positions_[other];
                if (other != at(item) && std::hypot(p.x - own.x, p.y - own.y) < 1.2 * size_) want(p, 1.2 * size_, 2);
            });
            if (stood[at(item)]) want(*request_.initial[at(item)], 0, homeStrength);
            if (weight > 0) positions_[at(item)] = {sum.x / weight, sum.y / weight};
        }
    }

    void partBoxes(const std::vector<bool>& stood) {
        Boxes all;
        std::vector<std::size_t> items;
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            if (!here_[i]) continue;
            items.push_back(i);
            all.add(boxes_[i], positions_[i], !moves(i) ? 0.0 : stood[i] ? 10.0 : 1.0);
        }
        all.addObstacles(request_.obstacles);
        removeOverlaps(all.boxes, request_.margin, all.weight, all.positions, budget_);
        for (std::size_t i = 0; i < items.size(); ++i) positions_[items[i]] = all.positions[i];
    }

    void placeFresh() {
        LayoutRequest fresh;
        fresh.boxes = boxes_;
        fresh.margin = request_.margin;
        fresh.subset.resize(positions_.size());
        std::vector<Index> above;
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            fresh.subset[i] = !here_[i];
            if (here_[i]) above.push_back(static_cast<Index>(i));
        }
        if (above.size() == positions_.size()) return;
        const LayoutPlan plan = planLayout(network_, fresh);
        Drawing drawing;
        drawDistances(plan, budget_, drawing);
        Rect page = boundsOf(boxes_, positions_, above);
        for (const Rect& obstacle : request_.obstacles) page.bottom = std::max(page.bottom, obstacle.bottom);
        const Rect own = boundsOf(plan.boxes, drawing.positions, allItems(plan));
        const Point by{(page.left + page.right - own.left - own.right) / 2, page.bottom + componentGap - own.top};
        for (std::size_t i = 0; i < plan.size(); ++i) {
            positions_[at(plan.item[i])] = {drawing.positions[i].x + by.x, drawing.positions[i].y + by.y};
        }
    }

    const Network& network_;
    const LayoutRequest& request_;
    const std::vector<ItemBox>& boxes_;
    LayoutBudget& budget_;
    Positions positions_;
    std::vector<bool> here_;  ///< has a place by now
    std::vector<int> hops_;   ///< links to the nearest new item
    std::vector<Index> moving_;
    double size_ = 0;
};

}  // namespace

Positions growChart(const Network& network, const LayoutRequest& request, const std::vector<ItemBox>& boxes,
                    LayoutBudget& budget) {
    return GrowingChart(network, request, boxes, budget).run();
}

}  // namespace crosscase::core
