// ui/chart/legend_painter.h: the legend: what is on the chart and nothing else, so that it always matches.
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QString>
#include <vector>

#include "ui/chart/chart_scene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// Made from the content each time it changes; flows in columns of `height` at most.
class ChartLegend {
public:
    ChartLegend() = default;
    explicit ChartLegend(const ChartContent& content);

    bool isEmpty() const { return rows_.empty(); }
    /// Size with its frame when no column may be higher than `height`.
    QSizeF size(double height) const;
    /// @param vector  icons as drawing, for SVG and PDF
    void paint(QPainter& painter, QPointF corner, double height, const Theme& theme, bool vector) const;

private:
    enum class Kind { Heading, Agency, Type, Strength, Directed, ViaMatch, Overlap, Protected };
    struct Row {
        Kind kind = Kind::Heading;
        QString text;
        int style = 0;  ///< agency
        QString type;
        core::LinkStrength strength = core::LinkStrength::Confirmed;
    };

    void addAgencies(const ChartContent& content);
    void addTypes(const ChartContent& content);
    void addLinks(const ChartContent& content);
    void addMarks(const ChartContent& content);
    std::size_t rowsPerColumn(double height) const;
    double columnWidth() const;
    void paintRow(QPainter& painter, const Row& row, const QRectF& place, const Theme& theme, bool vector) const;

    std::vector<Row> rows_;
};

/// "Confirmed", "Unconfirmed" ... as the legend says them.
QString strengthText(core::LinkStrength strength);

}  // namespace crosscase::ui
