// core/analysis/connecting.h: the fewest others that tie some entities together.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/network.h"
#include "core/analysis/reading.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

struct ConnectingOptions {
    bool weighted = false;  ///< prefer strong links: an edge is 1 / links long
    std::vector<std::uint8_t>
        without;  ///< marks, by index, entities that may not be used; empty: none. Seeds always may
    std::chrono::milliseconds deadline{60'000};  ///< then the best so far is the answer
};

struct ConnectingNetwork {
    std::vector<Network::Index> entities;  ///< the seeds and those between them, ascending
    std::vector<Network::Index> edges;     ///< a tree for each part, ascending
    double length = 0;                     ///< of all edges together
    std::size_t parts = 0;                 ///< 1: all seeds hang together; more: there is no chain between the parts
    bool complete = true;                  ///< false: ended by the deadline or the person before all joints were tried
};

/// A short tree of links that connects the seeds, where they are connected at all. At most twice as long as the shortest
/// possible one (less 2 / seeds), which nobody can compute for many seeds.
/// @error Cancelled when the person stopped it before there was any; later the best so far is the answer
/// @note one search from all seeds, then a tree over the seeds: O(links log n); then up to 20 entities where three regions meet
///       are tried as further joints, again after each gain. Source: K. Mehlhorn, Information Processing Letters 27 (1988)
///       125-128.
Result<ConnectingNetwork> connectingNetwork(const Network& network, std::span<const Network::Index> seeds,
                                            const ConnectingOptions& options, Progress& progress);

}  // namespace crosscase::core
