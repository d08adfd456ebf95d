// core/workspace/pathfinding.h: how entities of a case hang together: paths between two, a network between several.
#pragma once

#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/records/rows.h"
#include "core/store/case_file.h"
#include "core/workspace/kept_networks.h"

namespace crosscase::core {

struct PathRequest {
    EntityId from, to;
    NetworkScope scope;     ///< what paths may pass; the two ends always
    std::size_t count = 1;  ///< so many paths at most, shortest first
    bool directed = false;  ///< along the stated direction of links
    bool weighted = false;  ///< prefer links that many claims support
    bool byDate = false;    ///< one path: no link earlier than the one before it. Not with `weighted` or a count
    std::optional<Microseconds> earliest;  ///< with byDate: nothing before it counts
};

/// A step from one entity of a chain to the next.
struct ChainStep {
    std::vector<LinkId> links;  ///< all links between the two; with byDate the one whose claim has the time
    std::optional<ClaimId> claim;
    std::optional<Microseconds> time;  ///< with byDate: when it was taken at the earliest
};
struct Chain {
    std::vector<EntityRow> entities;  ///< both ends included
    std::vector<ChainStep> steps;     ///< one less than entities
    double length = 0;                ///< links; weighted: sum of 1 / claims
};
struct FoundChains {
    PathRequest request;
    std::int64_t state = 0;     ///< state number of the case
    std::vector<Chain> chains;  ///< none: no chain connects the two under these conditions
    bool complete = true;       ///< false: ended by the deadline or the person before all were found
};
/// @error NotFound: an entity; BadInput: byDate with weights or a count; Cancelled
/// @param kept  networks of this case that are at hand; null: the file is read
Result<FoundChains> findPaths(CaseFile& file, const PathRequest& request, Progress& progress,
                              KeptNetworks* kept = nullptr);

/// That a search found no chain, in words.
Error noChain(const PathRequest& request);

struct ConnectRequest {
    std::vector<EntityId> seeds;  ///< two or more
    NetworkScope scope;           ///< what may stand between; the seeds always
    bool weighted = false;
};
struct ConnectedSeeds {
    ConnectRequest request;
    std::int64_t state = 0;
    std::vector<EntityRow> entities;  ///< the seeds and those between them
    std::vector<LinkId> links;        ///< all links along the connecting edges, ascending
    std::size_t parts = 0;            ///< 1: all seeds hang together
    bool complete = true;             ///< false: ended by the deadline or the person; the best so far
};
/// The few others that tie the seeds together. @error NotFound: an entity; BadInput: fewer than two seeds; Cancelled
/// @param kept  as above
Result<ConnectedSeeds> connectSeeds(CaseFile& file, const ConnectRequest& request, Progress& progress,
                                    KeptNetworks* kept = nullptr);

}  // namespace crosscase::core
