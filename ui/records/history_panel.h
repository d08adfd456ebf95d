// ui/records/history_panel.h: what people did to the case, newest first, with undo and redo.
#pragma once

#include <QWidget>

#include "core/workspace/collating.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QAction;

namespace crosscase::ui {

class TableView;

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    /// @param undo, redo  the actions of the window, shown here as buttons
    HistoryPanel(Desk& desk, QAction* undo, QAction* redo, QWidget* parent = nullptr);

private:
    void reload();
    Desk& desk_;
    RowTable<core::HistoryEntry> model_;
    TableView* table_ = nullptr;
};

}  // namespace crosscase::ui
