// ui/collection/batches_dialog.cpp: what each import brought.
#include "ui/collection/batches_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/workspace/collating.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::Batch;

QString stateOf(const Row& batch) {
    if (batch.id.value == 0) return BatchesDialog::tr("nothing new");
    if (batch.withdrawn) return BatchesDialog::tr("withdrawn");
    return batch.collated ? BatchesDialog::tr("collated") : BatchesDialog::tr("not collated yet");
}

std::vector<TableColumn<Row>> batchColumns() {
    std::vector<TableColumn<Row>> list;
    list.push_back(textColumn<Row>(BatchesDialog::tr("Files"), [](const Row& row) { return joined(row.files); }));
    list.push_back(textColumn<Row>(BatchesDialog::tr("Reader"), [](const Row& row) { return toQString(row.reader); }));
    list.push_back(
        numberColumn<Row>(BatchesDialog::tr("Rows in"), [](const Row& row) { return qlonglong(row.rowsIn); }));
    list.push_back(
        numberColumn<Row>(BatchesDialog::tr("Imported"), [](const Row& row) { return qlonglong(row.imported); }));
    list.push_back(
        numberColumn<Row>(BatchesDialog::tr("Already held"), [](const Row& row) { return qlonglong(row.held); }));
    list.push_back(
        numberColumn<Row>(BatchesDialog::tr("Refused"), [](const Row& row) { return qlonglong(row.refused); }));
    list.push_back(textColumn<Row>(BatchesDialog::tr("State"), stateOf));
    list.push_back({BatchesDialog::tr("When"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == SortRole) return qlonglong(row.importedAt);
                        if (role == Qt::DisplayRole) return localTime(row.importedAt);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(textColumn<Row>(BatchesDialog::tr("By"), [](const Row& row) { return toQString(row.importedBy); }));
    return list;
}

std::vector<TableColumn<core::RowRefusal>> refusalColumns() {
    using Refusal = core::RowRefusal;
    std::vector<TableColumn<Refusal>> list;
    list.push_back(
        numberColumn<Refusal>(BatchesDialog::tr("Line"), [](const Refusal& row) { return qlonglong(row.row); }));
    list.push_back(textColumn<Refusal>(BatchesDialog::tr("Refused because"),
                                       [](const Refusal& row) { return inWords(row.reason); }));
    return list;
}

}  // namespace

BatchesDialog::BatchesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent), desk_(desk), batches_(batchColumns(), this), refusals_(refusalColumns(), this) {
    setWindowTitle(tr("Batches"));
    build();
    reload();
    connect(&desk_.document, &CaseDocument::changed, this, &BatchesDialog::reload);
}

BatchesDialog::BatchesDialog(Desk& desk, const core::ImportReport& report, QWidget* parent)
    : QDialog(parent), desk_(desk), batches_(batchColumns(), this), refusals_(refusalColumns(), this) {
    setWindowTitle(tr("Imported"));
    build();
    withdraw_->hide();
    batches_.setRows(report.batches);
    table_->setCurrentIndex(batches_.index(0, 0));
}

void BatchesDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Batches"));
    table_->setModel(&batches_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnWidths({30, 14, 9, 10, 13, 9, 17, 20, 12}, 0);
    table_->setEmptyText(tr("Nothing was imported yet."));
    summary_ = new QLabel(this);
    summary_->setWordWrap(true);
    refusalTable_ = new TableView(this);
    refusalTable_->setAccessibleName(tr("Refused rows"));
    refusalTable_->setModel(&refusals_);
    refusalTable_->setColumnWidths({8, 60}, 1);
    refusalTable_->setEmptyText(tr("No row was refused."));
    auto* lower = new QWidget(this);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins({});
    lowerLayout->addWidget(summary_);
    lowerLayout->addWidget(refusalTable_, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(table_);
    split->addWidget(lower);
    split->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    withdraw_ = buttons->addButton(tr("Withdraw batch..."), QDialogButtonBox::ActionRole);
    withdraw_->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 30);
    connect(table_, &TableView::rowsChosen, this, &BatchesDialog::showBatch);
    connect(withdraw_, &QPushButton::clicked, this, &BatchesDialog::withdraw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BatchesDialog::reload() {
    desk_.document.read(
        this, tr("Listing batches"), [](core::CaseFile& file, core::Progress&) { return core::listBatches(file); },
        [this](core::Result<std::vector<Row>> rows) {
            if (!rows) return;
            batches_.setRows(std::move(*rows));
            table_->setCurrentIndex(batches_.index(batches_.rowCount() - 1, 0));
        });
}

void BatchesDialog::showBatch() {
    const QModelIndexList rows = table_->selectedRows();
    withdraw_->setEnabled(false);
    if (rows.isEmpty()) return;
    const Row& batch = batches_.row(rows.front());
    withdraw_->setEnabled(!batch.withdrawn && !desk_.document.isReadOnly());
    summary_->setText(tr("%1 rows in = %2 imported + %3 already held + %4 refused; they became %5 records.")
                          .arg(batch.rowsIn)
                          .arg(batch.imported)
                          .arg(batch.held)
                          .arg(batch.refused)
                          .arg(batch.records));
    refusals_.setRows(batch.refusals);
}

void BatchesDialog::withdraw() {
    const QModelIndexList rows = table_->selectedRows();
    if (rows.isEmpty()) return;
    const core::BatchId batch = batches_.row(rows.front()).id;
    Ask::text(this, tr("Withdraw batch"), tr("Why? The reason stays in the log."),
              [this, batch](const QString& reason) {
                  desk_.document.write(
                      this, tr("Withdrawing the batch"),
                      [batch, reason = toUtf8(reason)](core::CaseFile& file, core::Progress& progress) {
                          return core::withdrawBatch(file, batch, reason, progress);
                      },
                      [this](const core::Result<void>& done) {
                          if (!done) Ask::warn(this, errorTitle(done.error().code), errorText(done.error()));
                      });
              });
}

}  // namespace crosscase::ui
