// core/store/network_results.cpp: answers of network functions on disk.
#include "core/store/network_results.h"

#include <sqlite3.h>

#include "core/store/migrations.h"

namespace crosscase::core {
namespace {

#define CROSSCASE_RESULT_HEAD \
    "SELECT id, kind, request, substr(members, 1, 10), state, at, by, complete, sampled, samples"

NetworkResultHead readHead(const Query& row) {
    NetworkResultHead head;
    head.id = row.id<NetworkResultId>(0);
    head.kind = row.text(1);
    head.request = row.text(2);
    try {
        head.memberCount = row.isNull(3) ? 0 : countEntities(row.blob(3));
    } catch (const StorageFailure& failure) {
        if (!tellsOfDamage(failure)) throw;
        head.damaged = true;
    }
    head.state = row.integer(4);
    head.at = row.integer(5);
    head.by = row.text(6);
    head.complete = row.integer(7) != 0;
    head.sampled = row.integer(8) != 0;
    head.samples = static_cast<std::size_t>(row.integer(9));
    return head;
}

void bindMembers(Query& query, int position, const std::string& members) {
    if (!members.empty()) query.bindBlob(position, members.data(), members.size());
}

void dropOldest(Database& database) {
    database
        .query(
            "DELETE FROM network_result WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS place, "
            "sum(length(request) + length(outcome) + length(rows) + coalesce(length(members), 0) + length(pairs)) "
            "OVER newest AS bytes FROM network_result WINDOW newest AS (ORDER BY id DESC)) WHERE place > ?1 OR (bytes "
            "> ?2 AND place > 1))")
        .bind(1, static_cast<std::int64_t>(keptResults))
        .bind(2, static_cast<std::int64_t>(keptResultBytes))
        .run();
}

}  // namespace

bool tellsOfDamage(const StorageFailure& failure) {
    return failure.code == SQLITE_CORRUPT;
}

NetworkResultId saveNetworkResult(Database& database, const NetworkResult& result) {
    const NetworkResultHead& head = result.head;
    const std::string members = result.members.empty() ? std::string() : encodeEntities(result.members);
    auto same =
        database.query("DELETE FROM network_result WHERE kind = ? AND request = ? AND state = ? AND members IS ?");
    same.bind(1, head.kind).bind(2, head.request).bind(3, head.state);
    bindMembers(same, 4, members);
    same.run();

    const std::string rows = encodeRows(result.rows), pairs = encodePairs(result.pairs);
    auto insert = database.query(
        "INSERT INTO network_result(kind, request, members, state, at, by, complete, sampled, samples, outcome, rows, "
        "pairs) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, head.kind).bind(2, head.request);
    bindMembers(insert, 3, members);
    insert.bind(4, head.state).bind(5, head.at).bind(6, head.by);
    insert.bind(7, int{head.complete}).bind(8, int{head.sampled}).bind(9, static_cast<std::int64_t>(head.samples));
    insert.bind(10, result.outcome).bindBlob(11, rows.data(), rows.size()).bindBlob(12, pairs.data(), pairs.size());
    insert.run();
    const NetworkResultId id{database.lastId()};
    dropOldest(database);
    return id;
}

std::vector<NetworkResultHead> loadNetworkResultHeads(Database& database) {
    std::vector<NetworkResultHead> heads;
    if (!isOfFormat(database, 4)) return heads;
    auto asked = database.query(CROSSCASE_RESULT_HEAD " FROM network_result ORDER BY id DESC");
    while (asked.step()) heads.push_back(readHead(asked));
    return heads;
}

std::optional<NetworkResult> findNetworkResult(Database& database, NetworkResultId id) {
    if (!isOfFormat(database, 4)) return {};
    auto asked =
        database.query(CROSSCASE_RESULT_HEAD ", members, outcome, rows, pairs FROM network_result WHERE id = ?");
    asked.bind(1, id);
    if (!asked.step()) return {};
    NetworkResult result;
    result.head = readHead(asked);
    if (!asked.isNull(10)) result.members = decodeEntities(asked.blob(10));
    result.outcome = asked.text(11);
    result.rows = decodeRows(asked.blob(12));
    result.pairs = decodePairs(asked.blob(13));
    return result;
}

#undef CROSSCASE_RESULT_HEAD

bool removeNetworkResult(Database& database, NetworkResultId id) {
    database.query("DELETE FROM network_result WHERE id = ?").bind(1, id).run();
    return database.changes() > 0;
}

}  // namespace crosscase::core
