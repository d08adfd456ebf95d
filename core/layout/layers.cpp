// core/layout/layers.cpp: layered order and places.
#include "core/layout/layers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crosscase::core {
namespace {

using Node = std::int32_t;
using Neighbours = std::vector<std::vector<Node>>;

constexpr int orderSweeps = 12;
constexpr int placeSweeps = 10;
constexpr std::size_t pointsPerItem = 4;  ///< beyond so many points in all, further long links pass unheeded

std::size_t at(Node node) {
    return static_cast<std::size_t>(node);
}

std::vector<Node> placesOf(const Layers& layers) {
    std::vector<Node> place(layers.layer.size());
    for (const auto& nodes : layers.nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) place[at(nodes[i])] = static_cast<Node>(i);
    }
    return place;
}

/// Items first in the order of a walk from above, so that what hangs together starts together.
void orderByWalk(Layers& layers) {
    std::vector<bool> seen(layers.layer.size(), false);
    for (auto& nodes : layers.nodes) nodes.clear();
    std::vector<Node> roots(layers.layer.size());
    std::iota(roots.begin(), roots.end(), 0);
    std::ranges::stable_sort(roots, {}, [&](Node node) { return layers.layer[at(node)]; });
    std::vector<Node> stack;
    for (Node root : roots) {
        if (!seen[at(root)]) stack.push_back(root);
        while (!stack.empty()) {
            const Node node = stack.back();
            stack.pop_back();
            if (seen[at(node)]) continue;
            seen[at(node)] = true;
            layers.nodes[at(layers.layer[at(node)])].push_back(node);
            for (const auto* next : {&layers.up[at(node)], &layers.down[at(node)]}) {
                for (auto it = next->rbegin(); it != next->rend(); ++it) {
                    if (!seen[at(*it)]) stack.push_back(*it);
                }
            }
        }
    }
}

/// The median of the neighbours' places, or their mean; what has none keeps its place.
void sortLayer(std::vector<Node>& nodes, const Neighbours& fixed, const std::vector<Node>& place, bool byMedian) {
    std::vector<std::pair<double, Node>> keyed;
    std::vector<Node> places;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        places.clear();
        for (Node other : fixed[at(nodes[i])]) places.push_back(place[at(other)]);
        double key = static_cast<double>(i);
        if (!places.empty() && byMedian) {
            std::ranges::sort(places);
            const std::size_t middle = places.size() / 2;
            key = places.size() % 2 == 1 ? places[middle] : 0.5 * (places[middle - 1] + places[middle]);
        } else if (!places.empty()) {
            key = static_cast<double>(std::accumulate(places.begin(), places.end(), std::int64_t{0})) /
                  static_cast<double>(places.size());
        }
        keyed.emplace_back(key, nodes[i]);
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& pair) { return pair.first; });
    for (std::size_t i = 0; i < nodes.size(); ++i) nodes[i] = keyed[i].second;
}

std::size_t crossingsBelow(const Layers& layers, std::size_t layer, const std::vector<Node>& place) {
    std::vector<std::size_t> tree(layers.nodes[layer + 1].size() + 1, 0);
    std::size_t crossings = 0, added = 0;
    std::vector<Node> ends;
    for (Node node : layers.nodes[layer]) {
        ends.clear();
        for (Node other : layers.down[at(node)]) ends.push_back(place[at(other)] + 1);
        for (Node end : ends) {
            std::size_t upTo = 0;
            for (Node i = end; i > 0; i -= i & -i) upTo += tree[at(i)];
            crossings += added - upTo;
        }
        for (Node end : ends) {
            for (Node i = end; at(i) < tree.size(); i += i & -i) ++tree[at(i)];
        }
        added += ends.size();
    }
    return crossings;
}

/// Places nearest to `wanted` (least squares) that keep the order and the gaps: runs that push each other share a mean.
void spread(const std::vector<double>& wanted, const std::vector<double>& offset, std::vector<double>& x) {
    struct Run {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Run> runs;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        runs.push_back({wanted[i] - offset[i], 1});
        while (runs.size() > 1 && runs[runs.size() - 2].mean() > runs.back().mean()) {
            const Run last = runs.back();
            runs.pop_back();
            runs.back().sum += last.sum;
            runs.back().count += last.count;
        }
    }
    std::size_t i = 0;
    for (const Run& run : runs) {
        for (std::size_t left = run.count; left > 0; --left, ++i) x[i] = run.mean() + offset[i];
    }
}

