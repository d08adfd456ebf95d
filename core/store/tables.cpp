// core/store/tables.cpp: the joins behind tables and lists.
#include "core/store/tables.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/store/derived.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

constexpr char separator = '\x1f';  // group_concat joins with it: no reference holds a control character

std::vector<std::string> sortedParts(const std::string& joined) {
    std::vector<std::string> parts;
    if (!joined.empty()) parts = split(joined, separator);
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts;
}

template <typename Tag>
std::vector<std::int64_t> numbers(const std::vector<Id<Tag>>& ids) {
    std::vector<std::int64_t> result;
    for (Id<Tag> id : ids) result.push_back(id.value);
    return result;
}

/// The records that a filter leaves, as a temporary table `shown(id)`; false: the filter does not restrict records.
bool chooseRecords(Database& database, const RowFilter& filter) {
    if (filter.entities.empty() && filter.investigations.empty() && filter.records.empty()) return false;
    database.execute("CREATE TEMP TABLE IF NOT EXISTS shown(id INTEGER PRIMARY KEY); DELETE FROM temp.shown");
    bool first = true;
    auto restrictTo = [&](const std::vector<std::int64_t>& ids, const std::string& select) {
        if (ids.empty()) return;
        chooseIds(database, ids);
        database.execute(first ? "INSERT OR IGNORE INTO temp.shown " + select
                               : "DELETE FROM temp.shown WHERE id NOT IN (" + select + ")");
        first = false;
    };
    restrictTo(numbers(filter.records), "SELECT id FROM temp.chosen");
    restrictTo(numbers(filter.entities),
               "SELECT record_id FROM entity_mention JOIN mention ON mention.id = mention_id WHERE entity_id IN "
               "(SELECT id FROM temp.chosen)");
    restrictTo(numbers(filter.investigations),
               "SELECT record_id FROM record_investigation WHERE investigation_id IN (SELECT id FROM temp.chosen)");
    return true;
}

void bindPage(Query& query, int position, const RowFilter& filter) {
    query.bind(position, filter.limit ? static_cast<std::int64_t>(filter.limit) : std::int64_t{-1});
    query.bind(position + 1, static_cast<std::int64_t>(filter.offset));
}

#define CROSSCASE_REFERENCES                                                                     \
    "(SELECT group_concat(reference, char(31)) FROM record_investigation JOIN investigation ON " \
    "investigation.id = investigation_id WHERE record_investigation.record_id = record.id)"

RecordRow readRecordRow(const Query& row) {
    RecordRow record;
    record.id = row.id<RecordId>(0);
    record.externalRef = row.text(1);
    record.agency = row.text(2);
    record.originator = row.text(3);
    record.investigations = sortedParts(row.text(4));
    record.source = row.text(5);
    if (record.source.empty() && row.integer(6) != 0) record.source = word(static_cast<SourceKind>(row.integer(6)));
    record.grade = row.text(7);
    std::vector<std::string> codes = row.text(8).empty() ? std::vector<std::string>{} : split(row.text(8), ' ');
    record.handling = join(codes, "+");
    record.batch = row.id<BatchId>(9);
    record.row = static_cast<int>(row.integer(10));
    record.text = row.text(11);
    if (!row.isNull(12)) record.observed = decodeInstant(row.integer(12), row.text(13));
    return record;
}

constexpr const char* matchSelect =
    "SELECT match.first, match.second, a.entity_id, b.entity_id, bits, probability, state FROM match "
    "JOIN entity_mention a ON a.mention_id = match.first JOIN entity_mention b ON b.mention_id = match.second ";

/// Strongest first.
Query askOpenMatches(Database& database) {
    static const std::string sql =
        std::string(matchSelect) + "WHERE state = 1 ORDER BY bits DESC, match.first, match.second";
    return database.query(sql.c_str());
}

