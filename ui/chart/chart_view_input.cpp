// ui/chart/chart_view_input.cpp: selection, mouse and keyboard.
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
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

void ChartView::clearSelection() {
    select({});
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

// Keyboard

void ChartView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (gesture_ == Gesture::Drag) {  // the items are in the hand: let go, or put back
        if (event->key() == Qt::Key_Escape) cancelDrag();
        return;
    }
    if (picking_ != Picking::Nothing && pickByKey(event->key())) return;
    if (event->matches(QKeySequence::SelectAll)) return selectAll();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_0:
            if (control) return fitAll();
            break;
        case Qt::Key_1:
            if (control) return setZoom(1.0, QRectF(rect()).center());
            break;
        case Qt::Key_Space:
            spaceHeld_ = true;
            return updateCursor();
        case Qt::Key_Escape:
            if (gesture_ == Gesture::Nudge) return cancelDrag();
            tabLeaves_ = true;
            current_ = -1;
            return clearSelection();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return activateCurrent();
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: {
            if (event->modifiers() & Qt::AltModifier) return nudge(event->key(), shift);
            if (control) {
                const double way = 60;
                const int key = event->key();
                return scrollBy({key == Qt::Key_Left    ? way
                                 : key == Qt::Key_Right ? -way
                                                        : 0,
                                 key == Qt::Key_Up     ? way
                                 : key == Qt::Key_Down ? -way
                                                       : 0});
            }
            const int next = itemTowards(event->key());
            if (next >= 0) stepTo(next, shift);
            return;
        }
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::keyReleaseEvent(QKeyEvent* event) {
    if (gesture_ == Gesture::Nudge && !event->isAutoRepeat()) finishDrag();
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
    spaceHeld_ = false;
    updateCursor();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (gesture_ == Gesture::Nudge) finishDrag();
    spaceHeld_ = tabLeaves_ = false;
    updateCursor();
    update();
}

bool ChartView::focusNextPrevChild(bool next) {
    const int count = static_cast<int>(content_->items.size());
    const int item = next ? current_ + 1 : (current_ < 0 ? count : current_) - 1;
    if (tabLeaves_ || !hasFocus() || item < 0 || item >= count) return QWidget::focusNextPrevChild(next);
    stepTo(item, false);
    return true;
}

/// The nearest item in a direction; linked ones count as three times as near.
int ChartView::itemTowards(int key) const {
    if (content_->items.empty()) return -1;
    if (current_ < 0) return selectedItems().empty() ? 0 : selectedItems().front();
    const QPointF way(key == Qt::Key_Left    ? -1
                      : key == Qt::Key_Right ? 1
                                             : 0,
                      key == Qt::Key_Up     ? -1
                      : key == Qt::Key_Down ? 1
                                            : 0);
    const QPointF here = content_->items[static_cast<std::size_t>(current_)].position;
    std::vector<bool> linked(content_->items.size(), false);
    for (int link : geometry_->linksAt(current_)) {
        linked[static_cast<std::size_t>(content_->links[static_cast<std::size_t>(link)].from)] = true;
        linked[static_cast<std::size_t>(content_->links[static_cast<std::size_t>(link)].to)] = true;
    }
    int best = -1;
    double least = 1e300;
    for (std::size_t i = 0; i < content_->items.size(); ++i) {
        const QPointF apart = content_->items[i].position - here;
        const double along = QPointF::dotProduct(apart, way), distance = std::hypot(apart.x(), apart.y());
        if (static_cast<int>(i) == current_ || along < 0.5 * distance || distance <= 0) continue;
        const double cost = (distance + 2 * (distance - along)) / (linked[i] ? 3 : 1);
        if (cost >= least) continue;
        least = cost;
        best = static_cast<int>(i);
    }
    return best;
}

void ChartView::stepTo(int item, bool extend) {
    current_ = item;
    std::vector<int> items = extend ? selectedItems() : std::vector<int>{};
    items.push_back(item);
    select(items);
    reveal(item);
    pickingTo_ = middleOf(content_->items[static_cast<std::size_t>(item)]);
    setAccessibleDescription(describe(item));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void ChartView::reveal(int item) {
    const ChartItem& shown = content_->items[static_cast<std::size_t>(item)];
    if (!QRectF(rect()).adjusted(50, 50, -50, -70).contains(frame_.toView(shown.position))) centreOn(shown.id);
}

QString ChartView::describe(int index) const {
    const ChartItem& item = content_->items[static_cast<std::size_t>(index)];
    QStringList lines{item.label};
    const QString type = content_->typeNames.value(item.type);
    lines << (type.isEmpty() ? QString(item.type).replace(QLatin1Char('_'), QLatin1Char(' ')) : type);
    QStringList agencies;
    for (int agency : item.agencies) agencies << content_->agencies[static_cast<std::size_t>(agency)].name;
    if (!agencies.isEmpty()) lines << tr("Held by %1").arg(agencies.join(QStringLiteral(", ")));
    lines << tr("%n link(s)", nullptr, static_cast<int>(geometry_->degree(index)));
    if (item.isProtected) lines << tr("Protected person");
    return lines.join(QLatin1Char('\n'));
}

}  // namespace crosscase::ui
