// ui/dissemination/render.cpp: pictures and summaries of a case as files, without a window.
#include "ui/dissemination/render.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/workspace/charting.h"
#include "core/workspace/explaining.h"
#include "core/workspace/listing.h"
#include "core/workspace/working_copy.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/chart_to_go.h"
#include "ui/dissemination/sharing_jobs.h"
#include "ui/dissemination/summary_pdf.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t renderLimit = 150;  ///< entities of a chart on one page

struct Render {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

core::Error badInput(const QString& message, const QString& where) {
    return {core::Error::Code::BadInput, toUtf8(message), toUtf8(where)};
}

std::string formatOf(const RenderRequest& request) {
    return toUtf8(QFileInfo(request.out).suffix().toLower());
}

core::Result<void> renderChart(core::CaseFile& file, const RenderRequest& request) {
    core::Progress progress;
    auto chart = core::chartAround(file, {}, 1, renderLimit, progress);
    if (!chart) return chart.error();
    if (auto placed = core::layOut(*chart, {}, progress); !placed) return placed.error();
    std::vector<core::EntityId> shown;
    for (const core::ChartNode& node : chart->nodes) shown.push_back(node.id);
    const auto marks = core::marksOf(file, shown);
    if (!marks) return marks.error();
    const QString title = QFileInfo(request.casePath).completeBaseName();
    const auto bytes =
        pictureOf(chartContent(*chart), workingLines(title, *marks, toQString(file.holder()), toQString(file.person())),
                  toQString(formatOf(request)), progress);
    if (!bytes) return bytes.error();
    const core::WorkingCopy copy{
        {}, formatOf(request), chart->nodes.size(), chart->links.size(), marks->handling.strictest, {}};
    return core::takeWorkingCopy(file, copy, *bytes, toPath(request.out));
}

QString overlapHtml(const core::OverlapRow& row, const core::Explanation& basis) {
    QString html = QStringLiteral("<h3>%1 <span style='font-weight:normal'>(%2)</span></h3><p>%3<br>%4</p><ul>")
                       .arg(toQString(row.subject).toHtmlEscaped(), typeName(row.subjectType).toHtmlEscaped(),
                            joined(row.investigations).toHtmlEscaped(), toQString(basis.verdict).toHtmlEscaped());
    for (const core::BasisLine& line : basis.basis)
        html += QStringLiteral("<li>%1 %2, %3 %4: %5</li>")
                    .arg(toQString(line.agency).toHtmlEscaped(), toQString(line.reference).toHtmlEscaped(),
                         toQString(line.grade).toHtmlEscaped(), toQString(line.handling).toHtmlEscaped(),
                         toQString(line.statement).toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

/// For the holder's own desk: every overlap with its basis, no handling rule applied.
core::Result<void> renderWorkingSummary(core::CaseFile& file, const RenderRequest& request) {
    auto overlaps = core::listOverlaps(file);
    if (!overlaps) return overlaps.error();
    QString html =
        QStringLiteral("<h1>%1</h1><p>%2</p>")
            .arg(Render::tr("Overlaps in %1").arg(QFileInfo(request.casePath).completeBaseName()).toHtmlEscaped(),
                 workingCopyWords());
    for (const core::OverlapRow& row : *overlaps) {
        auto basis = core::explainOverlap(file, row.id);
        if (!basis) return basis.error();
        html += overlapHtml(row, *basis);
    }
    auto bytes = pdfFromHtml(toUtf8(html), toUtf8(workingCopyWords()));
    if (!bytes) return bytes.error();
    std::vector<core::EntityId> named;
    for (const core::OverlapRow& row : *overlaps) named.push_back(row.entity);
    const auto marks = core::marksOf(file, named);
    if (!marks) return marks.error();
    const core::WorkingCopy copy{{}, formatOf(request),         overlaps->size(),
                                 0,  marks->handling.strictest, "the overlaps in words"};
    return core::takeWorkingCopy(file, copy, *bytes, toPath(request.out));
}

/// Through the gate.
core::Result<void> renderFor(core::CaseFile& file, const RenderRequest& request) {
    core::SharingRequest sharing;
    sharing.recipient = toUtf8(request.recipient);
    sharing.purpose = toUtf8(request.purpose);
    core::Progress progress;
    const auto out = toPath(request.out);
    const auto sent = request.summary ? shareTo(file, sharing, formatOf(request), out, progress)
                                      : shareChartTo(file, sharing, formatOf(request), out, progress);
    if (!sent) return sent.error();
    return {};
}

}  // namespace

core::Result<void> render(const RenderRequest& request) {
    const std::string format = formatOf(request);
    if (format != "png" && format != "svg" && format != "pdf")
        return badInput(Render::tr("A picture ends in .png, .svg or .pdf."), request.out);
    if (request.summary && format != "pdf") return badInput(Render::tr("A summary is rendered as .pdf."), request.out);
    if (!request.recipient.isEmpty() && request.purpose.trimmed().isEmpty())
        return badInput(Render::tr("Sharing needs a purpose: say --purpose."), request.recipient);
    // For writing, because the act is logged: what cannot be logged does not leave.
    auto file = core::CaseFile::open(toPath(request.casePath), core::loginName());
    if (!file) return file.error();
    if (!request.recipient.isEmpty()) return renderFor(*file, request);
    return request.summary ? renderWorkingSummary(*file, request) : renderChart(*file, request);
}

}  // namespace crosscase::ui
