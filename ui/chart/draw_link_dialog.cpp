// ui/chart/draw_link_dialog.cpp: what stands between the two already, and what a new record would claim.
#include "ui/chart/draw_link_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/records/catalogue.h"
#include "ui/chart/assessment_fields.h"
#include "ui/chart/chart_book.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/default_button.h"

namespace crosscase::ui {
namespace {

constexpr int reverseRole = Qt::UserRole + 1;  ///< the type is read from the second end to the first
constexpr int standingRows = 3;

/// A kind of link as the first end says it of the second.
QString claimText(const std::string& type, bool reverse) {
    return reverse ? claimNameBackwards(type) : claimName(type);
}

core::Result<std::optional<core::Instant>> instantOf(const QLineEdit* field) {
    const QString text = field->text().trimmed();
    if (text.isEmpty()) return std::optional<core::Instant>();
    auto instant = core::parseInstant(toUtf8(text));
    if (!instant) return instant.error();
    return std::optional(*instant);
}

/// "r12 (tpol, B2)".
QString recordText(const core::BasisLine& line) {
    QStringList about{toQString(line.agency)};
    if (!line.grade.empty()) about << toQString(line.grade);
    return QStringLiteral("%1 (%2)").arg(toQString(line.reference), about.join(QStringLiteral(", ")));
}

}  // namespace

DrawLinkDialog::DrawLinkDialog(Desk& desk, ChartBook& book, core::EntityId from, core::EntityId to, QWidget* parent)
    : QDialog(parent), desk_(desk), book_(book), spot_(book.drawingAt({})), from_(endOf(from)), to_(endOf(to)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Draw a link"));
    problem_ = new QLabel(this);
    problem_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    choose_ = buttons->addButton(tr("Choose the lin&k that stands"), QDialogButtonBox::ActionRole);
    draw_ = buttons->addButton(tr("&Draw a new link"), QDialogButtonBox::AcceptRole);
    standingBox_ = new QGroupBox(tr("Linked already"), this);
    standing_ = new QListWidget(standingBox_);
    standing_->setAccessibleName(standingBox_->title());
    standing_->setFixedHeight(fontMetrics().height() * standingRows * 3 / 2);
    (new QVBoxLayout(standingBox_))->addWidget(standing_);
    auto* columns = new QHBoxLayout;
    columns->addWidget(newLinkColumn(), 1);
    assessment_ = new AssessmentFields(desk_.document.holder(), this);
    columns->addWidget(assessment_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(newEnds());
    layout->addWidget(standingBox_);
    layout->addLayout(columns, 1);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
    new DefaultButton(standing_, choose_, draw_);
    connect(swap_, &QPushButton::clicked, this, [this] {
        std::swap(from_, to_);
        showEnds();
    });
    connect(standing_, &QListWidget::currentRowChanged, this, [this](int row) {
        choose_->setEnabled(row >= 0);
        if (row >= 0) standing_->item(row)->setSelected(true);  // the first one when Tab enters the list
    });
    connect(standing_, &QListWidget::itemDoubleClicked, this, &DrawLinkDialog::chooseStanding);
    connect(choose_, &QPushButton::clicked, this, &DrawLinkDialog::chooseStanding);
    connect(buttons, &QDialogButtonBox::accepted, this, &DrawLinkDialog::draw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEnds();
    readStanding();
    type_->setFocus();
}

DrawLinkDialog::End DrawLinkDialog::endOf(core::EntityId entity) const {
    for (const core::ChartNode& node : book_.data().nodes)
        if (node.id == entity) return {entity, node.type, toQString(node.label)};
    return {entity, {}, {}};
}

QWidget* DrawLinkDialog::newEnds() {
    auto* ends = new QWidget(this);
    auto* line = new QHBoxLayout(ends);
    line->setContentsMargins({});
    const auto add = [&](QLabel*& picture, QLabel*& name) {
        picture = new QLabel(ends);
        name = new QLabel(ends);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        // A label stands where its own text begins; here it belongs to the picture, whatever its script.
        const bool reverse = layoutDirection() == Qt::RightToLeft;
        name->setAlignment((reverse ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        line->addWidget(picture);
        line->addWidget(name, 1);
    };
    ends->setAccessibleName(tr("Ends of the link"));
    add(fromIcon_, fromName_);
    swap_ = new QPushButton(tr("S&wap the ends"), ends);
    swap_->setAutoDefault(false);
    line->addWidget(swap_);
    add(toIcon_, toName_);
    return ends;
}

QWidget* DrawLinkDialog::newLinkColumn() {
    auto* column = new QGroupBox(tr("Link"), this);
    type_ = new QComboBox(column);
    type_->setMaxVisibleItems(16);
    type_->setPlaceholderText(tr("what the first is to the second"));
    basis_ = new QComboBox(column);
    basis_->addItem(tr("inferred: concluded from other things"), int(core::ClaimBasis::Inferred));
    basis_->addItem(tr("observed: somebody of ours saw it"), int(core::ClaimBasis::Observed));
    basis_->addItem(tr("stated: somebody said so"), int(core::ClaimBasis::Stated));
    start_ = new QLineEdit(column);
    start_->setPlaceholderText(tr("2026-03-14 21:00+04:00"));
    end_ = new QLineEdit(column);
    end_->setPlaceholderText(tr("2026-03-15"));
    auto* says = new QLabel(tr("What is inferred never confirms a link by itself."), column);
    says->setWordWrap(true);
    says->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout(column);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Type"), type_);
    form->addRow(tr("&Basis"), basis_);
    form->addRow(QString(), says);
    form->addRow(tr("Sinc&e"), start_);
    form->addRow(tr("&Until"), end_);
    return column;
}

void DrawLinkDialog::showEnds() {
    const auto show = [this](const End& end, QLabel* picture, QLabel* name) {
        const int side = fontMetrics().height() * 3 / 2;
        picture->setPixmap(typeIcon(end.type).pixmap(side, side));
        name->setText(end.label);
        name->setAccessibleName(QStringLiteral("%1: %2").arg(typeName(end.type), end.label));
    };
    show(from_, fromIcon_, fromName_);
    show(to_, toIcon_, toName_);
    offerTypes();
    showStanding();
}

/// Those that fit the two types first, read from either end; then all others.
void DrawLinkDialog::offerTypes() {
    const QVariant chosen = type_->currentData();
    type_->clear();
    const auto add = [this](const core::ClaimType& type, bool reverse) {
        type_->addItem(claimText(type.id, reverse), toQString(type.id));
        type_->setItemData(type_->count() - 1, reverse, reverseRole);
    };
    const auto& claims = core::Catalogue::shipped().claims();
    std::vector<const core::ClaimType*> others;
    for (const core::ClaimType& type : claims)
        type.fits(from_.type, to_.type) ? add(type, false) : others.push_back(&type);
    for (const core::ClaimType* type : others)
        if (type->fits(to_.type, from_.type)) add(*type, true);
    type_->insertSeparator(type_->count());
    for (const core::ClaimType* type : others)
        if (!type->fits(to_.type, from_.type)) add(*type, false);
    // A default would be drawn unread: a person says what the link is.
    type_->setCurrentIndex(chosen.isValid() ? type_->findData(chosen) : -1);
}

void DrawLinkDialog::readStanding() {
    desk_.document.read(
        this, tr("Looking for links between the two"),
        [from = from_.id, to = to_.id](core::CaseFile& file, core::Progress&) {
            return core::linksBetween(file, from, to);
        },
        [this](core::Result<std::vector<core::StandingLink>> links) {
            if (!links) return showProblem(links.error());
            links_ = std::move(*links);
            showStanding();
        });
}

void DrawLinkDialog::showStanding() {
    standing_->clear();
    for (const core::StandingLink& one : links_) {
        QStringList records;
        for (const core::BasisLine& line : one.basis) records << recordText(line);
        standing_->addItem(tr("%1, %2: %3")
                               .arg(claimText(one.link.type, one.link.from != from_.id),
                                    strengthName(one.link.strength), records.join(QStringLiteral("; "))));
        standing_->item(standing_->count() - 1)->setToolTip(records.join(QLatin1Char('\n')));
    }
    standingBox_->setVisible(!links_.empty());
    choose_->setVisible(!links_.empty());
    choose_->setEnabled(false);
}

core::Result<core::AssessedLink> DrawLinkDialog::drawn() const {
    if (type_->currentIndex() < 0)
        return core::Error{core::Error::Code::BadInput, toUtf8(tr("Choose the type of the link.")), {}};
    core::AssessedLink drawn;
    const bool reverse = type_->currentData(reverseRole).toBool();
    drawn.from = reverse ? to_.id : from_.id;
    drawn.to = reverse ? from_.id : to_.id;
    drawn.type = toUtf8(type_->currentData().toString());
    drawn.basis = core::ClaimBasis(basis_->currentData().toInt());
    auto start = instantOf(start_);
    if (!start) return start.error();
    auto end = instantOf(end_);
    if (!end) return end.error();
    drawn.start = *start;
    drawn.end = *end;
    drawn.assessment = assessment_->assessment();
    return drawn;
}

void DrawLinkDialog::showProblem(const core::Error& error) {
    problem_->setText(errorText(error));
    draw_->setEnabled(true);
}

void DrawLinkDialog::chooseStanding() {
    const int row = standing_->currentRow();
    if (row < 0) return;
    const core::LinkId link = links_[std::size_t(row)].link.id;
    book_.edit(spot_.sheet, [link](const core::ChartData& chart) {
        return core::linksShownAs(chart, std::vector{link}, core::Visibility::Shown);
    });
    desk_.selection.select(link, {from_.id, to_.id});
    accept();
}

void DrawLinkDialog::draw() {
    const auto link = drawn();
    if (!link) return showProblem(link.error());
    draw_->setEnabled(false);
    problem_->clear();
    desk_.document.write(
        &book_, tr("Drawing the link"),
        [link = *link, place = spot_](core::CaseFile& file, core::Progress& progress) {
            auto written = core::drawLink(file, link, place.where(), progress);
            if (written) place.landed(written->chart);
            return written;
        },
        [dialog = QPointer(this), &desk = desk_, &book = book_, sheet = spot_.sheet,
         ends = std::vector{from_.id, to_.id}](core::Result<core::LinkDrawn> drawn) {
            if (drawn) {
                book.drewOn(sheet);
                desk.selection.select(drawn->link, ends);
                if (dialog) dialog->accept();
            } else if (dialog) {
                dialog->showProblem(drawn.error());
            } else {
                emit book.failed(drawn.error());
            }
        });
}

}  // namespace crosscase::ui
