// tests/benchmarks/canvas_graphics_view.h: the same chart on Qt's own scene of items, to compare with.
#pragma once

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QStaticText>
#include <QStyleOptionGraphicsItem>

#include "ui/chart/chart_scene.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace crosscase::bench {

/// An item that draws less when it is far away, as a careful program on QGraphicsView would.
class SceneNode : public QGraphicsItem {
public:
    SceneNode(const ui::ChartItem& item, const ui::AgencyStyle& style) : colour_(style.colour), type_(item.type) {
        setPos(item.position);
        text_.setText(item.label);
        text_.setTextFormat(Qt::PlainText);
        text_.prepare();
    }
    QRectF boundingRect() const override { return {-60, -26, 120, 56}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
        painter->setPen(scale < 0.22 ? QPen(Qt::NoPen) : QPen(colour_, 4));
        painter->setBrush(scale < 0.22 ? colour_ : ui::theme().disc);
        painter->drawEllipse(QPointF(0, 0), 22, 22);
        if (scale < 0.22) return;
        const QPixmap icon = ui::iconPixmap(ui::typeIconName(type_), ui::theme().icon, 26, 1);
        painter->drawPixmap(QRectF(-13, -13, 26, 26), icon, icon.rect());
        if (scale < 0.48) return;
        painter->setPen(ui::theme().text);
        painter->drawStaticText(QPointF(-text_.size().width() / 2, 26), text_);
    }

private:
    QColor colour_;
    QString type_;
    QStaticText text_;
};

class SceneLink : public QGraphicsItem {
public:
    SceneLink(QPointF from, QPointF to) : line_(from, to) { setZValue(-1); }
    QRectF boundingRect() const override { return QRectF(line_.p1(), line_.p2()).normalized().adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
        QPen pen(ui::theme().link, scale < 0.48 ? 0 : 1.5);
        if (scale < 0.48) pen.setCosmetic(true);
        painter->setPen(pen);
        painter->drawLine(line_);
    }

private:
    QLineF line_;
};

class SceneView : public QGraphicsView {
public:
    explicit SceneView(const ui::ChartContent& content) {
        setScene(&scene_);
        setRenderHint(QPainter::Antialiasing);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTransformationAnchor(QGraphicsView::AnchorViewCenter);
        setBackgroundBrush(ui::theme().canvas);
        for (const ui::ChartLink& link : content.links)
            scene_.addItem(new SceneLink(content.items[std::size_t(link.from)].position,
                                         content.items[std::size_t(link.to)].position));
        for (const ui::ChartItem& item : content.items) {
            const int agency = item.agencies.empty() ? 0 : item.agencies.front();
            scene_.addItem(new SceneNode(item, ui::theme().agency(agency)));
        }
    }
    void panBy(QPoint pixels) { translateBy(pixels / transform().m11()); }
    void zoomBy(double factor) { scale(factor, factor); }

private:
    void translateBy(QPointF units) { centerOn(mapToScene(viewport()->rect().center()) - units); }

    QGraphicsScene scene_;
};

}  // namespace crosscase::bench
