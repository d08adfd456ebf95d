// ui/chart/export_dialog.h: a picture of the chart as a file: for whom, and under which name.
#pragma once

#include <QDialog>
#include <functional>

#include "ui/chart/audience_field.h"

namespace crosscase::ui {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// @param path  ends in .png, .svg or .pdf
    using Write = std::function<void(const ChartToGo&, const Audience&, const QString& path)>;
    ExportDialog(Desk& desk, ChartToGo chart, Write write, QWidget* parent);

private:
    void askPath();

    AudienceField* audience_ = nullptr;
    Write write_;
};

}  // namespace crosscase::ui
