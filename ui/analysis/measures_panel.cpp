// ui/analysis/measures_panel.cpp: plain questions to the network.
#include "ui/analysis/measures_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <unordered_set>

#include "ui/analysis/earlier_answers.h"
#include "ui/analysis/finding_view.h"
#include "ui/analysis/measure_columns.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/paths_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::MeasureRow;

/// Still two, after whatever was withdrawn or joined since.
bool areTwo(const std::vector<core::AnswerEntity>& ends) {
    return !ends.at(0).gone && !ends.at(1).gone && entityNow(ends.at(0)) != entityNow(ends.at(1));
}

}  // namespace

MeasuresPanel::MeasuresPanel(Desk& desk, ChartBook& book, QWidget* parent)
    : QWidget(parent), desk_(desk), book_(book), model_(measureColumns(), this) {
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
        if (!earlier_->shown()) changedSince_ = true;
        if (!effect_.isEmpty()) {
            effect_.clear();
            say({});
        }
        showWords();
    });
    connect(earlier_, &EarlierAnswers::chosen, this, &MeasuresPanel::showEarlier);
    connect(earlier_, &EarlierAnswers::readAnew, this, &MeasuresPanel::showAnew);
    connect(earlier_, &EarlierAnswers::listed, this, &MeasuresPanel::noticeChange);
    connect(earlier_, &EarlierAnswers::notRead, this, &MeasuresPanel::showFailure);
    connect(earlier_, &EarlierAnswers::notKept, this, [this](const core::Error& error) {
        notKept_ = errorText(error);
        showWords();
    });
    connect(earlier_, &EarlierAnswers::findingChosen, this, &MeasuresPanel::showFinding);
    connect(earlier_, &EarlierAnswers::findingReadAnew, this, &MeasuresPanel::showFindingAnew);
    connect(again_, &QPushButton::clicked, this, &MeasuresPanel::lookAgain);
    connect(finding_, &QListWidget::itemActivated, this, &MeasuresPanel::lookAgain);
    connect(finding_, &FindingView::entitiesChosen, &desk_.selection, &Selection::selectEntities);
    connect(&book_, &ChartBook::answerKept, earlier_, &EarlierAnswers::refresh);
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
    explanation_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    explanation_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // the answer needs its room first
    answer_ = new QLabel(this);
    answer_->setWordWrap(true);
    answer_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Answer"));
    table_->setModel(&model_);
    table_->setColumnWidths({40, 18, 11}, 0);
    table_->setEmptyText(tr("Choose a question, then Measure."));
    finding_ = new FindingView(this);
    answers_ = new QStackedWidget(this);
    answers_->addWidget(table_);
    answers_->addWidget(finding_);
    size_ = new QPushButton(tr("Show as &size"), this);
    colour_ = new QPushButton(tr("Show as c&olour"), this);
    size_->setObjectName(QStringLiteral("size"));
    colour_->setObjectName(QStringLiteral("colour"));
    removal_ = new QPushButton(tr("What if the selected were &gone?"), this);
    again_ = new QPushButton(tr("Loo&k again..."), this);
    again_->setToolTip(tr("Opens the search for paths as it was asked"));
    again_->hide();
    earlier_ = new EarlierAnswers(desk_, this);

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
    showing->addWidget(again_);
    showing->addWidget(earlier_, 1);
    auto* left = new QVBoxLayout;
    left->addWidget(explanation_, 1);
    left->addWidget(answer_);
    auto* sides = new QHBoxLayout;
    sides->addLayout(left, 4);
    sides->addWidget(answers_, 5);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(asking);
    layout->addLayout(sides, 1);
    layout->addLayout(showing);
}

const core::MeasureInfo* MeasuresPanel::question() const {
    return core::findMeasure(toUtf8(question_->currentData().toString()));
}

void MeasuresPanel::ask(const QString& measure) {
    question_->setCurrentIndex(question_->findData(measure));
    this->measure();
}

/// A scope of nothing would mean the whole case.
bool MeasuresPanel::hasItems(const core::NetworkScope& scope) {
    const bool has = scope_->currentIndex() == 0 || !scope.entities.empty();
    if (!has) say(tr("The chart shows nothing. Put entities on it, or ask about the whole case."));
    return has;
}

core::NetworkScope MeasuresPanel::scope() const {
    return scope_->currentIndex() == 0 ? core::NetworkScope{} : core::shownScope(book_.data());
}

