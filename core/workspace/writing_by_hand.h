// core/workspace/writing_by_hand.h: one record that no file brought, as one entry of the history.
#pragma once

#include <functional>
#include <string>

#include "core/records/record.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// Writes a checked draft, whose agency is set, as a batch of its own. Not collated; the caller owns the transaction.
/// @param kind       of the history: "imported", or drawnKind when decisions or a place on a chart come with the record
/// @param sentence   of the history; the record's number follows it
/// @param alongside  further changes of the same entry; may be empty
/// @error throws StorageFailure
RecordId writeByHand(CaseFile& file, RecordDraft draft, const std::string& kind, const std::string& sentence,
                     const std::function<void(RecordId)>& alongside);

}  // namespace crosscase::core
