// core/dissemination/relations.h: what the going statements say of two subjects.
#pragma once

#include <string>
#include <vector>

#include "core/dissemination/subjects.h"
#include "core/dissemination/summary.h"

namespace crosscase::core {

/// One row per pair of subjects, type and denial, in the order of the statements.
std::vector<SummaryRelation> relationsOf(const ShareView& view, const Recollated& recollated,
                                         const SubjectGroups& subjects);

/// "+835 600 4417 calls +834 555 0102, 2026-03-14, 120 s": one claim in words.
std::string sentenceOf(const Claim& claim, const RecordStatements& statements);

}  // namespace crosscase::core
