// ui/chart/chart_export.h: charts as files, drawn by the painter of the screen, with legend and handling banner.
#pragma once

#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

#include "core/base/result.h"
#include "ui/chart/chart_scene.h"

namespace crosscase::ui {

/// Lines round the chart. The banner stands above and below, on every page.
struct ChartLines {
    QString title;
    QString banner;  ///< handling: "Working copy, not for dissemination"
    QString footer;  ///< who, when, log head
};

/// @param scale  pixels per item unit; reduced when the picture would pass 12,000 pixels on a side
/// @error Storage when the file cannot be written (all three)
core::Result<void> renderPng(const ChartContent& content, const ChartLines& lines, const QString& path,
                             double scale = 2.0);
core::Result<void> renderSvg(const ChartContent& content, const ChartLines& lines, const QString& path);
/// One page, landscape or portrait as the chart lies, the chart fitted to it.
core::Result<void> renderPdf(const ChartContent& content, const ChartLines& lines, const QString& path,
                             QPageSize::PageSizeId page = QPageSize::A4);

/// How a chart is spread over pages. One page holds chart, legend, title and banner; a wall of pages is put together along
/// its crop marks.
struct PageOptions {
    int across = 1, down = 1;  ///< pages, 1 to 20 each
    bool legend = true;        ///< on each page
};
/// Paints on a printer or a PDF that is not being painted on yet; its page layout is taken as it is. Each page has the
/// banner, and on a wall its number, its place and crop marks.
/// @error Storage when the device cannot be painted on
core::Result<void> paintPages(QPagedPaintDevice& device, const ChartContent& content, const ChartLines& lines,
                              const PageOptions& options = {});

}  // namespace crosscase::ui
