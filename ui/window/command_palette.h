// ui/window/command_palette.h: one field for everything: commands, entities of the case, recent files; by keyboard alone.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStandardItemModel>
#include <QTimer>

#include "ui/shell/actions.h"

class QLineEdit;
class QListView;
class QMenuBar;

namespace crosscase::ui {

/// Lies over its parent, below the top edge. Commands are ranked by paletteCost(), equal ones by last use, then in the
/// order of the menus; then come recent files, last the entities, because they arrive later and must not move the rest.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// @param menus  where the commands stand; their path is shown
    CommandPalette(Desk& desk, Actions& actions, QMenuBar* menus, QWidget* window);
    void open();
    QLineEdit* field() const { return field_; }
    QListView* list() const { return list_; }

signals:
    void entityChosen(crosscase::core::EntityId entity);
    void fileChosen(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void addCommands(const QStringList& typed);
    void addFiles(const QStringList& typed);
    void searchEntities();
    void addEntities(const std::vector<core::EntityRow>& rows);
    bool handleKey(int key);
    void step(int rows);
    void choose(const QModelIndex& index);
    void run(const QString& id);
    void close();
    void place();
    void tellCurrent();

    Desk& desk_;
    Actions& actions_;
    QMenuBar* menus_;
    QLineEdit* field_ = nullptr;
    QListView* list_ = nullptr;
    QStandardItemModel lines_;
    QTimer soon_;
    QPointer<QWidget> before_;  ///< had the focus before the palette came
    bool isSearching_ = false;
    bool chooseFound_ = false;  ///< Enter was pressed while the search still ran
    int turn_ = 0;
};

/// "File > Open recent": the menus down to the one that holds the action; empty when none does.
QString menuPath(const QMenuBar& menus, const QAction& action);

}  // namespace crosscase::ui
