// ui/collation/review_panel.cpp: the desk where proposed matches are settled.
#include "ui/collation/review_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/collation/decision_bar.h"
#include "ui/collation/match_card_view.h"
#include "ui/collation/review_columns.h"
#include "ui/collation/review_words.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

using Row = core::ReviewCase;

constexpr std::size_t shownCases = 500;  ///< the head of the queue; the next ones follow as these are settled
constexpr std::size_t perStratum = 20;   ///< of a quality check: some hundred pairs, an hour of a person
constexpr std::uint64_t sampleSeed = 1;
const QString checkKind = QStringLiteral("quality check");

MatchRef refOf(const Row& row) {
    return {row.match.first, row.match.second};
}

QString shareText(const std::optional<core::Estimate>& estimate) {
    if (!estimate) return ReviewPanel::tr("not known yet");
    const QLocale locale;
    return ReviewPanel::tr("%1 % (%2 to %3 %)")
        .arg(locale.toString(estimate->value * 100, 'f', 1), locale.toString(estimate->low * 100, 'f', 1),
             locale.toString(estimate->high * 100, 'f', 1));
}

/// With 95 % intervals.
QString estimateText(const core::QualityEstimate& estimate) {
    return ReviewPanel::tr(
               "Right of what was joined: %1\nJoined of what belongs together, among joined and review: "
               "%2\nWith candidates left apart: %3")
        .arg(shareText(estimate.precision), shareText(estimate.recallOfProposed), shareText(estimate.recall));
}

}  // namespace

ReviewPanel::ReviewPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), model_(reviewColumns(), this) {
    card_ = new MatchCardView(this);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(card_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setSizes({fontMetrics().averageCharWidth() * 60, fontMetrics().averageCharWidth() * 120});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(buildVerdicts());

    connect(table_, &TableView::rowsChosen, this, &ReviewPanel::showCurrent);
    connect(kinds_, &QComboBox::currentIndexChanged, this, [this](int kind) {
        if (kind < 0) return;  // being filled
        row_ = 0;
        next_.reset();
        decided_.reset();
        if (isChecking()) {
            drawSample();
            return;
        }
        check_.reset();
        showProgress();
        showKind();
        chooseRow(0);
    });
    connect(bar_, &DecisionBar::decided, this, &ReviewPanel::decide);
    connect(&desk_.document, &CaseDocument::opened, this, &ReviewPanel::reload);
    connect(&desk_.document, &CaseDocument::changed, this, &ReviewPanel::reload);
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        next_.reset();
        decided_.reset();
        check_.reset();
        kinds_->clear();  // back to all kinds with the next case
        showQueue({});
    });
}

