// ui/widgets/default_button.h: which button of a dialog Enter presses.
#pragma once

#include <QObject>

class QPushButton;
class QWidget;

namespace crosscase::ui {

/// While the keyboard is in `field`, Enter presses `inside`, else `outside`. Goes with the field.
class DefaultButton : public QObject {
    Q_OBJECT
public:
    DefaultButton(QWidget* field, QPushButton* inside, QPushButton* outside);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton *inside_, *outside_;
};

}  // namespace crosscase::ui
