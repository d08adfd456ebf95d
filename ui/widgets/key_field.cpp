// ui/widgets/key_field.cpp: a field that takes the next key instead of text.
#include "ui/widgets/key_field.h"

#include <QKeyEvent>

namespace crosscase::ui {
namespace {

bool isModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_unknown;
}

bool isLeft(const QKeyEvent& event) {
    const bool plain = !(event.modifiers() & ~Qt::ShiftModifier);
    return plain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

}  // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the new key"));
}

bool KeyField::event(QEvent* event) {
    // Otherwise the window would run the action that has the key now.
    if (event->type() == QEvent::ShortcutOverride && !isLeft(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (isLeft(*event)) return event->ignore();
    event->accept();
    if (isModifier(event->key())) return;
    emit keyPressed(QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()))));
}

}  // namespace crosscase::ui
