// ui/dissemination/share_dialog.cpp: one act of sharing.
#include "ui/dissemination/share_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/dissemination/sharing_jobs.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"

namespace crosscase::ui {
namespace {

constexpr int delayMs = 300;

std::vector<TableColumn<core::WithheldRow>> withheldColumns() {
    using Row = core::WithheldRow;
    std::vector<TableColumn<Row>> list;
    list.push_back(textColumn<Row>(ShareDialog::tr("Record"), [](const Row& row) { return toQString(row.reference); }));
    list.push_back(textColumn<Row>(ShareDialog::tr("Agency"), [](const Row& row) { return toQString(row.agency); }));
    list.push_back(textColumn<Row>(ShareDialog::tr("Stays because"), [](const Row& row) { return inWords(row.rule); }));
    list.push_back(
        textColumn<Row>(ShareDialog::tr("What would let it go"), [](const Row& row) { return inWords(row.remedy); }));
    return list;
}

QListWidget* newCheckList(const QString& name, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    blockCopy(list);
    list->setItemDelegate(new DirectedDelegate(list));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    const int line = list->fontMetrics().height();
    list->setIconSize({line, line});
    return list;
}

QListWidgetItem* addChoice(QListWidget* list, const QString& text, bool checked, const QVariant& value) {
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, value);
    item->setToolTip(text);
    return item;
}

}  // namespace

ShareDialog::ShareDialog(Desk& desk, std::vector<core::OverlapId> overlaps, QWidget* parent)
    : QDialog(parent), desk_(desk), preset_(std::move(overlaps)), withheld_(withheldColumns(), this) {
    setWindowTitle(tr("Share"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    auto* results = new QSplitter(Qt::Vertical, this);
    sides->addWidget(newChoices());
    results->addWidget(newPreview());
    results->addWidget(newWithheld());
    results->setChildrenCollapsible(false);
    sides->addWidget(results);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto addExport = [&](const QString& text, const QString& format, const QString& filter) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, format, filter] { exportAs(format, filter); });
        exports_ << button;
    };
    addExport(tr("Export PDF..."), QStringLiteral("pdf"), tr("PDF (*.pdf)"));
    addExport(tr("Export HTML..."), QStringLiteral("html"), tr("HTML (*.html)"));
    addExport(tr("Export JSON..."), QStringLiteral("json"), tr("JSON (*.json)"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sides, 1);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    resize(character * 150, line * 40);
    sides->setSizes({character * 46, character * 104});
    results->setSizes({line * 24, line * 13});

    soon_.setSingleShot(true);
    soon_.setInterval(delayMs);
    connect(&soon_, &QTimer::timeout, this, &ShareDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk_.document, &CaseDocument::changed, &soon_, qOverload<>(&QTimer::start));
    showNothing(tr("Choose a recipient and name the purpose."));
    load();
}

QWidget* ShareDialog::newChoices() {
    auto* side = new QWidget(this);
    recipient_ = new QComboBox(side);
    recipient_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    recipient_->setMinimumContentsLength(16);
    recipient_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    contact_ = new QLabel(side);
    contact_->setWordWrap(true);
    contact_->setForegroundRole(QPalette::PlaceholderText);
    purpose_ = new QLineEdit(side);
    purpose_->setPlaceholderText(tr("what the recipient needs it for"));
    overlaps_ = newCheckList(tr("Overlaps to share"), side);
    investigations_ = newCheckList(tr("Investigations to share"), side);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Recipient"), recipient_);
    form->addRow(QString(), contact_);
    form->addRow(tr("&Purpose"), purpose_);
    auto* hint = new QLabel(tr("Nothing checked: every overlap that the recipient is part of."), side);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* overlapsLabel = new QLabel(tr("&Overlaps"), side);
    overlapsLabel->setBuddy(overlaps_);
    auto* investigationsLabel = new QLabel(tr("&Investigations"), side);
    investigationsLabel->setBuddy(investigations_);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(overlapsLabel);
    layout->addWidget(overlaps_, 3);
    layout->addWidget(investigationsLabel);
    layout->addWidget(investigations_, 2);
    layout->addWidget(hint);
    connect(recipient_, &QComboBox::currentIndexChanged, this, [this] {
        showContact();
        soon_.start();
    });
    connect(purpose_, &QLineEdit::textChanged, &soon_, qOverload<>(&QTimer::start));
    connect(overlaps_, &QListWidget::itemChanged, &soon_, qOverload<>(&QTimer::start));
    connect(investigations_, &QListWidget::itemChanged, &soon_, qOverload<>(&QTimer::start));
    return side;
}

