// ui/chart/look_dialog.cpp: how the chosen items or links are drawn.
#include "ui/chart/look_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/chart/look_fields.h"

namespace crosscase::ui {

template <typename Fields>
Fields* LookDialog::build(const QString& title) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* fields = new Fields(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, fields,
            [fields] { fields->setLook({}); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(fields);
    layout->addStretch();
    layout->addWidget(buttons);
    return fields;
}

LookDialog::LookDialog(const core::ItemLook& before, QWidget* parent) : QDialog(parent) {
    auto* fields = build<ItemLookFields>(tr("Look of the items"));
    fields->setLook(before);
    connect(this, &QDialog::accepted, this, [this, fields] { emit itemLookChosen(fields->look()); });
}

LookDialog::LookDialog(const core::LinkLook& before, QWidget* parent) : QDialog(parent) {
    auto* fields = build<LinkLookFields>(tr("Look of the link"));
    fields->setLook(before);
    connect(this, &QDialog::accepted, this, [this, fields] { emit linkLookChosen(fields->look()); });
}

}  // namespace crosscase::ui
