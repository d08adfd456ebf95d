// ui/chart/print_dialog.h: the chart on one page or on a wall of pages, on a printer or as PDF.
#pragma once

#include <QDialog>

#include "ui/chart/chart_export.h"

class QCheckBox;
class QSpinBox;

namespace crosscase::ui {

class PrintDialog : public QDialog {
    Q_OBJECT
public:
    PrintDialog(ChartContent content, ChartLines lines, QWidget* parent);

private:
    PageOptions options() const;
    void saveAsPdf();
    void choosePrinter();
    bool paintOn(QPagedPaintDevice& device);

    ChartContent content_;
    ChartLines lines_;
    QSpinBox *across_ = nullptr, *down_ = nullptr;
    QCheckBox* legend_ = nullptr;
};

}  // namespace crosscase::ui
