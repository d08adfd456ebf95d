// core/store/changes.h: what came, went or was edited since the derived tables were brought up to date.
#pragma once

#include <set>
#include <vector>

#include "core/records/record.h"
#include "core/store/case_file.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard().

/// Records that count now but not in the derived tables, and the other way round. Sorted.
struct ChangedRecords {
    std::vector<RecordId> added, removed;
};
/// From batches that are not collated yet, and withdrawals that the derived tables do not know or that were taken back.
/// @note O(records of these batches and withdrawals + withdrawals)
ChangedRecords changedRecords(Database& database);
/// More than a third of all records may have changed: told from these batches and withdrawals alone.
bool isMostlyChanged(Database& database);

/// Parties whose name or standing was edited since: overlaps that name them are to be made anew. New ones are no change.
struct ChangedParties {
    std::set<AgencyId> agencies;
    std::set<InvestigationId> investigations;
    bool empty() const { return agencies.empty() && investigations.empty(); }
};
ChangedParties changedParties(Database& database);

/// The derived tables are up to date: batches are marked as collated, withdrawals and parties are known from now on.
void settleChanges(Database& database);

/// Records that no longer count: sorted ranges, so that a million withdrawn with their batch are one.
class WithdrawnRecords {
public:
    explicit WithdrawnRecords(Database& database);
    bool holds(RecordId record) const;

private:
    struct Range {
        std::int64_t first, last;
    };
    std::vector<Range> ranges_;
};

}  // namespace crosscase::core
