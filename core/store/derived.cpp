// core/store/derived.cpp: decisions, calibrations, entities and matches on disk.
#include "core/store/derived.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/store/statements.h"

namespace crosscase::core {
namespace {

/// Runs a statement once for each id.
template <typename Tag>
void forEach(Database& database, std::span<const Id<Tag>> ids, const char* sql) {
    auto statement = database.query(sql);
    for (Id<Tag> id : ids) {
        statement.bind(1, id).run();
        statement.again();
    }
}

constexpr std::array<std::pair<const char*, std::int64_t DerivedTotals::*>, 6> totalMembers = {{
    {"mentions", &DerivedTotals::mentions},
    {"entities", &DerivedTotals::entities},
    {"links", &DerivedTotals::links},
    {"overlaps", &DerivedTotals::overlaps},
    {"automatic", &DerivedTotals::automatic},
    {"review", &DerivedTotals::review},
}};

std::int64_t* totalNamed(DerivedTotals& totals, const std::string& wanted) {
    for (const auto& [name, member] : totalMembers) {
        if (name == wanted) return &(totals.*member);
    }
    return nullptr;
}

Decision readDecision(const Query& row) {
    return {row.id<DecisionId>(0), row.id<MentionId>(1), row.id<MentionId>(2), static_cast<Verdict>(row.integer(3)),
            row.text(4),           row.text(5),          row.integer(6)};
}

Match readMatch(const Query& row) {
    return {row.id<MentionId>(0),
            row.id<MentionId>(1),
            row.real(2),
            row.real(3),
            static_cast<MatchState>(row.integer(4)),
            {}};
}

std::vector<Entity> allEntities(Database& database) {
    std::vector<Entity> entities;
    auto asked = database.query("SELECT id, type, label FROM entity ORDER BY id");
    while (asked.step()) entities.push_back({asked.id<EntityId>(0), asked.text(1), asked.text(2), {}});
    auto members = database.query("SELECT entity_id, mention_id FROM entity_mention ORDER BY mention_id");
    while (members.step()) {
        auto found = std::lower_bound(entities.begin(), entities.end(), members.id<EntityId>(0),
                                      [](const Entity& entity, EntityId id) { return entity.id < id; });
        if (found != entities.end() && found->id == members.id<EntityId>(0))
            found->mentions.push_back(members.id<MentionId>(1));
    }
    return entities;
}

std::vector<Entity> someEntities(Database& database, std::vector<EntityId> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Entity> entities;
    auto asked = database.query("SELECT id, type, label FROM entity WHERE id = ?");
    auto members = database.query("SELECT mention_id FROM entity_mention WHERE entity_id = ? ORDER BY mention_id");
    for (EntityId id : ids) {
        asked.bind(1, id);
        members.bind(1, id);
        if (asked.step()) {
            Entity& entity = entities.emplace_back(Entity{id, asked.text(1), asked.text(2), {}});
            while (members.step()) entity.mentions.push_back(members.id<MentionId>(0));
        }
        asked.again();
        members.again();
    }
    return entities;
}

}  // namespace

std::vector<Decision> loadDecisions(Database& database) {
    std::vector<Decision> decisions;
    auto asked = database.query(
        "SELECT decision.id, first, second, verdict, reason, by, at FROM decision "
        "JOIN mention a ON a.id = first JOIN mention b ON b.id = second "
        "JOIN record ra ON ra.id = a.record_id JOIN record rb ON rb.id = b.record_id "
        "WHERE NOT EXISTS (SELECT 1 FROM withdrawal WHERE record_id IN (ra.id, rb.id)) "
        "AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE batch_id IN (ra.batch_id, rb.batch_id)) ORDER BY first, "
        "second");
    while (asked.step()) decisions.push_back(readDecision(asked));
    return decisions;
}

std::optional<Decision> findDecision(Database& database, MentionId first, MentionId second) {
    auto asked = database.query(
        "SELECT id, first, second, verdict, reason, by, at FROM decision WHERE first = ? AND second = ?");
    asked.bind(1, std::min(first, second)).bind(2, std::max(first, second));
    if (!asked.step()) return {};
    return readDecision(asked);
}

void saveDecision(Database& database, const Decision& decision) {
    if (auto earlier = findDecision(database, decision.first, decision.second)) removeDecision(database, earlier->id);
    auto insert =
        database.query("INSERT INTO decision(first, second, verdict, reason, by, at) VALUES(?, ?, ?, ?, ?, ?)");
    insert.bind(1, decision.first).bind(2, decision.second).bind(3, static_cast<int>(decision.verdict));
    insert.bind(4, decision.reason).bind(5, decision.by).bind(6, decision.at).run();
}

void removeDecision(Database& database, DecisionId decision) {
    database.query("DELETE FROM decision WHERE id = ?").bind(1, decision).run();
}

std::shared_ptr<const StoredCalibration> loadCalibration(Database& database) {
    struct Kept {
        StoredCalibration calibration;
        Microseconds at = 0;  ///< a number that was rolled back may come again
    };
    auto asked = database.query("SELECT number, at FROM calibration ORDER BY number DESC LIMIT 1");
    if (!asked.step()) return {};
    std::int64_t number = asked.integer(0), at = asked.integer(1);
    auto kept = std::static_pointer_cast<const Kept>(database.memo());
    if (!kept || kept->calibration.number != number || kept->at != at) {
        auto read = database.query("SELECT content, engine FROM calibration WHERE number = ?");
        read.bind(1, number);
        read.step();
        kept = std::make_shared<const Kept>(Kept{{number, read.text(0), read.text(1)}, at});
        database.memo() = kept;
    }
    return {kept, &kept->calibration};
}

std::int64_t saveCalibration(Database& database, Microseconds at, const std::string& engine,
                             const std::string& content) {
    database.query("INSERT INTO calibration(at, engine, content) VALUES(?, ?, ?)")
        .bind(1, at)
        .bind(2, engine)
        .bind(3, content)
        .run();
    return database.lastId();
}

std::string derivedEngine(Database& database) {
    auto asked = database.query("SELECT value FROM setting WHERE name = 'derived_engine'");
    return asked.step() ? asked.text(0) : std::string();
}

void setDerivedEngine(Database& database, const std::string& engine) {
    database.query("INSERT OR REPLACE INTO setting(name, value) VALUES('derived_engine', ?)").bind(1, engine).run();
}

std::vector<Entity> loadEntities(Database& database, const std::optional<std::vector<EntityId>>& ids) {
    return ids ? someEntities(database, *ids) : allEntities(database);
}

std::optional<EntityId> entityOf(Database& database, MentionId mention) {
    auto asked = database.query("SELECT entity_id FROM entity_mention WHERE mention_id = ?");
    asked.bind(1, mention);
    if (!asked.step()) return {};
    return asked.id<EntityId>(0);
}

std::vector<EntityId> entitiesOf(Database& database, std::span<const MentionId> mentions) {
    std::vector<EntityId> entities;
    for (MentionId mention : mentions) {
        if (auto entity = entityOf(database, mention)) entities.push_back(*entity);
    }
    std::sort(entities.begin(), entities.end());
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    return entities;
}

std::vector<MentionId> membersOfEntitiesOf(Database& database, std::span<const MentionId> mentions) {
    std::vector<MentionId> members;
    auto asked = database.query("SELECT mention_id FROM entity_mention WHERE entity_id = ?");
    for (EntityId entity : entitiesOf(database, mentions)) {
        asked.bind(1, entity);
        while (asked.step()) members.push_back(asked.id<MentionId>(0));
        asked.again();
    }
    std::sort(members.begin(), members.end());
    return members;
}

std::vector<Match> loadMatches(Database& database, const std::optional<std::vector<MentionId>>& touching) {
    std::vector<Match> matches;
    if (!touching) {
        auto asked = database.query("SELECT first, second, bits, probability, state FROM match ORDER BY first, second");
        while (asked.step()) matches.push_back(readMatch(asked));
        return matches;
    }
    for (const char* sql : {"SELECT first, second, bits, probability, state FROM match WHERE first = ?",
                            "SELECT first, second, bits, probability, state FROM match WHERE second = ?"}) {
        auto asked = database.query(sql);
        for (MentionId mention : *touching) {
            asked.bind(1, mention);
            while (asked.step()) matches.push_back(readMatch(asked));
            asked.again();
        }
    }
    auto ends = [](const Match& match) { return std::pair(match.first, match.second); };
    std::sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) { return ends(a) < ends(b); });
    auto same = [&](const Match& a, const Match& b) { return ends(a) == ends(b); };
    matches.erase(std::unique(matches.begin(), matches.end(), same), matches.end());
    return matches;
}

