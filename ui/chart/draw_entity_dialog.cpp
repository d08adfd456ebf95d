// ui/chart/draw_entity_dialog.cpp: the name that is typed looks for known entities and names a new one.
#include "ui/chart/draw_entity_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/records/catalogue.h"
#include "ui/chart/assessment_fields.h"
#include "ui/chart/chart_book.h"
#include "ui/records/subject_fields.h"
#include "ui/shell/conversion.h"
#include "ui/shell/search_field.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/default_button.h"

namespace crosscase::ui {
namespace {

constexpr int delayMs = 180;
constexpr std::size_t resultLimit = 30;
constexpr int shortestSearch = 2;  ///< letters
constexpr int rowsShown = 5;
constexpr int entityRole = Qt::UserRole + 1;

const std::string& labelProperty(const std::string& type) {
    return core::Catalogue::shipped().subject(type)->labelProperty;
}

}  // namespace

DrawEntityDialog::DrawEntityDialog(Desk& desk, ChartBook& book, QPointF at, const std::string& type, QWidget* parent)
    : QDialog(parent), desk_(desk), book_(book), spot_(book.drawingAt(at)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Draw an entity"));
    problem_ = new QLabel(this);
    problem_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    place_ = buttons->addButton(tr("&Put the chosen one on the chart"), QDialogButtonBox::ActionRole);
    draw_ = buttons->addButton(tr("&Draw a new one"), QDialogButtonBox::AcceptRole);
    auto* columns = new QHBoxLayout;
    columns->addWidget(newSubjectColumn(), 1);
    assessment_ = new AssessmentFields(desk_.document.holder(), this);
    columns->addWidget(assessment_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
    new DefaultButton(found_, place_, draw_);
    soon_.setSingleShot(true);
    soon_.setInterval(delayMs);
    connect(&soon_, &QTimer::timeout, this, &DrawEntityDialog::search);
    connect(type_, &QComboBox::currentIndexChanged, this, &DrawEntityDialog::changeType);
    connect(name_, &QLineEdit::textChanged, &soon_, qOverload<>(&QTimer::start));
    connect(found_, &QListWidget::itemDoubleClicked, this, &DrawEntityDialog::placeFound);
    connect(found_, &QListWidget::currentRowChanged, this, [this](int row) {
        place_->setEnabled(row >= 0);
        if (row >= 0) found_->item(row)->setSelected(true);  // the first one when Tab enters the list
    });
    connect(place_, &QPushButton::clicked, this, &DrawEntityDialog::placeFound);
    connect(buttons, &QDialogButtonBox::accepted, this, &DrawEntityDialog::draw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    type_->setCurrentIndex(std::max(0, type_->findData(toQString(type))));
    changeType();
    show({});
    name_->setFocus();
}

QWidget* DrawEntityDialog::newSubjectColumn() {
    auto* column = new QGroupBox(tr("Entity"), this);
    type_ = newTypeBox(column);
    nameLabel_ = new QLabel(column);
    name_ = new QLineEdit(column);
    nameLabel_->setBuddy(name_);
    found_ = new QListWidget(column);
    found_->setAccessibleName(tr("Known entities of this name"));
    found_->setFixedHeight(fontMetrics().height() * rowsShown * 3 / 2);
    foundSays_ = new QLabel(column);
    foundSays_->setWordWrap(true);
    foundSays_->setForegroundRole(QPalette::PlaceholderText);
    role_ = newRoleBox(column);
    minor_ = new QCheckBox(tr("Is a &minor"), column);
    auto* content = new QWidget(column);
    properties_ = new PropertyFields(content);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(properties_);
    inside->addStretch();
    auto* scroll = new QScrollArea(column);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    form_ = new QFormLayout;
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(tr("&Type"), type_);
    form_->addRow(nameLabel_, name_);
    form_->addRow(foundSays_);
    form_->addRow(found_);
    form_->addRow(tr("&Role"), role_);
    form_->addRow(QString(), minor_);
    auto* layout = new QVBoxLayout(column);
    layout->addLayout(form_);
    layout->addWidget(scroll, 1);
    return column;
}

std::string DrawEntityDialog::type() const {
    return toUtf8(type_->currentData().toString());
}

void DrawEntityDialog::changeType() {
    nameLabel_->setText(propertyName(labelProperty(type())));
    properties_->offer(type(), {}, labelProperty(type()));
    const bool person = type() == "person";
    form_->setRowVisible(role_, person);
    form_->setRowVisible(minor_, person);
    search();
}

void DrawEntityDialog::search() {
    const QString words = name_->text().trimmed();
    ++turn_;
    if (words.size() < shortestSearch) return show({});
    desk_.document.read(
        this, tr("Searching"),
        [words = toUtf8(words)](core::CaseFile& file, core::Progress&) {
            return core::searchCase(file, words, resultLimit);
        },
        [this, turn = turn_](core::Result<std::vector<core::EntityRow>> rows) {
            if (turn != turn_ || !rows) return;
            std::stable_partition(rows->begin(), rows->end(),
                                  [this](const core::EntityRow& row) { return row.type == type(); });
            show(*rows);
        });
}

void DrawEntityDialog::show(const std::vector<core::EntityRow>& rows) {
    found_->clear();
    for (const core::EntityRow& row : rows) {
        auto* item = new QListWidgetItem(
            typeIcon(row.type), tr("%1   (%2, %3)").arg(toQString(row.label), typeName(row.type), joined(row.agencies)),
            found_);
        item->setData(entityRole, qlonglong(row.id.value));
    }
    found_->setEnabled(!rows.empty());
    place_->setEnabled(false);
    foundSays_->setText(
        name_->text().trimmed().size() < shortestSearch ? tr("What the case knows of this name shows here.")
        : rows.empty()
            ? tr("The case knows nothing of this name.")
            : tr("The case knows %n of this name; choose one, or draw a new one.", nullptr, int(rows.size())));
}

core::AssessedEntity DrawEntityDialog::drawn() const {
    core::AssessedEntity drawn;
    drawn.type = type();
    if (const QString name = name_->text().trimmed(); !name.isEmpty())
        drawn.properties.push_back({labelProperty(drawn.type), toUtf8(name), {}});
    const auto& further = properties_->properties();
    drawn.properties.insert(drawn.properties.end(), further.begin(), further.end());
    if (drawn.type == "person") {
        drawn.role = core::Role(role_->currentData().toInt());
        drawn.minor = minor_->isChecked();
    }
    drawn.assessment = assessment_->assessment();
    return drawn;
}

void DrawEntityDialog::placeFound() {
    const QListWidgetItem* item = found_->currentItem();
    if (!item) return;
    const core::EntityId entity{item->data(entityRole).toLongLong()};
    noteSearch(desk_, &book_, name_->text().trimmed());
    book_.edit(spot_.sheet, [entity, at = spot_.at](const core::ChartData& chart) {
        return core::placedAt(chart, entity, at.x(), at.y());
    });
    desk_.selection.selectEntities({entity});
    accept();
}

void DrawEntityDialog::draw() {
    draw_->setEnabled(false);
    problem_->clear();
    desk_.document.write(
        &book_, tr("Drawing the entity"),
        [drawn = drawn(), place = spot_](core::CaseFile& file, core::Progress& progress) {
            auto written = core::drawEntity(file, drawn, place.where(), progress);
            if (written) place.landed(written->chart);
            return written;
        },
        [dialog = QPointer(this), &desk = desk_, &book = book_,
         sheet = spot_.sheet](core::Result<core::EntityDrawn> drawn) {
            if (drawn) {
                book.drewOn(sheet);
                desk.selection.selectEntities({drawn->entity});
                if (dialog) dialog->accept();
            } else if (dialog) {
                dialog->problem_->setText(errorText(drawn.error()));
                dialog->draw_->setEnabled(true);
            } else {
                emit book.failed(drawn.error());
            }
        });
}

}  // namespace crosscase::ui
