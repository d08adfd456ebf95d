// ui/widgets/key_field.h: a field that takes the next key instead of text.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace crosscase::ui {

/// Tab, Shift+Tab and Escape keep their meaning; every other key with its modifiers is told and changes nothing here.
class KeyField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget* parent = nullptr);

signals:
    void keyPressed(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace crosscase::ui
