// core/collation/candidates.h: which nodes meet under some key, node by node, so that no list of all pairs is ever made.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/collation/population.h"

namespace crosscase::core {

using NodeIndex = std::uint32_t;

/// Mentions that state exactly the same; one stands for all.
struct Node {
    std::uint32_t representative = 0;   ///< position in the population
    std::vector<std::uint32_t> others;  ///< further members, in order
    bool special = false;  ///< decided or listed, or a class: equal statements make pairs with it by being equal
    std::size_t size() const { return others.size() + 1; }
};

class Candidates {
public:
    /// @param nodeOf  node of each mention of the population
    /// @param holders  live mentions of a key; empty: counted here
    Candidates(Population& population, std::span<const Node> nodes, std::span<const NodeIndex> nodeOf, std::size_t cap,
               const std::function<std::size_t(MatchKey)>& holders);

    /// Nodes before `node` that share a usable key with it, each once, ascending.
    void before(NodeIndex node, std::vector<NodeIndex>& out) const;
    double skippedPairs() const { return skipped_; }

private:
    void addGroup(std::span<const KeyPosting> postings, std::span<const Node> nodes, std::span<const NodeIndex> nodeOf,
                  bool whole);

    std::vector<NodeIndex> members_;         ///< group after group, ascending within each
    std::vector<std::uint32_t> groupStart_;  ///< and the end of the last
    std::vector<std::uint32_t> groups_;      ///< of each node, node after node
    std::vector<std::uint32_t> nodeStart_;
    double skipped_ = 0;
    std::vector<NodeIndex> scratch_;
};

}  // namespace crosscase::core
