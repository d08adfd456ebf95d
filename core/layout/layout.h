// core/layout/layout.h: where the items of a chart stand.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/analysis/network.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

/// Item units: one is a pixel of the chart at 100 %; y grows downwards.
struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};
using Positions = std::vector<Point>;

/// What an item with its label covers, relative to its position.
struct ItemBox {
    double left = -56, top = -30, right = 56, bottom = 56;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
};

struct Rect {
    double left = 0, top = 0, right = 0, bottom = 0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool overlaps(const Rect& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

/// The box of an item that stands at `position`.
Rect placed(const ItemBox& box, Point position);

/// How far lanes of theme lines reach beyond the first and the last of their links, item units.
inline constexpr double laneHeading = 200, laneEnd = 60;

enum class LayoutKind {
    Distances,          ///< drawn distances tell how many links lie between two items
    Clusters,           ///< close groups stand by themselves; distances between them matter less
    Circular,           ///< each component on a circle, linked items near each other; with groups one circle of arcs
    Hierarchical,       ///< directed links point down
    Peacock,            ///< rings about a chosen item; the ring is the number of links to it
    Grouped,            ///< each group a block
    MinimiseCrossings,  ///< compact, with as few crossings as it can
    Grid,               ///< rows and columns by a property; each group a band of its own
    ThemeLine,          ///< a lane for each item, its links in order of time along it
    ProportionalTime,   ///< each item at the time of its first link
};
inline constexpr std::array layoutKinds{LayoutKind::Distances,         LayoutKind::Clusters, LayoutKind::Circular,
                                        LayoutKind::Hierarchical,      LayoutKind::Peacock,  LayoutKind::Grouped,
                                        LayoutKind::MinimiseCrossings, LayoutKind::Grid,     LayoutKind::ThemeLine,
                                        LayoutKind::ProportionalTime};
std::string_view layoutName(LayoutKind kind);  ///< "distances", "minimise_crossings" ...
std::optional<LayoutKind> layoutNamed(std::string_view name);

/// What to lay out, and how. Vectors are in network order, or empty when they do not matter.
struct LayoutRequest {
    LayoutKind kind = LayoutKind::Distances;
    std::vector<ItemBox> boxes;  ///< empty: the default box for all
    double margin = 8;           ///< free space kept between boxes

    std::vector<std::optional<Point>> initial;  ///< where items stand now; what is pinned or not laid out must stand
    std::vector<bool> pinned;                   ///< items that stand and never move: obstacles to the others
    std::vector<Rect> obstacles;                ///< what else no item may come to lie on, such as notes
    std::vector<bool> subset;                   ///< lay out these in place, about their middle; all others are pinned
    bool keepStanding =
        false;  ///< only items that stand nowhere find a place; the others give way as little as they can

    std::optional<Network::Index> centre;  ///< of Peacock; root of Hierarchical
    std::vector<std::int32_t> group;       ///< of Circular, Grouped, Grid, Clusters; < 0: in none
    std::vector<double> sortKey;           ///< of Grid, Grouped, Circular: ascending; NaN: last
    /// Of ThemeLine and ProportionalTime, by position in the links that the network was built from; any ascending
    /// scale; NaN: no time.
    std::vector<double> linkTime;

    std::optional<std::chrono::milliseconds> deadline;  ///< when it has passed, the best so far is the outcome
    bool keepBest = false;  ///< what a person's stop gives: the best so far; false: an error
};

struct LayoutOutcome {
    Positions positions;      ///< in network order; no boxes overlap but those of items that may not move
    bool complete = true;     ///< false: cut short by a stop or the deadline
    double displacement = 0;  ///< how far items that stood before moved on average
    std::vector<double>
        linkX;  ///< ThemeLine: where each link falls from lane to lane, as linkTime; ProportionalTime: where items of
                ///< its time stand; NaN: it has no time, or is no item's first
    /// Hierarchical, by edge of the network: how far the middle of its links stands off the straight line, to the right of
    /// the way from `first` to `second`; between the ends they are quadratic curves. 0: straight. Other kinds: empty.
    std::vector<double> bends;
};

/// Lays out a chart. The same network and request give the same outcome, whatever the order of items and links.
/// A fresh layout is centred on the origin; one of a chart that stands is turned and shifted to fit what stood.
/// @error Cancelled once progress.stopRequested(), unless the best so far was asked for
/// @throw std::invalid_argument when the request is of another network
/// @note Distances and Clusters about O((n + links) * 200 + n log n * 30), a second for 10,000 items; others far less
Result<LayoutOutcome> layOut(const Network& network, const LayoutRequest& request, Progress& progress);

struct LayoutOptions {
    std::vector<ItemBox> boxes;
    double margin = 8;
    std::vector<std::optional<Point>> initial;
    std::vector<bool> pinned;
    std::vector<Rect> obstacles;
};

/// Distances, keeping what stands: the layout of a chart as it grows. Options as in LayoutRequest.
Result<Positions> forceLayout(const Network& network, const LayoutOptions& options, Progress& progress);

}  // namespace crosscase::core
