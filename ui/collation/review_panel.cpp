// ui/collation/review_panel.cpp: the matches that wait for a person.
#include "ui/collation/review_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/collation/decision_bar.h"
#include "ui/collation/match_columns.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {

ReviewPanel::ReviewPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), model_(matchColumns(), this) {
    count_ = new QLabel(this);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Matches to review"));
    table_->setModel(&model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(MatchScoreColumn, new BarDelegate(table_));
    table_->setItemDelegateForColumn(MatchAgenciesColumn, new ChipDelegate(table_));
    table_->setColumnWidths({13, 24, 24, 14, 10}, MatchSecondColumn);
    table_->setColumnHidden(MatchStateColumn, true);
    table_->setEmptyText(tr("Nothing waits for review."));
    bar_ = new DecisionBar(this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(count_);
    layout->addWidget(table_, 1);
    layout->addWidget(bar_);

    connect(table_, &TableView::rowsChosen, this, &ReviewPanel::showCurrent);
    connect(bar_, &DecisionBar::decided, this, &ReviewPanel::decide);
    connect(&desk_.document, &CaseDocument::opened, this, &ReviewPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &ReviewPanel::reload);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { model_.setRows({}); });
}

void ReviewPanel::reload() {
    desk_.document.read(
        this, tr("Listing matches"), [](core::CaseFile& file, core::Progress&) { return core::listMatches(file); },
        [this](core::Result<std::vector<core::MatchRow>> matches) {
            if (!matches) return;
            model_.setRows(std::move(*matches));
            count_->setText(tr("Matches to review: %1, nearest to certain first").arg(model_.rowCount()));
            bar_->setPossible(false);
            if (next_ >= 0) chooseRow(std::min(next_, model_.rowCount() - 1));
            next_ = -1;
        });
}

void ReviewPanel::chooseRow(int row) {
    if (row < 0 || row >= model_.rowCount()) return;
    table_->setCurrentIndex(model_.index(row, 0));
}

void ReviewPanel::showCurrent() {
    const QModelIndexList rows = table_->selectedRows();
    bar_->setPossible(!rows.isEmpty() && !desk_.document.isReadOnly());
    if (rows.isEmpty()) return;
    const core::MatchRow& match = model_.row(rows.front());
    desk_.selection.select(MatchRef{match.first, match.second}, {match.firstEntity, match.secondEntity});
}

void ReviewPanel::decide(core::Verdict verdict) {
    const QModelIndexList rows = table_->selectedRows();
    if (rows.isEmpty()) return;
    const core::MatchRow& match = model_.row(rows.front());
    next_ = rows.front().row();
    bar_->setPossible(false);  // until the next match is there: a second key press must not decide the same one again
    decideMatch(desk_, this, {match.first, match.second}, verdict);
}

}  // namespace crosscase::ui
