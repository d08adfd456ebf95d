// core/workspace/sharing.h: one act of sharing, through the one gate.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/derived.h"
#include "core/store/case_file.h"

namespace crosscase::core {

struct SharingRequest {
    std::string recipient;            ///< agency code
    std::string purpose;              ///< must not be empty
    std::vector<OverlapId> overlaps;  ///< what is chosen; with both empty: every overlap that the recipient is part of
    std::vector<std::string> investigations;  ///< references, or "agency:reference"
};

struct WithheldRow {
    std::string reference;  ///< of the record, for the sender alone
    std::string agency;
    std::string rule;    ///< why
    std::string remedy;  ///< what would let it go
};

/// What the recipient would see and what not. `bytes` is the very file.
struct SharingPreview {
    std::string format;
    std::string bytes;
    std::size_t statementsGoing = 0;
    std::vector<WithheldRow> withheld;
    std::vector<std::string> conditions;
};

/// @param format  "html", "json" or "text". @error NotFound (recipient, overlap, investigation), BadInput, NotPermitted (nothing may go)
Result<SharingPreview> previewSharing(CaseFile& file, const SharingRequest& request, const std::string& format,
                                      Progress& progress);

/// The same, logged in the file as *sent*, then written to `out` atomically; PDF is made by the caller from the preview's HTML
/// through `write`, which receives the very bytes. Nothing is logged when writing fails, nothing stays written when logging fails.
Result<SharingPreview> share(CaseFile& file, const SharingRequest& request, const std::string& format,
                             const std::filesystem::path& out, Progress& progress);

/// Records a consent (H2 ...) or that a condition was read (H3, C) for one originator's record and one recipient.
Result<void> recordConsent(CaseFile& file, RecordId record, const std::string& recipient, const std::string& note);

}  // namespace crosscase::core
