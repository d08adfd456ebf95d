// ui/chart/raster_renderer.cpp: layers, and the jobs that draw them.
#include "ui/chart/raster_renderer.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QThread>
#include <algorithm>
#include <cmath>

namespace crosscase::ui {
namespace {

constexpr double layerReach = 0.25;                  ///< the layer stands out of the view by this share on every side
constexpr std::size_t mostLinksDrawnWhole = 250000;  ///< while the chart moves
constexpr int threadCount = 2;
constexpr int viewPieces = 8, marginPieces = 2;  ///< into which the view, and each of its margins, is cut
constexpr double promptMilliseconds = 8;  ///< a view that took less is waited for, so that small charts never blur
constexpr int promptWait = 8, contentWait = 24;  ///< milliseconds
constexpr int restMilliseconds = 250;  ///< after which a view that shows the same takes the time for all links

void cut(std::vector<QRect>& pieces, const QRect& whole, int count) {
    for (int i = 0; i < count; ++i) {
        const int first = whole.height() * i / count, last = whole.height() * (i + 1) / count;
        pieces.emplace_back(whole.left(), whole.top() + first, whole.width(), last - first);
    }
}

/// Pieces of the view first, then those of the margins above, below and beside it.
std::vector<QRect> piecesOf(const QRect& all, const QRect& view) {
    std::vector<QRect> pieces;
    cut(pieces, view, viewPieces);
    cut(pieces, QRect(all.topLeft(), QPoint(all.right(), view.top() - 1)), marginPieces);
    cut(pieces, QRect(QPoint(all.left(), view.bottom() + 1), all.bottomRight()), marginPieces);
    cut(pieces, QRect(QPoint(all.left(), view.top()), QPoint(view.left() - 1, view.bottom())), marginPieces);
    cut(pieces, QRect(QPoint(view.right() + 1, view.top()), QPoint(all.right(), view.bottom())), marginPieces);
    return pieces;
}

}  // namespace

struct RasterRenderer::Job {
    ChartSnapshot snapshot;
    ChartWindow window;  ///< of the layer, not of the view
    QRect view;          ///< the view's pixels of the layer
    Layer layer, whole;
    std::unique_ptr<ChartPicture> picture;
    std::vector<QRect> pieces;
    std::atomic<int> viewLeft{viewPieces}, left{0};
    std::atomic<bool> dropped{false};
    QElapsedTimer timer;
    Stage collected = Stage::Begun;  ///< of the thread of the view

    std::mutex mutex;
    std::condition_variable wake;
    Stage stage = Stage::Begun;
};

RasterRenderer::RasterRenderer(QObject* parent)
    : ChartRenderer(parent), threads_(std::clamp(QThread::idealThreadCount(), 1, threadCount)) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &RasterRenderer::complete);
    const auto takeOn = [this] {
        if (collect()) emit better();
    };
    connect(this, &RasterRenderer::advanced, this, takeOn, Qt::QueuedConnection);
}

RasterRenderer::~RasterRenderer() {
    if (job_) job_->dropped = true;
}

void RasterRenderer::setSnapshot(ChartSnapshot snapshot, ChartChange change) {
    snapshot_ = std::move(snapshot);
    ++version_;
    if (change == ChartChange::Content) ++content_;
    if (job_) job_->dropped = true;
    wanted_.reset();
}

void RasterRenderer::clearCaches() {
    threads_.clearCaches();
}

/// Whether the layer shows all of the view, at its scale.
bool RasterRenderer::covers(const Layer& layer, const ChartWindow& window) const {
    if (layer.image.isNull() || layer.frame.scale != window.frame.scale ||
        layer.image.devicePixelRatio() != window.devicePixelRatio)
        return false;
    const double unit = 1 / (layer.image.devicePixelRatio() * layer.frame.scale);
    const QRectF place(layer.frame.origin + QPointF(layer.drawn.topLeft()) * unit, QSizeF(layer.drawn.size()) * unit);
    return place.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(window.frame.toItems(QRectF({0, 0}, QSizeF(window.size))));
}

bool RasterRenderer::isSharp(const ChartWindow& window) const {
    return layer_.version == version_ && !isPassing(layer_) && covers(layer_, window);
}

bool RasterRenderer::shows(const ChartWindow& window) const {
    return layer_.version == version_ && (window.moving || !isPassing(layer_)) && covers(layer_, window);
}

/// Whether panning on in some direction would soon leave the layer.
bool RasterRenderer::nearEdge(const ChartWindow& window) const {
    ChartWindow wider = window;
    const QSize margin = window.size * (layerReach * 0.4);
    wider.size += margin * 2;
    wider.frame.origin -= QPointF(margin.width(), margin.height()) / window.frame.scale;
    return !covers(layer_, wider);
}

