// core/layout/pivots.cpp: choosing pivots, weighing them, first places from them.
#include "core/layout/pivots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace crosscase::core {
namespace {

using Node = LayoutGraph::Node;

constexpr std::size_t farPivots = 50;
constexpr std::size_t fewestPivots = 8;  ///< whatever the budget: with fewer all items lie in a few heaps
constexpr int powerSteps = 60;

class PivotChoice {
public:
    PivotChoice(const LayoutGraph& graph, std::size_t count) : graph_(graph), wanted_(std::min(count, graph.size())) {
        nearest_.assign(graph.size(), std::numeric_limits<std::uint16_t>::max());
        region_.assign(graph.size(), 0);
        pivots_.links.resize(graph.size() * wanted_);
    }

    Pivots run(const LayoutBudget& budget) {
        Node next = bestTied();
        while (pivots_.nodes.size() < wanted_) {
            add(next);
            if (pivots_.nodes.size() >= fewestPivots && pivots_.nodes.size() < wanted_ && budget.isOver()) {
                keepChosenOnly();
                break;
            }
            next = pivots_.nodes.size() < farPivots || wanted_ == graph_.size() ? farthest() : another();
        }
        weigh();
        return std::move(pivots_);
    }

private:
    Node bestTied() const {
        std::size_t best = 0;
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            if (graph_.neighbours(node).size() > graph_.neighbours(best).size()) best = node;
        }
        return static_cast<Node>(best);
    }

    void add(Node pivot) {
        countLinks(graph_, pivot, steps_, queue_);
        const auto number = static_cast<std::int32_t>(pivots_.nodes.size());
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            const auto links = static_cast<std::uint16_t>(std::min(steps_[node], 0xFFFF));
            pivots_.links[node * wanted_ + pivots_.nodes.size()] = links;
            pivots_.reach = std::max<std::size_t>(pivots_.reach, links + 1U);
            if (links < nearest_[node]) {
                nearest_[node] = links;
                region_[node] = number;
            }
        }
        pivots_.nodes.push_back(pivot);
    }

    Node farthest() const { return static_cast<Node>(std::ranges::max_element(nearest_) - nearest_.begin()); }

    Node another() {
        do {
            random_ = random_ * 6364136223846793005U + 1442695040888963407U;
        } while (nearest_[(random_ >> 33U) % graph_.size()] == 0);
        return static_cast<Node>((random_ >> 33U) % graph_.size());
    }

    void keepChosenOnly() {
        const std::size_t chosen = pivots_.nodes.size();
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            for (std::size_t i = 0; i < chosen; ++i)
                pivots_.links[node * chosen + i] = pivots_.links[node * wanted_ + i];
        }
        pivots_.links.resize(graph_.size() * chosen);
    }

    /// A pivot counts for as many nodes of its region as lie not more than half the way to the node that it pulls.
    void weigh() {
        std::vector<float> nodesWithin(pivots_.count() * pivots_.reach, 0.0F);
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            nodesWithin[static_cast<std::size_t>(region_[node]) * pivots_.reach + nearest_[node]] += 1;
        }
        pivots_.weight.assign(nodesWithin.size(), 0.0F);
        for (std::size_t pivot = 0; pivot < pivots_.count(); ++pivot) {
            float* within = nodesWithin.data() + pivot * pivots_.reach;
            for (std::size_t d = 1; d < pivots_.reach; ++d) {
                within[d] += within[d - 1];
                pivots_.weight[pivot * pivots_.reach + d] = within[d / 2] / static_cast<float>(d * d);
            }
        }
    }

    const LayoutGraph& graph_;
    std::size_t wanted_;
    Pivots pivots_;
    std::vector<std::uint16_t> nearest_;
    std::vector<std::int32_t> region_, steps_;
    std::vector<Node> queue_;
    std::uint64_t random_ = 12345;
};

