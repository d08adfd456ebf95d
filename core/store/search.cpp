// core/store/search.cpp: full-text search over what mentions and records say, folded.
#include "core/base/text.h"
#include "core/store/changes.h"
#include "core/store/derived.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

/// "vik sorok" -> "\"vik\"* AND \"sorok\"*": words as beginnings, quoted so that no word is an operator.
std::string matchExpression(const std::string& folded) {
    std::string expression;
    for (const std::string& word : split(folded, ' ')) {
        if (word.empty()) continue;
        if (!expression.empty()) expression += " AND ";
        expression += '"' + word + "\"*";
    }
    return expression;
}

std::string contentOf(const LiveMention& live) {
    std::string content;
    for (const Property& property : live.mention.properties) {
        content += foldForSearch(property.raw);
        content += ' ';
    }
    return content;
}

/// Text and reference of a record; nothing where it has neither.
std::string contentOf(const Query& record, int text) {
    if (record.isNull(text) && record.isNull(text + 1)) return {};
    return foldForSearch(record.blob(text)) + ' ' + foldForSearch(record.blob(text + 1));
}

void changeTexts(Database& database, std::span<const RecordId> records, const char* sql) {
    auto texts = database.query("SELECT text, external_ref FROM record WHERE id = ?");
    auto change = database.query(sql);
    for (RecordId id : records) {
        texts.bind(1, id);
        if (texts.step()) {
            std::string content = contentOf(texts, 0);
            if (!content.empty()) change.bind(1, id).bind(2, content).run();
            change.again();
        }
        texts.again();
    }
}

constexpr const char* insertText = "INSERT INTO record_search(rowid, content) VALUES(?, ?)";

}  // namespace

void addToSearch(Database& database, const LiveMention& live) {
    std::string content = contentOf(live);
    database.query("INSERT INTO mention_search(rowid, content) VALUES(?, ?)")
        .bind(1, live.mention.id)
        .bind(2, content)
        .run();
}

void removeFromSearch(Database& database, const LiveMention& live) {
    std::string content = contentOf(live);
    database.query("INSERT INTO mention_search(mention_search, rowid, content) VALUES('delete', ?, ?)")
        .bind(1, live.mention.id)
        .bind(2, content)
        .run();
}

void addTextsToSearch(Database& database, std::span<const RecordId> records) {
    changeTexts(database, records, insertText);
}

void removeTextsFromSearch(Database& database, std::span<const RecordId> records) {
    changeTexts(database, records, "INSERT INTO record_search(record_search, rowid, content) VALUES('delete', ?, ?)");
}

void addAllTextsToSearch(Database& database) {
    WithdrawnRecords withdrawn(database);
    auto texts = database.query(
        "SELECT id, text, external_ref FROM record WHERE text IS NOT NULL OR external_ref IS NOT NULL ORDER BY id");
    auto insert = database.query(insertText);
    while (texts.step()) {
        if (withdrawn.holds(texts.id<RecordId>(0))) continue;
        std::string content = contentOf(texts, 1);
        insert.bind(1, texts.integer(0)).bind(2, content).run();
        insert.again();
    }
}

std::vector<EntityId> searchEntities(Database& database, const std::string& folded, std::size_t limit) {
    std::vector<EntityId> entities;
    std::string expression = matchExpression(folded);
    if (expression.empty()) return entities;
    // Names first, then what the records' texts say; unranked within, because ranking reads every hit.
    auto asked = database.query(
        "SELECT entity_id, min(place) FROM ("
        "SELECT entity_id, 0 AS place FROM mention_search JOIN entity_mention ON mention_id = mention_search.rowid "
        "WHERE mention_search MATCH ?1 UNION ALL "
        "SELECT entity_id, 1 FROM record_search JOIN mention ON record_id = record_search.rowid "
        "JOIN entity_mention ON mention_id = mention.id WHERE record_search MATCH ?1 AND subject = 1) "
        "GROUP BY entity_id ORDER BY 2, 1 LIMIT ?2");
    asked.bind(1, expression).bind(2, static_cast<std::int64_t>(limit));
    while (asked.step()) entities.push_back(asked.id<EntityId>(0));
    return entities;
}

}  // namespace crosscase::core
