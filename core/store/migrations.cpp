// core/store/migrations.cpp: the tables of a case file, step by step. Statements are never updated; derived tables are rebuilt.
#include "core/store/migrations.h"

#include <array>
#include <string>

namespace crosscase::core {
namespace {

// Journalled tables (edits with undo) are those with AUTOINCREMENT; history.cpp has their list.
constexpr const char* firstFormat = R"sql(
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- who and which investigation
CREATE TABLE agency(id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '', contact_name TEXT NOT NULL DEFAULT '',
    contact_phone TEXT NOT NULL DEFAULT '', contact_email TEXT NOT NULL DEFAULT '', verified_on INTEGER) STRICT;
CREATE TABLE investigation(id INTEGER PRIMARY KEY AUTOINCREMENT, agency_id INTEGER NOT NULL REFERENCES agency(id),
    reference TEXT NOT NULL, unit TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', kind INTEGER NOT NULL DEFAULT 0,
    purpose TEXT NOT NULL DEFAULT '', legal_basis TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '',
    officer TEXT NOT NULL DEFAULT '', exposure INTEGER NOT NULL DEFAULT 0, UNIQUE(agency_id, reference)) STRICT;

-- statements
CREATE TABLE batch(id INTEGER PRIMARY KEY, files TEXT NOT NULL, file_hash TEXT NOT NULL, reader TEXT NOT NULL,
    source TEXT NOT NULL, specification TEXT NOT NULL, imported_at INTEGER NOT NULL, imported_by TEXT NOT NULL,
    rows_in INTEGER NOT NULL, imported INTEGER NOT NULL, held INTEGER NOT NULL, refused INTEGER NOT NULL,
    records INTEGER NOT NULL, first_record INTEGER, last_record INTEGER, refusals TEXT NOT NULL, collated INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE record(id INTEGER PRIMARY KEY, key BLOB NOT NULL, batch_id INTEGER NOT NULL REFERENCES batch(id),
    file INTEGER NOT NULL, row INTEGER NOT NULL, agency_id INTEGER NOT NULL REFERENCES agency(id),
    originator_id INTEGER NOT NULL REFERENCES agency(id), external_ref TEXT, originator_ref TEXT, source_kind INTEGER,
    source_ref TEXT, scheme TEXT, grade_source TEXT, grade_information TEXT, handling TEXT, conditions TEXT,
    recipients TEXT, observed INTEGER, observed_form TEXT, stated INTEGER, stated_form TEXT, received INTEGER,
    received_form TEXT, review_due INTEGER, delete_due INTEGER, text TEXT, raw TEXT, sanitised_from TEXT,
    distinct_within TEXT) STRICT;
CREATE TABLE record_investigation(record_id INTEGER NOT NULL REFERENCES record(id),
    investigation_id INTEGER NOT NULL REFERENCES investigation(id), PRIMARY KEY(record_id, investigation_id))
    STRICT, WITHOUT ROWID;
CREATE TABLE mention(id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record(id), ordinal INTEGER NOT NULL,
    type TEXT NOT NULL, properties TEXT NOT NULL, subject INTEGER, role INTEGER, minor INTEGER, grading TEXT,
    handling TEXT) STRICT;
CREATE TABLE claim(id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record(id), ordinal INTEGER NOT NULL,
    type TEXT NOT NULL, from_ordinal INTEGER NOT NULL, to_ordinal INTEGER NOT NULL, basis INTEGER, start INTEGER,
    start_form TEXT, finish INTEGER, finish_form TEXT, amount TEXT, unit TEXT, place TEXT, denied INTEGER, grading TEXT,
    handling TEXT) STRICT;

-- decisions of people; a withdrawal names a record or a whole batch
CREATE TABLE withdrawal(id INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER REFERENCES record(id),
    batch_id INTEGER REFERENCES batch(id), reason TEXT NOT NULL, replaced_by INTEGER REFERENCES record(id),
    at INTEGER NOT NULL, by TEXT NOT NULL) STRICT;
CREATE INDEX withdrawal_record ON withdrawal(record_id);
CREATE INDEX withdrawal_batch ON withdrawal(batch_id);
CREATE TABLE decision(id INTEGER PRIMARY KEY AUTOINCREMENT, first INTEGER NOT NULL REFERENCES mention(id),
    second INTEGER NOT NULL REFERENCES mention(id), verdict INTEGER NOT NULL, reason TEXT NOT NULL, by TEXT NOT NULL,
    at INTEGER NOT NULL, UNIQUE(first, second)) STRICT;
CREATE TABLE consent(id INTEGER PRIMARY KEY AUTOINCREMENT, record_id INTEGER NOT NULL REFERENCES record(id),
    recipient_id INTEGER NOT NULL REFERENCES agency(id), note TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE calibration(number INTEGER PRIMARY KEY, at INTEGER NOT NULL, engine TEXT NOT NULL, content TEXT NOT NULL) STRICT;

-- derived: may be dropped and made again at any time
CREATE TABLE entity(id INTEGER PRIMARY KEY, type TEXT NOT NULL, label TEXT NOT NULL) STRICT;
CREATE TABLE entity_mention(mention_id INTEGER PRIMARY KEY REFERENCES mention(id), entity_id INTEGER NOT NULL) STRICT;
CREATE INDEX entity_mention_entity ON entity_mention(entity_id);
CREATE TABLE match(first INTEGER NOT NULL, second INTEGER NOT NULL, bits REAL NOT NULL, probability REAL NOT NULL,
    state INTEGER NOT NULL, PRIMARY KEY(first, second)) STRICT, WITHOUT ROWID;
CREATE INDEX match_second ON match(second);
CREATE TABLE match_key(key INTEGER NOT NULL, mention_id INTEGER NOT NULL, PRIMARY KEY(key, mention_id)) STRICT, WITHOUT ROWID;
CREATE INDEX match_key_mention ON match_key(mention_id);
CREATE TABLE link(id INTEGER PRIMARY KEY, from_entity INTEGER NOT NULL, to_entity INTEGER NOT NULL, type TEXT NOT NULL,
    strength INTEGER NOT NULL, via_match INTEGER NOT NULL) STRICT;
CREATE INDEX link_from ON link(from_entity);
CREATE INDEX link_to ON link(to_entity);
CREATE TABLE link_claim(claim_id INTEGER PRIMARY KEY, link_id INTEGER NOT NULL) STRICT;
CREATE INDEX link_claim_link ON link_claim(link_id);
CREATE TABLE overlap(id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL, kind INTEGER NOT NULL, score REAL NOT NULL,
    protected INTEGER NOT NULL, confirmed INTEGER NOT NULL, agencies TEXT NOT NULL, investigations TEXT NOT NULL,
    reasons TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE mention_search USING fts5(content, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE record_search USING fts5(content, tokenize = 'unicode61 remove_diacritics 0');

-- what people did: undoable changes, and the chain of hashes over digests
CREATE TABLE history(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL,
    subject INTEGER, sentence TEXT NOT NULL, changeset BLOB, state INTEGER NOT NULL, undone_order INTEGER) STRICT;
CREATE TABLE log(number INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, text TEXT,
    text_digest BLOB NOT NULL, hash BLOB NOT NULL) STRICT;

CREATE VIEW withdrawn_record AS SELECT record_id AS id FROM withdrawal WHERE record_id IS NOT NULL
    UNION SELECT record.id FROM withdrawal JOIN batch ON batch.id = withdrawal.batch_id
    JOIN record ON record.id BETWEEN batch.first_record AND batch.last_record;
)sql";

// Derived tables for large cases: keys in blocks, search without a copy of what it indexes, what was derived already. All of it
// is made anew at the next collate, which the name of another engine asks for; entities, links and overlaps stay to be seen.
constexpr const char* secondFormat = R"sql(
DROP TABLE match_key;
-- postings: varints, see match_keys.cpp; a block begins at its first key and ends before the next block
CREATE TABLE key_block(first INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT;

DROP TABLE mention_search;
DROP TABLE record_search;
CREATE VIRTUAL TABLE mention_search USING fts5(content, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE record_search USING fts5(content, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

ALTER TABLE entity ADD COLUMN rests_on_match INTEGER NOT NULL DEFAULT 0;
CREATE INDEX batch_uncollated ON batch(collated) WHERE collated = 0;
-- the withdrawals, agencies and investigations that the derived tables know of
CREATE TABLE settled_withdrawal(id INTEGER PRIMARY KEY, record_id INTEGER, batch_id INTEGER) STRICT;
CREATE INDEX settled_withdrawal_record ON settled_withdrawal(record_id) WHERE record_id IS NOT NULL;
CREATE INDEX settled_withdrawal_batch ON settled_withdrawal(batch_id) WHERE batch_id IS NOT NULL;
CREATE TABLE settled_party(name TEXT PRIMARY KEY, digest BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX history_undone ON history(undone_order) WHERE state = 1;  -- asked before each change
CREATE TABLE derived_total(name TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT, WITHOUT ROWID;
UPDATE setting SET value = 'format 1' WHERE name = 'derived_engine';
)sql";

// What people draw: the items of a chart hang on mentions, its styled links on claims, so that they follow every collation.
constexpr const char* thirdFormat = R"sql(
CREATE TABLE chart(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, place INTEGER NOT NULL, snapshot_of INTEGER,
    settings TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE chart_item(id INTEGER PRIMARY KEY AUTOINCREMENT, chart_id INTEGER NOT NULL, anchor INTEGER NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL, pinned INTEGER NOT NULL, visibility INTEGER NOT NULL, group_id INTEGER,
    look TEXT NOT NULL) STRICT;
CREATE INDEX chart_item_chart ON chart_item(chart_id);
CREATE TABLE chart_group(id INTEGER PRIMARY KEY AUTOINCREMENT, chart_id INTEGER NOT NULL, name TEXT NOT NULL,
    folded INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL) STRICT;
CREATE INDEX chart_group_chart ON chart_group(chart_id);
CREATE TABLE chart_note(id INTEGER PRIMARY KEY AUTOINCREMENT, chart_id INTEGER NOT NULL, text TEXT NOT NULL, x REAL NOT NULL,
    y REAL NOT NULL, width REAL NOT NULL, colour TEXT NOT NULL) STRICT;
CREATE INDEX chart_note_chart ON chart_note(chart_id);
CREATE TABLE chart_link(id INTEGER PRIMARY KEY AUTOINCREMENT, chart_id INTEGER NOT NULL, anchor INTEGER NOT NULL,
    visibility INTEGER NOT NULL, look TEXT NOT NULL) STRICT;
CREATE INDEX chart_link_chart ON chart_link(chart_id);
)sql";

constexpr const char* fourthFormat = R"sql(
-- answers of network functions, kept: no change of the case, so neither journalled nor in the state digest, and never derived
-- anew. members, rows, pairs: see network_rows.cpp; members is null when the whole case was asked
CREATE TABLE network_result(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, request TEXT NOT NULL, members BLOB,
    state INTEGER NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL, complete INTEGER NOT NULL, sampled INTEGER NOT NULL,
    samples INTEGER NOT NULL, outcome TEXT NOT NULL, rows BLOB NOT NULL, pairs BLOB NOT NULL) STRICT;

-- pictures in place of icons: each once, small and made anew; in a table of its own, so that a chart opens without them
CREATE TABLE chart_picture(id INTEGER PRIMARY KEY AUTOINCREMENT, digest BLOB NOT NULL UNIQUE, format TEXT NOT NULL,
    bytes BLOB NOT NULL) STRICT;
)sql";

constexpr const char* fifthFormat = R"sql(
-- the mention that stands for a withdrawn one that an entity was named after: kept answers name entities by number
CREATE TABLE heir(id INTEGER PRIMARY KEY AUTOINCREMENT, mention INTEGER NOT NULL, heir INTEGER NOT NULL) STRICT;
CREATE INDEX heir_mention ON heir(mention);
)sql";

constexpr std::array steps = {
    Migration{1, 1, "first format", firstFormat},
    Migration{2, 2, "derived tables for large cases", secondFormat},
    Migration{3, 2, "charts", thirdFormat},
    Migration{4, 2, "answers of network functions, pictures of items", fourthFormat},
    Migration{5, 2, "what stands for withdrawn statements", fifthFormat},
};

}  // namespace

std::span<const Migration> migrations() {
    return steps;
}
int newestFormat() {
    return steps.back().number;
}

bool isOfFormat(Database& database, int format) {
    return database.single("PRAGMA user_version") >= format;
}

void migrate(Database& database) {
    std::int64_t version = database.single("PRAGMA user_version");
    for (const Migration& step : steps) {
        if (step.number <= version) continue;
        database.execute(step.sql);
        database.execute("PRAGMA user_version = " + std::to_string(step.number));
        auto setting = database.query("INSERT OR REPLACE INTO setting(name, value) VALUES('min_reader', ?)");
        std::string reader = std::to_string(step.minReader);
        setting.bind(1, reader).run();
    }
}

}  // namespace crosscase::core
