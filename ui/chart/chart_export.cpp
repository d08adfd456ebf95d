// ui/chart/chart_export.cpp: the page round a chart, on three kinds of paper.
#include "ui/chart/chart_export.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>

#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/legend_painter.h"

namespace crosscase::ui {
namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double margin = 24, lineHeight = 24, largestSide = 12000;

core::Error cannotWrite(const QString& path) {
    return {core::Error::Code::Storage, Export::tr("The chart could not be written.").toStdString(),
            path.toStdString()};
}

/// Where the parts of a page stand, at one pixel per item unit.
class ChartPage {
public:
    ChartPage(const ChartContent& content, const ChartLines& lines)
        : content_(content), lines_(lines), legend_(content) {
        chart_ = boundsOf(content);
        if (chart_.isEmpty()) chart_ = {0, 0, 400, 200};
        const double height = std::max(chart_.height(), 320.0);
        legendSize_ = legend_.size(height);
        top_ = margin + (lines.banner.isEmpty() ? 0 : lineHeight) + (lines.title.isEmpty() ? 0 : lineHeight + 8);
        bottom_ = margin + (lines.banner.isEmpty() ? 0 : lineHeight) + (lines.footer.isEmpty() ? 0 : lineHeight);
        body_ = height;
        const double words = QFontMetricsF(labelFont(15, true)).horizontalAdvance(lines.title) + 2 * margin;
        size_ = {std::max(words, chart_.width() + 3 * margin + legendSize_.width()), top_ + body_ + bottom_};
    }

    QSizeF size() const { return size_; }

    /// @param where  the page, in the painter's units; the chart is scaled to fit, lines and margins with it
    void paint(QPainter& painter, const QRectF& where, bool vector) const {
        const Theme& theme = Theme::light();
        const double scale = std::min(where.width() / size_.width(), where.height() / size_.height());
        painter.save();
        painter.fillRect(where, Qt::white);
        painter.translate(where.topLeft());
        painter.scale(scale, scale);
        const QSizeF page = where.size() / scale;
        paintLines(painter, page, theme);

        const double room = page.width() - 3 * margin - legendSize_.width();
        const double left = margin + std::max(0.0, (room - chart_.width()) / 2);
        const double upper = top_ + std::max(0.0, (page.height() - top_ - bottom_ - chart_.height()) / 2);
        ChartFrame frame;
        frame.origin = chart_.topLeft() - QPointF(left, upper);
        ChartMarks marks;
        marks.vector = vector;
        ChartPainter().paint(painter, content_, ChartGeometry(content_), frame, QRectF({0, 0}, page), paper(), marks);
        legend_.paint(painter, {page.width() - margin - legendSize_.width(), top_}, body_, theme, vector);
        painter.restore();
    }

private:
    /// The light theme on white, so that label grounds do not show.
    static const Theme& paper() {
        static const Theme theme = [] {
            Theme copy = Theme::light();
            copy.canvas = Qt::white;
            return copy;
        }();
        return theme;
    }

    void paintLines(QPainter& painter, QSizeF page, const Theme& theme) const {
        const QRectF width(margin, 0, page.width() - 2 * margin, lineHeight);
        const auto line = [&](double y, const QString& text, const QFont& font, const QColor& colour, int alignment) {
            painter.setFont(font);
            painter.setPen(colour);
            const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width.width());
            painter.drawText(width.translated(0, y), alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        };
        double y = margin / 2;
        if (!lines_.banner.isEmpty()) {
            line(y, lines_.banner, labelFont(12, true), theme.danger, Qt::AlignHCenter);
            line(page.height() - margin / 2 - lineHeight, lines_.banner, labelFont(12, true), theme.danger,
                 Qt::AlignHCenter);
            y += lineHeight;
        }
        if (!lines_.title.isEmpty()) line(y, lines_.title, labelFont(15, true), theme.text, Qt::AlignLeft);
        const double footer = page.height() - bottom_ + margin / 2;
        if (!lines_.footer.isEmpty()) line(footer, lines_.footer, labelFont(11), theme.muted, Qt::AlignLeft);
    }

    const ChartContent& content_;
    const ChartLines& lines_;
    ChartLegend legend_;
    QRectF chart_;
    QSizeF legendSize_, size_;
    double top_ = 0, bottom_ = 0, body_ = 0;
};

}  // namespace

core::Result<void> renderPng(const ChartContent& content, const ChartLines& lines, const QString& path, double scale) {
    const ChartPage page(content, lines);
    const double fit = std::min(scale, largestSide / std::max(page.size().width(), page.size().height()));
    QImage image((page.size() * fit).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    page.paint(painter, image.rect(), true);
    painter.end();
    if (!image.save(path, "PNG")) return cannotWrite(path);
    return {};
}

core::Result<void> renderSvg(const ChartContent& content, const ChartLines& lines, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return cannotWrite(path);
    const ChartPage page(content, lines);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(96);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF({0, 0}, page.size()));
    generator.setTitle(lines.title);
    QPainter painter;
    if (!painter.begin(&generator)) return cannotWrite(path);
    page.paint(painter, QRectF({0, 0}, page.size()), true);
    painter.end();
    return {};
}

core::Result<void> renderPdf(const ChartContent& content, const ChartLines& lines, const QString& path,
                             QPageSize::PageSizeId pageSize) {
    const ChartPage page(content, lines);
    QPdfWriter writer(path);
    writer.setTitle(lines.title);
    writer.setCreator(QStringLiteral("Crosscase"));
    writer.setResolution(300);
    const bool lies = page.size().width() >= page.size().height();
    writer.setPageLayout(QPageLayout(QPageSize(pageSize), lies ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer)) return cannotWrite(path);
    page.paint(painter, QRectF(0, 0, writer.width(), writer.height()), true);
    painter.end();
    return {};
}

}  // namespace crosscase::ui
