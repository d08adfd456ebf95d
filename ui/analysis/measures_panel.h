// ui/analysis/measures_panel.h: plain questions to the network, the answers as a table, on the chart, and without some of it.
#pragma once

#include <QWidget>
#include <memory>

#include "core/workspace/kept_answers.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace crosscase::ui {

class ChartBook;
class EarlierAnswers;
class FindingView;
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
    bool hasItems(const core::NetworkScope& scope);
    void showQuestion();
    void measure();
    void answer(core::Result<core::MeasuredNetwork> measured);
    void showEarlier(std::shared_ptr<const core::MeasuredNetwork> measured);
    void showAnew(std::shared_ptr<const core::MeasuredNetwork> measured);
    void show(std::shared_ptr<const core::MeasuredNetwork> measured);
    void showFinding(std::shared_ptr<const core::EarlierFinding> found);
    void showFindingAnew(std::shared_ptr<const core::EarlierFinding> found);
    void showFailure(const core::Error& error);
    void showWords();
    void say(const QString& text);
    QStringList measureWords() const;
    QString standing() const;
    void noticeChange();
    void showOnChart(bool asSize);
    void askRemoval();
    void showRemoval(const core::Result<core::Removal>& removal);
    void lookAgain();
    void updateButtons();
    void followSelection();
    void chooseSelected();
    void clear();

    Desk& desk_;
    ChartBook& book_;
    RowTable<core::MeasureRow> model_;
    std::shared_ptr<const core::MeasuredNetwork> measured_;
    std::shared_ptr<const core::EarlierFinding> found_;  ///< in place of a measure; chosen from the earlier ones
    bool changedSince_ = false;                          ///< the case, since it was measured
    bool isEarlier_ = false;                             ///< it was chosen from the earlier ones
    QString effect_;                                     ///< of a removal, in place of the answer
    std::int64_t effectState_ = 0;
    QString notKept_;  ///< why the answer is not among the earlier ones; empty: it is
    QComboBox *question_ = nullptr, *scope_ = nullptr;
    QCheckBox *directed_ = nullptr, *weighted_ = nullptr;
    QPushButton *go_ = nullptr, *size_ = nullptr, *colour_ = nullptr, *removal_ = nullptr, *again_ = nullptr;
    QLabel *explanation_ = nullptr, *answer_ = nullptr;
    EarlierAnswers* earlier_ = nullptr;
    QStackedWidget* answers_ = nullptr;
    TableView* table_ = nullptr;
    FindingView* finding_ = nullptr;
    AwaitedJob measuring_, removing_;
    int turn_ = 0, removalTurn_ = 0;
};

}  // namespace crosscase::ui
