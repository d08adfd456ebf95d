// ui/chart/chart_adding.h: what brings entities onto a chart: one function for each gesture, one question for all of them.
#pragma once

#include <QObject>
#include <QPointF>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/workspace/charts.h"
#include "core/workspace/pathfinding.h"
#include "ui/chart/chart_sheet.h"
#include "ui/chart/many_dialog.h"
#include "ui/shell/desk.h"

class QWidget;

namespace crosscase::ui {

class ChartBook;

/// What must be said at once of what connects: into how many parts seeds fall, that the search was cut short. Often nothing.
QStringList connectionRemarks(const core::ConnectedSeeds& connected);

/// More than manyLimit new entities at once are asked about: all of them, those with most links, or folded into one item.
class ChartAdding : public QObject {
    Q_OBJECT
public:
    /// @param panel  parent of every dialog
    ChartAdding(Desk& desk, ChartBook& book, QWidget* panel);

    void newChartOfSelection();  ///< the selection and its neighbours
    void expand();               ///< asks first, by kind of link and type
    void addSelection();         ///< what is selected elsewhere
    void paste(QPointF at);      ///< item units
    void merge();                ///< another chart onto this one
    void connect();              ///< the few others that tie the selection together

private:
    using Then = std::function<void()>;
    using Chosen = std::function<void(const std::vector<core::EntityId>&)>;

    /// Asks when many of them are new. @param group  what these are called when they are folded
    void add(const ChartSheet& on, const QString& title, const std::vector<core::EntityId>& entities,
             const QString& group, const Then& then = {});
    /// @param wanted  come in any case  @param fresh  come as was answered
    void bring(const ChartSheet& on, const std::vector<core::EntityId>& wanted,
               const std::vector<core::EntityId>& fresh, Many how, const QString& group, Then then = {});
    void chooseMostLinked(const std::vector<core::EntityId>& entities, Chosen chosen);
    void askNeighbours(const std::vector<core::EntityId>& entities, const std::vector<core::EntityId>& shown,
                       std::function<void(std::vector<core::Expansion>)> next);
    void makeChart(const std::vector<core::EntityId>& wanted, const std::vector<core::EntityId>& fresh, Many how);
    void mergeFrom(const ChartSheet& on, core::ChartId into, const core::Chart& chart);
    void failed(const core::Error& error);
    std::vector<core::EntityId> shown() const;
    QString nameOf(const std::vector<core::EntityId>& entities) const;

    Desk& desk_;
    ChartBook& book_;
    QWidget* panel_;
};

}  // namespace crosscase::ui
