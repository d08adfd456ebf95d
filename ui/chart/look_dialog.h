// ui/chart/look_dialog.h: how the chosen items or links are drawn.
#pragma once

#include <QDialog>

#include "core/records/chart.h"

namespace crosscase::ui {

class LookDialog : public QDialog {
    Q_OBJECT
public:
    LookDialog(const core::ItemLook& before, QWidget* parent);
    LookDialog(const core::LinkLook& before, QWidget* parent);

signals:
    void itemLookChosen(const crosscase::core::ItemLook& look);
    void linkLookChosen(const crosscase::core::LinkLook& look);

private:
    template <typename Fields>
    Fields* build(const QString& title);
};

}  // namespace crosscase::ui
