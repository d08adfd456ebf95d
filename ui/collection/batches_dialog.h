// ui/collection/batches_dialog.h: what each import brought: rows in = imported + held + refused, and why rows were refused.
#pragma once

#include <QDialog>

#include "core/workspace/importing.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QLabel;
class QPushButton;

namespace crosscase::ui {

class TableView;

class BatchesDialog : public QDialog {
    Q_OBJECT
public:
    /// All batches of the case.
    BatchesDialog(Desk& desk, QWidget* parent = nullptr);
    /// Those of one import, new or not.
    BatchesDialog(Desk& desk, const core::ImportReport& report, QWidget* parent = nullptr);

private:
    void build();
    void reload();
    void showBatch();
    void withdraw();

    Desk& desk_;
    RowTable<core::Batch> batches_;
    RowTable<core::RowRefusal> refusals_;
    TableView* table_ = nullptr;
    TableView* refusalTable_ = nullptr;
    QLabel* summary_ = nullptr;
    QPushButton* withdraw_ = nullptr;
};

}  // namespace crosscase::ui
