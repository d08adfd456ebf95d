// ui/chart/paths_dialog.h: the chains of links between two entities, to be looked at and put on the chart.
#pragma once

#include <QDialog>

#include "core/workspace/pathfinding.h"
#include "ui/chart/chart_sheet.h"
#include "ui/shell/desk.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace crosscase::ui {

class ChartBook;

/// "A - B - C" and, in the order of dates, when each step was taken.
QString chainText(const core::Chain& chain);

/// Every search that it shows is kept in the case.
class PathsDialog : public QDialog {
    Q_OBJECT
public:
    PathsDialog(Desk& desk, ChartBook& book, core::EntityId from, core::EntityId to, QWidget* parent);

private:
    void offerTypes();
    void search();
    void show(const core::Result<core::FoundChains>& found);
    void putOnChart();

    Desk& desk_;
    ChartBook& book_;
    ChartSheet sheet_;  ///< where a path is put
    core::EntityId from_, to_;
    std::vector<core::Chain> chains_;
    QListWidget *types_ = nullptr, *list_ = nullptr;
    QCheckBox *byDate_ = nullptr, *weighted_ = nullptr;
    QLabel* word_ = nullptr;
    QPushButton* go_ = nullptr;
    int turn_ = 0;
};

}  // namespace crosscase::ui
