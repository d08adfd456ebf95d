// ui/chart/chart_view_input.cpp: selection and mouse.
#include <QApplication>
#include <QHelpEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

#include "ui/chart/chart_view.h"

namespace crosscase::ui {
namespace {

constexpr double hitSlack = 4;  ///< pixels

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
}

}  // namespace

// Selection

std::vector<int> ChartView::selectedItems() const {
    std::vector<int> items;
    for (std::size_t i = 0; i < isSelected_.size(); ++i) {
        if (isSelected_[i]) items.push_back(static_cast<int>(i));
    }
    return items;
}

void ChartView::markSelected(const std::vector<core::EntityId>& entities) {
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    const bool wasAbove = marksAbove();
    isSelected_.assign(content_->items.size(), false);
    selected_.clear();
    selectedLinks_ = 0;
    for (std::size_t i = 0; i < content_->items.size(); ++i) {
        if (!wanted.contains(content_->items[i].id)) continue;
        isSelected_[i] = true;
        selected_.push_back(content_->items[i].id);
        selectedLinks_ += geometry_->degree(static_cast<int>(i));
    }
    if (!wasAbove || !marksAbove()) publish(ChartChange::Places);
    update();
}

void ChartView::setSelected(const std::vector<core::EntityId>& entities) {
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    const auto same = [&](const core::EntityId& id) { return wanted.contains(id); };
    if (wanted.size() == selected_.size() && std::ranges::all_of(selected_, same)) return;
    markSelected(entities);
}

void ChartView::select(const std::vector<int>& items) {
    std::vector<core::EntityId> entities;
    entities.reserve(items.size());
    for (int item : items) entities.push_back(content_->items[static_cast<std::size_t>(item)].id);
    const std::vector<core::EntityId> before = selected_;
    const bool leavesLink = isLinkChosen();
    setChosenLinks({});
    markSelected(entities);
    if (leavesLink || selected_ != before) emit selectionChanged(selected_);
}

void ChartView::selectAll() {
    std::vector<int> items(content_->items.size());
    std::iota(items.begin(), items.end(), 0);
    select(items);
}

/// What is chosen elsewhere and not on the chart is let go, too.
void ChartView::clearSelection() {
    setChosenLinks({});
    markSelected({});
    emit selectionChanged(selected_);
}

// Mouse

std::optional<core::EntityId> ChartView::itemAt(QPointF view) const {
    const int item = indexAt(view);
    if (item < 0) return {};
    return content_->items[static_cast<std::size_t>(item)].id;
}

std::optional<core::LinkId> ChartView::linkAt(QPointF view) const {
    const int link = linkIndexAt(view);
    if (link < 0) return {};
    return content_->links[static_cast<std::size_t>(link)].id;
}

void ChartView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) setZoom(frame_.scale * std::pow(1.2, steps), event->position());
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    if (gesture_ != Gesture::None && gesture_ != Gesture::Nudge && event->button() != button_)
        return;  // a second button does not change what the first one does
    finishDrag();
    gesture_ = Gesture::None;
    button_ = event->button();
    pressed_ = last_ = event->position();
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_);
    if (pans) {
        gesture_ = Gesture::Pan;
        updateCursor();
    } else if (event->button() == Qt::LeftButton && picking_ != Picking::Nothing) {
        pick(event->position());
    } else if (event->button() == Qt::LeftButton) {
        press(event->position(), event->modifiers());
    }
}

/// As the picture has it: discs may be drawn larger than they are.
int ChartView::indexAt(QPointF view) const {
    const int lane = geometry_->lanes().empty() ? -1 : stuckHeadingAt(scene(), laneView(), view);
    if (lane >= 0) return lane;
    const double slack = hitSlack / frame_.scale + (places_->growth(frame_.scale) - 1) * itemRadius;
    return geometry_->itemAt(*content_, *places_, frame_.toItems(view), slack);
}

