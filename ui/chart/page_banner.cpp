// ui/chart/page_banner.cpp: the handling banner of a page.
#include "ui/chart/page_banner.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/chart_labels.h"

namespace crosscase::ui {
namespace {

constexpr int flags = int(Qt::AlignHCenter) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
constexpr double gap = 8;  ///< above and below, together

}  // namespace

double bannerHeight(const ChartLines& lines, double width, double pixels) {
    if (lines.banner.isEmpty()) return 0;
    const QFontMetricsF metrics(labelFont(pixels, true));
    return metrics.boundingRect(QRectF(0, 0, width, 1e5), flags, lines.banner).height() + gap;
}

void paintBanner(QPainter& painter, const ChartLines& lines, const QRectF& place, double pixels, const Theme& theme) {
    if (lines.banner.isEmpty()) return;
    painter.setFont(labelFont(pixels, true));
    painter.setPen(theme.danger);
    painter.drawText(place, flags, lines.banner);
}

}  // namespace crosscase::ui
