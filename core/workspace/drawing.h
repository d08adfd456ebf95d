// core/workspace/drawing.h: what an analyst draws on a chart becomes a record of the holder: nothing there is without one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/record.h"
#include "core/store/case_file.h"
#include "core/workspace/charts.h"
#include "core/workspace/explaining.h"

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
    Role role = Role::Unknown;         ///< of a person; it may protect it
    bool minor = false;
    Assessment assessment;
};

struct AssessedLink {
    EntityId from, to;
    std::string type;  ///< claim type of the catalogue
    ClaimBasis basis = ClaimBasis::Inferred;
    std::optional<Instant> start, end;
    Assessment assessment;
};

/// The chart that is drawn on.
struct DrawnOn {
    std::optional<ChartId> chart;  ///< nothing: a new one is made in the same step
    ChartEdit content;             ///< what the new one holds besides; unused on a stored chart
    double x = 0, y = 0;           ///< where an entity shall stand; unused for a link
};

struct EntityDrawn {
    RecordId record;
    EntityId entity;               ///< a known one when what was stated says so
    std::optional<ChartId> chart;  ///< the one that was drawn on
};
struct LinkDrawn {
    RecordId record;
    LinkId link;  ///< one that stood before when another record claims the same
    std::optional<ChartId> chart;
};

/// Writes a record of the holder (source: analyst's assessment) about one subject, puts it on the chart, and collates around
/// it: one entry of the history, whose undo takes back all of it. An entity that the chart shows already stays where it is,
/// one that is hidden there is shown again.
/// @param on  nothing: no chart shows it
/// @error NotPermitted (opened for reading, or not collated); NotFound for the chart;
///        BadInput: no holder, unknown type, no value, bad grading
Result<EntityDrawn> drawEntity(CaseFile& file, const AssessedEntity& drawn, const std::optional<DrawnOn>& on,
                               Progress& progress);

/// Writes a record of the holder (source: analyst's assessment) that claims a link, and decides that its two mentions are the
/// two entities: one entry of the history, whose undo takes back both. Each mention repeats the label of its entity and keeps
/// the handling and the protection of the statement that the label is from. A link that is hidden on the chart is shown again.
/// @param on  a chart that shows both ends; nothing: none does
/// @error as drawEntity; NotFound for an entity; BadInput for one entity twice or an end that is not after the start;
///        Conflict when decisions and statements leave no link between exactly these two
Result<LinkDrawn> drawLink(CaseFile& file, const AssessedLink& drawn, const std::optional<DrawnOn>& on,
                           Progress& progress);

/// A link that stands between two entities, with the statements that it rests on.
struct StandingLink {
    LinkRow link;
    std::vector<BasisLine> basis;
};
/// In either direction, in the order of their numbers. Reads, does not write.
Result<std::vector<StandingLink>> linksBetween(CaseFile& file, EntityId one, EntityId other);

}  // namespace crosscase::core
