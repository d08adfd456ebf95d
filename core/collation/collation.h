// core/collation/collation.h: deciding which mentions are the same entity. Pure: values in, values out.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/records/derived.h"
#include "core/records/record.h"

namespace crosscase::core {

/// All that collation reads of a live mention.
struct MentionInput {
    MentionId id;
    std::string type;
    std::vector<Property> properties;
    ContentKey recordKey{};  ///< ties break by (recordKey, ordinal), never by id, so that import order does not matter
    int ordinal = 0;
    bool subject = false;
    Strength strength = Strength::Ordinary;  ///< of its grade; only for choosing a label, never for who is who
    std::string distinctWithin;  ///< subjects of one such list are never merged with each other; empty: none
    RecordId record;
};

/// m, u, value frequencies, caps, prior and thresholds. Stored and numbered by the case file; JSON text.
struct Calibration {
    std::int64_t number = 0;
    std::string json;
};

using MatchKey = std::uint64_t;  ///< hash of a typed key; two mentions that share one are candidates

/// Which mentions hold a key. The store keeps it on disk; tests and full runs keep it in memory.
class KeyIndex {
public:
    virtual ~KeyIndex() = default;
    virtual std::size_t count(MatchKey key) const = 0;
    virtual std::vector<MentionId> mentions(MatchKey key) const = 0;
};

class Population;  ///< core/collation/population.h: mentions prepared once for calibrating and collating

/// Entities and matches for the mentions of whole components.
struct CollationResult {
    std::vector<Entity> entities;
    std::vector<Match> matches;    ///< scored pairs at or above the review threshold, and decided ones
    std::size_t pairsSkipped = 0;  ///< candidate pairs that a capped key would have made
};

std::string engineVersion();  ///< rules + tables + ICU

/// Learns from all live mentions what agreement and difference are worth in this file.
/// @error Cancelled
Result<Calibration> calibrate(Population& population, Progress& progress);
Result<Calibration> calibrate(std::span<const MentionInput> mentions, Progress& progress);

/// Typed keys of one mention, sorted, unique. A pure function of its type and properties: no frequencies enter.
std::vector<MatchKey> matchKeys(const MentionInput& mention);

/// A key that more live mentions share makes no candidates; what identifies a thing by itself (a phone number) is exempt.
/// When a count moves across this number, the holders of the key count as changed.
std::size_t keyCap(const Calibration& calibration);

/// Entities = f(mentions, decisions, calibration): the same for any order of mentions and any thread count. Matches come
/// without reasons; comparePair gives them.
/// @error Cancelled
Result<CollationResult> collateAll(Population& population, std::span<const Decision> decisions,
                                   const Calibration& calibration, Progress& progress);
Result<CollationResult> collateAll(std::span<const MentionInput> mentions, std::span<const Decision> decisions,
                                   const Calibration& calibration, Progress& progress);

/// The same result, computed only around what changed.
/// @param index     keys of all live mentions, new ones included
/// @param changed   mentions added, or touched by a decision, or whose keys crossed a cap
/// @param load      the input of any live mention
/// @param known     stored matches that touch a mention
struct CollationAround {
    const KeyIndex& index;
    std::function<std::vector<MentionInput>(std::span<const MentionId>)> load;
    std::function<std::vector<Match>(std::span<const MentionId>)> known;
    std::function<std::vector<MentionId>(std::span<const MentionId>)> membersOfEntitiesOf;
};
Result<CollationResult> collateAround(const CollationAround& around, std::span<const MentionId> changed,
                                      std::span<const Decision> decisions, const Calibration& calibration,
                                      Progress& progress);

/// Scores one pair with its reasons, whatever the candidates were: for "explain".
Match comparePair(const MentionInput& a, const MentionInput& b, const Calibration& calibration);

/// Best supported spelling of an entity.
std::string entityLabel(std::span<const MentionInput> mentions);

}  // namespace crosscase::core
