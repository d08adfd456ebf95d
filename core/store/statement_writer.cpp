// core/store/statement_writer.cpp: storing records in bulk; measured against the shell's .import in tests/benchmarks.
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

void bindText(Query& query, int position, const std::string& text) {
    if (!text.empty()) query.bind(position, std::string_view(text));
}

/// Keeps the encoded forms alive until the step.
struct InstantForm {
    std::string text;
    void bind(Query& query, int position, const std::optional<Instant>& instant) {
        if (!instant) return;
        text = encodeInstant(*instant);
        query.bind(position, instant->at).bind(position + 1, text);
    }
};

std::string gradingJson(const Grading& grading) {
    return nlohmann::json::array({grading.scheme, grading.source, grading.information}).dump();
}

std::string handlingJson(const Handling& handling) {
    return nlohmann::json::array({join(handling.codes, " "), handling.conditions, join(handling.recipients, "|")})
        .dump();
}

constexpr const char* indexes = R"sql(
CREATE UNIQUE INDEX IF NOT EXISTS record_key ON record(key);
CREATE INDEX IF NOT EXISTS mention_record ON mention(record_id);
CREATE INDEX IF NOT EXISTS claim_record ON claim(record_id);
CREATE INDEX IF NOT EXISTS record_investigation_side ON record_investigation(investigation_id);
)sql";

bool isEmpty(Database& database) {
    return database.single("SELECT count(*) FROM (SELECT 1 FROM record LIMIT 1)") == 0;
}

}  // namespace

BulkLoad::BulkLoad(Database& database) : database_(database), active_(isEmpty(database)) {
    if (!active_) return;
    database_.execute(
        "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -262144; PRAGMA mmap_size = 1073741824; PRAGMA threads = 2; "
        "PRAGMA busy_timeout = 0");
    try {
        database_.execute("PRAGMA journal_mode = DELETE");
    } catch (const StorageFailure&) {
        // Somebody reads the file: the write-ahead log lets them.
    }
    database_.execute("PRAGMA busy_timeout = 5000");
}

BulkLoad::~BulkLoad() {
    if (!active_) return;
    try {
        database_.execute(
            "PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA mmap_size = 0; PRAGMA journal_mode = WAL");
    } catch (const StorageFailure&) {
        // The connection is broken; the next use says so.
    }
}

void indexReferences(Database& database) {
    database.execute(
        "CREATE INDEX IF NOT EXISTS record_reference ON record(agency_id, external_ref) WHERE external_ref IS NOT "
        "NULL");
}

StatementWriter::StatementWriter(CaseFile& file)
    : file_(file), database_(file.database()), wasEmpty_(isEmpty(file.database())), allKeysLoaded_(wasEmpty_) {
    // B-trees that grow by random keys cost more than making them once at the end.
    if (wasEmpty_) {
        database_.execute(
            "DROP INDEX IF EXISTS record_key; DROP INDEX IF EXISTS record_reference; "
            "DROP INDEX IF EXISTS mention_record; DROP INDEX IF EXISTS claim_record; DROP INDEX IF EXISTS "
            "record_investigation_side");
    }
    nextRecord_ = {database_.single("SELECT coalesce(max(id), 0) + 1 FROM record")};
    nextMention_ = database_.single("SELECT coalesce(max(id), 0) + 1 FROM mention");
    nextClaim_ = database_.single("SELECT coalesce(max(id), 0) + 1 FROM claim");
}

void StatementWriter::beginBatch(const std::string& source) {
    source_ = source;
    batch_ = {database_.single("SELECT coalesce(max(id), 0) + 1 FROM batch")};
    firstNew_ = nextRecord_;
    current_.clear();
    corrections_.clear();
    // Records refer to their batch: its row comes first and is completed at the end.
    database_
        .query(
            "INSERT INTO batch(id, files, file_hash, reader, source, specification, imported_at, imported_by, rows_in, "
            "imported, "
            "held, refused, records, refusals) VALUES(?, '[]', '', '', ?, '', 0, '', 0, 0, 0, 0, 0, '[]')")
        .bind(1, batch_)
        .bind(2, source_)
        .run();
}

std::optional<RecordId> StatementWriter::recordOf(const ContentKey& key) {
    constexpr int fewKeys = 2000;
    if (std::int64_t known = keys_.find(key); known != 0) return RecordId{known};
    if (!allKeysLoaded_ && ++keysAsked_ > fewKeys) {
        loadKeys();
        if (std::int64_t known = keys_.find(key); known != 0) return RecordId{known};
    }
    if (allKeysLoaded_) return {};
    auto asked = database_.query("SELECT id FROM record WHERE key = ?");
    asked.bindBlob(1, key.data(), key.size());
    if (!asked.step()) return {};
    return asked.id<RecordId>(0);
}

/// One record does not wait for a million keys; a large file is quicker with all of them in memory.
void StatementWriter::loadKeys() {
    auto asked = database_.query("SELECT key, id FROM record");
    while (asked.step()) {
        ContentKey key{};
        std::memcpy(key.data(), asked.blob(0).data(), std::min(asked.blob(0).size(), key.size()));
        keys_.insert(key, asked.integer(1));
    }
    allKeysLoaded_ = true;
}

