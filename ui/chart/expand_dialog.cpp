// ui/chart/expand_dialog.cpp: what expanding would bring.
#include "ui/chart/expand_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <set>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

enum Column { Link, Type, Fresh, Whole, Columns };

QString linkText(const core::Expansion& expansion) {
    return expansion.outwards ? claimName(expansion.claimType) : claimNameBackwards(expansion.claimType);
}

}  // namespace

ExpandDialog::ExpandDialog(const QString& around, std::vector<core::Expansion> expansions, Add add, QWidget* parent)
    : QDialog(parent), expansions_(std::move(expansions)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Expand"));
    auto* heading = new QLabel(tr("What is linked to %1").arg(around), this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);  // a name is no markup
    list_ = new QTreeWidget(this);
    list_->setAccessibleName(tr("What is linked"));
    list_->setColumnCount(Columns);
    list_->setHeaderLabels({tr("Link"), tr("To"), tr("New"), tr("All")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    for (const core::Expansion& expansion : expansions_) {
        auto* row = new QTreeWidgetItem(list_);
        row->setText(Link, linkText(expansion));
        row->setText(Type,
                     expansion.fresh.size() == 1 ? typeName(expansion.entityType) : typePlural(expansion.entityType));
        row->setIcon(Type, typeIcon(expansion.entityType));
        row->setText(Fresh, QLocale().toString(expansion.fresh.size()));
        row->setText(Whole, QLocale().toString(expansion.neighbours.size()));
        for (int column : {int(Fresh), int(Whole)}) row->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        const bool brings = !expansion.fresh.empty();
        row->setCheckState(Link, brings ? Qt::Checked : Qt::Unchecked);
        row->setDisabled(!brings);
        if (brings && !list_->currentItem()) list_->setCurrentItem(row);
    }
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(Link, QHeaderView::Stretch);
    list_->header()->setStretchLastSection(false);

    sum_ = new QLabel(this);
    sum_->setWordWrap(true);
    many_ = new ManyChoice(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    go_ = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    go_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, add = std::move(add)] {
        const Many how = chosen().size() > manyLimit ? many_->chosen() : Many::All;
        accept();
        add(chosen(), how);
    });
    connect(list_, &QTreeWidget::itemChanged, this, &ExpandDialog::refresh);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(list_, 1);
    layout->addWidget(sum_);
    layout->addWidget(many_);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(fontMetrics().averageCharWidth() * 70, line * 22);
    refresh();
}

std::vector<core::EntityId> ExpandDialog::chosen() const {
    std::set<core::EntityId> entities;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        if (list_->topLevelItem(i)->checkState(Link) != Qt::Checked) continue;
        const auto& fresh = expansions_[std::size_t(i)].fresh;
        entities.insert(fresh.begin(), fresh.end());
    }
    return {entities.begin(), entities.end()};
}

void ExpandDialog::refresh() {
    const std::size_t count = chosen().size();
    many_->setVisible(count > manyLimit);
    sum_->setText(expansions_.empty() ? tr("Nothing is linked to it.")
                  : count == 0        ? tr("All that is ticked stands on the chart already.")
                  : count > manyLimit
                      ? ManyDialog::tr("%n new entities are many for one picture. Add", nullptr, int(count))
                      : tr("Adds %n new entities.", nullptr, int(count)));
    go_->setEnabled(count > 0);
}

}  // namespace crosscase::ui
