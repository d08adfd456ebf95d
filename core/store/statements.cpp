// core/store/statements.cpp: agencies, investigations, and reading records back.
#include "core/store/statements.h"

#include <charconv>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/text.h"

namespace crosscase::core {
namespace {

Agency readAgency(const Query& row) {
    Agency agency{row.id<AgencyId>(0), row.text(1), row.text(2), row.text(3), row.text(4), {}};
    agency.contact = {row.text(5), row.text(6), row.text(7), {}};
    if (!row.isNull(8)) agency.contact.verifiedOn = static_cast<Day>(row.integer(8));
    return agency;
}

std::optional<Instant> readInstant(const Query& row, int column) {
    if (row.isNull(column)) return {};
    return decodeInstant(row.integer(column), row.text(column + 1));
}

Handling readHandling(const std::string& codes, const std::string& conditions, const std::string& recipients) {
    Handling handling;
    if (!codes.empty()) handling.codes = split(codes, ' ');
    handling.conditions = conditions;
    if (!recipients.empty()) handling.recipients = split(recipients, '|');
    return handling;
}

/// The own handling of an item: ["H1 H2","conditions","a|b"].
std::optional<Handling> readOwnHandling(const Query& row, int column) {
    if (row.isNull(column)) return {};
    auto parts = nlohmann::json::parse(row.text(column));
    return readHandling(parts.at(0).get<std::string>(), parts.at(1).get<std::string>(), parts.at(2).get<std::string>());
}

constexpr const char* recordColumns =
    "SELECT id, key, batch_id, row, agency_id, originator_id, external_ref, originator_ref, source_kind, source_ref, "
    "scheme, "
    "grade_source, grade_information, handling, conditions, recipients, observed, observed_form, stated, stated_form, "
    "received, received_form, review_due, delete_due, text, raw, sanitised_from, distinct_within FROM record ";

Record readRecord(const Query& row) {
    Record record;
    record.id = row.id<RecordId>(0);
    std::memcpy(record.key.data(), row.blob(1).data(), std::min(row.blob(1).size(), record.key.size()));
    record.batch = row.id<BatchId>(2);
    record.row = static_cast<int>(row.integer(3));
    record.agency = row.id<AgencyId>(4);
    record.originator = row.id<AgencyId>(5);
    RecordHead& head = record.head;
    head.externalRef = row.text(6);
    head.originatorRef = row.text(7);
    head.sourceKind = static_cast<SourceKind>(row.integer(8));
    head.sourceRef = row.text(9);
    head.grading = {row.text(10), row.text(11), row.text(12)};
    head.handling = readHandling(row.text(13), row.text(14), row.text(15));
    head.observed = readInstant(row, 16);
    head.stated = readInstant(row, 18);
    head.received = readInstant(row, 20);
    if (!row.isNull(22)) head.reviewDue = static_cast<Day>(row.integer(22));
    if (!row.isNull(23)) head.deleteDue = static_cast<Day>(row.integer(23));
    head.text = row.text(24);
    head.raw = row.text(25);
    head.sanitisedFrom = row.text(26);
    head.distinctWithin = row.text(27);
    return record;
}

Mention readMention(const Query& row) {
    Mention mention;
    mention.id = row.id<MentionId>(0);
    mention.record = row.id<RecordId>(1);
    mention.ordinal = static_cast<int>(row.integer(2));
    mention.type = row.text(3);
    if (auto properties = propertiesFromJson(row.text(4))) mention.properties = std::move(*properties);
    mention.subject = row.integer(5) != 0;
    mention.role = static_cast<Role>(row.integer(6));
    mention.minor = row.integer(7) != 0;
    mention.grading = readOwnGrading(row, 8);
    mention.handling = readOwnHandling(row, 9);
    return mention;
}

Claim readClaim(const Query& row) {
    Claim claim;
    claim.id = row.id<ClaimId>(0);
    claim.record = row.id<RecordId>(1);
    claim.ordinal = static_cast<int>(row.integer(2));
    claim.type = row.text(3);
    claim.from = static_cast<int>(row.integer(4));
    claim.to = static_cast<int>(row.integer(5));
    claim.basis = row.isNull(6) ? ClaimBasis::Stated : static_cast<ClaimBasis>(row.integer(6));
    claim.start = readInstant(row, 7);
    claim.end = readInstant(row, 9);
    claim.amount = row.text(11);
    claim.unit = row.text(12);
    claim.place = row.text(13);
    claim.denied = row.integer(14) != 0;
    claim.grading = readOwnGrading(row, 15);
    claim.handling = readOwnHandling(row, 16);
    return claim;
}

}  // namespace

std::optional<Grading> readOwnGrading(const Query& row, int column) {
    if (row.isNull(column)) return {};
    auto parts = nlohmann::json::parse(row.text(column));
    return Grading{parts.at(0).get<std::string>(), parts.at(1).get<std::string>(), parts.at(2).get<std::string>()};
}

AgencyId agencyIdFor(Database& database, const std::string& code) {
    {
        auto asked = database.query("SELECT id FROM agency WHERE code = ?");
        asked.bind(1, code);
        if (asked.step()) return asked.id<AgencyId>(0);
    }
    database.query("INSERT INTO agency(code) VALUES(?)").bind(1, code).run();
    return {database.lastId()};
}

std::optional<Agency> findAgency(Database& database, const std::string& code) {
    auto asked = database.query(
        "SELECT id, code, name, kind, country, contact_name, contact_phone, contact_email, verified_on FROM agency "
        "WHERE code = ?");
    asked.bind(1, code);
    if (!asked.step()) return {};
    return readAgency(asked);
}

std::vector<Agency> loadAgencies(Database& database) {
    std::vector<Agency> agencies;
    auto asked = database.query(
        "SELECT id, code, name, kind, country, contact_name, contact_phone, contact_email, verified_on FROM agency "
        "ORDER BY id");
    while (asked.step()) agencies.push_back(readAgency(asked));
    return agencies;
}

void saveAgency(Database& database, const Agency& agency) {
    auto update = database.query(
        "UPDATE agency SET name = ?, kind = ?, country = ?, contact_name = ?, contact_phone = ?, contact_email = ?, "
        "verified_on = ? WHERE id = ?");
    update.bind(1, agency.name).bind(2, agency.kind).bind(3, agency.country).bind(4, agency.contact.name);
    update.bind(5, agency.contact.phone)
        .bind(6, agency.contact.email)
        .bind(7, agency.contact.verifiedOn)
        .bind(8, agency.id)
        .run();
}

InvestigationId investigationIdFor(Database& database, AgencyId agency, const InvestigationDraft& draft) {
    std::optional<InvestigationId> known;
    {
        auto asked = database.query("SELECT id FROM investigation WHERE agency_id = ? AND reference = ?");
        asked.bind(1, agency).bind(2, draft.reference);
        if (asked.step()) known = asked.id<InvestigationId>(0);
    }
    if (!known) {
        database.query("INSERT INTO investigation(agency_id, reference) VALUES(?, ?)")
            .bind(1, agency)
            .bind(2, draft.reference)
            .run();
        known = InvestigationId{database.lastId()};
        if (draft.kind) {
            database.query("UPDATE investigation SET kind = ? WHERE id = ?")
                .bind(1, static_cast<int>(*draft.kind))
                .bind(2, *known)
                .run();
        }
    }
    // What is stated first stays; a later file fills only what was empty. Exposure can only be tightened.
    auto fill = database.query(
        "UPDATE investigation SET unit = iif(unit = '', ?1, unit), title = iif(title = '', ?2, title), "
        "purpose = iif(purpose = '', ?3, purpose), legal_basis = iif(legal_basis = '', ?4, legal_basis), "
        "status = iif(status = '', ?5, status), officer = iif(officer = '', ?6, officer), "
        "exposure = max(exposure, ?7) WHERE id = ?8");
    fill.bind(1, draft.unit)
        .bind(2, draft.title)
        .bind(3, draft.purpose)
        .bind(4, draft.legalBasis)
        .bind(5, draft.status);
    fill.bind(6, draft.officer)
        .bind(7, static_cast<int>(draft.exposure.value_or(Exposure::OpenPointer)))
        .bind(8, *known)
        .run();
    return *known;
}

std::vector<Investigation> loadInvestigations(Database& database) {
    std::vector<Investigation> investigations;
    auto asked = database.query(
        "SELECT id, agency_id, reference, unit, title, purpose, legal_basis, status, officer, kind, exposure "
        "FROM investigation ORDER BY id");
    while (asked.step()) {
        Investigation item;
        item.id = asked.id<InvestigationId>(0);
        item.agency = asked.id<AgencyId>(1);
        item.reference = asked.text(2);
        item.unit = asked.text(3);
        item.title = asked.text(4);
        item.purpose = asked.text(5);
        item.legalBasis = asked.text(6);
        item.status = asked.text(7);
        item.officer = asked.text(8);
        item.kind = static_cast<InvestigationKind>(asked.integer(9));
        item.exposure = static_cast<Exposure>(asked.integer(10));
        investigations.push_back(std::move(item));
    }
    return investigations;
}

void saveInvestigation(Database& database, const Investigation& item) {
    auto update = database.query(
        "UPDATE investigation SET unit = ?, title = ?, purpose = ?, legal_basis = ?, status = ?, officer = ?, kind = "
        "?, "
        "exposure = ? WHERE id = ?");
    update.bind(1, item.unit).bind(2, item.title).bind(3, item.purpose).bind(4, item.legalBasis).bind(5, item.status);
    update.bind(6, item.officer)
        .bind(7, static_cast<int>(item.kind))
        .bind(8, static_cast<int>(item.exposure))
        .bind(9, item.id)
        .run();
}

void chooseIds(Database& database, std::span<const std::int64_t> ids) {
    database.execute("CREATE TEMP TABLE IF NOT EXISTS chosen(id INTEGER PRIMARY KEY); DELETE FROM temp.chosen");
    auto insert = database.query("INSERT OR IGNORE INTO temp.chosen(id) VALUES(?)");
    for (std::int64_t id : ids) {
        insert.bind(1, id).run();
        insert.again();
    }
}

std::vector<StoredRecord> loadRecords(Database& database, const RecordChoice& choice) {
    std::vector<std::int64_t> ids;
    if (choice.records) {
        for (RecordId id : *choice.records) ids.push_back(id.value);
    } else {
        auto all = database.query("SELECT id FROM record");
        while (all.step()) ids.push_back(all.integer(0));
    }
    chooseIds(database, ids);
    if (!choice.withdrawnToo) database.execute("DELETE FROM temp.chosen WHERE id IN (SELECT id FROM withdrawn_record)");

    std::vector<StoredRecord> records;
    std::unordered_map<std::int64_t, std::size_t> places;
    static const std::string recordSql =
        std::string(recordColumns) + "WHERE id IN (SELECT id FROM temp.chosen) ORDER BY id";
    auto heads = database.query(recordSql.c_str());
    while (heads.step()) {
        places.emplace(heads.integer(0), records.size());
        records.push_back({readRecord(heads), {}, {}});
    }
    auto sides = database.query(
        "SELECT record_id, investigation_id FROM record_investigation WHERE record_id IN (SELECT id FROM temp.chosen) "
        "ORDER BY record_id, investigation_id");
    while (sides.step())
        records[places.at(sides.integer(0))].record.investigations.push_back(sides.id<InvestigationId>(1));
    auto mentions = database.query(
        "SELECT id, record_id, ordinal, type, properties, subject, role, minor, grading, handling FROM mention "
        "WHERE record_id IN (SELECT id FROM temp.chosen) ORDER BY id");
    while (mentions.step()) records[places.at(mentions.integer(1))].mentions.push_back(readMention(mentions));
    auto claims = database.query(
        "SELECT id, record_id, ordinal, type, from_ordinal, to_ordinal, basis, start, start_form, finish, finish_form, "
        "amount, "
        "unit, place, denied, grading, handling FROM claim WHERE record_id IN (SELECT id FROM temp.chosen) ORDER BY "
        "id");
    while (claims.step()) records[places.at(claims.integer(1))].claims.push_back(readClaim(claims));
    return records;
}

std::optional<RecordId> recordOf(Database& database, MentionId mention) {
    auto asked = database.query("SELECT record_id FROM mention WHERE id = ?");
    asked.bind(1, mention);
    if (!asked.step()) return {};
    return asked.id<RecordId>(0);
}

bool recordExists(Database& database, RecordId record) {
    auto asked = database.query("SELECT 1 FROM record WHERE id = ?");
    asked.bind(1, record);
    return asked.step();
}

bool isWithdrawn(Database& database, RecordId record) {
    // Not by the view withdrawn_record, which would list a withdrawn batch of a million for one question.
    auto asked = database.query(
        "SELECT 1 FROM withdrawal WHERE record_id = ?1 UNION ALL "
        "SELECT 1 FROM withdrawal WHERE batch_id = (SELECT batch_id FROM record WHERE id = ?1)");
    asked.bind(1, record);
    return asked.step();
}

void saveWithdrawal(Database& database, const Withdrawal& withdrawal) {
    auto insert = database.query(
        "INSERT INTO withdrawal(record_id, batch_id, reason, replaced_by, at, by) VALUES(?, ?, ?, ?, ?, ?)");
    insert.bind(1, withdrawal.record)
        .bind(2, withdrawal.batch)
        .bind(3, withdrawal.reason)
        .bind(4, withdrawal.replacedBy);
    insert.bind(5, withdrawal.at).bind(6, withdrawal.by).run();
}

std::map<RecordId, Withdrawal> loadWithdrawals(Database& database) {
    std::map<RecordId, Withdrawal> withdrawals;
    auto asked = database.query(
        "SELECT record.id, withdrawal.batch_id, reason, replaced_by, at, by FROM withdrawal JOIN record "
        "ON record.id = withdrawal.record_id OR record.batch_id = withdrawal.batch_id");
    while (asked.step()) {
        Withdrawal withdrawal{asked.id<RecordId>(0), {}, asked.text(2), {}, asked.integer(4), asked.text(5)};
        if (!asked.isNull(1)) withdrawal.batch = asked.id<BatchId>(1);
        if (!asked.isNull(3)) withdrawal.replacedBy = asked.id<RecordId>(3);
        withdrawals.emplace(asked.id<RecordId>(0), std::move(withdrawal));
    }
    return withdrawals;
}

void saveConsent(Database& database, const StoredConsent& consent) {
    database.query("INSERT INTO consent(record_id, recipient_id, note, by, at) VALUES(?, ?, ?, ?, ?)")
        .bind(1, consent.record)
        .bind(2, consent.recipient)
        .bind(3, consent.note)
        .bind(4, consent.by)
        .bind(5, consent.at)
        .run();
}

std::vector<StoredConsent> loadConsents(Database& database) {
    std::vector<StoredConsent> consents;
    auto asked = database.query("SELECT record_id, recipient_id, note, by, at FROM consent ORDER BY id");
    while (asked.step())
        consents.push_back(
            {asked.id<RecordId>(0), asked.id<AgencyId>(1), asked.text(2), asked.text(3), asked.integer(4)});
    return consents;
}

std::vector<Batch> loadBatches(Database& database) {
    std::vector<Batch> batches;
    auto asked = database.query(
        "SELECT id, files, file_hash, reader, specification, imported_at, imported_by, rows_in, imported, held, "
        "refused, records, "
        "refusals, collated, EXISTS(SELECT 1 FROM withdrawal WHERE batch_id = batch.id) FROM batch ORDER BY id");
    while (asked.step()) {
        Batch batch;
        batch.id = asked.id<BatchId>(0);
        batch.files = nlohmann::json::parse(asked.text(1)).get<std::vector<std::string>>();
        batch.fileHash = asked.text(2);
        batch.reader = asked.text(3);
        batch.specification = asked.text(4);
        batch.importedAt = asked.integer(5);
        batch.importedBy = asked.text(6);
        batch.rowsIn = asked.integer(7);
        batch.imported = asked.integer(8);
        batch.held = asked.integer(9);
        batch.refused = asked.integer(10);
        batch.records = asked.integer(11);
        for (const auto& item : nlohmann::json::parse(asked.text(12)))
            batch.refusals.push_back({item.at(0), item.at(1), item.at(2), item.at(3)});
        batch.collated = asked.integer(13) != 0;
        batch.withdrawn = asked.integer(14) != 0;
        batches.push_back(std::move(batch));
    }
    return batches;
}

std::string encodeInstant(const Instant& instant) {
    std::string form = instant.offsetMinutes ? std::to_string(*instant.offsetMinutes) : "-";
    return form + (instant.dateOnly ? " d " : " t ") + instant.raw;
}

Instant decodeInstant(std::int64_t at, const std::string& form) {
    Instant instant;
    instant.at = at;
    std::size_t space = form.find(' ');
    if (space == std::string::npos || form.size() < space + 3) return instant;
    int minutes = 0;
    if (std::from_chars(form.data(), form.data() + space, minutes).ec == std::errc()) instant.offsetMinutes = minutes;
    if (form[0] == '-' && space == 1) instant.offsetMinutes.reset();
    instant.dateOnly = form[space + 1] == 'd';
    instant.raw = form.substr(space + 3);
    return instant;
}

}  // namespace crosscase::core
