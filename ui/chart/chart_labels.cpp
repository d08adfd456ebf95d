// ui/chart/chart_labels.cpp: breaking, eliding and placing labels.
#include "ui/chart/chart_labels.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace crosscase::ui {
namespace {

constexpr double paddingX = 4, paddingY = 1.5;
constexpr int mostLines = 3;

/// Width of a line. A number reads worse in two pieces than a name.
double widthFor(const QString& text, double pixels) {
    return labelWidth * pixels / labelPixels * (text.contains(QLatin1Char(' ')) ? 1.0 : 1.35);
}

/// The text in lines of at most `width`; a last line that is too long is cut in its middle, where names differ least.
/// @param most  lines; 0: as many as it takes
QStringList brokenText(const QString& text, const QFont& font, double width, int most) {
    const QFontMetricsF metrics(font);
    const QString plain = text.simplified();
    if (plain.isEmpty()) return {};
    if (metrics.horizontalAdvance(plain) <= width) return {plain};
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (most > 0 && lines.size() == most - 1) {
            lines << metrics.elidedText(plain.mid(line.textStart()).trimmed(), Qt::ElideMiddle, width);
            break;
        }
        lines << plain.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QStringList elidedDetails(const QStringList& details, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& detail : details) {
        const QString plain = detail.simplified();
        if (!plain.isEmpty()) lines << metrics.elidedText(plain, Qt::ElideRight, width);
    }
    return lines;
}

/// Lines below each other, each in its own direction.
std::unique_ptr<QTextLayout> laidOut(const QStringList& lines, const QFont& font, double width) {
    if (lines.isEmpty()) return nullptr;
    QStringList parts;
    for (const QString& line : lines) parts << fenced(line);
    auto layout = std::make_unique<QTextLayout>(parts.join(QChar::LineSeparator), font);
    QTextOption option(Qt::AlignHCenter);
    option.setTextDirection(Qt::LayoutDirectionAuto);  // a number reads the same whatever the window's language
    option.setWrapMode(QTextOption::ManualWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

double widest(const QStringList& lines, const QFont& font) {
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

/// A label broken into lines, with its fonts.
struct Lines {
    Lines(const QString& label, const QStringList& more, double pixels, bool bold, double lineWidth)
        : font(labelFont(pixels, bold)), fine(labelFont(pixels * 0.9)) {
        const double most = lineWidth > 0 ? lineWidth * pixels / labelPixels : widthFor(label, pixels);
        text = brokenText(label, font, most, lineWidth > 0 ? 0 : mostLines);
        details = elidedDetails(more, fine, most * 1.15);
    }
    double width() const { return std::ceil(std::max(widest(text, font), widest(details, fine))); }
    QSizeF size() const {
        if (text.isEmpty() && details.isEmpty()) return {0, 0};
        return {width() + 2 * paddingX, QFontMetricsF(font).height() * static_cast<double>(text.size()) +
                                            QFontMetricsF(fine).height() * static_cast<double>(details.size()) +
                                            2 * paddingY};
    }

    QFont font, fine;
    QStringList text, details;
};

}  // namespace

QFont labelFont(double pixels, bool bold) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString fenced(const QString& text) {
    const auto leans = [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    };
    if (std::none_of(text.begin(), text.end(), leans)) return text;
    constexpr QChar firstStrong(0x2068), pop(0x2069);
    return firstStrong + text + pop;
}

QSizeF labelSize(const QString& text, const QStringList& details, double pixels, double lineWidth) {
    return Lines(text, details, pixels, false, lineWidth).size();
}

void ChartLabel::paint(QPainter& painter, QPointF corner, const QColor& colour, const QColor& faint) const {
    QPointF at = corner + QPointF(paddingX, paddingY);
    if (text) {
        painter.setPen(colour);
        text->draw(&painter, at);
        at.ry() += text->boundingRect().height();
    }
    if (!details) return;
    painter.setPen(faint);
    details->draw(&painter, at);
}

const ChartLabel& LabelCache::label(const QString& text, const QStringList& details, double pixels, bool bold,
                                    double lineWidth) {
    QString key = QString::number(qRound(pixels) * 2 + (bold ? 1 : 0)) + QLatin1Char('/');
    if (lineWidth > 0) key += QString::number(lineWidth) + QLatin1Char('/');
    key += text;
    for (const QString& detail : details) key += QLatin1Char('\n') + detail;
    if (const ChartLabel* known = labels_.object(key)) return *known;
    const Lines lines(text, details, pixels, bold, lineWidth);
    auto made = std::make_unique<ChartLabel>();
    made->size = lines.size();
    made->text = laidOut(lines.text, lines.font, lines.width());
    made->details = laidOut(lines.details, lines.fine, lines.width());
    labels_.insert(key, made.release());
    return *labels_.object(key);
}

double LabelCache::roughWidth(const QString& text, int pixels) {
    auto& [height, widths] = letters_[pixels];
    double width = 0;
    for (const QChar letter : text) {
        auto known = widths.find(letter.unicode());
        if (known == widths.end()) {
            const QFontMetricsF metrics(labelFont(pixels));
            height = metrics.height();
            known = widths.insert(letter.unicode(), static_cast<float>(metrics.horizontalAdvance(letter)));
        }
        width += static_cast<double>(*known);
    }
    return width;
}

QSizeF LabelCache::roughSize(const QString& text, const QStringList& details, double pixels) {
    const int size = std::max(1, qRound(pixels));
    const double most = widthFor(text, pixels);
    const double full = roughWidth(text, size);
    const double lines = std::clamp(std::ceil(full / most), 1.0, static_cast<double>(mostLines));
    double width = std::min(full, most);
    for (const QString& detail : details) width = std::max(width, std::min(roughWidth(detail, size), most * 1.15));
    const double count = lines + 0.9 * static_cast<double>(details.size());
    return {width + 2 * paddingX, letters_[size].first * count + 2 * paddingY};
}

void LabelCache::clear() {
    labels_.clear();
    letters_.clear();
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
