// core/analysis/measures.cpp: degree, betweenness, components and shortest paths.
#include "core/analysis/measures.h"

#include <algorithm>
#include <boost/graph/connected_components.hpp>
#include <numeric>

#include "core/analysis/network_graph.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

std::size_t at(Index index) {
    return static_cast<std::size_t>(index);
}

/// Brandes' accumulation from one start. The arrays live as long as the whole run and are cleared along the visited
/// entities only, so a case of many small components costs no more than its links.
class PathCounter {
public:
    explicit PathCounter(const Network& network)
        : network_(network),
          distance_(network.entityCount(), -1),
          paths_(network.entityCount(), 0.0),
          dependency_(network.entityCount(), 0.0) {
        order_.reserve(network.entityCount());
    }

    void addPathsFrom(Index start, std::vector<double>& scores) {
        countPaths(start);
        for (std::size_t i = order_.size(); i-- > 1;) {
            const Index entity = order_[i];
            const double share = (1.0 + dependency_[at(entity)]) / paths_[at(entity)];
            for (Index nearer : network_.neighbours(entity)) {
                if (distance_[at(nearer)] + 1 == distance_[at(entity)]) {
                    dependency_[at(nearer)] += paths_[at(nearer)] * share;
                }
            }
            scores[at(entity)] += dependency_[at(entity)];
        }
        for (Index entity : order_) {
            distance_[at(entity)] = -1;
            paths_[at(entity)] = dependency_[at(entity)] = 0.0;
        }
    }

private:
    void countPaths(Index start) {
        order_.assign(1, start);
        distance_[at(start)] = 0;
        paths_[at(start)] = 1.0;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const Index entity = order_[i];
            for (Index next : network_.neighbours(entity)) {
                if (distance_[at(next)] < 0) {
                    distance_[at(next)] = distance_[at(entity)] + 1;
                    order_.push_back(next);
                }
                if (distance_[at(next)] == distance_[at(entity)] + 1) paths_[at(next)] += paths_[at(entity)];
            }
        }
    }

    const Network& network_;
    std::vector<std::int32_t> distance_;
    std::vector<double> paths_, dependency_;
    std::vector<Index> order_;
};

}  // namespace

std::vector<double> degree(const Network& network) {
    std::vector<double> degrees(network.entityCount());
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        degrees[i] = static_cast<double>(network.degree(static_cast<Index>(i)));
    }
    return degrees;
}

Result<std::vector<double>> betweenness(const Network& network, Progress& progress) {
    const std::size_t count = network.entityCount();
    std::vector<double> scores(count, 0.0);
    PathCounter counter(network);
    for (std::size_t start = 0; start < count; ++start) {
        if (progress.stopRequested()) return Progress::stopped("betweenness");
        counter.addPathsFrom(static_cast<Index>(start), scores);
        progress.report(static_cast<double>(start + 1) / static_cast<double>(count), "betweenness");
    }
    // Every pair was met from both of its ends, so the share is of ordered pairs.
    const double pairs = count < 3 ? 1.0 : static_cast<double>(count - 1) * static_cast<double>(count - 2);
    for (double& score : scores) score = std::min(score / pairs, 1.0);
    return scores;
}

Components components(const Network& network) {
    Components result;
    result.of.assign(network.entityCount(), 0);
    const auto number = boost::make_iterator_property_map(result.of.begin(), get(boost::vertex_index, network));
    const auto found = static_cast<std::size_t>(boost::connected_components(network, number));

    std::vector<std::size_t> sizes(found, 0);
    for (std::int32_t component : result.of) ++sizes[at(component)];
    std::vector<std::int32_t> bySize(found);
    std::iota(bySize.begin(), bySize.end(), 0);
    // Boost numbers components by their smallest index, so a stable sort breaks ties that way.
    std::ranges::stable_sort(bySize, std::ranges::greater{}, [&](std::int32_t c) { return sizes[at(c)]; });
    std::vector<std::int32_t> rank(found);
    for (std::size_t i = 0; i < found; ++i) {
        rank[at(bySize[i])] = static_cast<std::int32_t>(i);
        result.sizes.push_back(sizes[at(bySize[i])]);
    }
    for (std::int32_t& component : result.of) component = rank[at(component)];
    return result;
}

Result<std::optional<std::vector<Index>>> shortestPath(const Network& network, Index from, Index to,
                                                       Progress& progress) {
    // Searching from the far end lets the path be read off forwards, smallest index first at every step.
    std::vector<std::int32_t> distance(network.entityCount(), -1);
    std::vector<Index> queue{to};
    distance[at(to)] = 0;
    for (std::size_t i = 0; i < queue.size() && distance[at(from)] < 0; ++i) {
        if (i % 4096 == 0 && progress.stopRequested()) return Progress::stopped("the search for a path");
        for (Index next : network.neighbours(queue[i])) {
            if (distance[at(next)] >= 0) continue;
            distance[at(next)] = distance[at(queue[i])] + 1;
            queue.push_back(next);
        }
    }
    if (distance[at(from)] < 0) return std::optional<std::vector<Index>>{};
    std::vector<Index> path{from};
    while (path.back() != to) {
        const auto row = network.neighbours(path.back());
        path.push_back(
            *std::ranges::find(row, distance[at(path.back())] - 1, [&](Index i) { return distance[at(i)]; }));
    }
    return std::optional(std::move(path));
}

}  // namespace crosscase::core
