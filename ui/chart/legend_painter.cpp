// ui/chart/legend_painter.cpp: rows of samples with their words.
#include "ui/chart/legend_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

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
    addRules(content);
    addDetails(content);
    addMarks(content);
}

void ChartLegend::addAgencies(const ChartContent& content) {
    std::set<int> present;
    for (const ChartItem& item : content.items) present.insert(item.agencies.begin(), item.agencies.end());
    if (present.empty()) return;
    add(Kind::Heading, Legend::tr("Held by"));
    for (int agency : present) {
        const ChartAgency& known = content.agencies[static_cast<std::size_t>(agency)];
        add(Kind::Agency, known.name);
        rows_.back().style = known.style;
    }
}

void ChartLegend::addTypes(const ChartContent& content) {
    std::set<QString> present;
    bool groups = false, grey = false;
    for (const ChartItem& item : content.items) {
        if (item.members > 0) {
            groups = true;
        } else if (item.representation != Representation::Text && item.representation != Representation::Circle &&
                   !content.pictures.contains(item.extras->picture) &&
                   (present.empty() || *present.rbegin() != item.type)) {
            present.insert(item.type);
        }
        grey |= item.isGreyed;
    }
    if (present.empty() && !groups && !grey) return;
    add(Kind::Heading, Legend::tr("Items"));
    std::vector<Row> types;
    types.reserve(std::size_t(present.size()));
    for (const QString& type : present) types.push_back({Kind::Type, nameOfType(content, type), 0, type, {}, {}, {}});
    std::ranges::sort(types, [](const Row& a, const Row& b) { return a.text.localeAwareCompare(b.text) < 0; });
    rows_.insert(rows_.end(), types.begin(), types.end());
    if (groups) add(Kind::Group, Legend::tr("Folded group, with its number of items"));
    if (grey) add(Kind::Greyed, Legend::tr("Greyed out"));
}

void ChartLegend::addLinks(const ChartContent& content) {
    std::set<core::LinkStrength> present;
    for (const ChartLink& link : content.links) present.insert(link.strength);
    if (present.empty()) return;
    add(Kind::Heading, Legend::tr("Links"));
    for (core::LinkStrength strength : present) {
        add(Kind::Strength, strengthText(strength));
        rows_.back().strength = strength;
    }
    const auto arrow = [](const ChartLink& link) { return link.directed || link.backward; };
    if (std::ranges::any_of(content.links, arrow)) add(Kind::Directed, Legend::tr("Directed"));
    if (std::ranges::any_of(content.links, &ChartLink::viaMatch))
        add(Kind::ViaMatch, Legend::tr("Rests on an unconfirmed match"));
}

/// One whose colour nothing has is left out.
void ChartLegend::addRules(const ChartContent& content) {
    using RuleKind = ChartRule::Kind;
    const auto shows = [&content](const ChartRule& rule) {
        const auto has = [&](const auto& list, auto colour) {
            return std::ranges::any_of(list, [&](const auto& one) { return one.*colour == rule.colour; });
        };
        return rule.kind == RuleKind::Frame        ? has(content.items, &ChartItem::frame)
               : rule.kind == RuleKind::Fill       ? has(content.items, &ChartItem::fill)
               : rule.kind == RuleKind::LinkColour ? has(content.links, &ChartLink::colour)
                                                   : rule.kind != RuleKind::Details;
    };
    bool first = true;
    for (const ChartRule& rule : content.rules) {
        if (!shows(rule)) continue;
        if (std::exchange(first, false)) add(Kind::Heading, Legend::tr("Colours and sizes"));
        add(Kind::Rule, rule.text);
        rows_.back().rule = rule;
    }
}

/// Lines below the labels have no colour to be known by: they are named in their order.
void ChartLegend::addDetails(const ChartContent& content) {
    bool first = true;
    for (const ChartRule& rule : content.rules) {
        if (rule.kind != ChartRule::Kind::Details) continue;
        if (std::exchange(first, false)) add(Kind::Heading, Legend::tr("Below the labels"));
        add(Kind::Rule, rule.text);
        rows_.back().rule = rule;
    }
}

