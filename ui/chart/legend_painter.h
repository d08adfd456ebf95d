// ui/chart/legend_painter.h: the legend: what is on the chart and nothing else, so that it always matches.
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QString>
#include <vector>

#include "ui/chart/chart_scene.h"
#include "ui/chart/item_painter.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// Made from the content each time it changes; flows in columns of `height` at most.
class ChartLegend {
public:
    ChartLegend() = default;
    explicit ChartLegend(const ChartContent& content);

    /// Its lines of text, headings included.
    QStringList words() const;
    bool isEmpty() const { return rows_.empty(); }
    /// Size with its frame when no column may be higher than `height`.
    QSizeF size(double height) const;
    /// @param vector  icons as drawing, for SVG and PDF
    void paint(QPainter& painter, QPointF corner, double height, const Theme& theme, bool vector) const;

private:
    enum class Kind { Heading, Agency, Type, Group, Greyed, Strength, Directed, ViaMatch, Rule, Mark };
    struct Row {
        Kind kind = Kind::Heading;
        QString text;
        int style = 0;  ///< agency
        QString type;
        core::LinkStrength strength = core::LinkStrength::Confirmed;
        ChartRule rule;
        Badge badge = Badge::Overlap;
    };

    void addAgencies(const ChartContent& content);
    void addTypes(const ChartContent& content);
    void addLinks(const ChartContent& content);
    void addRules(const ChartContent& content);
    void addDetails(const ChartContent& content);
    void addMarks(const ChartContent& content);
    void add(Kind kind, const QString& text) { rows_.push_back({kind, text, 0, {}, {}, {}, {}}); }
    /// Rows of each column; a heading never ends one.
    std::vector<std::size_t> columns(double height) const;
    double columnWidth() const;
    void paintRow(QPainter& painter, const Row& row, const QRectF& place, const Theme& theme, bool vector) const;
    static void paintSample(QPainter& painter, const Row& row, QPointF middle, const Theme& theme);
    static void paintForm(QPainter& painter, Representation form, QPointF middle, const Theme& theme);
    static void paintRule(QPainter& painter, const ChartRule& rule, QPointF middle, const Theme& theme);

    std::vector<Row> rows_;
};

/// "Confirmed", "Unconfirmed" ... as the legend says them.
QString strengthText(core::LinkStrength strength);

}  // namespace crosscase::ui