void MeasuresPanel::showQuestion() {
    const core::MeasureInfo* info = question();
    if (!info) return;
    explanation_->setText(measureText(info->explanation));
    explanation_->show();
    // In full here, because a low panel cuts the text off; in paragraphs, so that it wraps.
    explanation_->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                                 .arg(measureText(info->explanation).toHtmlEscaped(),
                                      tr("%1. Value: %2. Source: %3")
                                          .arg(measureText(info->title), measureText(info->value),
                                               QString::fromUtf8(info->source.data(), qsizetype(info->source.size())))
                                          .toHtmlEscaped()));
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
    if (!hasItems(request.scope)) return;
    measuring_.await(desk_.document.read(
        this, measureText(info->question),
        [request, networks = desk_.document.networks()](core::CaseFile& file, core::Progress& progress) {
            return core::measure(file, request, progress, networks.get());
        },
        [this, turn = ++turn_](core::Result<core::MeasuredNetwork> measured) {
            if (turn == turn_) answer(std::move(measured));
        }));
}

void MeasuresPanel::answer(core::Result<core::MeasuredNetwork> measured) {
    if (!measured) return say(errorText(measured.error()));
    const bool readOnly = desk_.document.isReadOnly();
    changedSince_ = isEarlier_ = false;
    notKept_ = readOnly ? tr("the case is open for reading only.") : QString();
    show(std::make_shared<const core::MeasuredNetwork>(std::move(*measured)));
    if (readOnly)
        earlier_->showNone();
    else
        earlier_->keep(measured_);
}

/// The question is put as it was then, so that Measure asks it again.
void MeasuresPanel::showEarlier(std::shared_ptr<const core::MeasuredNetwork> measured) {
    ++turn_;  // what is being measured would take its place
    measuring_.stop();
    const core::MeasureRequest& request = measured->request;
    question_->setCurrentIndex(question_->findData(toQString(request.measure)));
    scope_->setCurrentIndex(request.scope.entities.empty() ? 0 : 1);
    directed_->setChecked(request.options.reading.directed);
    weighted_->setChecked(request.options.reading.weighted);
    notKept_.clear();
    isEarlier_ = true;
    changedSince_ = !earlier_->shown() || !earlier_->shown()->current;
    show(std::move(measured));
}

/// The same answer with what became of its entities: the person stays where they are in it.
void MeasuresPanel::showAnew(std::shared_ptr<const core::MeasuredNetwork> measured) {
    measured_ = std::move(measured);
    model_.setRows(measured_->rows);
    followSelection();
}

void MeasuresPanel::show(std::shared_ptr<const core::MeasuredNetwork> measured) {
    measured_ = std::move(measured);
    found_.reset();
    answers_->setCurrentWidget(table_);
    effect_.clear();
    showWords();
    model_.setRows(measured_->rows);
    table_->sortByColumn(-1, Qt::AscendingOrder);  // in the order of the answer
    updateButtons();
    followSelection();
    table_->scrollToTop();  // the answer first, wherever the selection stands in it
}

/// Its entities are chosen, so that a key puts them on the chart.
void MeasuresPanel::showFinding(std::shared_ptr<const core::EarlierFinding> found) {
    clear();
    found_ = std::move(found);
    isEarlier_ = true;
    changedSince_ = !found_->kept.current;
    finding_->setFinding(*found_);
    answers_->setCurrentWidget(finding_);
    showWords();
    updateButtons();
    desk_.selection.selectEntities(finding_->entities());
}

void MeasuresPanel::showFindingAnew(std::shared_ptr<const core::EarlierFinding> found) {
    found_ = std::move(found);
    finding_->setFinding(*found_);
    updateButtons();
}

void MeasuresPanel::showFailure(const core::Error& error) {
    clear();
    say(errorText(error));
}

void MeasuresPanel::showWords() {
    explanation_->setVisible(effect_.isEmpty() && !found_);  // it explains another answer
    if (effect_.isEmpty() && !measured_ && !found_) return;
    QStringList lines;
    if (!notKept_.isEmpty()) lines << tr("Not kept: %1").arg(notKept_);
    if (!effect_.isEmpty()) {
        lines << tr("On state %1 of the case:").arg(effectState_) << effect_;
    } else {
        if (const QString text = standing(); !text.isEmpty()) lines.prepend(text);
        lines << (found_ ? findingText(*found_) : measureWords());
    }
    say(lines.join(QLatin1Char('\n')));
}

/// In full as a tool tip too, because a low panel cuts it off; in paragraphs, so that it wraps.
void MeasuresPanel::say(const QString& text) {
    answer_->setText(text);
    answer_->setToolTip(text.isEmpty()
                            ? text
                            : QStringLiteral("<p>%1</p>")
                                  .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("</p><p>"))));
}

QStringList MeasuresPanel::measureWords() const {
    QStringList lines;
    lines << inWords(core::reliability(*measured_));
    for (const core::Figure& figure : measured_->figures)
        lines << QStringLiteral("%1: %2").arg(measureText(figure.name), numberText(figure.value));
    return lines;
}