void ChartLegend::addMarks(const ChartContent& content) {
    struct Mark {
        Badge badge;
        QString text;
        bool shown;
    };
    const auto any = [&](auto test) { return std::ranges::any_of(content.items, test); };
    const auto onLinks = [&](auto test) { return std::ranges::any_of(content.links, test); };
    const Mark marks[] = {{Badge::Overlap, Legend::tr("Held by several agencies"), any(&ChartItem::subjectOfOverlap)},
                          {Badge::Protected, Legend::tr("Protected person"), any(&ChartItem::isProtected)},
                          {Badge::Cards, Legend::tr("Number of statements"),
                           any([](const ChartItem& item) { return item.cards > 0; }) ||
                               onLinks([](const ChartLink& link) { return link.cards > 0; })},
                          {Badge::Notes, Legend::tr("Notes"),
                           any([](const ChartItem& item) { return item.notes > 0; }) ||
                               onLinks([](const ChartLink& link) { return link.notes > 0; })},
                          {Badge::HiddenNeighbours, Legend::tr("Neighbours that are not shown"),
                           any([](const ChartItem& item) { return item.hiddenNeighbours > 0; })},
                          {Badge::Pinned, Legend::tr("Pinned in its place"), any(&ChartItem::isPinned)}};
    bool first = true;
    for (const Mark& mark : marks) {
        if (!mark.shown) continue;
        if (std::exchange(first, false)) add(Kind::Heading, Legend::tr("Marks"));
        add(Kind::Mark, mark.text);
        rows_.back().badge = mark.badge;
    }
}

QStringList ChartLegend::words() const {
    QStringList words;
    for (const Row& row : rows_) words << row.text;
    return words;
}

std::vector<std::size_t> ChartLegend::columns(double height) const {
    const auto fit = static_cast<std::size_t>(std::max(4.0, std::floor((height - 2 * padding) / rowHeight)));
    const std::size_t count = (rows_.size() + fit - 1) / fit;
    const std::size_t even = count == 0 ? 1 : (rows_.size() + count - 1) / count;
    std::vector<std::size_t> columns;
    for (std::size_t first = 0; first < rows_.size();) {
        std::size_t rows = std::min(even, rows_.size() - first);
        if (first + rows < rows_.size() && rows > 1 && rows_[first + rows - 1].kind == Kind::Heading) --rows;
        columns.push_back(rows);
        first += rows;
    }
    return columns;
}

double ChartLegend::columnWidth() const {
    const QFontMetricsF metrics(labelFont(textPixels, true));
    double widest = 0;
    for (const Row& row : rows_) widest = std::max(widest, metrics.horizontalAdvance(row.text));
    return sampleWidth + std::min(widest, 240.0) + 6;
}

QSizeF ChartLegend::size(double height) const {
    if (rows_.empty()) return {0, 0};
    const std::vector<std::size_t> rows = columns(height);
    return {2 * padding + static_cast<double>(rows.size()) * (columnWidth() + columnGap) - columnGap,
            2 * padding + static_cast<double>(*std::ranges::max_element(rows)) * rowHeight};
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
    const double width = columnWidth();
    const bool mirrored = QGuiApplication::isRightToLeft();
    QPointF at = corner + QPointF(mirrored ? size(height).width() - padding - width : padding, padding);
    auto row = rows_.begin();
    for (const std::size_t rows : columns(height)) {
        for (std::size_t i = 0; i < rows; ++i, ++row)
            paintRow(painter, *row, {at + QPointF(0, static_cast<double>(i) * rowHeight), QSizeF(width, rowHeight)},
                     theme, vector);
        at.rx() += (mirrored ? -1 : 1) * (width + columnGap);
    }
    painter.restore();
}

void ChartLegend::paintRow(QPainter& painter, const Row& row, const QRectF& place, const Theme& theme,
                           bool vector) const {
    const bool heading = row.kind == Kind::Heading;
    const QFont font = labelFont(heading ? textPixels - 1 : textPixels, heading);
    painter.setFont(font);
    painter.setPen(heading ? theme.muted : theme.text);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const double sample = heading ? 0 : sampleWidth;
    const QRectF words = place.adjusted(mirrored ? 0 : sample, heading ? 2 : 0, mirrored ? -sample : 0, 0);
    const Qt::Alignment side = Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(words, int(Qt::AlignVCenter | side) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(row.text, Qt::ElideRight, words.width()));

    const double inset = sampleWidth / 2 - 4;
    const QPointF middle(mirrored ? place.right() - inset : place.left() + inset, place.center().y());
    if (row.kind == Kind::Type && !vector) {
        const double ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(middle - QPointF(8, 8), iconPixmap(typeIconName(row.type), theme.icon, 16, ratio));
    } else {
        paintSample(painter, row, middle, theme);
    }
}

