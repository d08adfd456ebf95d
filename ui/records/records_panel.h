// ui/records/records_panel.h: the records of the case as received, with the stated text of the chosen one.
#pragma once

#include <QWidget>

#include "core/workspace/listing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QCheckBox;
class QLineEdit;

namespace crosscase::ui {

class TableView;
class TextView;

class RecordsPanel : public QWidget {
    Q_OBJECT
public:
    RecordsPanel(Desk& desk, QWidget* parent = nullptr);

signals:
    void withdrawAsked(crosscase::core::RecordId record);

private:
    void reload();
    void followSelection();
    void showRecord(const core::RecordRow* row);
    void chooseCurrent();
    void openMenu(const QPoint& position);
    core::RowFilter filter() const;

    Desk& desk_;
    RowTable<core::RecordRow> model_;
    QLineEdit* words_ = nullptr;
    QCheckBox* ofSelection_ = nullptr;
    TableView* table_ = nullptr;
    TextView* text_ = nullptr;
    int turn_ = 0;  ///< answers to an older question are dropped
};

}  // namespace crosscase::ui
