// ui/records/records_panel.h: the records of the case as received, with the stated text of the chosen one.
#pragma once

#include <QWidget>
#include <unordered_set>

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
    void markRecords(const std::vector<core::EntityId>& entities);
    void markRecords(const std::vector<core::LinkId>& links);
    void mark(const std::unordered_set<core::RecordId>& records);
    void showRecord(const core::RecordRow* row);
    void chooseSelected();
    void openMenu(const QPoint& position);
    core::RowFilter filter() const;

    Desk& desk_;
    RowTable<core::RecordRow> model_;
    QLineEdit* words_ = nullptr;
    QCheckBox* ofSelection_ = nullptr;
    TableView* table_ = nullptr;
    TextView* text_ = nullptr;
    std::vector<core::RecordId> chosen_;  ///< here and by the person; the shared selection names only the first
    int turn_ = 0;                        ///< answers to an older question are dropped
    int marking_ = 0;                     ///< the same for the records of what is selected elsewhere
};

}  // namespace crosscase::ui
