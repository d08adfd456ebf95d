// ui/window/window_actions.cpp: the menus and the tool bar of the main window.
#include "ui/window/window_actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include "ui/chart/chart_panel.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/language.h"
#include "ui/shell/search_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/case_commands.h"

namespace crosscase::ui {

WindowActions::WindowActions(Desk& desk, Actions& actions, CaseCommands& commands, QMainWindow* window)
    : QObject(window), desk_(desk), actions_(actions), commands_(commands), window_(window) {
    undo_ = new QAction(icon(QStringLiteral("undo")), tr("Undo"), window_);
    undo_->setShortcut(QKeySequence::Undo);
    redo_ = new QAction(icon(QStringLiteral("redo")), tr("Redo"), window_);
    redo_->setShortcuts({QKeySequence(tr("Ctrl+Y")), QKeySequence(tr("Ctrl+Shift+Z"))});
    review_ = new QAction(icon(QStringLiteral("accept")), tr("Re&view matches"), window_);
    review_->setShortcut(Qt::Key_F7);
    review_->setIconText(tr("Review"));
    review_->setCheckable(true);
    connect(undo_, &QAction::triggered, &commands_, &CaseCommands::undo);
    connect(redo_, &QAction::triggered, &commands_, &CaseCommands::redo);
    connect(&desk_.document, &CaseDocument::opened, this, &WindowActions::refreshSteps);
    connect(&desk_.document, &CaseDocument::closed, this, &WindowActions::refreshSteps);
    connect(&desk_.document, &CaseDocument::summaryChanged, this, &WindowActions::refreshSteps);
}

QAction* WindowActions::add(QMenu* menu, const char* id, const char* iconName, const QString& text,
                            const QKeySequence& key, Need need) {
    auto* action = new QAction(text, window_);
    if (*iconName) action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(key);
    menu->addAction(action);
    return actions_.add(action, QLatin1String(id), plainText(*menu->menuAction()), need);
}

QAction* WindowActions::add(QMenu* menu, const char* id, const char* iconName, const QString& text,
                            const QKeySequence& key, Need need, void (CaseCommands::*command)()) {
    QAction* action = add(menu, id, iconName, text, key, need);
    connect(action, &QAction::triggered, &commands_, command);
    return action;
}

void WindowActions::build(ChartPanel* chart, const QList<QDockWidget*>& panels, SearchField* search) {
    QMenuBar* menus = window_->menuBar();
    buildFile(menus->addMenu(tr("&File")), chart);
    buildEdit(menus->addMenu(tr("&Edit")), search);
    buildView(menus->addMenu(tr("&View")), chart, panels);
    QMenu* chartMenu = menus->addMenu(tr("C&hart"));
    actions_.adopt(*chart, plainText(*chartMenu->menuAction()));
    chart->fillMenu(chartMenu);
    buildCase(menus->addMenu(tr("&Case")));
    buildHelp(menus->addMenu(tr("&Help")));
    buildToolBar(search);
    refreshSteps();
}

void WindowActions::buildFile(QMenu* menu, ChartPanel* chart) {
    add(menu, "file.new", "new", tr("&New case..."), QKeySequence(tr("Ctrl+Shift+N")), Need::Nothing,
        &CaseCommands::newCase);
    add(menu, "file.open", "open", tr("&Open..."), QKeySequence::Open, Need::Nothing, &CaseCommands::openCase);
    recent_ = menu->addMenu(tr("Open &recent"));
    connect(recent_, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    add(menu, "file.sample", "exercise", tr("Open the &sample case"), {}, Need::Nothing, &CaseCommands::openSample);
    menu->addSeparator();
    add(menu, "file.import", "import", tr("&Import..."), QKeySequence(tr("Ctrl+I")), Need::WritableCase,
        &CaseCommands::importFiles);
    add(menu, "file.new-record", "new-record", tr("New recor&d..."), QKeySequence::New, Need::WritableCase,
        &CaseCommands::newRecord);
    menu->addSeparator();
    share_ = add(menu, "file.share", "share", tr("S&hare..."), QKeySequence(tr("Ctrl+Shift+S")), Need::Case);
    connect(share_, &QAction::triggered, this, &WindowActions::shareAsked);
    menu->addActions({chart->exportAction(), chart->printAction()});
    menu->addSeparator();
    add(menu, "file.close", "close", tr("&Close case"), QKeySequence::Close, Need::Case, &CaseCommands::closeCase);
    QAction* quit = add(menu, "file.quit", "", tr("&Quit"), QKeySequence::Quit, Need::Nothing);
    connect(quit, &QAction::triggered, window_, &QWidget::close);
}

void WindowActions::buildEdit(QMenu* menu, SearchField* search) {
    const QString area = plainText(*menu->menuAction());
    menu->addAction(actions_.add(undo_, QStringLiteral("edit.undo"), area, Need::Panel));
    menu->addAction(actions_.add(redo_, QStringLiteral("edit.redo"), area, Need::Panel));
    menu->addSeparator();
    QAction* find = add(menu, "edit.find", "search", tr("&Find..."), QKeySequence::Find, Need::Case);
    connect(find, &QAction::triggered, search, [search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    QAction* clear = add(menu, "edit.clear-selection", "", tr("C&lear the selection"), {}, Need::Selection);
    connect(clear, &QAction::triggered, &desk_.selection, [this] { desk_.selection.select({}, {}); });
    QAction* palette =
        add(menu, "edit.command", "more", tr("Run a &command..."), QKeySequence(tr("Ctrl+K")), Need::Nothing);
    connect(palette, &QAction::triggered, this, &WindowActions::paletteAsked);
}

void WindowActions::buildView(QMenu* menu, ChartPanel* chart, const QList<QDockWidget*>& panels) {
    QMenu* shown = menu->addMenu(tr("&Panels"));
    for (QDockWidget* panel : panels)
        shown->addAction(actions_.add(panel->toggleViewAction(), QStringLiteral("panel.") + panel->objectName(),
                                      plainText(*shown->menuAction()), Need::Case));
    layouts_ = menu->addMenu(tr("&Layouts"));
    buildThemes(menu->addMenu(tr("&Theme")));
    buildLanguages(menu->addMenu(tr("Lan&guage")));
    menu->addSeparator();
    QAction* jobs = add(menu, "view.jobs", "history", tr("Running &jobs..."), {}, Need::Nothing);
    connect(jobs, &QAction::triggered, this, &WindowActions::jobsAsked);
    menu->addSeparator();
    menu->addActions({chart->zoomInAction(), chart->zoomOutAction(), chart->fitAction()});
}

void WindowActions::buildCase(QMenu* menu) {
    add(menu, "case.collate", "collate", tr("&Collate"), Qt::Key_F5, Need::WritableCase, &CaseCommands::collate);
    add(menu, "case.recalibrate", "", tr("&Recalibrate..."), {}, Need::WritableCase, &CaseCommands::recalibrate);
    menu->addAction(actions_.add(review_, QStringLiteral("review"), plainText(*menu->menuAction()), Need::Case));
    add(menu, "case.join", "", tr("&Join the two selected..."), QKeySequence(tr("Ctrl+J")), Need::TwoEntities,
        &CaseCommands::joinEntities);
    add(menu, "case.split", "", tr("&Take the selected apart..."), QKeySequence(tr("Ctrl+Shift+J")), Need::OneEntity,
        &CaseCommands::splitEntity);
    menu->addSeparator();
    add(menu, "case.batches", "table", tr("&Batches..."), {}, Need::Case, &CaseCommands::showBatches);
    add(menu, "case.verify", "accept", tr("&Verify the file"), {}, Need::Case, &CaseCommands::verify);
}

void WindowActions::buildHelp(QMenu* menu) {
    QAction* keys = add(menu, "help.keys", "help", tr("&Keys..."), Qt::Key_F1, Need::Nothing);
    connect(keys, &QAction::triggered, this, &WindowActions::keysAsked);
    add(menu, "help.about", "information", tr("&About Crosscase"), {}, Need::Nothing, &CaseCommands::showAbout);
}

void WindowActions::buildThemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const std::pair<QString, QString> choices[] = {{QStringLiteral("system"), tr("As the &system")},
                                                   {QStringLiteral("light"), tr("&Light")},
                                                   {QStringLiteral("dark"), tr("&Dark")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = add(menu, qPrintable(QStringLiteral("theme.") + choice), "", text, {}, Need::Nothing);
        action->setCheckable(true);
        action->setChecked(desk_.settings.theme() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            desk_.settings.setTheme(choice);
            applyTheme(*qApp, choice);
        });
    }
}

void WindowActions::buildLanguages(QMenu* menu) {
    auto* group = new QActionGroup(this);
    QList<std::pair<QString, QString>> choices{{QStringLiteral("system"), tr("As the &system")}};
    for (const QString& code : languages()) choices.append({code, languageName(code)});
    for (const auto& [choice, text] : choices) {
        QAction* action = add(menu, qPrintable(QStringLiteral("language.") + choice), "", text, {}, Need::Nothing);
        action->setCheckable(true);
        action->setChecked(desk_.settings.language() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            desk_.settings.setLanguage(choice);
            Ask::tell(window_, tr("Language"), tr("The program speaks it when it is started again."));
        });
    }
}

void WindowActions::buildToolBar(SearchField* search) {
    bar_ = window_->addToolBar(tr("Main tool bar"));
    bar_->setObjectName(QStringLiteral("mainToolBar"));
    bar_->setMovable(false);
    bar_->setContextMenuPolicy(Qt::PreventContextMenu);
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int line = bar_->fontMetrics().height();
    bar_->setIconSize({line * 5 / 4, line * 5 / 4});
    const auto named = [this](const char* id) { return actions_.find(QLatin1String(id))->action.data(); };
    bar_->addActions({named("file.import"), named("file.new-record"), named("case.collate"), review_});
    bar_->addSeparator();
    bar_->addActions({undo_, redo_});
    bar_->addSeparator();
    bar_->addAction(share_);
    auto* space = new QWidget(bar_);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar_->addWidget(space);
    search->setMinimumWidth(search->fontMetrics().averageCharWidth() * 34);
    search->setMaximumWidth(search->fontMetrics().averageCharWidth() * 60);
    bar_->addWidget(search);
}

void WindowActions::fillRecent() {
    recent_->clear();
    for (const QString& path : desk_.settings.recentFiles())
        recent_->addAction(QDir::toNativeSeparators(path), &commands_, [this, path] { commands_.open(path); });
    if (recent_->isEmpty()) recent_->addAction(tr("(none)"))->setEnabled(false);
}

void WindowActions::refreshStep(QAction* action, const QString& verb, const std::optional<core::HistoryEntry>& entry) {
    const bool possible = entry && !desk_.document.isReadOnly();
    action->setEnabled(possible);
    action->setIconText(verb);
    action->setText(possible ? tr("%1: %2").arg(verb, toQString(entry->sentence)) : verb);
    action->setToolTip(withKey(action->text(), *action));
}

void WindowActions::refreshSteps() {
    refreshStep(undo_, tr("Undo"), desk_.document.summary().undo);
    refreshStep(redo_, tr("Redo"), desk_.document.summary().redo);
}

}  // namespace crosscase::ui
