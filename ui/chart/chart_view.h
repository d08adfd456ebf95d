// ui/chart/chart_view.h: the canvas: shows a chart, zooms, pans, selects and drags.
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/chart/chart_geometry.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_renderer.h"
#include "ui/chart/chart_scene.h"
#include "ui/chart/lane_headings.h"
#include "ui/chart/legend_painter.h"
#include "ui/chart/time_axis.h"

namespace crosscase::ui {

/// A renderer brings the chart onto the view; what changes with every move of the mouse (selection, hover, what is dragged)
/// lies above its picture.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    const ChartContent& content() const { return *content_; }
    /// @param keepPositions  items that were shown before stay where they stand, whatever the new content says
    /// Fits the view when the chart was empty before. Selected items that are still there stay selected.
    void setContent(ChartContent content, bool keepPositions = true);
    /// Positions by item in the order of content(); animated in 250 ms when the view is visible.
    /// What is being dragged stays in the hand.
    void moveItems(const std::vector<QPointF>& positions);
    /// A drag ends where it is, and is told.
    void finishDrag();

    const std::vector<core::EntityId>& selected() const { return selected_; }
    /// From the shared selection: does not emit selectionChanged. Ids that the chart does not show are left out.
    void setSelected(const std::vector<core::EntityId>& entities);
    void selectAll();
    void clearSelection();

    /// Of the chosen links those that the chart shows. While there are any, they stand out in place of all links of the
    /// selected items.
    std::vector<core::LinkId> chosenLinks() const;
    /// From the shared selection: does not emit linkChosen.
    void setChosenLinks(const std::vector<core::LinkId>& links);
    /// Chooses the next link at the item where the keyboard stands, clockwise; @param by  1, or -1 for the one before
    void stepLink(int by);

    double zoom() const { return frame_.scale; }
    void setZoom(double scale, QPointF at);
    void zoomIn();
    void zoomOut();
    void fitAll();
    void centreOn(core::EntityId entity);
    QPointF toView(QPointF item) const { return frame_.toView(item); }
    QPointF toItems(QPointF view) const { return frame_.toItems(view); }
    /// What lies at a point of the view, as a click there would find it.
    std::optional<core::EntityId> itemAt(QPointF view) const;
    std::optional<core::LinkId> linkAt(QPointF view) const;
    std::optional<core::EntityId> current() const;  ///< where the keyboard stands
    QRectF placeOf(core::EntityId item) const;      ///< its shape in view pixels; empty: not on the chart
    QRectF placeOf(core::LinkId link) const;        ///< the middle of its way

    /// Whether what is shown is drawn in full detail for this zoom, and not a scaled picture on its way to that.
    bool isSharp() const { return renderer_->isSharp(window()); }

    bool legendShown() const { return legendShown_; }
    void setLegendShown(bool shown);
    /// Words in the middle of a chart without items.
    void setPlaceholder(const QString& text);

    /// What the next click tells instead of choosing: where something shall stand, or one item. Enter does the same, for the
    /// middle of the view or the item that the keyboard stands on. Lasso: the next drag goes round what it chooses.
    enum class Picking { Nothing, Place, Item, Lasso };
    /// Lasts until stopPicking or Escape. @param hint  what to do, above the chart. @param from  a line leads from it to the
    /// pointer
    void startPicking(Picking what, const QString& hint, std::optional<core::EntityId> from = {});
    void stopPicking();
    Picking picking() const { return picking_; }
    const QString& pickingHint() const { return pickingHint_; }

