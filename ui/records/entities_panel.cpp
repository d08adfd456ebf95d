// ui/records/entities_panel.cpp: the subjects of the case.
#include "ui/records/entities_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <unordered_set>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::EntityRow;
enum Column { LabelColumn, AgenciesColumn };

std::vector<TableColumn<Row>> columns() {
    std::vector<TableColumn<Row>> list;
    list.push_back({EntitiesPanel::tr("Entity"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQString(row.label);
                        if (role == Qt::DecorationRole) return typeIcon(row.type);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back({EntitiesPanel::tr("Agencies"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == ChipsRole) return toQStringList(row.agencies);
                        if (role == Qt::DisplayRole) return joined(row.agencies);
                        if (role == SortRole)
                            return QStringLiteral("%1 ").arg(row.agencies.size()) + joined(row.agencies);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(textColumn<Row>(EntitiesPanel::tr("Type"), [](const Row& row) { return typeName(row.type); }));
    list.push_back(
        numberColumn<Row>(EntitiesPanel::tr("Mentions"), [](const Row& row) { return qlonglong(row.mentions); }));
    list.push_back(numberColumn<Row>(EntitiesPanel::tr("Links"), [](const Row& row) { return qlonglong(row.links); }));
    return list;
}

}  // namespace

EntitiesPanel::EntitiesPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), model_(columns(), this) {
    words_ = newFilterField(tr("Filter entities"), this);
    type_ = new QComboBox(this);
    type_->setAccessibleName(tr("Type of entity"));
    type_->addItem(tr("All types"), QString());
    type_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Entities"));
    table_->setModel(&model_);
    table_->setItemDelegateForColumn(AgenciesColumn, new ChipDelegate(table_));
    table_->setColumnWidths({26, 18, 14, 11, 8}, -1);
    table_->setEmptyText(tr("No entities yet. They are made of the records when the case is collated."));

    auto* bar = new QHBoxLayout;
    bar->addWidget(words_, 1);
    bar->addWidget(type_);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);

    connect(words_, &QLineEdit::textChanged, &model_, &TableModel::setFilterText);
    connect(type_, &QComboBox::currentIndexChanged, this, &EntitiesPanel::reload);
    connect(table_, &TableView::rowsChosen, this, &EntitiesPanel::chooseSelected);
    connect(&desk_.document, &CaseDocument::opened, this, &EntitiesPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &EntitiesPanel::reload);
    connect(&desk_.selection, &Selection::scopeChanged, this, &EntitiesPanel::reload);
    connect(&desk_.selection, &Selection::changed, this, &EntitiesPanel::followSelection);
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        model_.setRows({});
        types_.clear();
        type_->setCurrentIndex(0);
    });
}

void EntitiesPanel::reload() {
    core::RowFilter filter;
    filter.investigations = desk_.selection.scope();
    filter.type = toUtf8(type_->currentData().toString());
    desk_.document.read(
        this, tr("Listing entities"),
        [filter](core::CaseFile& file, core::Progress&) { return core::listEntities(file, filter); },
        [this, turn = ++turn_](core::Result<std::vector<Row>> rows) {
            if (turn != turn_ || !rows) return;
            model_.setRows(std::move(*rows));
            if (type_->currentData().toString().isEmpty()) offerTypes();
            followSelection();
        });
}

void EntitiesPanel::offerTypes() {
    std::set<std::string> present;
    for (const Row& row : model_.rows()) present.insert(row.type);
    if (present == types_) return;
    types_ = present;
    const QSignalBlocker silence(type_);
    type_->clear();
    type_->addItem(tr("All types"), QString());
    for (const std::string& type : types_) type_->addItem(typeIcon(type), typePlural(type), toQString(type));
}

void EntitiesPanel::followSelection() {
    const auto& chosen = desk_.selection.entities();
    const std::unordered_set<core::EntityId> entities(chosen.begin(), chosen.end());
    QList<int> rows;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (entities.contains(model_.row(model_.index(row, 0)).id)) rows << row;
    table_->showSelected(rows);
}

void EntitiesPanel::chooseSelected() {
    std::vector<core::EntityId> entities;
    for (const QModelIndex& index : table_->selectedRows()) entities.push_back(model_.row(index).id);
    desk_.selection.selectEntities(std::move(entities));
}

}  // namespace crosscase::ui
