// ui/chart/chart_view_picking.cpp: a click that tells a place or an item, for what is drawn by hand.
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include "ui/chart/chart_view.h"

namespace crosscase::ui {
namespace {

constexpr double hintInset = 12, hintPadding = 10;

}  // namespace

void ChartView::startPicking(Picking what, const QString& hint, std::optional<core::EntityId> from) {
    picking_ = what;
    pickingHint_ = hint;
    pickingFrom_ = from;
    if (const auto item = from ? content_->indexOf(*from) : std::nullopt)
        pickingTo_ = middleOf(content_->items[static_cast<std::size_t>(*item)]);
    gesture_ = Gesture::None;
    announce(hint);
    updateCursor();
    update();
}

void ChartView::stopPicking() {
    if (picking_ == Picking::Nothing) return;
    picking_ = Picking::Nothing;
    pickingHint_.clear();
    pickingFrom_.reset();
    updateCursor();
    update();
}

void ChartView::startLasso(QPointF at) {
    stopPicking();
    gesture_ = Gesture::Lasso;
    lasso_ = {at};
    const bool adds = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    boxBase_ = adds ? selectedItems() : std::vector<int>{};
}

void ChartView::pick(QPointF at) {
    if (picking_ == Picking::Lasso) return startLasso(at);
    if (picking_ == Picking::Place) {
        emit placePicked(frame_.toItems(at));
        return;
    }
    const int item = indexAt(at);
    if (item < 0) return;
    current_ = item;
    emit itemPicked(content_->items[static_cast<std::size_t>(item)].id);
}

/// @return false when the key has its usual meaning, such as walking
bool ChartView::pickByKey(int key) {
    if (key == Qt::Key_Escape) {
        stopPicking();
        return true;
    }
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || picking_ == Picking::Lasso) return false;
    if (picking_ == Picking::Place)
        pick(QRectF(rect()).center());
    else if (current_ >= 0)
        emit itemPicked(content_->items[static_cast<std::size_t>(current_)].id);
    return true;
}

void ChartView::paintPicking(QPainter& painter) {
    if (picking_ == Picking::Nothing) return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto from = pickingFrom_ ? content_->indexOf(*pickingFrom_) : std::nullopt) {
        const QPointF start = frame_.toView(middleOf(content_->items[static_cast<std::size_t>(*from)]));
        painter.setPen(QPen(theme().accent, 2, Qt::DashLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(start, frame_.toView(pickingTo_));
        const double radius = geometry_->shape(*from).halfHeight * frame_.scale * places_->growth(frame_.scale) + 6;
        painter.setPen(QPen(theme().accent, 3));
        painter.drawEllipse(start, radius, radius);
    }
    const QRectF room = QRectF(rect()).adjusted(hintInset, hintInset, -hintInset, -hintInset);
    const QRectF inside = room.adjusted(hintPadding, hintPadding, -hintPadding, -hintPadding);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF text = painter.boundingRect(inside, flags, pickingHint_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(text.adjusted(-hintPadding, -hintPadding / 2, hintPadding, hintPadding / 2), 6, 6);
    painter.setPen(theme().accentText);
    painter.drawText(text, flags, pickingHint_);
}

}  // namespace crosscase::ui
