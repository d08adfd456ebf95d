// core/store/claim_times.h: when what a claim states took place.
#pragma once

#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/database.h"

namespace crosscase::core {

/// Half-open; a moment when end <= start.
struct ClaimTime {
    ClaimId claim;
    Microseconds start = 0, end = 0;
    bool wholeDay = false;  ///< its start was stated without an hour
};

/// Of all claims that are not denied and have a time, in id order. A claim without a time of its own has that of its record's
/// observation; a day stated without an hour is the whole day; without an end it is a moment. Throws StorageFailure.
std::vector<ClaimTime> loadClaimTimes(Database& database);

}  // namespace crosscase::core
