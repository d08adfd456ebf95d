// ui/widgets/choose_dialog.h: one of several lines.
#pragma once

#include <QDialog>
#include <functional>

namespace crosscase::ui {

class ChooseDialog : public QDialog {
    Q_OBJECT
public:
    /// @param action  the text of the button that goes ahead
    /// @param chosen  gets the number of the line
    ChooseDialog(const QString& title, const QString& action, const QStringList& lines,
                 const std::function<void(int)>& chosen, QWidget* parent);
};

}  // namespace crosscase::ui
