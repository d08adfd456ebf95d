// ui/window/keys_dialog.cpp: every key of the window, read from its actions.
#include "ui/window/keys_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <map>

namespace crosscase::ui {
namespace {

/// Keys that belong to no action: those of the chart and of the decision buttons.
QList<std::pair<QString, QString>> fixedKeys() {
    return {{KeysDialog::tr("Accept the chosen match (Basis, Review)"), QStringLiteral("A")},
            {KeysDialog::tr("Refuse the chosen match (Basis, Review)"), QStringLiteral("R")},
            {KeysDialog::tr("Leave the chosen match open (Basis, Review)"), QStringLiteral("U")},
            {KeysDialog::tr("Accept all cases of the chosen kind (Review)"), KeysDialog::tr("Shift+A")},
            {KeysDialog::tr("Refuse all cases of the chosen kind (Review)"), KeysDialog::tr("Shift+R")},
            {KeysDialog::tr("Zoom the chart at the pointer"), KeysDialog::tr("Wheel")},
            {KeysDialog::tr("Pan the chart"), KeysDialog::tr("Space and drag, or the middle button")}};
}

}  // namespace

KeysDialog::KeysDialog(QWidget* window) : QDialog(window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    std::map<QString, QString> keys;
    for (const QAction* action : window->findChildren<QAction*>())
        if (!action->shortcut().isEmpty())
            keys[action->iconText()] = action->shortcut().toString(QKeySequence::NativeText);
    auto list = fixedKeys();
    for (const auto& [text, key] : keys) list.append({text, key});

    auto* table = new QTableWidget(int(list.size()), 2, this);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Key")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(list[row].first));
        table->setItem(row, 1, new QTableWidgetItem(list[row].second));
    }
    table->resizeColumnToContents(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 32);
}

}  // namespace crosscase::ui
