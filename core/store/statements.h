// core/store/statements.h: writing and reading what agencies stated. Nothing here changes a statement.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/key_table.h"
#include "core/records/record.h"
#include "core/store/case_file.h"

namespace crosscase::core {

// All functions below throw StorageFailure; the use cases wrap them in guard().

/// The agency of that code, made when there is none.
AgencyId agencyIdFor(Database& database, const std::string& code);
std::optional<Agency> findAgency(Database& database, const std::string& code);
std::vector<Agency> loadAgencies(Database& database);
void saveAgency(Database& database, const Agency& agency);  ///< by its id

/// The investigation of that agency and reference, made when there is none; members the draft states fill empty ones.
InvestigationId investigationIdFor(Database& database, AgencyId agency, const InvestigationDraft& draft);
std::vector<Investigation> loadInvestigations(Database& database);
void saveInvestigation(Database& database, const Investigation& investigation);

/// A draft made ready on the reading thread: its key and the JSON of its mentions' properties.
struct PreparedDraft {
    RecordDraft draft;
    ContentKey key{};
    std::vector<std::string> properties;
};

/// Makes the connection quick for a large import into an empty case, and ordinary again at the end. Stands outside of the
/// transaction. References hold by construction and are checked by `verify`; a rollback journal writes new pages once where
/// the write-ahead log writes them twice. When somebody reads the file meanwhile it stays in the write-ahead log.
class BulkLoad {
public:
    explicit BulkLoad(Database& database);
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;
    ~BulkLoad();

private:
    Database& database_;
    bool active_;
};

/// Corrections look records up by reference. The first import does not pay for that index: the first collation makes it, or
/// the first correction.
void indexReferences(Database& database);

/// Writes records in one transaction of its owner. In an empty case the indexes are made after the load.
class StatementWriter {
public:
    explicit StatementWriter(CaseFile& file);
    StatementWriter(const StatementWriter&) = delete;
    StatementWriter& operator=(const StatementWriter&) = delete;

    void beginBatch(const std::string& source);  ///< reader or specification: the scope of external references
    bool holds(const ContentKey& key) { return recordOf(key).has_value(); }
    void lookAhead(const ContentKey& key) const { keys_.lookAhead(key); }  ///< holds() will be asked for it soon
    /// Stores a draft that is not held yet. Its agency is set.
    RecordId write(const PreparedDraft& prepared);
    void noteHeld(const PreparedDraft& prepared);  ///< its external reference is current: nothing replaces it
    /// Ends the batch: its row is written, changed rows under known external references replace the old ones.
    BatchId endBatch(Batch batch);
    void dropBatch();  ///< nothing in it was new: it leaves no trace
    BatchId batch() const { return batch_; }
    void finish();  ///< indexes

private:
    std::optional<RecordId> recordOf(const ContentKey& key);
    void loadKeys();
    void writeRecord(const PreparedDraft& prepared, RecordId id, AgencyId agency, AgencyId originator);
    void writeMentions(const PreparedDraft& prepared, RecordId id);
    void writeClaims(const PreparedDraft& prepared, RecordId id);
    void applyCorrection(const RecordDraft& draft, std::optional<RecordId> replacement);
    void replaceOld(AgencyId agency, const std::string& reference, const std::vector<RecordId>& now);

    CaseFile& file_;
    Database& database_;
    bool wasEmpty_;
    KeyTable keys_;       ///< of records, to their ids; in a small import only of those written here
    bool allKeysLoaded_;  ///< else what the case held before is asked of its index
    int keysAsked_ = 0;
    std::unordered_map<std::string, AgencyId> agencies_;
    std::unordered_map<std::string, InvestigationId> investigations_;
    /// External references seen in this batch with the records that state them now; only in a case that held records before.
    std::map<std::pair<AgencyId, std::string>, std::vector<RecordId>> current_;
    std::vector<std::pair<RecordDraft, std::optional<RecordId>>> corrections_;
    std::string source_;
    BatchId batch_{};
    RecordId nextRecord_{}, firstNew_{};
    std::int64_t nextMention_ = 0, nextClaim_ = 0;
};

/// Which records: all, or those of the ids. Withdrawn ones only on request.
struct RecordChoice {
    std::optional<std::vector<RecordId>> records;
    bool withdrawnToo = false;
};

struct StoredRecord {
    Record record;
    std::vector<Mention> mentions;
    std::vector<Claim> claims;
};

/// Records with their mentions and claims, in id order. @note memory in the size of the choice
std::vector<StoredRecord> loadRecords(Database& database, const RecordChoice& choice = {});
std::optional<RecordId> recordOf(Database& database, MentionId mention);
bool recordExists(Database& database, RecordId record);
bool isWithdrawn(Database& database, RecordId record);

/// A record or a whole batch that no longer counts; exactly one of the two is set.
struct Withdrawal {
    std::optional<RecordId> record;
    std::optional<BatchId> batch;
    std::string reason;
    std::optional<RecordId> replacedBy;
    Microseconds at = 0;
    std::string by;
};
void saveWithdrawal(Database& database, const Withdrawal& withdrawal);
/// Why each withdrawn record is withdrawn.
std::map<RecordId, Withdrawal> loadWithdrawals(Database& database);

/// A permission for one record and one recipient.
struct StoredConsent {
    RecordId record;
    AgencyId recipient;
    std::string note, by;
    Microseconds at = 0;
};
void saveConsent(Database& database, const StoredConsent& consent);
std::vector<StoredConsent> loadConsents(Database& database);

std::vector<Batch> loadBatches(Database& database);

/// The own grading of an item (["EU-4x4","B","2"]), nothing where the column is null.
std::optional<Grading> readOwnGrading(const Query& row, int column);
std::string encodeInstant(const Instant& instant);
Instant decodeInstant(std::int64_t at, const std::string& form);

/// A temporary table `chosen(id)` that queries join with.
void chooseIds(Database& database, std::span<const std::int64_t> ids);

}  // namespace crosscase::core
