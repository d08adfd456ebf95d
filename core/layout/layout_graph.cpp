// core/layout/layout_graph.cpp: common neighbours and distances in links.
#include "core/layout/layout_graph.h"

#include <algorithm>

namespace crosscase::core {
namespace {

constexpr std::size_t lookedAt = 24;

/// The share of the shorter of two ascending rows that the longer one has, too; of a long row a few nodes tell.
float shareInCommon(std::span<const LayoutGraph::Node> a, std::span<const LayoutGraph::Node> b) {
    if (a.size() > b.size()) std::swap(a, b);
    const std::size_t looks = std::min(lookedAt, a.size());
    std::size_t common = 0;
    for (std::size_t i = 0; i < looks; ++i) common += std::ranges::binary_search(b, a[i * a.size() / looks]);
    return static_cast<float>(common) / static_cast<float>(looks);
}

}  // namespace

void strengthenCommonTies(LayoutGraph& graph, float gain) {
    graph.strength.assign(graph.targets.size(), 1.0F);
    for (std::size_t node = 0; node < graph.size(); ++node) {
        const auto own = graph.neighbours(node);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto others = graph.neighbours(static_cast<std::size_t>(own[i]));
            graph.strength[graph.begin(node) + i] += gain * shareInCommon(own, others);
        }
    }
}

void countLinks(const LayoutGraph& graph, LayoutGraph::Node source, std::vector<std::int32_t>& links,
                std::vector<LayoutGraph::Node>& queue) {
    links.assign(graph.size(), -1);
    queue.assign(1, source);
    links[static_cast<std::size_t>(source)] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto node = static_cast<std::size_t>(queue[i]);
        for (LayoutGraph::Node next : graph.neighbours(node)) {
            auto& count = links[static_cast<std::size_t>(next)];
            if (count >= 0) continue;
            count = links[node] + 1;
            queue.push_back(next);
        }
    }
}

}  // namespace crosscase::core
