// ui/chart/draw_entity_dialog.h: an entity that is drawn: one that the case knows, or a new one with a record behind it.
#pragma once

#include <QDialog>
#include <QPointF>
#include <QTimer>

#include "ui/chart/chart_sheet.h"
#include "ui/shell/desk.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace crosscase::ui {

class AssessmentFields;
class ChartBook;
class PropertyFields;

class DrawEntityDialog : public QDialog {
    Q_OBJECT
public:
    /// @param at    where it shall stand on the chart in front, item units
    /// @param type  of the catalogue, to begin with
    DrawEntityDialog(Desk& desk, ChartBook& book, QPointF at, const std::string& type, QWidget* parent = nullptr);
    std::string type() const;
    core::AssessedEntity drawn() const;  ///< what the form states now

    QComboBox* typeBox() const { return type_; }
    QLineEdit* nameField() const { return name_; }
    QListWidget* found() const { return found_; }
    QLabel* problem() const { return problem_; }

private:
    QWidget* newSubjectColumn();
    void changeType();
    void search();
    void show(const std::vector<core::EntityRow>& rows);
    void placeFound();
    void draw();

    Desk& desk_;
    ChartBook& book_;
    DrawingPlace spot_;
    QTimer soon_;
    int turn_ = 0;
    QFormLayout* form_ = nullptr;
    QComboBox *type_ = nullptr, *role_ = nullptr;
    QLabel *nameLabel_ = nullptr, *foundSays_ = nullptr, *problem_ = nullptr;
    QLineEdit* name_ = nullptr;
    QListWidget* found_ = nullptr;
    QCheckBox* minor_ = nullptr;
    PropertyFields* properties_ = nullptr;
    AssessmentFields* assessment_ = nullptr;
    QPushButton *place_ = nullptr, *draw_ = nullptr;
};

}  // namespace crosscase::ui
