// ui/chart/legend_painter.cpp: rows of samples with their words.
#include "ui/chart/legend_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <set>

#include "ui/chart/chart_geometry.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/item_painter.h"
#include "ui/chart/link_painter.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

struct Legend {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

constexpr double rowHeight = 22, sampleWidth = 40, padding = 10, columnGap = 14, textPixels = 12;

QString nameOfType(const ChartContent& content, const QString& type) {
    const QString name = content.typeNames.value(type);
    return name.isEmpty() ? QString(type).replace(QLatin1Char('_'), QLatin1Char(' ')) : name;
}

}  // namespace

QString strengthText(core::LinkStrength strength) {
    switch (strength) {
        case core::LinkStrength::Confirmed:
            return Legend::tr("Confirmed");
        case core::LinkStrength::Unconfirmed:
            return Legend::tr("Unconfirmed");
        case core::LinkStrength::Tentative:
            return Legend::tr("Tentative");
        case core::LinkStrength::Disputed:
            return Legend::tr("Disputed");
    }
    return {};
}

ChartLegend::ChartLegend(const ChartContent& content) {
    addAgencies(content);
    addTypes(content);
    addLinks(content);
    addMarks(content);
}

void ChartLegend::addAgencies(const ChartContent& content) {
    std::set<int> present;
    for (const ChartItem& item : content.items) present.insert(item.agencies.begin(), item.agencies.end());
    if (present.empty()) return;
    rows_.push_back({Kind::Heading, Legend::tr("Held by"), 0, {}, {}});
    for (int agency : present) {
        const ChartAgency& known = content.agencies[static_cast<std::size_t>(agency)];
        rows_.push_back({Kind::Agency, known.name, known.style, {}, {}});
    }
}

void ChartLegend::addTypes(const ChartContent& content) {
    std::set<QString> present;
    for (const ChartItem& item : content.items) present.insert(item.type);
    if (present.empty()) return;
    rows_.push_back({Kind::Heading, Legend::tr("Items"), 0, {}, {}});
    std::vector<Row> types;
    for (const QString& type : present) types.push_back({Kind::Type, nameOfType(content, type), 0, type, {}});
    std::ranges::sort(types, [](const Row& a, const Row& b) { return a.text.localeAwareCompare(b.text) < 0; });
    rows_.insert(rows_.end(), types.begin(), types.end());
}

void ChartLegend::addLinks(const ChartContent& content) {
    std::set<core::LinkStrength> present;
    for (const ChartLink& link : content.links) present.insert(link.strength);
    if (present.empty()) return;
    rows_.push_back({Kind::Heading, Legend::tr("Links"), 0, {}, {}});
    for (core::LinkStrength strength : present) {
        rows_.push_back({Kind::Strength, strengthText(strength), 0, {}, strength});
    }
    if (std::ranges::any_of(content.links, &ChartLink::directed)) {
        rows_.push_back({Kind::Directed, Legend::tr("Directed"), 0, {}, {}});
    }
    if (std::ranges::any_of(content.links, &ChartLink::viaMatch)) {
        rows_.push_back({Kind::ViaMatch, Legend::tr("Rests on an unconfirmed match"), 0, {}, {}});
    }
}

void ChartLegend::addMarks(const ChartContent& content) {
    const bool overlaps = std::ranges::any_of(content.items, &ChartItem::subjectOfOverlap);
    const bool guarded = std::ranges::any_of(content.items, &ChartItem::isProtected);
    if (overlaps || guarded) rows_.push_back({Kind::Heading, Legend::tr("Marks"), 0, {}, {}});
    if (overlaps) rows_.push_back({Kind::Overlap, Legend::tr("Held by several agencies"), 0, {}, {}});
    if (guarded) rows_.push_back({Kind::Protected, Legend::tr("Protected person"), 0, {}, {}});
}

std::size_t ChartLegend::rowsPerColumn(double height) const {
    const auto fit = static_cast<std::size_t>(std::max(4.0, std::floor((height - 2 * padding) / rowHeight)));
    const std::size_t columns = (rows_.size() + fit - 1) / fit;
    return columns == 0 ? 1 : (rows_.size() + columns - 1) / columns;
}

double ChartLegend::columnWidth() const {
    const QFontMetricsF metrics(labelFont(textPixels, true));
    double widest = 0;
    for (const Row& row : rows_) widest = std::max(widest, metrics.horizontalAdvance(row.text));
    return sampleWidth + std::min(widest, 240.0) + 6;
}

QSizeF ChartLegend::size(double height) const {
    if (rows_.empty()) return {0, 0};
    const std::size_t rows = rowsPerColumn(height), columns = (rows_.size() + rows - 1) / rows;
    return {2 * padding + static_cast<double>(columns) * (columnWidth() + columnGap) - columnGap,
            2 * padding + static_cast<double>(std::min(rows, rows_.size())) * rowHeight};
}

void ChartLegend::paint(QPainter& painter, QPointF corner, double height, const Theme& theme, bool vector) const {
    if (rows_.empty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.surface;
    ground.setAlphaF(vector ? 1.0F : 0.98F);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(corner, size(height)).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const std::size_t rows = rowsPerColumn(height);
    const double width = columnWidth();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto column = static_cast<double>(i / rows), line = static_cast<double>(i % rows);
        const QPointF at = corner + QPointF(padding + column * (width + columnGap), padding + line * rowHeight);
        paintRow(painter, rows_[i], {at, QSizeF(width, rowHeight)}, theme, vector);
    }
    painter.restore();
}

void ChartLegend::paintRow(QPainter& painter, const Row& row, const QRectF& place, const Theme& theme,
                           bool vector) const {
    const bool heading = row.kind == Kind::Heading;
    const QFont font = labelFont(heading ? textPixels - 1 : textPixels, heading);
    painter.setFont(font);
    painter.setPen(heading ? theme.muted : theme.text);
    const double left = heading ? 0 : sampleWidth;
    const QRectF words = place.adjusted(left, heading ? 2 : 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(row.text, Qt::ElideRight, words.width()));

    const QPointF middle(place.left() + sampleWidth / 2 - 4, place.center().y());
    ChartLink link;
    link.strength = row.strength;
    link.directed = row.kind == Kind::Directed;
    link.viaMatch = row.kind == Kind::ViaMatch;
    LinkWay way;
    way.start = middle - QPointF(16, 0);
    way.end = middle + QPointF(16, 0);
    switch (row.kind) {
        case Kind::Heading:
            return;
        case Kind::Agency:
            return paintRing(painter, middle, 9.5, {row.style}, theme);
        case Kind::Type: {
            const QRectF where(middle - QPointF(8, 8), QSizeF(16, 16));
            const QString name = typeIconName(row.type);
            if (vector) return drawIcon(painter, name, theme.icon, where);
            const double ratio = painter.device()->devicePixelRatioF();
            return painter.drawPixmap(where.topLeft(), iconPixmap(name, theme.icon, 16, ratio));
        }
        case Kind::Strength:
        case Kind::Directed:
        case Kind::ViaMatch:
            return paintLink(painter, link, way, 0.85, false, false, theme);
        case Kind::Overlap:
            return paintOverlapMark(painter, middle, 17, theme);
        case Kind::Protected:
            return paintProtectedMark(painter, middle, 17, theme);
    }
}

}  // namespace crosscase::ui
