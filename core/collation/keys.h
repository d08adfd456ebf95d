// core/collation/keys.h: the typed keys under which mentions meet.
#pragma once

#include <vector>

#include "core/collation/prepared.h"

namespace crosscase::core {

/// Of what a key is made: calibration learns what one sort of evidence is worth from pairs that met by the other. A bit set;
/// keys of both and whole statements are of neither.
enum KeyFamily : std::uint8_t { MixedKey = 0, NameKey = 1, FactKey = 2 };

struct FamilyKey {
    MatchKey key = 0;
    std::uint8_t families = MixedKey;
};

/// Sets `keys` to those of a mention, sorted, each once.
void findKeys(const PreparedMention& mention, const Tables& tables, std::vector<FamilyKey>& keys);
/// The same without families.
std::vector<MatchKey> keysOf(const PreparedMention& mention, const Tables& tables);

/// True for keys that no cap touches: those of things that are their number, and the whole statement.
bool isUncapped(MatchKey key);
/// True for the key of a whole statement: mentions that state exactly the same share it.
bool isWhole(MatchKey key);

}  // namespace crosscase::core
