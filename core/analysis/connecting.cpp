// core/analysis/connecting.cpp: regions around the seeds, the shortest ways between regions, and what of them is needed.
#include "core/analysis/connecting.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/analysis/distances.h"
#include "core/analysis/index.h"
#include "core/analysis/scores.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

/// Which things were joined, directly or through others.
class Joined {
public:
    explicit Joined(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    /// @return false: they were joined already
    bool join(std::size_t a, std::size_t b) {
        a = root(a);
        b = root(b);
        parent_[std::max(a, b)] = std::min(a, b);
        return a != b;
    }

private:
    std::size_t root(std::size_t one) {
        while (parent_[one] != one) one = parent_[one] = parent_[parent_[one]];
        return one;
    }

    std::vector<std::size_t> parent_;
};

double lengthOf(const Network::Edge& edge, bool weighted) {
    return weighted ? 1.0 / (edge.forward + edge.backward) : 1.0;
}

/// Edges that lead from one seed's region to another's, the shortest whole way first.
std::vector<Index> crossings(const Network& network, const Nearest& nearest, const ConnectingOptions& options) {
    std::vector<std::pair<double, Index>> ways;
    for (std::size_t i = 0; i < network.edgeCount(); ++i) {
        const Network::Edge& edge = network.edges()[i];
        const Index a = nearest.start[at(edge.first)], b = nearest.start[at(edge.second)];
        if (a < 0 || b < 0 || a == b) continue;
        if (!options.without.empty() && (options.without[at(edge.first)] || options.without[at(edge.second)])) continue;
        ways.emplace_back(
            nearest.distance[at(edge.first)] + lengthOf(edge, options.weighted) + nearest.distance[at(edge.second)],
            static_cast<Index>(i));
    }
    std::ranges::sort(ways);
    std::vector<Index> edges;
    for (const auto& [length, edge] : ways) edges.push_back(edge);
    return edges;
}

Index edgeBetween(const Network& network, Index from, Index to) {
    const auto row = network.neighbours(from);
    return network.edgesAt(from)[static_cast<std::size_t>(std::ranges::lower_bound(row, to) - row.begin())];
}

/// The edges on the ways from both ends of a crossing back to their seeds, and the crossing itself.
void addWay(const Network& network, const Nearest& nearest, Index crossing, std::vector<Index>& edges) {
    edges.push_back(crossing);
    for (Index entity : {network.edge(crossing).first, network.edge(crossing).second}) {
        for (; nearest.parent[at(entity)] >= 0; entity = nearest.parent[at(entity)])
            edges.push_back(edgeBetween(network, entity, nearest.parent[at(entity)]));
    }
}

void sortDistinct(std::vector<Index>& values) {
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
}

class TreeSearch {
public:
    TreeSearch(const Network& network, const ConnectingOptions& options)
        : network_(network), options_(options), reading_(network, {false, options.weighted}, options.without) {}

    /// The ways between regions make a tree over the seeds. Ways meet only at their seeds or along the same way to one, so
    /// what they use together is a tree, too, and all of its ends are seeds.
    ConnectingNetwork over(std::span<const Index> seeds) {
        nearest_ = nearestStart(reading_.out(), seeds);
        Joined regions(seeds.size());
        ConnectingNetwork found;
        found.entities.assign(seeds.begin(), seeds.end());
        sortDistinct(found.entities);
        found.parts = found.entities.size();
        for (Index crossing : crossings(network_, nearest_, options_)) {
            const Network::Edge& edge = network_.edge(crossing);
            if (!regions.join(at(nearest_.start[at(edge.first)]), at(nearest_.start[at(edge.second)]))) continue;
            --found.parts;
            addWay(network_, nearest_, crossing, found.edges);
        }
        sortDistinct(found.edges);
        for (Index edge : found.edges) {
            found.entities.push_back(network_.edge(edge).first);
            found.entities.push_back(network_.edge(edge).second);
            found.length += lengthOf(network_.edge(edge), options_.weighted);
        }
        sortDistinct(found.entities);
        return found;
    }

