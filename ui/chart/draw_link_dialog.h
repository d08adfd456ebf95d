// ui/chart/draw_link_dialog.h: a link that is drawn between two items: one that stands already, or a new record.
#pragma once

#include <QDialog>
#include <vector>

#include "core/workspace/drawing.h"
#include "ui/chart/chart_sheet.h"
#include "ui/shell/desk.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace crosscase::ui {

class AssessmentFields;
class ChartBook;

class DrawLinkDialog : public QDialog {
    Q_OBJECT
public:
    /// @param from, to  entities of the chart in front
    DrawLinkDialog(Desk& desk, ChartBook& book, core::EntityId from, core::EntityId to, QWidget* parent = nullptr);
    /// What the form states now. @error BadInput for a date that cannot be read, and while no type is chosen
    core::Result<core::AssessedLink> drawn() const;

    QComboBox* typeBox() const { return type_; }
    QPushButton* swapButton() const { return swap_; }
    QListWidget* standing() const { return standing_; }
    QLineEdit* startField() const { return start_; }
    QLabel* problem() const { return problem_; }

private:
    struct End {
        core::EntityId id;
        std::string type;
        QString label;
    };
    End endOf(core::EntityId entity) const;
    QWidget* newEnds();
    QWidget* newLinkColumn();
    void showEnds();
    void offerTypes();
    void readStanding();
    void showStanding();
    void chooseStanding();
    void draw();
    void showProblem(const core::Error& error);

    Desk& desk_;
    ChartBook& book_;
    DrawingPlace spot_;
    End from_, to_;
    std::vector<core::StandingLink> links_;
    QLabel *fromIcon_ = nullptr, *fromName_ = nullptr, *toIcon_ = nullptr, *toName_ = nullptr, *problem_ = nullptr;
    QGroupBox* standingBox_ = nullptr;
    QListWidget* standing_ = nullptr;
    QComboBox *type_ = nullptr, *basis_ = nullptr;
    QLineEdit *start_ = nullptr, *end_ = nullptr;
    AssessmentFields* assessment_ = nullptr;
    QPushButton *swap_ = nullptr, *choose_ = nullptr, *draw_ = nullptr;
};

}  // namespace crosscase::ui
