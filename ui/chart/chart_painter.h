// ui/chart/chart_painter.h: draws a chart with any QPainter: the same for screen, PNG, SVG, PDF and paper.
#pragma once

#include <QRectF>
#include <algorithm>
#include <vector>

#include "core/base/progress.h"
#include "ui/chart/chart_geometry.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_scene.h"
#include "ui/chart/ink.h"
#include "ui/chart/item_painter.h"
#include "ui/chart/link_painter.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// How much is drawn: far away dots and plain lines, then icons, then everything.
enum class ChartDetail { Dots, Icons, Full };
ChartDetail detailFor(double scale);  ///< of items as large as the scale makes them

/// Items up to which a label may stand at any side of its item. The picture alone knows at which, so that it draws what is
/// selected too; on larger charts labels stand below, and the selection lies above the picture.
inline constexpr std::size_t freeLabels = 2000;

/// How many are drawn of links that are long or only pass through, where there are very many: a passing frame samples the
/// others too. Files and paper show all.
enum class LinkShare { Few, Most, All };

struct ChartMarks {
    const std::vector<bool>* selected = nullptr;  ///< by item
    const std::vector<bool>* hidden = nullptr;    ///< by item: left out, with its links; for what is being dragged
    bool vector = false;                          ///< icons and labels as drawing and text, for SVG and PDF
    LinkShare links = LinkShare::Most;
    /// Links that stand out by themselves, in place of all those of selected items; null: none.
    const std::vector<int>* chosen = nullptr;
};

/// What a chart is made of. Positions come from `places`; without it from the content, where a drag is under way.
struct ChartScene {
    const ChartContent* content = nullptr;
    const ChartGeometry* geometry = nullptr;
    const ChartPlaces* places = nullptr;
    double growth = 1;  ///< of discs, see ChartPlaces::growth()

    QPointF middle(int item) const;
    LinkWay way(int link) const;
};

/// A long drawing that a person waits for: how far it is, and whether it shall go on. The usual one is no such.
struct PaintStage {
    core::Progress* progress = nullptr;
    double from = 0, to = 1;  ///< of the whole

    /// Told before each piece of work. @return whether the person has stopped it
    bool isStopped(std::size_t done, std::size_t all) const;
};

/// What a thread keeps from frame to frame.
struct PaintTools {
    LabelCache labels;
    ItemSprites sprites;
    ImageCache linkLabels;
    PaintStage stage;
    void clear();
};

/// What of a chart is seen in one frame, and which labels have room there: chosen once, then painted in as many pieces as
/// there are threads. Refers to the scene, the theme and the marks that it was made with.
class ChartPicture {
public:
    /// @param area  what to draw, in view pixels; the painter's origin is the view's
    /// O(links + items seen); the labels of items seen are measured roughly.
    ChartPicture(const ChartScene& scene, const ChartFrame& frame, const QRectF& area, const Theme& theme,
                 const ChartMarks& marks, LabelCache& labels);
    /// These items and links alone, for what lies above a layer.
    ChartPicture(const ChartScene& scene, const ChartFrame& frame, std::vector<int> items, std::vector<int> links,
                 const Theme& theme, const ChartMarks& marks, LabelCache& labels);

    /// Whether links that touch the area are not drawn.
    bool leavesOut() const { return leavesOut_; }
    /// Paints what touches `piece` (view pixels).
    void paint(QPainter& painter, Ink& ink, const QRectF& piece, PaintTools& tools) const;

private:
    static constexpr double longFrom = 500;  ///< pixels: such links are faint where there are many

    struct Label {
        int item;
        QPointF top;  ///< middle of its upper edge
        QSizeF size;  ///< about
    };

    /// What dots and their lines need, close together: read once for each piece.
    struct Line {
        float x1, y1, x2, y2;
        int link;
    };
    struct Dot {
        float x, y, radius;
        int item;
    };

    void chooseLinks(const QRectF& seen);
    void addLong(std::vector<int> through, std::vector<int> distant);
    void placeLabels(LabelCache& cache);
    void placeLinkLabels(LabelCache& cache, LabelSpace& space);
    void placeItemLabel(int item, LabelCache& cache, LabelSpace& space);
    void placeLaneLabel(int item, LabelCache& cache, LabelSpace& space);
    std::vector<int> labelled() const;

    void flatten();
    void paintLinks(Ink& ink, const QRectF& piece, const PaintStage& stage) const;
    void paintLines(Ink& ink, const QRectF& piece) const;
    void paintChosenLinks(Ink& ink) const;
    void paintDots(Ink& ink, const QRectF& piece) const;
    void paintItems(QPainter& painter, const QRectF& piece, PaintTools& tools) const;
    void paintLabels(QPainter& painter, const QRectF& piece, PaintTools& tools) const;

    const ChartItem& item(int index) const { return scene_.content->items[static_cast<std::size_t>(index)]; }
    const ChartLink& link(int index) const { return scene_.geometry->drawn(*scene_.content, index); }
    bool isSelected(int item) const { return marks_.selected && (*marks_.selected)[static_cast<std::size_t>(item)]; }
    bool isHidden(int item) const { return marks_.hidden && (*marks_.hidden)[static_cast<std::size_t>(item)]; }
    bool isStrong(int from, int to) const { return !marks_.chosen && (isSelected(from) || isSelected(to)); }
    bool isChosen(int link) const {
        return marks_.chosen && std::ranges::find(*marks_.chosen, link) != marks_.chosen->end();
    }
    bool isDots() const { return detail_ == ChartDetail::Dots && !marks_.vector; }
    QPointF middle(int item) const { return frame_.toView(scene_.middle(item)); }
    LinkWay viewWay(int link) const;
    /// Scale at which an item's shape is drawn.
    double shapeScale(const ItemShape& shape) const { return frame_.scale * (shape.round ? scene_.growth : 1); }
    double importance(int item) const;
    double labelHeight() const;
    std::size_t parts() const { return links_.size() + items_.size() + labels_.size() + linkLabels_.size(); }

    ChartScene scene_;
    ChartFrame frame_;
    const Theme* theme_;
    ChartMarks marks_;
    ChartDetail detail_;
    bool plain_ = false;    ///< all links as thin lines
    bool crowded_ = false;  ///< long links as thin lines
    bool leavesOut_ = false;
    double lineAlpha_ = 0.5;
    std::vector<int> items_, links_;
    std::vector<Line> lines_;  ///< in place of links_ far away
    std::vector<Dot> dots_;    ///< in place of items_ far away
    std::vector<Label> labels_;
    std::vector<std::pair<int, LinkLabel>> linkLabels_;
    std::vector<std::pair<int, QPointF>> linkBadges_;  ///< links with cards or notes, and where to say so
};

/// Background of the canvas with its faint grid, which moves and scales with the chart.
void paintCanvas(QPainter& painter, const QRectF& area, const ChartFrame& frame, const Theme& theme);

}  // namespace crosscase::ui
