// core/workspace/answer_entities.cpp: follows entities by the mention that they are named after.
#include "core/workspace/answer_entities.h"

#include <unordered_map>

#include "core/store/derived.h"
#include "core/store/heirs.h"

namespace crosscase::core {
namespace {

/// An entity is named after its earliest mention: where that or what stands for it is now, there is what became of the entity.
AnswerEntity formerEntity(Database& database, EntityId id) {
    AnswerEntity former;
    former.id = id;
    former.label = print(id);
    const MentionId mention{id.value};
    const auto stated = loadMentions(database, std::vector{mention});
    if (!stated.empty()) {
        former.type = stated.front().mention.type;
        former.label = labelOf(former.type, stated.front().mention.properties);
    }
    const auto now = entityThatCame(database, mention);
    former.gone = !now;
    if (now) former.partOf = PartOf{*now, loadEntities(database, std::vector{*now}).front().label};
    return former;
}

}  // namespace

std::vector<AnswerEntity> entitiesToday(Database& database, const std::vector<EntityId>& ids) {
    std::unordered_map<EntityId, Entity> entities;
    for (Entity& entity : loadEntities(database, ids)) {
        const EntityId id = entity.id;
        entities.emplace(id, std::move(entity));
    }
    std::vector<AnswerEntity> today;
    today.reserve(ids.size());
    for (EntityId id : ids) {
        const auto found = entities.find(id);
        if (found == entities.end())
            today.push_back(formerEntity(database, id));
        else
            today.push_back({id, found->second.type, found->second.label});
    }
    return today;
}

}  // namespace crosscase::core
