// core/analysis/leiden.h: the steps of the Leiden method on a graph whose nodes may stand for many entities.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/draw.h"
#include "core/analysis/reading.h"

namespace crosscase::core {

/// A weighted, undirected graph of one level; a node of a higher level stands for a group of the level below.
struct LevelGraph {
    using Index = Network::Index;
    std::vector<Index> offsets, targets;  ///< rows of arcs to other nodes
    std::vector<double> weights;          ///< of arcs
    std::vector<double> strengths;        ///< sum of the weights at a node, ties within it counted twice
    double total = 0;                     ///< sum of the strengths: twice the weight of all ties

    explicit LevelGraph(const Rows& rows);
    LevelGraph() = default;
    std::size_t nodeCount() const { return strengths.size(); }
};

using Groups = std::vector<Network::Index>;  ///< number of each node's group

/// Moves nodes one by one to the neighbouring group where modularity gains most, until none gains.
/// @param groups  changed; numbers below nodeCount()
/// @return whether any node moved
bool moveNodes(const LevelGraph& graph, Groups& groups, Draw& draw);

/// Divides each group into subgroups that hang together well. @return subgroups, numbered from 0 without gaps
Groups refine(const LevelGraph& graph, const Groups& groups, Draw& draw);

/// The graph whose nodes are the groups. @param groups  numbered from 0 without gaps
LevelGraph aggregate(const LevelGraph& graph, const Groups& groups);

/// Numbers groups from 0 without gaps, in the order of their first node. @return how many there are
std::size_t renumber(Groups& groups);

}  // namespace crosscase::core
