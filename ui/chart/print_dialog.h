// ui/chart/print_dialog.h: the chart on one page or on a wall of pages: for whom, and on a printer or as PDF.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>

#include "ui/chart/audience_field.h"

class QCheckBox;
class QPrinter;
class QSpinBox;

namespace crosscase::ui {

class PrintDialog : public QDialog {
    Q_OBJECT
public:
    struct Outputs {
        std::function<void(const ChartToGo&, const Audience&, const PageOptions&, const QString& path)> pdf;
        std::function<void(const ChartToGo&, const Audience&, const PageOptions&, std::shared_ptr<QPrinter>)> printer;
    };
    PrintDialog(Desk& desk, ChartToGo chart, Outputs outputs, QWidget* parent);

private:
    PageOptions options() const;
    void saveAsPdf();
    void choosePrinter();

    Outputs outputs_;
    AudienceField* audience_ = nullptr;
    QSpinBox *across_ = nullptr, *down_ = nullptr;
    QCheckBox* legend_ = nullptr;
};

}  // namespace crosscase::ui
