// core/workspace/entity_profile.h: what is stated of an entity with all its variants, and what holds it together.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/store/case_file.h"
#include "core/workspace/explaining.h"

namespace crosscase::core {

/// One value of a property in all its spellings, with who says so.
struct Variant {
    std::string value;                   ///< the spelling that most say; equal ones by the better grade
    std::vector<std::string> spellings;  ///< the others, as stated
    std::vector<BasisLine> sources;      ///< one for each mention that states it, statement empty
    std::size_t support = 0;             ///< independent statements: one report that came by two ways counts once
};

struct PropertyVariants {
    std::string property;
    std::vector<Variant> variants;  ///< best supported first, never averaged
    bool conflict = false;          ///< they cannot all be true (birth dates, sex), or seldom are (nationalities)
};

/// A value or a verdict without which the entity would not hold together.
struct Hinge {
    std::string property;                       ///< "phone"; "decision" for a verdict "same"
    std::string value;                          ///< as stated; "m3~m8" of a verdict
    std::size_t holders = 0;                    ///< mentions of the entity that state it
    std::vector<std::vector<MentionId>> parts;  ///< what would be left, largest first
};

struct EntityProfile {
    EntityId entity;
    std::vector<PropertyVariants> properties;  ///< in the order of the catalogue's form, then by name
    std::vector<Hinge> hinges;                 ///< weakest first: the one that would tear most mentions off
    std::size_t tried = 0;                     ///< values and verdicts that were taken away in turn
    bool complete = true;                      ///< false: the entity is too large to try them all
};

/// @error NotFound; Cancelled
/// @note at most 40 values and verdicts are tried, on at most 60 mentions
Result<EntityProfile> entityProfile(CaseFile& file, EntityId entity, Progress& progress);

/// "Without the phone +835 600 4417, which 3 state, it falls into 2: m1, m2 | m9."
std::string inWords(const Hinge& hinge);

}  // namespace crosscase::core
