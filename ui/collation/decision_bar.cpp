// ui/collation/decision_bar.cpp: accept, refuse or leave open a proposed match.
#include "ui/collation/decision_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include "ui/shell/ask.h"
#include "ui/shell/words.h"

namespace crosscase::ui {

DecisionBar::DecisionBar(QWidget* panel) : QWidget(panel) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(
        addChoice(tr("Accept (A)"), tr("The two are the same subject"), Qt::Key_A, core::Verdict::Same, panel));
    layout->addWidget(
        addChoice(tr("Refuse (R)"), tr("The two are different subjects"), Qt::Key_R, core::Verdict::Different, panel));
    layout->addWidget(addChoice(tr("Unsure (U)"), tr("Looked at, but not to be decided yet"), Qt::Key_U,
                                core::Verdict::Unsure, panel));
    layout->addStretch();
    setPossible(false);
}

QPushButton* DecisionBar::addChoice(const QString& text, const QString& tip, const QKeySequence& key,
                                    core::Verdict verdict, QWidget* panel) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    auto* shortcut = new QShortcut(key, panel);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    connect(button, &QPushButton::clicked, this, [this, verdict] { emit decided(verdict); });
    buttons_ << button;
    return button;
}

void DecisionBar::setPossible(bool possible) {
    for (QPushButton* button : buttons_) button->setEnabled(possible);
}

void decideMatch(Desk& desk, QWidget* window, const MatchRef& match, core::Verdict verdict) {
    desk.document.write(
        window, DecisionBar::tr("Deciding"),
        [match, verdict](core::CaseFile& file, core::Progress& progress) {
            return core::decide(file, verdict, match.first, match.second, {}, progress);
        },
        [window](const core::Result<void>& decided) {
            if (!decided) Ask::warn(window, errorTitle(decided.error().code), errorText(decided.error()));
        });
}

}  // namespace crosscase::ui
