// ui/window/session_keeper.h: writes down what the window shows, soon after each change and at least every 10 seconds.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "ui/shell/desk.h"
#include "ui/shell/session_file.h"

namespace crosscase::ui {

class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// @param look  what the window shows now; asked only while a case is open
    SessionKeeper(Desk& desk, std::function<WindowState()> look, QObject* parent);
    SessionFile& file() { return file_; }
    void keepSoon();  ///< after a change that neither selection nor case tell of
    void keepNow();
    /// The window closes in an orderly way: nothing is kept from here on.
    void finish();

private:
    Desk& desk_;
    std::function<WindowState()> look_;
    SessionFile file_;
    QJsonObject written_;  ///< last, without its time
    QTimer soon_, regular_;
};

}  // namespace crosscase::ui
