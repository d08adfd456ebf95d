// core/layout/circular_order.cpp: greedy order, then neighbours on the circle change places while that helps.
#include "core/layout/circular_order.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr int swapPasses = 60;
constexpr std::size_t workBound = 6'000'000;  ///< steps of swapping, about 50 ms

std::size_t at(Index index) {
    return static_cast<std::size_t>(index);
}

/// The next item is the one with the most links to those placed, of these the one with the fewest others; it goes to
/// the end of the chain that is nearer to its placed neighbours.
std::vector<Index> greedyOrder(const Network& network, const std::vector<Index>& items) {
    std::vector<std::int32_t> tied(network.entityCount(), 0);
    std::vector<double> sum(network.entityCount(), 0.0);  // of the places of placed neighbours
    std::vector<bool> wanted(network.entityCount(), false), placed(network.entityCount(), false);
    using Candidate = std::tuple<std::int32_t, std::int32_t, Index>;  // links to placed, minus other links, minus item
    std::priority_queue<Candidate> queue;
    const auto push = [&](Index item) {
        queue.emplace(tied[at(item)], tied[at(item)] - static_cast<std::int32_t>(network.degree(item)), -item);
    };
    for (Index item : items) {
        wanted[at(item)] = true;
        push(item);
    }
    std::vector<Index> front, back;
    while (!queue.empty()) {
        const auto [links, others, negated] = queue.top();
        queue.pop();
        const Index item = -negated;
        if (placed[at(item)] || links != tied[at(item)]) continue;
        placed[at(item)] = true;
        const double low = -static_cast<double>(front.size()), high = static_cast<double>(back.size()) - 1;
        const bool toFront = links > 0 && sum[at(item)] / links - low < high - sum[at(item)] / links;
        (toFront ? front : back).push_back(item);
        for (Index next : network.neighbours(item)) {
            if (placed[at(next)] || !wanted[at(next)]) continue;
            ++tied[at(next)];
            sum[at(next)] += toFront ? low - 1 : high + 1;
            push(next);
        }
    }
    std::ranges::reverse(front);
    front.insert(front.end(), back.begin(), back.end());
    return front;
}

class OrderImprovement {
public:
    OrderImprovement(const Network& network, std::vector<Index> order) : network_(network), order_(std::move(order)) {
        place_.assign(network.entityCount(), -1);
        for (std::size_t i = 0; i < order_.size(); ++i) place_[at(order_[i])] = static_cast<std::int32_t>(i);
    }

    std::vector<Index> run(const LayoutBudget& budget) {
        for (int pass = 0; pass < swapPasses && work_ < workBound && !budget.isOver(); ++pass) {
            std::size_t swaps = 0;
            for (std::size_t i = 0; i < order_.size() && work_ < workBound; ++i) swaps += swapIfBetter(i);
            if (swaps == 0) break;
        }
        return std::move(order_);
    }

private:
    /// Only links of the two items change their crossings with each other when they change places.
    bool swapIfBetter(std::size_t i) {
        const std::size_t j = (i + 1) % order_.size();
        const Index first = order_[i], second = order_[j];
        farEnds(first, second, i, ends_);
        farEnds(second, first, i, endsOfNext_);
        if (ends_.empty() || endsOfNext_.empty()) return false;
        // Seen from these two places, a link of the first crosses one of the second that ends further round.
        const std::size_t now = pairsBefore(ends_, endsOfNext_), swapped = pairsBefore(endsOfNext_, ends_);
        if (swapped >= now) return false;
        std::swap(order_[i], order_[j]);
        place_[at(first)] = static_cast<std::int32_t>(j);
        place_[at(second)] = static_cast<std::int32_t>(i);
        return true;
    }

    /// How far round from place i the other ends of the links of `item` stand, ascending, without its link to `other`.
    void farEnds(Index item, Index other, std::size_t i, std::vector<std::int32_t>& ends) {
        ends.clear();
        const auto count = static_cast<std::int32_t>(order_.size());
        for (Index next : network_.neighbours(item)) {
            if (next == other || place_[at(next)] < 0) continue;
            ends.push_back((place_[at(next)] - static_cast<std::int32_t>(i) + count) % count);
        }
        std::ranges::sort(ends);
        work_ += 4 * ends.size() + 4;
    }

    /// Pairs (a, b) of a from `one`, b from `two` with a < b.
    static std::size_t pairsBefore(const std::vector<std::int32_t>& one, const std::vector<std::int32_t>& two) {
        std::size_t pairs = 0, passed = 0;
        for (std::int32_t b : two) {
            while (passed < one.size() && one[passed] < b) ++passed;
            pairs += passed;
        }
        return pairs;
    }

    const Network& network_;
    std::vector<Index> order_;
    std::vector<std::int32_t> place_, ends_, endsOfNext_;
    std::size_t work_ = 0;
};

}  // namespace

std::vector<Index> circularOrder(const Network& network, const std::vector<Index>& items, const LayoutBudget& budget) {
    if (items.size() < 4) return items;
    return OrderImprovement(network, greedyOrder(network, items)).run(budget);
}

std::size_t countCircularCrossings(const Network& network, const std::vector<Index>& order) {
    std::vector<std::int32_t> place(network.entityCount(), -1);
    for (std::size_t i = 0; i < order.size(); ++i) place[at(order[i])] = static_cast<std::int32_t>(i);
    std::vector<std::pair<std::int32_t, std::int32_t>> chords;
    for (const Network::Edge& edge : network.edges()) {
        const std::int32_t a = place[at(edge.first)], b = place[at(edge.second)];
        if (a >= 0 && b >= 0) chords.emplace_back(std::min(a, b), std::max(a, b));
    }
    std::ranges::sort(chords);
    // A sum tree over ends: an earlier chord crosses when it ends strictly between this one's ends.
    std::vector<std::size_t> tree(order.size() + 1, 0);
    const auto upTo = [&](std::int32_t end) {
        std::size_t sum = 0;
        for (std::int32_t i = end; i > 0; i -= i & -i) sum += tree[at(i)];
        return sum;
    };
    std::size_t crossings = 0;
    for (std::size_t i = 0; i < chords.size();) {
        std::size_t last = i;
        for (; last < chords.size() && chords[last].first == chords[i].first; ++last) {
            crossings += upTo(chords[last].second) - upTo(chords[last].first + 1);
        }
        for (; i < last; ++i) {
            for (auto e = chords[i].second + 1; e < static_cast<std::int32_t>(tree.size()); e += e & -e) ++tree[at(e)];
        }
    }
    return crossings;
}

}  // namespace crosscase::core
