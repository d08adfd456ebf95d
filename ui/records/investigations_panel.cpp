// ui/records/investigations_panel.cpp: agencies and their investigations.
#include "ui/records/investigations_panel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

constexpr int investigationRole = Qt::UserRole;  ///< the id's number; invalid on agencies

QString contactTip(const core::Contact& contact) {
    QStringList lines;
    for (const std::string* text : {&contact.name, &contact.phone, &contact.email})
        if (!text->empty()) lines << toQString(*text);
    if (!contact.verifiedOn) return lines.join(QLatin1Char('\n'));
    const QDate verified = QDate(1970, 1, 1).addDays(*contact.verifiedOn);
    lines << InvestigationsPanel::tr("Contact verified on %1").arg(QLocale().toString(verified, QLocale::ShortFormat));
    if (core::isStale(contact, core::SystemClock().now()))
        lines << InvestigationsPanel::tr("That is over six months ago: verify before use.");
    return lines.join(QLatin1Char('\n'));
}

QStandardItem* textItem(const QString& text, const QString& tip = {}) {
    auto* item = new QStandardItem(text);
    item->setToolTip(tip);
    return item;
}

QStandardItem* countItem(std::size_t count) {
    auto* item = new QStandardItem(QLocale().toString(qulonglong(count)));
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

}  // namespace

InvestigationsPanel::InvestigationsPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    tree_ = new TreeView(this);
    tree_->setAccessibleName(tr("Agencies and investigations"));
    tree_->setModel(&model_);
    tree_->setAlternatingRowColors(false);
    all_ = new QPushButton(tr("Show all again"), this);
    all_->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tree_, 1);
    layout->addWidget(all_);

    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvestigationsPanel::chooseSelected);
    connect(all_, &QPushButton::clicked, tree_, &QTreeView::clearSelection);
    connect(&desk_.selection, &Selection::scopeChanged, this,
            [this] { all_->setVisible(!desk_.selection.scope().empty()); });
    connect(&desk_.document, &CaseDocument::opened, this, &InvestigationsPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &InvestigationsPanel::reload);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { model_.clear(); });
}

void InvestigationsPanel::reload() {
    desk_.document.read(
        this, tr("Listing investigations"),
        [](core::CaseFile& file, core::Progress&) -> core::Result<Content> {
            auto agencies = core::listAgencies(file);
            if (!agencies) return agencies.error();
            auto investigations = core::listInvestigations(file);
            if (!investigations) return investigations.error();
            return Content{std::move(*agencies), std::move(*investigations)};
        },
        [this](core::Result<Content> content) {
            if (content) show(*content);
        });
}

QList<QStandardItem*> InvestigationsPanel::investigationRow(const core::InvestigationRow& row) const {
    const core::Investigation& investigation = row.investigation;
    QStringList tip{toQString(investigation.title.empty() ? investigation.reference : investigation.title)};
    tip << investigationKindName(investigation.kind);
    if (!investigation.status.empty()) tip << tr("Status: %1").arg(toQString(investigation.status));
    if (!investigation.unit.empty()) tip << tr("Unit: %1").arg(toQString(investigation.unit));
    if (!investigation.purpose.empty()) tip << tr("Purpose: %1").arg(toQString(investigation.purpose));
    if (investigation.exposure == core::Exposure::AskFirst) tip << tr("Ask first before others learn of it");
    QString label = toQString(investigation.reference);
    if (investigation.exposure == core::Exposure::AskFirst) label += tr("  (ask first)");
    QStandardItem* item = textItem(label, tip.join(QLatin1Char('\n')));
    item->setData(qlonglong(investigation.id.value), investigationRole);
    return {item, countItem(row.records)};
}

void InvestigationsPanel::show(const Content& content) {
    const QSignalBlocker silence(tree_->selectionModel());
    model_.clear();
    model_.setHorizontalHeaderLabels({tr("Agency and investigation"), tr("Records")});
    QItemSelection selection;
    const auto& scope = desk_.selection.scope();
    for (const core::Agency& agency : content.agencies) {
        const QString name = toQString(agency.name.empty() ? agency.code : agency.name);
        const bool isHolder = toQString(agency.code) == desk_.document.holder();
        const QString tip = name + QLatin1Char('\n') + contactTip(agency.contact);
        QStandardItem* item = textItem(isHolder ? tr("%1  (holder)").arg(name) : name, tip);
        std::size_t records = 0;
        for (const core::InvestigationRow& row : content.investigations) {
            if (row.investigation.agency != agency.id) continue;
            records += row.records;
            item->appendRow(investigationRow(row));
        }
        QFont bold = tree_->font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(bold);
        model_.appendRow({item, countItem(records)});
        for (int i = 0; i < item->rowCount(); ++i) {
            const core::InvestigationId id{item->child(i)->data(investigationRole).toLongLong()};
            const QModelIndex index = item->child(i)->index();
            if (std::find(scope.begin(), scope.end(), id) != scope.end())
                selection.select(index, index.siblingAtColumn(1));
        }
    }
    tree_->expandAll();
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void InvestigationsPanel::chooseSelected() {
    std::vector<core::InvestigationId> scope;
    const auto add = [&](const QStandardItem* item) {
        const core::InvestigationId id{item->data(investigationRole).toLongLong()};
        if (std::find(scope.begin(), scope.end(), id) == scope.end()) scope.push_back(id);
    };
    for (const QModelIndex& index : tree_->selectionModel()->selectedRows()) {
        const QStandardItem* item = model_.itemFromIndex(index);
        if (item->data(investigationRole).isValid()) add(item);
        for (int i = 0; i < item->rowCount(); ++i) add(item->child(i));
    }
    desk_.selection.setScope(std::move(scope));
}

}  // namespace crosscase::ui
