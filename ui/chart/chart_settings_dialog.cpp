// ui/chart/chart_settings_dialog.cpp: what a chart is for, how its links are drawn, and its rules.
#include "ui/chart/chart_settings_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/chart/rules_editor.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {

ChartSettingsDialog::ChartSettingsDialog(const core::ChartSettings& before, const core::ChartData& chart,
                                         std::function<void(const core::ChartSettings&)> done, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Chart properties"));
    const int line = fontMetrics().height();
    description_ = new QPlainTextEdit(toQString(before.description), this);
    description_->setTabChangesFocus(true);
    description_->setFixedHeight(line * 4);
    separate_ = new QCheckBox(tr("&Draw every kind of link between two items on its own"), this);
    separate_->setChecked(before.separateLinks);
    rules_ = new RulesEditor(before.rules, chart, this);
    auto* form = new QFormLayout;
    form->addRow(tr("What &it shows"), description_);
    form->addRow({}, separate_);
    auto* frame = new QGroupBox(tr("Rules: what meets them looks as they say, the first one first"), this);
    (new QVBoxLayout(frame))->addWidget(rules_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, before, done = std::move(done)] {
        core::ChartSettings after = before;
        after.description = toUtf8(description_->toPlainText().trimmed());
        after.separateLinks = separate_->isChecked();
        after.rules = rules_->rules();
        accept();
        done(after);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(frame, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, line * 32);
}

}  // namespace crosscase::ui
