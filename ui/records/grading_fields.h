// ui/records/grading_fields.h: how far a statement can be trusted and who may receive it, with the meaning of each code.
#pragma once

#include <QWidget>

#include "core/records/grading.h"
#include "core/records/handling.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace crosscase::ui {

class GradingFields : public QWidget {
    Q_OBJECT
public:
    explicit GradingFields(QWidget* parent = nullptr);
    core::Grading grading() const;
    core::Handling handling() const;

private:
    void offerCodes();
    void offerHandling(const core::GradingScheme& scheme);

    QComboBox *scheme_ = nullptr, *source_ = nullptr, *information_ = nullptr;
    QWidget* codes_ = nullptr;  ///< check boxes of the handling codes that go with the scheme
    QList<QCheckBox*> boxes_;
    QLineEdit* conditions_ = nullptr;
    QFormLayout* form_ = nullptr;
};

}  // namespace crosscase::ui
