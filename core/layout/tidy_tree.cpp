// core/layout/tidy_tree.cpp: branches joined by their outlines.
#include "core/layout/tidy_tree.h"

#include <algorithm>

namespace crosscase::core {
namespace {

using Node = std::int32_t;

std::size_t at(Node node) {
    return static_cast<std::size_t>(node);
}

/// Left and right edges of a branch from its lowest layer (front) up to its root (back), all but for `shift`.
struct Outline {
    std::vector<double> left, right;
    double shift = 0;
    std::size_t depth() const { return left.size(); }
    double leftAt(std::size_t level) const { return left[left.size() - 1 - level] + shift; }
    double rightAt(std::size_t level) const { return right[right.size() - 1 - level] + shift; }
};

/// Puts `next` to the right of `joined`; the deeper of the two takes up the other, so that each layer is copied once.
/// @return how far `next` moved
double append(Outline& joined, Outline&& next) {
    const std::size_t common = std::min(joined.depth(), next.depth());
    double move = -1e300;
    for (std::size_t level = 0; level < common; ++level)
        move = std::max(move, joined.rightAt(level) - next.leftAt(level));
    next.shift += move;
    if (next.depth() > joined.depth()) {
        for (std::size_t level = 0; level < common; ++level) {
            next.left[next.left.size() - 1 - level] = joined.leftAt(level) - next.shift;
        }
        joined = std::move(next);
    } else {
        for (std::size_t level = 0; level < common; ++level) {
            joined.right[joined.right.size() - 1 - level] = next.rightAt(level) - joined.shift;
        }
    }
    return move;
}

}  // namespace

std::vector<double> tidyTree(const std::vector<Node>& layer, std::span<const std::pair<Node, Node>> arcs,
                             const std::vector<double>& width) {
    std::vector<std::vector<Node>> children(layer.size());
    for (const auto& [parent, child] : arcs) children[at(parent)].push_back(child);
    std::vector<Node> byLayer(layer.size());
    for (std::size_t i = 0; i < byLayer.size(); ++i) byLayer[i] = static_cast<Node>(i);
    std::ranges::stable_sort(byLayer, std::greater{}, [&](Node node) { return layer[at(node)]; });

    std::vector<Outline> outline(layer.size());
    std::vector<double> fromParent(layer.size(), 0.0);
    for (Node node : byLayer) {
        Outline own;
        std::vector<double> x;
        for (Node child : children[at(node)]) {
            x.push_back(x.empty() ? 0 : append(own, std::move(outline[at(child)])));
            if (x.size() == 1) own = std::move(outline[at(child)]);
        }
        const double middle = x.empty() ? 0 : (x.front() + x.back()) / 2;
        for (std::size_t i = 0; i < x.size(); ++i) fromParent[at(children[at(node)][i])] = x[i] - middle;
        own.shift -= middle;
        own.left.push_back(-width[at(node)] / 2 - own.shift);
        own.right.push_back(width[at(node)] / 2 - own.shift);
        outline[at(node)] = std::move(own);
    }
    std::vector<double> x(layer.size(), 0.0);
    for (auto it = byLayer.rbegin(); it != byLayer.rend(); ++it) {
        x[at(*it)] += fromParent[at(*it)];
        for (Node child : children[at(*it)]) x[at(child)] = x[at(*it)];
    }
    return x;
}

}  // namespace crosscase::core
