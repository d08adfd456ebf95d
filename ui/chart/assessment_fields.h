// ui/chart/assessment_fields.h: what an analyst says of an assessment: why, how sure, who may have it.
#pragma once

#include <QGroupBox>

#include "core/workspace/drawing.h"

class QPlainTextEdit;

namespace crosscase::ui {

class GradingFields;

class AssessmentFields : public QGroupBox {
    Q_OBJECT
public:
    /// @param holder  the agency that states it
    explicit AssessmentFields(const QString& holder, QWidget* parent = nullptr);
    core::Assessment assessment() const;

private:
    QPlainTextEdit* text_ = nullptr;
    GradingFields* grading_ = nullptr;
};

}  // namespace crosscase::ui
