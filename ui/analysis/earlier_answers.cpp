// ui/analysis/earlier_answers.cpp: listing, keeping, choosing and forgetting answers.
#include "ui/analysis/earlier_answers.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/analysis/measure_columns.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

/// "Betweenness", "Without 2 selected", "Paths from A to B, 10 found", "What connects 3".
QString functionText(const core::KeptAnswer& kept) {
    switch (kept.kind) {
        case core::AnswerKind::Measure:
            return kept.info ? measureText(kept.info->title) : toQString(kept.measure);
        case core::AnswerKind::Removal:
            return EarlierAnswers::tr("Without %n selected", nullptr, int(kept.count));
        case core::AnswerKind::Connection:
            return EarlierAnswers::tr("What connects %n", nullptr, int(kept.count));
        case core::AnswerKind::Paths:
            break;
    }
    if (kept.count == 0)
        return EarlierAnswers::tr("No path from %1 to %2")
            .arg(entityText(kept.ends.at(0)), entityText(kept.ends.at(1)));
    return EarlierAnswers::tr("Paths from %1 to %2, %n found", nullptr, int(kept.count))
        .arg(entityText(kept.ends.at(0)), entityText(kept.ends.at(1)));
}

/// "Betweenness along directions".
QString askedText(const core::KeptAnswer& kept) {
    if (kept.damaged) return EarlierAnswers::tr("Cannot be read");
    QString text = functionText(kept);
    if (kept.byDate) text = EarlierAnswers::tr("%1 in the order of dates").arg(text);
    if (kept.reading.directed) text = EarlierAnswers::tr("%1 along directions").arg(text);
    if (kept.reading.weighted) text = EarlierAnswers::tr("%1 counting statements").arg(text);
    if (!kept.complete) return EarlierAnswers::tr("%1, cut short").arg(text);
    return kept.sampled ? EarlierAnswers::tr("%1, sampled").arg(text) : text;
}

QString scopeText(const core::KeptAnswer& kept) {
    if (kept.scopeSize > 0) return EarlierAnswers::tr("%n entities", nullptr, int(kept.scopeSize));
    return kept.leavesOut ? EarlierAnswers::tr("part of the case") : EarlierAnswers::tr("whole case");
}

/// "Betweenness, whole case, 25 Nov 2026 14:02, state 12; the case is at 15": the end only where the answer may not hold.
QString answerText(const core::KeptAnswer& kept, std::int64_t caseState) {
    const QString text = EarlierAnswers::tr("%1, %2, %3, state %4")
                             .arg(askedText(kept), scopeText(kept), localTime(kept.at))
                             .arg(kept.state);
    return kept.current ? text : EarlierAnswers::tr("%1; the case is at %2").arg(text).arg(caseState);
}

}  // namespace

