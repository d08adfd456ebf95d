// core/analysis/reading.h: a network read along directions, by number of links, or without some of its entities.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/network.h"

namespace crosscase::core {

/// How a measure reads the links.
struct LinkReading {
    bool directed = false;  ///< along the direction in which they were stated; else both ways
    bool weighted = false;  ///< an edge counts as often as it is stated, and is the shorter for it: length 1 / times
    bool operator==(const LinkReading&) const = default;
};

/// Compressed rows of arcs; the arcs of entity i are [offsets[i], offsets[i + 1]).
struct Rows {
    using Index = Network::Index;

    std::span<const Index> offsets, targets;
    std::span<const double> weights;  ///< one for each arc, > 0; empty: each 1

    std::size_t entityCount() const { return offsets.size() - 1; }
    std::size_t begin(Index entity) const {
        return static_cast<std::size_t>(offsets[static_cast<std::size_t>(entity)]);
    }
    std::size_t end(Index entity) const {
        return static_cast<std::size_t>(offsets[static_cast<std::size_t>(entity) + 1]);
    }
    std::span<const Index> of(Index entity) const {
        return targets.subspan(begin(entity), end(entity) - begin(entity));
    }
    double weight(std::size_t arc) const { return weights.empty() ? 1.0 : weights[arc]; }
};

/// The arcs of a network under one reading. An undirected, unweighted reading of the whole is a view and costs nothing;
/// the network must outlive it.
class NetworkReading {
public:
    using Index = Network::Index;

    /// @param without  marks, by index, entities whose links are not there (they stay as entities alone); empty: none
    /// @note O(n + links)
    NetworkReading(const Network& network, LinkReading how, std::span<const std::uint8_t> without = {});
    NetworkReading(const NetworkReading&) = delete;
    NetworkReading& operator=(const NetworkReading&) = delete;

    const Rows& out() const { return out_; }  ///< arcs from each entity
    const Rows& in() const { return in_; }    ///< arcs to each entity; the same as out() when undirected
    bool isWeighted() const { return !out_.weights.empty(); }

private:
    struct Storage {
        std::vector<Index> offsets, targets;
        std::vector<double> weights;
        Rows rows() const { return {offsets, targets, weights}; }
    };
    enum class Side { Out, In };
    static Storage collect(const Network& network, LinkReading how, std::span<const std::uint8_t> without, Side side);

    Storage outStorage_, inStorage_;
    Rows out_, in_;
};

}  // namespace crosscase::core
