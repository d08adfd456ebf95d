// core/workspace/case_network.cpp: reads entities and links and makes the network of them.
#include "core/workspace/case_network.h"

#include <algorithm>
#include <unordered_set>

#include "core/records/catalogue.h"
#include "core/store/derived.h"

namespace crosscase::core {
namespace {

/// Whom a scope lets in.
class Doorkeeper {
public:
    explicit Doorkeeper(const NetworkScope& scope)
        : scope_(scope),
          only_(scope.entities.begin(), scope.entities.end()),
          without_(scope.without.begin(), scope.without.end()),
          always_(scope.always.begin(), scope.always.end()),
          hidden_(scope.hiddenLinks.begin(), scope.hiddenLinks.end()) {}

    bool letsIn(const Entity& entity) const {
        if (always_.contains(entity.id)) return true;
        if (!only_.empty() && !only_.contains(entity.id)) return false;
        return !without_.contains(entity.id) && std::ranges::count(scope_.withoutTypes, entity.type) == 0;
    }
    bool letsIn(const Link& link) const {
        return !hidden_.contains(link.id) && std::ranges::count(scope_.withoutLinks, link.type) == 0;
    }

private:
    const NetworkScope& scope_;
    std::unordered_set<EntityId> only_, without_, always_;
    std::unordered_set<LinkId> hidden_;
};

std::vector<Entity> loadEntitiesOf(Database& database, const NetworkScope& scope) {
    if (scope.entities.empty()) return loadEntities(database);
    std::vector<EntityId> chosen = scope.entities;
    chosen.insert(chosen.end(), scope.always.begin(), scope.always.end());
    std::ranges::sort(chosen);
    const auto repeated = std::ranges::unique(chosen);
    chosen.erase(repeated.begin(), repeated.end());
    return loadEntities(database, chosen);
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

std::vector<EntityId> idsIn(const std::vector<Entity>& entities) {
    std::vector<EntityId> ids;
    ids.reserve(entities.size());
    for (const Entity& entity : entities) ids.push_back(entity.id);
    return ids;
}

/// @param links  that are supported
CaseNetwork networkOf(std::vector<Entity> entities, std::vector<Link> links, bool directed) {
    CaseNetwork result{std::move(entities), std::move(links), {}};
    for (std::size_t i = 0, count = result.links.size(); directed && i < count; ++i) {
        if (isDirected(result.links[i])) continue;
        result.links.push_back(result.links[i]);
        std::swap(result.links.back().from, result.links.back().to);
    }
    std::vector<std::int32_t> counts;
    counts.reserve(result.links.size());
    for (const Link& link : result.links) counts.push_back(static_cast<std::int32_t>(link.claims.size()));
    result.network = Network::fromLinks(idsIn(result.entities), result.links, counts);
    return result;
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
    const Doorkeeper door(scope);
    std::vector<Entity> entities = loadEntitiesOf(database, scope);
    std::erase_if(entities, [&](const Entity& entity) { return !door.letsIn(entity); });
    std::vector<Link> links = scope.entities.empty() ? loadLinks(database) : loadLinks(database, idsIn(entities));
    std::erase_if(links, [&](const Link& link) { return !door.letsIn(link); });
    keepSupported(database, scope.entities.empty(), links);
    return networkOf(std::move(entities), std::move(links), directed);
}

CaseNetwork partOf(const CaseNetwork& whole, const NetworkScope& scope, bool directed) {
    const Doorkeeper door(scope);
    std::vector<Entity> entities;
    for (const Entity& entity : whole.entities)
        if (door.letsIn(entity)) entities.push_back(entity);
    const auto has = [&](EntityId id) { return std::ranges::binary_search(entities, id, {}, &Entity::id); };
    std::vector<Link> links;
    for (const Link& link : whole.links)
        if (door.letsIn(link) && has(link.from) && has(link.to)) links.push_back(link);
    return networkOf(std::move(entities), std::move(links), directed);
}

}  // namespace crosscase::core
