// ui/collection/import_dialog.cpp: proposes how each file is read and starts the import.
#include "ui/collection/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/platform.h"
#include "core/records/grading.h"
#include "core/records/handling.h"
#include "ui/collection/mapping_editor.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t previewRows = 20;
constexpr int previewDelayMs = 250;

struct Choices {
    std::vector<core::Agency> agencies;
    std::vector<core::InvestigationRow> investigations;
};

core::Result<Choices> readChoices(core::CaseFile& file) {
    auto agencies = core::listAgencies(file);
    if (!agencies) return agencies.error();
    auto investigations = core::listInvestigations(file);
    if (!investigations) return investigations.error();
    return Choices{std::move(*agencies), std::move(*investigations)};
}

QComboBox* newChoice(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setAccessibleName(name);
    box->addItem(QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/// The code of the chosen entry, or what was typed.
std::string valueOf(const QComboBox* box) {
    const int index = box->findText(box->currentText());
    if (index >= 0 && box->itemData(index).isValid()) return toUtf8(box->itemData(index).toString());
    return toUtf8(box->currentText().trimmed());
}

QString waySummary(const PlannedFile& file) {
    if (file.fault) return errorText(*file.fault);
    switch (file.way) {
        case PlannedFile::Way::Reader:
            return ImportDialog::tr("Recognised by its content: %1").arg(toQString(file.proposal.reader));
        case PlannedFile::Way::Specification:
            return ImportDialog::tr("Read by the specification %1").arg(toQString(file.specificationName));
        case PlannedFile::Way::Mapping:
            return file.isReady() ? ImportDialog::tr("Plain table, columns mapped")
                                  : ImportDialog::tr("Plain table: say what the columns mean");
    }
    return {};
}

}  // namespace

ImportDialog::ImportDialog(Desk& desk, const QStringList& paths, QWidget* parent) : QDialog(parent), desk_(desk) {
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    files_ = new QListWidget(this);
    files_->setAccessibleName(tr("Files"));
    state_ = new QLabel(this);
    state_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    import_ = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(files_, 1);
    leftLayout->addWidget(newFields());
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(left);
    sides->addWidget(newFilePart());
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(state_, 1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sides, 1);
    layout->addLayout(bottom);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 150, fontMetrics().height() * 40);
    sides->setSizes({character * 42, character * 108});
    connect(files_, &QListWidget::currentRowChanged, this, &ImportDialog::showFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lookAt(paths);
}

/// How the chosen file is read, and what its first rows become.
QWidget* ImportDialog::newFilePart() {
    auto* part = new QWidget(this);
    way_ = new QComboBox(part);
    way_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* wayLabel = new QLabel(tr("&Read as"), part);
    wayLabel->setBuddy(way_);
    auto* wayLine = new QHBoxLayout;
    wayLine->addWidget(wayLabel);
    wayLine->addWidget(way_);
    wayLine->addStretch();
    about_ = new QLabel(part);
    about_->setWordWrap(true);
    about_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    editor_ = new MappingEditor(part);
    pages_ = new QStackedWidget(part);
    pages_->addWidget(about_);
    pages_->addWidget(editor_);
    auto* split = new QSplitter(Qt::Vertical, part);
    split->addWidget(pages_);
    split->addWidget(newPreview());
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(wayLine);
    layout->addWidget(split, 1);

    previewSoon_.setSingleShot(true);
    previewSoon_.setInterval(previewDelayMs);
    connect(&previewSoon_, &QTimer::timeout, this, &ImportDialog::showPreview);
    connect(way_, &QComboBox::activated, this, &ImportDialog::chooseWay);
    connect(editor_, &MappingEditor::edited, this, [this] {
        if (PlannedFile* file = current()) file->mapping = editor_->mapping();
        updateState();
        previewSoon_.start();
    });
    return part;
}

QWidget* ImportDialog::newPreview() {
    auto* part = new QWidget(this);
    preview_ = new QTableWidget(0, 3, part);
    preview_->setAccessibleName(tr("What the first rows become"));
    blockCopy(preview_);
    preview_->setItemDelegate(new DirectedDelegate(preview_));
    makeDense(preview_);
    preview_->setHorizontalHeaderLabels({tr("Row"), tr("Becomes"), tr("Refused because")});
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setSelectionMode(QAbstractItemView::NoSelection);
    preview_->verticalHeader()->hide();
    preview_->setShowGrid(false);
    preview_->setAlternatingRowColors(true);
    preview_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    preview_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(new QLabel(tr("What the first %1 rows become").arg(previewRows), part));
    layout->addWidget(preview_, 1);
    return part;
}

QWidget* ImportDialog::newFields() {
    auto* box = new QGroupBox(tr("For what the rows do not state"), this);
    agency_ = newChoice(tr("Agency"), box);
    investigation_ = newChoice(tr("Investigation"), box);
    grade_ = newChoice(tr("Grade"), box);
    handling_ = newChoice(tr("Handling"), box);
    grade_->lineEdit()->setPlaceholderText(tr("such as B2"));
    agency_->lineEdit()->setPlaceholderText(desk_.document.holder());
    for (const core::HandlingCode& code : core::handlingCodes()) {
        handling_->addItem(toQString(code.id), toQString(code.id));
        handling_->setItemData(handling_->count() - 1, codeMeaning(code.meaning), Qt::ToolTipRole);
    }
    auto* form = new QFormLayout(box);
    form->addRow(tr("&Agency"), agency_);
    form->addRow(tr("In&vestigation"), investigation_);
    form->addRow(tr("&Grade"), grade_);
    form->addRow(tr("&Handling"), handling_);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    desk_.document.read(
        this, tr("Listing agencies"), [](core::CaseFile& file, core::Progress&) { return readChoices(file); },
        [this](core::Result<Choices> choices) {
            if (!choices) return;
            for (const core::Agency& agency : choices->agencies)
                agency_->addItem(toQString(agency.name.empty() ? agency.code : agency.name), toQString(agency.code));
            for (const core::InvestigationRow& row : choices->investigations)
                investigation_->addItem(toQString(row.investigation.reference));
        });
    return box;
}

void ImportDialog::lookAt(const QStringList& paths) {
    state_->setText(tr("Looking at the files..."));
    import_->setEnabled(false);
    desk_.document.background(
        this, tr("Looking at the files"),
        [paths,
         folders = desk_.settings.specificationFolders()](core::Progress&) -> core::Result<std::vector<PlannedFile>> {
            std::vector<PlannedFile> files;
            for (const QString& path : paths) files.push_back(planFile(toPath(path), folders));
            return files;
        },
        [this](core::Result<std::vector<PlannedFile>> files) {
            if (!files) return;
            plan_.files = std::move(*files);
            showFiles();
        });
}

void ImportDialog::showFiles() {
    files_->clear();
    for (const PlannedFile& file : plan_.files) files_->addItem(QFileInfo(fromPath(file.path)).fileName());
    updateState();
    files_->setCurrentRow(0);
}

PlannedFile* ImportDialog::current() {
    const int row = files_->currentRow();
    return row < 0 || row >= int(plan_.files.size()) ? nullptr : &plan_.files[std::size_t(row)];
}

void ImportDialog::showFile(int row) {
    if (row < 0 || row >= int(plan_.files.size())) return;
    const PlannedFile& file = plan_.files[std::size_t(row)];
    offerWays(file);
    const bool maps = file.way == PlannedFile::Way::Mapping && !file.fault;
    if (maps) editor_->setTable(file.mapping, file.proposal.rows);
    about_->setText(waySummary(file));
    pages_->setCurrentIndex(maps ? 1 : 0);
    pages_->setSizePolicy(QSizePolicy::Preferred, maps ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    showPreview();
}

/// Items carry what chooses the way: "reader", "map", or the position of a specification from 0.
void ImportDialog::offerWays(const PlannedFile& file) {
    way_->clear();
    way_->setEnabled(!file.fault);
    if (file.fault) return;
    if (!file.proposal.reader.empty())
        way_->addItem(tr("%1 (recognised)").arg(toQString(file.proposal.reader)), QStringLiteral("reader"));
    if (!file.proposal.specification.empty())
        way_->addItem(tr("%1 (its header fits)").arg(toQString(file.proposal.specificationName)),
                      QStringLiteral("proposed"));
    if (!file.proposal.header.empty()) way_->addItem(tr("Plain table, columns mapped here"), QStringLiteral("map"));
    const QString chosen = file.way == PlannedFile::Way::Reader          ? QStringLiteral("reader")
                           : file.way == PlannedFile::Way::Specification ? QStringLiteral("proposed")
                                                                         : QStringLiteral("map");
    way_->setCurrentIndex(way_->findData(chosen));
}

void ImportDialog::chooseWay(int index) {
    PlannedFile* file = current();
    if (!file || index < 0) return;
    const QString way = way_->itemData(index).toString();
    if (way == QStringLiteral("reader")) file->way = PlannedFile::Way::Reader;
    if (way == QStringLiteral("map")) file->way = PlannedFile::Way::Mapping;
    if (way == QStringLiteral("proposed")) file->way = PlannedFile::Way::Specification;
    updateState();
    showFile(files_->currentRow());
}

void ImportDialog::showPreview() {
    const PlannedFile* file = current();
    preview_->setRowCount(0);
    if (!file || !file->isReady() || file->specificationText().empty()) return;
    desk_.document.background(
        this, tr("Reading the first rows"),
        [path = file->path, specification = file->specificationText()](core::Progress&) {
            return core::previewImport(path, specification, previewRows);
        },
        [this, turn = ++turn_](core::Result<std::vector<core::RowPreview>> rows) {
            if (turn != turn_) return;
            if (!rows) {
                state_->setText(errorText(rows.error()));
                return;
            }
            preview_->setRowCount(int(rows->size()));
            for (int i = 0; i < preview_->rowCount(); ++i) {
                const core::RowPreview& row = (*rows)[std::size_t(i)];
                preview_->setItem(i, 0, new QTableWidgetItem(QString::number(row.row)));
                preview_->setItem(i, 1, new QTableWidgetItem(becomes(row.mentions)));
                preview_->setItem(i, 2, new QTableWidgetItem(inWords(row.refusal)));
            }
            preview_->resizeColumnToContents(2);
        });
}

void ImportDialog::updateState() {
    int waiting = 0;
    for (std::size_t i = 0; i < plan_.files.size(); ++i) {
        const PlannedFile& file = plan_.files[i];
        if (!file.isReady()) ++waiting;
        const QString name = QFileInfo(fromPath(file.path)).fileName();
        files_->item(int(i))->setText((file.isReady() ? QStringLiteral("✓ ") : QStringLiteral("! ")) + name);
        files_->item(int(i))->setToolTip(waySummary(file));
    }
    import_->setEnabled(plan_.isReady());
    state_->setText(waiting > 0 ? tr("Files that cannot be imported yet: %1").arg(waiting)
                                : tr("Ready. Statements are stored first; collation follows as a job."));
}

void ImportDialog::saveMappings() const {
    for (const PlannedFile& file : plan_.files) {
        if (file.way != PlannedFile::Way::Mapping) continue;
        const auto path = desk_.settings.specificationFolder() / core::pathFromUtf8(file.mapping.name + ".json");
        const auto written = core::writeFileAtomically(path, file.specificationText());
        if (!written) Ask::warn(parentWidget(), tr("The mapping was not saved"), errorText(written.error()));
    }
}

void ImportDialog::start() {
    if (!plan_.isReady()) return;
    plan_.agency = valueOf(agency_);
    plan_.holder = toUtf8(desk_.document.holder());
    plan_.investigation = valueOf(investigation_);
    plan_.grade = valueOf(grade_);
    plan_.handling = valueOf(handling_);
    import_->setEnabled(false);
    state_->setText(tr("Importing..."));
    desk_.document.write(
        this, tr("Importing"),
        [requests = plan_.requests()](core::CaseFile& file, core::Progress& progress) {
            return runImport(file, requests, progress);
        },
        [this](core::Result<core::ImportReport> report) {
            if (!report) {
                state_->setText(errorText(report.error()));
                import_->setEnabled(true);
                return;
            }
            saveMappings();
            emit imported(*report);
            accept();
        },
        CaseDocument::Touches::Case, CaseDocument::AtClosing::Stops);
}

}  // namespace crosscase::ui
