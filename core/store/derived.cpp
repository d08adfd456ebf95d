// core/store/derived.cpp: entities, matches, keys, links and overlaps on disk.
#include "core/store/derived.h"

#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

template <typename Tag>
void choose(Database& database, std::span<const Id<Tag>> ids) {
    std::vector<std::int64_t> numbers;
    numbers.reserve(ids.size());
    for (Id<Tag> id : ids) numbers.push_back(id.value);
    chooseIds(database, numbers);
}

std::vector<MentionId> mentionIds(Database& database, const char* sql) {
    std::vector<MentionId> ids;
    auto asked = database.query(sql);
    while (asked.step()) ids.push_back(asked.id<MentionId>(0));
    return ids;
}

nlohmann::json reasonJson(const Reason& reason) {
    return {reason.property, reason.level, reason.bits, reason.first, reason.second, reason.text, reason.conflict};
}

Reason reasonFrom(const nlohmann::json& item) {
    return {item.at(0), item.at(1), item.at(2), item.at(3), item.at(4), item.at(5), item.at(6)};
}

Decision readDecision(const Query& row) {
    return {row.id<DecisionId>(0), row.id<MentionId>(1), row.id<MentionId>(2), static_cast<Verdict>(row.integer(3)),
            row.text(4),           row.text(5),          row.integer(6)};
}

}  // namespace

std::vector<LiveMention> loadLiveMentions(Database& database, const std::optional<std::vector<MentionId>>& ids) {
    std::vector<LiveMention> mentions;
    if (ids)
        choose<MentionTag>(database, *ids);
    else
        database.execute(
            "CREATE TEMP TABLE IF NOT EXISTS chosen(id INTEGER PRIMARY KEY); DELETE FROM temp.chosen; "
            "INSERT INTO temp.chosen SELECT id FROM mention");
    auto asked = database.query(
        "SELECT mention.id, record_id, ordinal, type, properties, subject, role, minor, key, distinct_within "
        "FROM mention JOIN record ON record.id = record_id WHERE mention.id IN (SELECT id FROM temp.chosen) "
        "AND record_id NOT IN (SELECT id FROM withdrawn_record) ORDER BY mention.id");
    while (asked.step()) {
        LiveMention live;
        Mention& mention = live.mention;
        mention.id = asked.id<MentionId>(0);
        mention.record = asked.id<RecordId>(1);
        mention.ordinal = static_cast<int>(asked.integer(2));
        mention.type = asked.text(3);
        if (auto properties = propertiesFromJson(asked.text(4))) mention.properties = std::move(*properties);
        mention.subject = asked.integer(5) != 0;
        mention.role = static_cast<Role>(asked.integer(6));
        mention.minor = asked.integer(7) != 0;
        std::memcpy(live.recordKey.data(), asked.blob(8).data(), std::min(asked.blob(8).size(), live.recordKey.size()));
        live.distinctWithin = asked.text(9);
        mentions.push_back(std::move(live));
    }
    return mentions;
}

std::int64_t countMentions(Database& database) {
    return database.single("SELECT count(*) FROM mention");
}

std::vector<MentionId> liveMentionsWithoutEntity(Database& database) {
    return mentionIds(database,
                      "SELECT id FROM mention WHERE id NOT IN (SELECT mention_id FROM entity_mention) "
                      "AND record_id NOT IN (SELECT id FROM withdrawn_record) ORDER BY id");
}

std::vector<MentionId> withdrawnMentionsWithEntity(Database& database) {
    return mentionIds(database,
                      "SELECT mention.id FROM withdrawn_record JOIN mention ON mention.record_id = withdrawn_record.id "
                      "JOIN entity_mention ON entity_mention.mention_id = mention.id ORDER BY mention.id");
}

