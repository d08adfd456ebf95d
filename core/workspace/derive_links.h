// core/workspace/derive_links.h: links and overlaps from the stored entities: of all, or only around those that changed.
#pragma once

#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/collation/collation.h"
#include "core/store/changes.h"
#include "core/store/derived.h"
#include "core/store/statements.h"

namespace crosscase::core {

// All functions throw StorageFailure.

/// Entities of the result that hold together by a match which no person confirmed. A thing whose equal valid number names
/// it needs no person's word; a person or a look-alike does. @return sorted
std::vector<EntityId> entitiesViaMatch(Database& database, const CollationResult& result);

/// All links of the stored entities, by id.
std::vector<Link> allLinks(Database& database);
/// All overlaps of the stored entities and links, best first. @error Cancelled
Result<std::vector<Overlap>> allOverlaps(CaseFile& file, Progress& progress);

/// Brings stored links and overlaps up to date after entities were stored anew.
///
/// A link depends on its claims, on the entities of their ends and on whether these hold together by a match. So the links with
/// an end in an entity that went or was stored are taken away, and those with an end in a stored one are made of all their
/// claims. An overlap depends on the mentions and matches of its entity, on how many others it is linked to, and on what is
/// known of agencies and investigations. So overlaps of stored entities are made anew, and those of entities which lost or
/// got a link and of those that name a changed party; an entity that was not stored anew cannot come to be an overlap.
///
/// @param before, after  entities that went or were stored, sorted; `totals` is kept in step
Result<void> refreshAround(CaseFile& file, std::span<const EntityId> before, std::span<const EntityId> after,
                           const ChangedParties& parties, DerivedTotals& totals, Progress& progress);

/// Links of records that need not be stored, such as what goes to a recipient.
std::vector<Link> linksOf(std::span<const StoredRecord> records, std::span<const Entity> entities,
                          std::span<const Match> matches);

}  // namespace crosscase::core
