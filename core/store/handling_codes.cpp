// core/store/handling_codes.cpp: what protects entities: the handling codes on the records behind them, roles and minors.
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/store/statements.h"
#include "core/store/tables.h"

namespace crosscase::core {

std::map<RecordId, std::set<std::string>> handlingCodesBehind(Database& database,
                                                              const std::vector<EntityId>& entities) {
    std::vector<std::int64_t> ids;
    for (EntityId entity : entities) ids.push_back(entity.value);
    chooseIds(database, ids);
    std::map<RecordId, std::set<std::string>> codes;
    const auto read = [&](const char* sql) {
        auto asked = database.query(sql);
        while (asked.step()) {
            std::set<std::string>& found = codes[asked.id<RecordId>(0)];
            for (int column = 1; column <= 2; ++column)
                if (!asked.text(column).empty())
                    for (const std::string& code : split(asked.text(column), ' ')) found.insert(code);
        }
    };
    // The own handling of an item is ["H1 H2","conditions","a|b"].
    read(
        "SELECT record.id, record.handling, json_extract(mention.handling, '$[0]') FROM entity_mention JOIN mention ON "
        "mention.id = mention_id JOIN record ON record.id = record_id WHERE entity_id IN (SELECT id FROM temp.chosen)");
    read(
        "SELECT record_id, json_extract(claim.handling, '$[0]'), '' FROM claim WHERE claim.handling <> '' AND "
        "record_id IN (SELECT mention.record_id FROM entity_mention JOIN mention ON mention.id = mention_id WHERE "
        "entity_id IN (SELECT id FROM temp.chosen))");
    return codes;
}

std::vector<EntityId> protectedEntities(Database& database, const std::vector<EntityId>& entities) {
    std::vector<std::int64_t> ids;
    for (EntityId entity : entities) ids.push_back(entity.value);
    chooseIds(database, ids);
    std::vector<EntityId> found;
    auto asked = database.query(
        "SELECT entity_id, role, minor FROM temp.chosen CROSS JOIN entity_mention ON entity_id = chosen.id CROSS JOIN "
        "mention ON mention.id = mention_id WHERE role IS NOT NULL OR minor IS NOT NULL ORDER BY chosen.id");
    while (asked.step()) {
        const auto entity = asked.id<EntityId>(0);
        if (!isProtected(static_cast<Role>(asked.integer(1)), asked.integer(2) != 0)) continue;
        if (found.empty() || found.back() != entity) found.push_back(entity);
    }
    return found;
}

}  // namespace crosscase::core
