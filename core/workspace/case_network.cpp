// core/workspace/case_network.cpp: reads entities and links and makes the network of them.
#include "core/workspace/case_network.h"

#include <algorithm>
#include <unordered_set>

#include "core/records/catalogue.h"
#include "core/store/derived.h"

namespace crosscase::core {
namespace {

std::vector<Entity> entitiesOf(Database& database, const NetworkScope& scope) {
    std::vector<Entity> entities;
    if (scope.entities.empty()) {
        entities = loadEntities(database);
    } else {
        std::vector<EntityId> chosen = scope.entities;
        chosen.insert(chosen.end(), scope.always.begin(), scope.always.end());
        std::ranges::sort(chosen);
        const auto repeated = std::ranges::unique(chosen);
        chosen.erase(repeated.begin(), repeated.end());
        entities = loadEntities(database, chosen);
    }
    const std::unordered_set<EntityId> without(scope.without.begin(), scope.without.end());
    const std::unordered_set<EntityId> always(scope.always.begin(), scope.always.end());
    std::erase_if(entities, [&](const Entity& entity) {
        if (always.contains(entity.id)) return false;
        return without.contains(entity.id) || std::ranges::count(scope.withoutTypes, entity.type) > 0;
    });
    return entities;
}

bool isDirected(const Link& link) {
    const ClaimType* type = Catalogue::shipped().claim(link.type);
    return type == nullptr || type->directed;
}

/// A claim that denies a link is no tie and adds to none.
void keepSupported(Database& database, bool wholeCase, std::vector<Link>& links) {
    std::vector<ClaimId> denied;
    if (wholeCase) {
        denied = deniedClaims(database);
    } else {
        std::vector<ClaimId> claims;
        for (const Link& link : links) claims.insert(claims.end(), link.claims.begin(), link.claims.end());
        denied = deniedClaims(database, claims);
    }
    if (denied.empty()) return;
    for (Link& link : links)
        std::erase_if(link.claims, [&](ClaimId claim) { return std::ranges::binary_search(denied, claim); });
    std::erase_if(links, [](const Link& link) { return link.claims.empty(); });
}

}  // namespace

std::vector<const Link*> CaseNetwork::linksOf(Network::Index edge) const {
    std::vector<const Link*> found;
    for (Network::Index position : network.linksOf(edge)) {
        const Link* link = &links[static_cast<std::size_t>(position)];
        // A link without a direction stands there twice, see loadNetwork.
        const auto same = [&](const Link* other) { return other->id == link->id; };
        if (std::ranges::none_of(found, same)) found.push_back(link);
    }
    return found;
}

std::vector<EntityId> CaseNetwork::idsOf(const std::vector<Network::Index>& indices) const {
    std::vector<EntityId> ids;
    for (Network::Index index : indices) ids.push_back(network.entity(index));
    return ids;
}

Result<NetworkKinds> networkKinds(CaseFile& file) {
    return guard([&]() -> Result<NetworkKinds> {
        ReadTransaction transaction(file.database());
        return NetworkKinds{entityTypes(file.database()), linkTypes(file.database())};
    });
}

CaseNetwork loadNetwork(Database& database, const NetworkScope& scope, bool directed) {
    CaseNetwork result;
    result.entities = entitiesOf(database, scope);
    std::vector<EntityId> ids;
    ids.reserve(result.entities.size());
    for (const Entity& entity : result.entities) ids.push_back(entity.id);
    result.links = scope.entities.empty() ? loadLinks(database) : loadLinks(database, ids);
    std::erase_if(result.links,
                  [&](const Link& link) { return std::ranges::count(scope.withoutLinks, link.type) > 0; });
    keepSupported(database, scope.entities.empty(), result.links);
    for (std::size_t i = 0, count = result.links.size(); directed && i < count; ++i) {
        if (isDirected(result.links[i])) continue;
        result.links.push_back(result.links[i]);
        std::swap(result.links.back().from, result.links.back().to);
    }
    std::vector<std::int32_t> counts;
    counts.reserve(result.links.size());
    for (const Link& link : result.links) counts.push_back(static_cast<std::int32_t>(link.claims.size()));
    result.network = Network::fromLinks(ids, result.links, counts);
    return result;
}

}  // namespace crosscase::core
