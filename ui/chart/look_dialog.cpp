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

LookDialog::LookDialog(CaseDocument& document, const Items& items, QWidget* parent) : QDialog(parent) {
    auto* fields =
        build<ItemLookFields>(items.folded ? tr("Look of folded groups and their items") : tr("Look of the items"));
    fields->setLooks(items.looks);
    fields->setFormShown(!items.folded);
    PictureField* picture = nullptr;
    if (!items.folded) {
        picture = new PictureField(document, items.picture, items.picturesDiffer, fields);
        fields->addRow(tr("&Picture"), picture);
        connect(defaults_, &QPushButton::clicked, picture, &PictureField::takeAway);
    }
    connect(this, &QDialog::accepted, this, [this, fields, picture] {
        emit itemLookChosen(fields->change(), picture ? picture->choice() : std::nullopt);
    });
}

LookDialog::LookDialog(const std::vector<core::LinkLook>& links, QWidget* parent) : QDialog(parent) {
    auto* fields = build<LinkLookFields>(links.size() > 1 ? tr("Look of the links") : tr("Look of the link"));
    fields->setLooks(links);
    connect(this, &QDialog::accepted, this, [this, fields] { emit linkLookChosen(fields->change()); });
}

LookDialog::LookDialog(const std::vector<NoteLook>& notes, QWidget* parent) : QDialog(parent) {
    auto* fields = build<NoteLookFields>(notes.size() > 1 ? tr("Look of the notes") : tr("Look of the note"));
    fields->setLooks(notes);
    connect(this, &QDialog::accepted, this, [this, fields] { emit noteLookChosen(fields->change()); });
}

}  // namespace crosscase::ui
