// ui/chart/chart_view.cpp: content, zoom, and painting through the cached layer.
#include "ui/chart/chart_view.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "ui/chart/item_painter.h"
#include "ui/chart/raster_renderer.h"

namespace crosscase::ui {
namespace {

constexpr double smallestScale = 0.004, largestScale = 6;
constexpr int stillAfter = 140;                                ///< milliseconds after the last pan or zoom
constexpr std::size_t mostAbove = 300, mostLinksAbove = 1500;  ///< what the thread of the view draws itself
constexpr std::size_t mostAnimated = 2000;
constexpr double legendInset = 14;

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent), renderer_(std::make_unique<RasterRenderer>()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Chart"));
    setPlaceholder(tr("Nothing on the chart yet"));
    moving_.setSingleShot(true);
    moving_.setInterval(stillAfter);
    connect(&moving_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(renderer_.get(), &ChartRenderer::better, this, qOverload<>(&QWidget::update));
}

ChartView::~ChartView() = default;

void ChartView::setContent(ChartContent content, bool keepPositions) {
    motion_.stop();
    const bool wasEmpty = content_->items.empty();
    if (!keepPositions) {
        gesture_ = Gesture::None;
        current_ = -1;
    }
    const Held before = held();
    if (keepPositions) {
        std::unordered_map<core::EntityId, QPointF> known;
        for (const ChartItem& item : content_->items) known.emplace(item.id, item.position);
        for (ChartItem& item : content.items) {
            if (const auto found = known.find(item.id); found != known.end()) item.position = found->second;
        }
    }
    content_ = std::make_shared<ChartContent>(std::move(content));
    contentChanged(before);
    if (wasEmpty) fitAll();
}

void ChartView::contentChanged(const Held& held) {
    geometry_ = std::make_shared<ChartGeometry>(*content_);
    places_ = std::make_shared<ChartPlaces>(*content_);
    legend_ = ChartLegend(*content_);
    axis_ = TimeAxis(*content_);
    legendPicture_ = {};
    hovered_ = -1;
    isHidden_.reset();
    holdAgain(held);
    const std::vector<core::EntityId> before = selected_;
    isSelected_.assign(content_->items.size(), false);
    findChosenLinks();
    publish(ChartChange::Content);
    if (isDragging()) setItemsHidden(dragged_);
    markSelected(before);
    if (selected_ != before) emit selectionChanged(selected_);
}

void ChartView::placesChanged() {
    places_ = std::make_shared<ChartPlaces>(*content_);
    publish(ChartChange::Places);
}

/// Hands the present state to the renderer.
void ChartView::publish(ChartChange change) {
    ChartSnapshot snapshot{content_, geometry_, places_, nullptr, isHidden_, &theme()};
    if (!marksAbove()) snapshot.selected = std::make_shared<std::vector<bool>>(isSelected_);
    if (!marksAbove() && isLinkChosen()) snapshot.chosenLinks = std::make_shared<std::vector<int>>(chosenLinks_);
    renderer_->setSnapshot(std::move(snapshot), change);
    update();
}

/// Whether the selection is small enough to lie above the picture, where it costs no redraw.
bool ChartView::marksAbove() const {
    return content_->items.size() > freeLabels && selected_.size() <= mostAbove && selectedLinks_ <= mostLinksAbove;
}

ChartWindow ChartView::window() const {
    return {frame_, size(), devicePixelRatioF(), moving_.isActive()};
}

void ChartView::moveItems(const std::vector<QPointF>& positions) {
    if (positions.size() != content_->items.size()) return;
    motion_.stop();
    if (isDragging()) {
        std::vector<QPointF> kept;
        for (int item : dragged_) kept.push_back(content_->items[static_cast<std::size_t>(item)].position);
        for (std::size_t i = 0; i < positions.size(); ++i) content_->items[i].position = positions[i];
        for (std::size_t i = 0; i < kept.size(); ++i)
            content_->items[static_cast<std::size_t>(dragged_[i])].position = kept[i];
        return placesChanged();
    }
    const auto place = [this](const std::vector<QPointF>& points) {
        for (std::size_t i = 0; i < points.size(); ++i) content_->items[i].position = points[i];
        placesChanged();
    };
    std::vector<QPointF> start;
    for (const ChartItem& item : content_->items) start.push_back(item.position);
    if (start == positions) return;
    if (!isVisible() || positions.size() > mostAnimated) return place(positions);
    motionEnd_ = positions;
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
    moving_.start();
    update();
    if (zoomed) emit zoomChanged(frame_.scale);
}

void ChartView::setZoom(double scale, QPointF at) {
    ChartFrame frame;
    // A chart may become small, but not so small that it is lost.
    const QSizeF room = places_->bounds().size() + QSizeF(400, 400);
    const double whole = std::min(width() / room.width(), height() / room.height());
    frame.scale = std::clamp(scale, std::clamp(whole / 3, smallestScale, 0.05), largestScale);
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
    if (motion_.state() == QAbstractAnimation::Running) {
        ChartContent arrived = *content_;
        for (std::size_t i = 0; i < arrived.items.size(); ++i) arrived.items[i].position = motionEnd_[i];
        fit(boundsOf(arrived), 1.25);
    } else {
        if (measured_ != places_) bounds_ = boundsOf(*content_);
        measured_ = places_;
        fit(bounds_, 1.25);
    }
    fitPending_ = true;  // until a person zooms or pans, the chart fits whatever the size of the view
}

void ChartView::fit(const QRectF& items, double closest) {
    if (items.isEmpty() || width() < 10 || height() < 10) return;
    // Far away labels are larger than the scale makes them, and stand out.
    const double line = fontMetrics().height();
    QRectF room = QRectF(rect()).adjusted(2 * line, 2 * line + axis_.height(axisPixels()), -2 * line, -2 * line);
    const QRectF legend = legendPlace();
    if (!legend.isEmpty() && legend.width() < width() / 3.0) room.setLeft(legend.right() + legendInset);
    if (!geometry_->lanes().empty()) room.adjust(6 * line, 0, 0, 0);  // names before the lanes
    ChartFrame frame;
    frame.scale =
        std::clamp(std::min(room.width() / items.width(), room.height() / items.height()), smallestScale, closest);
    frame.origin = items.center() - room.center() / frame.scale;
    setFrame(frame);
}

void ChartView::centreOn(core::EntityId entity) {
    const auto index = content_->indexOf(entity);
    if (!index) return;
    ChartFrame frame = frame_;
    frame.origin = content_->items[static_cast<std::size_t>(*index)].position - QRectF(rect()).center() / frame.scale;
    setFrame(frame);
}

std::optional<core::EntityId> ChartView::current() const {
    if (current_ < 0) return {};
    return content_->items[static_cast<std::size_t>(current_)].id;
}

QRectF ChartView::placeOf(core::EntityId id) const {
    const auto item = content_->indexOf(id);
    if (!item) return {};
    const ItemShape& shape = geometry_->shape(*item);
    QRectF place({}, QSizeF(shape.halfWidth, shape.halfHeight) * (2 * frame_.scale));
    place.moveCenter(frame_.toView(middleOf(content_->items[static_cast<std::size_t>(*item)])));
    return place;
}

QRectF ChartView::placeOf(core::LinkId id) const {
    const auto link = std::ranges::find(content_->links, id, &ChartLink::id);
    if (link == content_->links.end()) return {};
    const LinkWay way = geometry_->way(*content_, static_cast<int>(link - content_->links.begin()));
    return QRectF(frame_.toView(way.at(0.5)), QSizeF()).adjusted(-4, -4, 4, 4);
}

void ChartView::setLegendShown(bool shown) {
    legendShown_ = shown;
    update();
}

void ChartView::setPlaceholder(const QString& text) {
    placeholder_ = text;
    update();
}

void ChartView::setItemsHidden(const std::vector<int>& items) {
    std::vector<bool> hidden(content_->items.size(), false);
    for (int item : items) hidden[static_cast<std::size_t>(item)] = true;
    isHidden_ = std::make_shared<const std::vector<bool>>(std::move(hidden));
    publish(ChartChange::Places);
}

QRectF ChartView::legendPlace() const {
    if (!legendShown_ || legend_.isEmpty()) return {};
    const double most = height() - 2 * legendInset;
    const QSizeF size = legend_.size(most);
    return {QPointF(legendInset, height() - legendInset - size.height()), size};
}

double ChartView::axisPixels() const {
    return fontMetrics().height() * 0.7;
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    renderer_->paint(painter, window());
    paintOverlay(painter);
    paintPicking(painter);
}

void ChartView::paintOverlay(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (content_->items.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
        return;
    }
    paintAbove(painter);
    if (!geometry_->lanes().empty() && !isDragging())
        paintStuckHeadings(painter, scene(), laneView(), isSelected_, tools_, theme());
    const auto ring = [&](int index, double away, const QPen& pen) {
        const ItemShape& shape = geometry_->shape(index);
        const double scale = frame_.scale * (shape.round ? places_->growth(frame_.scale) : 1);
        const QSizeF half = QSizeF(shape.halfWidth, shape.halfHeight) * scale + QSizeF(away, away);
        QRectF box({}, half * 2);
        box.moveCenter(frame_.toView(middleOf(content_->items[static_cast<std::size_t>(index)])));
        if (const auto stuck = shape.lane ? stuckHeading(scene(), laneView(), index) : std::nullopt)
            box.moveCenter(stuck->center());
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        shape.round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 6, 6);
    };
    if (hovered_ >= 0 && gesture_ == Gesture::None) ring(hovered_, 4, QPen(theme().accent, 2));
    if (current_ >= 0 && hasFocus()) ring(current_, 10, QPen(theme().text, 1.4, Qt::DashLine));
    if (gesture_ == Gesture::Box || gesture_ == Gesture::Lasso) {
        QColor fill = theme().accent;
        fill.setAlphaF(0.10F);
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(fill);
        gesture_ == Gesture::Lasso ? painter.drawPolygon(lasso_)
                                   : painter.drawRect(QRectF(pressed_, last_).normalized());
    }
    axis_.paint(painter, frame_, {0, 0}, width(), axisPixels(), theme());
    paintLegend(painter);
}

/// What is selected or dragged, with its links, where it stands at this moment.
void ChartView::paintAbove(QPainter& painter) {
    if (!marksAbove() && !isHidden_) return;
    std::vector<int> items = isDragging() ? dragged_ : selectedItems(), links;
    if (items.size() > mostAbove) items.resize(mostAbove);  // a sample of a very large drag
    for (int item : items) {
        const auto some = geometry_->linksAt(item);
        if (links.size() < mostLinksAbove) links.insert(links.end(), some.begin(), some.end());
    }
    std::ranges::sort(links);
    const auto repeated = std::ranges::unique(links);
    links.erase(repeated.begin(), repeated.end());
    std::erase_if(links, [this](int link) { return !geometry_->isDrawn(link); });
    ChartMarks marks;
    marks.selected = &isSelected_;
    if (isLinkChosen()) marks.chosen = &chosenLinks_;
    PainterInk ink(painter);
    ChartPicture(ChartScene{content_.get(), geometry_.get(), nullptr, places_->growth(frame_.scale)}, frame_,
                 std::move(items), std::move(links), theme(), marks, tools_.labels)
        .paint(painter, ink, QRectF(rect()), tools_);
}

void ChartView::paintLegend(QPainter& painter) {
    const QRectF place = legendPlace();
    if (place.isEmpty()) return;
    const double ratio = devicePixelRatioF();
    const QSize pixels = (place.size() * ratio).toSize() + QSize(1, 1);
    if (legendPicture_.size() != pixels || legendPicture_.devicePixelRatio() != ratio) {
        legendPicture_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        legendPicture_.setDevicePixelRatio(ratio);
        legendPicture_.fill(Qt::transparent);
        QPainter own(&legendPicture_);
        legend_.paint(own, {0, 0}, height() - 2 * legendInset, theme(), false);
    }
    painter.drawImage(place.topLeft(), legendPicture_);
}

void ChartView::resizeEvent(QResizeEvent*) {
    legendPicture_ = {};
    if (fitPending_) fitAll();
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::LanguageChange:
            legend_ = ChartLegend(*content_);
            [[fallthrough]];
        case QEvent::FontChange:
        case QEvent::ApplicationFontChange:
        case QEvent::StyleChange:
        case QEvent::PaletteChange:
            tools_.clear();
            renderer_->clearCaches();
            measured_.reset();
            legendPicture_ = {};
            publish(ChartChange::Content);
            break;
        default:
            break;
    }
}

}  // namespace crosscase::ui