QWidget* ReviewPanel::buildList() {
    auto* side = new QWidget(this);
    count_ = new QLabel(side);
    count_->setWordWrap(true);
    settled_ = new QProgressBar(side);
    settled_->setAccessibleName(tr("Settled"));
    settled_->setTextVisible(false);
    settled_->setMaximumHeight(fontMetrics().height() / 2);
    kinds_ = new QComboBox(side);
    kinds_->setAccessibleName(tr("Kind of cases"));
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kinds_->setMinimumContentsLength(24);
    table_ = new TableView(side);
    table_->setObjectName(QStringLiteral("matchesToReview"));
    table_->setAccessibleName(tr("Matches to review"));
    table_->setModel(&model_);
    table_->setSortingEnabled(false);  // the order is the point of the queue
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(ReviewAgenciesColumn, new ChipDelegate(table_));
    table_->setColumnWidths({4, 17, 17, 18}, ReviewFirstColumn);
    table_->horizontalHeader()->setSectionResizeMode(ReviewSecondColumn, QHeaderView::Stretch);
    table_->setEmptyText(tr("Nothing waits for review."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(count_);
    layout->addWidget(settled_);
    layout->addWidget(kinds_);
    layout->addWidget(table_, 1);
    return side;
}

QWidget* ReviewPanel::buildVerdicts() {
    auto* row = new QWidget(this);
    bar_ = new DecisionBar(this);
    const auto add = [this](const QString& text, const QString& tip, const QKeySequence& key, core::Verdict verdict) {
        auto* button = new QPushButton(text, this);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        connect(button, &QPushButton::clicked, this, [this, verdict] { decideShown(verdict); });
        return button;
    };
    acceptShown_ =
        add(tr("Accept all of this kind (Shift+A)"), tr("Every pair in the list is one subject; one step to undo"),
            Qt::SHIFT | Qt::Key_A, core::Verdict::Same);
    refuseShown_ =
        add(tr("Refuse all of this kind (Shift+R)"), tr("No pair in the list is one subject; one step to undo"),
            Qt::SHIFT | Qt::Key_R, core::Verdict::Different);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(bar_, 1);
    layout->addWidget(acceptShown_);
    layout->addWidget(refuseShown_);
    return row;
}

void ReviewPanel::reload() {
    desk_.document.read(
        this, tr("Listing matches"),
        [](core::CaseFile& file, core::Progress& progress) { return core::reviewQueue(file, shownCases, progress); },
        [this](core::Result<core::ReviewQueue> queue) {
            if (queue) showQueue(std::move(*queue));
        });
}

void ReviewPanel::showQueue(core::ReviewQueue queue) {
    queue_ = std::move(queue);
    fillKinds();
    if (isChecking()) {
        if (!check_) return;  // the sample is being drawn
        desk_.document.read(
            this, tr("Reading the verdicts"),
            [check = *check_](core::CaseFile& file, core::Progress&) { return core::judgedAnew(file, check); },
            [this](core::Result<core::QualityCheck> check) {
                if (check && isChecking()) showSample(std::move(*check));
            });
        return;
    }
    showProgress();
    showKind();
    restoreChoice();
}

void ReviewPanel::showProgress() {
    QStringList words{tr("Open: %1").arg(queue_.open), tr("matter for overlaps (◆): %1").arg(queue_.matter)};
    if (queue_.setAside > 0) words << tr("set aside (?): %1").arg(queue_.setAside);
    words << tr("settled: %1").arg(queue_.settled);
    count_->setText(words.join(QStringLiteral(" · ")));
    count_->setToolTip({});
    const std::size_t all = queue_.open + queue_.setAside + queue_.settled;
    settled_->setRange(0, std::max(1, int(all)));
    settled_->setValue(int(queue_.settled));
}

bool ReviewPanel::isChecking() const {
    return kinds_->currentData().toString() == checkKind;
}

void ReviewPanel::drawSample() {
    model_.setRows({});
    card_->clear(tr("Drawing a random sample of what was joined, what waits and what was left apart ..."));
    refreshButtons();
    desk_.document.read(
        this, tr("Drawing the sample"),
        [](core::CaseFile& file, core::Progress& progress) {
            return core::qualityCheck(file, perStratum, sampleSeed, progress);
        },
        [this](core::Result<core::QualityCheck> check) {
            if (!isChecking()) return;
            if (check)
                showSample(std::move(*check));
            else
                card_->clear(errorText(check.error()));
        });
}

void ReviewPanel::showSample(core::QualityCheck check) {
    check_ = std::move(check);
    count_->setText(tr("Judged: %1 of %2").arg(check_->judged).arg(check_->pairs.size()) + QLatin1Char('\n') +
                    estimateText(check_->estimate));
    count_->setToolTip(
        tr("In brackets: 95 % intervals. Pairs that share no rare value at all were never candidates; no figure "
           "here covers them."));
    settled_->setRange(0, std::max(1, int(check_->pairs.size())));
    settled_->setValue(int(check_->judged));
    std::vector<Row> rows;
    for (const core::CheckPair& pair : check_->pairs)
        if (!pair.verdict) rows.push_back({pair.match, 1, core::OverlapEffect::None, false, 0});
    model_.setRows(std::move(rows));
    refreshButtons();
    restoreChoice();
}

void ReviewPanel::fillKinds() {
    const QSignalBlocker quiet(kinds_);
    const QString chosen = kinds_->currentData().toString();
    kinds_->clear();
    kinds_->addItem(tr("All kinds (%1)").arg(queue_.cases.size()));
    for (const core::ReviewGroup& group : queue_.groups) {
        const QString name = tr("%1: %2").arg(typeName(group.type), patternText(group.pattern));
        kinds_->addItem(tr("%1 (%2)").arg(name).arg(group.cases.size()), name);
        kinds_->setItemData(kinds_->count() - 1, name, Qt::ToolTipRole);
    }
    kinds_->insertSeparator(kinds_->count());
    kinds_->addItem(tr("Quality check: judge a random sample"), checkKind);
    kinds_->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, kinds_->findData(chosen)));
}

void ReviewPanel::showKind() {
    std::vector<Row> rows;
    const int kind = kinds_->currentIndex();
    if (kind <= 0)
        rows = queue_.cases;
    else
        for (const std::size_t i : queue_.groups[std::size_t(kind - 1)].cases) rows.push_back(queue_.cases[i]);
    kinds_->setToolTip(kinds_->currentText());
    model_.setRows(std::move(rows));
    refreshButtons();
}

