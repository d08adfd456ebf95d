// ui/dissemination/sharing_jobs.cpp: what is written through the gate.
#include "ui/dissemination/sharing_jobs.h"

#include <QTemporaryDir>
#include <algorithm>

#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/workspace/listing.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/chart_export.h"
#include "ui/dissemination/summary_pdf.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

core::Result<void> render(const ChartContent& content, const ChartLines& lines, const std::string& format,
                          const QString& path) {
    if (format == "png") return renderPng(content, lines, path);
    if (format == "svg") return renderSvg(content, lines, path);
    return renderPdf(content, lines, path);
}

/// The exporters write files; the gate wants bytes, so that it can write and log both or neither.
core::Result<std::string> chartBytes(const core::SharingPreview& preview, const std::string& format) {
    core::ChartData chart = preview.chart;
    core::Progress progress;
    if (auto placed = core::layOut(chart, {}, progress); !placed) return placed.error();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart"));
    ChartLines lines;
    lines.banner = toQString(core::join(preview.bannerLines, " · "));
    if (auto drawn = render(chartContent(chart), lines, format, path); !drawn) return drawn.error();
    return core::readFile(toPath(path));
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
                       [format](const core::SharingPreview& preview) { return chartBytes(preview, format); });
}

core::Result<void> recordConsents(core::CaseFile& file, const std::vector<core::WithheldRow>& rows,
                                  const std::string& recipient, const std::string& note) {
    for (const core::WithheldRow& row : rows) {
        if (auto recorded = core::recordConsent(file, row.record, recipient, note); !recorded) return recorded;
    }
    return {};
}

}  // namespace crosscase::ui