    QSize sizeHint() const override { return {900, 640}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

signals:
    void selectionChanged(const std::vector<crosscase::core::EntityId>& entities);
    void itemActivated(crosscase::core::EntityId entity);  ///< double click, Enter
    void linkChosen(crosscase::core::LinkId link);         ///< click on a link, or its key
    void linkActivated(crosscase::core::LinkId link);      ///< double click, Enter while it is chosen
    /// After a drag, with the ids of what was moved; the new positions stand in content().
    void itemsMoved(const std::vector<crosscase::core::EntityId>& entities);
    void zoomChanged(double scale);
    void placePicked(QPointF place);  ///< item units
    void itemPicked(crosscase::core::EntityId item);
    void contextMenuWanted(QPoint globalPosition);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// Tab walks through the items; after Escape it leaves the chart.
    bool focusNextPrevChild(bool next) override;

private:
    enum class Gesture { None, Pan, Box, Lasso, Press, Drag, Nudge };
    bool isDragging() const { return gesture_ == Gesture::Drag || gesture_ == Gesture::Nudge; }

    // chart_view_drag.cpp
    void startDrag(Gesture gesture);
    void dragTo(QPointF at);
    void dragBy(QPointF items);
    void cancelDrag();
    void nudge(int key, bool fine);
    /// What the gesture under way and the keyboard stand on, over a change of the content.
    struct Held {
        std::vector<core::EntityId> dragged, boxBase;
        std::optional<core::EntityId> pressed, current;
    };
    Held held() const;
    void holdAgain(const Held& held);

    // chart_view.cpp: content, transformation, painting
    void contentChanged(const Held& held);
    void placesChanged();
    void publish(ChartChange change);
    ChartWindow window() const;
    void setFrame(const ChartFrame& frame);
    void fit(const QRectF& items, double closest);
    QRectF legendPlace() const;
    double axisPixels() const;  ///< height of the letters of dates
    void paintLegend(QPainter& painter);
    void paintOverlay(QPainter& painter);
    void paintAbove(QPainter& painter);
    void setItemsHidden(const std::vector<int>& items);
    bool marksAbove() const;
    ChartScene scene() const { return {content_.get(), geometry_.get(), places_.get()}; }
    LaneView laneView() const { return {frame_, QSizeF(size()), legendPlace()}; }

    // chart_view_picking.cpp
    void pick(QPointF at);
    void startLasso(QPointF at);
    bool pickByKey(int key);
    void paintPicking(QPainter& painter);

    // chart_view_links.cpp: the chosen links
    int linkIndexAt(QPointF view) const;  ///< -1: none
    bool isLinkChosen() const { return !chosenLinks_.empty(); }
    void findChosenLinks();
    void chooseLink(int link);
    std::vector<int> linksAround(int item) const;
    QString describeLink(int link) const;
    void revealLink(int link);
    void activateCurrent();
    void announce(const QString& text);

    // chart_view_input.cpp: selection, mouse, keyboard
    std::vector<int> selectedItems() const;
    void select(const std::vector<int>& items);
    void markSelected(const std::vector<core::EntityId>& entities);
    void press(QPointF at, Qt::KeyboardModifiers modifiers);
    void finishBox();
    void finishLasso();
    void hover(QPointF at);
    void stepTo(int item, bool extend);
    int itemTowards(int key) const;
    int indexAt(QPointF view) const;  ///< of the topmost item there; -1: none
    void scrollBy(QPointF pixels);
    void reveal(int item);
    QString describe(int item) const;
    void updateCursor();

    // Shared with the threads that draw; these read everything but the positions of the items, which move with a drag.
    std::shared_ptr<ChartContent> content_ = std::make_shared<ChartContent>();
    std::shared_ptr<const ChartGeometry> geometry_ = std::make_shared<ChartGeometry>();
    std::shared_ptr<const ChartPlaces> places_ = std::make_shared<ChartPlaces>();
    std::shared_ptr<const ChartPlaces> measured_;  ///< what bounds_ were measured for: labels take long
    QRectF bounds_;
    std::unique_ptr<ChartRenderer> renderer_;
    ChartLegend legend_;
    TimeAxis axis_;
    QImage legendPicture_;
    PaintTools tools_;
    ChartFrame frame_;
    bool fitPending_ = true;
    QVariantAnimation motion_;
    std::vector<QPointF> motionEnd_;  ///< where items stand when the motion is over

    std::vector<core::EntityId> selected_;
    std::vector<bool> isSelected_;  ///< by item
    int current_ = -1;              ///< where the keyboard stands
    int hovered_ = -1;
    bool tabLeaves_ = false;

    std::size_t selectedLinks_ = 0;  ///< at selected items
    QTimer moving_;                  ///< runs while panning and zooming go on

    Gesture gesture_ = Gesture::None;
    QPolygonF lasso_;                        ///< in view pixels
    Qt::MouseButton button_ = Qt::NoButton;  ///< that the gesture began with
    QPointF pressed_, last_;
    int pressedItem_ = -1;
    bool pressSelects_ = false;  ///< a click without a drag leaves this selected item alone chosen
    std::vector<int> boxBase_;   ///< what was selected when a box with Ctrl or Shift began
    std::vector<int> dragged_;
    QPointF dragBy_;  ///< since the drag began, item units
    std::shared_ptr<const std::vector<bool>>
        isHidden_;  ///< by item: out of the picture while it is dragged; null: none
    bool spaceHeld_ = false;

    Picking picking_ = Picking::Nothing;
    QString pickingHint_;
    std::optional<core::EntityId> pickingFrom_;
    QPointF pickingTo_;  ///< item units

    bool legendShown_ = true;
    QString placeholder_;

    std::vector<core::LinkId> wantedLinks_;  ///< chosen, on the chart or not
    std::vector<int> chosenLinks_;           ///< those of them that are drawn
};

}  // namespace crosscase::ui