void RasterRenderer::paint(QPainter& painter, const ChartWindow& window) {
    const QRectF view({0, 0}, QSizeF(window.size));
    if (!snapshot_.content) {
        paintCanvas(painter, view, window.frame, theme());
        return;
    }
    asked_ = window;
    collect();
    if (!shows(window)) {
        request(window);
        const bool stale = layer_.content != content_;
        if (stale || layer_.milliseconds < promptMilliseconds) waitFor(window, stale ? contentWait : promptWait);
    } else if (nearEdge(window)) {
        request(window);
    } else if (!window.moving && (layer_.leavesOut || !spare_.isNull()) && (shown_ != window || !rest_.isActive())) {
        shown_ = window;
        rest_.start();
    }
    if (layer_.content == content_ && covers(layer_, window)) return paintLayer(painter, layer_, window);
    painter.fillRect(view, snapshot_.theme->canvas);
    if (whole_.content == content_) paintLayer(painter, whole_, window);
    if (layer_.content == content_) paintLayer(painter, layer_, window);
}

void RasterRenderer::paintLayer(QPainter& painter, const Layer& layer, const ChartWindow& window) const {
    const double zoom = window.frame.scale / layer.frame.scale, ratio = window.devicePixelRatio;
    const QPointF corner = window.frame.toView(layer.frame.origin);
    const QPointF first = QPointF(layer.drawn.topLeft()) / layer.image.devicePixelRatio();
    if (zoom == 1.0 && layer.image.devicePixelRatio() == ratio) {
        const QPointF pixel(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio);
        painter.drawImage(pixel + first, layer.image, QRectF(layer.drawn));
        return;
    }
    painter.drawImage(QRectF(corner + first * zoom, QSizeF(layer.drawn.size()) / layer.image.devicePixelRatio() * zoom),
                      layer.image, QRectF(layer.drawn));
}

void RasterRenderer::request(const ChartWindow& window) {
    if (job_ && !job_->dropped && job_->layer.version == version_ && job_->window.frame.scale == window.frame.scale &&
        (window.moving || !isPassing(job_->layer)) && covers(job_->layer, window)) {
        wanted_.reset();
        return;
    }
    if (job_) {
        // Nobody waits for margins of another view, nor for what only rest brings. Any other layer in the making comes first:
        // a long zoom shows passing pictures.
        if (job_->layer.links == LinkShare::All || job_->collected == Stage::ViewDrawn) job_->dropped = true;
        wanted_ = window;
        return;
    }
    const bool isPassing = window.moving && snapshot_.content->links.size() > mostLinksDrawnWhole;
    start(window, isPassing ? LinkShare::Few : LinkShare::Most);
}

/// Draws the links that a sharp layer leaves out, and keeps no memory for a layer that nobody is about to need.
void RasterRenderer::complete() {
    if (!job_ && layer_.leavesOut && shown_ && isSharp(*shown_)) start(*shown_, LinkShare::All);
    if (!job_) spare_ = QImage();
}

void RasterRenderer::start(const ChartWindow& view, LinkShare links) {
    wanted_.reset();
    auto job = std::make_shared<Job>();
    job->timer.start();
    job->snapshot = snapshot_;
    job->layer.version = version_;
    job->layer.content = content_;
    job->layer.links = links;
    // Whole pixels, so that a copy of the layer is as sharp as the layer.
    const QSize reach(static_cast<int>(std::ceil(view.size.width() * layerReach)),
                      static_cast<int>(std::ceil(view.size.height() * layerReach)));
    job->window = view;
    job->window.size += reach * 2;
    job->window.frame.origin = view.frame.toItems(-QPointF(reach.width(), reach.height()));
    job->layer.frame = job->window.frame;
    const double ratio = view.devicePixelRatio;
    const QSize pixels = job->window.size * ratio;
    job->layer.drawn = QRect({0, 0}, pixels);
    job->view = QRectF(QPointF(reach.width(), reach.height()) * ratio, QSizeF(view.size) * ratio).toAlignedRect();
    job->pieces = piecesOf(job->layer.drawn, job->view);
    job->left = static_cast<int>(job->pieces.size());
    job->layer.image =
        spare_.size() == pixels && spare_.isDetached() ? std::move(spare_) : QImage(pixels, QImage::Format_RGB32);
    spare_ = QImage();
    job->layer.image.setDevicePixelRatio(ratio);
    job_ = job;
    threads_.post([job, this](PaintTools& tools) { choose(job, this, tools); });
}