    /// Entities outside of the tree of the last search where three regions or more meet, those of most regions first.
    std::vector<Index> meetingPoints(const ConnectingNetwork& tree) const {
        std::vector<std::pair<std::size_t, Index>> points;
        std::vector<Index> regions;
        for (Index entity = 0; at(entity) < network_.entityCount(); ++entity) {
            regions.clear();
            for (Index next : reading_.out().of(entity)) regions.push_back(nearest_.start[at(next)]);
            sortDistinct(regions);
            if (regions.size() > 2 && !std::ranges::binary_search(tree.entities, entity))
                points.emplace_back(regions.size(), entity);
        }
        std::ranges::stable_sort(points, std::ranges::greater{}, [](const auto& point) { return point.first; });
        std::vector<Index> entities;
        for (const auto& [count, entity] : points) entities.push_back(entity);
        entities.resize(std::min(entities.size(), mostTried));
        return entities;
    }

private:
    static constexpr std::size_t mostTried = 20;

    const Network& network_;
    const ConnectingOptions& options_;
    NetworkReading reading_;
    Nearest nearest_;
};

/// Takes away what leads to a further joint that turned out to be an end. O(tree * log tree).
void prune(const Network& network, std::span<const Index> sortedSeeds, bool weighted, ConnectingNetwork& tree) {
    const auto placeOf = [&](Index entity) {
        return static_cast<std::size_t>(std::ranges::lower_bound(tree.entities, entity) - tree.entities.begin());
    };
    std::vector<std::vector<std::size_t>> edgesAt(tree.entities.size());
    for (std::size_t i = 0; i < tree.edges.size(); ++i) {
        edgesAt[placeOf(network.edge(tree.edges[i]).first)].push_back(i);
        edgesAt[placeOf(network.edge(tree.edges[i]).second)].push_back(i);
    }
    std::vector<std::size_t> left(edgesAt.size()), ends;
    const auto isEnd = [&](std::size_t place) {
        return left[place] == 1 && !std::ranges::binary_search(sortedSeeds, tree.entities[place]);
    };
    for (std::size_t place = 0; place < edgesAt.size(); ++place) {
        left[place] = edgesAt[place].size();
        if (isEnd(place)) ends.push_back(place);
    }
    if (ends.empty()) return;
    std::vector<bool> gone(tree.edges.size(), false);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::size_t place = ends[i];
        left[place] = 0;
        for (std::size_t edge : edgesAt[place]) {
            if (gone[edge]) continue;
            gone[edge] = true;
            const Network::Edge& last = network.edge(tree.edges[edge]);
            tree.length -= lengthOf(last, weighted);
            const std::size_t other = placeOf(last.first == tree.entities[place] ? last.second : last.first);
            --left[other];
            if (isEnd(other)) ends.push_back(other);
        }
    }
    std::ranges::sort(ends);
    std::vector<Index> entities, edges;
    for (std::size_t place = 0; place < tree.entities.size(); ++place)
        if (!std::ranges::binary_search(ends, place)) entities.push_back(tree.entities[place]);
    for (std::size_t edge = 0; edge < tree.edges.size(); ++edge)
        if (!gone[edge]) edges.push_back(tree.edges[edge]);
    tree.entities = std::move(entities);
    tree.edges = std::move(edges);
}

}  // namespace

Result<ConnectingNetwork> connectingNetwork(const Network& network, std::span<const Index> seeds,
                                            const ConnectingOptions& options, Progress& progress) {
    ConnectingOptions search = options;
    if (!search.without.empty()) {
        for (Index seed : seeds) search.without[at(seed)] = 0;
    }
    MeasureOptions bounds;
    bounds.deadline = options.deadline;
    const Watch watch(bounds, progress);
    if (watch.isOver()) return Progress::stopped("the search for a connecting network");
    std::vector<Index> sortedSeeds(seeds.begin(), seeds.end());
    sortDistinct(sortedSeeds);
    TreeSearch trees(network, search);
    std::vector<Index> joints(seeds.begin(), seeds.end());
    ConnectingNetwork best = trees.over(joints);
    progress.report(0.5, "search");
    // One entity that touches three seeds is better than two ways round: as a further seed it draws the tree to itself.
    for (bool better = true; better && !best.edges.empty();) {
        better = false;
        for (Index point : trees.meetingPoints(best)) {
            if (watch.isOver()) {
                best.complete = false;
                return best;
            }
            joints.push_back(point);
            ConnectingNetwork other = trees.over(joints);
            prune(network, sortedSeeds, search.weighted, other);
            better = other.length < best.length * (1 - 1e-9);
            if (better) {
                best = std::move(other);
                break;
            }
            joints.pop_back();
        }
    }
    return best;
}

}  // namespace crosscase::core
