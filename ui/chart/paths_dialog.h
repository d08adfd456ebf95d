// ui/chart/paths_dialog.h: the chains of links between two entities, to be looked at and put on the chart.
#pragma once

#include <QDialog>
#include <optional>

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

/// Searches anew with each change. What it showed last is kept in the case, also that there was no path.
class PathsDialog : public QDialog {
    Q_OBJECT
public:
    /// @param asked  the two and how the search begins: what an earlier one was asked with, or the two alone
    PathsDialog(Desk& desk, ChartBook& book, const core::PathRequest& asked, QWidget* parent);

private:
    QListWidget* addKinds(const QString& heading, QLayout& column);
    void putAsAsked();
    void offerKinds();
    core::PathRequest request() const;
    void search();
    void show(const core::Result<core::FoundChains>& found);
    void putOnChart();

    Desk& desk_;
    ChartBook& book_;
    ChartSheet sheet_;  ///< where a path is put
    core::PathRequest asked_;
    std::optional<core::FoundChains> found_;
    QListWidget *types_ = nullptr, *links_ = nullptr, *list_ = nullptr;
    QCheckBox *byDate_ = nullptr, *directed_ = nullptr, *weighted_ = nullptr, *shown_ = nullptr;
    QLabel* word_ = nullptr;
    QPushButton* go_ = nullptr;
    AwaitedJob search_;
    int turn_ = 0;
};

}  // namespace crosscase::ui