void clearDerived(Database& database) {
    database.execute(
        "DROP INDEX IF EXISTS entity_mention_entity; DROP INDEX IF EXISTS match_second; "
        "DELETE FROM entity; DELETE FROM entity_mention; DELETE FROM match; DELETE FROM key_block; DELETE FROM link; "
        "DELETE FROM link_claim; DELETE FROM overlap; "
        "INSERT INTO mention_search(mention_search) VALUES('delete-all'); "
        "INSERT INTO record_search(record_search) VALUES('delete-all')");
}

void indexDerived(Database& database) {
    database.execute(
        "CREATE INDEX entity_mention_entity ON entity_mention(entity_id); CREATE INDEX match_second ON match(second)");
}

void forgetMentions(Database& database, std::span<const MentionId> mentions) {
    for (const char* sql : {"DELETE FROM entity WHERE id = (SELECT entity_id FROM entity_mention WHERE mention_id = ?)",
                            "DELETE FROM match WHERE first = ?", "DELETE FROM match WHERE second = ?"}) {
        forEach(database, mentions, sql);
    }
    // Last: an entity is found by any of its mentions.
    forEach(database, mentions, "DELETE FROM entity_mention WHERE mention_id = ?");
}

void saveEntities(Database& database, std::span<const Entity> entities, std::span<const EntityId> viaMatch) {
    auto entityRow =
        database.query("INSERT OR REPLACE INTO entity(id, type, label, rests_on_match) VALUES(?, ?, ?, ?)");
    for (const Entity& entity : entities) {
        bool rests = std::binary_search(viaMatch.begin(), viaMatch.end(), entity.id);
        entityRow.bind(1, entity.id).bind(2, entity.type).bind(3, entity.label).bind(4, rests ? 1 : 0).run();
        entityRow.again();
    }
    std::vector<std::pair<MentionId, EntityId>> members;  // in the order of their b-tree
    for (const Entity& entity : entities) {
        for (MentionId mention : entity.mentions) members.emplace_back(mention, entity.id);
    }
    std::sort(members.begin(), members.end());
    auto memberRow = database.query("INSERT OR REPLACE INTO entity_mention(mention_id, entity_id) VALUES(?, ?)");
    for (const auto& [mention, entity] : members) {
        memberRow.bind(1, mention).bind(2, entity).run();
        memberRow.again();
    }
}

