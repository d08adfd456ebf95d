// ui/records/history_panel.cpp: what people did to the case.
#include "ui/records/history_panel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/conversion.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::HistoryEntry;
constexpr unsigned shownEntries = 2000;

std::vector<TableColumn<Row>> columns() {
    std::vector<TableColumn<Row>> list;
    list.push_back({HistoryPanel::tr("When"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == SortRole) return qlonglong(row.at);
                        if (role == Qt::DisplayRole) return localTime(row.at);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(textColumn<Row>(HistoryPanel::tr("Who"), [](const Row& row) { return toQString(row.who); }));
    list.push_back(textColumn<Row>(HistoryPanel::tr("What"), [](const Row& row) {
        return row.undone ? HistoryPanel::tr("Undone: %1").arg(toQString(row.sentence)) : toQString(row.sentence);
    }));
    return list;
}

QToolButton* buttonFor(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

}  // namespace

HistoryPanel::HistoryPanel(Desk& desk, QAction* undo, QAction* redo, QWidget* parent)
    : QWidget(parent), desk_(desk), model_(columns(), this) {
    table_ = new TableView(this);
    table_->setAccessibleName(tr("History"));
    table_->setModel(&model_);
    table_->setColumnWidths({20, 12, 40}, 2);
    table_->setEmptyText(tr("Nothing was done yet."));
    auto* bar = new QHBoxLayout;
    bar->addWidget(buttonFor(undo, this));
    bar->addWidget(buttonFor(redo, this));
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);
    connect(&desk_.document, &CaseDocument::opened, this, &HistoryPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &HistoryPanel::reload);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { model_.setRows({}); });
}

void HistoryPanel::reload() {
    desk_.document.read(
        this, tr("Reading the history"),
        [](core::CaseFile& file, core::Progress&) { return core::listHistory(file, shownEntries); },
        [this](core::Result<std::vector<Row>> entries) {
            if (entries) model_.setRows(std::move(*entries));
        });
}

}  // namespace crosscase::ui
