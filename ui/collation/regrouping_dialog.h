// ui/collation/regrouping_dialog.h: taking an entity apart, joining two, or a new calibration: see first, then accept.
#pragma once

#include <QDialog>
#include <optional>

#include "core/workspace/regrouping.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QListWidget;

namespace crosscase::ui {

class TextView;

/// What would come of a change stands in the middle; the button that goes ahead waits until it is known.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(Desk& desk, const QString& title, const QString& accept, QWidget* parent);
    QPushButton* acceptButton() const { return accept_; }
    TextView* preview() const { return preview_; }

protected:
    virtual void carryOut() = 0;
    void showDiff(const core::Result<core::CollationDiff>& diff);
    void showHint(const QString& hint);  ///< instead of a preview; nothing can be accepted
    QWidget* addAbove(QWidget* widget, int stretch = 0);
    void setKeepText(const QString& text);
    Desk& desk_;

private:
    TextView* preview_ = nullptr;
    QPushButton *accept_ = nullptr, *keep_ = nullptr;
};

/// Mentions of an entity are ticked as another subject.
class SplitDialog : public PreviewDialog {
    Q_OBJECT
public:
    SplitDialog(Desk& desk, core::EntityId entity, QWidget* parent);
    QListWidget* mentions() const { return list_; }

protected:
    void carryOut() override;

private:
    void fill(const std::vector<core::MentionRow>& rows);
    void plan();

    core::EntityId entity_;
    QListWidget* list_ = nullptr;
    QLineEdit* reason_ = nullptr;
    std::optional<core::RegroupingPlan> plan_;
    int turn_ = 0;
};

/// Two entities become one.
class JoinDialog : public PreviewDialog {
    Q_OBJECT
public:
    JoinDialog(Desk& desk, core::EntityId first, core::EntityId second, QWidget* parent);

protected:
    void carryOut() override;

private:
    QLineEdit* reason_ = nullptr;
    std::optional<core::RegroupingPlan> plan_;
};

/// A new calibration, before it is kept.
class RecalibrationDialog : public PreviewDialog {
    Q_OBJECT
public:
    RecalibrationDialog(Desk& desk, QWidget* parent);

protected:
    void carryOut() override;
};

}  // namespace crosscase::ui
