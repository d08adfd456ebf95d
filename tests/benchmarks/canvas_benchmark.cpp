// tests/benchmarks/canvas_benchmark.cpp: how fast the canvas answers panning and zooming, beside a QGraphicsView.
//   canvas_benchmark [ITEMS ...]     1000 10000 50000 100000 without any; QT_QPA_PLATFORM=offscreen or xcb
// Prints `what<TAB>value<TAB>bar` lines. An answer is the time that the GUI thread is busy from the event until the frame is
// shown; a sharp redraw the time until the picture is drawn anew in full detail, its wait for a thread included.
#include <malloc.h>
#include <time.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QThread>
#include <QWindow>
#include <cstdio>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tests/benchmarks/canvas_graph.h"
#include "tests/benchmarks/canvas_graphics_view.h"
#include "ui/chart/chart_view.h"
#include "ui/theme/theme.h"

using namespace crosscase;

namespace {

constexpr int width = 1600, height = 1000, panSteps = 60, zoomSteps = 14;
constexpr double answerBar = 16;  ///< milliseconds, every size

double sharpBar(int items) {
    return items <= 10000 ? 16 : items <= 50000 ? 33 : 80;
}

/// Memory of this process alone: files that are mapped, such as fonts, are not in it.
double ownMegabytes() {
    malloc_trim(0);
    std::ifstream status("/proc/self/status");
    double kilobytes = 0;
    for (std::string word; status >> word;) {
        if (word == "RssAnon:") status >> kilobytes;
    }
    return kilobytes * 1024 / 1e6;
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of all threads of this program.
double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> all;
    double at(double share) {
        if (all.empty()) return 0;
        std::sort(all.begin(), all.end());
        return all[std::min(all.size() - 1, std::size_t(double(all.size()) * share))];
    }
};

void print(const QString& what, double value, const QString& bar = {}) {
    std::printf("%s\t%.2f\t%s\n", qPrintable(what), value, qPrintable(bar));
    std::fflush(stdout);
}

void print(const QString& what, Times times, double bar) {
    print(what + QStringLiteral(", median ms"), times.at(0.5));
    print(what + QStringLiteral(", p95 ms"), times.at(0.95), bar > 0 ? QStringLiteral("<= %1").arg(bar) : QString());
}

/// Pans, zooms to 100 % and back, pans there: `pan` and `zoom` show a frame each and return the time they were busy.
struct Tour {
    Times panWhole, zoom, panClose;

    void run(const std::function<double(QPoint)>& pan, const std::function<double(double)>& zoomBy, double toFull) {
        for (int i = 0; i < panSteps; ++i)
            panWhole.all.push_back(pan(i < panSteps / 2 ? QPoint(19, 7) : QPoint(-19, -7)));
        const double factor = std::pow(toFull, 1.0 / zoomSteps);
        for (int i = 0; i < zoomSteps; ++i) zoom.all.push_back(zoomBy(factor));
        for (int i = 0; i < panSteps; ++i)
            panClose.all.push_back(pan(i < panSteps / 2 ? QPoint(19, 7) : QPoint(-19, -7)));
        for (int i = 0; i < zoomSteps; ++i) zoom.all.push_back(zoomBy(1 / factor));
    }
    void show(const QString& what, double bar) const {
        print(what + QStringLiteral(": pan, whole chart in view"), panWhole, bar);
        print(what + QStringLiteral(": zoom, whole chart to 100 % and back"), zoom, bar);
        print(what + QStringLiteral(": pan at 100 %"), panClose, bar);
    }
};

/// The canvas, driven by the events of mouse and wheel.
class Canvas {
public:
    explicit Canvas(int items) : items_(items), before_(ownMegabytes()) {
        build_ = milliseconds([&] {
            view_.resize(width, height);
            view_.setContent(bench::peopleAndPhones(items));
            view_.setLegendShown(false);
            view_.show();
            view_.fitAll();
            untilSharp();
        });
    }

    /// Steps come at the pace of a hand: the picture may sharpen between two of them.
    Tour tour() {
        Tour tour;
        view_.fitAll();
        untilSharp();
        grab(QEvent::MouseButtonPress, Qt::MiddleButton);
        tour.run(
            [this](QPoint by) {
                at_ += by;
                const double busy = shown([this] { grab(QEvent::MouseMove, Qt::NoButton); });
                pause(16);
                return busy;
            },
            [this](double factor) {
                const double busy = shown([&] { view_.setZoom(view_.zoom() * factor, {width / 2.0, height / 2.0}); });
                pause(16);
                return busy;
            },
            1 / view_.zoom());
        grab(QEvent::MouseButtonRelease, Qt::MiddleButton);
        return tour;
    }

