// ui/records/investigations_panel.h: agencies and their investigations; choosing some limits the other panels to them.
#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include "core/workspace/listing.h"
#include "ui/shell/desk.h"

class QLabel;
class QPushButton;

namespace crosscase::ui {

class TreeView;

class InvestigationsPanel : public QWidget {
    Q_OBJECT
public:
    InvestigationsPanel(Desk& desk, QWidget* parent = nullptr);

private:
    struct Content {
        std::vector<core::Agency> agencies;
        std::vector<core::InvestigationRow> investigations;
    };
    void reload();
    void show(const Content& content);
    void chooseSelected();
    QList<QStandardItem*> investigationRow(const core::InvestigationRow& row) const;

    Desk& desk_;
    QStandardItemModel model_;
    TreeView* tree_ = nullptr;
    QPushButton* all_ = nullptr;
};

}  // namespace crosscase::ui
