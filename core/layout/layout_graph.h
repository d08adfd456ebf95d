// core/layout/layout_graph.h: the flat graph that the layouts by distance work on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace crosscase::core {

/// Compressed rows of single precision; connected. Each node stands for `mass` items (itself and its leaves).
struct LayoutGraph {
    using Node = std::int32_t;

    std::vector<Node> offsets{0}, targets;  ///< rows ascending
    std::vector<float> strength;            ///< by target: how closely a tie binds, 1 or more
    std::vector<float> mass;

    std::size_t size() const { return mass.size(); }
    std::span<const Node> neighbours(std::size_t node) const {
        return std::span(targets).subspan(begin(node), begin(node + 1) - begin(node));
    }
    std::size_t begin(std::size_t node) const { return static_cast<std::size_t>(offsets[node]); }
};

/// Sets each tie's strength to 1 + `gain` * the share of neighbours that its ends have in common: ties within a close
/// group bind more than bridges. O(ties * log degree).
void strengthenCommonTies(LayoutGraph& graph, float gain);

/// Links from `source` to every node. O(n + ties). @param queue  scratch space, kept between calls
void countLinks(const LayoutGraph& graph, LayoutGraph::Node source, std::vector<std::int32_t>& links,
                std::vector<LayoutGraph::Node>& queue);

}  // namespace crosscase::core
