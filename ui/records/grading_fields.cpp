// ui/records/grading_fields.cpp: how far a statement can be trusted and who may receive it.
#include "ui/records/grading_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

void offer(QComboBox* box, const std::vector<core::GradeCode>& codes) {
    box->clear();
    box->addItem(GradingFields::tr("not graded"), QString());
    for (const core::GradeCode& code : codes)
        box->addItem(QStringLiteral("%1  %2").arg(toQString(code.code), codeMeaning(code.meaning)),
                     toQString(code.code));
    for (int i = 0; i < box->count(); ++i) box->setItemData(i, box->itemText(i), Qt::ToolTipRole);
}

QComboBox* newBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

}  // namespace

GradingFields::GradingFields(QFormLayout* form, QWidget* parent) : QObject(parent), parent_(parent), form_(form) {
    scheme_ = newBox(parent);
    source_ = newBox(parent);
    information_ = newBox(parent);
    codes_ = new QWidget(parent);
    conditions_ = new QLineEdit(parent);
    conditions_->setPlaceholderText(tr("in words, if there are any"));
    for (const core::GradingScheme& scheme : core::gradingSchemes())
        scheme_->addItem(toQString(scheme.label), toQString(scheme.id));
    form_->addRow(tr("Grading &scheme"), scheme_);
    form_->addRow(tr("S&ource is"), source_);
    form_->addRow(tr("Information &is"), information_);
    form_->addRow(tr("Handling"), codes_);
    form_->addRow(tr("&Conditions"), conditions_);
    connect(scheme_, &QComboBox::currentIndexChanged, this, &GradingFields::offerCodes);
    offerCodes();
}

void GradingFields::offerCodes() {
    const core::GradingScheme* scheme = core::gradingScheme(toUtf8(scheme_->currentData().toString()));
    if (!scheme) return;
    offer(source_, scheme->source);
    offer(information_, scheme->information);
    offerHandling(*scheme);
}

void GradingFields::offerHandling(const core::GradingScheme& scheme) {
    auto* fresh = new QWidget(parent_);
    auto* line = new QHBoxLayout(fresh);
    line->setContentsMargins({});
    boxes_.clear();
    for (const std::string& id : scheme.handling) {
        const core::HandlingCode* code = core::handlingCode(id);
        if (!code) continue;
        auto* box = new QCheckBox(toQString(code->id), fresh);
        box->setToolTip(codeMeaning(code->meaning));
        box->setAccessibleDescription(codeMeaning(code->meaning));
        boxes_ << box;
        line->addWidget(box);
    }
    line->addStretch();
    delete form_->replaceWidget(codes_, fresh);
    codes_->deleteLater();
    codes_ = fresh;
    form_->setRowVisible(codes_, !boxes_.isEmpty());
}

core::Grading GradingFields::grading() const {
    core::Grading grading;
    grading.source = toUtf8(source_->currentData().toString());
    grading.information = toUtf8(information_->currentData().toString());
    if (!grading.empty()) grading.scheme = toUtf8(scheme_->currentData().toString());
    return grading;
}

core::Handling GradingFields::handling() const {
    core::Handling handling;
    for (const QCheckBox* box : boxes_)
        if (box->isChecked()) handling.codes.push_back(toUtf8(box->text()));
    std::sort(handling.codes.begin(), handling.codes.end());
    handling.conditions = toUtf8(conditions_->text().trimmed());
    return handling;
}

}  // namespace crosscase::ui
