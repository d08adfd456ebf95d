// core/exercise/solution.h: what a trainer planted in an exercise: identities, traps, overlaps, what must rank last.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace crosscase::core {

/// How a solution names a mention without knowing the ids of a case file: the record by agency and external reference,
/// the mention by its type and one stated value.
struct MentionSelector {
    std::string agency;  ///< code of the contributing agency
    std::string ref;     ///< external reference of the record
    std::string type;    ///< subject type
    std::string value;   ///< raw value of any of its properties; white space at the ends and in runs does not matter
    bool operator==(const MentionSelector&) const = default;
};

/// Main: the program must find it by itself. Collation: by comparing badly written identifiers. Desk: by near links,
/// place and time, method or units of one agency.
enum class SolutionLevel { Main, Collation, Desk };
std::string word(SolutionLevel level);

/// Mentions that are one subject.
struct SolutionIdentity {
    std::string id, title;
    SolutionLevel level = SolutionLevel::Main;
    std::vector<MentionSelector> mentions;  ///< at least two
};

/// Two mentions that look alike and are not one subject.
struct SolutionTrap {
    std::string id, title, why;
    MentionSelector first, second;
};

struct SolutionOverlap {
    std::string id, title;
    SolutionLevel level = SolutionLevel::Main;
    std::vector<std::string> agencies;  ///< codes, sorted
    bool isProtected = false;
    std::vector<MentionSelector> mentions;  ///< at least one of each agency, except at level desk
};

/// A subject that many hold for good reasons: it must rank below every overlap of level main.
struct SolutionHub {
    std::string id, title;
    std::vector<MentionSelector> mentions;
};

struct SolutionPoints {
    int identity = 10, mainOverlap = 10, collationOverlap = 5;
    int wrongMerge = 10, wrongRank = 5;  ///< taken away
};

struct Solution {
    std::string name;
    SolutionPoints points;
    std::vector<SolutionIdentity> identities;
    std::vector<SolutionTrap> traps;
    std::vector<SolutionOverlap> overlaps;
    std::vector<SolutionHub> hubs;
};

/// Reads a solution file; see docs/formats-solution.md. Members that only people read are passed over.
/// @param name  file name for the error's `where`
/// @error BadInput when it is not JSON, is of another version, or an item lacks what it needs; says which item
Result<Solution> parseSolution(std::string_view json, const std::string& name);

}  // namespace crosscase::core
