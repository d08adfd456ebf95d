// core/store/checks.cpp: is the file whole, and what is its state in one number.
#include "core/store/checks.h"

#include "core/store/match_keys.h"
#include "core/store/migrations.h"

namespace crosscase::core {

namespace {

/// The postings themselves: how they lie in blocks is no part of the state.
void addKeys(Database& database, Hasher& hasher) {
    constexpr std::size_t enough = 1 << 16;
    std::string bytes;
    forEachKey(database, [&](const KeyPosting& posting) {
        bytes.append(reinterpret_cast<const char*>(&posting.key), sizeof posting.key);
        bytes.append(reinterpret_cast<const char*>(&posting.mention.value), sizeof posting.mention.value);
        if (bytes.size() < enough) return;
        hasher.add(bytes);
        bytes.clear();
    });
    hasher.add(bytes);
}

}  // namespace

std::vector<std::string> fileProblems(Database& database) {
    std::vector<std::string> problems;
    {
        auto asked = database.query("PRAGMA integrity_check(20)");
        while (asked.step()) {
            if (asked.text(0) != "ok") problems.push_back("damaged: " + asked.text(0));
        }
    }
    auto dangling = database.query("PRAGMA foreign_key_check");
    while (dangling.step())
        problems.push_back("a row of " + dangling.text(0) + " refers to a missing row of " + dangling.text(2));
    return problems;
}

Digest stateDigest(Database& database) {
    Hasher hasher(Hasher::Size::Full);
    // A table that a file of an earlier format lacks is an empty one.
    auto dump = [&](const char* section, const char* sql, int columns, int format = 1) {
        hasher.add(section);
        if (!isOfFormat(database, format)) return;
        auto asked = database.query(sql);
        while (asked.step()) {
            for (int column = 0; column < columns; ++column) {
                if (asked.isNull(column))
                    hasher.add("null");
                else
                    hasher.add(asked.blob(column));
            }
        }
    };
    dump("records", "SELECT id, key FROM record WHERE id NOT IN (SELECT id FROM withdrawn_record) ORDER BY id", 2);
    dump("decisions", "SELECT first, second, verdict, reason, by FROM decision ORDER BY first, second", 5);
    dump("consents", "SELECT record_id, recipient_id, note, by FROM consent ORDER BY record_id, recipient_id, id", 4);
    dump("entities", "SELECT id, type, label FROM entity ORDER BY id", 3);
    dump("members", "SELECT mention_id, entity_id FROM entity_mention ORDER BY mention_id", 2);
    dump("matches", "SELECT first, second, round(bits, 6), state FROM match ORDER BY first, second", 4);
    dump("links", "SELECT id, from_entity, to_entity, type, strength, via_match FROM link ORDER BY id", 6);
    dump("basis", "SELECT claim_id, link_id FROM link_claim ORDER BY claim_id", 2);
    dump("overlaps",
         "SELECT id, entity_id, kind, round(score, 6), protected, confirmed, agencies, investigations FROM overlap "
         "ORDER BY id",
         8);
    dump("charts", "SELECT id, name, place, snapshot_of, settings FROM chart ORDER BY id", 5, 3);
    dump("chart items",
         "SELECT id, chart_id, anchor, round(x, 6), round(y, 6), pinned, visibility, group_id, look FROM chart_item "
         "ORDER BY id",
         9, 3);
    dump("chart groups", "SELECT id, chart_id, name, folded, x, y FROM chart_group ORDER BY id", 6, 3);
    dump("chart notes", "SELECT id, chart_id, text, x, y, width, colour FROM chart_note ORDER BY id", 7, 3);
    dump("chart pictures", "SELECT id, digest, format FROM chart_picture ORDER BY id", 3, 4);
    dump("chart links", "SELECT id, chart_id, anchor, visibility, look FROM chart_link ORDER BY id", 5, 3);
    dump("heirs", "SELECT mention, heir FROM heir ORDER BY id", 2, 5);
    hasher.add("keys");
    if (isOfFormat(database, 2)) addKeys(database, hasher);
    return hasher.digest();
}

}  // namespace crosscase::core