void saveMatches(Database& database, std::span<const Match> matches) {
    auto row =
        database.query("INSERT OR REPLACE INTO match(first, second, bits, probability, state) VALUES(?, ?, ?, ?, ?)");
    for (const Match& match : matches) {
        row.bind(1, match.first).bind(2, match.second).bind(3, match.bits).bind(4, match.probability);
        row.bind(5, static_cast<int>(match.state)).run();
        row.again();
    }
}

bool restsOnMatch(Database& database, EntityId entity) {
    auto asked = database.query("SELECT rests_on_match FROM entity WHERE id = ?");
    asked.bind(1, entity);
    return asked.step() && asked.integer(0) != 0;
}

DerivedTotals loadTotals(Database& database) {
    DerivedTotals totals;
    auto asked = database.query("SELECT name, total FROM derived_total");
    while (asked.step()) {
        if (std::int64_t* total = totalNamed(totals, asked.text(0))) *total = asked.integer(1);
    }
    return totals;
}

void saveTotals(Database& database, const DerivedTotals& totals) {
    auto row = database.query("INSERT OR REPLACE INTO derived_total(name, total) VALUES(?, ?)");
    for (const auto& [name, member] : totalMembers) {
        row.bind(1, name).bind(2, totals.*member).run();
        row.again();
    }
}

DerivedTotals countTotals(Database& database) {
    return {database.single("SELECT count(*) FROM entity_mention"),
            database.single("SELECT count(*) FROM entity"),
            database.single("SELECT count(*) FROM link"),
            database.single("SELECT count(*) FROM overlap"),
            database.single("SELECT count(*) FROM match WHERE state = 0"),
            database.single("SELECT count(*) FROM match WHERE state = 1")};
}

}  // namespace crosscase::core
