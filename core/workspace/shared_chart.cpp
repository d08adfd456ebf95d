// core/workspace/shared_chart.cpp: from the network of what goes to the chart that a recipient sees.
#include "core/workspace/shared_chart.h"

#include <algorithm>
#include <optional>

#include "core/dissemination/subjects.h"

namespace crosscase::core {
namespace {

constexpr double beside = 90;  ///< item units between subjects of one entity

/// The entity of the chart that each subject is of; subjects that the chart does not show are left out.
std::map<EntityId, EntityId> entitiesOf(const SharedChart& shown, const ShareInput& input, const ShareView& view,
                                        const SubjectGroups& subjects) {
    std::map<EntityId, EntityId> entities;
    for (const SubjectGroup& group : subjects.groups) {
        for (const auto& [mention, going] : group.mentions) {
            const auto origin = view.originOf.find(mention->id);
            if (origin == view.originOf.end()) continue;
            const auto entity = input.entityOf.find(origin->second);
            if (entity == input.entityOf.end() || !shown.places.contains(entity->second)) continue;
            entities.emplace(EntityId{group.number}, entity->second);
            break;
        }
    }
    return entities;
}

}  // namespace

std::pair<std::size_t, std::size_t> keepShown(const SharedChart& shown, const ShareInput& input, const ShareView& view,
                                              const Recollated& recollated, ChartData& network) {
    const auto entityOf = entitiesOf(shown, input, view, groupSubjects(view, recollated));
    std::map<EntityId, int> drawn;
    std::erase_if(network.nodes, [&](const ChartNode& node) { return !entityOf.contains(node.id); });
    for (ChartNode& node : network.nodes) {
        const EntityId entity = entityOf.at(node.id);
        const auto& [x, y] = shown.places.at(entity);
        node.placed.x = x + beside * drawn[entity]++;
        node.placed.y = y;
    }
    std::set<SharedChart::Link> going;
    std::erase_if(network.links, [&](const LinkRow& row) {
        const auto from = entityOf.find(row.from), to = entityOf.find(row.to);
        if (from == entityOf.end() || to == entityOf.end()) return true;
        for (const SharedChart::Link& link :
             {SharedChart::Link{from->second, to->second, row.type}, {to->second, from->second, row.type}}) {
            if (!shown.links.contains(link)) continue;
            going.insert(link);
            return false;
        }
        return true;
    });
    return {shown.places.size() - drawn.size(), shown.links.size() - going.size()};
}

}  // namespace crosscase::core
