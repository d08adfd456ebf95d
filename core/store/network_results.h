// core/store/network_results.h: answers of network functions on disk, with what was asked and the state they were computed on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/database.h"
#include "core/store/network_rows.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard(). An answer is knowledge about the case and no change
// of it: nothing here belongs in recordChange, and a collation leaves it alone.

inline constexpr std::size_t keptResults = 50;             ///< of a case: the newest
inline constexpr std::size_t keptResultBytes = 64u << 20;  ///< together, but the newest one is always kept

/// What a list says of an answer.
struct NetworkResultHead {
    NetworkResultId id;
    std::string kind;             ///< of network function: "measure", "removal", "paths", "connection"
    std::string request;          ///< JSON with its members in order: equal requests are equal texts
    std::size_t memberCount = 0;  ///< entities that it was asked of; 0: the whole case
    std::int64_t state = 0;       ///< state number of the case on which it was computed
    Microseconds at = 0;
    std::string by;
    bool complete = true, sampled = false;
    std::size_t samples = 0;
    bool damaged = false;  ///< of what it was asked cannot be read
};

struct NetworkResult {
    NetworkResultHead head;         ///< its id and memberCount are not read when it is saved
    std::vector<EntityId> members;  ///< ascending; empty: the whole case
    std::string outcome;            ///< figures of the network as a whole, JSON
    std::vector<NetworkRow> rows;   ///< in the order of the answer
    std::vector<EntityPair> pairs;  ///< edges that the answer names
};

/// Bytes that are not what was written, in distinction to a file that cannot be read just now.
bool tellsOfDamage(const StorageFailure& failure);

/// Replaces the answer to the same request on the same state; the oldest beyond the limits go.
NetworkResultId saveNetworkResult(Database& database, const NetworkResult& result);
/// Newest first. Empty for a file of an earlier format that is open for reading only.
std::vector<NetworkResultHead> loadNetworkResultHeads(Database& database);
std::optional<NetworkResult> findNetworkResult(Database& database, NetworkResultId id);
bool removeNetworkResult(Database& database, NetworkResultId id);  ///< false: there was none

}  // namespace crosscase::core