EarlierAnswers::EarlierAnswers(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    answers_ = new QComboBox(this);
    answers_->setObjectName(QStringLiteral("earlier"));
    answers_->setAccessibleName(tr("Earlier answers"));
    answers_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    answers_->setMinimumContentsLength(20);
    answers_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* label = new QLabel(tr("Ea&rlier"), this);
    label->setBuddy(answers_);
    forget_ = new QPushButton(tr("Forge&t"), this);
    forget_->setObjectName(QStringLiteral("forget"));
    forget_->setToolTip(tr("Takes the answer that is shown out of the list"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(answers_, 1);
    layout->addWidget(forget_);
    connect(answers_, &QComboBox::activated, this, &EarlierAnswers::load);
    connect(forget_, &QPushButton::clicked, this, &EarlierAnswers::forget);
    connect(&desk_.document, &CaseDocument::opened, this, &EarlierAnswers::clear);
    connect(&desk_.document, &CaseDocument::opened, this, &EarlierAnswers::refresh);
    connect(&desk_.document, &CaseDocument::closed, this, &EarlierAnswers::clear);
    connect(&desk_.document, &CaseDocument::changed, this, &EarlierAnswers::refresh);
    connect(&desk_.document, &CaseDocument::changed, this, &EarlierAnswers::loadAnew);
    fill();
}

const core::KeptAnswer* EarlierAnswers::shown() const {
    for (const core::KeptAnswer& kept : list_.answers)
        if (kept.id == shown_) return &kept;
    return nullptr;
}

void EarlierAnswers::showNone() {
    ++turn_;
    shown_.reset();
    fill();
}

void EarlierAnswers::keep(const std::shared_ptr<const core::MeasuredNetwork>& measured) {
    showNone();
    desk_.document.write(
        this, tr("Keeping the answer"),
        [measured](core::CaseFile& file, core::Progress&) { return core::keepAnswer(file, *measured); },
        [this, turn = turn_](const core::Result<core::NetworkResultId>& id) {
            if (!id) emit notKept(id.error());
            if (id && turn == turn_) shown_ = *id;
            refresh();
        },
        CaseDocument::Touches::Nothing);
}

void EarlierAnswers::keep(const core::Removal& removal) {
    desk_.document.write(
        this, tr("Keeping the answer"),
        [removal](core::CaseFile& file, core::Progress&) { return core::keepAnswer(file, core::Finding(removal)); },
        [this](const core::Result<core::NetworkResultId>& id) {
            if (!id) emit notKept(id.error());
            refresh();
        },
        CaseDocument::Touches::Nothing);
}

void EarlierAnswers::refresh() {
    desk_.document.read(
        this, tr("Reading earlier answers"),
        [](core::CaseFile& file, core::Progress&) { return core::listKeptAnswers(file); },
        [this](core::Result<core::KeptAnswers> list) {
            if (!list) return;  // what the list showed stays
            list_ = std::move(*list);
            if (!shown()) shown_.reset();
            fill();
            emit listed();
        });
}

void EarlierAnswers::fill() {
    answers_->clear();
    for (const core::KeptAnswer& kept : list_.answers) {
        const QString text = answerText(kept, list_.state);
        answers_->addItem(text);
        answers_->setItemData(answers_->count() - 1, text, Qt::ToolTipRole);
        if (kept.id == shown_) answers_->setCurrentIndex(answers_->count() - 1);
    }
    if (!shown_) answers_->setCurrentIndex(-1);
    answers_->setPlaceholderText(list_.answers.empty() ? tr("None yet")
                                                       : tr("%n kept", nullptr, int(list_.answers.size())));
    answers_->setToolTip(answers_->currentText());
    // The list may be wider than the field, so that states and dates are read in full.
    answers_->view()->setMinimumWidth(answers_->view()->sizeHintForColumn(0) + 2 * fontMetrics().averageCharWidth());
    answers_->setEnabled(!list_.answers.empty());
    forget_->setEnabled(shown() && !desk_.document.isReadOnly());
}

void EarlierAnswers::load(int index) {
    if (index < 0 || std::size_t(index) >= list_.answers.size()) return;
    ++turn_;
    const core::KeptAnswer& kept = list_.answers[std::size_t(index)];
    read(kept, [this, id = kept.id](core::Result<Earlier> earlier) {
        shown_ = id;
        fill();
        if (!earlier)
            emit notRead(earlier.error());
        else if (const auto* measured = std::get_if<Shared>(&*earlier))
            emit chosen(*measured);
        else
            emit findingChosen(std::get<SharedFinding>(*earlier));
    });
}

void EarlierAnswers::loadAnew() {
    const core::KeptAnswer* kept = shown();
    if (!kept) return;
    read(*kept, [this](core::Result<Earlier> earlier) {
        if (!earlier) return;
        if (const auto* measured = std::get_if<Shared>(&*earlier))
            emit readAnew(*measured);
        else
            emit findingReadAnew(std::get<SharedFinding>(*earlier));
    });
}

/// @param done  is not called when something else was asked for meanwhile
void EarlierAnswers::read(const core::KeptAnswer& kept, const std::function<void(core::Result<Earlier>)>& done) {
    desk_.document.read(
        this, tr("Reading an earlier answer"),
        [id = kept.id, kind = kept.kind](core::CaseFile& file, core::Progress&) -> core::Result<Earlier> {
            if (kind != core::AnswerKind::Measure) {
                auto finding = core::loadKeptFinding(file, id);
                if (!finding) return finding.error();
                return Earlier(std::make_shared<const core::EarlierFinding>(std::move(*finding)));
            }
            auto earlier = core::loadKeptAnswer(file, id);
            if (!earlier) return earlier.error();
            return Earlier(std::make_shared<const core::MeasuredNetwork>(std::move(earlier->measured)));
        },
        [this, done, turn = turn_](core::Result<Earlier> earlier) {
            if (turn == turn_) done(std::move(earlier));
        });
}

void EarlierAnswers::forget() {
    const core::KeptAnswer* kept = shown();
    if (!kept) return;
    Ask::confirm(this, tr("Forget this answer?"),
                 tr("%1\n\nThe case is not touched. The answer cannot be brought back, only measured again.")
                     .arg(answerText(*kept, list_.state)),
                 tr("Forget"), [this, id = kept->id] {
                     desk_.document.write(
                         this, tr("Forgetting an answer"),
                         [id](core::CaseFile& file, core::Progress&) { return core::forgetAnswer(file, id); },
                         [this](const core::Result<void>& forgotten) {
                             if (!forgotten) Ask::warn(this, tr("Not forgotten"), errorText(forgotten.error()));
                             refresh();
                         },
                         CaseDocument::Touches::Nothing);
                 });
}

void EarlierAnswers::clear() {
    list_ = {};
    showNone();
}

}  // namespace crosscase::ui