void StatementWriter::noteHeld(const PreparedDraft& prepared) {
    if (wasEmpty_ || prepared.draft.head.externalRef.empty()) return;
    AgencyId agency = agencyIdFor(database_, prepared.draft.agency);
    current_[{agency, prepared.draft.head.externalRef}].push_back(*recordOf(prepared.key));
}

RecordId StatementWriter::write(const PreparedDraft& prepared) {
    auto agencyFor = [this](const std::string& code) {
        auto known = agencies_.find(code);
        return known != agencies_.end() ? known->second
                                        : agencies_.emplace(code, agencyIdFor(database_, code)).first->second;
    };
    const RecordDraft& draft = prepared.draft;
    AgencyId agency = agencyFor(draft.agency);
    AgencyId originator = draft.originator.empty() ? agency : agencyFor(draft.originator);
    RecordId id = nextRecord_;
    ++nextRecord_.value;
    keys_.insert(prepared.key, id.value);
    writeRecord(prepared, id, agency, originator);
    writeMentions(prepared, id);
    writeClaims(prepared, id);
    for (const InvestigationDraft& side : draft.investigations) {
        const std::string& owner = side.agency.empty() ? draft.agency : side.agency;
        std::string name = owner + '\0' + side.reference;
        auto known = investigations_.find(name);
        if (known == investigations_.end())
            known = investigations_.emplace(name, investigationIdFor(database_, agencyFor(owner), side)).first;
        database_.query("INSERT OR IGNORE INTO record_investigation(record_id, investigation_id) VALUES(?, ?)")
            .bind(1, id)
            .bind(2, known->second)
            .run();
    }
    if (!wasEmpty_ && !draft.head.externalRef.empty()) current_[{agency, draft.head.externalRef}].push_back(id);
    if (!draft.withdraws.empty())
        corrections_.emplace_back(draft, std::nullopt);
    else if (!draft.replaces.empty())
        corrections_.emplace_back(draft, id);
    return id;
}

void StatementWriter::writeRecord(const PreparedDraft& prepared, RecordId id, AgencyId agency, AgencyId originator) {
    const RecordDraft& draft = prepared.draft;
    const RecordHead& head = draft.head;
    auto insert = database_.query(
        "INSERT INTO record(id, key, batch_id, file, row, agency_id, originator_id, external_ref, originator_ref, "
        "source_kind, "
        "source_ref, scheme, grade_source, grade_information, handling, conditions, recipients, observed, "
        "observed_form, stated, "
        "stated_form, received, received_form, review_due, delete_due, text, raw, sanitised_from, distinct_within) "
        "VALUES"
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, id)
        .bindBlob(2, prepared.key.data(), prepared.key.size())
        .bind(3, batch_)
        .bind(4, draft.file)
        .bind(5, draft.row);
    insert.bind(6, agency).bind(7, originator);
    bindText(insert, 8, head.externalRef);
    bindText(insert, 9, head.originatorRef);
    if (head.sourceKind != SourceKind::Unknown) insert.bind(10, static_cast<int>(head.sourceKind));
    bindText(insert, 11, head.sourceRef);
    bindText(insert, 12, head.grading.scheme);
    bindText(insert, 13, head.grading.source);
    bindText(insert, 14, head.grading.information);
    std::string codes = join(head.handling.codes, " "), recipients = join(head.handling.recipients, "|");
    bindText(insert, 15, codes);
    bindText(insert, 16, head.handling.conditions);
    bindText(insert, 17, recipients);
    InstantForm observed, stated, received;
    observed.bind(insert, 18, head.observed);
    stated.bind(insert, 20, head.stated);
    received.bind(insert, 22, head.received);
    if (head.reviewDue) insert.bind(24, *head.reviewDue);
    if (head.deleteDue) insert.bind(25, *head.deleteDue);
    bindText(insert, 26, head.text);
    bindText(insert, 27, head.raw);
    bindText(insert, 28, head.sanitisedFrom);
    bindText(insert, 29, head.distinctWithin);
    insert.run();
}

