// ui/chart/time_axis.cpp: dates where the links of a chart in time stand.
#include "ui/chart/time_axis.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRectF>
#include <algorithm>

#include "ui/chart/chart_labels.h"

namespace crosscase::ui {
namespace {

constexpr double gap = 14, mark = 5;

/// Days are stated as such and hold in every zone; hours are the person's.
QDateTime momentOf(const ChartTime& tick) {
    return QDateTime::fromMSecsSinceEpoch(tick.time.at / 1000, tick.time.wholeDay ? Qt::UTC : Qt::LocalTime);
}

QString textOf(const ChartTime& tick, bool withYear) {
    QString form = withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
    if (!tick.time.wholeDay) form += QStringLiteral(" HH:mm");
    return QLocale().toString(momentOf(tick), form);
}

}  // namespace

TimeAxis::TimeAxis(const ChartContent& content) : ticks_(content.times) {
    std::ranges::sort(ticks_, {}, [](const ChartTime& tick) { return std::pair(tick.x, tick.time); });
    const auto repeated = std::ranges::unique(ticks_, {}, &ChartTime::x);
    ticks_.erase(repeated.begin(), repeated.end());
}

double TimeAxis::height(double pixels) const {
    return isEmpty() ? 0 : QFontMetricsF(labelFont(pixels)).height() + mark + 4;
}

void TimeAxis::paint(QPainter& painter, const ChartFrame& frame, QPointF corner, double across, double pixels,
                     const Theme& theme) const {
    if (isEmpty()) return;
    const QRectF strip(corner, QSizeF(across, height(pixels)));
    QColor ground = theme.canvas;
    ground.setAlphaF(0.94F);
    painter.fillRect(strip, ground);
    painter.setPen(QPen(theme.discBorder, 1));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    painter.setFont(labelFont(pixels));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.muted);
    double free = strip.left();
    int year = 0;
    for (const ChartTime& tick : ticks_) {
        const double x = frame.toView({tick.x, 0}).x();
        if (x < strip.left() || x > strip.right()) continue;
        const int ownYear = momentOf(tick).date().year();
        const QString text = textOf(tick, ownYear != year);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - width / 2, strip.left(), std::max(strip.left(), strip.right() - width));
        if (left < free) continue;
        painter.drawLine(QPointF(x, strip.bottom() - mark), QPointF(x, strip.bottom()));
        painter.drawText(QRectF(left, strip.top(), width + 1, strip.height() - mark), Qt::AlignCenter, text);
        free = left + width + gap;
        year = ownYear;
    }
}

}  // namespace crosscase::ui
