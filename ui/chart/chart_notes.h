// ui/chart/chart_notes.h: notes on the chart in front: what they say and how they look.
#pragma once

#include <QObject>
#include <QPointF>
#include <vector>

#include "core/base/ids.h"

class QWidget;

namespace crosscase::ui {

class ChartBook;

class ChartNotes : public QObject {
    Q_OBJECT
public:
    /// @param panel  parent of every dialog
    ChartNotes(ChartBook& book, QWidget* panel);

    void write(QPointF at);            ///< item units
    void change(core::EntityId item);  ///< an empty text takes it away
    /// The notes that these are; none when anything else is among them.
    std::vector<core::ChartNoteId> only(const std::vector<core::EntityId>& items) const;
    /// Asks; what is not chosen each of them keeps.
    void changeLook(const std::vector<core::ChartNoteId>& notes);

private:
    ChartBook& book_;
    QWidget* panel_;
};

}  // namespace crosscase::ui
