// ui/chart/chart_settings_dialog.h: what a chart is for, how its links are drawn, and its rules.
#pragma once

#include <QDialog>
#include <functional>

#include "core/workspace/charting.h"

class QCheckBox;
class QPlainTextEdit;

namespace crosscase::ui {

class DetailsField;
class RulesEditor;

class ChartSettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// @param chart  offers its types and agencies to the rules, its properties to the lines below the labels
    ChartSettingsDialog(const core::ChartSettings& before, const core::ChartData& chart,
                        std::function<void(const core::ChartSettings&)> done, QWidget* parent);

private:
    QPlainTextEdit* description_ = nullptr;
    QCheckBox *separate_ = nullptr, *countStatements_ = nullptr;
    DetailsField* details_ = nullptr;
    RulesEditor* rules_ = nullptr;
};

}  // namespace crosscase::ui
