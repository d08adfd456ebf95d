// ui/chart/chart_view.cpp: content, zoom, and painting through the cached layer.
#include "ui/chart/chart_view.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "ui/chart/item_painter.h"

namespace crosscase::ui {
namespace {

constexpr double smallestScale = 0.02, largestScale = 6;
constexpr double layerReach = 0.25;        ///< the layer stands out of the view by this share on every side
constexpr double promptMilliseconds = 14;  ///< a layer that is drawn faster is drawn at every step of a zoom
constexpr int sharpenAfter = 60;           ///< milliseconds
constexpr std::size_t mostAnimated = 1200;
constexpr double legendInset = 14;

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Chart"));
    setPlaceholder(tr("Nothing on the chart yet"));
    sharpen_.setSingleShot(true);
    connect(&sharpen_, &QTimer::timeout, this, &ChartView::invalidate);
}

void ChartView::setContent(ChartContent content, bool keepPositions) {
    motion_.stop();
    const bool wasEmpty = content_.items.empty();
    if (keepPositions) {
        std::unordered_map<core::EntityId, QPointF> known;
        for (const ChartItem& item : content_.items) known.emplace(item.id, item.position);
        for (ChartItem& item : content.items) {
            if (const auto found = known.find(item.id); found != known.end()) item.position = found->second;
        }
    }
    content_ = std::move(content);
    contentChanged();
    if (wasEmpty) fitAll();
}

void ChartView::contentChanged() {
    geometry_ = ChartGeometry(content_);
    legend_ = ChartLegend(content_);
    gesture_ = Gesture::None;
    current_ = hovered_ = -1;
    isHidden_.assign(content_.items.size(), false);
    const std::vector<core::EntityId> before = selected_;
    markSelected(before);
    invalidate();
    if (selected_ != before) emit selectionChanged(selected_);
}

void ChartView::moveItems(const std::vector<QPointF>& positions) {
    if (positions.size() != content_.items.size()) return;
    motion_.stop();
    const auto place = [this](const std::vector<QPointF>& points) {
        for (std::size_t i = 0; i < points.size(); ++i) content_.items[i].position = points[i];
        invalidate();
    };
    if (!isVisible() || positions.size() > mostAnimated) return place(positions);
    std::vector<QPointF> start;
    for (const ChartItem& item : content_.items) start.push_back(item.position);
    motion_.disconnect();
    motion_.setDuration(250);
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&motion_, &QVariantAnimation::valueChanged, this, [=](const QVariant& value) {
        std::vector<QPointF> now = start;
        for (std::size_t i = 0; i < now.size(); ++i) now[i] += (positions[i] - start[i]) * value.toDouble();
        place(now);
    });
    // A motion that is cut short by new content or a drag must not leave items half way.
    connect(&motion_, &QVariantAnimation::stateChanged, this, [=](QAbstractAnimation::State state) {
        if (state == QAbstractAnimation::Stopped) place(positions);
    });
    motion_.start();
}

void ChartView::setFrame(const ChartFrame& frame) {
    const bool zoomed = frame.scale != frame_.scale;
    frame_ = frame;
    fitPending_ = false;
    update();
    if (zoomed) emit zoomChanged(frame_.scale);
}

void ChartView::setZoom(double scale, QPointF at) {
    ChartFrame frame;
    frame.scale = std::clamp(scale, smallestScale, largestScale);
    frame.origin = frame_.toItems(at) - at / frame.scale;
    setFrame(frame);
}

void ChartView::zoomIn() {
    setZoom(frame_.scale * 1.25, QRectF(rect()).center());
}

void ChartView::zoomOut() {
    setZoom(frame_.scale / 1.25, QRectF(rect()).center());
}

void ChartView::fitAll() {
    fit(boundsOf(content_), 1.25);
    fitPending_ = true;  // until a person zooms or pans, the chart fits whatever the size of the view
}

void ChartView::fitSelection() {
    QRectF bounds;
    for (int index : selectedItems()) {
        const ChartItem& item = content_.items[static_cast<std::size_t>(index)];
        const core::ItemBox box = itemBox(item);
        bounds |= QRectF(item.position + QPointF(box.left, box.top), QSizeF(box.width(), box.height()));
    }
    if (!bounds.isEmpty()) fit(bounds, 1.0);
}

void ChartView::fit(const QRectF& items, double closest) {
    if (items.isEmpty() || width() < 10 || height() < 10) return;
    QRectF room = QRectF(rect()).adjusted(24, 24, -24, -24);
    const QRectF legend = legendPlace();
    if (!legend.isEmpty() && legend.width() < width() / 3.0) room.setLeft(legend.right() + legendInset);
    ChartFrame frame;
    frame.scale =
        std::clamp(std::min(room.width() / items.width(), room.height() / items.height()), smallestScale, closest);
    frame.origin = items.center() - room.center() / frame.scale;
    setFrame(frame);
}

void ChartView::centreOn(core::EntityId entity) {
    const auto index = content_.indexOf(entity);
    if (!index) return;
    ChartFrame frame = frame_;
    frame.origin = content_.items[static_cast<std::size_t>(*index)].position - QRectF(rect()).center() / frame.scale;
    setFrame(frame);
}

