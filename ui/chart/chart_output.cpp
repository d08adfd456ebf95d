// ui/chart/chart_output.cpp: the chart on its way out.
#include "ui/chart/chart_output.h"

#include <QFileInfo>
#include <QPrinter>
#include <QWidget>

#include "ui/chart/chart_content.h"
#include "ui/chart/export_dialog.h"
#include "ui/chart/print_dialog.h"
#include "ui/dissemination/sharing_jobs.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

std::string formatOf(const QString& path) {
    return toUtf8(QFileInfo(path).suffix().toLower());
}

core::WorkingCopy copyOf(const ChartToGo& chart, const core::CopyMarks& marks, const std::string& format,
                         const std::string& detail) {
    return {chart.shown.name, format, chart.items, chart.links, marks.handling.strictest, detail};
}

std::string pagesText(const PageOptions& options) {
    return std::to_string(options.across * options.down) + " pages";
}

ChartOutput::Draw drawPages(const PageOptions& options, const QPageLayout& paper) {
    return [options, paper](const ChartContent& content, const ChartLines& lines, core::Progress& progress) {
        return pdfOf(content, lines, options, paper, progress);
    };
}

}  // namespace

ChartOutput::ChartOutput(Desk& desk, QWidget* panel) : QObject(panel), desk_(desk), panel_(panel) {}

void ChartOutput::exportPicture(ChartToGo chart) {
    const auto write = [this](const ChartToGo& going, const Audience& audience, const QString& path) {
        toFile(going, audience, path,
               [format = toQString(formatOf(path))](const ChartContent& content, const ChartLines& lines,
                                                    core::Progress& progress) {
                   return pictureOf(content, lines, format, progress);
               });
    };
    (new ExportDialog(desk_, std::move(chart), write, panel_))->open();
}

void ChartOutput::print(ChartToGo chart) {
    PrintDialog::Outputs outputs;
    outputs.pdf = [this](const ChartToGo& going, const Audience& audience, const PageOptions& options,
                         const QString& path) {
        const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10),
                                QPageLayout::Millimeter);
        toFile(going, audience, path, drawPages(options, paper), pagesText(options));
    };
    outputs.printer = [this](const ChartToGo& going, const Audience& audience, const PageOptions& options,
                             const std::shared_ptr<QPrinter>& printer) {
        toPrinter(going, audience, options, printer);
    };
    (new PrintDialog(desk_, std::move(chart), std::move(outputs), panel_))->open();
}

void ChartOutput::failed(const core::Error& error) {
    if (error.code != core::Error::Code::Cancelled) Ask::warn(panel_, errorTitle(error.code), errorText(error));
}

void ChartOutput::toFile(const ChartToGo& chart, const Audience& audience, const QString& path, const Draw& draw,
                         const std::string& detail) {
    audience.isOwnUse() ? copyToFile(chart, path, draw, detail) : shareToFile(chart, audience, path, draw);
}

void ChartOutput::copyToFile(const ChartToGo& chart, const QString& path, const Draw& draw, const std::string& detail) {
    const QString holder = desk_.document.holder(), person = desk_.document.person();
    desk_.document.read(
        this, tr("Drawing the chart for a file"),
        [=](core::CaseFile& file, core::Progress& progress) -> core::Result<Drawn> {
            const auto marks = core::marksOf(file, chart.entities());
            if (!marks) return marks.error();
            auto bytes = draw(*chart.content, workingLines(chart.title, *marks, holder, person), progress);
            if (!bytes) return bytes.error();
            return Drawn{std::move(*bytes), copyOf(chart, *marks, formatOf(path), detail)};
        },
        [this, path](core::Result<Drawn> drawn) {
            if (!drawn) return failed(drawn.error());
            desk_.document.write(
                this, tr("Writing the chart"),
                [path, drawn = std::make_shared<const Drawn>(std::move(*drawn))](core::CaseFile& file,
                                                                                 core::Progress&) {
                    return core::takeWorkingCopy(file, drawn->copy, drawn->bytes, toPath(path));
                },
                [this, path](const core::Result<void>& done) {
                    if (!done) return failed(done.error());
                    emit written(path);
                },
                CaseDocument::Touches::Nothing);
        });
}

void ChartOutput::shareToFile(const ChartToGo& chart, const Audience& audience, const QString& path, const Draw& draw) {
    desk_.document.write(
        this, tr("Sharing the chart"),
        [request = requestOf(chart, audience), path, draw](core::CaseFile& file, core::Progress& progress) {
            return core::share(file, request, formatOf(path), toPath(path), progress,
                               [&](const core::SharingPreview& preview) {
                                   return draw(chartContent(preview.chart), sharedLines(preview), progress);
                               });
        },
        [this, path](core::Result<core::SharingPreview> sent) {
            if (!sent) return failed(sent.error());
            Ask::tell(panel_, tr("Written and logged"),
                      tr("%1\nItems that went out: %2. The act stands in the log of the case.")
                          .arg(path)
                          .arg(sent->chart.nodes.size()));
            emit written(path);
        },
        CaseDocument::Touches::Nothing);
}

void ChartOutput::toPrinter(const ChartToGo& chart, const Audience& audience, const PageOptions& options,
                            const std::shared_ptr<QPrinter>& printer) {
    if (const QString path = printer->outputFileName(); !path.isEmpty())  // "print to file"
        return toFile(chart, audience, path, drawPages(options, printer->pageLayout()), pagesText(options));
    if (audience.isOwnUse()) printer->setDocName(chart.title);  // print queues show it
    const QString holder = desk_.document.holder(), person = desk_.document.person();
    desk_.document.write(
        this, tr("Logging what is printed"),
        [=](core::CaseFile& file, core::Progress& progress) -> core::Result<Pages> {
            if (audience.isOwnUse()) {
                const auto marks = core::marksOf(file, chart.entities());
                if (!marks) return marks.error();
                const auto logged = core::takeWorkingCopy(file, copyOf(chart, *marks, {}, pagesText(options)), {}, {});
                if (!logged) return logged.error();
                return Pages{chart.content, workingLines(chart.title, *marks, holder, person)};
            }
            const auto sent = core::share(file, requestOf(chart, audience), "paper", {}, progress,
                                          [](const core::SharingPreview& preview) -> core::Result<std::string> {
                                              return preview.bytes;  // the log knows the pages by what they say
                                          });
            if (!sent) return sent.error();
            return Pages{std::make_shared<const ChartContent>(chartContent(sent->chart)), sharedLines(*sent)};
        },
        [this, options, printer](core::Result<Pages> pages) {
            pages ? paint(*pages, options, printer) : failed(pages.error());
        },
        CaseDocument::Touches::Nothing);
}

void ChartOutput::paint(const Pages& pages, const PageOptions& options, const std::shared_ptr<QPrinter>& printer) {
    desk_.document.background(
        this, tr("Printing the chart"),
        [pages, options, printer](core::Progress& progress) {
            return paintPages(*printer, *pages.content, pages.lines, options, progress);
        },
        [this](const core::Result<void>& done) {
            if (!done) failed(done.error());
        });
}

}  // namespace crosscase::ui
