// core/analysis/paths.h: chains of links between two entities, shortest first.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "core/analysis/reading.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

struct PathOptions {
    LinkReading reading;  ///< weighted: a strong link is short (1 / number of links)
    std::vector<std::uint8_t>
        without;            ///< marks, by index, entities that no path may pass; empty: none. Ends always may
    std::size_t count = 1;  ///< how many paths at most
    std::chrono::milliseconds deadline{10'000};
};

struct Path {
    std::vector<Network::Index> entities;  ///< both ends included, none twice
    double length = 0;                     ///< links; weighted: sum of 1 / links
    bool operator==(const Path&) const = default;
};

struct FoundPaths {
    std::vector<Path> paths;  ///< shortest first; among equals the first has the smallest indices at every step
    bool complete = true;     ///< false: ended by the deadline or the person before all were found
};

/// The shortest paths between two entities, without loops; fewer than asked when there are no more.
/// @return none when the two are not connected; one path of one entity when they are the same
/// @error Cancelled when it was stopped before the first path
/// @note one search from the far end, O(links), weighted O(links log n); then for each further path one search for each of its
///       entities, led by the distances of the first. Sources: J. Yen, Management Science 17 (1971) 712-716; E. Lawler,
///       Management Science 18 (1972) 401-405; P. Hart, N. Nilsson, B. Raphael, IEEE Trans. SSC 4 (1968) 100-107.
Result<FoundPaths> findPaths(const Network& network, Network::Index from, Network::Index to, const PathOptions& options,
                             Progress& progress);

}  // namespace crosscase::core
