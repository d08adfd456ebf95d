// ui/chart/expand_dialog.h: what expanding would bring, by kind of link and type, with counts, before anything is added.
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "core/workspace/charts.h"
#include "ui/chart/many_dialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace crosscase::ui {

class ExpandDialog : public QDialog {
    Q_OBJECT
public:
    using Add = std::function<void(std::vector<core::EntityId>, Many)>;

    /// @param add  called with what the person chose
    ExpandDialog(const QString& around, std::vector<core::Expansion> expansions, Add add, QWidget* parent);

private:
    std::vector<core::EntityId> chosen() const;
    void refresh();

    std::vector<core::Expansion> expansions_;
    QTreeWidget* list_ = nullptr;
    QLabel* sum_ = nullptr;
    ManyChoice* many_ = nullptr;
    QPushButton* go_ = nullptr;
};

}  // namespace crosscase::ui
