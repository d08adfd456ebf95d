// ui/chart/paths_dialog.cpp: the chains of links between two entities.
#include "ui/chart/paths_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <set>

#include "core/workspace/listing.h"
#include "ui/chart/chart_book.h"
#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t mostPaths = 10;

}  // namespace

QString chainText(const core::Chain& chain) {
    QStringList labels;
    for (const core::EntityRow& row : chain.entities) labels << isolated(toQString(row.label));
    QString text = labels.join(QStringLiteral(" \u2013 "));
    QStringList times;
    for (const core::ChainStep& step : chain.steps)
        if (step.time) times << isolated(localTime(*step.time));
    if (!times.isEmpty()) text += QLatin1Char('\n') + times.join(QStringLiteral(", "));
    return text;
}

PathsDialog::PathsDialog(Desk& desk, ChartBook& book, core::EntityId from, core::EntityId to, QWidget* parent)
    : QDialog(parent), desk_(desk), book_(book), sheet_(book.sheet()), from_(from), to_(to) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paths between the two"));
    types_ = new QListWidget(this);
    types_->setAccessibleName(tr("Types that a path may pass"));
    byDate_ = new QCheckBox(tr("Only in the order of their &dates"), this);
    byDate_->setToolTip(tr("No link of the path is earlier than the one before it"));
    weighted_ = new QCheckBox(tr("Prefer links that many &statements support"), this);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Paths, shortest first"));
    list_->setWordWrap(true);
    list_->setAlternatingRowColors(true);
    word_ = new QLabel(this);
    word_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    go_ = buttons->addButton(tr("Put on the chart"), QDialogButtonBox::AcceptRole);
    go_->setDefault(true);

    auto* left = new QVBoxLayout;
    auto* passing = new QLabel(tr("A path may &pass"), this);
    passing->setBuddy(types_);
    left->addWidget(passing);
    left->addWidget(types_, 1);
    left->addWidget(byDate_);
    left->addWidget(weighted_);
    auto* right = new QVBoxLayout;
    right->addWidget(word_);
    right->addWidget(list_, 1);
    auto* sides = new QHBoxLayout;
    sides->addLayout(left, 2);
    sides->addLayout(right, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PathsDialog::putOnChart);
    connect(list_, &QListWidget::itemDoubleClicked, this, &PathsDialog::putOnChart);
    connect(types_, &QListWidget::itemChanged, this, &PathsDialog::search);
    connect(byDate_, &QCheckBox::toggled, this, [this](bool on) {
        weighted_->setEnabled(!on);
        search();
    });
    connect(weighted_, &QCheckBox::toggled, this, &PathsDialog::search);
    offerTypes();
}

void PathsDialog::offerTypes() {
    desk_.document.read(
        this, tr("Listing types"),
        [](core::CaseFile& file, core::Progress&) -> core::Result<std::set<std::string>> {
            auto rows = core::listEntities(file);
            if (!rows) return rows.error();
            std::set<std::string> types;
            for (const core::EntityRow& row : *rows) types.insert(row.type);
            return types;
        },
        [this](core::Result<std::set<std::string>> types) {
            if (!types) return;
            const QSignalBlocker quiet(types_);
            for (const std::string& type : *types) {
                auto* item = new QListWidgetItem(typeIcon(type), typePlural(type), types_);
                item->setData(Qt::UserRole, toQString(type));
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Checked);
            }
            search();
        });
}

void PathsDialog::search() {
    core::PathRequest request;
    request.from = from_;
    request.to = to_;
    request.byDate = byDate_->isChecked();
    request.weighted = !request.byDate && weighted_->isChecked();
    request.count = request.byDate ? 1 : mostPaths;
    for (int i = 0; i < types_->count(); ++i)
        if (types_->item(i)->checkState() != Qt::Checked)
            request.scope.withoutTypes.push_back(toUtf8(types_->item(i)->data(Qt::UserRole).toString()));
    word_->setText(tr("Looking..."));
    desk_.document.read(
        this, tr("Looking for paths"),
        [request](core::CaseFile& file, core::Progress& progress) { return core::findPaths(file, request, progress); },
        [this, turn = ++turn_](core::Result<core::FoundChains> found) {
            if (turn == turn_) show(found);
        });
}

void PathsDialog::show(const core::Result<core::FoundChains>& found) {
    list_->clear();
    chains_.clear();
    if (found) chains_ = found->chains;
    if (found) book_.keep(*found);
    for (const core::Chain& chain : chains_) list_->addItem(chainText(chain));
    list_->setCurrentRow(0);
    go_->setEnabled(!chains_.empty());
    const bool none = !found && found.error().code == core::Error::Code::NotFound;
    word_->setText(none                  ? toQString(found.error().message)  // the two are named on the chart
                   : !found              ? errorText(found.error())
                   : !found->complete    ? tr("%n paths, the search was cut short", nullptr, int(chains_.size()))
                   : chains_.size() == 1 ? tr("One path, the shortest there is")
                                         : tr("The %n shortest paths", nullptr, int(chains_.size())));
}

void PathsDialog::putOnChart() {
    const int row = list_->currentRow();
    if (row < 0) return;
    std::vector<core::EntityId> entities;
    for (const core::EntityRow& entity : chains_[std::size_t(row)].entities) entities.push_back(entity.id);
    accept();
    auto& selection = desk_.selection;
    book_.add(sheet_, entities);
    selection.selectEntities(entities);
}

}  // namespace crosscase::ui