QWidget* ShareDialog::newPreview() {
    auto* part = new QWidget(this);
    going_ = new QLabel(part);
    conditions_ = new QLabel(part);
    conditions_->setWordWrap(true);
    preview_ = new TextView(part);
    preview_->setAccessibleName(tr("Exactly what the recipient will see"));
    preview_->setFrameShape(QFrame::StyledPanel);
    // A paper is white whatever the theme: the recipient's is.
    QPalette paper = preview_->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    preview_->setPalette(paper);
    preview_->document()->setDocumentMargin(fontMetrics().height());
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(going_);
    layout->addWidget(preview_, 1);
    layout->addWidget(conditions_);
    return part;
}

QWidget* ShareDialog::newWithheld() {
    auto* part = new QWidget(this);
    staying_ = new QLabel(part);
    withheldTable_ = new TableView(part);
    withheldTable_->setAccessibleName(tr("What is withheld and why"));
    withheldTable_->setModel(&withheld_);
    withheldTable_->setColumnWidths({14, 10, 44, 40}, 3);
    withheldTable_->setEmptyText(tr("Nothing is withheld."));
    consent_ = new QPushButton(tr("Record consent or condition read..."), part);
    consent_->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->addWidget(staying_, 1);
    head->addWidget(consent_);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(withheldTable_, 1);
    connect(withheldTable_, &TableView::rowsChosen, this, [this] {
        consent_->setEnabled(!withheldTable_->selectedRows().isEmpty() && !desk_.document.isReadOnly());
    });
    connect(consent_, &QPushButton::clicked, this, &ShareDialog::recordConsent);
    return part;
}

void ShareDialog::load() {
    desk_.document.read(
        this, tr("Listing what can be shared"),
        [](core::CaseFile& file, core::Progress&) -> core::Result<Content> {
            auto agencies = core::listAgencies(file);
            if (!agencies) return agencies.error();
            auto overlaps = core::listOverlaps(file);
            if (!overlaps) return overlaps.error();
            auto investigations = core::listInvestigations(file);
            if (!investigations) return investigations.error();
            return Content{std::move(*agencies), std::move(*overlaps), std::move(*investigations)};
        },
        [this](core::Result<Content> content) {
            if (content) offer(std::move(*content));
        });
}

void ShareDialog::offer(Content content) {
    content_ = std::move(content);
    for (const core::OverlapRow& row : content_.overlaps) {
        const bool chosen = std::find(preset_.begin(), preset_.end(), row.id) != preset_.end();
        const QString text =
            QStringLiteral("%1  %2").arg(toQString(row.subject), joined(row.agencies, QStringLiteral(" + ")));
        addChoice(overlaps_, text, chosen, qlonglong(row.id.value))->setIcon(typeIcon(row.subjectType));
    }
    for (const core::InvestigationRow& row : content_.investigations) {
        const QString name = toQString(row.agency + ":" + row.investigation.reference);
        addChoice(investigations_, name, false, name);
    }
    for (const core::Agency& agency : content_.agencies)
        if (toQString(agency.code) != desk_.document.holder())
            recipient_->addItem(toQString(agency.name.empty() ? agency.code : agency.name), toQString(agency.code));
    showContact();
    soon_.start();
}

void ShareDialog::showContact() {
    const std::string code = toUtf8(recipient_->currentData().toString());
    const auto agency = std::find_if(content_.agencies.begin(), content_.agencies.end(),
                                     [&](const core::Agency& candidate) { return candidate.code == code; });
    if (agency == content_.agencies.end()) return;
    QStringList facts;
    for (const std::string* text : {&agency->contact.name, &agency->contact.phone, &agency->contact.email})
        if (!text->empty()) facts << toQString(*text);
    if (facts.isEmpty()) facts << tr("No contact is known.");
    if (agency->contact.verifiedOn) {
        const QDate verified = QDate(1970, 1, 1).addDays(*agency->contact.verifiedOn);
        const bool stale = core::isStale(agency->contact, core::SystemClock().now());
        const QString day = QLocale().toString(verified, QStringLiteral("d MMM yyyy"));
        facts << (stale ? tr("! verified on %1, over six months ago").arg(day) : tr("verified on %1").arg(day));
    }
    contact_->setText(facts.join(QStringLiteral(" · ")));
}

