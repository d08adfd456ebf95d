// core/store/search.cpp: full-text search over what mentions and records say, folded.
#include "core/base/text.h"
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

}  // namespace

void indexForSearch(Database& database, std::span<const LiveMention> mentions) {
    auto insert = database.query("INSERT OR REPLACE INTO mention_search(rowid, content) VALUES(?, ?)");
    for (const LiveMention& live : mentions) {
        std::string content;
        for (const Property& property : live.mention.properties) {
            content += foldForSearch(property.raw);
            content += ' ';
        }
        insert.bind(1, live.mention.id).bind(2, content).run();
        insert.again();
    }
}

void indexRecordTexts(Database& database) {
    database.execute("DELETE FROM record_search WHERE rowid IN (SELECT id FROM withdrawn_record)");
    auto texts = database.query(
        "SELECT id, text, external_ref FROM record WHERE (text IS NOT NULL OR external_ref IS NOT NULL) AND id NOT IN "
        "(SELECT rowid FROM record_search) "
        "AND id NOT IN (SELECT id FROM withdrawn_record)");
    auto insert = database.query("INSERT INTO record_search(rowid, content) VALUES(?, ?)");
    while (texts.step()) {
        std::string content = foldForSearch(texts.text(1)) + ' ' + foldForSearch(texts.text(2));
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
