// core/store/heirs.h: what stands for a withdrawn statement: another one of the same entity or link, or the changed row.
#pragma once

#include <optional>

#include "core/base/ids.h"
#include "core/store/database.h"

namespace crosscase::core {

// The first two belong in recordChange, after withdrawals and before anything is derived anew. All throw StorageFailure.

/// Items and styled links of all charts whose record no longer counts go over to a live statement of the entity or link as the
/// derived tables still know it, else to the record that came in place of theirs. What has neither stays: it comes back with
/// its record. @note O(items and styled links + statements of the entities and links concerned)
void moveAnchors(Database& database);
/// Keeps for the entities named after withdrawn mentions what they are named after from now on; kept answers name them by
/// number. Without such answers nothing is kept. @param since  withdrawals after this one
void noteHeirs(Database& database, std::int64_t since);
/// The entity that a mention or, after its withdrawal, its heir belongs to.
std::optional<EntityId> entityThatCame(Database& database, MentionId mention);

}  // namespace crosscase::core