    /// @param processor  time of all threads for each redraw: what the wall clock would show, twice over, on an idle machine
    Times sharpRedraws(Times& processor) {
        Times times;
        view_.fitAll();
        const double factor = std::pow(1 / view_.zoom(), 1.0 / zoomSteps);
        for (int i = 0; i < 2 * zoomSteps; ++i) {
            untilSharp();
            pause(40);
            const double before = processorMilliseconds();
            times.all.push_back(milliseconds([&] {
                view_.setZoom(view_.zoom() * (i < zoomSteps ? factor : 1 / factor), {width / 2.0, height / 2.0});
                untilSharp();
            }));
            processor.all.push_back(processorMilliseconds() - before);
        }
        return times;
    }

    /// As a chart that is looked at and not moved.
    void rest() {
        view_.fitAll();
        untilSharp();
        pause(400);
    }
    double megabytes() const { return ownMegabytes() - before_; }
    double buildMilliseconds() const { return build_; }

private:
    void grab(QEvent::Type type, Qt::MouseButton button) {
        QMouseEvent event(type, at_, view_.mapToGlobal(at_), button, Qt::MiddleButton, Qt::NoModifier);
        QApplication::sendEvent(&view_, &event);
    }
    double shown(const std::function<void()>& change) {
        return milliseconds([&] {
            change();
            view_.repaint();
        });
    }
    void untilSharp() {
        view_.repaint();
        while (!view_.isSharp()) idle();
    }
    static void pause(int wait) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < wait) idle();
    }
    /// Leaves the processor to the threads that draw.
    static void idle() {
        QThread::usleep(200);
        QApplication::processEvents();
    }

    int items_;
    double before_, build_ = 0;
    ui::ChartView view_;
    QPointF at_{width / 2.0, height / 2.0};
};

Tour graphicsViewTour(int items, double scale, double& megabytes) {
    const double before = ownMegabytes();
    Tour tour;
    bench::SceneView view(bench::peopleAndPhones(items));
    view.resize(width, height);
    view.zoomBy(scale);
    view.show();
    while (!view.windowHandle()->isExposed()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto busy = [&](const std::function<void()>& change) {
        return milliseconds([&] {
            change();
            view.viewport()->repaint();
        });
    };
    tour.run([&](QPoint by) { return busy([&] { view.panBy(by); }); },
             [&](double factor) { return busy([&] { view.zoomBy(factor); }); }, 1 / scale);
    megabytes = ownMegabytes() - before;
    return tour;
}

void measure(int items) {
    const QString name = QStringLiteral("%1 items").arg(items);
    double scale = 1;
    Tour ours;
    {
        Canvas canvas(items);
        print(name + QStringLiteral(": first picture, ms"), canvas.buildMilliseconds());
        ours = canvas.tour();
        ours.show(name, answerBar);
        Times processor;
        print(name + QStringLiteral(": sharp redraw"), canvas.sharpRedraws(processor), sharpBar(items));
        print(name + QStringLiteral(": sharp redraw, processor time of all threads"), processor, 0);
        canvas.rest();
        const double megabytes = canvas.megabytes();
        print(name + QStringLiteral(": memory, MB"), megabytes, items >= 100000 ? QStringLiteral("<= 100") : QString());
        print(name + QStringLiteral(": memory for each item, bytes"), megabytes * 1e6 / items);
        ui::ChartView fitted;
        fitted.resize(width, height);
        fitted.setContent(bench::peopleAndPhones(items));
        scale = fitted.zoom();
    }
    double megabytes = 0;
    Tour peer = graphicsViewTour(items, scale, megabytes);
    const QString other = name + QStringLiteral(", QGraphicsView");
    peer.show(other, 0);
    print(other + QStringLiteral(": memory, MB"), megabytes);
    const auto ratio = [](Times a, Times b) { return b.at(0.95) / std::max(a.at(0.95), 1e-3); };
    print(name + QStringLiteral(": QGraphicsView to canvas, p95 of panning the whole"),
          ratio(ours.panWhole, peer.panWhole));
    print(name + QStringLiteral(": QGraphicsView to canvas, p95 of zooming"), ratio(ours.zoom, peer.zoom));
    print(name + QStringLiteral(": QGraphicsView to canvas, p95 of panning at 100 %"),
          ratio(ours.panClose, peer.panClose));
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, QStringLiteral("light"));
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty()) sizes = {1000, 10000, 50000, 100000};
    { Canvas(10); }  // what Qt makes on first use is not the chart's
    for (int items : sizes) measure(items);
    return 0;
}
