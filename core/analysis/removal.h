// core/analysis/removal.h: what the network would be without some of its entities.
#pragma once

#include <cstddef>
#include <span>

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

/// The state of a network in a few figures.
struct NetworkState {
    std::size_t entities = 0, edges = 0;
    std::size_t parts = 0;    ///< components
    std::size_t largest = 0;  ///< entities in the largest of them
    double reachable = 0;     ///< share of the ordered pairs that some chain of links connects
    double meanDistance = 0;  ///< links between those that are connected; 0 when nobody is
    double efficiency = 0;    ///< mean of 1 / distance over all ordered pairs, 0 where there is no chain
    std::size_t starts = 0;   ///< from how many entities the distances were taken; as many as entities: exact
    bool operator==(const NetworkState&) const = default;
};

struct RemovalEffect {
    NetworkState before;   ///< of all entities
    NetworkState after;    ///< of those that stay
    bool complete = true;  ///< false: distances are from fewer starts, by the deadline or the person
};

/// Compares the network with what is left of it. Up to 2,048 entities distances are exact, above from as many random ones, the
/// same before and after. Undirected.
/// @error Cancelled when it was stopped before anything was done
/// @note O(links) for each start, 64 together. Source: V. Latora, M. Marchiori, Phys. Rev. Lett. 87 (2001) 198701 (efficiency).
Result<RemovalEffect> effectOfRemoval(const Network& network, std::span<const Network::Index> removed,
                                      const MeasureOptions& options, Progress& progress);

}  // namespace crosscase::core
