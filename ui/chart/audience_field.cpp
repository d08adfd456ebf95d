// ui/chart/audience_field.cpp: for whom a chart leaves the case.
#include "ui/chart/audience_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <map>

#include "core/workspace/listing.h"
#include "ui/chart/chart_content.h"
#include "ui/dissemination/sharing_jobs.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

constexpr int delayMs = 300;
constexpr double previewPixels = 1600;

/// What stays by its reason, most first: how many records, and what would let one go.
struct Reason {
    std::size_t records = 0;
    std::string remedy;
};

void list(const std::vector<core::WithheldRow>& rows, QTreeWidget* into) {
    std::map<std::string, Reason> reasons;
    for (const core::WithheldRow& row : rows) {
        Reason& reason = reasons[row.rule];
        if (reason.records++ == 0) reason.remedy = row.remedy;
    }
    std::vector<std::pair<std::string, Reason>> ranked(reasons.begin(), reasons.end());
    std::ranges::stable_sort(ranked, std::greater(), [](const auto& one) { return one.second.records; });
    into->clear();
    for (const auto& [rule, reason] : ranked) {
        auto* line = new QTreeWidgetItem(into);
        line->setText(0, inWords(rule));
        line->setText(1, QLocale().toString(reason.records));
        line->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        line->setText(2, inWords(reason.remedy));
        for (int column : {0, 2}) line->setToolTip(column, line->text(column));
    }
}

}  // namespace

AudienceField::AudienceField(Desk& desk, ChartToGo chart, QWidget* parent)
    : QWidget(parent), desk_(desk), chart_(std::move(chart)) {
    whom_ = new QComboBox(this);
    whom_->addItem(tr("Own use (working copy)"));
    whom_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    whom_->setMinimumContentsLength(24);
    purpose_ = new QLineEdit(this);
    purpose_->setPlaceholderText(tr("what the recipient needs it for"));
    word_ = new QLabel(this);
    word_->setWordWrap(true);
    word_->setTextFormat(Qt::PlainText);
    word_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    word_->setMinimumHeight(fontMetrics().height() * 3);  // texts come later, the dialog keeps its size
    picture_ = new QLabel(this);
    picture_->setAccessibleName(tr("Exactly what the recipient will see"));
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setFrameShape(QFrame::StyledPanel);
    picture_->setFixedHeight(fontMetrics().height() * 10);
    picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    staying_ = new QTreeWidget(this);
    staying_->setAccessibleName(tr("What is withheld and why"));
    staying_->setHeaderLabels({tr("Stays because"), tr("Records"), tr("What would let it go")});
    staying_->setRootIsDecorated(false);
    staying_->setMinimumHeight(fontMetrics().height() * 6);
    staying_->header()->setStretchLastSection(true);
    staying_->header()->resizeSection(0, fontMetrics().averageCharWidth() * 32);
    staying_->header()->resizeSection(1, fontMetrics().averageCharWidth() * 11);
    form_ = new QFormLayout;
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form_->addRow(tr("&For"), whom_);
    form_->addRow(tr("P&urpose"), purpose_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form_);
    layout->addWidget(word_);
    layout->addWidget(picture_);
    layout->addWidget(staying_, 1);
    showParts(false);
    soon_.setSingleShot(true);
    soon_.setInterval(delayMs);
    connect(&soon_, &QTimer::timeout, this, &AudienceField::refresh);
    connect(purpose_, &QLineEdit::textChanged, this, [this] {
        say(tr("Applying the handling rules"), false);
        soon_.start();
    });
    connect(whom_, &QComboBox::currentIndexChanged, this, &AudienceField::refresh);
    load();
    refresh();
}

Audience AudienceField::audience() const {
    return {toUtf8(whom_->currentData().toString()), toUtf8(purpose_->text().trimmed())};
}

void AudienceField::load() {
    desk_.document.read(
        this, tr("Listing what can be shared"),
        [](core::CaseFile& file, core::Progress&) { return core::listAgencies(file); },
        [this](core::Result<std::vector<core::Agency>> agencies) {
            if (!agencies) return say(errorText(agencies.error()), false);
            for (const core::Agency& agency : *agencies)
                if (toQString(agency.code) != desk_.document.holder())
                    whom_->addItem(toQString(agency.name.empty() ? agency.code : agency.name), toQString(agency.code));
        });
}

void AudienceField::showParts(bool shared) {
    form_->setRowVisible(purpose_, shared);
    picture_->setVisible(shared);
    staying_->setVisible(shared);
    if (!shared || !window()->layout()) return;
    // Lines that wrap hide from a layout how much room it needs.
    const int wanted = window()->layout()->totalHeightForWidth(window()->width());
    if (wanted > window()->height()) window()->resize(window()->width(), wanted);
}

void AudienceField::say(const QString& text, bool ready) {
    word_->setText(text);
    ready_ = ready;
    emit changed();
}

void AudienceField::refresh() {
    soon_.stop();
    const Audience audience = this->audience();
    const int turn = ++turn_;
    showParts(!audience.isOwnUse());
    picture_->clear();
    staying_->clear();
    if (desk_.document.isReadOnly())
        return say(tr("The case is open for reading only, so that nothing can be written into its log: what cannot be "
                      "logged does not leave. Open the case for writing."),
                   false);
    if (!audience.isOwnUse() && audience.purpose.empty())
        return say(tr("Choose a recipient and name the purpose."), false);
    say(tr("Applying the handling rules"), false);
    if (audience.isOwnUse()) {
        desk_.document.read(
            this, tr("Reading handling codes"),
            [entities = chart_.entities()](core::CaseFile& file, core::Progress&) {
                return core::marksOf(file, entities);
            },
            [this, turn](core::Result<core::CopyMarks> marks) {
                if (turn != turn_) return;
                marks ? showOwn(*marks) : say(errorText(marks.error()), false);
            });
        return;
    }
    desk_.document.read(
        this, tr("Applying the handling rules"),
        [request = requestOf(chart_, audience)](core::CaseFile& file, core::Progress& progress) -> core::Result<Seen> {
            auto preview = core::previewSharing(file, request, "html", progress);
            if (!preview) return preview.error();
            Seen seen{std::move(*preview), {}};
            if (seen.preview.chart.nodes.empty()) return seen;
            auto picture =
                imageOf(chartContent(seen.preview.chart), sharedLines(seen.preview), progress, 1, previewPixels);
            if (!picture) return picture.error();
            seen.picture = std::move(*picture);
            return seen;
        },
        [this, turn](core::Result<Seen> seen) {
            if (turn != turn_) return;
            seen ? showShared(*seen) : say(errorText(seen.error()), false);
        });
}

void AudienceField::showOwn(const core::CopyMarks& marks) {
    say(tr("Each page says \"%1\". That it was made stands in the log of the case.").arg(workingBanner(marks.handling)),
        true);
}

void AudienceField::showShared(const Seen& seen) {
    const core::SharingPreview& preview = seen.preview;
    list(preview.withheld, staying_);
    if (preview.chart.nodes.empty()) return say(tr("Nothing of this chart may go to this recipient."), false);
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        seen.picture.scaled(QSize(width(), picture_->height()) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    picture_->setPixmap(picture);
    say(tr("Goes: items %1, links %2. Stays: items %3, links %4; also looks, notes, pictures and names of groups, "
           "which "
           "are your own. The act stands in the log of the case.")
            .arg(QLocale().toString(preview.chart.nodes.size()), QLocale().toString(preview.chart.links.size()),
                 QLocale().toString(preview.itemsStaying), QLocale().toString(preview.linksStaying)),
        true);
}

}  // namespace crosscase::ui
