// core/workspace/link_times.cpp: when links took place.
#include "core/workspace/link_times.h"

#include <unordered_map>
#include <vector>

#include "core/store/claim_times.h"
#include "core/store/derived.h"

namespace crosscase::core {

std::map<LinkId, LinkTime> earliestTimes(Database& database, std::span<const EntityId> ends) {
    std::unordered_map<ClaimId, LinkTime> timeOf;
    for (const ClaimTime& time : loadClaimTimes(database))
        timeOf.emplace(time.claim, LinkTime{time.start, time.wholeDay});
    std::map<LinkId, LinkTime> earliest;
    for (const Link& link : loadLinks(database, std::vector(ends.begin(), ends.end()))) {
        for (ClaimId claim : link.claims) {
            const auto time = timeOf.find(claim);
            if (time == timeOf.end()) continue;
            const auto [known, isNew] = earliest.try_emplace(link.id, time->second);
            if (!isNew) known->second = std::min(known->second, time->second);
        }
    }
    return earliest;
}

}  // namespace crosscase::core
