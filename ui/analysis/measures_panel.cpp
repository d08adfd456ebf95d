// ui/analysis/measures_panel.cpp: plain questions to the network.
#include "ui/analysis/measures_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <unordered_set>

#include "ui/chart/chart_book.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::MeasureRow;

QString number(double value) {
    return QLocale().toString(value, 'g', 4);
}

QString valueText(const Row& row) {
    return row.margin > 0 ? QStringLiteral("%1 \u00b1 %2").arg(number(row.value), number(row.margin))
                          : number(row.value);
}

std::vector<TableColumn<Row>> columns() {
    std::vector<TableColumn<Row>> list;
    list.push_back({MeasuresPanel::tr("Entity"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQString(row.label);
                        if (role == Qt::DecorationRole) return typeIcon(row.type);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back({MeasuresPanel::tr("Value"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole) return valueText(row);
                        if (role == SortRole) return row.value;
                        return {};
                    },
                    Qt::AlignTrailing | Qt::AlignVCenter,
                    MeasuresPanel::tr("With half the width of its 95 % interval where it was sampled")});
    list.push_back({MeasuresPanel::tr("Group"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole) return row.group > 0 ? QVariant(row.group) : QVariant();
                        if (role == SortRole) return row.group;
                        return {};
                    },
                    Qt::AlignTrailing | Qt::AlignVCenter,
                    {}});
    return list;
}

QString stateText(const core::NetworkState& state) {
    return MeasuresPanel::tr(
               "%1 entities, %2 ties, %3 parts, the largest of %4; %5 % of pairs can reach each other, over "
               "%6 links on average")
        .arg(state.entities)
        .arg(state.edges)
        .arg(state.parts)
        .arg(state.largest)
        .arg(number(100 * state.reachable), number(state.meanDistance));
}

}  // namespace

MeasuresPanel::MeasuresPanel(Desk& desk, ChartBook& book, QWidget* parent)
    : QWidget(parent), desk_(desk), book_(book), model_(columns(), this) {
    build();
    for (const core::MeasureInfo& info : core::measureList())
        question_->addItem(measureText(info.question), QString::fromUtf8(info.id.data(), qsizetype(info.id.size())));
    connect(question_, &QComboBox::currentIndexChanged, this, &MeasuresPanel::showQuestion);
    connect(go_, &QPushButton::clicked, this, &MeasuresPanel::measure);
    connect(size_, &QPushButton::clicked, this, [this] { showOnChart(true); });
    connect(colour_, &QPushButton::clicked, this, [this] { showOnChart(false); });
    connect(removal_, &QPushButton::clicked, this, &MeasuresPanel::askRemoval);
    connect(table_, &TableView::rowsChosen, this, &MeasuresPanel::chooseSelected);
    connect(&desk_.selection, &Selection::changed, this, &MeasuresPanel::followSelection);
    connect(&desk_.document, &CaseDocument::opened, this, &MeasuresPanel::clear);
    connect(&desk_.document, &CaseDocument::closed, this, &MeasuresPanel::clear);
    connect(&desk_.document, &CaseDocument::changed, this, [this] {
        if (measured_) answer_->setText(tr("The case has changed since; measure again."));
    });
    connect(&book_, &ChartBook::contentChanged, this, &MeasuresPanel::updateButtons);
    showQuestion();
}

