// ui/chart/look_dialog.cpp: how the chosen items, links or notes are drawn.
#include "ui/chart/look_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/chart/look_fields.h"
#include "ui/chart/picture_field.h"

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
    defaults_ = buttons->button(QDialogButtonBox::RestoreDefaults);
    connect(defaults_, &QPushButton::clicked, fields, [fields] { fields->setLook({}); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(fields);
    layout->addStretch();
    layout->addWidget(buttons);
    return fields;
}

LookDialog::LookDialog(CaseDocument& document, const core::ItemLook& before, const Carried& carried, QWidget* parent)
    : QDialog(parent) {
    auto* fields = build<ItemLookFields>(tr("Look of the items"));
    auto* picture = new PictureField(document, carried.picture, carried.differ, fields);
    fields->addRow(tr("&Picture"), picture);
    fields->setLook(before);
    connect(defaults_, &QPushButton::clicked, picture, &PictureField::takeAway);
    connect(this, &QDialog::accepted, this,
            [this, fields, picture] { emit itemLookChosen(fields->look(), picture->choice()); });
}

LookDialog::LookDialog(const core::LinkLook& before, QWidget* parent) : QDialog(parent) {
    auto* fields = build<LinkLookFields>(tr("Look of the link"));
    fields->setLook(before);
    connect(this, &QDialog::accepted, this, [this, fields] { emit linkLookChosen(fields->look()); });
}

LookDialog::LookDialog(const NoteLook& before, QWidget* parent) : QDialog(parent) {
    auto* fields = build<NoteLookFields>(tr("Look of the notes"));
    fields->setLook(before);
    connect(this, &QDialog::accepted, this, [this, fields] { emit noteLookChosen(fields->look()); });
}

}  // namespace crosscase::ui
