// core/analysis/measures.cpp: measures of an entity's neighbourhood, components and cores.
#include "core/analysis/measures.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

Index countOf(const Network& network) {
    return static_cast<Index>(network.entityCount());
}

/// Numbers components by their smallest index.
std::vector<std::size_t> label(const Network& network, std::vector<std::int32_t>& of) {
    std::vector<std::size_t> sizes;
    std::vector<Index> queue;
    for (Index start = 0; start < countOf(network); ++start) {
        if (of[at(start)] >= 0) continue;
        const auto number = static_cast<std::int32_t>(sizes.size());
        of[at(start)] = number;
        queue.assign(1, start);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (Index next : network.neighbours(queue[i])) {
                if (of[at(next)] >= 0) continue;
                of[at(next)] = number;
                queue.push_back(next);
            }
        }
        sizes.push_back(queue.size());
    }
    return sizes;
}

/// Entities in the order of their degree, with the place at which each degree begins.
struct DegreeBins {
    std::vector<Index> order, place, begin;
    explicit DegreeBins(const Network& network) : order(network.entityCount()), place(network.entityCount()) {
        std::size_t highest = 0;
        for (Index i = 0; i < countOf(network); ++i) highest = std::max(highest, network.degree(i));
        begin.assign(highest + 2, 0);
        for (Index i = 0; i < countOf(network); ++i) ++begin[network.degree(i) + 1];
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        std::vector<Index> next = begin;
        for (Index i = 0; i < countOf(network); ++i) {
            place[at(i)] = next[network.degree(i)]++;
            order[at(place[at(i)])] = i;
        }
    }
    /// Moves an entity of degree `degree` to the front of its bin and into the bin below.
    void lower(Index entity, Index degree) {
        const Index front = begin[at(degree)]++;
        const Index other = order[at(front)];
        std::swap(order[at(place[at(entity)])], order[at(front)]);
        std::swap(place[at(entity)], place[at(other)]);
    }
};

/// Arcs from each entity towards neighbours of higher degree: short rows even at hubs, each triangle met once.
class UpwardArcs {
public:
    struct Arc {
        Index target, edge;
    };

    explicit UpwardArcs(const Network& network) : offsets_(1, 0) {
        arcs_.reserve(network.edgeCount());
        for (Index i = 0; i < countOf(network); ++i) {
            const auto neighbours = network.neighbours(i);
            for (std::size_t position = 0; position < neighbours.size(); ++position) {
                const Index next = neighbours[position];
                const bool up =
                    network.degree(i) != network.degree(next) ? network.degree(i) < network.degree(next) : i < next;
                if (up) arcs_.push_back({next, network.edgesAt(i)[position]});
            }
            offsets_.push_back(static_cast<Index>(arcs_.size()));
        }
    }
    std::span<const Arc> of(Index entity) const {
        const std::size_t from = at(offsets_[at(entity)]);
        return std::span(arcs_).subspan(from, at(offsets_[at(entity) + 1]) - from);
    }

private:
    std::vector<Index> offsets_;
    std::vector<Arc> arcs_;
};

struct Triangle {
    std::array<Index, 3> corners;
    std::array<Index, 3> opposite;  ///< of each corner the edge between the other two
};

/// @return false: `watch` ended it before all were met. O(links^1.5)
template <typename Meet>
bool eachTriangle(const Network& network, const Watch* watch, const Meet& meet) {
    const UpwardArcs arcs(network);
    std::vector<Index> markedBy(network.entityCount(), -1), edgeTo(network.entityCount());
    for (Index a = 0; a < countOf(network); ++a) {
        if (watch && watch->isOver()) return false;
        for (const auto& [b, edge] : arcs.of(a)) {
            markedBy[at(b)] = a;
            edgeTo[at(b)] = edge;
        }
        for (const auto& [b, edge] : arcs.of(a)) {
            for (const auto& [c, further] : arcs.of(b)) {
                if (markedBy[at(c)] == a) meet(Triangle{{a, b, c}, {further, edgeTo[at(c)], edge}});
            }
        }
    }
    return true;
}

}  // namespace

std::vector<double> degree(const Network& network, Direction direction, bool weighted) {
    std::vector<double> degrees(network.entityCount(), 0.0);
    for (const Network::Edge& edge : network.edges()) {
        const bool out = direction != Direction::In, in = direction != Direction::Out;
        const auto first = (out ? edge.forward : 0) + (in ? edge.backward : 0);
        const auto second = (out ? edge.backward : 0) + (in ? edge.forward : 0);
        degrees[at(edge.first)] += weighted ? first : first > 0;
        degrees[at(edge.second)] += weighted ? second : second > 0;
    }
    return degrees;
}

