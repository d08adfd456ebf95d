// ui/window/window_actions.h: the menus and the tool bar of the main window, made of the registered actions.
#pragma once

#include <QList>
#include <QObject>

#include "ui/shell/actions.h"
#include "ui/shell/desk.h"

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;

namespace crosscase::ui {

class CaseCommands;
class ChartPanel;
class SearchField;

class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(Desk& desk, Actions& actions, CaseCommands& commands, QMainWindow* window);
    /// Builds menus and tool bar once the panels are there.
    void build(ChartPanel* chart, const QList<QDockWidget*>& panels, SearchField* search);
    QAction* undo() const { return undo_; }
    QAction* redo() const { return redo_; }
    QAction* review() const { return review_; }  ///< checked while the desk of matches has the window
    QToolBar* toolBar() const { return bar_; }
    QMenu* layoutsMenu() const { return layouts_; }  ///< for whoever knows the layouts

signals:
    void paletteAsked();
    void keysAsked();
    void shareAsked();
    void jobsAsked();

private:
    using Need = Actions::Need;
    /// A new action of `menu`. The area under which it is listed is the menu's own title.
    QAction* add(QMenu* menu, const char* id, const char* iconName, const QString& text, const QKeySequence& key,
                 Need need);
    QAction* add(QMenu* menu, const char* id, const char* iconName, const QString& text, const QKeySequence& key,
                 Need need, void (CaseCommands::*command)());
    void buildFile(QMenu* menu, ChartPanel* chart);
    void buildEdit(QMenu* menu, SearchField* search);
    void buildView(QMenu* menu, ChartPanel* chart, const QList<QDockWidget*>& panels);
    void buildCase(QMenu* menu);
    void buildHelp(QMenu* menu);
    void buildToolBar(SearchField* search);
    void buildThemes(QMenu* menu);
    void buildLanguages(QMenu* menu);
    void fillRecent();
    void refreshSteps();
    void refreshStep(QAction* action, const QString& verb, const std::optional<core::HistoryEntry>& entry);

    Desk& desk_;
    Actions& actions_;
    CaseCommands& commands_;
    QMainWindow* window_;
    QToolBar* bar_ = nullptr;
    QMenu *recent_ = nullptr, *layouts_ = nullptr;
    QAction *undo_ = nullptr, *redo_ = nullptr, *review_ = nullptr, *share_ = nullptr;
};

}  // namespace crosscase::ui
