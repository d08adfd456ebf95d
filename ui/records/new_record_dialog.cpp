// ui/records/new_record_dialog.cpp: one record entered by hand.
#include "ui/records/new_record_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/records/grading_fields.h"
#include "ui/records/relation_editor.h"
#include "ui/records/subject_editor.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

struct Choices {
    std::vector<core::Agency> agencies;
    std::vector<core::InvestigationRow> investigations;
};

QComboBox* newEditableBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/// Agencies are shown by name and known by code; what was typed is a code.
std::string codeOf(const QComboBox* box) {
    const int index = box->findText(box->currentText());
    if (index >= 0 && box->itemData(index).isValid()) return toUtf8(box->itemData(index).toString());
    return toUtf8(box->currentText().trimmed());
}

core::Result<std::optional<core::Instant>> instantOf(const QLineEdit* field) {
    const QString text = field->text().trimmed();
    if (text.isEmpty()) return std::optional<core::Instant>();
    auto instant = core::parseInstant(toUtf8(text));
    if (!instant) return instant.error();
    return std::optional(*instant);
}

}  // namespace

NewRecordDialog::NewRecordDialog(Desk& desk, QWidget* parent) : QDialog(parent), desk_(desk) {
    setWindowTitle(tr("New record"));
    setAttribute(Qt::WA_DeleteOnClose);
    problem_ = new QLabel(this);
    problem_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    save_ = buttons->addButton(tr("Add record"), QDialogButtonBox::AcceptRole);
    auto* columns = new QHBoxLayout;
    columns->addWidget(newRecordColumn(), 4);
    columns->addWidget(newSubjectColumn(), 5);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(problem_, 1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(bottom);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    loadChoices();
    text_->setFocus();
}

QWidget* NewRecordDialog::newRecordColumn() {
    auto* column = new QGroupBox(tr("Record"), this);
    agency_ = newEditableBox(column);
    investigation_ = newEditableBox(column);
    reference_ = new QLineEdit(column);
    text_ = new QPlainTextEdit(column);
    text_->setTabChangesFocus(true);
    source_ = new QComboBox(column);
    source_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int kind = 0; kind <= int(core::SourceKind::AnalystAssessment); ++kind)
        source_->addItem(sourceName(core::SourceKind(kind)), kind);
    sourceRef_ = new QLineEdit(column);
    sourceRef_->setPlaceholderText(tr("a reference, never a name"));
    observed_ = new QLineEdit(column);
    observed_->setPlaceholderText(tr("2026-03-14 21:00+04:00"));
    stated_ = new QLineEdit(column);
    stated_->setPlaceholderText(tr("2026-03-15"));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Agency"), agency_);
    form->addRow(tr("In&vestigation"), investigation_);
    form->addRow(tr("Re&ference"), reference_);
    form->addRow(tr("Te&xt"), text_);
    form->addRow(tr("So&urce"), source_);
    form->addRow(tr("Source refere&nce"), sourceRef_);
    form->addRow(tr("O&bserved"), observed_);
    form->addRow(tr("State&d"), stated_);
    grading_ = new GradingFields(form, column);
    auto* layout = new QVBoxLayout(column);
    layout->addLayout(form, 1);
    return column;
}

QWidget* NewRecordDialog::newSubjectColumn() {
    auto* column = new QWidget(this);
    auto* subjectBox = new QGroupBox(tr("Subjects: the first is what the record is about"), column);
    subjects_ = new SubjectEditor(subjectBox);
    (new QVBoxLayout(subjectBox))->addWidget(subjects_);
    auto* relationBox = new QGroupBox(tr("Relations between them"), column);
    relations_ = new RelationEditor(relationBox);
    (new QVBoxLayout(relationBox))->addWidget(relations_);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(subjectBox, 1);
    layout->addWidget(relationBox);
    connect(subjects_, &SubjectEditor::removed, relations_, &RelationEditor::forgetSubject);
    connect(subjects_, &SubjectEditor::edited, this, [this] { relations_->setSubjects(subjects_->labels()); });
    core::Mention first;
    first.type = "person";
    subjects_->addSubject(first);
    return column;
}

void NewRecordDialog::loadChoices() {
    desk_.document.read(
        this, tr("Listing agencies"),
        [](core::CaseFile& file, core::Progress&) -> core::Result<Choices> {
            auto agencies = core::listAgencies(file);
            if (!agencies) return agencies.error();
            auto investigations = core::listInvestigations(file);
            if (!investigations) return investigations.error();
            return Choices{std::move(*agencies), std::move(*investigations)};
        },
        [this](core::Result<Choices> choices) {
            if (!choices) return;
            known_ = std::move(choices->investigations);
            const std::string typed = codeOf(agency_);
            for (const core::Agency& agency : choices->agencies)
                agency_->addItem(toQString(agency.name.empty() ? agency.code : agency.name), toQString(agency.code));
            const int mine = agency_->findData(typed.empty() ? desk_.document.holder() : toQString(typed));
            if (mine >= 0) agency_->setCurrentIndex(mine);
            offerInvestigations();
            connect(agency_, &QComboBox::currentTextChanged, this, &NewRecordDialog::offerInvestigations);
        });
}

void NewRecordDialog::offerInvestigations() {
    const std::string agency = codeOf(agency_);
    const QString kept = investigation_->currentText();
    investigation_->clear();
    investigation_->addItem(QString());
    for (const core::InvestigationRow& row : known_)
        if (row.agency == agency) investigation_->addItem(toQString(row.investigation.reference));
    investigation_->setCurrentText(kept);
}

core::Result<core::RecordDraft> NewRecordDialog::draft() const {
    core::RecordDraft draft;
    draft.agency = codeOf(agency_);
    if (const QString reference = investigation_->currentText().trimmed(); !reference.isEmpty()) {
        core::InvestigationDraft investigation;
        investigation.reference = toUtf8(reference);
        draft.investigations.push_back(investigation);
    }
    draft.head.externalRef = toUtf8(reference_->text().trimmed());
    draft.head.text = toUtf8(text_->toPlainText().trimmed());
    draft.head.sourceKind = core::SourceKind(source_->currentData().toInt());
    draft.head.sourceRef = toUtf8(sourceRef_->text().trimmed());
    draft.head.grading = grading_->grading();
    draft.head.handling = grading_->handling();
    auto observed = instantOf(observed_);
    if (!observed) return observed.error();
    auto stated = instantOf(stated_);
    if (!stated) return stated.error();
    draft.head.observed = *observed;
    draft.head.stated = *stated;
    draft.claims = relations_->claims();
    draft.mentions = subjects_->mentions();
    // A form that was opened for a text alone still holds its first empty subject.
    if (draft.mentions.size() == 1 && draft.mentions.front().properties.empty()) draft.mentions.clear();
    return draft;
}

void NewRecordDialog::showProblem(const core::Error& error) {
    problem_->setText(errorText(error));
    save_->setEnabled(true);
}

void NewRecordDialog::save() {
    auto record = draft();
    if (!record) {
        showProblem(record.error());
        return;
    }
    save_->setEnabled(false);
    desk_.document.write(
        this, tr("Adding the record"),
        [draft = *record](core::CaseFile& file, core::Progress&) { return core::addRecord(file, draft); },
        [this](core::Result<core::RecordId> id) {
            if (!id) {
                showProblem(id.error());
                return;
            }
            emit added(*id);
            accept();
        });
}

}  // namespace crosscase::ui
