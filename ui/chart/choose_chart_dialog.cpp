// ui/chart/choose_chart_dialog.cpp: one of several charts or snapshots.
#include "ui/chart/choose_chart_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/conversion.h"

namespace crosscase::ui {

ChooseChartDialog::ChooseChartDialog(const QString& title, const QString& action,
                                     const std::vector<core::Chart>& charts, std::function<void(core::ChartId)> chosen,
                                     QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* list = new QListWidget(this);
    list->setAccessibleName(title);
    for (const core::Chart& chart : charts)
        list->addItem(
            QStringLiteral("%1\n%2 · %3").arg(toQString(chart.name), toQString(chart.by), localTime(chart.at)));
    list->setCurrentRow(0);
    auto* none = new QLabel(tr("There is none yet."), this);
    none->setVisible(charts.empty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setEnabled(!charts.empty());
    const auto choose = [this, list, charts, chosen] {
        const int row = list->currentRow();
        if (row < 0) return;
        accept();
        chosen(charts[std::size_t(row)].id);
    };
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, choose);
    connect(list, &QListWidget::itemDoubleClicked, this, choose);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(none);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
}

}  // namespace crosscase::ui
