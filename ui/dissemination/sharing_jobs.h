// ui/dissemination/sharing_jobs.h: what the share dialog and `crosscase --render` have written, always through the gate.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/workspace/sharing.h"
#include "ui/chart/chart_export.h"

namespace crosscase::ui {

/// The summary as "html", "json", "text" or "pdf", written to `out` and logged.
core::Result<core::SharingPreview> shareTo(core::CaseFile& file, const core::SharingRequest& request,
                                           const std::string& format, const std::filesystem::path& out,
                                           core::Progress& progress);
/// The chart of what goes, as "png", "svg" or "pdf", written to `out` and logged.
core::Result<core::SharingPreview> shareChartTo(core::CaseFile& file, const core::SharingRequest& request,
                                                const std::string& format, const std::filesystem::path& out,
                                                core::Progress& progress);

/// Round the chart of what goes: who sends it to whom, why and under which conditions; nothing of the case besides.
ChartLines sharedLines(const core::SharingPreview& preview);

/// Records a consent, or that a condition was read, for each withheld record. @error NotFound
core::Result<void> recordConsents(core::CaseFile& file, const std::vector<core::WithheldRow>& rows,
                                  const std::string& recipient, const std::string& note);

}  // namespace crosscase::ui
