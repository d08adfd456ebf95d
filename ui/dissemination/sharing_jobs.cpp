// ui/dissemination/sharing_jobs.cpp: what is written through the gate.
#include "ui/dissemination/sharing_jobs.h"

#include "core/base/text.h"
#include "core/workspace/listing.h"
#include "ui/chart/chart_content.h"
#include "ui/dissemination/summary_pdf.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

core::Result<std::string> chartBytes(const core::SharingPreview& preview, const std::string& format,
                                     core::Progress& progress) {
    core::ChartData chart = preview.chart;
    if (auto placed = core::layOut(chart, {}, progress); !placed) return placed.error();
    return pictureOf(chartContent(chart), sharedLines(preview), toQString(format), progress);
}

}  // namespace

core::Result<core::SharingPreview> shareTo(core::CaseFile& file, const core::SharingRequest& request,
                                           const std::string& format, const std::filesystem::path& out,
                                           core::Progress& progress) {
    if (format != "pdf") return core::share(file, request, format, out, progress);
    return core::share(file, request, format, out, progress, [](const core::SharingPreview& preview) {
        return pdfFromHtml(preview.bytes, core::join(preview.conditions, " · "));
    });
}

core::Result<core::SharingPreview> shareChartTo(core::CaseFile& file, const core::SharingRequest& request,
                                                const std::string& format, const std::filesystem::path& out,
                                                core::Progress& progress) {
    return core::share(file, request, format, out, progress,
                       [&](const core::SharingPreview& preview) { return chartBytes(preview, format, progress); });
}

ChartLines sharedLines(const core::SharingPreview& preview) {
    ChartLines lines;
    lines.banner = toQString(core::join(preview.bannerLines, " · "));
    return lines;
}

core::Result<void> recordConsents(core::CaseFile& file, const std::vector<core::WithheldRow>& rows,
                                  const std::string& recipient, const std::string& note) {
    for (const core::WithheldRow& row : rows) {
        if (auto recorded = core::recordConsent(file, row.record, recipient, note); !recorded) return recorded;
    }
    return {};
}

}  // namespace crosscase::ui
