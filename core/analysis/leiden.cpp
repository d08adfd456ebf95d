// core/analysis/leiden.cpp: local moves, refinement and aggregation.
#include "core/analysis/leiden.h"

#include <algorithm>
#include <numeric>

#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

/// Weights of ties from one node to each group next to it; cleared along what was met.
class TiesToGroups {
public:
    explicit TiesToGroups(std::size_t groups) : weight_(groups, 0.0) {}

    void add(Index group, double weight) {
        if (weight_[at(group)] == 0) met_.push_back(group);
        weight_[at(group)] += weight;
    }
    double to(Index group) const { return weight_[at(group)]; }
    const std::vector<Index>& met() const { return met_; }
    void clear() {
        for (Index group : met_) weight_[at(group)] = 0;
        met_.clear();
    }

private:
    std::vector<double> weight_;
    std::vector<Index> met_;
};

class NodeMover {
public:
    NodeMover(const LevelGraph& graph, Groups& groups)
        : graph_(graph),
          groups_(groups),
          strength_(graph.nodeCount(), 0.0),
          size_(graph.nodeCount(), 0),
          ties_(graph.nodeCount()),
          waiting_(graph.nodeCount(), 1) {
        for (std::size_t node = 0; node < graph.nodeCount(); ++node) {
            strength_[at(groups[node])] += graph.strengths[node];
            ++size_[at(groups[node])];
        }
        for (std::size_t group = graph.nodeCount(); group-- > 0;) {
            if (size_[group] == 0) empty_.push_back(static_cast<Index>(group));
        }
    }

    bool run(Draw& draw) {
        std::vector<Index> queue(graph_.nodeCount());
        std::iota(queue.begin(), queue.end(), Index{0});
        draw.shuffle(queue);
        bool moved = false;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const Index node = queue[i];
            waiting_[at(node)] = 0;
            const Index best = bestGroup(node);
            if (best == groups_[at(node)]) continue;
            move(node, best);
            moved = true;
            for (std::size_t arc = at(graph_.offsets[at(node)]); arc < at(graph_.offsets[at(node) + 1]); ++arc) {
                const Index next = graph_.targets[arc];
                if (groups_[at(next)] == best || waiting_[at(next)]) continue;
                waiting_[at(next)] = 1;
                queue.push_back(next);
            }
        }
        return moved;
    }

private:
    Index bestGroup(Index node) {
        const Index own = groups_[at(node)];
        for (std::size_t arc = at(graph_.offsets[at(node)]); arc < at(graph_.offsets[at(node) + 1]); ++arc)
            ties_.add(groups_[at(graph_.targets[arc])], graph_.weights[arc]);
        const double strength = graph_.strengths[at(node)], share = strength / graph_.total;
        Index best = own;
        double gain = ties_.to(own) - share * (strength_[at(own)] - strength);
        for (Index group : ties_.met()) {
            if (group == own) continue;
            const double other = ties_.to(group) - share * strength_[at(group)];
            if (other > gain + 1e-12 * graph_.total) {
                best = group;
                gain = other;
            }
        }
        ties_.clear();
        const bool betterAlone = gain < -1e-12 * graph_.total && size_[at(own)] > 1;
        return betterAlone && best == own ? empty_.back() : best;
    }

    void move(Index node, Index group) {
        const Index own = groups_[at(node)];
        strength_[at(own)] -= graph_.strengths[at(node)];
        strength_[at(group)] += graph_.strengths[at(node)];
        if (++size_[at(group)] == 1) empty_.pop_back();
        if (--size_[at(own)] == 0) empty_.push_back(own);
        groups_[at(node)] = group;
    }

    const LevelGraph& graph_;
    Groups& groups_;
    std::vector<double> strength_;
    std::vector<Index> size_, empty_;
    TiesToGroups ties_;
    std::vector<std::uint8_t> waiting_;
};

class Refiner {
public:
    Refiner(const LevelGraph& graph, const Groups& groups)
        : graph_(graph),
          groups_(groups),
          sub_(graph.nodeCount()),
          strength_(graph.strengths),
          outside_(graph.nodeCount(), 0.0),
          groupStrength_(graph.nodeCount(), 0.0),
          joined_(graph.nodeCount(), 0),
          ties_(graph.nodeCount()) {
        std::iota(sub_.begin(), sub_.end(), Index{0});
        for (std::size_t node = 0; node < graph.nodeCount(); ++node) {
            groupStrength_[at(groups[node])] += graph.strengths[node];
            for (std::size_t arc = at(graph.offsets[node]); arc < at(graph.offsets[node + 1]); ++arc) {
                if (groups[at(graph.targets[arc])] == groups[node]) outside_[node] += graph.weights[arc];
            }
        }
    }

