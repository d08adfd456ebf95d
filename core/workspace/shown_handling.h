// core/workspace/shown_handling.h: how what stands on a screen is to be handled.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/records/handling.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// How much a code binds whoever holds the record, by what it asks before the record may be passed on: 0 nothing,
/// 1 a caveat, 2 a kind of recipient, 3 a condition, 4 consent, 5 named recipients alone. An unknown code counts as 4:
/// nobody may be told that something is freer than it is.
int strictness(const std::string& code);

struct ShownHandling {
    std::vector<std::string> strictest;  ///< codes that bind most, sorted; several when they come from several schemes
    std::map<std::string, std::size_t> codes;  ///< records that carry each code
    std::size_t unstated = 0;                  ///< records without a code
};

/// Of all records that mention these entities, with the own handling of their mentions and claims.
/// @note O(mentions of the entities)
Result<ShownHandling> handlingOf(CaseFile& file, const std::vector<EntityId>& entities);

}  // namespace crosscase::core
