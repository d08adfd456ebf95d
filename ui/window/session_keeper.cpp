// ui/window/session_keeper.cpp: writes down what the window shows.
#include "ui/window/session_keeper.h"

#include "core/base/clock.h"

namespace crosscase::ui {
namespace {

constexpr int soonMs = 1000, regularMs = 10000;

}  // namespace

SessionKeeper::SessionKeeper(Desk& desk, std::function<WindowState()> look, QObject* parent)
    : QObject(parent), desk_(desk), look_(std::move(look)), file_(SessionFile::folder()) {
    soon_.setSingleShot(true);
    soon_.setInterval(soonMs);
    regular_.setInterval(regularMs);
    connect(&soon_, &QTimer::timeout, this, &SessionKeeper::keepNow);
    connect(&regular_, &QTimer::timeout, this, &SessionKeeper::keepNow);
    connect(&desk_.selection, &Selection::changed, this, &SessionKeeper::keepSoon);
    connect(&desk_.selection, &Selection::scopeChanged, this, &SessionKeeper::keepSoon);
    connect(&desk_.document, &CaseDocument::opened, this, [this] {
        regular_.start();
        keepSoon();
    });
    connect(&desk_.document, &CaseDocument::closed, this, &SessionKeeper::finish);
}

void SessionKeeper::keepSoon() {
    if (desk_.document.isOpen() && !soon_.isActive()) soon_.start();
}

void SessionKeeper::keepNow() {
    if (!desk_.document.isOpen()) return;
    WindowState state = look_();
    QJsonObject json = toJson(state);
    if (json == written_) return;
    written_ = json;
    state.at = QDateTime::fromMSecsSinceEpoch(core::SystemClock().now() / 1000);
    file_.write(state);
}

void SessionKeeper::finish() {
    soon_.stop();
    regular_.stop();
    written_ = {};
    file_.erase();
}

}  // namespace crosscase::ui
