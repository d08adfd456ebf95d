// core/exercise/scoring.h: how far a case file holds what an exercise planted.
#pragma once

#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/exercise/solution.h"
#include "core/records/record.h"

namespace crosscase::core {

/// A live mention with the entity that collation gave it.
struct ExerciseMention {
    MentionId id;
    std::string agency;  ///< code of the contributing agency
    std::string ref;     ///< external reference of its record
    std::string type;
    std::vector<Property> properties;
    EntityId entity;
};

struct ExerciseOverlap {
    EntityId entity;
    std::vector<std::string> agencies;  ///< codes
    bool isProtected = false;
    int rank = 0;  ///< 1 for the overlap that the program shows first
};

/// All that scoring reads of a case file.
struct ExerciseState {
    std::vector<ExerciseMention> mentions;
    std::vector<ExerciseOverlap> overlaps;
};

/// One item of the solution, judged.
struct ScoredItem {
    enum class Outcome { Found, Missed, Apart, Merged, RankedLast, RankedTooHigh, NotLookedFor };
    std::string id, title;
    SolutionLevel level = SolutionLevel::Main;
    Outcome outcome = Outcome::Missed;
    std::string detail;  ///< why it was missed, or what is wrong; empty when all is well
    int points = 0;      ///< earned, or taken away when negative
};
std::string word(ScoredItem::Outcome outcome);

struct ExerciseScore {
    std::vector<ScoredItem> identities;
    std::vector<ScoredItem> overlaps;
    std::vector<ScoredItem> traps;
    std::vector<ScoredItem> hubs;
    int points = 0;                  ///< never below 0
    int possible = 0;                ///< desk items do not count: this version does not look for them
    std::vector<std::string> lines;  ///< the same for a person, English

    /// Everything of level main held, no trap merged, every hub below them.
    bool passed() const;
};

/// Judges every item of the solution. A statement that the file does not hold is missed, never an error: trainees may
/// have imported a part only.
/// @note O(mentions + selectors * mentions of one record)
ExerciseScore scoreExercise(const Solution& solution, const ExerciseState& state);

}  // namespace crosscase::core
