// ui/chart/rules_editor.h: the rules of a chart as a list, with the fields of the chosen one beside it.
#pragma once

#include <QWidget>
#include <vector>

#include "core/workspace/charting.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace crosscase::ui {

class ItemLookFields;
class LinkLookFields;

class RulesEditor : public QWidget {
    Q_OBJECT
public:
    RulesEditor(std::vector<core::ChartRule> rules, const core::ChartData& chart, QWidget* parent = nullptr);
    /// Each with a name for the legend: what it says where the person gave none.
    std::vector<core::ChartRule> rules() const;

private:
    void build();
    void fillList(int current);
    void showRule();
    void readRule();
    void readName();
    void showName(const core::ChartRule& rule);
    void fillTests(bool onLinks);
    void fillValues(core::RuleTest test, bool onLinks);
    void add();
    void remove();
    void moveBy(int step);
    core::ChartRule* current();

    std::vector<core::ChartRule> rules_;
    std::vector<std::string> types_, agencies_, claimTypes_;
    QListWidget* list_ = nullptr;
    QPushButton *remove_ = nullptr, *up_ = nullptr, *down_ = nullptr;
    QWidget* fields_ = nullptr;
    QLineEdit* name_ = nullptr;
    QComboBox *on_ = nullptr, *test_ = nullptr, *value_ = nullptr;
    QStackedWidget* looks_ = nullptr;
    ItemLookFields* itemLook_ = nullptr;
    LinkLookFields* linkLook_ = nullptr;
    QCheckBox* greys_ = nullptr;
    bool filling_ = false;
};

}  // namespace crosscase::ui
