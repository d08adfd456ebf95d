// core/collation/candidates.cpp: groups of nodes under one key, and the groups of each node.
#include "core/collation/candidates.h"

#include <algorithm>

namespace crosscase::core {

Candidates::Candidates(Population& population, std::span<const Node> nodes, std::span<const NodeIndex> nodeOf,
                       std::size_t cap, const std::function<std::size_t(MatchKey)>& holders) {
    const auto& postings = population.postings();
    groupStart_.push_back(0);
    for (std::size_t from = 0; from < postings.size();) {
        std::size_t to = from;
        while (to < postings.size() && postings[to].key == postings[from].key) ++to;
        MatchKey key = postings[from].key;
        if (to - from > 1) {
            std::size_t count = holders && !isUncapped(key) ? holders(key) : to - from;
            if (isUncapped(key) || count <= cap) {
                addGroup(std::span(postings).subspan(from, to - from), nodes, nodeOf, isWhole(key));
            } else {
                skipped_ += double(to - from) * double(to - from - 1) / 2;
            }
        }
        from = to;
    }
    nodeStart_.assign(nodes.size() + 1, 0);
    for (NodeIndex node : members_) ++nodeStart_[node + 1];
    for (std::size_t i = 1; i < nodeStart_.size(); ++i) nodeStart_[i] += nodeStart_[i - 1];
    groups_.resize(members_.size());
    std::vector<std::uint32_t> at(nodeStart_.begin(), nodeStart_.end() - 1);
    for (std::uint32_t group = 0; group + 1 < groupStart_.size(); ++group) {
        for (std::uint32_t i = groupStart_[group]; i < groupStart_[group + 1]; ++i) groups_[at[members_[i]]++] = group;
    }
}

void Candidates::addGroup(std::span<const KeyPosting> postings, std::span<const Node> nodes,
                          std::span<const NodeIndex> nodeOf, bool whole) {
    scratch_.clear();
    bool special = false;
    for (const KeyPosting& posting : postings) {
        NodeIndex node = nodeOf[positionOf(posting)];
        if (!scratch_.empty() && scratch_.back() == node) continue;
        scratch_.push_back(node);
        special |= nodes[node].special;
    }
    // Equal statements that are nodes of their own make no pairs by being equal: a bare first name says nothing a
    // thousand times over. Classes, decided and listed ones do.
    if (whole && !special) return;
    std::sort(scratch_.begin(), scratch_.end());
    scratch_.erase(std::unique(scratch_.begin(), scratch_.end()), scratch_.end());
    if (scratch_.size() < 2) return;
    members_.insert(members_.end(), scratch_.begin(), scratch_.end());
    groupStart_.push_back(static_cast<std::uint32_t>(members_.size()));
}

void Candidates::before(NodeIndex node, std::vector<NodeIndex>& out) const {
    out.clear();
    for (std::uint32_t i = nodeStart_[node]; i < nodeStart_[node + 1]; ++i) {
        for (std::uint32_t j = groupStart_[groups_[i]]; members_[j] < node; ++j) out.push_back(members_[j]);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

}  // namespace crosscase::core
