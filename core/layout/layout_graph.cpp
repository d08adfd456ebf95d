// core/layout/layout_graph.cpp: common neighbours and distances in links.
#include "core/layout/layout_graph.h"

#include <algorithm>

namespace crosscase::core {
namespace {

/// How many nodes two ascending rows share; the shorter one is looked up in the longer one when it is much shorter.
std::size_t countCommon(std::span<const LayoutGraph::Node> a, std::span<const LayoutGraph::Node> b) {
    if (a.size() > b.size()) std::swap(a, b);
    std::size_t common = 0;
    if (a.size() * 8 < b.size()) {
        for (LayoutGraph::Node node : a) common += std::ranges::binary_search(b, node);
        return common;
    }
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] < b[j]) {
            ++i;
        } else if (a[i] > b[j]) {
            ++j;
        } else {
            ++common;
            ++i;
            ++j;
        }
    }
    return common;
}

}  // namespace

void strengthenCommonTies(LayoutGraph& graph, float gain) {
    graph.strength.assign(graph.targets.size(), 1.0F);
    for (std::size_t node = 0; node < graph.size(); ++node) {
        const auto own = graph.neighbours(node);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto others = graph.neighbours(static_cast<std::size_t>(own[i]));
            const auto smaller = static_cast<float>(std::min(own.size(), others.size()));
            graph.strength[graph.begin(node) + i] += gain * static_cast<float>(countCommon(own, others)) / smaller;
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