class Placing {
public:
    Placing(const Layers& layers, const std::vector<double>& width) : layers_(layers), x_(width.size(), 0.0) {
        for (const auto& nodes : layers.nodes) {
            std::vector<double> offsets(nodes.size(), 0.0);
            for (std::size_t i = 1; i < nodes.size(); ++i) {
                offsets[i] = offsets[i - 1] + (width[at(nodes[i - 1])] + width[at(nodes[i])]) / 2;
            }
            for (std::size_t i = 0; i < nodes.size(); ++i) x_[at(nodes[i])] = offsets[i] - offsets.back() / 2;
            offset_.push_back(std::move(offsets));
        }
    }

    std::vector<double> run() {
        for (int sweep = 0; sweep < placeSweeps; ++sweep) {
            const bool both = sweep >= placeSweeps / 2;
            for (std::size_t i = 1; i < layers_.nodes.size(); ++i) pullLayer(i, true, both);
            for (std::size_t i = layers_.nodes.size(); i-- > 0;) pullLayer(i, both, true);
        }
        return std::move(x_);
    }

private:
    void pullLayer(std::size_t layer, bool up, bool down) {
        const std::vector<Node>& nodes = layers_.nodes[layer];
        std::vector<double> wanted, x(nodes.size());
        for (Node node : nodes) {
            double sum = 0, count = 0;
            const auto add = [&](const std::vector<Node>& others) {
                for (Node other : others) {
                    // Two points of one long link pull as eight do, so that it runs straight.
                    const double weight = at(node) >= layers_.items && at(other) >= layers_.items ? 8 : 1;
                    sum += weight * x_[at(other)];
                    count += weight;
                }
            };
            if (up) add(layers_.up[at(node)]);
            if (down) add(layers_.down[at(node)]);
            wanted.push_back(count > 0 ? sum / count : x_[at(node)]);
        }
        spread(wanted, offset_[layer], x);
        for (std::size_t i = 0; i < nodes.size(); ++i) x_[at(nodes[i])] = x[i];
    }

    const Layers& layers_;
    std::vector<double> x_;
    std::vector<std::vector<double>> offset_;
};

}  // namespace

Layers makeLayers(const std::vector<Node>& layerOfItem, std::span<const std::pair<Node, Node>> links) {
    Layers layers;
    layers.items = layerOfItem.size();
    layers.layer = layerOfItem;
    layers.up.resize(layers.items);
    layers.down.resize(layers.items);
    layers.nodes.resize(static_cast<std::size_t>(std::ranges::max(layerOfItem)) + 1);
    const auto join = [&](Node upper, Node lower) {
        layers.down[at(upper)].push_back(lower);
        layers.up[at(lower)].push_back(upper);
    };
    for (const auto& [upper, lower] : links) {
        const Node from = layers.layer[at(upper)], to = layers.layer[at(lower)];
        if (from >= to) continue;
        if (to - from > 1 && layers.layer.size() > (1 + pointsPerItem) * layers.items) continue;
        Node last = upper;
        for (Node layer = from + 1; layer < to; ++layer) {
            const auto point = static_cast<Node>(layers.layer.size());
            layers.layer.push_back(layer);
            layers.up.emplace_back();
            layers.down.emplace_back();
            join(last, point);
            last = point;
        }
        join(last, lower);
    }
    orderByWalk(layers);
    return layers;
}

std::size_t countCrossings(const Layers& layers) {
    const std::vector<Node> place = placesOf(layers);
    std::size_t crossings = 0;
    for (std::size_t layer = 0; layer + 1 < layers.nodes.size(); ++layer)
        crossings += crossingsBelow(layers, layer, place);
    return crossings;
}

void reduceCrossings(Layers& layers, const LayoutBudget& budget) {
    std::vector<std::vector<Node>> best = layers.nodes;
    std::size_t fewest = countCrossings(layers);
    for (int sweep = 0; sweep < orderSweeps && fewest > 0 && !budget.isOver(); ++sweep) {
        std::vector<Node> place = placesOf(layers);
        const bool downwards = sweep % 2 == 0, byMedian = sweep / 2 % 2 == 1;
        for (std::size_t step = 1; step < layers.nodes.size(); ++step) {
            std::vector<Node>& nodes = layers.nodes[downwards ? step : layers.nodes.size() - 1 - step];
            sortLayer(nodes, downwards ? layers.up : layers.down, place, byMedian);
            for (std::size_t i = 0; i < nodes.size(); ++i) place[at(nodes[i])] = static_cast<Node>(i);
        }
        const std::size_t crossings = countCrossings(layers);
        if (crossings < fewest) {
            fewest = crossings;
            best = layers.nodes;
        }
    }
    layers.nodes = std::move(best);
}

std::vector<double> placeAcross(const Layers& layers, const std::vector<double>& width) {
    return Placing(layers, width).run();
}

}  // namespace crosscase::core
