// ui/collation/regrouping_dialog.cpp: taking an entity apart, joining two, or a new calibration: see first, then accept.
#include "ui/collation/regrouping_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/collation/diff_text.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"

namespace crosscase::ui {
namespace {

constexpr int mentionRole = Qt::UserRole;

QString mentionText(const core::MentionRow& row) {
    QStringList facts{toQString(core::print(row.id)), toQString(row.agency)};
    if (!row.investigations.empty()) facts << joined(row.investigations);
    if (!row.externalRef.empty()) facts << toQString(row.externalRef);
    QStringList values;
    for (const core::Property& property : row.properties)
        if (property.raw != row.label) values << toQString(property.raw);
    return PreviewDialog::tr("%1 (%2)").arg(toQString(row.label), facts.join(QStringLiteral(", "))) +
           (values.isEmpty() ? QString() : QStringLiteral(" · ") + values.join(QStringLiteral(", ")));
}

QLineEdit* newReason(QWidget* parent) {
    auto* reason = new QLineEdit(parent);
    reason->setPlaceholderText(PreviewDialog::tr("Why (kept with the verdict)"));
    reason->setAccessibleName(reason->placeholderText());
    return reason;
}

/// Writes the plan as one step and tells a failure to the window behind the dialog.
void writePlan(Desk& desk, QWidget* window, const core::RegroupingPlan& plan, const QString& reason) {
    desk.document.write(
        window, inWords(plan.sentence),
        [plan, reason = toUtf8(reason)](core::CaseFile& file, core::Progress& progress) {
            return core::carryOut(file, plan, reason, progress);
        },
        [window](const core::Result<void>& done) {
            if (!done) Ask::warn(window, errorTitle(done.error().code), errorText(done.error()));
        });
}

}  // namespace

PreviewDialog::PreviewDialog(Desk& desk, const QString& title, const QString& accept, QWidget* parent)
    : QDialog(parent), desk_(desk) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    preview_ = new TextView(this);
    preview_->setAccessibleName(tr("What would come of it"));
    auto* buttons = new QDialogButtonBox(this);
    accept_ = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    keep_ = buttons->addButton(QDialogButtonBox::Cancel);
    accept_->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(preview_, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        carryOut();
        accept_->setEnabled(false);
        QDialog::accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk_.document, &CaseDocument::closed, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
}

QWidget* PreviewDialog::addAbove(QWidget* widget, int stretch) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(preview_), widget, stretch);
    return widget;
}

void PreviewDialog::setKeepText(const QString& text) {
    keep_->setText(text);
}

void PreviewDialog::showDiff(const core::Result<core::CollationDiff>& diff) {
    if (!diff) {
        showHint(errorText(diff.error()));
        return;
    }
    preview_->setHtml(diffHtml(*diff, preview_->mutedColour()));
    accept_->setEnabled(!desk_.document.isReadOnly());
}

void PreviewDialog::showHint(const QString& hint) {
    preview_->setHtml(QStringLiteral("<p>%1</p>").arg(htmlText(hint)));
    accept_->setEnabled(false);
}

SplitDialog::SplitDialog(Desk& desk, core::EntityId entity, QWidget* parent)
    : PreviewDialog(desk, tr("Take apart"), tr("Split"), parent), entity_(entity) {
    auto* hint = new QLabel(tr("Tick the mentions that are another subject (space key)."), this);
    hint->setWordWrap(true);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Mentions of the entity"));
    blockCopy(list_);
    list_->setItemDelegate(new DirectedDelegate(list_));
    reason_ = newReason(this);
    addAbove(hint);
    addAbove(list_, 1);
    addAbove(reason_);
    list_->setFocus();
    showHint(tr("What would come of it stands here as soon as something is ticked."));
    connect(list_, &QListWidget::itemChanged, this, &SplitDialog::plan);
    core::RowFilter filter;
    filter.entities = {entity};
    desk_.document.read(
        this, tr("Listing mentions"),
        [filter](core::CaseFile& file, core::Progress&) { return core::listMentions(file, filter); },
        [this](core::Result<std::vector<core::MentionRow>> rows) {
            if (rows) fill(*rows);
        });
}

void SplitDialog::fill(const std::vector<core::MentionRow>& rows) {
    const QSignalBlocker quiet(list_);
    for (const core::MentionRow& row : rows) {
        auto* item = new QListWidgetItem(mentionText(row), list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(item->text());
        item->setData(mentionRole, qlonglong(row.id.value));
    }
    if (list_->count() > 0) list_->setCurrentRow(0);
}

void SplitDialog::plan() {
    std::vector<core::MentionId> ticked;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            ticked.push_back({list_->item(row)->data(mentionRole).toLongLong()});
    plan_.reset();
    acceptButton()->setEnabled(false);
    desk_.document.read(
        this, tr("Looking what would come of it"),
        [entity = entity_, ticked](core::CaseFile& file, core::Progress& progress) {
            return core::planSplit(file, entity, ticked, progress);
        },
        [this, turn = ++turn_](core::Result<core::RegroupingPlan> plan) {
            if (turn != turn_) return;
            if (!plan) {
                showHint(errorText(plan.error()));
                return;
            }
            plan_ = std::move(*plan);
            showDiff(plan_->diff);
        });
}

void SplitDialog::carryOut() {
    if (plan_) writePlan(desk_, parentWidget(), *plan_, reason_->text());
}

JoinDialog::JoinDialog(Desk& desk, core::EntityId first, core::EntityId second, QWidget* parent)
    : PreviewDialog(desk, tr("Join two entities"), tr("Join"), parent) {
    reason_ = newReason(this);
    addAbove(reason_);
    showHint(tr("Looking what would come of it ..."));
    desk_.document.read(
        this, tr("Looking what would come of it"),
        [first, second](core::CaseFile& file, core::Progress& progress) {
            return core::planMerge(file, first, second, progress);
        },
        [this](core::Result<core::RegroupingPlan> plan) {
            if (!plan) {
                showHint(errorText(plan.error()));
                return;
            }
            plan_ = std::move(*plan);
            showDiff(plan_->diff);
        });
}

void JoinDialog::carryOut() {
    if (plan_) writePlan(desk_, parentWidget(), *plan_, reason_->text());
}

RecalibrationDialog::RecalibrationDialog(Desk& desk, QWidget* parent)
    : PreviewDialog(desk, tr("Recalibrate"), tr("Accept the new calibration"), parent) {
    auto* hint =
        new QLabel(tr("Frequencies and thresholds measured anew on all records would change this. What people decided "
                      "stays."),
                   this);
    hint->setWordWrap(true);
    addAbove(hint);
    setKeepText(tr("Keep the old"));
    showHint(tr("Calibrating and collating in memory ..."));
    desk_.document.read(
        this, tr("Trying a new calibration"),
        [](core::CaseFile& file, core::Progress& progress) { return core::previewRecalibration(file, progress); },
        [this](const core::Result<core::CollationDiff>& diff) { showDiff(diff); });
}

void RecalibrationDialog::carryOut() {
    desk_.document.write(
        parentWidget(), tr("Collating"),
        [](core::CaseFile& file, core::Progress& progress) { return core::collate(file, true, progress); },
        [window = parentWidget()](const core::Result<core::CollationReport>& report) {
            if (!report) Ask::warn(window, errorTitle(report.error().code), errorText(report.error()));
        },
        CaseDocument::Touches::Case, CaseDocument::AtClosing::Stops);
}

}  // namespace crosscase::ui
