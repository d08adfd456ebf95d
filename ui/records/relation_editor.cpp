// ui/records/relation_editor.cpp: the relations between the subjects of a record made by hand.
#include "ui/records/relation_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {

RelationEditor::RelationEditor(QWidget* parent) : QWidget(parent) {
    rows_ = new QWidget(this);
    add_ = new QPushButton(tr("Add relation"), this);
    add_->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(add_);
    line->addStretch();
    layout_ = new QVBoxLayout(this);
    layout_->setContentsMargins({});
    layout_->addWidget(rows_);
    layout_->addLayout(line);
    connect(add_, &QPushButton::clicked, this, [this] {
        core::Claim claim;
        claim.to = 1;
        if (!core::Catalogue::shipped().claims().empty()) claim.type = core::Catalogue::shipped().claims().front().id;
        addRelation(claim);
    });
    setSubjects({});
}

void RelationEditor::addRelation(const core::Claim& claim) {
    claims_.push_back(claim);
    claims_.back().ordinal = int(claims_.size()) - 1;
    showRows();
}

void RelationEditor::setSubjects(const QStringList& labels) {
    labels_ = labels;
    add_->setEnabled(labels_.size() > 1);
    add_->setToolTip(add_->isEnabled() ? QString() : tr("A relation needs two subjects."));
    showRows();
}

void RelationEditor::forgetSubject(int position) {
    std::erase_if(claims_, [&](const core::Claim& claim) { return claim.from == position || claim.to == position; });
    for (std::size_t i = 0; i < claims_.size(); ++i) {
        core::Claim& claim = claims_[i];
        claim.ordinal = int(i);
        if (claim.from > position) --claim.from;
        if (claim.to > position) --claim.to;
    }
    showRows();
}

void RelationEditor::showRows() {
    auto* fresh = new QWidget(this);
    auto* rows = new QVBoxLayout(fresh);
    rows->setContentsMargins({});
    for (std::size_t i = 0; i < claims_.size(); ++i) rows->addWidget(newRow(i));
    delete layout_->replaceWidget(rows_, fresh);
    rows_->deleteLater();
    rows_ = fresh;
    fresh->show();
}

QComboBox* RelationEditor::newEndBox(int core::Claim::*end, std::size_t position, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->addItems(labels_);
    box->setCurrentIndex(claims_[position].*end);
    connect(box, &QComboBox::activated, this, [this, end, position](int index) { claims_[position].*end = index; });
    return box;
}

QWidget* RelationEditor::newRow(std::size_t position) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    QComboBox* from = newEndBox(&core::Claim::from, position, row);
    from->setAccessibleName(tr("From"));
    QComboBox* to = newEndBox(&core::Claim::to, position, row);
    to->setAccessibleName(tr("To"));
    auto* type = new QComboBox(row);
    type->setAccessibleName(tr("Kind of relation"));
    for (const core::ClaimType& known : core::Catalogue::shipped().claims())
        type->addItem(claimName(known.id), toQString(known.id));
    type->setCurrentIndex(type->findData(toQString(claims_[position].type)));
    connect(type, &QComboBox::activated, this,
            [this, type, position] { claims_[position].type = toUtf8(type->currentData().toString()); });
    auto* remove = new QToolButton(row);
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Remove this relation"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, position] {
        claims_.erase(claims_.begin() + std::ptrdiff_t(position));
        for (std::size_t i = 0; i < claims_.size(); ++i) claims_[i].ordinal = int(i);
        showRows();
    });
    line->addWidget(from, 2);
    line->addWidget(type, 1);
    line->addWidget(to, 2);
    line->addWidget(remove);
    return row;
}

}  // namespace crosscase::ui
