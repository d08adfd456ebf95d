// ui/records/new_record_dialog.h: one record entered by hand: its text, source, grading, handling, dates, subjects, relations.
#pragma once

#include <QDialog>

#include "core/workspace/importing.h"
#include "ui/shell/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace crosscase::ui {

class GradingFields;
class RelationEditor;
class SubjectEditor;

class NewRecordDialog : public QDialog {
    Q_OBJECT
public:
    NewRecordDialog(Desk& desk, QWidget* parent = nullptr);
    /// What the form states now. @error BadInput for a date that cannot be read
    core::Result<core::RecordDraft> draft() const;
    SubjectEditor* subjects() const { return subjects_; }
    RelationEditor* relations() const { return relations_; }
    QPlainTextEdit* text() const { return text_; }
    QComboBox* agency() const { return agency_; }
    QComboBox* investigation() const { return investigation_; }

public slots:
    void save();

signals:
    void added(crosscase::core::RecordId record);

private:
    QWidget* newRecordColumn();
    QWidget* newSubjectColumn();
    void loadChoices();
    void offerInvestigations();
    void showProblem(const core::Error& error);

    Desk& desk_;
    std::vector<core::InvestigationRow> known_;
    QComboBox *agency_ = nullptr, *investigation_ = nullptr, *source_ = nullptr;
    QLineEdit *reference_ = nullptr, *sourceRef_ = nullptr, *observed_ = nullptr, *stated_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    GradingFields* grading_ = nullptr;
    SubjectEditor* subjects_ = nullptr;
    RelationEditor* relations_ = nullptr;
    QLabel* problem_ = nullptr;
    QPushButton* save_ = nullptr;
};

}  // namespace crosscase::ui
