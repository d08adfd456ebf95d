// ui/overlap/overlaps_panel.h: where the investigations of several agencies cross, best first.
#pragma once

#include <QWidget>

#include "core/workspace/listing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QLineEdit;
class QPushButton;

namespace crosscase::ui {

class TableView;

class OverlapsPanel : public QWidget {
    Q_OBJECT
public:
    OverlapsPanel(Desk& desk, QWidget* parent = nullptr);
    void chooseRow(int row);
    std::vector<core::OverlapId> chosen() const;

signals:
    void explainAsked();  ///< the basis of the selection is to be in sight
    void shareAsked(const std::vector<crosscase::core::OverlapId>& overlaps);

private:
    struct Content {
        std::vector<core::OverlapRow> overlaps;
        std::vector<std::string> scope;  ///< "agency:reference" of the chosen investigations
    };
    void reload();
    void showChosen();
    void followSelection();

    Desk& desk_;
    RowTable<core::OverlapRow> model_;
    QLineEdit* words_ = nullptr;
    QPushButton* explain_ = nullptr;
    QPushButton* share_ = nullptr;
    TableView* table_ = nullptr;
    int turn_ = 0;
};

}  // namespace crosscase::ui
