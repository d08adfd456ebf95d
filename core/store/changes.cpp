// core/store/changes.cpp: the tables settled_* keep what the derived tables were made from; the difference is what changed.
#include "core/store/changes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

#include "core/store/statements.h"

namespace crosscase::core {
namespace {

/// Calls `visit(first, last)` for the records of each batch not collated yet and of each withdrawal that came or was taken back.
template <typename Visit>
void forEachChange(Database& database, Visit visit) {
    constexpr std::array sources = {
        "SELECT first_record, last_record FROM batch WHERE collated = 0 AND first_record IS NOT NULL",
        "SELECT coalesce(record_id, first_record), coalesce(record_id, last_record) FROM withdrawal LEFT JOIN batch ON "
        "batch.id = withdrawal.batch_id WHERE withdrawal.id NOT IN (SELECT id FROM settled_withdrawal)",
        "SELECT coalesce(record_id, first_record), coalesce(record_id, last_record) FROM settled_withdrawal LEFT JOIN "
        "batch ON batch.id = settled_withdrawal.batch_id WHERE settled_withdrawal.id NOT IN (SELECT id FROM "
        "withdrawal)"};
    for (const char* sql : sources) {
        auto ranges = database.query(sql);
        while (ranges.step()) visit(ranges.integer(0), ranges.integer(1));
    }
}

/// @return sorted, unique
std::vector<RecordId> changeableRecords(Database& database) {
    std::vector<RecordId> records;
    forEachChange(database, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t id = first; id <= last; ++id) records.push_back({id});
    });
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

bool isTrue(Database& database, const char* sql, RecordId record) {
    auto asked = database.query(sql);
    asked.bind(1, record);
    return asked.step() && asked.integer(0) != 0;
}

bool countedBefore(Database& database, RecordId record) {
    return isTrue(
        database,
        "SELECT (SELECT collated FROM batch WHERE batch.id = (SELECT batch_id FROM record WHERE id = ?1)) = 1 "
        "AND NOT EXISTS (SELECT 1 FROM settled_withdrawal WHERE record_id = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM settled_withdrawal WHERE batch_id = (SELECT batch_id FROM record WHERE "
        "id = ?1))",
        record);
}

Digest digestOfParty(const std::vector<std::string>& said) {
    Hasher hasher(Hasher::Size::Full);
    for (const std::string& one : said) hasher.add(one);
    return hasher.digest();
}

/// What overlaps say or weigh of agencies and investigations.
std::map<std::string, Digest> parties(Database& database) {
    std::map<std::string, Digest> digests;
    for (const Agency& agency : loadAgencies(database))
        digests.emplace(print(agency.id), digestOfParty({agency.code, agency.name}));
    for (const Investigation& item : loadInvestigations(database))
        digests.emplace(print(item.id), digestOfParty({item.reference, item.status, word(item.kind)}));
    return digests;
}

std::map<std::string, Digest> settledParties(Database& database) {
    std::map<std::string, Digest> digests;
    auto asked = database.query("SELECT name, digest FROM settled_party");
    while (asked.step()) {
        Digest& digest = digests[asked.text(0)];
        std::memcpy(digest.data(), asked.blob(1).data(), std::min(asked.blob(1).size(), digest.size()));
    }
    return digests;
}

}  // namespace

ChangedRecords changedRecords(Database& database) {
    ChangedRecords changed;
    for (RecordId record : changeableRecords(database)) {
        bool before = countedBefore(database, record), now = !isWithdrawn(database, record);
        if (before != now) (now ? changed.added : changed.removed).push_back(record);
    }
    return changed;
}

bool isMostlyChanged(Database& database) {
    std::int64_t count = 0;
    forEachChange(database, [&](std::int64_t first, std::int64_t last) { count += last - first + 1; });
    return count * 3 > database.single("SELECT coalesce(max(id), 0) FROM record");
}

ChangedParties changedParties(Database& database) {
    ChangedParties changed;
    auto now = parties(database);
    for (const auto& [name, digest] : settledParties(database)) {
        auto found = now.find(name);
        if (found == now.end() || found->second == digest) continue;
        if (auto agency = parseId<AgencyTag>(name)) changed.agencies.insert(*agency);
        if (auto investigation = parseId<InvestigationTag>(name)) changed.investigations.insert(*investigation);
    }
    return changed;
}

void settleChanges(Database& database) {
    database.execute(
        "UPDATE batch SET collated = 1 WHERE collated = 0; "
        "DELETE FROM settled_withdrawal WHERE id NOT IN (SELECT id FROM withdrawal); "
        "INSERT INTO settled_withdrawal(id, record_id, batch_id) SELECT id, record_id, batch_id FROM withdrawal WHERE "
        "id "
        "NOT IN (SELECT id FROM settled_withdrawal)");
    auto known = settledParties(database);
    for (const auto& [name, digest] : parties(database)) {
        auto found = known.find(name);
        if (found != known.end() && found->second == digest) continue;
        auto insert = database.query("INSERT OR REPLACE INTO settled_party(name, digest) VALUES(?, ?)");
        insert.bind(1, name).bindBlob(2, digest.data(), digest.size()).run();
    }
}

WithdrawnRecords::WithdrawnRecords(Database& database) {
    auto asked = database.query(
        "SELECT record_id, record_id FROM withdrawal WHERE record_id IS NOT NULL UNION ALL "
        "SELECT first_record, last_record FROM withdrawal JOIN batch ON batch.id = batch_id ORDER BY 1");
    while (asked.step()) {
        Range range{asked.integer(0), asked.integer(1)};
        if (!ranges_.empty() && range.first <= ranges_.back().last + 1)
            ranges_.back().last = std::max(ranges_.back().last, range.last);
        else
            ranges_.push_back(range);
    }
}

bool WithdrawnRecords::holds(RecordId record) const {
    auto behind = std::upper_bound(ranges_.begin(), ranges_.end(), record.value,
                                   [](std::int64_t id, const Range& range) { return id < range.first; });
    return behind != ranges_.begin() && record.value <= std::prev(behind)->last;
}

}  // namespace crosscase::core
