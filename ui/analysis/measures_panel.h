// ui/analysis/measures_panel.h: plain questions to the network, the answers as a table, on the chart, and without some of it.
#pragma once

#include <QWidget>
#include <optional>

#include "core/workspace/measuring.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace crosscase::ui {

class ChartBook;
class TableView;

class MeasuresPanel : public QWidget {
    Q_OBJECT
public:
    MeasuresPanel(Desk& desk, ChartBook& book, QWidget* parent = nullptr);

    void ask(const QString& measure);  ///< by its id

private:
    void build();
    const core::MeasureInfo* question() const;
    core::NetworkScope scope() const;
    void showQuestion();
    void measure();
    void show(core::Result<core::MeasuredNetwork> measured);
    void showOnChart(bool asSize);
    void askRemoval();
    void updateButtons();
    void followSelection();
    void chooseSelected();
    void clear();

    Desk& desk_;
    ChartBook& book_;
    RowTable<core::MeasureRow> model_;
    std::optional<core::MeasuredNetwork> measured_;
    QComboBox *question_ = nullptr, *scope_ = nullptr;
    QCheckBox *directed_ = nullptr, *weighted_ = nullptr;
    QPushButton *go_ = nullptr, *size_ = nullptr, *colour_ = nullptr, *removal_ = nullptr;
    QLabel *explanation_ = nullptr, *answer_ = nullptr;
    TableView* table_ = nullptr;
    int turn_ = 0;
};

}  // namespace crosscase::ui