void StatementWriter::writeMentions(const PreparedDraft& prepared, RecordId id) {
    for (std::size_t i = 0; i < prepared.draft.mentions.size(); ++i) {
        const Mention& mention = prepared.draft.mentions[i];
        auto insert = database_.query(
            "INSERT INTO mention(id, record_id, ordinal, type, properties, subject, role, minor, grading, handling) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, nextMention_++).bind(2, id).bind(3, static_cast<int>(i)).bind(4, mention.type);
        insert.bind(5, prepared.properties[i]);
        if (mention.subject) insert.bind(6, 1);
        if (mention.role != Role::Unknown) insert.bind(7, static_cast<int>(mention.role));
        if (mention.minor) insert.bind(8, 1);
        std::string grading = mention.grading ? gradingJson(*mention.grading) : std::string();
        std::string handling = mention.handling ? handlingJson(*mention.handling) : std::string();
        bindText(insert, 9, grading);
        bindText(insert, 10, handling);
        insert.run();
    }
}

void StatementWriter::writeClaims(const PreparedDraft& prepared, RecordId id) {
    for (std::size_t i = 0; i < prepared.draft.claims.size(); ++i) {
        const Claim& claim = prepared.draft.claims[i];
        auto insert = database_.query(
            "INSERT INTO claim(id, record_id, ordinal, type, from_ordinal, to_ordinal, basis, start, start_form, "
            "finish, "
            "finish_form, amount, unit, place, denied, grading, handling) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?)");
        insert.bind(1, nextClaim_++).bind(2, id).bind(3, static_cast<int>(i)).bind(4, claim.type);
        insert.bind(5, claim.from).bind(6, claim.to).bind(7, static_cast<int>(claim.basis));
        InstantForm start, end;
        start.bind(insert, 8, claim.start);
        end.bind(insert, 10, claim.end);
        bindText(insert, 12, claim.amount);
        bindText(insert, 13, claim.unit);
        bindText(insert, 14, claim.place);
        if (claim.denied) insert.bind(15, 1);
        std::string grading = claim.grading ? gradingJson(*claim.grading) : std::string();
        std::string handling = claim.handling ? handlingJson(*claim.handling) : std::string();
        bindText(insert, 16, grading);
        bindText(insert, 17, handling);
        insert.run();
    }
}

BatchId StatementWriter::endBatch(Batch batch) {
    nlohmann::json refusals = nlohmann::json::array();
    for (const RowRefusal& refusal : batch.refusals)
        refusals.push_back({refusal.file, refusal.row, refusal.reason, refusal.rows});
    std::string refusalText = refusals.dump(), files = nlohmann::json(batch.files).dump();
    auto update = database_.query(
        "UPDATE batch SET files = ?, file_hash = ?, reader = ?, specification = ?, imported_at = ?, imported_by = ?, "
        "rows_in = ?, "
        "imported = ?, held = ?, refused = ?, records = ?, refusals = ?, first_record = ?, last_record = ? WHERE id = "
        "?");
    update.bind(1, files)
        .bind(2, batch.fileHash)
        .bind(3, batch.reader)
        .bind(4, batch.specification)
        .bind(5, batch.importedAt);
    update.bind(6, batch.importedBy)
        .bind(7, batch.rowsIn)
        .bind(8, batch.imported)
        .bind(9, batch.held)
        .bind(10, batch.refused);
    update.bind(11, batch.records).bind(12, refusalText).bind(13, firstNew_).bind(14, nextRecord_.value - 1);
    update.bind(15, batch_).run();
    // Corrections of this batch may name records of it, so they come after all of its rows; the index they need, too.
    if (!corrections_.empty() || !current_.empty()) indexReferences(database_);
    for (const auto& [draft, replacement] : corrections_) applyCorrection(draft, replacement);
    for (const auto& [reference, now] : current_) replaceOld(reference.first, reference.second, now);
    return batch_;
}

void StatementWriter::dropBatch() {
    database_.query("DELETE FROM batch WHERE id = ?").bind(1, batch_).run();
}

void StatementWriter::applyCorrection(const RecordDraft& draft, std::optional<RecordId> replacement) {
    const std::string& reference = replacement ? draft.replaces : draft.withdraws;
    std::vector<RecordId> old;
    {
        auto asked = database_.query(
            "SELECT id FROM record WHERE agency_id = ? AND external_ref = ? AND id NOT IN (SELECT id FROM "
            "withdrawn_record)");
        asked.bind(1, agencyIdFor(database_, draft.agency)).bind(2, reference);
        while (asked.step()) old.push_back(asked.id<RecordId>(0));
    }
    for (RecordId id : old) {
        if (replacement && id == *replacement) continue;
        std::string reason = draft.reason.empty() ? "corrected by its agency" : draft.reason;
        saveWithdrawal(database_, {id, {}, reason, replacement, file_.clock().now(), file_.person()});
    }
}

void StatementWriter::replaceOld(AgencyId agency, const std::string& reference, const std::vector<RecordId>& now) {
    auto newest = std::find_if(now.begin(), now.end(), [this](RecordId id) { return id >= firstNew_; });
    if (newest == now.end()) return;  // nothing new under this reference
    std::vector<RecordId> old;
    {
        auto asked = database_.query(
            "SELECT record.id FROM record JOIN batch ON batch.id = record.batch_id WHERE agency_id = ? AND "
            "external_ref = ? AND "
            "batch.source = ? AND record.id < ? AND record.id NOT IN (SELECT id FROM withdrawn_record)");
        asked.bind(1, agency).bind(2, reference).bind(3, source_).bind(4, firstNew_);
        while (asked.step()) old.push_back(asked.id<RecordId>(0));
    }
    for (RecordId id : old) {
        if (std::find(now.begin(), now.end(), id) != now.end()) continue;
        saveWithdrawal(database_,
                       {id, {}, "a changed row came in its place", *newest, file_.clock().now(), file_.person()});
    }
}

void StatementWriter::finish() {
    database_.execute(indexes);
}

}  // namespace crosscase::core
