// ui/chart/chart_view_keys.cpp: the keyboard, and what it tells of the item it has reached.
#include <QKeyEvent>
#include <cmath>

#include "ui/chart/chart_view.h"

namespace crosscase::ui {

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
    announce(describe(item));
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
