// core/store/claim_times.cpp: times of claims, their own or their record's.
#include "core/store/claim_times.h"

#include "core/store/statements.h"

namespace crosscase::core {
namespace {

constexpr Microseconds dayLength = 86'400'000'000;

}  // namespace

std::vector<ClaimTime> loadClaimTimes(Database& database) {
    std::vector<ClaimTime> times;
    auto asked = database.query(
        "SELECT claim.id, coalesce(start, finish, observed), CASE WHEN start IS NOT NULL THEN start_form WHEN finish "
        "IS "
        "NOT NULL THEN finish_form ELSE observed_form END, finish FROM claim JOIN record ON record.id = record_id "
        "WHERE coalesce(denied, 0) = 0 AND coalesce(start, finish, observed) IS NOT NULL ORDER BY claim.id");
    while (asked.step()) {
        const Instant start = decodeInstant(asked.integer(1), asked.text(2));
        ClaimTime time{asked.id<ClaimId>(0), start.at, start.at, start.dateOnly};
        if (!asked.isNull(3) && asked.integer(3) > start.at)
            time.end = asked.integer(3);
        else if (start.dateOnly)
            time.end = start.at + dayLength;
        times.push_back(time);
    }
    return times;
}

}  // namespace crosscase::core
