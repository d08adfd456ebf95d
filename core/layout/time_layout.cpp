// core/layout/time_layout.cpp: theme lines, and items at the time of their first link.
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/analysis/measures.h"
#include "core/layout/layout_plan.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double never = std::numeric_limits<double>::infinity();
constexpr int orderPasses = 20;

/// Each link with its two ends, by its position in the links of the plan.
struct TimedLink {
    double time = never;
    Index first = 0, second = 0;
};

std::vector<TimedLink> timedLinks(const LayoutPlan& plan) {
    std::vector<TimedLink> links(plan.linkPosition.size());
    for (std::size_t e = 0; e < plan.network.edgeCount(); ++e) {
        const Network::Edge& edge = plan.network.edges()[e];
        for (Index link : plan.network.linksOf(static_cast<Index>(e))) {
            const double time = plan.linkTime.empty() ? never : plan.linkTime[at(link)];
            links[at(link)] = {std::isnan(time) ? never : time, edge.first, edge.second};
        }
    }
    return links;
}

std::vector<double> firstTimes(const LayoutPlan& plan, const std::vector<TimedLink>& links) {
    std::vector<double> first(plan.size(), never);
    for (const TimedLink& link : links) {
        for (Index end : {link.first, link.second}) first[at(end)] = std::min(first[at(end)], link.time);
    }
    return first;
}

/// How far links reach from lane to lane, in all.
double reachOf(const Network& network, const std::vector<std::int32_t>& lane) {
    double sum = 0;
    for (const Network::Edge& edge : network.edges()) sum += std::abs(lane[at(edge.first)] - lane[at(edge.second)]);
    return sum;
}

/// Lanes of one component: first by their first links, then each towards the middle of those it is linked to, as long as
/// links get shorter in all.
std::vector<std::int32_t> orderLanes(const LayoutPlan& plan, const std::vector<double>& first) {
    const Components parts = components(plan.network);
    std::vector<Index> order(plan.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](Index item) { return std::pair(parts.of[at(item)], first[at(item)]); });
    std::vector<std::int32_t> lane(plan.size()), best;
    const auto number = [&] {
        for (std::size_t i = 0; i < order.size(); ++i) lane[at(order[i])] = static_cast<std::int32_t>(i);
    };
    number();
    best = lane;
    double shortest = reachOf(plan.network, lane);
    for (int pass = 0; pass < orderPasses; ++pass) {
        std::vector<double> wanted(plan.size());
        for (std::size_t i = 0; i < plan.size(); ++i) {
            double sum = lane[i];
            for (Index next : plan.network.neighbours(static_cast<Index>(i))) sum += lane[at(next)];
            wanted[i] = sum / static_cast<double>(plan.network.degree(static_cast<Index>(i)) + 1);
        }
        std::ranges::stable_sort(order, {},
                                 [&](Index item) { return std::pair(parts.of[at(item)], wanted[at(item)]); });
        number();
        const double reach = reachOf(plan.network, lane);
        if (reach >= shortest) continue;
        shortest = reach;
        best = lane;
    }
    return best;
}

/// How far each row is taken. Finds the nearest free one in O(log rows): in a tree each node has the least of those below.
class RowEnds {
public:
    explicit RowEnds(std::size_t most)
        : leaves_(std::bit_ceil(std::max<std::size_t>(most, 1))), least_(2 * leaves_, never) {}

    /// A further row when `row` is the number of rows.
    void set(std::int32_t row, double end) {
        rows_ = std::max(rows_, row + 1);
        std::size_t node = leaves_ + at(row);
        least_[node] = end;
        for (node /= 2; node > 0; node /= 2) least_[node] = std::min(least_[2 * node], least_[2 * node + 1]);
    }

    /// The row nearest to `wanted` that is free from `left` on, of two as near the lower one on the page; else a new one.
    std::int32_t nearestFree(std::int32_t wanted, double left) const {
        const std::int32_t below = find(wanted, left, true), above = find(wanted, left, false);
        if (below < 0 && above < 0) return rows_;
        if (above < 0 || below < 0) return std::max(below, above);
        return below - wanted <= wanted - above ? below : above;
    }

private:
    /// The first free row from `wanted` on in one direction; -1: there is none.
    std::int32_t find(std::int32_t wanted, double left, bool onwards) const {
        std::size_t node = leaves_ + at(wanted);
        if (least_[node] <= left) return wanted;
        const std::size_t own = onwards ? 0 : 1;  // side of a node from which the way leads to its sibling
        while (node % 2 != own || least_[node ^ 1U] > left) {
            node /= 2;
            if (node <= 1) return -1;
        }
        for (node ^= 1U; node < leaves_;) {
            node = 2 * node + own;
            if (least_[node] > left) node ^= 1U;
        }
        return static_cast<std::int32_t>(node - leaves_);
    }

