// ui/chart/chart_panel.h: the charts in the centre of the window: tabs, tool bar, canvas, and the keys of all of it.
#pragma once

#include <QWidget>
#include <functional>

#include "ui/shell/desk.h"

class QAction;
class QLabel;
class QMenu;
class QTabBar;
class QToolBar;

namespace crosscase::ui {

class ChartBook;
class ChartCards;
class ChartCommands;
class ChartView;
class DrawTool;

class ChartPanel : public QWidget {
    Q_OBJECT
public:
    ChartPanel(Desk& desk, QWidget* parent = nullptr);
    ChartView* view() const { return view_; }
    ChartBook& book() const { return *book_; }
    ChartCommands& commands() const { return *commands_; }
    ChartCards& cards() const { return *cards_; }
    QAction* exportAction() const { return export_; }
    QAction* printAction() const { return print_; }
    QAction* fitAction() const { return fit_; }
    QAction* zoomInAction() const { return zoomIn_; }
    QAction* zoomOutAction() const { return zoomOut_; }
    /// Everything that can be done to charts, in its order with separators.
    void fillMenu(QMenu* menu) const;

signals:
    void propertiesAsked();  ///< of what is selected: double click, Enter

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// When an action can be done. Any: notes or items are chosen, Chosen: items. Some, Pair: also in a case that is open for
    /// reading only.
    enum class When { Case, Write, Edit, Stored, Chart, Items, Any, Chosen, Selection, Some, Pair, Several };
    struct Known {
        QAction* action;
        When when;
    };
    using Command = void (ChartCommands::*)();
    /// @param name  its object name follows "chart."; also the icon unless there is none of it
    QAction* add(const char* name, const QString& text, const QKeySequence& key, When when, Command command = nullptr);
    void give(std::function<void(ChartCommands&)> command);
    void buildActions();
    void buildLayouts();
    void buildToolBar();
    void buildTabs();
    void showContextMenu(QPoint position);
    void fillTabs();
    void connectView();
    void chooseLink(core::LinkId line);
    void showContent(bool other);
    void followSelection(std::vector<core::EntityId> notes);
    void updateActions();
    void updateCounts();

    Desk& desk_;
    ChartBook* book_ = nullptr;
    ChartView* view_ = nullptr;
    ChartCommands* commands_ = nullptr;
    ChartCards* cards_ = nullptr;
    DrawTool* draw_ = nullptr;
    QToolBar* bar_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QLabel* counts_ = nullptr;
    std::vector<Known> actions_;
    std::vector<QAction*> layouts_;
    QAction *overview_ = nullptr, *newChart_ = nullptr, *newOfSelection_ = nullptr, *rename_ = nullptr;
    QAction *duplicate_ = nullptr, *delete_ = nullptr, *merge_ = nullptr, *snapshot_ = nullptr, *restore_ = nullptr;
    QAction *settings_ = nullptr, *export_ = nullptr, *print_ = nullptr;
    QAction *expand_ = nullptr, *addSelection_ = nullptr, *copy_ = nullptr, *paste_ = nullptr, *note_ = nullptr;
    QAction *drawEntity_ = nullptr, *drawLink_ = nullptr;
    QMenu* drawTypes_ = nullptr;
    QAction *remove_ = nullptr, *hide_ = nullptr, *hideOthers_ = nullptr, *showAll_ = nullptr, *grey_ = nullptr;
    QAction *pin_ = nullptr, *group_ = nullptr, *ungroup_ = nullptr, *fold_ = nullptr, *look_ = nullptr;
    QAction *layout_ = nullptr, *selectAll_ = nullptr, *selectNeighbours_ = nullptr, *invert_ = nullptr,
            *paths_ = nullptr, *connect_ = nullptr, *card_ = nullptr, *lasso_ = nullptr, *nextLink_ = nullptr,
            *previousLink_ = nullptr;
    QAction *fit_ = nullptr, *zoomIn_ = nullptr, *zoomOut_ = nullptr, *legend_ = nullptr;
    bool legendChosen_ = false;  ///< by the person
    bool fillingTabs_ = false;
    bool choosing_ = false;  ///< the view itself changed the shared selection
};

}  // namespace crosscase::ui
