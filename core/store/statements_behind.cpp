// core/store/statements_behind.cpp: which statements entities and links rest on.
#include "core/store/statements_behind.h"

#include <algorithm>

#include "core/store/statements.h"

namespace crosscase::core {
namespace {

template <typename Id>
void choose(Database& database, std::span<const Id> chosen) {
    std::vector<std::int64_t> ids;
    for (Id id : chosen) ids.push_back(id.value);
    chooseIds(database, ids);
}

template <typename StatementId>
StatementsBehind<StatementId> newestOf(Query asked, std::int64_t count, std::size_t most) {
    StatementsBehind<StatementId> behind;
    behind.count = static_cast<std::size_t>(count);
    asked.bind(1, static_cast<std::int64_t>(most));
    while (asked.step()) behind.newest.push_back({asked.id<RecordId>(0), asked.id<StatementId>(1)});
    return behind;
}

}  // namespace

StatementsBehind<MentionId> mentionsBehind(Database& database, std::span<const EntityId> entities, std::size_t most) {
    choose(database, entities);
    const std::int64_t count =
        database.single("SELECT count(*) FROM entity_mention WHERE entity_id IN (SELECT id FROM temp.chosen)");
    return newestOf<MentionId>(
        database.query("SELECT record.id, mention.id FROM entity_mention JOIN mention ON mention.id = mention_id "
                       "JOIN record ON record.id = mention.record_id WHERE entity_id IN (SELECT id FROM temp.chosen) "
                       "ORDER BY coalesce(observed, stated, received) DESC NULLS LAST, record.id DESC, mention.id "
                       "LIMIT ?"),
        count, most);
}

StatementsBehind<ClaimId> claimsBehind(Database& database, std::span<const LinkId> links, std::size_t most) {
    choose(database, links);
    const std::int64_t count =
        database.single("SELECT count(*) FROM link_claim WHERE link_id IN (SELECT id FROM temp.chosen)");
    return newestOf<ClaimId>(
        database.query("SELECT record.id, claim.id FROM link_claim JOIN claim ON claim.id = claim_id "
                       "JOIN record ON record.id = claim.record_id WHERE link_id IN (SELECT id FROM temp.chosen) "
                       "ORDER BY coalesce(claim.start, observed, stated, received) DESC NULLS LAST, record.id DESC, "
                       "claim.id LIMIT ?"),
        count, most);
}

std::vector<RecordId> recordsBehind(Database& database, std::span<const LinkId> links) {
    choose(database, links);
    std::vector<RecordId> records;
    auto asked = database.query(
        "SELECT DISTINCT record_id FROM link_claim JOIN claim ON claim.id = claim_id "
        "WHERE link_id IN (SELECT id FROM temp.chosen) ORDER BY record_id");
    while (asked.step()) records.push_back(asked.id<RecordId>(0));
    return records;
}

}  // namespace crosscase::core
