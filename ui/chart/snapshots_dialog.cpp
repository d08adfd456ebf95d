// ui/chart/snapshots_dialog.cpp: the snapshots of a chart.
#include "ui/chart/snapshots_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/chart/chart_book.h"
#include "ui/chart/chart_content.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {

using Next = core::Result<std::optional<core::ChartId>>;

SnapshotsDialog::SnapshotsDialog(Desk& desk, ChartBook& book, core::ChartId chart, QWidget* parent)
    : QDialog(parent), desk_(desk), book_(book), chart_(chart) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snapshots of the chart"));
    build();
    connect(&desk_.document, &CaseDocument::chartsChanged, this, &SnapshotsDialog::read);
    connect(&desk_.document, &CaseDocument::closed, this, &QObject::deleteLater);
    read();
}

void SnapshotsDialog::build() {
    list_ = new QListWidget(this);
    list_->setAccessibleName(windowTitle());
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list_, &QWidget::customContextMenuRequested, this, &SnapshotsDialog::showMenu);
    none_ = new QLabel(tr("There is none yet."), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    back_ = buttons->addButton(tr("Put back"), QDialogButtonBox::AcceptRole);
    back_->setDefault(true);
    const auto add = [this, buttons](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, list_);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        list_->addAction(action);
        connect(action, &QAction::triggered, this, act);
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        return action;
    };
    rename_ = add(tr("Rena&me..."), tr("F2"), &SnapshotsDialog::rename);
    remove_ = add(tr("&Delete"), tr("Del"), &SnapshotsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SnapshotsDialog::putBack);
    connect(list_, &QListWidget::itemDoubleClicked, this, &SnapshotsDialog::putBack);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(none_);
    layout->addWidget(list_, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
}

void SnapshotsDialog::showMenu(QPoint at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({rename_, remove_});
    menu->popup(list_->viewport()->mapToGlobal(at));
}

void SnapshotsDialog::read() {
    desk_.document.read(
        this, tr("Listing the snapshots"),
        [chart = chart_](core::CaseFile& file, core::Progress&) { return core::listSnapshots(file, chart); },
        [this](core::Result<std::vector<core::Chart>> snapshots) {
            if (snapshots) {
                fill(std::move(*snapshots));
                if (!isVisible()) open();
                return;
            }
            if (snapshots.error().code != core::Error::Code::Cancelled)
                Ask::warn(parentWidget(), errorTitle(snapshots.error().code), errorText(snapshots.error()));
            deleteLater();
        });
}

void SnapshotsDialog::fill(std::vector<core::Chart> snapshots) {
    const core::Chart* before = chosen();
    const core::ChartId id = before ? before->id : core::ChartId{};
    const int row = list_->currentRow();
    snapshots_ = std::move(snapshots);
    list_->clear();
    list_->addItems(chartLines(snapshots_));
    const auto again = std::ranges::find(snapshots_, id, &core::Chart::id);
    const int last = int(snapshots_.size()) - 1;
    list_->setCurrentRow(again != snapshots_.end() ? int(again - snapshots_.begin())
                                                   : std::clamp(row, std::min(0, last), last));
    none_->setVisible(snapshots_.empty());
    back_->setEnabled(!snapshots_.empty());
    rename_->setEnabled(!snapshots_.empty());
    remove_->setEnabled(!snapshots_.empty());
}

const core::Chart* SnapshotsDialog::chosen() const {
    const int row = list_->currentRow();
    return row < 0 || std::size_t(row) >= snapshots_.size() ? nullptr : &snapshots_[std::size_t(row)];
}

void SnapshotsDialog::putBack() {
    const core::Chart* snapshot = chosen();
    if (!snapshot) return;
    book_.perform(tr("Putting the chart back"),
                  [chart = chart_, id = snapshot->id](core::CaseFile& file, core::Progress&) -> Next {
                      if (auto restored = core::restoreSnapshot(file, id); !restored) return restored.error();
                      return std::optional(chart);
                  });
    accept();
}

void SnapshotsDialog::rename() {
    const core::Chart* snapshot = chosen();
    if (!snapshot) return;
    Ask::text(
        this, tr("Rename the snapshot"), tr("Name"),
        [this, id = snapshot->id](const QString& name) {
            book_.perform(tr("Renaming the snapshot"),
                          [chart = chart_, id, name = toUtf8(name)](core::CaseFile& file, core::Progress&) -> Next {
                              if (auto renamed = core::renameChart(file, id, name); !renamed) return renamed.error();
                              return std::optional(chart);
                          });
        },
        toQString(snapshot->name));
}

void SnapshotsDialog::remove() {
    const core::Chart* snapshot = chosen();
    if (!snapshot) return;
    book_.perform(tr("Deleting the snapshot"),
                  [chart = chart_, id = snapshot->id](core::CaseFile& file, core::Progress&) -> Next {
                      if (auto deleted = core::deleteChart(file, id); !deleted) return deleted.error();
                      return std::optional(chart);
                  });
}

}  // namespace crosscase::ui
