// ui/chart/chart_view_drag.cpp: items moved by mouse and by key, and what is held while the chart changes.
#include <unordered_set>

#include "ui/chart/chart_view.h"

namespace crosscase::ui {
namespace {

constexpr double step = 20, fineStep = 2;  ///< of items moved by key, item units

}  // namespace

void ChartView::startDrag(Gesture gesture) {
    dragged_ = selectedItems();
    if (dragged_.empty()) {  // the press took the item out of the selection
        gesture_ = Gesture::None;
        return;
    }
    motion_.stop();
    gesture_ = gesture;
    last_ = pressed_;
    dragBy_ = {};
    fitPending_ = false;
    setItemsHidden(dragged_);
}

void ChartView::dragTo(QPointF at) {
    if (gesture_ != Gesture::Drag) return;
    dragBy((at - last_) / frame_.scale);
    last_ = at;
}

void ChartView::dragBy(QPointF items) {
    for (int item : dragged_) content_->items[static_cast<std::size_t>(item)].position += items;
    dragBy_ += items;
    update();
}

void ChartView::finishDrag() {
    if (!isDragging()) return;
    gesture_ = Gesture::None;
    isHidden_.reset();
    placesChanged();
    std::vector<core::EntityId> moved;
    for (int item : dragged_) moved.push_back(content_->items[static_cast<std::size_t>(item)].id);
    emit itemsMoved(moved);
}

/// Everything back to where it was taken from.
void ChartView::cancelDrag() {
    dragBy(-dragBy_);
    gesture_ = Gesture::None;
    isHidden_.reset();
    placesChanged();
}

/// One step of the history for each press: what a key that is held does is told when it is let go.
void ChartView::nudge(int key, bool fine) {
    if (gesture_ == Gesture::None) startDrag(Gesture::Nudge);
    if (gesture_ != Gesture::Nudge) return;
    const double way = fine ? fineStep : step;
    dragBy({key == Qt::Key_Left    ? -way
            : key == Qt::Key_Right ? way
                                   : 0,
            key == Qt::Key_Up     ? -way
            : key == Qt::Key_Down ? way
                                  : 0});
    if (dragged_.size() == 1) reveal(dragged_.front());
}

ChartView::Held ChartView::held() const {
    const auto idOf = [this](int item) { return content_->items[static_cast<std::size_t>(item)].id; };
    Held held;
    if (isDragging())
        for (int item : dragged_) held.dragged.push_back(idOf(item));
    if (gesture_ == Gesture::Box || gesture_ == Gesture::Lasso)
        for (int item : boxBase_) held.boxBase.push_back(idOf(item));
    if (gesture_ == Gesture::Press) held.pressed = idOf(pressedItem_);
    if (current_ >= 0) held.current = idOf(current_);
    return held;
}

void ChartView::holdAgain(const Held& held) {
    const auto indexes = [this](const std::vector<core::EntityId>& ids) {
        const std::unordered_set<core::EntityId> wanted(ids.begin(), ids.end());
        std::vector<int> items;
        for (std::size_t i = 0; i < content_->items.size(); ++i)
            if (wanted.contains(content_->items[i].id)) items.push_back(static_cast<int>(i));
        return items;
    };
    dragged_ = indexes(held.dragged);
    boxBase_ = indexes(held.boxBase);
    pressedItem_ = held.pressed ? content_->indexOf(*held.pressed).value_or(-1) : -1;
    current_ = held.current ? content_->indexOf(*held.current).value_or(-1) : -1;
    if ((isDragging() && dragged_.empty()) || (gesture_ == Gesture::Press && pressedItem_ < 0))
        gesture_ = Gesture::None;  // what it was about is gone
}

}  // namespace crosscase::ui
