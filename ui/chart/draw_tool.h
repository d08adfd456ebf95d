// ui/chart/draw_tool.h: drawing by hand: an entity where one clicks, a link by two clicks; the dialogs ask for the rest.
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>
#include <string>

#include "ui/shell/desk.h"

class QMenu;
class QWidget;

namespace crosscase::ui {

class ChartBook;
class ChartView;

class DrawTool : public QObject {
    Q_OBJECT
public:
    /// @param panel  parent of the dialogs
    DrawTool(Desk& desk, ChartBook& book, ChartView* view, QWidget* panel);

    void drawEntity();                          ///< in the middle of the view
    void drawEntityAt(QPointF at);              ///< item units
    void placeEntity(const std::string& type);  ///< the next click says where
    /// Between the two that are selected, in the order in which they were; else the next two clicks say.
    void drawLink();
    void fillTypes(QMenu* menu);  ///< a line for each type, which asks for the place

private:
    bool canDraw();
    void askEntity(QPointF at);
    void askLink(core::EntityId from, core::EntityId to);
    void askFirstEnd(const QString& before = {});
    void askSecondEnd(core::EntityId from, const QString& before = {});
    void pickEnd(core::EntityId item);
    /// Why an item is no end of a link; empty when it is one.
    QString whyNoEnd(core::EntityId item) const;

    Desk& desk_;
    ChartBook& book_;
    ChartView* view_;
    QWidget* panel_;
    std::string type_ = "person";           ///< of the entity that is drawn next
    std::optional<core::EntityId> first_;   ///< end of a link
    std::optional<core::EntityId> oldest_;  ///< of what is selected
};

}  // namespace crosscase::ui