void ChartLegend::paintSample(QPainter& painter, const Row& row, QPointF middle, const Theme& theme) {
    switch (row.kind) {
        case Kind::Heading:
            return;
        case Kind::Agency:
            return paintRing(painter, middle, 9.5, {row.style}, theme);
        case Kind::Type:
            return drawIcon(painter, typeIconName(row.type), theme.icon, {middle.x() - 8, middle.y() - 8, 16, 16});
        case Kind::Group:
        case Kind::Greyed: {
            ChartItem item;
            item.members = row.kind == Kind::Group ? 5 : 0;
            item.isGreyed = row.kind == Kind::Greyed;
            item.representation = Representation::Circle;
            ItemLook look;
            look.centre = middle;
            look.scale = 9 / itemRadius;
            look.vector = true;
            ItemSprites sprites;
            LabelCache labels;
            return paintItem(painter, item, {}, look, sprites, labels, theme);
        }
        case Kind::Rule:
            return paintRule(painter, row.rule, middle, theme);
        case Kind::Mark:
            return paintBadge(painter, row.badge, 2, middle, 17, theme);
        case Kind::Strength:
        case Kind::Directed:
        case Kind::ViaMatch: {
            ChartLink link;
            link.strength = row.strength;
            link.directed = row.kind == Kind::Directed;
            link.viaMatch = row.kind == Kind::ViaMatch;
            link.count = 3;  // a line of one statement is too thin for so short a sample
            LinkWay way;
            way.start = middle - QPointF(16, 0);
            way.end = middle + QPointF(16, 0);
            Theme ground = theme;
            ground.canvas = theme.surface;  // gaps in a line show what is behind it
            LinkLook look;
            look.scale = 0.85;
            PainterInk ink(painter);
            return paintLink(ink, link, way, look, ground);
        }
    }
}

/// The outline of an item of this form.
void ChartLegend::paintForm(QPainter& painter, Representation form, QPointF middle, const Theme& theme) {
    const QRectF box(middle - QPointF(13, 7), QSizeF(26, 14));
    painter.setPen(QPen(theme.icon, 1.6));
    painter.setBrush(theme.disc);
    switch (form) {
        case Representation::Icon:
        case Representation::Circle:
            return painter.drawEllipse(middle, 7.5, 7.5);
        case Representation::Box:
            return painter.drawRoundedRect(box, 3, 3);
        case Representation::EventFrame:
            painter.drawRect(box);
            return painter.drawLine(box.topLeft() + QPointF(0, 5), box.topRight() + QPointF(0, 5));
        case Representation::ThemeLine:
            painter.drawLine(middle - QPointF(2, 0), middle + QPointF(16, 0));
            return painter.drawRect(QRectF(middle - QPointF(16, 5), QSizeF(14, 10)));
        case Representation::Text:
            for (const double y : {-4.0, 0.0, 4.0})
                painter.drawLine(middle + QPointF(-9, y), middle + QPointF(y > 0 ? 3 : 9, y));
    }
}

void ChartLegend::paintRule(QPainter& painter, const ChartRule& rule, QPointF middle, const Theme& theme) {
    switch (rule.kind) {
        case ChartRule::Kind::Frame:
        case ChartRule::Kind::Fill:
            painter.setPen(QPen(rule.kind == ChartRule::Kind::Frame ? rule.colour : theme.discBorder, 2));
            painter.setBrush(rule.kind == ChartRule::Kind::Fill ? rule.colour : theme.disc);
            return painter.drawEllipse(middle, 7.5, 7.5);
        case ChartRule::Kind::LinkColour:
            painter.setPen(QPen(rule.colour, 2.4));
            return painter.drawLine(middle - QPointF(16, 0), middle + QPointF(16, 0));
        case ChartRule::Kind::Size:
            painter.setPen(QPen(theme.muted, 1.2));
            painter.setBrush(theme.disc);
            painter.drawEllipse(middle + QPointF(4, 0), 8, 8);
            return painter.drawEllipse(middle + QPointF(-11, 3), 4, 4);
        case ChartRule::Kind::Details: {
            painter.setPen(QPen(theme.muted, 1.6));
            for (const auto& [y, half] : {std::pair(-1.0, 13.0), std::pair(4.0, 9.0)})
                painter.drawLine(middle + QPointF(-half, y), middle + QPointF(half, y));
            painter.setPen(QPen(theme.text, 2.2));
            return painter.drawLine(middle + QPointF(-10, -6), middle + QPointF(10, -6));
        }
        case ChartRule::Kind::Form:
            return paintForm(painter, rule.form, middle, theme);
        case ChartRule::Kind::Grey:
            painter.setPen(QPen(theme.disabled, 1.6));
            painter.setBrush(theme.canvas);
            return painter.drawEllipse(middle, 7.5, 7.5);
        case ChartRule::Kind::LinkGrey:
            painter.setPen(QPen(theme.disabled, 1.6));
            return painter.drawLine(middle - QPointF(16, 0), middle + QPointF(16, 0));
        case ChartRule::Kind::LinkWidth:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.link);
            return painter.drawPolygon(QPolygonF({middle + QPointF(-16, -0.6), middle + QPointF(16, -3),
                                                  middle + QPointF(16, 3), middle + QPointF(-16, 0.6)}));
    }
}

}  // namespace crosscase::ui
