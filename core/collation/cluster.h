// core/collation/cluster.h: average-link clustering of one connected component, with pairs that must or cannot be together.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace crosscase::core {

struct ClusterPair {
    double bits = 0;
    bool cannot = false;
    bool byList = false;  ///< only because their list declares them distinct, which says nothing about a third
};

struct ClusterInput {
    std::vector<std::uint32_t> nodes;                                ///< in content order: ties go to the earlier
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;      ///< pairs worth looking at, indexes into nodes
    std::vector<std::pair<std::uint32_t, std::uint32_t>> mustLinks;  ///< indexes into nodes, in order of precedence
    std::function<ClusterPair(std::uint32_t, std::uint32_t)> pair;   ///< any two nodes; remembered by the caller
    /// Whether a person or a list keeps the two apart: stronger than a must link between others.
    std::function<bool(std::uint32_t, std::uint32_t)> forbidden;
    double threshold = 0;          ///< least mean bits of a merge
    std::vector<double> mentions;  ///< how many statements each node stands for
};

/// Groups of indexes into nodes; each sorted, ordered by their first. The mean runs over all pairs across two groups, so
/// one strong pair does not chain strangers together. A group that fits two others which contradict each other joins the
/// one that is clearly likelier (by best pair and number of statements), or none.
std::vector<std::vector<std::uint32_t>> cluster(const ClusterInput& input);

}  // namespace crosscase::core
