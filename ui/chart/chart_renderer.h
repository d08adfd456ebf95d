// ui/chart/chart_renderer.h: what brings a chart onto the view. Behind an interface, so that a graphics card can do it too.
#pragma once

#include <QObject>
#include <QSize>
#include <memory>
#include <vector>

#include "ui/chart/chart_geometry.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// One state of a chart, shared with the threads that draw it and never changed: a new state is a new snapshot.
/// Positions are those of `places`; those in `content` belong to the thread of the view.
struct ChartSnapshot {
    std::shared_ptr<const ChartContent> content;
    std::shared_ptr<const ChartGeometry> geometry;
    std::shared_ptr<const ChartPlaces> places;
    std::shared_ptr<const std::vector<bool>> selected;  ///< by item; null: none, or marked above the picture
    std::shared_ptr<const std::vector<bool>> hidden;    ///< by item; null: none
    const Theme* theme = nullptr;
    std::shared_ptr<const std::vector<int>> chosenLinks = {};  ///< null: none, or marked above the picture
};

/// The part of a chart that a view shows.
struct ChartWindow {
    ChartFrame frame;
    QSize size;
    double devicePixelRatio = 1;
    bool moving = false;  ///< a gesture is under way: the picture is a passing one
    bool operator==(const ChartWindow&) const = default;
};

/// How a new snapshot relates to the one before it.
enum class ChartChange {
    Content,  ///< something else is shown: no picture of the old state may appear any more
    Places,   ///< the same things, moved or marked: the old picture may stand until the new one is there
};

class ChartRenderer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void setSnapshot(ChartSnapshot snapshot, ChartChange change) = 0;
    /// Paints the chart as sharp as it is at hand, within milliseconds, and sees to it that better() follows when that was
    /// not a sharp picture of the snapshot.
    virtual void paint(QPainter& painter, const ChartWindow& window) = 0;
    /// Whether paint() would show the snapshot in full detail.
    virtual bool isSharp(const ChartWindow& window) const = 0;
    /// Fonts have changed.
    virtual void clearCaches() = 0;

signals:
    void better();  ///< paint() has something better to show now
};

}  // namespace crosscase::ui
