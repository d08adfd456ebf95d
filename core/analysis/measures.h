// core/analysis/measures.h: what the shape of a network says about its entities.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/network.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

/// Number of distinct neighbours of each entity, in network order.
std::vector<double> degree(const Network& network);

/// How often each entity lies on the shortest paths between two others: brokers score high.
/// @return n scores in network order, each in [0, 1] (share of pairs); all 0 when n < 3
/// @error Cancelled once progress.stopRequested()
/// @note O(n * links) time, O(n + links) memory. Source: U. Brandes, J. Math. Sociology 25 (2001) 163-177.
Result<std::vector<double>> betweenness(const Network& network, Progress& progress);

struct Components {
    std::vector<std::int32_t> of;    ///< number of each entity's component, in network order
    std::vector<std::size_t> sizes;  ///< by number: largest first, ties by the smallest index within
};
/// Groups with no tie between them. O(n + links).
Components components(const Network& network);

/// Indices on one shortest path, both ends included; the path of the smallest indices among equals.
/// @return nothing when the two are not connected; one index when they are the same
/// @error Cancelled once progress.stopRequested()
/// @note O(n + links)
Result<std::optional<std::vector<Network::Index>>> shortestPath(const Network& network, Network::Index from,
                                                                Network::Index to, Progress& progress);

}  // namespace crosscase::core
