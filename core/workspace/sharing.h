// core/workspace/sharing.h: one act of sharing, through the one gate.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/derived.h"
#include "core/store/case_file.h"
#include "core/workspace/charting.h"
#include "core/workspace/shared_chart.h"

namespace crosscase::core {

struct SharingRequest {
    std::string recipient;            ///< agency code
    std::string purpose;              ///< must not be empty
    std::vector<OverlapId> overlaps;  ///< what is chosen; with both empty: every overlap that the recipient is part of
    std::vector<std::string> investigations;  ///< references, or "agency:reference"
    std::optional<SharedChart> chart;         ///< in place of both: what this chart shows, as a chart
};

struct WithheldRow {
    RecordId record;
    std::string reference;  ///< of the record, for the sender alone
    std::string agency;
    std::string rule;    ///< why
    std::string remedy;  ///< what would let it go
};

/// What the recipient would see and what not. `bytes` is the very file.
struct SharingPreview {
    std::string format;
    std::string bytes;
    ChartData chart;  ///< the network of what goes, not laid out; of a chart that was asked for, at its places
    std::size_t itemsStaying = 0, linksStaying = 0;  ///< of that chart: not in the picture
    std::vector<std::string>
        bannerLines;  ///< for every page of a picture: sender, recipient, purpose, conditions, "may be partial"
    std::size_t statementsGoing = 0;
    std::vector<WithheldRow> withheld;
    std::vector<std::string> conditions;
};

/// @param format  "html", "json" or "text". Nothing may go: `statementsGoing` is 0 and `bytes` empty, `withheld` says why.
/// @error NotFound (recipient, overlap, investigation), BadInput (no purpose, unknown format)
Result<SharingPreview> previewSharing(CaseFile& file, const SharingRequest& request, const std::string& format,
                                      Progress& progress);

/// Makes another form (PDF, picture) of what goes through the gate; receives the preview with its HTML.
using Conversion = std::function<Result<std::string>(const SharingPreview&)>;

/// The same, written to `out` atomically and logged in the file as *sent*: both or neither.
/// @param out         empty: it goes to a printer, and is logged before the first page leaves
/// @param format      "html", "json", "text"; with a conversion the name of its form, for the log: "pdf", "png", "svg"
/// @error besides those of previewSharing: NotPermitted (nothing may go), Storage
Result<SharingPreview> share(CaseFile& file, const SharingRequest& request, const std::string& format,
                             const std::filesystem::path& out, Progress& progress, const Conversion& conversion = {});

/// Records a consent (H2 ...) or that a condition was read (H3, C) for one originator's record and one recipient.
Result<void> recordConsent(CaseFile& file, RecordId record, const std::string& recipient, const std::string& note);

}  // namespace crosscase::core