Components components(const Network& network) {
    Components result;
    result.of.assign(network.entityCount(), -1);
    const std::vector<std::size_t> sizes = label(network, result.of);
    std::vector<std::int32_t> bySize(sizes.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    std::ranges::stable_sort(bySize, std::ranges::greater{}, [&](std::int32_t c) { return sizes[at(c)]; });
    std::vector<std::int32_t> rank(sizes.size());
    for (std::size_t i = 0; i < bySize.size(); ++i) {
        rank[at(bySize[i])] = static_cast<std::int32_t>(i);
        result.sizes.push_back(sizes[at(bySize[i])]);
    }
    for (std::int32_t& component : result.of) component = rank[at(component)];
    return result;
}

std::vector<double> coreNumbers(const Network& network) {
    std::vector<Index> left(network.entityCount());
    for (Index i = 0; i < countOf(network); ++i) left[at(i)] = static_cast<Index>(network.degree(i));
    DegreeBins bins(network);
    for (std::size_t i = 0; i < left.size(); ++i) {
        const Index entity = bins.order[i];
        for (Index next : network.neighbours(entity)) {
            if (left[at(next)] > left[at(entity)]) bins.lower(next, left[at(next)]--);
        }
    }
    return {left.begin(), left.end()};
}

std::vector<double> triangles(const Network& network, const Watch* watch) {
    std::vector<double> counts(network.entityCount(), 0.0);
    const bool all = eachTriangle(network, watch, [&](const Triangle& met) {
        for (Index corner : met.corners) ++counts[at(corner)];
    });
    return all ? counts : std::vector<double>();
}

std::vector<double> localClustering(const Network& network, const Watch* watch) {
    std::vector<double> values = triangles(network, watch);
    for (Index i = 0; at(i) < values.size(); ++i) {
        const auto neighbours = static_cast<double>(network.degree(i));
        if (neighbours > 1) values[at(i)] /= neighbours * (neighbours - 1) / 2;
    }
    return values;
}

std::vector<double> effectiveSize(const Network& network, const Watch* watch) {
    std::vector<double> values = triangles(network, watch);
    for (Index i = 0; at(i) < values.size(); ++i) {
        const auto neighbours = static_cast<double>(network.degree(i));
        // Each triangle is one tie among the neighbours and counts for both of its ends.
        if (neighbours > 0) values[at(i)] = neighbours - 2 * values[at(i)] / neighbours;
    }
    return values;
}

std::vector<double> constraint(const Network& network, bool weighted, const Watch* watch) {
    const auto weight = [&](const Network::Edge& edge) {
        return weighted ? static_cast<double>(edge.forward + edge.backward) : 1.0;
    };
    std::vector<double> strength(network.entityCount(), 0.0);
    for (const Network::Edge& edge : network.edges()) {
        strength[at(edge.first)] += weight(edge);
        strength[at(edge.second)] += weight(edge);
    }
    /// Of an edge, seen from its first end and from its second.
    struct Tied {
        double first = 0, second = 0;
    };
    std::vector<Tied> direct, indirect(network.edgeCount());
    direct.reserve(network.edgeCount());
    for (const Network::Edge& edge : network.edges())
        direct.push_back({weight(edge) / strength[at(edge.first)], weight(edge) / strength[at(edge.second)]});
    const auto share = [&](Index from, Index edge) {
        return network.edge(edge).first == from ? direct[at(edge)].first : direct[at(edge)].second;
    };
    // A way round leads over two sides of a triangle and counts for the third: a hub with contacts that do not know each
    // other costs nothing.
    const bool all = eachTriangle(network, watch, [&](const Triangle& met) {
        for (std::size_t i = 0; i < 3; ++i) {
            const Network::Edge& edge = network.edge(met.opposite[i]);
            const Index via = met.corners[i];
            const auto sideTo = [&](Index end) {  // the side between `via` and this end lies opposite to the other end
                const std::size_t other = met.corners[(i + 1) % 3] == end ? (i + 2) % 3 : (i + 1) % 3;
                return met.opposite[other];
            };
            const Index toFirst = sideTo(edge.first), toSecond = sideTo(edge.second);
            indirect[at(met.opposite[i])].first += share(edge.first, toFirst) * share(via, toSecond);
            indirect[at(met.opposite[i])].second += share(edge.second, toSecond) * share(via, toFirst);
        }
    });
    if (!all) return {};
    std::vector<double> values(network.entityCount(), 0.0);
    for (std::size_t i = 0; i < network.edgeCount(); ++i) {
        const Network::Edge& edge = network.edges()[i];
        const double first = direct[i].first + indirect[i].first, second = direct[i].second + indirect[i].second;
        values[at(edge.first)] += first * first;
        values[at(edge.second)] += second * second;
    }
    return values;
}

std::vector<double> externalInternal(const Network& network, const std::vector<std::int32_t>& groups) {
    std::vector<double> values(network.entityCount(), 0.0);
    for (Index i = 0; i < countOf(network); ++i) {
        for (Index next : network.neighbours(i)) values[at(i)] += groups[at(next)] == groups[at(i)] ? -1 : 1;
        if (network.degree(i) > 0) values[at(i)] /= static_cast<double>(network.degree(i));
    }
    return values;
}

}  // namespace crosscase::core
