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

struct ClusterEdge {
    std::uint32_t a, b;  ///< indexes into nodes
    ClusterPair pair;
};

struct ClusterInput {
    std::vector<std::uint32_t> nodes;                                ///< in content order: ties go to the earlier
    std::vector<ClusterEdge> edges;                                  ///< pairs worth looking at
    std::vector<std::pair<std::uint32_t, std::uint32_t>> mustLinks;  ///< indexes into nodes, in order of precedence
    std::function<ClusterPair(std::uint32_t, std::uint32_t)> pair;   ///< any two nodes; remembered by the caller
    /// Whether a person or a list keeps the two apart: stronger than a must link between others.
    std::function<bool(std::uint32_t, std::uint32_t)> forbidden;
    /// Bits of two groups of nodes, each taken as one subject that states all that its members state.
    std::function<double(const std::vector<std::uint32_t>&, const std::vector<std::uint32_t>&)> whole;
    double threshold = 0;  ///< least mean bits of a merge
    double leastMean = 0;  ///< of a merge of groups as wholes
    double onlyCandidate =
        0;                 ///< bits below the threshold at which two groups still merge that have no other candidate
    double usualSize = 0;  ///< members of a group up to which that holds
    std::vector<double> mentions;  ///< how many statements each node stands for
};

/// Groups of indexes into nodes; each sorted, ordered by their first. The mean runs over all pairs across two groups, so
/// one strong pair does not chain strangers together. A group that fits two others which contradict each other joins the
/// one that is clearly likelier (by best pair and number of statements), or none. Groups that are left are then compared as
/// wholes: a record that fits no member alone may fit what all of them say together.
std::vector<std::vector<std::uint32_t>> cluster(const ClusterInput& input);

}  // namespace crosscase::core
