// core/analysis/communities.cpp: rounds of the Leiden method over the levels.
#include "core/analysis/communities.h"

#include <algorithm>
#include <numeric>

#include "core/analysis/index.h"
#include "core/analysis/leiden.h"

namespace crosscase::core {
namespace {

constexpr int mostRounds = 4;  ///< further rounds gain little; each begins with the groups of the one before

/// The groups of the subgroups that became nodes: those of any of their members.
/// @param groups  numbered without gaps, so that no number is beyond those of the subgroups
Groups carriedUp(const Groups& groups, const Groups& subgroups) {
    Groups result(groups.size());
    std::size_t count = 0;
    for (std::size_t node = 0; node < groups.size(); ++node) {
        result[at(subgroups[node])] = groups[node];
        count = std::max(count, at(subgroups[node]) + 1);
    }
    result.resize(count);
    return result;
}

/// One round from the entities up to the level on which no two nodes belong together. @return whether anything moved
bool improve(const LevelGraph& entities, Groups& groups, Draw& draw, const Watch& watch) {
    bool moved = false;
    Groups nodeOf(groups.size());  // of each entity, on the level in hand
    std::iota(nodeOf.begin(), nodeOf.end(), Network::Index{0});
    LevelGraph aggregated;
    const LevelGraph* graph = &entities;
    Groups current = groups;
    while (true) {
        moved = moveNodes(*graph, current, draw) || moved;
        if (watch.isOver()) break;
        renumber(current);
        const Groups subgroups = refine(*graph, current, draw);
        const std::size_t count = at(*std::ranges::max_element(subgroups)) + 1;
        if (count == graph->nodeCount()) break;
        current = carriedUp(current, subgroups);
        aggregated = aggregate(*graph, subgroups);
        graph = &aggregated;
        for (auto& node : nodeOf) node = subgroups[at(node)];
    }
    for (std::size_t entity = 0; entity < groups.size(); ++entity) groups[entity] = current[at(nodeOf[entity])];
    return moved;
}

Communities bySize(const Groups& groups, std::size_t count) {
    Communities result;
    std::vector<std::size_t> sizes(count, 0);
    for (auto group : groups) ++sizes[at(group)];
    std::vector<std::int32_t> order(count), rank(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::int32_t group) { return sizes[at(group)]; });
    for (std::size_t i = 0; i < count; ++i) {
        rank[at(order[i])] = static_cast<std::int32_t>(i);
        result.sizes.push_back(sizes[at(order[i])]);
    }
    for (auto group : groups) result.of.push_back(rank[at(group)]);
    return result;
}

}  // namespace

Result<Communities> communities(const Network& network, const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("the search for groups");
    const NetworkReading reading(network, {false, options.reading.weighted});
    const LevelGraph graph(reading.out());
    Groups groups(network.entityCount());
    std::iota(groups.begin(), groups.end(), Network::Index{0});
    Draw draw(options.seed);
    bool moved = graph.total > 0;
    for (int round = 0; round < mostRounds && moved && !watch.isOver(); ++round) {
        moved = improve(graph, groups, draw, watch);
        renumber(groups);
        progress.report(static_cast<double>(round + 1) / mostRounds, "groups");
    }
    const std::size_t count = renumber(groups);
    Communities result = bySize(groups, count);
    result.modularity = modularity(network, result.of, options.reading.weighted);
    result.complete = !moved || !watch.isOver();
    return result;
}

double modularity(const Network& network, const std::vector<std::int32_t>& groups, bool weighted) {
    std::vector<double> strength(groups.empty() ? 0 : at(*std::ranges::max_element(groups)) + 1, 0.0);
    double total = 0, within = 0;
    for (const Network::Edge& edge : network.edges()) {
        const double weight = weighted ? edge.forward + edge.backward : 1;
        total += weight;
        if (groups[at(edge.first)] == groups[at(edge.second)]) within += weight;
        strength[at(groups[at(edge.first)])] += weight;
        strength[at(groups[at(edge.second)])] += weight;
    }
    if (total == 0) return 0;
    double expected = 0;
    for (double sum : strength) expected += sum / (2 * total) * (sum / (2 * total));
    return within / total - expected;
}

}  // namespace crosscase::core
