// ui/chart/item_painter.h: one item: its shape with icon or picture, agency ring, marks, badges. In view pixels.
#pragma once

#include <QImage>
#include <QPointF>
#include <vector>

#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_scene.h"
#include "ui/chart/image_cache.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

struct ItemLook {
    QPointF centre;
    double scale = 1;  ///< of the view; the item's own size comes on top
    double devicePixelRatio = 1;
    bool selected = false;
    bool vector = false;  ///< everything as drawing, for SVG, PDF and paper
};

/// Discs as they were drawn before, by all that makes them look different: a chart has few kinds of items. One for each thread.
class ItemSprites {
public:
    void clear() {
        sprites_.clear();
        cuts_.clear();
    }
    /// The middle of a picture, as a disc or as a square with round corners.
    /// @param pixels  side that it is shown at; 0: all it has, for files and paper
    QImage cut(const QImage& picture, bool round, int pixels);

private:
    friend void paintItem(QPainter&, const ChartItem&, const ChartContent&, const ItemLook&, ItemSprites&, LabelCache&,
                          const Theme&);
    QImage sprite(const ChartItem& item, const ChartContent& content, double radius, double ratio, const Theme& theme);

    ImageCache sprites_, cuts_;
};

/// Without the label that stands below a disc.
void paintItem(QPainter& painter, const ChartItem& item, const ChartContent& content, const ItemLook& look,
               ItemSprites& sprites, LabelCache& labels, const Theme& theme);
/// A glow behind a selected item.
void paintSelection(QPainter& painter, const ItemShape& shape, const ItemLook& look, const Theme& theme);

/// The ring alone, for legends: `styles` are indices for Theme::agency().
void paintRing(QPainter& painter, QPointF centre, double radius, const std::vector<int>& styles, const Theme& theme);

/// The small signs at the corners, for items and legends.
enum class Badge { Overlap, Protected, Notes, Cards, Pinned, HiddenNeighbours };
void paintBadge(QPainter& painter, Badge badge, int count, QPointF centre, double size, const Theme& theme);

}  // namespace crosscase::ui
