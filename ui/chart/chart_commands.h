// ui/chart/chart_commands.h: what menus, keys and gestures do to the chart in front: one function for each.
#pragma once

#include <QObject>
#include <QPointF>
#include <vector>

#include "core/workspace/arranging.h"
#include "core/workspace/chart_edits.h"
#include "ui/shell/desk.h"

class QWidget;

namespace crosscase::ui {

class ChartAdding;
class ChartBook;
class ChartNotes;
class ChartOutput;
class ChartView;

class ChartCommands : public QObject {
    Q_OBJECT
public:
    /// @param panel  parent of every dialog
    ChartCommands(Desk& desk, ChartBook& book, ChartView* view, QWidget* panel);

    // charts
    void showOverview();
    void newChart();
    void newChartOfSelection();  ///< the selection and its neighbours
    void rename();               ///< the chart, or the folded group that is chosen; a chosen note is changed
    void renameChart();
    void duplicate();
    void deleteChart();
    void merge();
    void takeSnapshot();
    void showSnapshots();  ///< to put back, rename or delete one
    void editSettings();
    void exportPicture();
    void print();

    // what is on the chart
    void expand();        ///< asks first, by kind of link and type
    void addSelection();  ///< what is selected elsewhere
    void copy();
    void paste();
    void writeNote();
    void changeNote(core::EntityId item);  ///< an empty text takes it away

    // what is selected on the chart
    void remove();
    void hide();
    void hideOthers();
    void showAll();
    void greyOut();  ///< or back
    void pin();      ///< or let go
    void group();
    void ungroup();
    void fold();        ///< or unfold
    void changeLook();  ///< of links, of items, of notes where nothing else is chosen
    void layOut();      ///< as the last time; the selection of several, else all
    /// @param wish  the layout alone; what is chosen on the chart says the rest
    void layOutBy(const core::ArrangeRequest& wish);
    void layOutByProperty(core::LayoutKind kind);  ///< asks which
    void findPaths();                              ///< between the two that are selected
    void connect();                                ///< the few others that tie the selection together
    void selectAll();
    void selectNeighbours();
    void invertSelection();
    void lasso();  ///< the next drag goes round what it chooses

    /// Entities of the chart that are selected, those of folded groups included.
    std::vector<core::EntityId> chosen() const;
    std::vector<core::LinkId> chosenLinks() const;  ///< when a link was chosen last

private:
    void changeLinkLook();
    void askName(const QString& title, const QString& before, std::function<void(const QString&)> answer);
    QPointF middleOfView() const;
    void failed(const core::Error& error);

    core::ArrangeRequest lastLayout_;
    Desk& desk_;
    ChartBook& book_;
    ChartView* view_;
    QWidget* panel_;
    ChartAdding* adding_;
    ChartNotes* notes_;
    ChartOutput* output_;
};

}  // namespace crosscase::ui
