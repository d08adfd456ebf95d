// core/workspace/pathfinding.cpp: searches the network of a case and names what it found.
#include "core/workspace/pathfinding.h"

#include <algorithm>
#include <unordered_map>

#include "core/analysis/connecting.h"
#include "core/analysis/dated_paths.h"
#include "core/analysis/paths.h"
#include "core/store/claim_times.h"
#include "core/store/tables.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

std::vector<EntityRow> rowsInOrder(Database& database, const std::vector<EntityId>& ids) {
    RowFilter filter;
    filter.entities = ids;
    std::unordered_map<EntityId, EntityRow> rows;
    for (EntityRow& row : entityRows(database, filter)) rows.emplace(row.id, std::move(row));
    std::vector<EntityRow> ordered;
    ordered.reserve(ids.size());
    for (EntityId id : ids) ordered.push_back(rows.at(id));
    return ordered;
}

Result<std::vector<Index>> indicesOf(const CaseNetwork& part, const std::vector<EntityId>& ids) {
    std::vector<Index> indices;
    for (EntityId id : ids) {
        const auto index = part.network.indexOf(id);
        if (!index) return Error{Error::Code::NotFound, "There is no entity of this number.", print(id)};
        indices.push_back(*index);
    }
    return indices;
}

std::vector<LinkId> linkIds(const CaseNetwork& part, Index edge) {
    std::vector<LinkId> ids;
    for (const Link* link : part.linksOf(edge)) ids.push_back(link->id);
    std::ranges::sort(ids);
    return ids;
}

Index edgeBetween(const Network& network, Index a, Index b) {
    const auto row = network.neighbours(a);
    return network.edgesAt(a)[static_cast<std::size_t>(std::ranges::lower_bound(row, b) - row.begin())];
}

Chain chainOf(Database& database, const CaseNetwork& part, const Path& path) {
    Chain chain;
    chain.entities = rowsInOrder(database, part.idsOf(path.entities));
    chain.length = path.length;
    for (std::size_t i = 0; i + 1 < path.entities.size(); ++i) {
        const Index edge = edgeBetween(part.network, path.entities[i], path.entities[i + 1]);
        chain.steps.push_back({linkIds(part, edge), {}, {}});
    }
    return chain;
}

/// Every time of every claim on the network, and where it comes from.
struct DatedClaims {
    std::vector<DatedLink> times;
    std::vector<ClaimId> claims;  ///< by the same position
    std::vector<LinkId> links;
};

DatedClaims datedClaims(Database& database, const CaseNetwork& part) {
    std::unordered_map<ClaimId, ClaimTime> timeOf;
    for (const ClaimTime& time : loadClaimTimes(database)) timeOf.emplace(time.claim, time);
    DatedClaims dated;
    for (Index edge = 0; static_cast<std::size_t>(edge) < part.network.edgeCount(); ++edge) {
        for (Index position : part.network.linksOf(edge)) {
            const Link& link = part.links[static_cast<std::size_t>(position)];
            const bool forward = link.from == part.network.entity(part.network.edge(edge).first);
            for (ClaimId claim : link.claims) {
                const auto found = timeOf.find(claim);
                if (found == timeOf.end()) continue;
                dated.times.push_back({edge, forward, found->second.start, found->second.end});
                dated.claims.push_back(claim);
                dated.links.push_back(link.id);
            }
        }
    }
    return dated;
}

Result<FoundChains> pathInOrderOfDates(Database& database, const CaseNetwork& part, Index from, Index to,
                                       FoundChains found, Progress& progress) {
    const DatedClaims dated = datedClaims(database, part);
    DatedPathOptions options;
    options.directed = found.request.directed;
    options.from = found.request.earliest;
    auto path = datedPath(part.network, dated.times, from, to, options, progress);
    if (!path) return path.error();
    if (!*path) return found;
    Chain chain;
    chain.entities = rowsInOrder(database, part.idsOf((*path)->entities));
    chain.length = static_cast<double>((*path)->links.size());
    for (std::size_t i = 0; i < (*path)->links.size(); ++i) {
        const std::size_t position = (*path)->links[i];
        chain.steps.push_back({{dated.links[position]}, dated.claims[position], (*path)->times[i]});
    }
    found.chains.push_back(std::move(chain));
    return found;
}

Result<FoundChains> shortestPaths(Database& database, const CaseNetwork& part, Index from, Index to, FoundChains found,
                                  Progress& progress) {
    PathOptions options;
    options.reading = {found.request.directed, found.request.weighted};
    options.count = found.request.count;
    auto paths = findPaths(part.network, from, to, options, progress);
    if (!paths) return paths.error();
    for (const Path& path : paths->paths) found.chains.push_back(chainOf(database, part, path));
    found.complete = paths->complete;
    return found;
}

}  // namespace

Error noChain(const PathRequest& request) {
    const char* message = request.byDate ? "No chain of links in the order of their dates connects the two."
                                         : "No chain of links connects the two.";
    return {Error::Code::NotFound, message, print(request.from) + " " + print(request.to)};
}

Result<FoundChains> findPaths(CaseFile& file, const PathRequest& request, Progress& progress, KeptNetworks* kept) {
    if (request.byDate && (request.weighted || request.count > 1))
        return Error{Error::Code::BadInput, "In the order of dates there is one path, and no weights.", {}};
    return guard([&]() -> Result<FoundChains> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        FoundChains found;
        found.request = request;
        found.state = file.stateNumber();
        NetworkScope scope = request.scope;
        scope.always = {request.from, request.to};
        const auto shared = networkFor(database, scope, request.directed, kept);
        const CaseNetwork& part = *shared;
        const auto ends = indicesOf(part, scope.always);
        if (!ends) return ends.error();
        return request.byDate ? pathInOrderOfDates(database, part, ends->front(), ends->back(), found, progress)
                              : shortestPaths(database, part, ends->front(), ends->back(), found, progress);
    });
}

Result<ConnectedSeeds> connectSeeds(CaseFile& file, const ConnectRequest& request, Progress& progress,
                                    KeptNetworks* kept) {
    if (request.seeds.size() < 2)
        return Error{Error::Code::BadInput, "A connecting network needs two entities or more.", {}};
    return guard([&]() -> Result<ConnectedSeeds> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        ConnectedSeeds connected;
        connected.request = request;
        connected.state = file.stateNumber();
        NetworkScope scope = request.scope;
        scope.always = request.seeds;
        const auto shared = networkFor(database, scope, false, kept);
        const CaseNetwork& part = *shared;
        const auto seeds = indicesOf(part, request.seeds);
        if (!seeds) return seeds.error();
        ConnectingOptions options;
        options.weighted = request.weighted;
        auto tree = connectingNetwork(part.network, *seeds, options, progress);
        if (!tree) return tree.error();
        connected.entities = rowsInOrder(database, part.idsOf(tree->entities));
        for (Index edge : tree->edges) {
            for (LinkId link : linkIds(part, edge)) connected.links.push_back(link);
        }
        std::ranges::sort(connected.links);
        connected.parts = tree->parts;
        connected.complete = tree->complete;
        return connected;
    });
}

}  // namespace crosscase::core
