// ui/overlap/overlaps_panel.cpp: where the investigations of several agencies cross.
#include "ui/overlap/overlaps_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::OverlapRow;
enum Column { ScoreColumn, SubjectColumn, AgenciesColumn, InvestigationsColumn, KindColumn, StateColumn };

QVariant subjectCell(const Row& row, int role) {
    if (role == Qt::DecorationRole) return typeIcon(row.subjectType);
    const QString subject = toQString(row.subject);
    if (role == Qt::DisplayRole) return row.isProtected ? OverlapsPanel::tr("🛡 %1").arg(subject) : subject;
    if (role == SortRole) return subject;
    if (role != Qt::ToolTipRole) return {};
    QString tip = subject + QStringLiteral("\n") + typeName(row.subjectType);
    if (row.isProtected)
        tip += QStringLiteral("\n") +
               OverlapsPanel::tr("Protected: a side holds the person as victim, witness, informant or minor.");
    return tip;
}

QVariant kindCell(const Row& row, int role) {
    if (role != Qt::DisplayRole) return {};
    QStringList words{overlapKindName(row.kind)};
    if (row.isProtected) words << OverlapsPanel::tr("protected");
    words << (row.confirmed ? OverlapsPanel::tr("confirmed") : OverlapsPanel::tr("proposed"));
    return words.join(QStringLiteral(", "));
}

std::vector<TableColumn<Row>> columns() {
    const Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;
    std::vector<TableColumn<Row>> list;
    list.push_back(
        {OverlapsPanel::tr("Score"),
         [](const Row& row, int role) -> QVariant {
             if (role == BarRole || role == SortRole) return row.score;
             if (role == Qt::DisplayRole) return QLocale().toString(row.score, 'f', 2);
             return {};
         },
         leading,
         OverlapsPanel::tr("Certainty and rarity of what is shared; orders the work, says nothing of a person")});
    list.push_back({OverlapsPanel::tr("Subject"), subjectCell, leading, {}});
    list.push_back({OverlapsPanel::tr("Agencies"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == ChipsRole) return toQStringList(row.agencies);
                        if (role == Qt::DisplayRole) return joined(row.agencies);
                        return {};
                    },
                    leading,
                    {}});
    list.push_back(textColumn<Row>(OverlapsPanel::tr("Investigations"),
                                   [](const Row& row) { return joined(row.investigations); }));
    list.push_back({OverlapsPanel::tr("Kind"), kindCell, leading, {}});
    list.push_back(
        textColumn<Row>(OverlapsPanel::tr("State"), [](const Row& row) { return overlapStateName(row.state); }));
    return list;
}

/// The chosen investigations as the overlap rows name them.
core::Result<std::vector<std::string>> namesOf(core::CaseFile& file, const std::vector<core::InvestigationId>& scope) {
    std::vector<std::string> names;
    if (scope.empty()) return names;
    auto investigations = core::listInvestigations(file);
    if (!investigations) return investigations.error();
    for (const core::InvestigationRow& row : *investigations)
        if (std::find(scope.begin(), scope.end(), row.investigation.id) != scope.end())
            names.push_back(row.agency + ":" + row.investigation.reference);
    return names;
}

bool inScope(const Row& row, const std::vector<std::string>& scope) {
    if (scope.empty()) return true;
    return std::any_of(row.investigations.begin(), row.investigations.end(), [&](const std::string& name) {
        return std::find(scope.begin(), scope.end(), name) != scope.end();
    });
}

}  // namespace

OverlapsPanel::OverlapsPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), model_(columns(), this) {
    words_ = newFilterField(tr("Filter overlaps"), this);
    explain_ = new QPushButton(tr("Explain"), this);
    share_ = new QPushButton(tr("Share..."), this);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Overlaps"));
    table_->setModel(&model_);
    table_->setItemDelegateForColumn(ScoreColumn, new BarDelegate(table_));
    table_->setItemDelegateForColumn(AgenciesColumn, new ChipDelegate(table_));
    table_->setColumnWidths({15, 34, 18, 40, 18, 10}, InvestigationsColumn);
    table_->setEmptyText(tr("No overlaps. They appear when investigations of two agencies hold the same subject."));

    auto* bar = new QHBoxLayout;
    bar->addWidget(words_, 1);
    bar->addWidget(explain_);
    bar->addWidget(share_);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);

    connect(words_, &QLineEdit::textChanged, &model_, &TableModel::setFilterText);
    connect(table_, &TableView::rowsChosen, this, &OverlapsPanel::showChosen);
    connect(table_, &QAbstractItemView::activated, this, [this] { emit explainAsked(); });
    connect(explain_, &QPushButton::clicked, this, [this] {
        showChosen();
        emit explainAsked();
    });
    connect(share_, &QPushButton::clicked, this, [this] { emit shareAsked(chosen()); });
    connect(&desk_.document, &CaseDocument::opened, this, &OverlapsPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &OverlapsPanel::reload);
    connect(&desk_.selection, &Selection::scopeChanged, this, &OverlapsPanel::reload);
    connect(&desk_.selection, &Selection::changed, this, &OverlapsPanel::followSelection);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { model_.setRows({}); });
}

void OverlapsPanel::reload() {
    desk_.document.read(
        this, tr("Listing overlaps"),
        [scope = desk_.selection.scope()](core::CaseFile& file, core::Progress&) -> core::Result<Content> {
            auto overlaps = core::listOverlaps(file);
            if (!overlaps) return overlaps.error();
            auto names = namesOf(file, scope);
            if (!names) return names.error();
            return Content{std::move(*overlaps), std::move(*names)};
        },
        [this, turn = ++turn_](core::Result<Content> content) {
            if (turn != turn_ || !content) return;
            std::vector<Row> rows = std::move(content->overlaps);
            std::erase_if(rows, [&](const Row& row) { return !inScope(row, content->scope); });
            model_.setRows(std::move(rows));
            followSelection();
        });
}

void OverlapsPanel::followSelection() {
    QList<int> rows;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (desk_.selection.isEntitySelected(model_.row(model_.index(row, 0)).entity)) rows << row;
    table_->showSelected(rows);
}

void OverlapsPanel::chooseRow(int row) {
    if (row >= 0 && row < model_.rowCount()) table_->setCurrentIndex(model_.index(row, 0));
}

std::vector<core::OverlapId> OverlapsPanel::chosen() const {
    std::vector<core::OverlapId> overlaps;
    for (const QModelIndex& index : table_->selectedRows()) overlaps.push_back(model_.row(index).id);
    return overlaps;
}

void OverlapsPanel::showChosen() {
    const QModelIndexList rows = table_->selectedRows();
    if (rows.isEmpty()) return desk_.selection.select({}, {});
    std::vector<core::EntityId> entities;
    for (const QModelIndex& index : rows) entities.push_back(model_.row(index).entity);
    desk_.selection.select(model_.row(rows.front()).id, std::move(entities));
}

}  // namespace crosscase::ui