core::SharingRequest ShareDialog::request() const {
    core::SharingRequest request;
    request.recipient = toUtf8(recipient_->currentData().toString());
    request.purpose = toUtf8(purpose_->text().trimmed());
    for (int i = 0; i < overlaps_->count(); ++i)
        if (overlaps_->item(i)->checkState() == Qt::Checked)
            request.overlaps.push_back({overlaps_->item(i)->data(Qt::UserRole).toLongLong()});
    for (int i = 0; i < investigations_->count(); ++i)
        if (investigations_->item(i)->checkState() == Qt::Checked)
            request.investigations.push_back(toUtf8(investigations_->item(i)->data(Qt::UserRole).toString()));
    return request;
}

void ShareDialog::refresh() {
    const core::SharingRequest chosen = request();
    const int turn = ++turn_;
    if (chosen.recipient.empty() || chosen.purpose.empty()) {
        showNothing(tr("Choose a recipient and name the purpose."));
        return;
    }
    desk_.document.read(
        this, tr("Applying the handling rules"),
        [chosen](core::CaseFile& file, core::Progress& progress) {
            return core::previewSharing(file, chosen, "html", progress);
        },
        [this, turn](core::Result<core::SharingPreview> preview) {
            if (turn != turn_) return;
            if (preview)
                show(*preview);
            else
                showNothing(errorText(preview.error()));
        });
}

void ShareDialog::show(const core::SharingPreview& preview) {
    going_->setText(tr("<b>What the recipient will see</b> (statements: %1)").arg(preview.statementsGoing));
    preview_->setHtml(toQString(preview.bytes));
    conditions_->setText(preview.conditions.empty()
                             ? QString()
                             : tr("Conditions: %1").arg(joined(preview.conditions, QStringLiteral(" · "))));
    conditions_->setVisible(!preview.conditions.empty());
    staying_->setText(
        tr("<b>What stays here</b> (items: %1). Nothing of this table is in the output.").arg(preview.withheld.size()));
    withheld_.setRows(preview.withheld);
    for (QPushButton* button : exports_) button->setEnabled(!desk_.document.isReadOnly());
}

void ShareDialog::showNothing(const QString& why) {
    going_->setText(tr("<b>What the recipient will see</b>"));
    preview_->setHtml(QStringLiteral("<p style='color:#555'>%1</p>").arg(htmlText(why)));
    conditions_->hide();
    staying_->setText(tr("<b>What stays here</b>"));
    withheld_.setRows({});
    for (QPushButton* button : exports_) button->setEnabled(false);
}

void ShareDialog::recordConsent() {
    std::vector<core::WithheldRow> rows;
    for (const QModelIndex& index : withheldTable_->selectedRows()) rows.push_back(withheld_.row(index));
    if (rows.empty()) return;
    Ask::text(this, tr("Record consent"), tr("Who consented, when and how? Or: which condition was read?"),
              [this, rows, recipient = request().recipient](const QString& note) {
                  desk_.document.write(
                      this, tr("Recording the consent"),
                      [rows, recipient, note = toUtf8(note)](core::CaseFile& file, core::Progress&) {
                          return recordConsents(file, rows, recipient, note);
                      },
                      [this](const core::Result<void>& done) {
                          if (!done) Ask::warn(this, errorTitle(done.error().code), errorText(done.error()));
                      });
              });
}

void ShareDialog::exportAs(const QString& format, const QString& filter) {
    const QString name = tr("Summary for %1").arg(recipient_->currentText()) + QLatin1Char('.') + format;
    Ask::saveFile(this, tr("Export the summary"), name, filter,
                  [this, format](const QString& path) { write(format, path); });
}

void ShareDialog::write(const QString& format, const QString& path) {
    desk_.document.write(
        this, tr("Sharing"),
        [chosen = request(), format = toUtf8(format), out = toPath(path)](
            core::CaseFile& file, core::Progress& progress) { return shareTo(file, chosen, format, out, progress); },
        [this, path](core::Result<core::SharingPreview> sent) {
            if (!sent) {
                Ask::warn(this, errorTitle(sent.error().code), errorText(sent.error()));
                return;
            }
            Ask::tell(this, tr("Written and logged"),
                      tr("%1\nStatements that went out: %2. The act stands in the log of the case.")
                          .arg(path)
                          .arg(sent->statementsGoing));
            emit shared(path);
        },
        CaseDocument::Touches::Case, CaseDocument::AtClosing::Stops);
}

}  // namespace crosscase::ui