/// Whether the answer still holds; empty for one that was just given.
QString MeasuresPanel::standing() const {
    if (changedSince_ && found_) return tr("Computed on state %1; the case has changed since.").arg(found_->kept.state);
    if (changedSince_)
        return tr("Computed on state %1; the case has changed since: measure again.").arg(measured_->state);
    const core::KeptAnswer* kept = earlier_->shown();
    if (!kept || !isEarlier_) return {};
    return tr("Computed on state %1 by %2 on %3; what it rests on is the same.")
        .arg(kept->state)
        .arg(toQString(kept->by), localTime(kept->at));
}

void MeasuresPanel::noticeChange() {
    if (const core::KeptAnswer* kept = earlier_->shown()) changedSince_ = !kept->current;
    showWords();
}

void MeasuresPanel::showOnChart(bool asSize) {
    if (!measured_) return;
    std::map<core::EntityId, double> values;
    std::map<core::EntityId, int> groups;
    for (const Row& row : measured_->rows) {
        if (!isAsMeasured(row)) continue;  // the value is not that of what it is now part of
        values[row.id] = row.value;
        if (row.group > 0) groups[row.id] = row.group;
    }
    // The legend outlives what it rests on.
    const std::string says =
        toUtf8(tr("%1 (state %2)", "a measure").arg(toQString(measured_->info->title)).arg(measured_->state));
    book_.apply(asSize ? core::sizedBy(book_.data(), values, says)
                : groups.empty()
                    ? core::shadedBy(book_.data(), values, says)
                    : core::filledBy(book_.data(), groups,
                                     toUtf8(tr("State %1, group", "a number follows").arg(measured_->state))));
}

void MeasuresPanel::askRemoval() {
    core::RemovalRequest request;
    request.removed = desk_.selection.entities();
    request.scope = scope();
    if (!hasItems(request.scope)) return;
    removing_.await(desk_.document.read(
        this, tr("Taking the selected out of the network"),
        [request, networks = desk_.document.networks()](core::CaseFile& file, core::Progress& progress) {
            return core::measureRemoval(file, request, progress, networks.get());
        },
        [this, turn = ++removalTurn_](const core::Result<core::Removal>& removal) {
            if (turn == removalTurn_) showRemoval(removal);
        }));
}

void MeasuresPanel::showRemoval(const core::Result<core::Removal>& removal) {
    if (!removal) return say(errorText(removal.error()));
    effectState_ = removal->state;
    effect_ = removalLines(*removal).join(QLatin1Char('\n'));
    const bool readOnly = desk_.document.isReadOnly();
    notKept_ = readOnly ? tr("the case is open for reading only.") : QString();
    showWords();
    if (!readOnly) earlier_->keep(*removal);
}

/// The search for paths as it was asked, between the two as they are today.
void MeasuresPanel::lookAgain() {
    if (again_->isHidden() || !again_->isEnabled()) return;
    core::PathRequest request = std::get<core::FoundChains>(found_->finding).request;
    request.from = entityNow(found_->kept.ends.at(0));
    request.to = entityNow(found_->kept.ends.at(1));
    (new PathsDialog(desk_, book_, request, this))->open();
}

void MeasuresPanel::updateButtons() {
    const bool open = desk_.document.isOpen(), onChart = measured_ && book_.canEdit() && !book_.data().nodes.empty();
    go_->setEnabled(open && question());
    size_->setEnabled(onChart);
    colour_->setEnabled(onChart);
    removal_->setEnabled(open && !desk_.selection.entities().empty());
    again_->setVisible(found_ && found_->kept.kind == core::AnswerKind::Paths);
    again_->setEnabled(open && again_->isVisibleTo(this) && areTwo(found_->kept.ends));
}

void MeasuresPanel::followSelection() {
    const auto& chosen = desk_.selection.entities();
    const std::unordered_set<core::EntityId> entities(chosen.begin(), chosen.end());
    QList<int> rows;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (entities.contains(entityNow(model_.row(model_.index(row, 0))))) rows << row;
    table_->showSelected(rows);
    updateButtons();
}

void MeasuresPanel::chooseSelected() {
    std::vector<core::EntityId> entities;
    for (const QModelIndex& index : table_->selectedRows())
        if (const Row& row = model_.row(index); !row.gone) entities.push_back(entityNow(row));
    desk_.selection.selectEntities(std::move(entities));
}

void MeasuresPanel::clear() {
    ++turn_;
    ++removalTurn_;
    measuring_.stop();
    removing_.stop();
    measured_.reset();
    found_.reset();
    answers_->setCurrentWidget(table_);
    notKept_.clear();
    effect_.clear();
    model_.setRows({});
    explanation_->show();
    say({});
    updateButtons();
}

}  // namespace crosscase::ui
