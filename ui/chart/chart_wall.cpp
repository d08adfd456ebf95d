// ui/chart/chart_wall.cpp: the pages of a wall.
#include "ui/chart/chart_wall.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

#include "ui/chart/chart_labels.h"
#include "ui/chart/legend_painter.h"
#include "ui/chart/page_banner.h"
#include "ui/chart/paper_chart.h"

namespace crosscase::ui {
namespace {

struct Wall {
    Q_DECLARE_TR_FUNCTIONS(Wall)
};

constexpr double lineHeight = 18, cropMark = 14, gap = 10, legendScale = 0.7, bannerPixels = 11;

/// Lengths are pixels at 96 dpi, so that lines and legend are readable on every printer. Each page shows its part of the
/// chart in a frame that all pages have at the same place: cut along the crop marks, the parts fit.
class WallPainter {
public:
    WallPainter(QPainter& painter, QSizeF page, const ChartContent& content, const ChartLines& lines,
                const PageOptions& options)
        : painter_(painter),
          page_(page),
          lines_(lines),
          across_(std::clamp(options.across, 1, 20)),
          down_(std::clamp(options.down, 1, 20)),
          chart_(content) {
        if (options.legend) legend_ = ChartLegend(content);
        const double legendHeight = heightOfLegend();
        banner_ = bannerHeight(lines, page.width() - 2 * cropMark, bannerPixels);
        const double top = banner_ + lineHeight + cropMark, bottom = top + legendHeight;
        part_ = {cropMark, top, page.width() - 2 * cropMark, std::max(page.height() - top - bottom, 100.0)};
        const QSizeF room(part_.width() * across_, part_.height() * down_);
        scale_ = std::min(room.width() / chart_.bounds().width(), room.height() / chart_.bounds().height());
        // What is left over lies evenly round the chart.
        free_ = (room - chart_.bounds().size() * scale_) / 2;
    }

    int pages() const { return across_ * down_; }

    void paintPage(int number, const PaintStage& stage) {
        const int column = number % across_, row = number / across_;
        painter_.save();
        paintPart(column, row, stage);
        paintCropMarks();
        paintLines(number, column, row);
        if (!legend_.isEmpty()) {
            painter_.translate(part_.left(), part_.bottom() + cropMark + gap / 2);
            painter_.scale(legendScale, legendScale);
            legend_.paint(painter_, {0, 0}, legendRows_, paperTheme(), true);
        }
        painter_.restore();
    }

private:
    /// The legend lies below the chart in as few lines as the width of the page asks for, and takes a third at most.
    double heightOfLegend() {
        if (legend_.isEmpty()) return 0;
        const double most = page_.height() / 3 / legendScale;
        for (legendRows_ = 110; legendRows_ < most; legendRows_ += 22) {
            if (legend_.size(legendRows_).width() * legendScale <= page_.width() - 2 * cropMark) break;
        }
        return legend_.size(legendRows_).height() * legendScale + gap;
    }

    void paintPart(int column, int row, const PaintStage& stage) {
        painter_.save();
        painter_.setClipRect(part_);
        const QPointF corner(part_.left() - column * part_.width() + free_.width(),
                             part_.top() - row * part_.height() + free_.height());
        const QRectF piece((part_.left() - corner.x()) / scale_, (part_.top() - corner.y()) / scale_,
                           part_.width() / scale_, part_.height() / scale_);
        painter_.translate(corner);
        painter_.scale(scale_, scale_);
        chart_.paint(painter_, piece, stage);
        painter_.restore();
    }

    void paintCropMarks() {
        painter_.setPen(QPen(paperTheme().text, 0.5));
        for (const double x : {part_.left(), part_.right()}) {
            painter_.drawLine(QPointF(x, part_.top() - cropMark), QPointF(x, part_.top() - 3));
            painter_.drawLine(QPointF(x, part_.bottom() + 3), QPointF(x, part_.bottom() + cropMark));
        }
        for (const double y : {part_.top(), part_.bottom()}) {
            painter_.drawLine(QPointF(part_.left() - cropMark, y), QPointF(part_.left() - 3, y));
            painter_.drawLine(QPointF(part_.right() + 3, y), QPointF(part_.right() + cropMark, y));
        }
    }

    void paintLines(int number, int column, int row) {
        const Theme& theme = paperTheme();
        for (const double y : {0.0, page_.height() - banner_})
            paintBanner(painter_, lines_, QRectF(part_.left(), y, part_.width(), banner_), bannerPixels, theme);
        const QString place =
            Wall::tr("Page %1 of %2 · row %3, column %4").arg(number + 1).arg(pages()).arg(row + 1).arg(column + 1);
        line(banner_, lines_.title, labelFont(12, true), theme.text, Qt::AlignLeft);
        line(banner_, place, labelFont(10), theme.muted, Qt::AlignRight);
        line(page_.height() - banner_ - lineHeight, lines_.footer, labelFont(10), theme.muted, Qt::AlignLeft);
    }

    void line(double y, const QString& text, const QFont& font, const QColor& colour, int alignment) {
        const QRectF box(part_.left(), y, part_.width(), lineHeight);
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(box, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() * 0.7));
    }

    QPainter& painter_;
    QSizeF page_;
    const ChartLines& lines_;
    int across_, down_;
    PaperChart chart_;
    ChartLegend legend_;
    double banner_ = 0;
    double legendRows_ = 110, scale_ = 1;  ///< height that the legend may take; page units for each item unit
    QRectF part_;
    QSizeF free_;
};

}  // namespace

void paintWall(QPainter& painter, QPagedPaintDevice& device, const ChartContent& content, const ChartLines& lines,
               const PageOptions& options, core::Progress& progress) {
    const double zoom = device.logicalDpiX() / 96.0;
    painter.scale(zoom, zoom);
    WallPainter wall(painter, QSizeF(device.width(), device.height()) / zoom, content, lines, options);
    for (int number = 0; number < wall.pages() && !progress.stopRequested(); ++number) {
        if (number > 0) device.newPage();
        wall.paintPage(number, {&progress, double(number) / wall.pages(), double(number + 1) / wall.pages()});
    }
}

}  // namespace crosscase::ui
