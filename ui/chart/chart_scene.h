// ui/chart/chart_scene.h: what a chart shows, as plain values. Who fills it decides what may be seen.
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <boost/container/small_vector.hpp>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/records/derived.h"
#include "core/workspace/link_times.h"
#include "ui/chart/sparing.h"

namespace crosscase::ui {

/// How an item is drawn. A theme line is a lane from `laneLeft` to `laneRight`, on which its links stand upright.
enum class Representation : std::uint8_t { Icon, Circle, Box, EventFrame, ThemeLine, Text };

// A chart has hundreds of thousands of items and links: their members stand in the order that packs them, and take little
// where there is little to say.

/// Indices into ChartContent::agencies, each a segment of the ring. Few of them need no allocation.
using ItemAgencies = boost::container::small_vector<std::int16_t, 4>;

struct ItemExtras {
    QString picture;      ///< key of ChartContent::pictures, in place of the icon; empty: none
    QStringList details;  ///< further lines under the label; on an event frame the first one is its heading
    double laneLeft = 0, laneRight = 600;  ///< of a theme line, item units
    double lineWidth = 0;                  ///< of a note that shows all of its text, item units; 0: a label's
};

struct ChartItem {
    core::EntityId id;
    QString label;
    QString type;  ///< of the catalogue, for the icon
    ItemAgencies agencies;
    QPointF position;  ///< of its middle (a theme line: x is free, y is its lane); item units: pixels at 100 %

    double size = 1;           ///< 0.5 to 4 times the usual one
    OwnColour frame, fill;     ///< invalid: as the theme has it
    int notes = 0, cards = 0;  ///< shown as badges; cards: statements
    int hiddenNeighbours = 0;  ///< shown as "+12"
    int members = 0;           ///< more than 0: a folded group of so many
    Seldom<ItemExtras> extras;
    Representation representation = Representation::Icon;
    bool subjectOfOverlap = false;
    bool isProtected = false;
    bool isPinned = false;
    bool isGreyed = false;
};

struct ChartLink {
    core::LinkId id;
    int from = 0, to = 0;  ///< indices into ChartContent::items
    QString label;         ///< what the link says: "calls"
    core::LinkStrength strength = core::LinkStrength::Unconfirmed;
    bool directed = false;  ///< an arrow at `to`
    bool backward = false;  ///< an arrow at `from`, also or alone
    bool viaMatch = false;  ///< an end rests on a match that no person confirmed
    bool isGreyed = false;
    int count = 1;  ///< claims behind it; shown as "calls (12)" and by width
    int notes = 0, cards = 0;
    OwnColour colour;               ///< invalid: by strength
    double width = 0;               ///< pixels at 100 %; 0: by count
    std::optional<double> at = {};  ///< where it stands on a theme line, x in item units; unset: at its other end
    double bend = 0;  ///< how far its middle stands off the straight line, item units, to the right of its direction
};

/// A date on the axis above a chart in time.
struct ChartTime {
    double x = 0;  ///< item units
    core::LinkTime time;
};

struct ChartAgency {
    QString name;
    int style = 0;  ///< index for Theme::agency(); the same agency keeps it on every chart of the case
};

/// What a look or a line below a label says, for the legend. Who fills it leaves out what nothing on the chart has; colours
/// are looked for besides.
struct ChartRule {
    enum class Kind { Frame, Fill, LinkColour, Size, LinkWidth, Details, Form, Grey, LinkGrey };
    Kind kind = Kind::Frame;
    QColor colour;  ///< of frames, fills and links
    QString text;   ///< "Seen in March", "Size: number of links"
    Representation form = Representation::Icon;
};

enum class ParallelLinks { Arcs, OneLine };

struct ChartContent {
    std::vector<ChartItem> items;
    std::vector<ChartLink> links;
    std::vector<ChartAgency> agencies;
    std::vector<ChartTime> times;       ///< of links that stand at their times, or whose items do
    QHash<QString, QString> typeNames;  ///< names of the types as the legend says them
    QHash<QString, QImage> pictures;
    std::vector<ChartRule> rules;
    ParallelLinks parallelLinks = ParallelLinks::Arcs;

    std::optional<int> indexOf(core::EntityId id) const;
};

/// Radius of an item's disc with its ring, at size 1.
inline constexpr double itemRadius = 25;
/// Side of the icon within boxes, event frames and theme lines, item units; of a picture in its place.
double iconSide(const ChartItem& item);

/// What an item covers about its position, without the label that stands below it; item units.
struct ItemShape {
    double halfWidth = itemRadius, halfHeight = itemRadius;
    bool round = true;
    bool lane = false;  ///< a theme line: links end on its lane at any x

    bool holds(QPointF fromMiddle, double slack) const;
};
ItemShape shapeOf(const ChartItem& item);
/// Whether the label stands below the shape, and not inside it.
bool labelBelow(const ChartItem& item);
/// Left end of a theme line's lane as the middle of its heading box.
QPointF middleOf(const ChartItem& item);

/// What an item covers with its label; for layouts.
core::ItemBox itemBox(const ChartItem& item);
/// Where a quadratic curve is drawn to whose middle stands `bend` off the line, to the right of its direction as seen.
QPointF curveControl(QPointF from, QPointF to, double bend);
/// Of all items with their labels (on large charts about that) and of links that bend; empty without items.
QRectF boundsOf(const ChartContent& content);

}  // namespace crosscase::ui