void ChartView::setLegendShown(bool shown) {
    legendShown_ = shown;
    update();
}

void ChartView::setPlaceholder(const QString& text) {
    placeholder_ = text;
    update();
}

void ChartView::invalidate() {
    layerValid_ = false;
    update();
}

void ChartView::setItemsHidden(const std::vector<int>& items) {
    isHidden_.assign(content_.items.size(), false);
    for (int item : items) isHidden_[static_cast<std::size_t>(item)] = true;
    invalidate();
}

QRectF ChartView::legendPlace() const {
    if (!legendShown_ || legend_.isEmpty()) return {};
    const double most = height() - 2 * legendInset;
    const QSizeF size = legend_.size(most);
    return {QPointF(legendInset, height() - legendInset - size.height()), size};
}

/// Whether the layer, as it is, shows the view sharply.
bool ChartView::layerFits() const {
    if (!layerValid_ || layerFrame_.scale != frame_.scale || layer_.devicePixelRatio() != devicePixelRatioF())
        return false;
    const QRectF layer(layerFrame_.origin, layer_.deviceIndependentSize() / layerFrame_.scale);
    return layer.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(frame_.toItems(QRectF(rect())));
}

void ChartView::renderLayer() {
    QElapsedTimer timer;
    timer.start();
    const double ratio = devicePixelRatioF();
    const QSizeF reach = QSizeF(size()) * layerReach;
    // Whole pixels, so that a copy of the layer is as sharp as the layer.
    const QPointF corner(std::ceil(reach.width()), std::ceil(reach.height()));
    const QSize wanted = size() + QSize(qRound(2 * corner.x()), qRound(2 * corner.y()));
    if (layer_.size() != wanted * ratio || layer_.devicePixelRatio() != ratio) {
        layer_ = QPixmap(wanted * ratio);
        layer_.setDevicePixelRatio(ratio);
    }
    layerFrame_.scale = frame_.scale;
    layerFrame_.origin = frame_.toItems(-corner);
    const QRectF area(QPointF(0, 0), QSizeF(wanted));
    QPainter painter(&layer_);
    paintCanvas(painter, area, layerFrame_, theme());
    ChartMarks marks;
    marks.selected = &isSelected_;
    marks.hidden = &isHidden_;
    painter_.paint(painter, content_, geometry_, layerFrame_, area, theme(), marks);
    layerValid_ = true;
    sharpen_.stop();
    renderMilliseconds_ = static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void ChartView::paintEvent(QPaintEvent*) {
    const bool prompt = renderMilliseconds_ < promptMilliseconds;
    if (!layerFits()) {
        if (!layerValid_ || prompt || layer_.isNull()) {
            renderLayer();
        } else if (!sharpen_.isActive()) {
            sharpen_.start(sharpenAfter);
        }
    }
    QPainter painter(this);
    const double zoom = frame_.scale / layerFrame_.scale;
    const QPointF corner = frame_.toView(layerFrame_.origin);
    if (zoom == 1.0) {
        if (!layerFits()) painter.fillRect(rect(), theme().canvas);
        const double ratio = devicePixelRatioF();
        painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                           layer_);
    } else {
        painter.fillRect(rect(), theme().canvas);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(corner, layer_.deviceIndependentSize() * zoom), layer_, QRectF(layer_.rect()));
    }
    paintOverlay(painter);
}

void ChartView::paintOverlay(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (content_.items.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
        return;
    }
    if (gesture_ == Gesture::Drag) {
        ChartMarks marks;
        marks.selected = &isSelected_;
        painter_.paintItems(painter, content_, geometry_, frame_, dragged_, theme(), marks);
    }
    const auto ring = [&](int index, double away, const QPen& pen) {
        const double radius = itemRadius * frame_.scale + away * std::max(0.6, frame_.scale);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(frame_.toView(content_.items[static_cast<std::size_t>(index)].position), radius, radius);
    };
    if (hovered_ >= 0 && gesture_ == Gesture::None) ring(hovered_, 4, QPen(theme().accent, 2));
    if (current_ >= 0 && hasFocus()) ring(current_, 10, QPen(theme().text, 1.4, Qt::DashLine));
    if (gesture_ == Gesture::Box) {
        QColor fill = theme().accent;
        fill.setAlphaF(0.10F);
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(pressed_, last_).normalized());
    }
    if (const QRectF legend = legendPlace(); !legend.isEmpty()) {
        legend_.paint(painter, legend.topLeft(), height() - 2 * legendInset, theme(), false);
    }
}

void ChartView::resizeEvent(QResizeEvent*) {
    layerValid_ = false;
    if (fitPending_) fitAll();
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::LanguageChange:
            legend_ = ChartLegend(content_);
            [[fallthrough]];
        case QEvent::FontChange:
        case QEvent::ApplicationFontChange:
        case QEvent::StyleChange:
        case QEvent::PaletteChange:
            painter_.clearCaches();
            invalidate();
            break;
        default:
            break;
    }
}

}  // namespace crosscase::ui