    Groups run(Draw& draw) {
        std::vector<Index> order(graph_.nodeCount());
        std::iota(order.begin(), order.end(), Index{0});
        draw.shuffle(order);
        for (Index node : order) {
            if (!joined_[at(node)] && isWellTied(node, groups_[at(node)])) join(node);
        }
        renumber(sub_);
        return std::move(sub_);
    }

private:
    /// Is a subgroup tied to the rest of its group at least as strongly as chance would tie it?
    bool isWellTied(Index sub, Index group) const {
        const double strength = strength_[at(sub)];
        return outside_[at(sub)] >= strength * (groupStrength_[at(group)] - strength) / graph_.total;
    }

    /// A node that is still alone goes where modularity gains most.
    void join(Index node) {
        for (std::size_t arc = at(graph_.offsets[at(node)]); arc < at(graph_.offsets[at(node) + 1]); ++arc) {
            const Index next = graph_.targets[arc];
            if (groups_[at(next)] == groups_[at(node)]) ties_.add(sub_[at(next)], graph_.weights[arc]);
        }
        Index best = node;
        double gain = 0;
        for (Index sub : ties_.met()) {
            const double more = ties_.to(sub) - graph_.strengths[at(node)] * strength_[at(sub)] / graph_.total;
            if (more <= gain || !isWellTied(sub, groups_[at(node)])) continue;
            best = sub;
            gain = more;
        }
        if (best != node) {
            sub_[at(node)] = best;
            strength_[at(best)] += graph_.strengths[at(node)];
            outside_[at(best)] += outside_[at(node)] - 2 * ties_.to(best);
            joined_[at(best)] = 1;  // a subgroup is named after its first node, which is no longer alone
        }
        ties_.clear();
    }

    const LevelGraph& graph_;
    const Groups& groups_;
    Groups sub_;
    std::vector<double> strength_;       ///< of subgroups
    std::vector<double> outside_;        ///< ties of a subgroup to the rest of its group
    std::vector<double> groupStrength_;  ///< of groups
    std::vector<std::uint8_t> joined_;   ///< somebody joined this node
    TiesToGroups ties_;
};

}  // namespace

LevelGraph::LevelGraph(const Rows& rows)
    : offsets(rows.offsets.begin(), rows.offsets.end()),
      targets(rows.targets.begin(), rows.targets.end()),
      weights(rows.weights.begin(), rows.weights.end()),
      strengths(rows.entityCount(), 0.0) {
    if (weights.empty()) weights.assign(targets.size(), 1.0);
    for (std::size_t node = 0; node < strengths.size(); ++node) {
        for (std::size_t arc = at(offsets[node]); arc < at(offsets[node + 1]); ++arc) strengths[node] += weights[arc];
    }
    total = std::accumulate(strengths.begin(), strengths.end(), 0.0);
}

bool moveNodes(const LevelGraph& graph, Groups& groups, Draw& draw) {
    return NodeMover(graph, groups).run(draw);
}

Groups refine(const LevelGraph& graph, const Groups& groups, Draw& draw) {
    return Refiner(graph, groups).run(draw);
}

LevelGraph aggregate(const LevelGraph& graph, const Groups& groups) {
    const std::size_t count = groups.empty() ? 0 : at(*std::ranges::max_element(groups)) + 1;
    std::vector<Index> begin(count + 1, 0), members(groups.size());
    for (Index group : groups) ++begin[at(group) + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<Index> next = begin;
    for (std::size_t node = 0; node < groups.size(); ++node)
        members[at(next[at(groups[node])]++)] = static_cast<Index>(node);

    LevelGraph result;
    result.offsets.assign(1, 0);
    result.strengths.assign(count, 0.0);
    result.total = graph.total;
    TiesToGroups ties(count);
    for (std::size_t group = 0; group < count; ++group) {
        for (std::size_t i = at(begin[group]); i < at(begin[group + 1]); ++i) {
            const std::size_t node = at(members[i]);
            result.strengths[group] += graph.strengths[node];
            for (std::size_t arc = at(graph.offsets[node]); arc < at(graph.offsets[node + 1]); ++arc) {
                const Index other = groups[at(graph.targets[arc])];
                if (at(other) != group) ties.add(other, graph.weights[arc]);
            }
        }
        for (Index other : ties.met()) {
            result.targets.push_back(other);
            result.weights.push_back(ties.to(other));
        }
        ties.clear();
        result.offsets.push_back(static_cast<Index>(result.targets.size()));
    }
    return result;
}

std::size_t renumber(Groups& groups) {
    std::vector<Index> numbers(groups.size(), -1);
    Index count = 0;
    for (Index& group : groups) {
        if (numbers[at(group)] < 0) numbers[at(group)] = count++;
        group = numbers[at(group)];
    }
    return at(count);
}

}  // namespace crosscase::core