std::vector<MatchRow> readMatches(Query asked) {
    std::vector<MatchRow> rows;
    while (asked.step()) {
        MatchRow row;
        row.first = asked.id<MentionId>(0);
        row.second = asked.id<MentionId>(1);
        row.firstEntity = asked.id<EntityId>(2);
        row.secondEntity = asked.id<EntityId>(3);
        row.bits = asked.real(4);
        row.probability = asked.real(5);
        row.state = static_cast<MatchState>(asked.integer(6));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MatchRow> readMatchRows(Database& database, Query asked) {
    std::vector<MatchRow> rows = readMatches(std::move(asked));
    for (MatchRow& row : rows) {
        auto side = [&](MentionId id, std::string& label, std::string& agency) {
            auto mention = database.query(
                "SELECT type, properties, code FROM mention JOIN record ON record.id = record_id JOIN agency ON "
                "agency.id = agency_id "
                "WHERE mention.id = ?");
            mention.bind(1, id);
            if (!mention.step()) return;
            row.type = mention.text(0);
            if (auto properties = propertiesFromJson(mention.text(1))) label = labelOf(row.type, *properties);
            agency = mention.text(2);
        };
        side(row.first, row.firstLabel, row.firstAgency);
        side(row.second, row.secondLabel, row.secondAgency);
    }
    return rows;
}

}  // namespace

std::vector<RecordRow> recordRows(Database& database, const RowFilter& filter) {
    constexpr const char* columns =
        "SELECT record.id, external_ref, a.code, o.code, " CROSSCASE_REFERENCES
        ", source_ref, source_kind, coalesce(grade_source, '') || coalesce(grade_information, ''), handling, batch_id, "
        "row, text, "
        "observed, observed_form FROM record JOIN agency a ON a.id = agency_id JOIN agency o ON o.id = originator_id ";
    static const std::string all = std::string(columns) + "ORDER BY record.id LIMIT ? OFFSET ?";
    static const std::string some =
        std::string(columns) + "WHERE record.id IN (SELECT id FROM temp.shown) ORDER BY record.id LIMIT ? OFFSET ?";
    bool restricted = chooseRecords(database, filter);
    std::vector<RecordRow> rows;
    auto asked = database.query(restricted ? some.c_str() : all.c_str());
    bindPage(asked, 1, filter);
    while (asked.step()) rows.push_back(readRecordRow(asked));
    auto withdrawals = loadWithdrawals(database);
    for (RecordRow& row : rows) {
        auto found = withdrawals.find(row.id);
        if (found == withdrawals.end()) continue;
        row.withdrawn = true;
        row.withdrawnReason = found->second.reason;
    }
    return rows;
}

std::vector<MentionRow> mentionRows(Database& database, const RowFilter& filter) {
    constexpr const char* columns =
        "SELECT mention.id, record.id, external_ref, code, " CROSSCASE_REFERENCES
        ", mention.type, properties, entity_id, role, minor, subject FROM mention JOIN record ON record.id = record_id "
        "JOIN agency ON agency.id = agency_id LEFT JOIN entity_mention ON mention_id = mention.id "
        "WHERE (?1 = '' OR mention.type = ?1) AND record.id NOT IN (SELECT id FROM withdrawn_record) ";
    static const std::string all = std::string(columns) + "ORDER BY mention.id LIMIT ?2 OFFSET ?3";
    static const std::string some =
        std::string(columns) + "AND record.id IN (SELECT id FROM temp.shown) ORDER BY mention.id LIMIT ?2 OFFSET ?3";
    bool restricted = chooseRecords(database, filter);
    std::vector<MentionRow> rows;
    auto asked = database.query(restricted ? some.c_str() : all.c_str());
    asked.bind(1, filter.type);
    bindPage(asked, 2, filter);
    while (asked.step()) {
        MentionRow row;
        row.id = asked.id<MentionId>(0);
        row.record = asked.id<RecordId>(1);
        row.subject = asked.integer(10) != 0;
        if (row.subject) row.externalRef = asked.text(2);
        row.agency = asked.text(3);
        row.investigations = sortedParts(asked.text(4));
        row.type = asked.text(5);
        if (auto properties = propertiesFromJson(asked.text(6))) row.properties = std::move(*properties);
        row.label = labelOf(row.type, row.properties);
        if (!asked.isNull(7)) row.entity = asked.id<EntityId>(7);
        row.role = static_cast<Role>(asked.integer(8));
        row.minor = asked.integer(9) != 0;
        rows.push_back(std::move(row));
    }
    if (!filter.entities.empty()) {
        std::erase_if(rows, [&](const MentionRow& row) {
            return !row.entity ||
                   std::find(filter.entities.begin(), filter.entities.end(), *row.entity) == filter.entities.end();
        });
    }
    return rows;
}

std::vector<EntityRow> entityRows(Database& database, const RowFilter& filter) {
    constexpr const char* columns =
        "SELECT entity.id, entity.type, entity.label, count(*), group_concat(DISTINCT code), "
        "(SELECT count(*) FROM link WHERE from_entity = entity.id) + (SELECT count(*) FROM link WHERE to_entity = "
        "entity.id) "
        "FROM entity JOIN entity_mention ON entity_id = entity.id JOIN mention ON mention.id = mention_id "
        "JOIN record ON record.id = record_id JOIN agency ON agency.id = agency_id WHERE (?1 = '' OR entity.type = "
        "?1) ";
    static const std::string all = std::string(columns) + "GROUP BY entity.id ORDER BY entity.id LIMIT ?2 OFFSET ?3";
    static const std::string some =
        std::string(columns) +
        "AND entity.id IN (SELECT entity_id FROM entity_mention JOIN mention ON mention.id = mention_id WHERE "
        "record_id IN "
        "(SELECT id FROM temp.shown)) GROUP BY entity.id ORDER BY entity.id LIMIT ?2 OFFSET ?3";
    static const std::string named =
        std::string(columns) +
        "AND entity.id IN (SELECT id FROM temp.chosen) GROUP BY entity.id ORDER BY entity.id LIMIT ?2 OFFSET ?3";
    const std::string* sql = &all;
    RowFilter records = filter;
    records.entities.clear();
    if (!filter.entities.empty()) {
        chooseIds(database, numbers(filter.entities));
        sql = &named;
    } else if (chooseRecords(database, records)) {
        sql = &some;
    }
    std::vector<EntityRow> rows;
    auto asked = database.query(sql->c_str());
    asked.bind(1, filter.type);
    bindPage(asked, 2, filter);
    while (asked.step()) {
        EntityRow row{asked.id<EntityId>(0),
                      asked.text(1),
                      asked.text(2),
                      static_cast<std::size_t>(asked.integer(3)),
                      split(asked.text(4), ','),
                      static_cast<std::size_t>(asked.integer(5))};
        std::sort(row.agencies.begin(), row.agencies.end());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<LinkRow> linkRows(Database& database, const RowFilter& filter) {
    constexpr const char* columns =
        "SELECT link.id, from_entity, to_entity, f.label, t.label, link.type, strength, via_match, "
        "(SELECT count(*) FROM link_claim WHERE link_id = link.id) FROM link JOIN entity f ON f.id = from_entity "
        "JOIN entity t ON t.id = to_entity ";
    static const std::string all = std::string(columns) + "ORDER BY link.id LIMIT ? OFFSET ?";
    static const std::string some =
        std::string(columns) +
        "WHERE from_entity IN (SELECT id FROM temp.chosen) OR to_entity IN (SELECT id FROM temp.chosen) "
        "ORDER BY link.id LIMIT ? OFFSET ?";
    if (!filter.entities.empty()) chooseIds(database, numbers(filter.entities));
    std::vector<LinkRow> rows;
    auto asked = database.query(filter.entities.empty() ? all.c_str() : some.c_str());
    bindPage(asked, 1, filter);
    while (asked.step()) {
        rows.push_back({asked.id<LinkId>(0), asked.id<EntityId>(1), asked.id<EntityId>(2), asked.text(3), asked.text(4),
                        asked.text(5), static_cast<LinkStrength>(asked.integer(6)),
                        static_cast<std::size_t>(asked.integer(8)), asked.integer(7) != 0});
    }
    return rows;
}

std::vector<OverlapRow> overlapRows(Database& database) {
    std::map<AgencyId, std::string> codes;
    for (const Agency& agency : loadAgencies(database)) codes.emplace(agency.id, agency.code);
    std::map<InvestigationId, std::string> names;
    for (const Investigation& item : loadInvestigations(database))
        names.emplace(item.id, codes[item.agency] + ":" + item.reference);
    std::map<EntityId, std::pair<std::string, std::string>> subjects;
    {
        auto asked = database.query("SELECT id, label, type FROM entity WHERE id IN (SELECT entity_id FROM overlap)");
        while (asked.step()) subjects[asked.id<EntityId>(0)] = {asked.text(1), asked.text(2)};
    }
    const auto overlaps = loadOverlaps(database);
    std::vector<EntityId> entities;
    for (const Overlap& overlap : overlaps) entities.push_back(overlap.entity);
    const auto protectedOnes = protectedEntities(database, entities);
    std::vector<OverlapRow> rows;
    for (const Overlap& overlap : overlaps) {
        OverlapRow row;
        row.id = overlap.id;
        row.entity = overlap.entity;
        row.kind = overlap.kind;
        row.score = overlap.score;
        row.state = overlap.state;
        row.subject = subjects[overlap.entity].first;
        row.subjectType = subjects[overlap.entity].second;
        row.isProtected = std::binary_search(protectedOnes.begin(), protectedOnes.end(), overlap.entity);
        row.confirmed = overlap.confirmed;
        for (AgencyId id : overlap.agencies) row.agencies.push_back(codes[id]);
        for (InvestigationId id : overlap.investigations) row.investigations.push_back(names[id]);
        std::sort(row.agencies.begin(), row.agencies.end());
        std::sort(row.investigations.begin(), row.investigations.end());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<InvestigationRow> investigationRows(Database& database) {
    std::map<AgencyId, std::string> codes;
    for (const Agency& agency : loadAgencies(database)) codes.emplace(agency.id, agency.code);
    std::vector<InvestigationRow> rows;
    for (const Investigation& item : loadInvestigations(database)) {
        auto count = database.query(
            "SELECT count(*) FROM record_investigation WHERE investigation_id = ? AND record_id NOT IN (SELECT id FROM "
            "withdrawn_record)");
        count.bind(1, item.id);
        rows.push_back({item, codes[item.agency], count.step() ? static_cast<std::size_t>(count.integer(0)) : 0});
    }
    return rows;
}

std::vector<MatchRow> matchRowsToReview(Database& database) {
    return readMatchRows(database, askOpenMatches(database));
}

std::vector<MatchRow> openMatches(Database& database) {
    return readMatches(askOpenMatches(database));
}

std::vector<MatchRow> matchRowsWithin(Database& database, EntityId entity) {
    static const std::string sql =
        std::string(matchSelect) +
        "WHERE a.entity_id = ?1 AND b.entity_id = ?1 ORDER BY bits, match.first, match.second";
    auto asked = database.query(sql.c_str());
    asked.bind(1, entity);
    return readMatchRows(database, std::move(asked));
}

CaseCounts countRows(Database& database) {
    auto count = [&](const char* sql) { return static_cast<std::size_t>(database.single(sql)); };
    CaseCounts counts;
    counts.records = count("SELECT count(*) FROM record WHERE id NOT IN (SELECT id FROM withdrawn_record)");
    counts.mentions = count("SELECT count(*) FROM mention WHERE record_id NOT IN (SELECT id FROM withdrawn_record)");
    counts.entities = count("SELECT count(*) FROM entity");
    counts.links = count("SELECT count(*) FROM link");
    counts.overlaps = count("SELECT count(*) FROM overlap");
    counts.uncollated = count(
        "SELECT count(*) FROM mention WHERE id NOT IN (SELECT mention_id FROM entity_mention) AND record_id NOT IN "
        "(SELECT id FROM withdrawn_record)");
    return counts;
}

#undef CROSSCASE_REFERENCES

}  // namespace crosscase::core
