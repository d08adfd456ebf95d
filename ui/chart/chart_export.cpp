// ui/chart/chart_export.cpp: the page round a chart, as a file and on paper.
#include "ui/chart/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <algorithm>

#include "core/base/platform.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_wall.h"
#include "ui/chart/legend_painter.h"
#include "ui/chart/page_banner.h"
#include "ui/chart/paper_chart.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double margin = 24, lineHeight = 24, bannerPixels = 12;

core::Error cannotPaint() {
    return {core::Error::Code::Storage, toUtf8(Export::tr("The chart could not be written.")), {}};
}

core::Error stopped() {
    return core::Progress::stopped("Drawing the chart");
}

/// Where the parts of a page stand. Its unit is the pixel at 96 dpi in which lines and legend are set, so that they stay
/// readable however large the chart is; the chart itself is drawn in full detail at `scale`.
class ChartPage {
public:
    /// @param fixed  size of the paper; empty: as large as the chart asks for
    ChartPage(const ChartContent& content, const ChartLines& lines, QSizeF fixed = {}, bool withLegend = true)
        : lines_(lines),
          legend_(withLegend ? ChartLegend(content) : ChartLegend()),
          paper_(content),
          chart_(paper_.bounds()) {
        fixed.isEmpty() ? growToChart() : fitTo(fixed);
    }

    QSizeF size() const { return size_; }
    /// Of the chart, in page units per item unit.
    double scale() const { return scale_; }

    /// @param where  the page, in the painter's units
    void paint(QPainter& painter, const QRectF& where, core::Progress& progress) const {
        const double zoom = std::min(where.width() / size_.width(), where.height() / size_.height());
        painter.save();
        painter.fillRect(where, Qt::white);
        painter.translate(where.topLeft());
        painter.scale(zoom, zoom);
        paintLines(painter, Theme::light());
        paintChart(painter, progress);
        painter.translate(size_.width() - margin - legendSize_.width(), top_);
        painter.scale(legendScale_, legendScale_);
        legend_.paint(painter, {0, 0}, (size_.height() - top_ - bottom_) / legendScale_, Theme::light(), true);
        painter.restore();
    }

private:
    /// What stands above and below the chart on a page of this width.
    void setEdges(double width) {
        banner_ = bannerHeight(lines_, width - 2 * margin, bannerPixels);
        top_ = margin + banner_ + (lines_.title.isEmpty() ? 0 : lineHeight + 8);
        bottom_ = margin + banner_ + (lines_.footer.isEmpty() ? 0 : lineHeight);
    }

    void growToChart() {
        constexpr double largestChart = 1800;
        scale_ = std::min(1.0, largestChart / std::max(chart_.width(), chart_.height()));
        const double height = std::max(chart_.height() * scale_, 320.0);
        legendSize_ = legend_.size(height);
        const double words = std::max(QFontMetricsF(labelFont(15, true)).horizontalAdvance(lines_.title),
                                      QFontMetricsF(labelFont(11)).horizontalAdvance(lines_.footer)) +
                             2 * margin;
        const double width = std::max(words, chart_.width() * scale_ + 3 * margin + legendSize_.width());
        setEdges(width);
        size_ = {width, top_ + height + bottom_};
    }

    void fitTo(QSizeF page) {
        size_ = page;
        setEdges(page.width());
        const double height = size_.height() - top_ - bottom_;
        if (const double column = legend_.size(1e6).height(); column > 0) {
            legendScale_ = std::clamp(height / column, 0.65, 0.85);  // one column where it stays readable
        }
        legendSize_ = legend_.size(height / legendScale_) * legendScale_;
        scale_ = std::min(
            {(size_.width() - 3 * margin - legendSize_.width()) / chart_.width(), height / chart_.height(), 1.5});
        scale_ = std::max(scale_, 1e-3);
    }

    void paintChart(QPainter& painter, core::Progress& progress) const {
        const double room = size_.width() - 3 * margin - legendSize_.width();
        const double left = margin + std::max(0.0, (room - chart_.width() * scale_) / 2);
        const double free = size_.height() - top_ - bottom_ - chart_.height() * scale_;
        painter.save();
        painter.translate(left, top_ + std::max(0.0, free / 2));
        painter.scale(scale_, scale_);
        paper_.paint(painter, QRectF({0, 0}, chart_.size()), {&progress});
        painter.restore();
    }

    void paintLines(QPainter& painter, const Theme& theme) const {
        const QRectF width(margin, 0, size_.width() - 2 * margin, lineHeight);
        const auto line = [&](double y, const QString& text, const QFont& font, const QColor& colour, int alignment) {
            painter.setFont(font);
            painter.setPen(colour);
            const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width.width());
            painter.drawText(width.translated(0, y), alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        };
        for (const double y : {margin / 2, size_.height() - margin / 2 - banner_})
            paintBanner(painter, lines_, QRectF(margin, y, width.width(), banner_), bannerPixels, theme);
        if (!lines_.title.isEmpty())
            line(margin / 2 + banner_, lines_.title, labelFont(15, true), theme.text, Qt::AlignLeft);
        const double footer = size_.height() - bottom_ + margin / 2;
        if (!lines_.footer.isEmpty()) line(footer, lines_.footer, labelFont(11), theme.muted, Qt::AlignLeft);
    }

