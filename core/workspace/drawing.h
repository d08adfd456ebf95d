// core/workspace/drawing.h: what an analyst draws on a chart becomes a record of the holder: nothing there is without one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/record.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// How far the holder's own assessment can be trusted, who may have it, and why it was made.
struct Assessment {
    Grading grading;
    Handling handling;
    std::string text;  ///< may be empty
};

struct AssessedEntity {
    std::string type;                  ///< subject type of the catalogue
    std::vector<Property> properties;  ///< at least one value
    Assessment assessment;
};

struct AssessedLink {
    EntityId from, to;
    std::string type;  ///< claim type of the catalogue
    ClaimBasis basis = ClaimBasis::Inferred;
    std::optional<Instant> start, end;
    Assessment assessment;
};

/// Writes a record of the holder about one subject and collates around it: one entry of the history.
/// @return the entity it became: a known one when what it states says so
/// @error NotPermitted (opened for reading, or not collated); BadInput: no holder, unknown type, no value, bad grading
Result<EntityId> drawEntity(CaseFile& file, const AssessedEntity& drawn, Progress& progress);

/// Writes a record of the holder that claims a link, and decides that its two mentions are the two entities: one entry of
/// the history, whose undo takes back both. Each mention repeats the label of its entity and keeps the handling and the
/// protection of the statement that the label is from.
/// @return the record
/// @error as drawEntity; NotFound for an entity; BadInput for one entity twice or an end that is not after the start;
///        Conflict when decisions and statements leave no link between exactly these two
Result<RecordId> drawLink(CaseFile& file, const AssessedLink& drawn, Progress& progress);

}  // namespace crosscase::core