std::vector<Decision> loadDecisions(Database& database) {
    std::vector<Decision> decisions;
    auto asked = database.query(
        "SELECT id, first, second, verdict, reason, by, at FROM decision WHERE "
        "(SELECT record_id FROM mention WHERE mention.id = first) NOT IN (SELECT id FROM withdrawn_record) AND "
        "(SELECT record_id FROM mention WHERE mention.id = second) NOT IN (SELECT id FROM withdrawn_record) ORDER BY "
        "first, second");
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

std::optional<StoredCalibration> loadCalibration(Database& database) {
    auto asked = database.query("SELECT number, content, engine FROM calibration ORDER BY number DESC LIMIT 1");
    if (!asked.step()) return {};
    return StoredCalibration{asked.integer(0), asked.text(1), asked.text(2)};
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
    std::vector<Entity> entities;
    std::unordered_map<std::int64_t, std::size_t> places;
    if (ids) choose<EntityTag>(database, *ids);
    auto asked =
        ids ? database.query("SELECT id, type, label FROM entity WHERE id IN (SELECT id FROM temp.chosen) ORDER BY id")
            : database.query("SELECT id, type, label FROM entity ORDER BY id");
    while (asked.step()) {
        places.emplace(asked.integer(0), entities.size());
        entities.push_back({asked.id<EntityId>(0), asked.text(1), asked.text(2), {}});
    }
    auto members =
        ids ? database.query(
                  "SELECT entity_id, mention_id FROM entity_mention WHERE entity_id IN (SELECT id FROM temp.chosen) "
                  "ORDER BY mention_id")
            : database.query("SELECT entity_id, mention_id FROM entity_mention ORDER BY mention_id");
    while (members.step()) {
        auto place = places.find(members.integer(0));
        if (place != places.end()) entities[place->second].mentions.push_back(members.id<MentionId>(1));
    }
    return entities;
}

std::optional<EntityId> entityOf(Database& database, MentionId mention) {
    auto asked = database.query("SELECT entity_id FROM entity_mention WHERE mention_id = ?");
    asked.bind(1, mention);
    if (!asked.step()) return {};
    return asked.id<EntityId>(0);
}

std::vector<MentionId> membersOfEntitiesOf(Database& database, std::span<const MentionId> mentions) {
    choose<MentionTag>(database, mentions);
    return mentionIds(database,
                      "SELECT mention_id FROM entity_mention WHERE entity_id IN (SELECT entity_id FROM entity_mention "
                      "WHERE mention_id IN (SELECT id FROM temp.chosen)) ORDER BY mention_id");
}

std::vector<Match> loadMatches(Database& database, const std::optional<std::vector<MentionId>>& touching) {
    std::vector<Match> matches;
    if (touching) choose<MentionTag>(database, *touching);
    auto asked =
        touching ? database.query(
                       "SELECT first, second, bits, probability, state FROM match WHERE first IN (SELECT id FROM "
                       "temp.chosen) UNION SELECT first, second, bits, probability, state FROM match WHERE second "
                       "IN (SELECT id FROM temp.chosen) ORDER BY 1, 2")
                 : database.query("SELECT first, second, bits, probability, state FROM match ORDER BY first, second");
    while (asked.step())
        matches.push_back({asked.id<MentionId>(0),
                           asked.id<MentionId>(1),
                           asked.real(2),
                           asked.real(3),
                           static_cast<MatchState>(asked.integer(4)),
                           {}});
    return matches;
}

void clearDerived(Database& database) {
    database.execute(
        "DELETE FROM entity; DELETE FROM entity_mention; DELETE FROM match; DELETE FROM match_key; DELETE FROM link; "
        "DELETE FROM link_claim; DELETE FROM overlap; DELETE FROM mention_search; DELETE FROM record_search");
}

void forgetMentions(Database& database, std::span<const MentionId> mentions) {
    choose<MentionTag>(database, mentions);
    database.execute(
        "DELETE FROM entity WHERE id IN (SELECT entity_id FROM entity_mention WHERE mention_id IN (SELECT id FROM "
        "temp.chosen)); "
        "DELETE FROM entity_mention WHERE mention_id IN (SELECT id FROM temp.chosen); "
        "DELETE FROM match WHERE first IN (SELECT id FROM temp.chosen); "
        "DELETE FROM match WHERE second IN (SELECT id FROM temp.chosen); "
        "DELETE FROM mention_search WHERE rowid IN (SELECT id FROM temp.chosen)");
}

void saveEntities(Database& database, std::span<const Entity> entities) {
    for (const Entity& entity : entities) {
        database.query("INSERT OR REPLACE INTO entity(id, type, label) VALUES(?, ?, ?)")
            .bind(1, entity.id)
            .bind(2, entity.type)
            .bind(3, entity.label)
            .run();
        for (MentionId mention : entity.mentions) {
            database.query("INSERT OR REPLACE INTO entity_mention(mention_id, entity_id) VALUES(?, ?)")
                .bind(1, mention)
                .bind(2, entity.id)
                .run();
        }
    }
}

void saveMatches(Database& database, std::span<const Match> matches) {
    for (const Match& match : matches) {
        database.query("INSERT OR REPLACE INTO match(first, second, bits, probability, state) VALUES(?, ?, ?, ?, ?)")
            .bind(1, match.first)
            .bind(2, match.second)
            .bind(3, match.bits)
            .bind(4, match.probability)
            .bind(5, static_cast<int>(match.state))
            .run();
    }
}

void saveKeys(Database& database, std::span<const MentionKeys> keys) {
    std::vector<std::pair<std::int64_t, std::int64_t>> rows;
    for (const MentionKeys& item : keys) {
        for (std::uint64_t key : item.keys) rows.emplace_back(static_cast<std::int64_t>(key), item.mention.value);
    }
    std::sort(rows.begin(), rows.end());  // in the order of the b-tree
    for (const auto& [key, mention] : rows)
        database.query("INSERT OR IGNORE INTO match_key(key, mention_id) VALUES(?, ?)")
            .bind(1, key)
            .bind(2, mention)
            .run();
}

void forgetKeys(Database& database, std::span<const MentionId> mentions) {
    choose<MentionTag>(database, mentions);
    database.execute("DELETE FROM match_key WHERE mention_id IN (SELECT id FROM temp.chosen)");
}

std::size_t countKey(Database& database, std::uint64_t key) {
    auto asked = database.query("SELECT count(*) FROM match_key WHERE key = ?");
    asked.bind(1, static_cast<std::int64_t>(key));
    return asked.step() ? static_cast<std::size_t>(asked.integer(0)) : 0;
}

std::vector<MentionId> mentionsOfKey(Database& database, std::uint64_t key) {
    std::vector<MentionId> ids;
    auto asked = database.query("SELECT mention_id FROM match_key WHERE key = ? ORDER BY mention_id");
    asked.bind(1, static_cast<std::int64_t>(key));
    while (asked.step()) ids.push_back(asked.id<MentionId>(0));
    return ids;
}

std::vector<std::uint64_t> keysOf(Database& database, MentionId mention) {
    std::vector<std::uint64_t> keys;
    auto asked = database.query("SELECT key FROM match_key WHERE mention_id = ? ORDER BY key");
    asked.bind(1, mention);
    while (asked.step()) keys.push_back(static_cast<std::uint64_t>(asked.integer(0)));
    return keys;
}

void replaceLinks(Database& database, std::span<const Link> links) {
    database.execute("DELETE FROM link; DELETE FROM link_claim");
    for (const Link& link : links) {
        database
            .query("INSERT INTO link(id, from_entity, to_entity, type, strength, via_match) VALUES(?, ?, ?, ?, ?, ?)")
            .bind(1, link.id)
            .bind(2, link.from)
            .bind(3, link.to)
            .bind(4, link.type)
            .bind(5, static_cast<int>(link.strength))
            .bind(6, link.viaMatch ? 1 : 0)
            .run();
        for (ClaimId claim : link.claims)
            database.query("INSERT INTO link_claim(claim_id, link_id) VALUES(?, ?)")
                .bind(1, claim)
                .bind(2, link.id)
                .run();
    }
}

std::vector<Link> loadLinks(Database& database, const std::optional<std::vector<EntityId>>& touching) {
    std::vector<Link> links;
    std::unordered_map<std::int64_t, std::size_t> places;
    if (touching) choose<EntityTag>(database, *touching);
    auto asked =
        touching ? database.query(
                       "SELECT id, from_entity, to_entity, type, strength, via_match FROM link WHERE from_entity IN "
                       "(SELECT id FROM temp.chosen) OR to_entity IN (SELECT id FROM temp.chosen) ORDER BY id")
                 : database.query("SELECT id, from_entity, to_entity, type, strength, via_match FROM link ORDER BY id");
    while (asked.step()) {
        places.emplace(asked.integer(0), links.size());
        links.push_back({asked.id<LinkId>(0),
                         asked.id<EntityId>(1),
                         asked.id<EntityId>(2),
                         asked.text(3),
                         static_cast<LinkStrength>(asked.integer(4)),
                         {},
                         asked.integer(5) != 0});
    }
    auto claims = database.query("SELECT link_id, claim_id FROM link_claim ORDER BY claim_id");
    while (claims.step()) {
        auto place = places.find(claims.integer(0));
        if (place != places.end()) links[place->second].claims.push_back(claims.id<ClaimId>(1));
    }
    return links;
}

std::optional<Link> findLink(Database& database, LinkId link) {
    std::optional<EntityId> end;
    {
        auto asked = database.query("SELECT from_entity FROM link WHERE id = ?");
        asked.bind(1, link);
        if (asked.step()) end = asked.id<EntityId>(0);
    }
    if (!end) return {};
    for (Link& found : loadLinks(database, std::vector{*end})) {
        if (found.id == link) return std::move(found);
    }
    return {};
}

void replaceOverlaps(Database& database, std::span<const Overlap> overlaps) {
    database.execute("DELETE FROM overlap");
    for (const Overlap& overlap : overlaps) {
        nlohmann::json agencies = nlohmann::json::array(), sides = nlohmann::json::array(),
                       reasons = nlohmann::json::array();
        for (AgencyId id : overlap.agencies) agencies.push_back(id.value);
        for (InvestigationId id : overlap.investigations) sides.push_back(id.value);
        for (const Reason& reason : overlap.reasons) reasons.push_back(reasonJson(reason));
        std::string agencyText = agencies.dump(), sideText = sides.dump(), reasonText = reasons.dump();
        auto insert = database.query(
            "INSERT INTO overlap(id, entity_id, kind, score, protected, confirmed, agencies, investigations, reasons) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, overlap.id)
            .bind(2, overlap.entity)
            .bind(3, static_cast<int>(overlap.kind))
            .bind(4, overlap.score);
        insert.bind(5, overlap.isProtected ? 1 : 0).bind(6, overlap.confirmed ? 1 : 0);
        insert.bind(7, agencyText).bind(8, sideText).bind(9, reasonText).run();
    }
}

std::vector<Overlap> loadOverlaps(Database& database) {
    std::vector<Overlap> overlaps;
    auto asked = database.query(
        "SELECT id, entity_id, kind, score, protected, confirmed, agencies, investigations, reasons FROM overlap ORDER "
        "BY score DESC, id");
    while (asked.step()) {
        Overlap overlap;
        overlap.id = asked.id<OverlapId>(0);
        overlap.entity = asked.id<EntityId>(1);
        overlap.kind = static_cast<OverlapKind>(asked.integer(2));
        overlap.score = asked.real(3);
        overlap.isProtected = asked.integer(4) != 0;
        overlap.confirmed = asked.integer(5) != 0;
        for (std::int64_t id : nlohmann::json::parse(asked.text(6))) overlap.agencies.push_back({id});
        for (std::int64_t id : nlohmann::json::parse(asked.text(7))) overlap.investigations.push_back({id});
        for (const auto& item : nlohmann::json::parse(asked.text(8))) overlap.reasons.push_back(reasonFrom(item));
        overlaps.push_back(std::move(overlap));
    }
    return overlaps;
}

}  // namespace crosscase::core
