// ui/window/main_window_session.cpp: what was open when the program ended without closing it comes back when asked for.
#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <utility>

#include "ui/chart/chart_book.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/window/case_commands.h"
#include "ui/window/chart_place.h"
#include "ui/window/main_window.h"
#include "ui/window/session_keeper.h"
#include "ui/window/start_page.h"
#include "ui/window/window_actions.h"

namespace crosscase::ui {
namespace {

const QString chartKey = QStringLiteral("id");

}  // namespace

WindowState MainWindow::state() const {
    WindowState state;
    state.casePath = desk_.document.path();
    state.review = actions_->review()->isChecked();
    state.panels = state.review ? beforeReview_ : QMainWindow::saveState();
    state.subject = desk_.selection.subject();
    state.entities = desk_.selection.entities();
    state.scope = desk_.selection.scope();
    state.chart = placeOf(*chart_->view());
    if (const auto chart = chart_->book().current()) state.chart[chartKey] = qint64(chart->value);
    return state;
}

void MainWindow::offerAgain() {
    const auto& left = session_->file().leftOver();
    connect(start_, &StartPage::againAsked, this, &MainWindow::openAgain);
    connect(start_, &StartPage::againRefused, this, [this] {
        session_->file().forgetLeftOver();
        start_->offerAgain({});
    });
    if (!left) return;
    start_->offerAgain(tr("<b>%1</b> was open on %2 when the program ended without closing it. Everything that was "
                          "entered is in the file.")
                           .arg(QFileInfo(left->casePath).completeBaseName().toHtmlEscaped(),
                                QLocale().toString(left->at, QLocale::ShortFormat)));
}

void MainWindow::openAgain() {
    if (!session_->file().leftOver()) return;
    toRestore_ = session_->file().leftOver();
    commands_->open(toRestore_->casePath);
}

/// Panels and chart fill themselves by jobs, some of which start others; what is restored has to come after all of them.
void MainWindow::restoreWhenDrawn() {
    if (!desk_.document.isOpen() || !desk_.jobs.running().empty()) return;
    if (!placeToRestore_.isEmpty()) goTo(*chart_->view(), std::exchange(placeToRestore_, {}));
    if (!toRestore_) return;
    const WindowState state = *std::exchange(toRestore_, std::nullopt);
    if (state.casePath == desk_.document.path()) restore(state);
}

void MainWindow::restore(const WindowState& state) {
    restoreState(state.panels);
    desk_.selection.setScope(state.scope);
    desk_.selection.select(state.subject, state.entities);
    if (state.chart.contains(chartKey)) chart_->book().show(core::ChartId{state.chart[chartKey].toInteger()});
    placeToRestore_ = state.chart;
    QMetaObject::invokeMethod(this, &MainWindow::restoreWhenDrawn, Qt::QueuedConnection);  // when no job is needed
    actions_->review()->setChecked(state.review);
}

}  // namespace crosscase::ui
