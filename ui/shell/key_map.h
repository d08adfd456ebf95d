// ui/shell/key_map.h: which keys a person gave to which actions, over those that the program comes with.
#pragma once

#include <QObject>

#include "ui/shell/actions.h"

namespace crosscase::ui {

/// A key that panels answer themselves: shown with the others, but it cannot be moved or taken.
struct FixedKey {
    QString what, area;
    QList<QKeySequence> keys;  ///< none for the mouse
    QString written;           ///< as lists show it
};
const QList<FixedKey>& fixedKeys();

/// Puts the stored keys on the actions as they are registered. Keys are kept by the action's name, as QKeySequence
/// writes them without a language.
class KeyMap : public QObject {
    Q_OBJECT
public:
    KeyMap(Actions& actions, Settings& settings, QObject* parent = nullptr);

    bool isChanged(const QString& id) const;
    /// Who has this key now, other than `id`: names of actions, or what a fixed key does. `fixed` is true for the latter.
    struct Owner {
        QString id, name;
        bool fixed = false;
    };
    std::optional<Owner> ownerOf(const QKeySequence& key, const QString& id) const;
    /// Why a key cannot be given to this action; empty when it can. A letter alone would get in the way of typing, unless
    /// the action's keys count in its own panel only.
    QString whyNot(const QKeySequence& key, const QString& id) const;

    /// Gives `id` this key alone; whoever had it loses it. An empty one leaves the action without a key.
    /// Does nothing when whyNot() speaks against it or a panel has the key for itself.
    void assign(const QString& id, const QKeySequence& key);
    void reset(const QString& id);  ///< the default keys, taken back from whoever has them now
    void resetAll();

signals:
    void changed();

private:
    void apply(const QString& id);
    void take(const QKeySequence& key, const QString& exceptFrom);
    void store(const QString& id, const QList<QKeySequence>& keys);

    Actions& actions_;
    Settings& settings_;
};

/// All keys as lines of text, by area: to be printed and pinned up.
QString keysAsText(const Actions& actions);

}  // namespace crosscase::ui
