// ui/shell/key_map.cpp: which keys a person gave to which actions.
#include "ui/shell/key_map.h"

#include <algorithm>

namespace crosscase::ui {
namespace {

QStringList written(const QList<QKeySequence>& keys) {
    QStringList list;
    for (const QKeySequence& key : keys) list << key.toString(QKeySequence::PortableText);
    return list;
}

QList<QKeySequence> readKeys(const QStringList& list) {
    QList<QKeySequence> keys;
    for (const QString& text : list) keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

FixedKey fixedKey(const QString& what, const QString& area, const QKeySequence& key) {
    return {what, area, {key}, key.toString(QKeySequence::NativeText)};
}

FixedKey fixedArrows(const QString& what, const QString& area, Qt::KeyboardModifiers modifiers,
                     const QString& written) {
    FixedKey arrows{what, area, {}, written};
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
        arrows.keys << QKeySequence(QKeyCombination(modifiers, key));
    return arrows;
}

}  // namespace

const QList<FixedKey>& fixedKeys() {
    static const QList<FixedKey> keys = [] {
        const QString chart = KeyMap::tr("Chart"), review = KeyMap::tr("Review"), window = KeyMap::tr("Window");
        return QList<FixedKey>{
            fixedKey(KeyMap::tr("Accept the chosen match (also in Basis)"), review, Qt::Key_A),
            fixedKey(KeyMap::tr("Refuse the chosen match (also in Basis)"), review, Qt::Key_R),
            fixedKey(KeyMap::tr("Leave the chosen match open (also in Basis)"), review, Qt::Key_U),
            fixedKey(KeyMap::tr("Accept all cases of the chosen kind"), review, Qt::SHIFT | Qt::Key_A),
            fixedKey(KeyMap::tr("Refuse all cases of the chosen kind"), review, Qt::SHIFT | Qt::Key_R),
            fixedKey(KeyMap::tr("Zoom to 100 %"), chart, Qt::CTRL | Qt::Key_1),
            fixedArrows(KeyMap::tr("Move the chosen items"), chart, Qt::AltModifier, KeyMap::tr("Alt+arrows")),
            fixedArrows(KeyMap::tr("Move the chosen items a little"), chart, Qt::AltModifier | Qt::ShiftModifier,
                        KeyMap::tr("Shift+Alt+arrows")),
            {KeyMap::tr("Zoom at the pointer"), chart, {}, KeyMap::tr("Wheel")},
            {KeyMap::tr("Pan"), chart, {}, KeyMap::tr("Space and drag, or the middle button")},
            fixedKey(KeyMap::tr("Clear the selection; empty a filter; close what lies above"), window, Qt::Key_Escape)};
    }();
    return keys;
}

KeyMap::KeyMap(Actions& actions, Settings& settings, QObject* parent)
    : QObject(parent), actions_(actions), settings_(settings) {
    for (const Actions::Entry& entry : actions_.entries()) apply(entry.id);
    connect(&actions_, &Actions::added, this, &KeyMap::apply);
}

void KeyMap::apply(const QString& id) {
    const Actions::Entry* entry = actions_.find(id);
    const auto stored = settings_.keysOf(id);
    if (!entry || !entry->action) return;
    entry->action->setShortcuts(stored ? readKeys(*stored) : entry->defaultKeys);
    entry->action->setToolTip(withKey(entry->name, *entry->action));
}

bool KeyMap::isChanged(const QString& id) const {
    return settings_.keysOf(id).has_value();
}

std::optional<KeyMap::Owner> KeyMap::ownerOf(const QKeySequence& key, const QString& id) const {
    if (key.isEmpty()) return {};
    for (const FixedKey& fixed : fixedKeys())
        if (fixed.keys.contains(key)) return Owner{{}, fixed.what, true};
    for (const Actions::Entry& entry : actions_.entries())
        if (entry.id != id && entry.action && entry.action->shortcuts().contains(key))
            return Owner{entry.id, entry.name, false};
    return {};
}

QString KeyMap::whyNot(const QKeySequence& key, const QString& id) const {
    const Actions::Entry* entry = actions_.find(id);
    const bool ofPanel = entry && entry->action && entry->action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
    if (key.isEmpty() || ofPanel) return {};
    const QKeyCombination first = key[0];
    const bool commanding = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    if (commanding || isFunction || first.key() == Qt::Key_Delete) return {};
    return tr("Use it with Ctrl or Alt, or choose a function key: alone it is needed for typing and moving about");
}

void KeyMap::store(const QString& id, const QList<QKeySequence>& keys) {
    const Actions::Entry* entry = actions_.find(id);
    if (entry && keys == entry->defaultKeys)
        settings_.forgetKeysOf(id);
    else
        settings_.setKeysOf(id, written(keys));
    apply(id);
}

void KeyMap::take(const QKeySequence& key, const QString& exceptFrom) {
    for (const Actions::Entry& entry : actions_.entries()) {
        if (entry.id == exceptFrom || !entry.action || !entry.action->shortcuts().contains(key)) continue;
        QList<QKeySequence> left = entry.action->shortcuts();
        left.removeAll(key);
        store(entry.id, left);
    }
}

void KeyMap::assign(const QString& id, const QKeySequence& key) {
    const auto owner = ownerOf(key, id);
    if (!whyNot(key, id).isEmpty() || (owner && owner->fixed)) return;
    if (!key.isEmpty()) take(key, id);
    store(id, key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{key});
    emit changed();
}

void KeyMap::reset(const QString& id) {
    const Actions::Entry* entry = actions_.find(id);
    if (!entry) return;
    for (const QKeySequence& key : entry->defaultKeys) take(key, id);
    store(id, entry->defaultKeys);
    emit changed();
}

void KeyMap::resetAll() {
    settings_.forgetKeys();
    for (const Actions::Entry& entry : actions_.entries()) apply(entry.id);
    emit changed();
}

QString keysAsText(const Actions& actions) {
    QMap<QString, QStringList> byArea;
    const auto add = [&](const QString& area, const QString& what, const QString& key) {
        byArea[area] << QStringLiteral("    %1  %2").arg(key, -28).arg(what);
    };
    for (const Actions::Entry& entry : actions.entries()) {
        if (!entry.action || entry.action->shortcuts().isEmpty()) continue;
        add(entry.area, entry.name, QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText));
    }
    for (const FixedKey& fixed : fixedKeys()) add(fixed.area, fixed.what, fixed.written);
    QStringList lines{KeyMap::tr("Keys of Crosscase"), QString()};
    for (auto area = byArea.cbegin(); area != byArea.cend(); ++area) {
        lines << area.key();
        lines += area.value();
        lines << QString();
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace crosscase::ui
