// ui/collation/review_panel.h: the desk where proposed matches are settled: list, card, verdict, the next one.
#pragma once

#include <QWidget>
#include <optional>

#include "core/workspace/quality_check.h"
#include "core/workspace/reviewing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace crosscase::ui {

class DecisionBar;
class MatchCardView;
class TableView;

/// Works by keyboard alone: arrows choose, A, R and U decide and bring the next case up, Ctrl+Z brings the last one back.
/// A kind of cases chosen in the list of kinds can be settled as a whole.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    ReviewPanel(Desk& desk, QWidget* parent = nullptr);
    void chooseRow(int row);
    void focusList();
    const MatchCardView* card() const { return card_; }
    int rowCount() const { return model_.rowCount(); }

private:
    QWidget* buildList();
    QWidget* buildVerdicts();
    void reload();
    void showQueue(core::ReviewQueue queue);
    void showProgress();
    bool isChecking() const;
    void drawSample();
    void showSample(core::QualityCheck check);
    void fillKinds();
    void showKind();
    void restoreChoice();
    void showCurrent();
    void decide(core::Verdict verdict);
    void decideShown(core::Verdict verdict);
    void refreshButtons();
    const core::ReviewCase* current() const;
    int rowOf(const MatchRef& match) const;

    Desk& desk_;
    core::ReviewQueue queue_;
    std::optional<core::QualityCheck> check_;  ///< the sample, while it is being judged
    RowTable<core::ReviewCase> model_;
    QLabel* count_ = nullptr;
    QProgressBar* settled_ = nullptr;
    QComboBox* kinds_ = nullptr;
    TableView* table_ = nullptr;
    MatchCardView* card_ = nullptr;
    DecisionBar* bar_ = nullptr;
    QPushButton *acceptShown_ = nullptr, *refuseShown_ = nullptr;
    std::optional<MatchRef> next_;     ///< to choose when the queue comes back
    std::optional<MatchRef> decided_;  ///< the last verdict's: when undo brings it back, it is chosen again
    std::optional<MatchRef> shown_;    ///< the case on the card
    int row_ = 0;                      ///< where the person stood, when neither is there any more
    int turn_ = 0;                     ///< cards that come back late are dropped
};

}  // namespace crosscase::ui
