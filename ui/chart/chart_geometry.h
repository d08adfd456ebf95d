// ui/chart/chart_geometry.h: where things are: the view's transformation, the ways of links, what lies at a point.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
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
    bool operator==(const ChartFrame&) const = default;
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
    LinkWay toView(const ChartFrame& frame) const;
};

/// What is left of an item far away; theme-free, so that it outlives a change of theme.
struct ItemDot {
    std::array<std::uint8_t, 4> styles{};  ///< of its agencies, the first four
    std::uint8_t agencies = 0;
    bool isGreyed = false;
    QRgb fill = 0;  ///< 0: none
    float size = 1;
};

/// Positions of all items in one flat array, with a uniform grid over them. Never changed once made, so that threads share it.
class ChartPlaces {
public:
    ChartPlaces() = default;
    /// O(items).
    explicit ChartPlaces(const ChartContent& content);

    QPointF operator[](int item) const { return points_[static_cast<std::size_t>(item)]; }
    std::size_t size() const { return points_.size(); }
    const QRectF& bounds() const { return bounds_; }
    /// Whether all of them lie in the box.
    bool areIn(const QRectF& box) const { return box.contains(bounds_); }
    /// Items whose position lies in the box, in ascending order. O(items found + squares of the grid under the box).
    std::vector<int> in(const QRectF& box) const;
    /// How many times their size discs are drawn at a zoom, so that a small chart is legible as a whole: 1 from about 50 %
    /// on and on charts of many items; never so much that many of them would touch.
    double growth(double scale) const;

private:
    std::vector<QPointF> points_;
    QRectF bounds_;
    double room_ = 0;  ///< radius that a disc of size 1 could have, for all but the most crowded; 0: not asked
    double side_ = 1;  ///< of a square of the grid, item units
    std::size_t squareAt(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
    }
    int columns_ = 0, rows_ = 0;
    std::vector<int> starts_, inSquare_;  ///< items of square s: inSquare_[starts_[s]] to inSquare_[starts_[s + 1]]
};

/// What of a chart does not move with its items: shapes, who is linked with whom, how parallel links stand apart. Built
/// anew for each content and never changed, so that threads share it.
class ChartGeometry {
public:
    ChartGeometry() = default;
    /// O((items + links) log links).
    explicit ChartGeometry(const ChartContent& content);

    /// @param growth  of the discs at its ends
    LinkWay way(const ChartContent& content, int link, double growth = 1) const;
    LinkWay way(const ChartContent& content, const ChartPlaces& places, int link, double growth = 1) const;
    /// Links are kept in one flat array: no item has an allocation of its own.
    std::span<const int> linksAt(int item) const;
    std::size_t degree(int item) const { return linksAt(item).size(); }
    const ItemShape& shape(int item) const;
    /// Ends of all links, one beside the other: what is asked for each link of a large chart in each frame.
    std::span<const std::pair<int, int>> ends() const { return ends_; }
    /// Whether a link has a colour, a width or a fading of its own.
    bool hasOwnLook(int link) const { return !ownLook_.empty() && ownLook_[static_cast<std::size_t>(link)]; }
    /// The item as a dot, far away.
    const ItemDot& dot(int item) const { return dots_[static_cast<std::size_t>(item)]; }
    /// Half the diagonal of the largest shape: how far an item may stand out of its position. Lanes aside.
    double reach() const { return reach_; }
    /// How far the middle of a link stands off the straight line, item units, to the right of its direction as seen.
    double bend(int link) const { return static_cast<double>(bend_[static_cast<std::size_t>(link)]); }
    const std::vector<int>& lanes() const { return lanes_; }

    /// False for a link that another one of its pair stands for (ParallelLinks::OneLine).
    bool isDrawn(int link) const { return drawn_.empty() || drawn_[static_cast<std::size_t>(link)]; }
    /// The link as drawn: with ParallelLinks::OneLine the sum of its pair.
    const ChartLink& drawn(const ChartContent& content, int link) const;

    /// The topmost item at `point` (item units), else the nearest within `slack`, -1: none. O(items near the point).
    int itemAt(const ChartContent& content, const ChartPlaces& places, QPointF point, double slack) const;
    /// The link nearest to `point` within `slack`, -1: none. O(links): bounding boxes first.
    int linkAt(const ChartContent& content, const ChartPlaces& places, QPointF point, double slack) const;

private:
    void collectDots(const ChartContent& content);
    void collectLinks(const ChartContent& content);
    void spreadParallels(const ChartContent& content);
    void mergeParallels(const ChartContent& content, const std::vector<int>& links);
    LinkWay wayBetween(const ChartLink& link, int index, QPointF from, QPointF to, double growth) const;
    LinkWay upright(const ChartLink& link, QPointF from, QPointF to, double growth) const;

    std::vector<int> linkStarts_, links_;
    std::vector<std::pair<int, int>> ends_;
    std::vector<ItemDot> dots_;
    std::vector<float> bend_;    ///< by link
    std::vector<bool> drawn_;    ///< empty: all
    std::vector<bool> ownLook_;  ///< empty: none
    std::unordered_map<int, ChartLink> merged_;
    std::unordered_map<int, ItemShape> shapes_;  ///< of items other than the usual disc
    std::vector<int> lanes_;
    double reach_ = itemRadius;
};

}  // namespace crosscase::ui
