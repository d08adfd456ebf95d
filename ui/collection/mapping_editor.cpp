// ui/collection/mapping_editor.cpp: says what each column of a plain table means.
#include "ui/collection/mapping_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

constexpr unsigned subjectLimit = 4;

QString recordMeaningName(const std::string& code) {
    if (code == "record:external_ref") return MappingEditor::tr("Reference of the record");
    if (code == "record:text") return MappingEditor::tr("Text");
    if (code == "record:observed") return MappingEditor::tr("Observed on");
    if (code == "record:stated") return MappingEditor::tr("Stated on");
    if (code == "record:source_ref") return MappingEditor::tr("Reference of the source");
    if (code == "record:agency") return MappingEditor::tr("Agency (code)");
    if (code == "record:investigation") return MappingEditor::tr("Investigation");
    if (code == "record:grade") return MappingEditor::tr("Grade");
    if (code == "record:handling") return MappingEditor::tr("Handling");
    return {};
}

void addHeading(QStandardItemModel& model, const QString& text) {
    auto* item = new QStandardItem(text);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
    model.appendRow(item);
}

void addMeaning(QStandardItemModel& model, const QString& text, const std::string& code) {
    auto* item = new QStandardItem(text);
    item->setData(toQString(code), Qt::UserRole);
    model.appendRow(item);
}

void choose(QComboBox* box, const std::string& code) {
    const int index = box->findData(toQString(code));
    box->setCurrentIndex(index < 0 ? 0 : index);
}

/// Types of claims for a box, in the catalogue's order.
QComboBox* newClaimBox(const std::string& chosen, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const core::ClaimType& type : core::Catalogue::shipped().claims())
        box->addItem(claimName(type.id), toQString(type.id));
    choose(box, chosen);
    return box;
}

}  // namespace

MappingEditor::MappingEditor(QWidget* parent) : QWidget(parent) {
    layout_ = new QVBoxLayout(this);
    layout_->setContentsMargins({});
    subjects_ = new QWidget(this);
    layout_->addWidget(subjects_);
    table_ = new QTableWidget(this);
    table_->setAccessibleName(tr("Columns of the file and what they mean"));
    blockCopy(table_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout_->addWidget(table_, 1);
}

void MappingEditor::setTable(const TableMapping& mapping, const std::vector<std::vector<std::string>>& rows) {
    mapping_ = mapping;
    rows_ = rows;
    offerMeanings();
    showSubjects();
    showColumns();
}

void MappingEditor::offerMeanings() {
    meanings_.clear();
    addMeaning(meanings_, tr("(not used)"), {});
    addHeading(meanings_, tr("Record"));
    for (const std::string& code : recordMeanings()) addMeaning(meanings_, recordMeaningName(code), code);
    for (std::size_t subject = 0; subject < mapping_.subjects.size(); ++subject) {
        const core::SubjectType* type = core::Catalogue::shipped().subject(mapping_.subjects[subject]);
        if (!type) continue;
        const QString name = tr("%1. %2").arg(subject + 1).arg(typeName(type->id));
        addHeading(meanings_, name);
        for (const std::string& property : type->properties)
            addMeaning(meanings_, name + QStringLiteral(": ") + propertyName(property),
                       std::to_string(subject) + ":" + property);
    }
}

QComboBox* MappingEditor::newSubjectBox(std::size_t position) {
    auto* box = new QComboBox(subjects_);
    box->setAccessibleName(tr("Type of subject %1").arg(position + 1));
    for (const core::SubjectType& type : core::Catalogue::shipped().subjects())
        box->addItem(typeIcon(type.id), typeName(type.id), toQString(type.id));
    choose(box, mapping_.subjects[position]);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, position] {
        changeSubject(position, toUtf8(box->currentData().toString()));
        offerMeanings();
        showColumns();
        emit edited();
    });
    return box;
}

