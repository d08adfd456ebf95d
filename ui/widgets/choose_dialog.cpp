// ui/widgets/choose_dialog.cpp: one of several lines.
#include "ui/widgets/choose_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crosscase::ui {

ChooseDialog::ChooseDialog(const QString& title, const QString& action, const QStringList& lines,
                           const std::function<void(int)>& chosen, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* list = new QListWidget(this);
    list->setAccessibleName(title);
    list->addItems(lines);
    list->setCurrentRow(0);
    auto* none = new QLabel(tr("There is none yet."), this);
    none->setVisible(lines.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setEnabled(!lines.isEmpty());
    const auto choose = [this, list, chosen] {
        const int row = list->currentRow();
        if (row < 0) return;
        accept();
        chosen(row);
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