/// Square distances to the first pivots, centred by row and by column, halved and negated.
std::vector<float> centredSquares(const Pivots& pivots, std::size_t nodes, std::size_t used) {
    std::vector<float> values(nodes * used);
    std::vector<double> columns(used, 0.0);
    double all = 0;
    for (std::size_t node = 0; node < nodes; ++node) {
        double row = 0;
        for (std::size_t i = 0; i < used; ++i) {
            const double links = pivots.linksOf(node)[i];
            values[node * used + i] = static_cast<float>(links * links);
            columns[i] += links * links;
            row += links * links;
        }
        all += row;
        for (std::size_t i = 0; i < used; ++i) values[node * used + i] -= static_cast<float>(row / double(used));
    }
    all /= static_cast<double>(nodes * used);
    for (std::size_t node = 0; node < nodes; ++node) {
        for (std::size_t i = 0; i < used; ++i) {
            float& value = values[node * used + i];
            value = -0.5F * (value + static_cast<float>(all - columns[i] / static_cast<double>(nodes)));
        }
    }
    return values;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

/// Unit vector of the greatest spread at a right angle to `first` (when that is not empty), by power iteration.
std::vector<double> mainDirection(const std::vector<double>& products, std::size_t size,
                                  const std::vector<double>& first) {
    std::vector<double> vector(size), next(size);
    for (std::size_t i = 0; i < size; ++i) vector[i] = std::cos(1.7 * static_cast<double>(i + first.size()));
    for (int step = 0; step < powerSteps; ++step) {
        const double along = first.empty() ? 0 : dot(first, vector);
        for (std::size_t i = 0; i < first.size(); ++i) vector[i] -= along * first[i];
        for (std::size_t i = 0; i < size; ++i) {
            next[i] = 0;
            for (std::size_t j = 0; j < size; ++j) next[i] += products[i * size + j] * vector[j];
        }
        const double length = std::sqrt(dot(next, next));
        if (!(length > 0)) break;
        for (std::size_t i = 0; i < size; ++i) vector[i] = next[i] / length;
    }
    return vector;
}

/// One link becomes one unit, as nearly as it can.
void scaleToLinks(const Pivots& pivots, Places& places) {
    double first = 0, second = 0;
    for (std::size_t node = 0; node < places.size(); ++node) {
        for (std::size_t i = 0; i < pivots.count(); ++i) {
            if (pivots.linksOf(node)[i] == 0) continue;
            const auto pivot = static_cast<std::size_t>(pivots.nodes[i]);
            const double ratio = std::hypot(places.x[node] - places.x[pivot], places.y[node] - places.y[pivot]) /
                                 pivots.linksOf(node)[i];
            first += ratio;
            second += ratio * ratio;
        }
    }
    const auto scale = static_cast<float>(second > 0 ? first / second : 1.0);
    for (float& x : places.x) x *= scale;
    for (float& y : places.y) y *= scale;
}

}  // namespace

Pivots choosePivots(const LayoutGraph& graph, std::size_t count, const LayoutBudget& budget) {
    return PivotChoice(graph, count).run(budget);
}

Places placeByPivots(const Pivots& pivots, std::size_t nodes) {
    const std::size_t used = std::min(farPivots, pivots.count());
    const std::vector<float> squares = centredSquares(pivots, nodes, used);
    std::vector<double> products(used * used, 0.0);
    for (std::size_t node = 0; node < nodes; ++node) {
        const float* row = squares.data() + node * used;
        for (std::size_t i = 0; i < used; ++i) {
            for (std::size_t j = 0; j < used; ++j) products[i * used + j] += static_cast<double>(row[i] * row[j]);
        }
    }
    const std::vector<double> across = mainDirection(products, used, {});
    const std::vector<double> down = mainDirection(products, used, across);
    Places places(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        const float* row = squares.data() + node * used;
        double x = 0, y = 0;
        for (std::size_t i = 0; i < used; ++i) {
            x += row[i] * across[i];
            y += row[i] * down[i];
        }
        places.x[node] = static_cast<float>(x);
        places.y[node] = static_cast<float>(y);
    }
    scaleToLinks(pivots, places);
    for (std::size_t node = 0; node < nodes; ++node) {  // nodes with the same distances part
        const double angle = 2.399963 * static_cast<double>(node);
        places.x[node] += static_cast<float>(0.05 * std::cos(angle));
        places.y[node] += static_cast<float>(0.05 * std::sin(angle));
    }
    return places;
}

}  // namespace crosscase::core
