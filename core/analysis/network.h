// core/analysis/network.h: the immutable compressed graph of entities and links that measures, paths and layouts run on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/records/derived.h"

namespace crosscase::core {

/// Undirected, parallel links merged, no loops; arrays of int32 (compressed rows). Each neighbour list is sorted, so equal
/// input gives equal arrays whatever the order of the links. Entities are addressed by their index, 0 .. entityCount()-1.
class Network {
public:
    using Index = std::int32_t;

    /// All links between one pair of entities. first < second.
    struct Edge {
        Index first = 0, second = 0;
        std::int32_t forward = 0;   ///< times that a link is stated from `first` to `second`
        std::int32_t backward = 0;  ///< times that a link is stated from `second` to `first`
        bool operator==(const Edge&) const = default;
    };

    Network() : offsets_(1, 0), linkOffsets_(1, 0) {}

    /// @param entities  order gives the indices; repeated ids count once
    /// @param links     links with an end outside `entities` and links from an entity to itself are left out
    /// @param counts    for each link how often it counts, at least 1; empty: each once
    /// @note O(n + m log m) time, O(n + m) memory
    static Network fromLinks(std::span<const EntityId> entities, std::span<const Link> links,
                             std::span<const std::int32_t> counts = {});

    std::size_t entityCount() const { return entities_.size(); }
    std::size_t edgeCount() const { return edges_.size(); }

    EntityId entity(Index index) const { return entities_[static_cast<std::size_t>(index)]; }
    std::span<const EntityId> entities() const { return entities_; }
    std::optional<Index> indexOf(EntityId id) const;

    std::size_t degree(Index index) const { return neighbours(index).size(); }
    std::span<const Index> neighbours(Index index) const { return row(neighbours_, index); }
    /// For each of neighbours(index), in the same order, the index of the edge that leads there.
    std::span<const Index> edgesAt(Index index) const { return row(edgeOfNeighbour_, index); }

    const Edge& edge(Index index) const { return edges_[static_cast<std::size_t>(index)]; }
    std::span<const Edge> edges() const { return edges_; }
    /// Positions, in the `links` that the network was built from, of the links that the edge merges; ascending.
    std::span<const Index> linksOf(Index edge) const;

    // The rows as they lie in memory, for kernels: row i is [offsets[i], offsets[i + 1]) of the other two.
    std::span<const Index> offsets() const { return offsets_; }
    std::span<const Index> neighbourArray() const { return neighbours_; }
    std::span<const Index> edgeArray() const { return edgeOfNeighbour_; }

private:
    void connect();
    std::span<const Index> row(const std::vector<Index>& values, Index index) const;

    std::vector<EntityId> entities_;
    std::vector<Index> byId_;  ///< indices in the order of their ids
    std::vector<Index> offsets_, neighbours_, edgeOfNeighbour_;
    std::vector<Edge> edges_;
    std::vector<Index> linkOffsets_, links_;
};

}  // namespace crosscase::core
