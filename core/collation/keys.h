// core/collation/keys.h: the typed keys under which mentions meet.
#pragma once

#include <vector>

#include "core/collation/prepared.h"

namespace crosscase::core {

std::vector<MatchKey> keysOf(const PreparedMention& mention, const Tables& tables);

/// True for keys that no cap touches: those of things that are their number, and the whole statement.
bool isUncapped(MatchKey key);
/// True for the key of a whole statement: mentions that state exactly the same share it.
bool isWhole(MatchKey key);

}  // namespace crosscase::core
