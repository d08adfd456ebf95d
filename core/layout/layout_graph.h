// core/layout/layout_graph.h: the weighted graph that a layout works on, and its coarser and coarser versions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/layout.h"

namespace crosscase::core {

struct LayoutTie {
    std::int32_t to = 0;
    double weight = 1;
};

/// Compressed rows. Each node stands for `mass` items and needs `radius` of free space round itself.
struct LayoutGraph {
    std::vector<std::int32_t> offsets{0};
    std::vector<LayoutTie> ties;
    std::vector<double> mass, radius;

    std::size_t size() const { return mass.size(); }
    std::span<const LayoutTie> tiesOf(std::size_t node) const {
        const auto begin = static_cast<std::size_t>(offsets[node]);
        return std::span(ties).subspan(begin, static_cast<std::size_t>(offsets[node + 1]) - begin);
    }
};

/// A graph with its nodes merged in pairs (or with the group of a neighbour when all neighbours are taken).
struct CoarserGraph {
    LayoutGraph graph;
    std::vector<std::int32_t> groupOf;  ///< for each node of the finer graph, its node in `graph`
};

CoarserGraph coarsen(const LayoutGraph& fine);

}  // namespace crosscase::core
