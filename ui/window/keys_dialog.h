// ui/window/keys_dialog.h: every key of the window, read from its actions.
#pragma once

#include <QDialog>

namespace crosscase::ui {

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(QWidget* window);
};

}  // namespace crosscase::ui