    std::size_t leaves_;
    std::vector<double> least_;
    std::int32_t rows_ = 0;
};

/// Rows for items along a line of time: each in the nearest row to its neighbours' in which it fits.
class TimeRows {
public:
    TimeRows(const LayoutPlan& plan, std::vector<double> x)
        : plan_(plan), x_(std::move(x)), row_(plan.size(), -1), ends_(plan.size()) {}

    std::vector<std::int32_t> run() {
        std::vector<Index> order(plan_.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [this](Index item) { return x_[at(item)]; });
        for (Index item : order) {
            const ItemBox& box = plan_.boxes[at(item)];
            const double left = x_[at(item)] + box.left - plan_.margin;
            const std::int32_t row = ends_.nearestFree(wantedRow(item), left);
            row_[at(item)] = row;
            ends_.set(row, x_[at(item)] + box.right);
        }
        return std::move(row_);
    }

private:
    std::int32_t wantedRow(Index item) const {
        std::int64_t sum = 0, count = 0;
        for (Index next : plan_.network.neighbours(item)) {
            if (row_[at(next)] < 0) continue;
            sum += row_[at(next)];
            ++count;
        }
        return count > 0 ? static_cast<std::int32_t>(sum / count) : 0;
    }

    const LayoutPlan& plan_;
    std::vector<double> x_;
    std::vector<std::int32_t> row_;
    RowEnds ends_;
};

}  // namespace

/// Lanes stand one below the other; links of the same time share a column, a later time stands further right.
void drawThemeLines(const LayoutPlan& plan, LayoutBudget&, Drawing& drawing) {
    const std::vector<TimedLink> links = timedLinks(plan);
    const std::vector<std::int32_t> lane = orderLanes(plan, firstTimes(plan, links));
    const ItemBox cell = plan.largestBox();
    drawing.positions.resize(plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) drawing.positions[i] = {0, lane[i] * cell.height()};

    std::vector<double> times;
    for (const TimedLink& link : links) {
        if (link.time < never) times.push_back(link.time);
    }
    std::ranges::sort(times);
    times.erase(std::ranges::unique(times).begin(), times.end());
    const double column = cell.width() / 2;
    drawing.linkX.assign(links.size(), std::nan(""));
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (!(links[i].time < never)) continue;
        const auto rank = std::ranges::lower_bound(times, links[i].time) - times.begin();
        drawing.linkX[i] = cell.right + column * static_cast<double>(rank + 1);
    }
}

/// x is proportional to time; what has no time stands at the end.
void drawProportionalTime(const LayoutPlan& plan, LayoutBudget&, Drawing& drawing) {
    const std::vector<TimedLink> links = timedLinks(plan);
    const std::vector<double> first = firstTimes(plan, links);
    double earliest = never, latest = -never;
    for (double time : first) {
        if (!(time < never)) continue;
        earliest = std::min(earliest, time);
        latest = std::max(latest, time);
    }
    const ItemBox cell = plan.largestBox();
    const double width = 2 * std::sqrt(static_cast<double>(plan.size())) * cell.width();
    std::vector<double> x(plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        x[i] = !(first[i] < never) ? width + 2 * cell.width()
               : latest > earliest ? (first[i] - earliest) / (latest - earliest) * width
                                   : 0;
    }
    const std::vector<std::int32_t> row = TimeRows(plan, x).run();
    drawing.positions.resize(plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) drawing.positions[i] = {x[i], row[i] * cell.height()};
    // A link tells the time of the item that stands at it; later ones lie beyond the last item.
    drawing.linkX.assign(links.size(), std::nan(""));
    for (std::size_t i = 0; i < links.size(); ++i) {
        const TimedLink& link = links[i];
        if (!(link.time < never)) continue;
        for (Index end : {link.first, link.second})
            if (first[at(end)] == link.time) drawing.linkX[i] = x[at(end)];
    }
}

}  // namespace crosscase::core
