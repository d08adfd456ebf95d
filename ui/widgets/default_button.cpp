// ui/widgets/default_button.cpp: which button of a dialog Enter presses.
#include "ui/widgets/default_button.h"

#include <QEvent>
#include <QPushButton>

namespace crosscase::ui {

DefaultButton::DefaultButton(QWidget* field, QPushButton* inside, QPushButton* outside)
    : QObject(field), inside_(inside), outside_(outside) {
    inside_->setAutoDefault(false);
    outside_->setDefault(true);
    field->installEventFilter(this);
}

bool DefaultButton::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) inside_->setDefault(true);
    if (event->type() == QEvent::FocusOut) outside_->setDefault(true);
    return QObject::eventFilter(watched, event);
}

}  // namespace crosscase::ui
