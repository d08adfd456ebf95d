// core/workspace/link_times.h: when the links of a case took place.
#pragma once

#include <map>
#include <span>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/database.h"

namespace crosscase::core {

struct LinkTime {
    Microseconds at = 0;
    bool wholeDay = false;                              ///< stated without an hour
    auto operator<=>(const LinkTime&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// The earliest time that a statement gives each link between two of these entities; links without a time are left out.
/// O(claims of the case). Throws StorageFailure.
std::map<LinkId, LinkTime> earliestTimes(Database& database, std::span<const EntityId> ends);

}  // namespace crosscase::core
