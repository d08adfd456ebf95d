// ui/chart/chart_geometry.h: where things are: the view's transformation, the ways of links, what lies at a point.
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

#include "ui/chart/chart_scene.h"

namespace crosscase::ui {

/// view = (item - origin) * scale. 1.0 is 100 %.
struct ChartFrame {
    double scale = 1.0;
    QPointF origin;

    QPointF toView(QPointF item) const { return (item - origin) * scale; }
    QPointF toItems(QPointF view) const { return view / scale + origin; }
    QRectF toItems(const QRectF& view) const { return {toItems(view.topLeft()), view.size() / scale}; }
};

/// A link between the rings of its ends, in item units: straight when `bend` is 0, else a quadratic curve.
struct LinkWay {
    QPointF start, control, end;
    bool visible = false;  ///< false: the items touch, nothing is left to draw
    bool straight = true;

    QPointF at(double t) const;
    /// Unit vector along the way at t, 0..1.
    QPointF direction(double t) const;
    double length() const;
};

/// Built anew for each content; reads the positions from the content at every call, so that dragging needs no rebuild.
class ChartGeometry {
public:
    ChartGeometry() = default;
    explicit ChartGeometry(const ChartContent& content);

    LinkWay way(const ChartContent& content, int link) const;
    const std::vector<int>& linksAt(int item) const { return linksAt_[static_cast<std::size_t>(item)]; }
    std::size_t degree(int item) const { return linksAt(item).size(); }

    /// The topmost item under `point` (item units), -1: none. O(items).
    static int itemAt(const ChartContent& content, QPointF point, double slack);
    /// Items whose centre lies in the box.
    static std::vector<int> itemsIn(const ChartContent& content, const QRectF& box);
    /// The link nearest to `point` within `slack`, -1: none.
    int linkAt(const ChartContent& content, QPointF point, double slack) const;

private:
    std::vector<std::vector<int>> linksAt_;
    std::vector<double> bend_;  ///< by link: how far its middle stands off the straight line
};

}  // namespace crosscase::ui
