// ui/collection/table_mapping.h: what the columns of a plain table mean, and the import specification that says so.
#pragma once

#include <string>
#include <vector>

#include "core/workspace/importing.h"

namespace crosscase::ui {

/// What one column feeds, as a code: "" nothing; "record:text", "record:external_ref", "record:observed" ...; "0:name" the
/// property `name` of the first subject.
using ColumnMeaning = std::string;

struct MappedRelation {
    int from = 0, to = 0;  ///< positions among the subjects
    std::string type;      ///< claim type
    bool operator==(const MappedRelation&) const = default;
};

struct TableMapping {
    std::string name;  ///< of the specification
    std::string encoding, delimiter;
    std::vector<std::string> columns;       ///< names in the header
    std::vector<ColumnMeaning> meanings;    ///< one for each column
    std::vector<std::string> subjects;      ///< type of each subject; the first is what a row is about
    std::vector<MappedRelation> relations;  ///< between two subjects of a row
    std::string gradingScheme;              ///< of a column that holds grades
};

/// The meanings that are about the record itself, with the code of each.
const std::vector<std::string>& recordMeanings();

/// A first guess: one person, columns whose name is that of a property or its label feed it.
TableMapping guessMapping(const core::ImportProposal& proposal);

/// The mapping as an import specification (docs/formats-import-specification.md). Several columns may feed one property.
std::string specificationOf(const TableMapping& mapping);

/// True when a column feeds a subject or the text, so that a row states something.
bool isUsable(const TableMapping& mapping);

}  // namespace crosscase::ui
