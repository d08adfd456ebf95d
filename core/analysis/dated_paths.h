// core/analysis/dated_paths.h: chains of links in the order of their times: what may have passed from one to the other.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/network.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

/// One time at which an edge was in use: half-open, or a moment when end <= start. An edge may have any number of them;
/// one without any is never used, because nobody says when.
struct DatedLink {
    Network::Index edge = 0;
    bool forward = true;  ///< stated from the edge's first entity to its second
    Microseconds start = 0, end = 0;
};

struct DatedPathOptions {
    bool directed = false;  ///< only along the stated direction
    std::vector<std::uint8_t>
        without;  ///< marks, by index, entities that may not be passed; empty: none. Ends always may
    std::optional<Microseconds> from;  ///< nothing before it counts
    std::chrono::milliseconds deadline{10'000};
};

struct DatedPath {
    std::vector<Network::Index> entities;  ///< both ends included
    std::vector<std::size_t> links;        ///< for each step the position of its time in the list that was given
    std::vector<Microseconds> times;       ///< for each step when it was taken at the earliest; never falls
    bool operator==(const DatedPath&) const = default;
};

/// The path with the fewest links on which no link ends before the one before it was in use; among those the one that arrives
/// first.
/// @return nothing when there is none
/// @error Cancelled by the person or the deadline: the search has no answer before its end
/// @note one pass over the times of reached entities for each step, O(steps * times); memory O(n + arrivals). Source of the
///       problem: B. Wu et al., PVLDB 7 (2014) 721-732.
Result<std::optional<DatedPath>> datedPath(const Network& network, std::span<const DatedLink> links,
                                           Network::Index from, Network::Index to, const DatedPathOptions& options,
                                           Progress& progress);

}  // namespace crosscase::core
