// ui/collection/import_dialog.h: proposes how each file is read, lets the person change it, and starts the import.
#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/collection/import_plan.h"
#include "ui/shell/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace crosscase::ui {

class MappingEditor;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Desk& desk, const QStringList& paths, QWidget* parent = nullptr);
    /// Without files until they were looked at.
    const ImportPlan& plan() const { return plan_; }

signals:
    void imported(const crosscase::core::ImportReport& report);

private:
    void lookAt(const QStringList& paths);
    void showFiles();
    void showFile(int row);
    void offerWays(const PlannedFile& file);
    void chooseWay(int index);
    void showPreview();
    void updateState();
    void start();
    void saveMappings() const;
    QWidget* newFields();
    QWidget* newFilePart();
    QWidget* newPreview();
    PlannedFile* current();

    Desk& desk_;
    ImportPlan plan_;
    QListWidget* files_ = nullptr;
    QComboBox* way_ = nullptr;
    QLabel* about_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    MappingEditor* editor_ = nullptr;
    QTableWidget* preview_ = nullptr;
    QComboBox *agency_ = nullptr, *investigation_ = nullptr, *handling_ = nullptr, *grade_ = nullptr;
    QLabel* state_ = nullptr;
    QPushButton* import_ = nullptr;
    QTimer previewSoon_;
    int turn_ = 0;
};

}  // namespace crosscase::ui
