// ui/collation/review_panel.h: the matches that wait for a person, to be worked through by key.
#pragma once

#include <QWidget>

#include "core/workspace/listing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QLabel;

namespace crosscase::ui {

class DecisionBar;
class TableView;

class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    ReviewPanel(Desk& desk, QWidget* parent = nullptr);
    void chooseRow(int row);

private:
    void reload();
    void showCurrent();
    void decide(core::Verdict verdict);

    Desk& desk_;
    RowTable<core::MatchRow> model_;
    QLabel* count_ = nullptr;
    TableView* table_ = nullptr;
    DecisionBar* bar_ = nullptr;
    int next_ = -1;  ///< row to choose when the queue comes back after a decision; -1: none was made
};

}  // namespace crosscase::ui
