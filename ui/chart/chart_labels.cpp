// ui/chart/chart_labels.cpp: breaking, eliding and placing labels.
#include "ui/chart/chart_labels.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace crosscase::ui {
namespace {

constexpr double paddingX = 4, paddingY = 1.5;

/// The text in lines of at most `width`; a second line that is too long is cut in its middle, where names differ least.
QString brokenText(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const QString plain = text.simplified();
    if (metrics.horizontalAdvance(plain) <= width) return plain;
    QTextLayout layout(plain, font);
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const auto length = first.textLength();
    const QString rest = plain.mid(length).trimmed();
    const QString second = metrics.elidedText(rest, Qt::ElideMiddle, width);
    return plain.left(length).trimmed() + QChar::LineSeparator + second;
}

QSizeF sizeOf(const QString& broken, const QFont& font) {
    const QFontMetricsF metrics(font);
    double width = 0;
    const QStringList lines = broken.split(QChar::LineSeparator);
    for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    return {std::ceil(width) + 2 * paddingX, metrics.height() * static_cast<double>(lines.size()) + 2 * paddingY};
}

}  // namespace

QFont labelFont(double pixels, bool bold) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QSizeF labelSize(const QString& text, double pixels) {
    if (text.isEmpty()) return {0, 0};
    const QFont font = labelFont(pixels);
    return sizeOf(brokenText(text, font, labelWidth * pixels / labelPixels), font);
}

const ChartLabel& LabelCache::label(const QString& text, double pixels, bool bold) {
    constexpr int most = 20000;
    if (labels_.size() > most) labels_.clear();
    const QFont font = labelFont(pixels, bold);
    const QString key = QString::number(font.pixelSize() * 2 + (bold ? 1 : 0)) + QLatin1Char('/') + text;
    const auto known = labels_.find(key);
    if (known != labels_.end()) return *known;
    ChartLabel label;
    label.font = font;
    const QString broken = brokenText(text, font, labelWidth * pixels / labelPixels);
    label.size = sizeOf(broken, font);
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::ManualWrap);
    option.setTextDirection(broken.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    label.text = QStaticText(broken);
    label.text.setTextFormat(Qt::PlainText);
    label.text.setTextOption(option);
    label.text.setTextWidth(label.size.width());
    label.text.setPerformanceHint(QStaticText::AggressiveCaching);
    return *labels_.insert(key, label);
}

template <typename Do>
void LabelSpace::visit(const QRectF& place, Do act) {
    constexpr double side = 96;
    const auto column = [](double v) { return static_cast<std::int64_t>(std::floor(v / side)); };
    for (auto x = column(place.left()); x <= column(place.right()); ++x) {
        for (auto y = column(place.top()); y <= column(place.bottom()); ++y) act(x * 0x40000000 + y);
    }
}

bool LabelSpace::take(const QRectF& place) {
    bool free = true;
    visit(place, [&](std::int64_t square) {
        const auto found = squares_.find(square);
        if (found == squares_.end()) return;
        for (const QRectF& other : found->second) free = free && !other.intersects(place);
    });
    if (free) block(place);
    return free;
}

void LabelSpace::block(const QRectF& place) {
    visit(place, [&](std::int64_t square) { squares_[square].push_back(place); });
}

}  // namespace crosscase::ui