    const ChartLines& lines_;
    ChartLegend legend_;
    PaperChart paper_;
    QRectF chart_;
    QSizeF legendSize_, size_;
    double banner_ = 0, top_ = 0, bottom_ = 0, scale_ = 1, legendScale_ = 1;
};

/// Whether a run of text goes from right to left. Brackets without a letter or digit beside them were cut off such a text:
/// in the other direction they would be one run with their neighbours.
bool runsFromRight(const QString& run) {
    const auto speaks = [](QChar letter) { return letter.isLetterOrNumber(); };
    const auto turns = [](QChar letter) { return letter.hasMirrored(); };
    return fenced(run) != run ||
           (std::any_of(run.begin(), run.end(), turns) && std::none_of(run.begin(), run.end(), speaks));
}

/// QSvgGenerator writes each run of one direction as a text from its left edge and leaves the direction out: brackets turn
/// the wrong way and spaces fall on the wrong side. Runs from right to left end at that edge.
QString withDirections(const QString& drawing) {
    static const QRegularExpression run(QStringLiteral("<text ([^>]*)>([^<]*)</text>"));
    QString result;
    qsizetype done = 0;
    for (auto match = run.globalMatch(drawing); match.hasNext();) {
        const QRegularExpressionMatch text = match.next();
        if (!runsFromRight(text.captured(2))) continue;
        result += drawing.mid(done, text.capturedStart() - done);
        result += QStringLiteral("<text direction=\"rtl\" unicode-bidi=\"embed\" text-anchor=\"end\" ") +
                  drawing.mid(text.capturedStart(1), text.capturedEnd() - text.capturedStart(1));
        done = text.capturedEnd();
    }
    return result + drawing.mid(done);
}

core::Result<std::string> pngOf(const ChartContent& content, const ChartLines& lines, core::Progress& progress) {
    const auto image = imageOf(content, lines, progress);
    if (!image) return image.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG")) return cannotPaint();
    return buffer.data().toStdString();
}

core::Result<std::string> svgOf(const ChartContent& content, const ChartLines& lines, core::Progress& progress) {
    const ChartPage page(content, lines);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF({0, 0}, page.size()));
    generator.setTitle(lines.title);
    QPainter painter;
    if (!painter.begin(&generator)) return cannotPaint();
    page.paint(painter, QRectF({0, 0}, page.size()), progress);
    painter.end();
    if (progress.stopRequested()) return stopped();
    return withDirections(QString::fromUtf8(buffer.data())).toStdString();
}

}  // namespace

core::Result<QImage> imageOf(const ChartContent& content, const ChartLines& lines, core::Progress& progress,
                             double scale, double largest) {
    const ChartPage page(content, lines);
    const double most = largest / std::max(page.size().width(), page.size().height());
    const double fit = std::min(scale / page.scale(), most);
    QImage image((page.size() * fit).toSize(), QImage::Format_RGB32);
    if (image.isNull()) return cannotPaint();
    QPainter painter(&image);
    page.paint(painter, image.rect(), progress);
    painter.end();
    if (progress.stopRequested()) return stopped();
    return image;
}

core::Result<std::string> pdfOf(const ChartContent& content, const ChartLines& lines, const PageOptions& options,
                                const QPageLayout& paper, core::Progress& progress) {
    constexpr int dots = 300;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(lines.title);
    writer.setCreator(QStringLiteral("Crosscase"));
    writer.setResolution(dots);
    writer.setPageLayout(paper);
    if (auto painted = paintPages(writer, content, lines, options, progress); !painted) return painted.error();
    return buffer.data().toStdString();
}

core::Result<std::string> pictureOf(const ChartContent& content, const ChartLines& lines, const QString& format,
                                    core::Progress& progress) {
    if (format == QStringLiteral("svg")) return svgOf(content, lines, progress);
    if (format != QStringLiteral("pdf")) return pngOf(content, lines, progress);
    const QRectF bounds = boundsOf(content);
    const bool lies = bounds.width() >= 0.8 * bounds.height();  // the legend stands beside the chart
    const QPageLayout paper(QPageSize(QPageSize::A4), lies ? QPageLayout::Landscape : QPageLayout::Portrait,
                            QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
    return pdfOf(content, lines, {}, paper, progress);
}

core::Result<void> renderTo(const ChartContent& content, const ChartLines& lines, const QString& path) {
    core::Progress progress;
    const auto bytes = pictureOf(content, lines, QFileInfo(path).suffix().toLower(), progress);
    if (!bytes) return bytes.error();
    return core::writeFileAtomically(toPath(path), *bytes);
}

core::Result<void> paintPages(QPagedPaintDevice& device, const ChartContent& content, const ChartLines& lines,
                              const PageOptions& options, core::Progress& progress) {
    QPainter painter;
    if (!painter.begin(&device)) return cannotPaint();
    if (options.across * options.down > 1) {
        paintWall(painter, device, content, lines, options, progress);
    } else {
        constexpr double pixels = 96;
        const QRectF paper(0, 0, device.width(), device.height());
        ChartPage(content, lines, paper.size() * (pixels / device.logicalDpiX()), options.legend)
            .paint(painter, paper, progress);
    }
    auto* printer = dynamic_cast<QPrinter*>(&device);
    if (printer && progress.stopRequested()) printer->abort();  // before it hears that the job is complete
    if (!painter.end()) return cannotPaint();
    if (progress.stopRequested()) return stopped();
    return {};
}

}  // namespace crosscase::ui
