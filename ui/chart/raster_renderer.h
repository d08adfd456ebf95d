// ui/chart/raster_renderer.h: draws the chart in software, off the thread of the view, into a layer larger than the view.
#pragma once

#include <QImage>
#include <QTimer>
#include <atomic>

#include "ui/chart/chart_renderer.h"
#include "ui/chart/paint_threads.h"

namespace crosscase::ui {

/// Panning copies the layer, zooming scales it until it is drawn anew. A layer knows which state of the chart it shows: one
/// of an older content is never shown again. One layer is drawn at a time, in pieces that the threads share: first what the
/// view shows, then what stands out of it. Where there are very many long links, a sharp layer samples them; once the view
/// rests, one with all of them follows.
class RasterRenderer final : public ChartRenderer {
    Q_OBJECT
public:
    explicit RasterRenderer(QObject* parent = nullptr);
    ~RasterRenderer() override;

    void setSnapshot(ChartSnapshot snapshot, ChartChange change) override;
    void paint(QPainter& painter, const ChartWindow& window) override;
    bool isSharp(const ChartWindow& window) const override;
    void clearCaches() override;

signals:
    void advanced();  ///< a job, told by the thread that draws

private:
    struct Layer {
        QImage image;
        ChartFrame frame;  ///< of its upper left corner
        int version = -1, content = -1;
        LinkShare links = LinkShare::Most;
        QRect drawn;             ///< pixels of the image that show the chart
        bool leavesOut = false;  ///< not all links are on it
        double milliseconds = 0;
    };
    enum class Stage { Begun, ViewDrawn, Ended };
    /// A layer in the making, shared with the threads.
    struct Job;

    bool isPassing(const Layer& layer) const { return layer.links == LinkShare::Few; }
    bool covers(const Layer& layer, const ChartWindow& window) const;
    bool nearEdge(const ChartWindow& window) const;
    /// Whether the layer is the picture to show, be it a passing one.
    bool shows(const ChartWindow& window) const;
    void request(const ChartWindow& window);
    void start(const ChartWindow& window, LinkShare links);
    void complete();
    void waitFor(const ChartWindow& window, int milliseconds);
    /// @return whether a layer was taken over
    bool collect();
    void takeOver(Stage stage);
    void paintLayer(QPainter& painter, const Layer& layer, const ChartWindow& window) const;
    static void choose(const std::shared_ptr<Job>& job, RasterRenderer* renderer, PaintTools& tools);
    static void paintPiece(const std::shared_ptr<Job>& job, RasterRenderer* renderer, const QRect& piece,
                           PaintTools& tools);
    static void reach(const std::shared_ptr<Job>& job, RasterRenderer* renderer, Stage stage);

    ChartSnapshot snapshot_;
    int version_ = 0, content_ = 0;
    Layer layer_;
    QImage spare_;  ///< of the layer before: its memory is used again
    Layer whole_;   ///< a small picture of the whole chart, for what the layer does not cover yet
    std::shared_ptr<Job> job_;
    std::optional<ChartWindow> wanted_;  ///< once the job has ended
    std::optional<ChartWindow> asked_;   ///< the last one that was to be shown
    std::optional<ChartWindow> shown_;   ///< the last one that a sharp layer was shown in
    QTimer rest_;                        ///< runs out when the view has rested
    PaintThreads threads_;               ///< last: ends before what its tasks refer to
};

}  // namespace crosscase::ui
