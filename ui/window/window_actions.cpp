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
#include "ui/shell/conversion.h"
#include "ui/shell/search_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/case_commands.h"

namespace crosscase::ui {

WindowActions::WindowActions(Desk& desk, CaseCommands& commands, QMainWindow* window)
    : QObject(window), desk_(desk), commands_(commands), window_(window) {
    undo_ = new QAction(icon(QStringLiteral("undo")), tr("Undo"), window_);
    undo_->setShortcut(QKeySequence::Undo);
    redo_ = new QAction(icon(QStringLiteral("redo")), tr("Redo"), window_);
    redo_->setShortcuts({QKeySequence(tr("Ctrl+Y")), QKeySequence(tr("Ctrl+Shift+Z"))});
    review_ = new QAction(icon(QStringLiteral("accept")), tr("Re&view matches"), window_);
    review_->setObjectName(QStringLiteral("review"));
    review_->setShortcut(Qt::Key_F7);
    review_->setIconText(tr("Review"));
    review_->setCheckable(true);
    connect(undo_, &QAction::triggered, &commands_, &CaseCommands::undo);
    connect(redo_, &QAction::triggered, &commands_, &CaseCommands::redo);
    connect(&desk_.selection, &Selection::changed, this, &WindowActions::refreshSelection);
    connect(&desk_.document, &CaseDocument::opened, this, &WindowActions::refresh);
    connect(&desk_.document, &CaseDocument::closed, this, &WindowActions::refresh);
    connect(&desk_.document, &CaseDocument::summaryChanged, this, &WindowActions::refresh);
}

QAction* WindowActions::add(QMenu* menu, const QString& iconName, const QString& text, const QKeySequence& key,
                            void (CaseCommands::*command)()) {
    auto* action = new QAction(text, window_);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    action->setShortcut(key);
    connect(action, &QAction::triggered, &commands_, command);
    menu->addAction(action);
    return action;
}

void WindowActions::build(ChartPanel* chart, const QList<QDockWidget*>& panels, SearchField* search) {
    QMenuBar* menus = window_->menuBar();
    buildFile(menus->addMenu(tr("&File")), chart);
    QMenu* edit = menus->addMenu(tr("&Edit"));
    edit->addAction(undo_);
    edit->addAction(redo_);
    edit->addSeparator();
    find_ = edit->addAction(icon(QStringLiteral("search")), tr("&Find..."), search, [search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    find_->setShortcut(QKeySequence::Find);
    buildView(menus->addMenu(tr("&View")), chart, panels);
    QMenu* chartMenu = menus->addMenu(tr("C&hart"));
    chart->fillMenu(chartMenu);
    QMenu* cases = menus->addMenu(tr("&Case"));
    collate_ = add(cases, QStringLiteral("collate"), tr("&Collate"), Qt::Key_F5, &CaseCommands::collate);
    recalibrate_ = add(cases, {}, tr("&Recalibrate..."), {}, &CaseCommands::recalibrate);
    cases->addAction(review_);
    join_ = add(cases, {}, tr("&Join the two selected..."), QKeySequence(tr("Ctrl+J")), &CaseCommands::joinEntities);
    split_ =
        add(cases, {}, tr("&Take the selected apart..."), QKeySequence(tr("Ctrl+Shift+J")), &CaseCommands::splitEntity);
    cases->addSeparator();
    batches_ = add(cases, QStringLiteral("table"), tr("&Batches..."), {}, &CaseCommands::showBatches);
    verify_ = add(cases, QStringLiteral("accept"), tr("&Verify the file"), {}, &CaseCommands::verify);
    QMenu* help = menus->addMenu(tr("&Help"));
    add(help, QStringLiteral("help"), tr("&Keys..."), Qt::Key_F1, &CaseCommands::showKeys);
    add(help, QStringLiteral("information"), tr("&About Crosscase"), {}, &CaseCommands::showAbout);
    buildToolBar(search);
    refresh();
}

void WindowActions::buildFile(QMenu* menu, ChartPanel* chart) {
    add(menu, QStringLiteral("new"), tr("&New case..."), QKeySequence(tr("Ctrl+Shift+N")), &CaseCommands::newCase);
    add(menu, QStringLiteral("open"), tr("&Open..."), QKeySequence::Open, &CaseCommands::openCase);
    recent_ = menu->addMenu(tr("Open &recent"));
    connect(recent_, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    add(menu, QStringLiteral("exercise"), tr("Open the &sample case"), {}, &CaseCommands::openSample);
    menu->addSeparator();
    import_ =
        add(menu, QStringLiteral("import"), tr("&Import..."), QKeySequence(tr("Ctrl+I")), &CaseCommands::importFiles);
    newRecord_ =
        add(menu, QStringLiteral("new-record"), tr("New recor&d..."), QKeySequence::New, &CaseCommands::newRecord);
    menu->addSeparator();
    share_ = new QAction(icon(QStringLiteral("share")), tr("S&hare..."), window_);
    share_->setShortcut(QKeySequence(tr("Ctrl+Shift+S")));
    connect(share_, &QAction::triggered, this, &WindowActions::shareAsked);
    menu->addAction(share_);
    menu->addAction(chart->exportAction());
    menu->addSeparator();
    close_ = add(menu, QStringLiteral("close"), tr("&Close case"), QKeySequence::Close, &CaseCommands::closeCase);
    QAction* quit = menu->addAction(tr("&Quit"), window_, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void WindowActions::buildView(QMenu* menu, ChartPanel* chart, const QList<QDockWidget*>& panels) {
    QMenu* shown = menu->addMenu(tr("&Panels"));
    for (QDockWidget* panel : panels) shown->addAction(panel->toggleViewAction());
    shown->addSeparator();
    shown->addAction(tr("&Reset their places"), this, &WindowActions::resetAsked);
    buildThemes(menu->addMenu(tr("&Theme")));
    menu->addSeparator();
    menu->addActions({chart->zoomInAction(), chart->zoomOutAction(), chart->fitAction()});
}

void WindowActions::buildThemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const std::pair<QString, QString> choices[] = {{QStringLiteral("system"), tr("As the &system")},
                                                   {QStringLiteral("light"), tr("&Light")},
                                                   {QStringLiteral("dark"), tr("&Dark")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(desk_.settings.theme() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            desk_.settings.setTheme(choice);
            applyTheme(*qApp, choice);
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
    bar_->addActions({import_, newRecord_, collate_, review_});
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
    action->setToolTip(action->text());
}

void WindowActions::refresh() {
    const bool open = desk_.document.isOpen();
    const bool writable = open && !desk_.document.isReadOnly();
    for (QAction* action : {import_, newRecord_, collate_, recalibrate_}) action->setEnabled(writable);
    for (QAction* action : {share_, review_, close_, verify_, batches_, find_}) action->setEnabled(open);
    refreshSelection();
    refreshStep(undo_, tr("Undo"), desk_.document.summary().undo);
    refreshStep(redo_, tr("Redo"), desk_.document.summary().redo);
}

void WindowActions::refreshSelection() {
    const bool writable = desk_.document.isOpen() && !desk_.document.isReadOnly();
    join_->setEnabled(writable && desk_.selection.entities().size() == 2);
    split_->setEnabled(writable && desk_.selection.entities().size() == 1);
}

}  // namespace crosscase::ui
