// ui/shell/ask.h: every message box and file chooser. None blocks; a test can give the next answers.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <functional>

class QWidget;

namespace crosscase::ui {

/// All functions return at once; the answer comes by the callback, which is not called when the person cancels.
class Ask {
public:
    static void tell(QWidget* parent, const QString& title, const QString& text);
    static void warn(QWidget* parent, const QString& title, const QString& text);
    /// @param action  the text of the button that goes ahead: a verb, not "OK"
    static void confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                        const std::function<void()>& yes);
    /// @param before  what stands in the field, selected
    static void text(QWidget* parent, const QString& title, const QString& label,
                     const std::function<void(const QString&)>& answer, const QString& before = {});
    static void openFile(QWidget* parent, const QString& title, const QString& filter,
                         const std::function<void(const QString&)>& answer);
    static void openFiles(QWidget* parent, const QString& title, const QString& filter,
                          const std::function<void(const QStringList&)>& answer);
    /// @param suggestion  file name or path; its ending is added when the person gives none
    static void saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                         const std::function<void(const QString&)>& answer);

    /// The next question gets this answer (true, a text, a list) without a window; an invalid one cancels.
    static void planAnswer(const QVariant& answer);
    /// Boxes that only tell something are kept here instead of shown, once an answer was planned or this was called.
    static QStringList& toldInTest();
};

}  // namespace crosscase::ui
