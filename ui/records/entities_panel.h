// ui/records/entities_panel.h: the subjects of the case, filtered by words, type and investigations.
#pragma once

#include <QWidget>
#include <set>

#include "core/workspace/listing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QComboBox;
class QLineEdit;

namespace crosscase::ui {

class TableView;

class EntitiesPanel : public QWidget {
    Q_OBJECT
public:
    EntitiesPanel(Desk& desk, QWidget* parent = nullptr);

private:
    void reload();
    void followSelection();
    void chooseSelected();
    void offerTypes();

    Desk& desk_;
    RowTable<core::EntityRow> model_;
    QLineEdit* words_ = nullptr;
    QComboBox* type_ = nullptr;
    TableView* table_ = nullptr;
    std::set<std::string> types_;  ///< those offered by the combo box
    int turn_ = 0;
};

}  // namespace crosscase::ui