void MeasuresPanel::build() {
    question_ = new QComboBox(this);
    question_->setAccessibleName(tr("Question"));
    question_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    question_->setMinimumContentsLength(28);
    scope_ = new QComboBox(this);
    scope_->setAccessibleName(tr("Asked of"));
    scope_->addItems({tr("Whole case"), tr("What the chart shows")});
    directed_ = new QCheckBox(tr("&Along directions"), this);
    weighted_ = new QCheckBox(tr("&Count statements"), this);
    go_ = new QPushButton(tr("&Measure"), this);
    explanation_ = new QLabel(this);
    explanation_->setWordWrap(true);
    explanation_->setForegroundRole(QPalette::PlaceholderText);
    answer_ = new QLabel(this);
    answer_->setWordWrap(true);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Answer"));
    table_->setModel(&model_);
    table_->setColumnWidths({40, 22, 9}, 0);
    table_->setEmptyText(tr("Choose a question, then Measure."));
    size_ = new QPushButton(tr("Show as &size"), this);
    colour_ = new QPushButton(tr("Show as c&olour"), this);
    size_->setObjectName(QStringLiteral("size"));
    colour_->setObjectName(QStringLiteral("colour"));
    removal_ = new QPushButton(tr("What if the selected were &gone?"), this);

    auto* asking = new QHBoxLayout;
    asking->addWidget(question_, 2);
    asking->addWidget(scope_, 1);
    asking->addWidget(directed_);
    asking->addWidget(weighted_);
    asking->addWidget(go_);
    auto* showing = new QHBoxLayout;
    showing->addWidget(size_);
    showing->addWidget(colour_);
    showing->addWidget(removal_);
    showing->addStretch();
    auto* left = new QVBoxLayout;
    left->addWidget(explanation_);
    left->addWidget(answer_);
    left->addStretch();
    left->addLayout(showing);
    auto* sides = new QHBoxLayout;
    sides->addLayout(left, 2);
    sides->addWidget(table_, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(asking);
    layout->addLayout(sides, 1);
}

const core::MeasureInfo* MeasuresPanel::question() const {
    return core::findMeasure(toUtf8(question_->currentData().toString()));
}

void MeasuresPanel::ask(const QString& measure) {
    question_->setCurrentIndex(question_->findData(measure));
    this->measure();
}

core::NetworkScope MeasuresPanel::scope() const {
    core::NetworkScope scope;
    if (scope_->currentIndex() == 0) return scope;
    for (const core::ChartNode& node : book_.data().nodes)
        if (node.placed.visibility != core::Visibility::Hidden) scope.entities.push_back(node.id);
    return scope;
}

void MeasuresPanel::showQuestion() {
    const core::MeasureInfo* info = question();
    if (!info) return;
    explanation_->setText(measureText(info->explanation));
    explanation_->setToolTip(tr("%1. Value: %2. Source: %3")
                                 .arg(measureText(info->title), measureText(info->value),
                                      QString::fromUtf8(info->source.data(), qsizetype(info->source.size()))));
    directed_->setEnabled(info->takesDirection);
    weighted_->setEnabled(info->takesWeights);
    updateButtons();
}

void MeasuresPanel::measure() {
    const core::MeasureInfo* info = question();
    if (!info || !desk_.document.isOpen()) return;
    core::MeasureRequest request;
    request.measure = std::string(info->id);
    request.scope = scope();
    request.options.reading.directed = directed_->isEnabled() && directed_->isChecked();
    request.options.reading.weighted = weighted_->isEnabled() && weighted_->isChecked();
    if (scope_->currentIndex() == 1 && request.scope.entities.empty()) return;
    desk_.document.read(
        this, measureText(info->question),
        [request](core::CaseFile& file, core::Progress& progress) { return core::measure(file, request, progress); },
        [this, turn = ++turn_](core::Result<core::MeasuredNetwork> measured) {
            if (turn == turn_) show(std::move(measured));
        });
}

void MeasuresPanel::show(core::Result<core::MeasuredNetwork> measured) {
    if (!measured) {
        answer_->setText(errorText(measured.error()));
        return;
    }
    QStringList lines{toQString(core::reliability(*measured))};
    for (const core::Figure& figure : measured->figures)
        lines << QStringLiteral("%1: %2").arg(measureText(figure.name), number(figure.value));
    answer_->setText(lines.join(QLatin1Char('\n')));
    model_.setRows(measured->rows);
    table_->sortByColumn(-1, Qt::AscendingOrder);  // in the order of the answer
    measured_ = std::move(*measured);
    updateButtons();
    followSelection();
    table_->scrollToTop();  // the answer first, wherever the selection stands in it
}

void MeasuresPanel::showOnChart(bool asSize) {
    if (!measured_) return;
    std::map<core::EntityId, double> values;
    std::map<core::EntityId, int> groups;
    for (const Row& row : measured_->rows) {
        values[row.id] = row.value;
        if (row.group > 0) groups[row.id] = row.group;
    }
    const std::string says(measured_->info->title);
    book_.apply(asSize           ? core::sizedBy(book_.data(), values, says)
                : groups.empty() ? core::shadedBy(book_.data(), values, says)
                                 : core::filledBy(book_.data(), groups, toUtf8(tr("Group"))));
}

void MeasuresPanel::askRemoval() {
    core::RemovalRequest request;
    request.removed = desk_.selection.entities();
    request.scope = scope();
    desk_.document.read(
        this, tr("Taking the selected out of the network"),
        [request](core::CaseFile& file, core::Progress& progress) {
            return core::measureRemoval(file, request, progress);
        },
        [this](core::Result<core::Removal> removal) {
            if (!removal) return answer_->setText(errorText(removal.error()));
            answer_->setText(tr("Now: %1.\n\nWithout %n selected: %2.", nullptr, int(removal->request.removed.size()))
                                 .arg(stateText(removal->effect.before), stateText(removal->effect.after)));
        });
}

void MeasuresPanel::updateButtons() {
    const bool open = desk_.document.isOpen(), onChart = measured_ && book_.canEdit() && !book_.data().nodes.empty();
    go_->setEnabled(open && question());
    size_->setEnabled(onChart);
    colour_->setEnabled(onChart);
    removal_->setEnabled(open && !desk_.selection.entities().empty());
}

void MeasuresPanel::followSelection() {
    const auto& chosen = desk_.selection.entities();
    const std::unordered_set<core::EntityId> entities(chosen.begin(), chosen.end());
    QList<int> rows;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (entities.contains(model_.row(model_.index(row, 0)).id)) rows << row;
    table_->showSelected(rows);
    updateButtons();
}

void MeasuresPanel::chooseSelected() {
    std::vector<core::EntityId> entities;
    for (const QModelIndex& index : table_->selectedRows()) entities.push_back(model_.row(index).id);
    desk_.selection.selectEntities(std::move(entities));
}

void MeasuresPanel::clear() {
    measured_.reset();
    model_.setRows({});
    answer_->clear();
    updateButtons();
}

}  // namespace crosscase::ui
