// ui/collation/decision_bar.h: accept, refuse or leave open a proposed match: one click or one key.
#pragma once

#include <QWidget>

#include "core/records/derived.h"
#include "ui/shell/desk.h"

class QPushButton;

namespace crosscase::ui {

/// Three buttons with the keys A, R and U, which work wherever the focus is inside `panel`.
class DecisionBar : public QWidget {
    Q_OBJECT
public:
    /// @param panel  the widget in which the keys count; also the parent
    explicit DecisionBar(QWidget* panel);
    void setPossible(bool possible);

signals:
    void decided(crosscase::core::Verdict verdict);

private:
    QPushButton* addChoice(const QString& text, const QString& tip, const QKeySequence& key, core::Verdict verdict,
                           QWidget* panel);
    QList<QPushButton*> buttons_;
};

/// Writes a verdict on the two mentions as a job of the case; a failure is told.
void decideMatch(Desk& desk, QWidget* window, const MatchRef& match, core::Verdict verdict);

}  // namespace crosscase::ui
