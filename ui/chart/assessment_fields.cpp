// ui/chart/assessment_fields.cpp: what an analyst says of an assessment.
#include "ui/chart/assessment_fields.h"

#include <QFormLayout>
#include <QPlainTextEdit>

#include "ui/records/grading_fields.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {

AssessmentFields::AssessmentFields(const QString& holder, QWidget* parent)
    : QGroupBox(tr("Analyst's assessment of %1").arg(holder), parent) {
    text_ = new QPlainTextEdit(this);
    text_->setAccessibleName(tr("What it rests on"));
    text_->setPlaceholderText(tr("What it rests on, in your words"));
    text_->setTabChangesFocus(true);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Te&xt"), text_);
    grading_ = new GradingFields(form, this);
}

core::Assessment AssessmentFields::assessment() const {
    return {grading_->grading(), grading_->handling(), toUtf8(text_->toPlainText().trimmed())};
}

}  // namespace crosscase::ui
