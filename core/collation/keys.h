// core/collation/keys.h: the typed keys under which mentions meet.
#pragma once

#include <vector>

#include "core/collation/prepared.h"

namespace crosscase::core {

/// Of what a key is made: calibration learns what one sort of evidence is worth from pairs that met by the other.
enum class KeyFamily { All, Names, Facts };

/// Adds the keys of a mention to `keys`, unsorted, some perhaps twice.
void addKeys(const PreparedMention& mention, const Tables& tables, KeyFamily family, std::vector<MatchKey>& keys);
/// Sorted, each once.
std::vector<MatchKey> keysOf(const PreparedMention& mention, const Tables& tables);

/// True for keys that no cap touches: those of things that are their number, and the whole statement.
bool isUncapped(MatchKey key);
/// True for the key of a whole statement: mentions that state exactly the same share it.
bool isWhole(MatchKey key);

}  // namespace crosscase::core
