// ui/records/subject_editor.cpp: the subjects of a record made by hand.
#include "ui/records/subject_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/records/subject_fields.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {

SubjectEditor::SubjectEditor(QWidget* parent) : QWidget(parent) {
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Subjects of the record"));
    auto* add = new QPushButton(tr("Add"), this);
    remove_ = new QPushButton(tr("Remove"), this);
    add->setAutoDefault(false);
    remove_->setAutoDefault(false);
    details_ = new QWidget(this);
    type_ = newTypeBox(details_);
    role_ = newRoleBox(details_);
    minor_ = new QCheckBox(tr("Is a &minor"), details_);
    properties_ = new PropertyFields(details_);

    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->addRow(tr("&Type"), type_);
    form->addRow(tr("&Role"), role_);
    form->addRow(QString(), minor_);
    auto* detailsLayout = new QVBoxLayout(details_);
    detailsLayout->setContentsMargins({});
    detailsLayout->addLayout(form);
    detailsLayout->addWidget(properties_);
    detailsLayout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(details_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove_);
    auto* left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(left, 2);
    layout->addWidget(scroll, 3);

    connect(add, &QPushButton::clicked, this, [this] {
        core::Mention mention;
        mention.type = "person";
        addSubject(mention);
    });
    connect(remove_, &QPushButton::clicked, this, &SubjectEditor::removeCurrent);
    connect(list_, &QListWidget::currentRowChanged, this, &SubjectEditor::showCurrent);
    connect(type_, &QComboBox::activated, this, [this] {
        if (!current()) return;
        current()->type = toUtf8(type_->currentData().toString());
        current()->properties.clear();
        showCurrent();
        refreshLabel();
    });
    connect(role_, &QComboBox::activated, this, [this] {
        if (current()) current()->role = core::Role(role_->currentData().toInt());
    });
    connect(minor_, &QCheckBox::toggled, this, [this](bool minor) {
        if (current()) current()->minor = minor;
    });
    connect(properties_, &PropertyFields::edited, this, [this] {
        if (!current()) return;
        current()->properties = properties_->properties();
        refreshLabel();
    });
    showCurrent();
}

core::Mention* SubjectEditor::current() {
    const int row = list_->currentRow();
    return row < 0 || row >= int(mentions_.size()) ? nullptr : &mentions_[std::size_t(row)];
}

void SubjectEditor::addSubject(const core::Mention& mention) {
    mentions_.push_back(mention);
    mentions_.back().ordinal = int(mentions_.size()) - 1;
    mentions_.back().subject = mentions_.size() == 1;
    list_->addItem(QString());
    list_->setCurrentRow(list_->count() - 1);
    refreshLabel();
}

void SubjectEditor::removeCurrent() {
    const int row = list_->currentRow();
    if (row < 0) return;
    mentions_.erase(mentions_.begin() + row);
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
        mentions_[i].ordinal = int(i);
        mentions_[i].subject = i == 0;
    }
    delete list_->takeItem(row);
    emit removed(row);
    emit edited();
    showCurrent();
}

void SubjectEditor::showCurrent() {
    const core::Mention* mention = current();
    details_->setVisible(mention != nullptr);
    remove_->setEnabled(mention != nullptr);
    if (!mention) return;
    const QSignalBlocker quietMinor(minor_);
    type_->setCurrentIndex(type_->findData(toQString(mention->type)));
    role_->setCurrentIndex(role_->findData(int(mention->role)));
    minor_->setChecked(mention->minor);
    const bool person = mention->type == "person";
    role_->setEnabled(person);
    minor_->setEnabled(person);
    properties_->offer(mention->type, mention->properties);
}

QStringList SubjectEditor::labels() const {
    QStringList labels;
    for (const core::Mention& mention : mentions_) {
        const QString label = toQString(core::labelOf(mention.type, mention.properties));
        labels
            << tr("%1. %2").arg(mention.ordinal + 1).arg(mention.properties.empty() ? typeName(mention.type) : label);
    }
    return labels;
}

void SubjectEditor::refreshLabel() {
    const QStringList shown = labels();
    for (int row = 0; row < list_->count(); ++row) {
        list_->item(row)->setText(shown[row]);
        list_->item(row)->setIcon(typeIcon(mentions_[std::size_t(row)].type));
    }
    emit edited();
}

}  // namespace crosscase::ui
