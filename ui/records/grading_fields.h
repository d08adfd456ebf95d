// ui/records/grading_fields.h: how far a statement can be trusted and who may receive it, with the meaning of each code.
#pragma once

#include <QObject>

#include "core/records/grading.h"
#include "core/records/handling.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace crosscase::ui {

/// Adds its rows to a form, so that their labels stand in line with the others.
class GradingFields : public QObject {
    Q_OBJECT
public:
    GradingFields(QFormLayout* form, QWidget* parent);
    core::Grading grading() const;
    core::Handling handling() const;

private:
    void offerCodes();
    void offerHandling(const core::GradingScheme& scheme);

    QWidget* parent_ = nullptr;
    QFormLayout* form_ = nullptr;
    QComboBox *scheme_ = nullptr, *source_ = nullptr, *information_ = nullptr;
    QWidget* codes_ = nullptr;  ///< check boxes of the handling codes that go with the scheme
    QList<QCheckBox*> boxes_;
    QLineEdit* conditions_ = nullptr;
};

}  // namespace crosscase::ui
