// core/layout/communities.cpp: modularity raised move by move, then between whole groups.
#include "core/layout/communities.h"

#include <algorithm>
#include <numeric>

namespace crosscase::core {
namespace {

using Node = std::int32_t;

constexpr int passes = 10;

std::size_t at(Node node) {
    return static_cast<std::size_t>(node);
}

/// Compressed rows with weights; a node's own weight counts the ties that it swallowed, twice.
struct WeightedGraph {
    std::vector<Node> offsets{0}, targets;
    std::vector<double> weight, own;
    std::size_t size() const { return own.size(); }
};

WeightedGraph weighted(const Network& network) {
    WeightedGraph graph;
    for (std::size_t i = 0; i < network.entityCount(); ++i) {
        const auto row = network.neighbours(static_cast<Node>(i));
        graph.targets.insert(graph.targets.end(), row.begin(), row.end());
        graph.offsets.push_back(static_cast<Node>(graph.targets.size()));
    }
    graph.weight.assign(graph.targets.size(), 1.0);
    graph.own.assign(network.entityCount(), 0.0);
    return graph;
}

/// Sums of weights by group, cheap to empty.
class Tally {
public:
    explicit Tally(std::size_t groups) : sum_(groups, 0.0) {}
    void add(Node group, double weight) {
        if (sum_[at(group)] == 0) met_.push_back(group);
        sum_[at(group)] += weight;
    }
    double of(Node group) const { return sum_[at(group)]; }
    const std::vector<Node>& met() const { return met_; }
    void clear() {
        for (Node group : met_) sum_[at(group)] = 0;
        met_.clear();
    }

private:
    std::vector<double> sum_;
    std::vector<Node> met_;
};

class Grouping {
public:
    explicit Grouping(const WeightedGraph& graph) : graph_(graph), of_(graph.size()), tally_(graph.size()) {
        std::iota(of_.begin(), of_.end(), 0);
        for (std::size_t node = 0; node < graph.size(); ++node) {
            double degree = graph.own[node];
            for (std::size_t t = at(graph.offsets[node]); t < at(graph.offsets[node + 1]); ++t)
                degree += graph.weight[t];
            degree_.push_back(degree);
            total_ += degree;
        }
        groupDegree_ = degree_;
    }

    /// @return whether any node changed its group
    bool improve() {
        bool changed = false;
        for (int pass = 0; pass < passes; ++pass) {
            bool moved = false;
            for (std::size_t node = 0; node < graph_.size(); ++node) moved = moveToBest(node) || moved;
            changed = changed || moved;
            if (!moved) break;
        }
        return changed;
    }

    /// Groups numbered in the order of their first nodes.
    std::vector<Node> numbered(std::size_t& count) const {
        std::vector<Node> number(of_.size(), -1), result;
        Node next = 0;
        for (Node group : of_) {
            if (number[at(group)] < 0) number[at(group)] = next++;
            result.push_back(number[at(group)]);
        }
        count = at(next);
        return result;
    }

private:
    bool moveToBest(std::size_t node) {
        const Node old = of_[node];
        groupDegree_[at(old)] -= degree_[node];
        tally_.clear();
        for (std::size_t t = at(graph_.offsets[node]); t < at(graph_.offsets[node + 1]); ++t) {
            tally_.add(of_[at(graph_.targets[t])], graph_.weight[t]);
        }
        Node best = old;
        double bestGain = gain(node, old);
        for (Node group : tally_.met()) {
            const double found = gain(node, group);
            if (found > bestGain + 1e-12) {
                best = group;
                bestGain = found;
            }
        }
        of_[node] = best;
        groupDegree_[at(best)] += degree_[node];
        return best != old;
    }
    double gain(std::size_t node, Node group) const {
        return tally_.of(group) - groupDegree_[at(group)] * degree_[node] / total_;
    }

    const WeightedGraph& graph_;
    std::vector<Node> of_;
    std::vector<double> degree_, groupDegree_;
    double total_ = 0;
    Tally tally_;
};

WeightedGraph merged(const WeightedGraph& graph, const std::vector<Node>& group, std::size_t groups) {
    std::vector<std::vector<Node>> members(groups);
    for (std::size_t node = 0; node < group.size(); ++node) members[at(group[node])].push_back(static_cast<Node>(node));
    WeightedGraph result;
    Tally tally(groups);
    for (std::size_t g = 0; g < groups; ++g) {
        double own = 0;
        tally.clear();
        for (Node node : members[g]) {
            own += graph.own[at(node)];
            for (std::size_t t = at(graph.offsets[at(node)]); t < at(graph.offsets[at(node) + 1]); ++t) {
                const Node other = group[at(graph.targets[t])];
                if (at(other) == g) {
                    own += graph.weight[t];
                } else {
                    tally.add(other, graph.weight[t]);
                }
            }
        }
        for (Node other : tally.met()) {
            result.targets.push_back(other);
            result.weight.push_back(tally.of(other));
        }
        result.offsets.push_back(static_cast<Node>(result.targets.size()));
        result.own.push_back(own);
    }
    return result;
}

}  // namespace

std::vector<std::int32_t> findCommunities(const Network& network) {
    std::vector<Node> of(network.entityCount());
    std::iota(of.begin(), of.end(), 0);
    for (WeightedGraph graph = weighted(network); graph.size() > 0;) {
        Grouping grouping(graph);
        if (!grouping.improve()) break;
        std::size_t count = 0;
        const std::vector<Node> group = grouping.numbered(count);
        for (Node& g : of) g = group[at(g)];
        if (count == graph.size()) break;
        graph = merged(graph, group, count);
    }
    return of;
}

}  // namespace crosscase::core
