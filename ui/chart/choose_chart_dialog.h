// ui/chart/choose_chart_dialog.h: one of several charts or snapshots.
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "core/records/chart.h"

namespace crosscase::ui {

class ChooseChartDialog : public QDialog {
    Q_OBJECT
public:
    /// @param action  the text of the button that goes ahead
    ChooseChartDialog(const QString& title, const QString& action, const std::vector<core::Chart>& charts,
                      std::function<void(core::ChartId)> chosen, QWidget* parent);
};

}  // namespace crosscase::ui
