// ui/shell/actions.h: every action of the window by a stable name: what menus, tool bars, keys and the palette read.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "ui/shell/desk.h"

namespace crosscase::ui {

/// The list of what can be done. It enables what it knows the condition of; what comes from panels they enable themselves.
class Actions : public QObject {
    Q_OBJECT
public:
    /// What must be so before an action can be done. Panel: whoever made it knows.
    enum class Need { Nothing, Case, WritableCase, Selection, OneEntity, TwoEntities, Panel };
    struct Entry {
        QPointer<QAction> action;
        QString id;    ///< its object name: never translated, never changed, keys are stored under it
        QString name;  ///< its text when it was added, without mnemonic and dots
        QString area;  ///< heading in lists: the menu it belongs to
        Need need = Need::Panel;
        QList<QKeySequence> defaultKeys;
    };

    explicit Actions(Desk& desk, QObject* parent = nullptr);

    /// @param id  unique; becomes the object name. Keys that the action has now are its default keys.
    QAction* add(QAction* action, const QString& id, const QString& area, Need need);
    /// Takes in the actions that `panel` owns and has given an object name.
    void adopt(const QObject& panel, const QString& area);
    const QList<Entry>& entries() const { return entries_; }  ///< in the order of their coming
    const Entry* find(const QString& id) const;
    QList<QAction*> of(const QObject& panel) const;  ///< those adopted from a panel

    /// Why it cannot be done now, as a sentence; empty when it can, or when only its panel knows.
    QString whyNot(const Entry& entry) const;
    void refresh();

signals:
    void added(const QString& id);

private:
    bool isMet(Need need) const;
    Desk& desk_;
    QList<Entry> entries_;
};

/// The text of an action as lists show it: "Join the two selected", not "&Join the two selected...".
QString plainText(const QAction& action);
/// "Collate (F5)", for tool tips.
QString withKey(const QString& text, const QAction& action);

}  // namespace crosscase::ui
