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
constexpr int threadCount = 2, stripCount = 10;
constexpr double promptMilliseconds = 8;  ///< a layer that took less is waited for, so that small charts never blur
constexpr int promptWait = 8, contentWait = 24;  ///< milliseconds
constexpr int restMilliseconds = 250;  ///< after which a view that shows the same takes the time for all links

}  // namespace

struct RasterRenderer::Job {
    ChartSnapshot snapshot;
    ChartWindow window;  ///< of the layer, not of the view
    Layer layer, whole;
    std::unique_ptr<ChartPicture> picture;
    std::atomic<int> stripsLeft{stripCount};
    std::atomic<bool> dropped{false};
    QElapsedTimer timer;

    std::mutex mutex;
    std::condition_variable wake;
    bool done = false;
};

RasterRenderer::RasterRenderer(QObject* parent)
    : ChartRenderer(parent), threads_(std::clamp(QThread::idealThreadCount(), 1, threadCount)) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &RasterRenderer::complete);
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
    const QRectF place(layer.frame.origin, layer.image.deviceIndependentSize() / layer.frame.scale);
    return place.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(window.frame.toItems(QRectF({0, 0}, QSizeF(window.size))));
}

bool RasterRenderer::isSharp(const ChartWindow& window) const {
    return layer_.version == version_ && !isPassing(layer_) && covers(layer_, window);
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
    collect();
    const bool passing = window.moving && layer_.version == version_ && covers(layer_, window);
    if (!isSharp(window) && !passing) {
        request(window);
        const bool stale = layer_.content != content_;
        if (stale || layer_.milliseconds < promptMilliseconds) waitFor(stale ? contentWait : promptWait);
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
    if (zoom == 1.0 && layer.image.devicePixelRatio() == ratio) {
        painter.drawImage(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                          layer.image);
        return;
    }
    painter.drawImage(QRectF(corner, layer.image.deviceIndependentSize() * zoom), layer.image,
                      QRectF(layer.image.rect()));
}

void RasterRenderer::request(const ChartWindow& window) {
    if (job_ && !job_->dropped && job_->layer.version == version_ && job_->window.frame.scale == window.frame.scale &&
        covers(job_->layer, window)) {
        wanted_.reset();
        return;
    }
    if (job_) {
        if (job_->layer.links == LinkShare::All) job_->dropped = true;  // nobody waits for that one
        wanted_ = window;  // any other layer in the making comes first: a long zoom shows passing pictures
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
    const QSize pixels = job->window.size * view.devicePixelRatio;
    job->layer.image =
        spare_.size() == pixels && spare_.isDetached() ? std::move(spare_) : QImage(pixels, QImage::Format_RGB32);
    spare_ = QImage();
    job->layer.image.setDevicePixelRatio(view.devicePixelRatio);
    job_ = job;
    threads_.post([job, this](PaintTools& tools) { choose(job, this, tools); });
}

/// Runs on a drawing thread. `renderer` is only called back through its event queue or to post more work: it outlives its
/// threads.
void RasterRenderer::choose(const std::shared_ptr<Job>& job, RasterRenderer* renderer, PaintTools& tools) {
    if (job->dropped) return finish(job, renderer);
    const ChartSnapshot& snapshot = job->snapshot;
    ChartMarks marks;
    marks.selected = snapshot.selected.get();
    marks.hidden = snapshot.hidden.get();
    marks.links = job->layer.links;
    job->picture = std::make_unique<ChartPicture>(
        ChartScene{snapshot.content.get(), snapshot.geometry.get(), snapshot.places.get(),
                   snapshot.places->growth(job->window.frame.scale)},
        job->window.frame, QRectF({0, 0}, QSizeF(job->window.size)), *snapshot.theme, marks, tools.labels);
    for (int strip = 1; strip < stripCount; ++strip) {
        renderer->threads_.post([job, renderer, strip](PaintTools& own) { paintStrip(job, renderer, strip, own); });
    }
    paintStrip(job, renderer, 0, tools);
}

void RasterRenderer::paintStrip(const std::shared_ptr<Job>& job, RasterRenderer* renderer, int strip,
                                PaintTools& tools) {
    if (!job->dropped) {
        QImage& layer = job->layer.image;
        const double ratio = job->window.devicePixelRatio;
        const int first = layer.height() * strip / stripCount, last = layer.height() * (strip + 1) / stripCount;
        // The strips of one image do not overlap, so that threads may write to them at the same time.
        QImage part(const_cast<uchar*>(layer.constBits()) + first * layer.bytesPerLine(), layer.width(), last - first,
                    static_cast<int>(layer.bytesPerLine()), QImage::Format_RGB32);
        part.setDevicePixelRatio(ratio);
        const QRectF piece(0, first / ratio, layer.width() / ratio, (last - first) / ratio);
        QPainter painter(&part);
        painter.translate(0, -piece.top());
        paintCanvas(painter, piece, job->window.frame, *job->snapshot.theme);
        RasterInk ink(part, ratio, piece.top());
        job->picture->paint(painter, ink, piece, tools);
    }
    if (--job->stripsLeft == 0) finish(job, renderer);
}

void RasterRenderer::finish(const std::shared_ptr<Job>& job, RasterRenderer* renderer) {
    if (const ChartWindow& window = job->window;
        !job->dropped && job->snapshot.places->areIn(window.frame.toItems(QRectF({0, 0}, QSizeF(window.size))))) {
        job->whole.image = job->layer.image.scaled(job->layer.image.size() / 2);
        job->whole.image.setDevicePixelRatio(window.devicePixelRatio / 2);
        job->whole.frame = job->layer.frame;
        job->whole.content = job->layer.content;
    }
    {
        const std::lock_guard lock(job->mutex);
        job->done = true;
        if (job->picture) job->layer.leavesOut = job->picture->leavesOut();
        job->picture.reset();
        job->layer.milliseconds = static_cast<double>(job->timer.nsecsElapsed()) / 1e6;
    }
    job->wake.notify_all();
    QMetaObject::invokeMethod(
        renderer,
        [renderer] {
            if (renderer->collect()) emit renderer->better();
        },
        Qt::QueuedConnection);
}

void RasterRenderer::waitFor(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (job_ && timer.elapsed() < milliseconds) {
        {
            std::unique_lock lock(job_->mutex);
            const auto rest = std::chrono::milliseconds(milliseconds - timer.elapsed());
            if (!job_->wake.wait_for(lock, rest, [this] { return job_->done; })) return;
        }
        collect();
    }
}

/// Takes over a finished layer and starts the next one that is wanted.
bool RasterRenderer::collect() {
    if (!job_) return false;
    {
        const std::lock_guard lock(job_->mutex);
        if (!job_->done) return false;
    }
    const std::shared_ptr<Job> job = std::exchange(job_, nullptr);
    const bool isCurrent = !job->dropped && job->layer.version == version_;
    if (isCurrent) {
        spare_ = job->layer.links == LinkShare::All ? QImage() : std::move(layer_.image);
        if (job->layer.links == LinkShare::All) job->layer.milliseconds = layer_.milliseconds;  // what answering takes
        layer_ = std::move(job->layer);
        if (!job->whole.image.isNull()) whole_ = std::move(job->whole);
    }
    if (wanted_) request(*std::exchange(wanted_, std::nullopt));
    return isCurrent;
}

}  // namespace crosscase::ui
