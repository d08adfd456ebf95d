// core/store/statements_behind.h: which statements entities and links rest on, newest first.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/store/database.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard().

template <typename StatementId>
struct StatementsBehind {
    std::size_t count = 0;
    struct Statement {
        RecordId record;
        StatementId id;
    };
    /// At most as many as asked for. By when the record's matter was observed, else stated, else received; those without any
    /// date come last. Of one date the later record stands first.
    std::vector<Statement> newest;
};

/// Live mentions of these entities. @note O(their mentions); no record is read
StatementsBehind<MentionId> mentionsBehind(Database& database, std::span<const EntityId> entities, std::size_t most);
/// Live claims of these links. @note O(their claims)
StatementsBehind<ClaimId> claimsBehind(Database& database, std::span<const LinkId> links, std::size_t most);
/// Records that state any of these links; sorted.
std::vector<RecordId> recordsBehind(Database& database, std::span<const LinkId> links);

}  // namespace crosscase::core