int ReviewPanel::rowOf(const MatchRef& match) const {
    return model_.find([&](const Row& row) { return refOf(row) == match; });
}

void ReviewPanel::restoreChoice() {
    int row = -1;
    if (!next_ && decided_) row = rowOf(*decided_);  // undo brought it back
    if (row >= 0) decided_.reset();
    if (row < 0 && next_) row = rowOf(*next_);
    if (row < 0 && shown_) row = rowOf(*shown_);
    if (row < 0) row = std::min(row_, model_.rowCount() - 1);
    next_.reset();
    chooseRow(row);
    if (row < 0) card_->clear(isChecking() ? tr("The whole sample is judged.") : tr("Nothing waits for review."));
}

void ReviewPanel::chooseRow(int row) {
    if (row < 0 || row >= model_.rowCount()) return;
    table_->showSelected({row});
    showCurrent();
}

void ReviewPanel::focusList() {
    table_->setFocus(Qt::OtherFocusReason);
    const auto* match = std::get_if<MatchRef>(&desk_.selection.subject());
    int row = match ? rowOf(*match) : -1;
    if (row < 0)
        row = model_.find([this](const Row& one) {
            return desk_.selection.isEntitySelected(one.match.firstEntity) ||
                   desk_.selection.isEntitySelected(one.match.secondEntity);
        });
    if (row >= 0)
        chooseRow(row);
    else if (current())
        showCurrent();
}

const Row* ReviewPanel::current() const {
    const QModelIndexList rows = table_->selectedRows();
    return rows.isEmpty() ? nullptr : &model_.row(rows.front());
}

void ReviewPanel::refreshButtons() {
    const bool writable = !desk_.document.isReadOnly();
    bar_->setPossible(writable && current());
    const bool oneKind = kinds_->currentIndex() > 0 && !isChecking() && model_.rowCount() > 0;
    acceptShown_->setEnabled(writable && oneKind);
    refuseShown_->setEnabled(writable && oneKind);
}

void ReviewPanel::showCurrent() {
    refreshButtons();
    const Row* chosen = current();
    if (!chosen) return;
    row_ = table_->selectedRows().front().row();
    const MatchRef match = refOf(*chosen);
    shown_ = match;
    const core::OverlapEffect effect = chosen->effect;
    if (isVisible()) desk_.selection.select(match, {chosen->match.firstEntity, chosen->match.secondEntity});
    desk_.document.read(
        this, tr("Comparing"),
        [match](core::CaseFile& file, core::Progress&) { return core::matchCard(file, match.first, match.second); },
        [this, effect, turn = ++turn_](core::Result<core::MatchCard> card) {
            if (turn != turn_) return;
            if (card)
                card_->show(*card, effect);
            else
                card_->clear(errorText(card.error()));
        });
}

void ReviewPanel::decide(core::Verdict verdict) {
    const Row* chosen = current();
    if (!chosen) return;
    decided_ = refOf(*chosen);
    if (row_ + 1 < model_.rowCount()) next_ = refOf(model_.row(model_.index(row_ + 1, 0)));
    bar_->setPossible(false);  // until the next match is there: a second key press must not decide the same one again
    decideMatch(desk_, this, *decided_, verdict);
}

void ReviewPanel::decideShown(core::Verdict verdict) {
    std::vector<std::pair<core::MentionId, core::MentionId>> pairs;
    for (const Row& row : model_.rows()) pairs.emplace_back(row.match.first, row.match.second);
    const bool same = verdict == core::Verdict::Same;
    Ask::confirm(this, tr("Settle all of this kind?"),
                 (same ? tr("%1 pairs are each one subject:\n%2") : tr("%1 pairs are each two subjects:\n%2"))
                     .arg(pairs.size())
                     .arg(kinds_->currentData().toString()),
                 same ? tr("Accept all") : tr("Refuse all"),
                 [this, verdict, pairs, reason = toUtf8(kinds_->currentData().toString())] {
                     desk_.document.write(
                         this, tr("Deciding"),
                         [verdict, pairs, reason](core::CaseFile& file, core::Progress& progress) {
                             return core::decideAll(file, verdict, pairs, reason, {}, progress);
                         },
                         [this](const core::Result<void>& decided) {
                             if (!decided)
                                 Ask::warn(this, errorTitle(decided.error().code), errorText(decided.error()));
                         });
                 });
}

}  // namespace crosscase::ui
