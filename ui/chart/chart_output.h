// ui/chart/chart_output.h: the chart on its way out: for own use marked and logged, for an agency through the gate. Jobs draw,
// so that the window answers; a stop leaves files as they were.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "ui/chart/chart_to_go.h"

class QPrinter;
class QWidget;

namespace crosscase::ui {

class ChartOutput : public QObject {
    Q_OBJECT
public:
    /// @param panel  parent of every dialog
    ChartOutput(Desk& desk, QWidget* panel);

    void exportPicture(ChartToGo chart);
    void print(ChartToGo chart);

    /// The bytes of a file; runs in a job.
    using Draw =
        std::function<core::Result<std::string>(const ChartContent&, const ChartLines&, core::Progress& progress)>;
    void toFile(const ChartToGo& chart, const Audience& audience, const QString& path, const Draw& draw,
                const std::string& detail = {});
    void toPrinter(const ChartToGo& chart, const Audience& audience, const PageOptions& options,
                   const std::shared_ptr<QPrinter>& printer);

signals:
    void written(const QString& path);

private:
    struct Pages {
        std::shared_ptr<const ChartContent> content;
        ChartLines lines;
    };
    struct Drawn {
        std::string bytes;
        core::WorkingCopy copy;
    };
    void copyToFile(const ChartToGo& chart, const QString& path, const Draw& draw, const std::string& detail);
    void shareToFile(const ChartToGo& chart, const Audience& audience, const QString& path, const Draw& draw);
    void paint(const Pages& pages, const PageOptions& options, const std::shared_ptr<QPrinter>& printer);
    void failed(const core::Error& error);

    Desk& desk_;
    QWidget* panel_;
};

}  // namespace crosscase::ui
