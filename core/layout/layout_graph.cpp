// core/layout/layout_graph.cpp: coarsening by matching.
#include "core/layout/layout_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace crosscase::core {
namespace {

constexpr std::int32_t none = -1;

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// Nodes of few ties first: they have the least choice of a partner.
std::vector<std::int32_t> visitingOrder(const LayoutGraph& graph) {
    std::vector<std::int32_t> order(graph.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::int32_t i) { return std::tuple(graph.tiesOf(at(i)).size(), i); });
    return order;
}

/// The neighbour that is bound most closely for its mass, among those that `suits` accepts.
template <typename Suits>
std::int32_t closest(const LayoutGraph& graph, std::int32_t node, Suits suits) {
    std::int32_t best = none;
    double bestPull = -1;
    for (const LayoutTie& tie : graph.tiesOf(at(node))) {
        if (!suits(tie.to)) continue;
        const double pull = tie.weight / graph.mass[at(tie.to)];
        if (pull > bestPull) std::tie(best, bestPull) = std::tuple(tie.to, pull);
    }
    return best;
}

std::vector<std::int32_t> matchNodes(const LayoutGraph& graph, std::int32_t& groups) {
    std::vector<std::int32_t> groupOf(graph.size(), none);
    for (std::int32_t node : visitingOrder(graph)) {
        if (groupOf[at(node)] != none) continue;
        const auto free = closest(graph, node, [&](std::int32_t other) { return groupOf[at(other)] == none; });
        const auto partner = free != none ? free : closest(graph, node, [](std::int32_t) { return true; });
        const bool joins = partner != none && groupOf[at(partner)] != none;
        groupOf[at(node)] = joins ? groupOf[at(partner)] : groups++;
        if (partner != none) groupOf[at(partner)] = groupOf[at(node)];
    }
    return groupOf;
}

}  // namespace

CoarserGraph coarsen(const LayoutGraph& fine) {
    CoarserGraph result;
    std::int32_t groups = 0;
    result.groupOf = matchNodes(fine, groups);
    LayoutGraph& coarse = result.graph;
    coarse.mass.assign(at(groups), 0.0);
    coarse.radius.assign(at(groups), 0.0);

    std::vector<std::vector<std::int32_t>> members(at(groups));
    for (std::size_t node = 0; node < fine.size(); ++node) {
        const std::size_t group = at(result.groupOf[node]);
        members[group].push_back(static_cast<std::int32_t>(node));
        coarse.mass[group] += fine.mass[node];
        coarse.radius[group] = std::hypot(coarse.radius[group], fine.radius[node]);
    }
    std::vector<std::size_t> slot(at(groups));
    std::vector<std::int32_t> metBy(at(groups), none);
    for (std::int32_t group = 0; group < groups; ++group) {
        for (std::int32_t node : members[at(group)]) {
            for (const LayoutTie& tie : fine.tiesOf(at(node))) {
                const std::int32_t other = result.groupOf[at(tie.to)];
                if (other == group) continue;
                if (metBy[at(other)] != group) {
                    metBy[at(other)] = group;
                    slot[at(other)] = coarse.ties.size();
                    coarse.ties.push_back({other, 0.0});
                }
                coarse.ties[slot[at(other)]].weight += tie.weight;
            }
        }
        coarse.offsets.push_back(static_cast<std::int32_t>(coarse.ties.size()));
    }
    return result;
}

}  // namespace crosscase::core