void MappingEditor::changeSubject(std::size_t position, const std::string& type) {
    mapping_.subjects[position] = type;
    const std::string prefix = std::to_string(position) + ":";
    const std::vector<std::string>& properties = core::Catalogue::shipped().subject(type)->properties;
    for (ColumnMeaning& meaning : mapping_.meanings) {
        if (!meaning.starts_with(prefix)) continue;
        const std::string property = meaning.substr(prefix.size());
        if (std::find(properties.begin(), properties.end(), property) == properties.end()) meaning.clear();
    }
}

void MappingEditor::showSubjects() {
    auto* fresh = new QWidget(this);
    delete layout_->replaceWidget(subjects_, fresh);
    subjects_->deleteLater();
    subjects_ = fresh;
    auto* rows = new QVBoxLayout(subjects_);
    rows->setContentsMargins({});
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("A row is about"), subjects_));
    for (std::size_t i = 0; i < mapping_.subjects.size(); ++i) {
        if (i > 0) line->addWidget(new QLabel(tr("and names"), subjects_));
        line->addWidget(newSubjectBox(i));
    }
    auto* add = new QPushButton(tr("Add subject"), subjects_);
    add->setEnabled(mapping_.subjects.size() < subjectLimit);
    connect(add, &QPushButton::clicked, this, &MappingEditor::addSubject);
    line->addWidget(add);
    line->addStretch();
    rows->addLayout(line);
    if (mapping_.subjects.size() > 1) addRelationRow(rows);
    subjects_->show();
}

void MappingEditor::addSubject() {
    mapping_.subjects.push_back("phone");
    const int last = int(mapping_.subjects.size()) - 1;
    const auto& claims = core::Catalogue::shipped().claims();
    if (!claims.empty()) mapping_.relations.push_back({0, last, claims.front().id});
    offerMeanings();
    showSubjects();
    showColumns();
    emit edited();
}

void MappingEditor::addRelationRow(QVBoxLayout* rows) {
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("Relations:"), subjects_));
    for (std::size_t i = 0; i < mapping_.relations.size(); ++i) {
        line->addWidget(new QLabel(QString::number(mapping_.relations[i].from + 1), subjects_));
        QComboBox* type = newClaimBox(mapping_.relations[i].type, subjects_);
        type->setAccessibleName(tr("Relation between subject %1 and subject %2")
                                    .arg(mapping_.relations[i].from + 1)
                                    .arg(mapping_.relations[i].to + 1));
        connect(type, &QComboBox::currentIndexChanged, this, [this, type, i] {
            mapping_.relations[i].type = toUtf8(type->currentData().toString());
            emit edited();
        });
        line->addWidget(type);
        line->addWidget(new QLabel(QString::number(mapping_.relations[i].to + 1), subjects_));
        line->addSpacing(fontMetrics().height());
    }
    line->addStretch();
    rows->addLayout(line);
}

QComboBox* MappingEditor::newMeaningBox(std::size_t column) {
    auto* box = new QComboBox(table_);
    box->setModel(&meanings_);
    box->setAccessibleName(tr("Meaning of column %1").arg(toQString(mapping_.columns[column])));
    choose(box, mapping_.meanings[column]);
    // activated: by the person alone; the list of meanings changes under the boxes when a subject changes
    connect(box, &QComboBox::activated, this, [this, box, column] {
        mapping_.meanings[column] = toUtf8(box->currentData().toString());
        emit edited();
    });
    return box;
}

void MappingEditor::showColumns() {
    table_->clear();
    table_->setColumnCount(int(mapping_.columns.size()));
    table_->setRowCount(int(rows_.size()) + 1);
    table_->setHorizontalHeaderLabels(toQStringList(mapping_.columns));
    for (std::size_t column = 0; column < mapping_.columns.size(); ++column) {
        table_->setCellWidget(0, int(column), newMeaningBox(column));
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (column < rows_[row].size())
                table_->setItem(int(row) + 1, int(column), new QTableWidgetItem(toQString(rows_[row][column])));
    }
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < table_->columnCount(); ++column) table_->setColumnWidth(column, 22 * character);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 2);
    if (table_->rowCount() > 0) table_->setRowHeight(0, fontMetrics().height() * 2 + 4);
}

}  // namespace crosscase::ui
