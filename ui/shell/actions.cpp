// ui/shell/actions.cpp: every action of the window by a stable name.
#include "ui/shell/actions.h"

#include <algorithm>

namespace crosscase::ui {

QString plainText(const QAction& action) {
    QString text = action.text();
    // "&&" is a real ampersand, a single one marks the mnemonic.
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == QLatin1Char('&')) text.remove(i, 1);
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

QString withKey(const QString& text, const QAction& action) {
    if (action.shortcut().isEmpty()) return text;
    return QStringLiteral("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

Actions::Actions(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
    connect(&desk_.document, &CaseDocument::opened, this, &Actions::refresh);
    connect(&desk_.document, &CaseDocument::closed, this, &Actions::refresh);
    connect(&desk_.selection, &Selection::changed, this, &Actions::refresh);
}

QAction* Actions::add(QAction* action, const QString& id, const QString& area, Need need) {
    Q_ASSERT(!id.isEmpty() && !find(id));
    action->setObjectName(id);
    entries_.append({action, id, plainText(*action), area, need, action->shortcuts()});
    connect(action, &QObject::destroyed, this,
            [this, id] { entries_.removeIf([&](const Entry& entry) { return entry.id == id; }); });
    if (need != Need::Panel) action->setEnabled(isMet(need));
    emit added(id);
    return action;
}

void Actions::adopt(const QObject& panel, const QString& area) {
    for (QAction* action : panel.findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        if (!action->objectName().isEmpty() && !find(action->objectName()))
            add(action, action->objectName(), area, Need::Panel);
}

const Actions::Entry* Actions::find(const QString& id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& one) { return one.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

QList<QAction*> Actions::of(const QObject& panel) const {
    QList<QAction*> actions;
    for (const Entry& entry : entries_)
        if (entry.action && entry.action->parent() == &panel) actions << entry.action;
    return actions;
}

bool Actions::isMet(Need need) const {
    const bool open = desk_.document.isOpen();
    const bool writable = open && !desk_.document.isReadOnly();
    switch (need) {
        case Need::Nothing:
        case Need::Panel:
            return true;
        case Need::Case:
            return open;
        case Need::WritableCase:
            return writable;
        case Need::Selection:
            return open && !std::holds_alternative<std::monostate>(desk_.selection.subject());
        case Need::OneEntity:
            return writable && desk_.selection.entities().size() == 1;
        case Need::TwoEntities:
            return writable && desk_.selection.entities().size() == 2;
    }
    return true;
}

QString Actions::whyNot(const Entry& entry) const {
    if (!entry.action || entry.action->isEnabled()) return {};
    if (!desk_.document.isOpen()) return tr("No case is open");
    if (entry.need == Need::Selection) return tr("Nothing is chosen");
    if (entry.need != Need::Panel && entry.need != Need::Case && desk_.document.isReadOnly())
        return tr("The case is open for reading only");
    if (entry.need == Need::OneEntity) return tr("Choose one entity first");
    if (entry.need == Need::TwoEntities) return tr("Choose two entities first");
    return {};
}

void Actions::refresh() {
    for (const Entry& entry : entries_)
        if (entry.action && entry.need != Need::Panel) entry.action->setEnabled(isMet(entry.need));
}

}  // namespace crosscase::ui
