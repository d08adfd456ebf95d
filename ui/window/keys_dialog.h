// ui/window/keys_dialog.h: every key of the window: to look up, to change, to print.
#pragma once

#include <QDialog>

#include "ui/shell/key_map.h"
#include "ui/widgets/table_model.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace crosscase::ui {

class KeyField;
class TableView;

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(Actions& actions, KeyMap& keys, QWidget* window);
    TableView* table() const { return table_; }
    /// Writes the list as text or, for a name that ends in .pdf, as pages.
    void saveTo(const QString& path);

private:
    struct Row {
        QString id;  ///< empty: a fixed key
        QString what, area, key;
        bool changed = false;
    };
    static std::vector<TableColumn<Row>> columns();
    QWidget* buildEditor();
    QWidget* buildButtons();
    void refresh();
    void chooseFirst();
    void showChosen();
    const Row* chosen() const;
    void takeKey(const QKeySequence& key);
    void tell(const QString& text, bool offerMove);
    void saveList();

    Actions& actions_;
    KeyMap& keys_;
    RowTable<Row> model_;
    QLineEdit* words_ = nullptr;
    TableView* table_ = nullptr;
    KeyField* field_ = nullptr;
    QLabel *title_ = nullptr, *message_ = nullptr;
    QPushButton *remove_ = nullptr, *reset_ = nullptr, *move_ = nullptr;
    QKeySequence wanted_;  ///< pressed, but somebody else has it
};

}  // namespace crosscase::ui
