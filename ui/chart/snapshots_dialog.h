// ui/chart/snapshots_dialog.h: the snapshots of a chart: put back, renamed, deleted.
#pragma once

#include <QDialog>
#include <vector>

#include "core/records/chart.h"
#include "core/workspace/charts.h"
#include "ui/shell/desk.h"

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace crosscase::ui {

class ChartBook;

/// Each of the three is one step of the history. F2 and Del do what the buttons and the menu of the list do.
class SnapshotsDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens once the list is read, and goes when it is closed.
    SnapshotsDialog(Desk& desk, ChartBook& book, core::ChartId chart, QWidget* parent);

private:
    void build();
    void showMenu(QPoint at);
    void read();
    void fill(std::vector<core::Chart> snapshots);
    const core::Chart* chosen() const;  ///< null: the list is empty
    void putBack();
    void rename();
    void remove();

    Desk& desk_;
    ChartBook& book_;
    core::ChartId chart_;
    std::vector<core::Chart> snapshots_;
    QListWidget* list_ = nullptr;
    QLabel* none_ = nullptr;
    QPushButton* back_ = nullptr;
    QAction *rename_ = nullptr, *remove_ = nullptr;
};

}  // namespace crosscase::ui
