// ui/chart/chart_export.h: charts as files, drawn by the painter of the screen, with legend and handling banner. All of it
// may run in a job: images, PDF writers and printers are painted on off the window's thread.
#pragma once

#include <QImage>
#include <QPageLayout>
#include <QString>
#include <string>

class QPagedPaintDevice;

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/chart/chart_scene.h"

namespace crosscase::ui {

/// Lines round the chart. The banner stands above and below, on every page, whole: in several lines where it is long.
struct ChartLines {
    QString title;
    QString banner;  ///< handling: "H2 · Working copy, not for dissemination"
    QString footer;  ///< who, when, log head
};

/// How a chart is spread over pages. One page holds chart, legend, title and banner; a wall of pages is put together along
/// its crop marks.
struct PageOptions {
    int across = 1, down = 1;  ///< pages, 1 to 20 each
    bool legend = true;        ///< on each page
};

/// @param scale  pixels per item unit; reduced when the picture would pass `largest` pixels on a side
/// @error Cancelled by a stop
core::Result<QImage> imageOf(const ChartContent& content, const ChartLines& lines, core::Progress& progress,
                             double scale = 2, double largest = 12000);
/// The bytes of a PDF on such paper.
/// @error Cancelled by a stop, Storage
core::Result<std::string> pdfOf(const ChartContent& content, const ChartLines& lines, const PageOptions& options,
                                const QPageLayout& paper, core::Progress& progress);
/// The bytes of a file of this kind: "png", "svg", or "pdf" of one A4 page, landscape or portrait as the chart lies.
/// @error Cancelled by a stop, Storage
core::Result<std::string> pictureOf(const ChartContent& content, const ChartLines& lines, const QString& format,
                                    core::Progress& progress);
/// Writes a file of the kind that its ending says, atomically. @error Storage when the file cannot be written
core::Result<void> renderTo(const ChartContent& content, const ChartLines& lines, const QString& path);

/// Paints on a printer or a PDF that is not being painted on yet; its page layout is taken as it is. Each page has the
/// banner, and on a wall its number, its place and crop marks.
/// @error Storage when the device cannot be painted on; Cancelled by a stop, with some of the pages painted
core::Result<void> paintPages(QPagedPaintDevice& device, const ChartContent& content, const ChartLines& lines,
                              const PageOptions& options, core::Progress& progress);

}  // namespace crosscase::ui
