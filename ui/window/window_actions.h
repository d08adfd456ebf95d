// ui/window/window_actions.h: the menus and the tool bar of the main window; only what can be done is enabled.
#pragma once

#include <QList>
#include <QObject>

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
    WindowActions(Desk& desk, CaseCommands& commands, QMainWindow* window);
    /// Builds menus and tool bar once the panels are there.
    void build(ChartPanel* chart, const QList<QDockWidget*>& panels, SearchField* search);
    QAction* undo() const { return undo_; }
    QAction* redo() const { return redo_; }
    QAction* review() const { return review_; }  ///< checked while the desk of matches has the window
    QToolBar* toolBar() const { return bar_; }
    void refresh();

signals:
    void shareAsked();
    void resetAsked();  ///< panels back to where they were at first

private:
    QAction* add(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& key,
                 void (CaseCommands::*command)());
    void buildFile(QMenu* menu, ChartPanel* chart);
    void buildView(QMenu* menu, ChartPanel* chart, const QList<QDockWidget*>& panels);
    void buildToolBar(SearchField* search);
    void buildThemes(QMenu* menu);
    void refreshSelection();  ///< what needs one entity or two
    void fillRecent();
    void refreshStep(QAction* action, const QString& verb, const std::optional<core::HistoryEntry>& entry);

    Desk& desk_;
    CaseCommands& commands_;
    QMainWindow* window_;
    QToolBar* bar_ = nullptr;
    QMenu* recent_ = nullptr;
    QAction *undo_ = nullptr, *redo_ = nullptr, *import_ = nullptr, *newRecord_ = nullptr, *share_ = nullptr;
    QAction *close_ = nullptr, *collate_ = nullptr, *recalibrate_ = nullptr, *verify_ = nullptr, *batches_ = nullptr;
    QAction *find_ = nullptr, *review_ = nullptr, *split_ = nullptr, *join_ = nullptr;
};

}  // namespace crosscase::ui