/// Runs on a drawing thread. `renderer` is only called back through its event queue or to post more work: it outlives its
/// threads.
void RasterRenderer::choose(const std::shared_ptr<Job>& job, RasterRenderer* renderer, PaintTools& tools) {
    if (job->dropped) return reach(job, renderer, Stage::Ended);
    const ChartSnapshot& snapshot = job->snapshot;
    ChartMarks marks;
    marks.selected = snapshot.selected.get();
    marks.hidden = snapshot.hidden.get();
    marks.chosen = snapshot.chosenLinks.get();
    marks.links = job->layer.links;
    job->picture = std::make_unique<ChartPicture>(
        ChartScene{snapshot.content.get(), snapshot.geometry.get(), snapshot.places.get(),
                   snapshot.places->growth(job->window.frame.scale)},
        job->window.frame, QRectF({0, 0}, QSizeF(job->window.size)), *snapshot.theme, marks, tools.labels);
    for (const QRect& piece : std::span(job->pieces).subspan(1))
        renderer->threads_.post([job, renderer, piece](PaintTools& own) { paintPiece(job, renderer, piece, own); });
    paintPiece(job, renderer, job->pieces.front(), tools);
}

void RasterRenderer::paintPiece(const std::shared_ptr<Job>& job, RasterRenderer* renderer, const QRect& piece,
                                PaintTools& tools) {
    if (!job->dropped) {
        QImage& layer = job->layer.image;
        const double ratio = job->window.devicePixelRatio;
        // The pieces of one image do not overlap, so that threads may write to them at the same time.
        uchar* first = const_cast<uchar*>(layer.constBits()) + piece.top() * layer.bytesPerLine() +
                       piece.left() * static_cast<qsizetype>(sizeof(QRgb));
        QImage part(first, piece.width(), piece.height(), layer.bytesPerLine(), QImage::Format_RGB32);
        part.setDevicePixelRatio(ratio);
        const QRectF area(QPointF(piece.topLeft()) / ratio, QSizeF(piece.size()) / ratio);
        QPainter painter(&part);
        painter.translate(-area.topLeft());
        paintCanvas(painter, area, job->window.frame, *job->snapshot.theme);
        RasterInk ink(part, ratio, area.topLeft());
        job->picture->paint(painter, ink, area, tools);
    }
    if (job->view.contains(piece) && --job->viewLeft == 0) reach(job, renderer, Stage::ViewDrawn);
    if (--job->left == 0) reach(job, renderer, Stage::Ended);
}

void RasterRenderer::reach(const std::shared_ptr<Job>& job, RasterRenderer* renderer, Stage stage) {
    if (const ChartWindow& window = job->window;
        stage == Stage::Ended && !job->dropped &&
        job->snapshot.places->areIn(window.frame.toItems(QRectF({0, 0}, QSizeF(window.size))))) {
        job->whole.image = job->layer.image.scaled(job->layer.image.size() / 2);
        job->whole.image.setDevicePixelRatio(window.devicePixelRatio / 2);
        job->whole.frame = job->layer.frame;
        job->whole.drawn = job->whole.image.rect();
        job->whole.content = job->layer.content;
    }
    {
        const std::lock_guard lock(job->mutex);
        job->stage = stage;
        if (stage == Stage::ViewDrawn && job->picture) {
            job->layer.leavesOut = job->picture->leavesOut();
            job->layer.milliseconds = static_cast<double>(job->timer.nsecsElapsed()) / 1e6;
        }
        if (stage == Stage::Ended) job->picture.reset();
    }
    job->wake.notify_all();
    emit renderer->advanced();
}

void RasterRenderer::waitFor(const ChartWindow& window, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (job_ && !shows(window) && timer.elapsed() < milliseconds) {
        {
            std::unique_lock lock(job_->mutex);
            const auto rest = std::chrono::milliseconds(milliseconds - timer.elapsed());
            if (!job_->wake.wait_for(lock, rest, [this] { return job_->stage != job_->collected; })) return;
        }
        collect();
    }
}

/// Takes over what a job has drawn, and starts the next one that is wanted. The view alone is taken over where the layer
/// before does not show it; else that one, with its margins, stays until the new one has its own.
bool RasterRenderer::collect() {
    if (!job_) return false;
    Stage stage{};
    {
        const std::lock_guard lock(job_->mutex);
        stage = job_->stage;
    }
    if (stage == job_->collected) return false;
    const bool isCurrent = !job_->dropped && job_->layer.version == version_;
    const bool isTaken = isCurrent && (stage == Stage::Ended || !asked_ || !shows(*asked_));
    if (isTaken) takeOver(stage);
    job_->collected = stage;
    if (stage == Stage::Ended) {
        job_->layer.image = QImage();
        job_.reset();
    }
    if (wanted_) request(*std::exchange(wanted_, std::nullopt));
    return isTaken;
}

void RasterRenderer::takeOver(Stage stage) {
    const bool isAll = job_->layer.links == LinkShare::All;
    const bool isSame = layer_.image.constBits() == job_->layer.image.constBits();
    if (!isSame) spare_ = isAll ? QImage() : std::move(layer_.image);
    if (isAll) job_->layer.milliseconds = layer_.milliseconds;  // what answering takes
    layer_ = job_->layer;
    if (stage == Stage::ViewDrawn) {
        layer_.drawn = job_->view;
    } else if (!job_->whole.image.isNull()) {
        whole_ = std::move(job_->whole);
    }
}

}  // namespace crosscase::ui