void ChartView::press(QPointF at, Qt::KeyboardModifiers modifiers) {
    pressedItem_ = indexAt(at);
    pressSelects_ = false;
    std::vector<int> items = selectedItems();
    if (pressedItem_ < 0) {
        gesture_ = modifiers & Qt::AltModifier ? Gesture::Lasso : Gesture::Box;
        lasso_ = {at};
        boxBase_ = adds(modifiers) ? items : std::vector<int>{};
        return;
    }
    gesture_ = Gesture::Press;
    current_ = pressedItem_;
    const bool selected = isSelected_[static_cast<std::size_t>(pressedItem_)];
    if (adds(modifiers)) {
        selected ? void(std::erase(items, pressedItem_)) : items.push_back(pressedItem_);
        select(items);
    } else if (!selected) {
        select({pressedItem_});
    } else {
        pressSelects_ = items.size() > 1 || isLinkChosen();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    switch (gesture_) {
        case Gesture::None:
            hover(at);
            if (picking_ == Picking::Nothing) break;
            pickingTo_ = frame_.toItems(at);
            update();
            break;
        case Gesture::Pan:
            scrollBy(at - last_);
            break;
        case Gesture::Lasso:
            lasso_ << at;
            update();
            break;
        case Gesture::Box:
            update();
            break;
        case Gesture::Press:
            if ((at - pressed_).manhattanLength() >= QApplication::startDragDistance()) {
                startDrag(Gesture::Drag);
                dragTo(at);
            }
            break;
        case Gesture::Drag:
            dragTo(at);
            break;
        case Gesture::Nudge:
            break;
    }
    last_ = at;
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (gesture_ != Gesture::None && event->button() != button_) return;
    const Gesture gesture = gesture_;
    if (gesture == Gesture::Drag) finishDrag();
    gesture_ = Gesture::None;
    if (gesture == Gesture::Box) finishBox();
    if (gesture == Gesture::Lasso) finishLasso();
    if (gesture == Gesture::Press && pressSelects_) select({pressedItem_});
    updateCursor();
    hover(event->position());
    update();
}

void ChartView::finishBox() {
    const QRectF box = QRectF(pressed_, last_).normalized();
    if (box.width() + box.height() < 4) {
        if (const int link = linkIndexAt(pressed_); link >= 0) {
            chooseLink(link);
        } else {
            current_ = -1;
            select(boxBase_);
        }
        return;
    }
    std::vector<int> items = boxBase_;
    const std::vector<int> inside = places_->in(frame_.toItems(box));
    items.insert(items.end(), inside.begin(), inside.end());
    select(items);
}

/// Items whose middle lies within what was drawn round them.
void ChartView::finishLasso() {
    std::vector<int> items = boxBase_;
    const QRectF around = lasso_.boundingRect();
    for (std::size_t i = 0; i < content_->items.size(); ++i) {
        const QPointF middle = frame_.toView(middleOf(content_->items[i]));
        if (around.contains(middle) && lasso_.containsPoint(middle, Qt::OddEvenFill)) items.push_back(int(i));
    }
    select(items);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || picking_ != Picking::Nothing) return;
    const int item = indexAt(event->position());
    finishDrag();
    gesture_ = Gesture::None;
    if (item >= 0) emit itemActivated(content_->items[static_cast<std::size_t>(item)].id);
    if (const auto link = item < 0 ? linkAt(event->position()) : std::nullopt) emit linkActivated(*link);
}

void ChartView::hover(QPointF at) {
    const int item = indexAt(at);
    if (item == hovered_) return;
    hovered_ = item;
    update();
}

void ChartView::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    if (gesture_ == Gesture::Drag) return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && isLinkChosen()) {
        at = mapToGlobal(placeOf(chosenLinks().front()).center().toPoint());
    } else if (event->reason() == QContextMenuEvent::Keyboard && current_ >= 0) {
        at = mapToGlobal(frame_.toView(content_->items[static_cast<std::size_t>(current_)].position).toPoint());
    } else {
        const int item = indexAt(event->pos());
        if (item >= 0 && !isSelected_[static_cast<std::size_t>(item)]) select({item});
        if (const int link = item < 0 ? linkIndexAt(event->pos()) : -1; link >= 0) chooseLink(link);
    }
    emit contextMenuWanted(at);
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int item = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), item < 0 ? QString() : describe(item), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture) return QWidget::event(event);
        setZoom(frame_.scale * (1 + gesture->value()), gesture->position());
        return true;
    }
    return QWidget::event(event);
}

void ChartView::scrollBy(QPointF pixels) {
    ChartFrame frame = frame_;
    frame.origin -= pixels / frame.scale;
    setFrame(frame);
}

void ChartView::updateCursor() {
    if (gesture_ == Gesture::Pan) return setCursor(Qt::ClosedHandCursor);
    if (spaceHeld_) return setCursor(Qt::OpenHandCursor);
    picking_ != Picking::Nothing ? setCursor(Qt::CrossCursor) : unsetCursor();
}

}  // namespace crosscase::ui
