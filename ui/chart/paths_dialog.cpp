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
#include <algorithm>

#include "ui/chart/chart_book.h"
#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t mostPaths = 10;

void fill(QListWidget& list, const std::vector<std::string>& kinds, QString (*name)(const std::string&),
          const std::vector<std::string>& without, QIcon (*icon)(const std::string&) = nullptr) {
    const QSignalBlocker quiet(&list);
    for (const std::string& kind : kinds) {
        auto* item = new QListWidgetItem(name(kind), &list);
        if (icon) item->setIcon(icon(kind));
        item->setData(Qt::UserRole, toQString(kind));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::count(without, kind) > 0 ? Qt::Unchecked : Qt::Checked);
    }
    list.sortItems();
}

std::vector<std::string> leftOut(const QListWidget& list) {
    std::vector<std::string> kinds;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() != Qt::Checked)
            kinds.push_back(toUtf8(list.item(i)->data(Qt::UserRole).toString()));
    return kinds;
}

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

PathsDialog::PathsDialog(Desk& desk, ChartBook& book, const core::PathRequest& asked, QWidget* parent)
    : QDialog(parent), desk_(desk), book_(book), sheet_(book.sheet()), asked_(asked) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paths between the two"));
    byDate_ = new QCheckBox(tr("Only in the order of their &dates"), this);
    byDate_->setToolTip(tr("No link of the path is earlier than the one before it"));
    directed_ = new QCheckBox(tr("Only along the di&rection of links"), this);
    weighted_ = new QCheckBox(tr("Prefer links that many &statements support"), this);
    shown_ = new QCheckBox(tr("Only over what the &chart shows"), this);
    shown_->setDisabled(book_.drawn().items.empty());
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
    types_ = addKinds(tr("A path may &pass"), *left);
    links_ = addKinds(tr("Its links may be of these &kinds"), *left);
    for (QCheckBox* box : {byDate_, directed_, weighted_, shown_}) left->addWidget(box);
    auto* right = new QVBoxLayout;
    right->addWidget(word_);
    right->addWidget(list_, 1);
    auto* sides = new QHBoxLayout;
    sides->addLayout(left, 2);
    sides->addLayout(right, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);

    putAsAsked();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PathsDialog::putOnChart);
    connect(list_, &QListWidget::itemDoubleClicked, this, &PathsDialog::putOnChart);
    for (QListWidget* kinds : {types_, links_}) connect(kinds, &QListWidget::itemChanged, this, &PathsDialog::search);
    for (QCheckBox* box : {byDate_, directed_, weighted_, shown_})
        connect(box, &QCheckBox::toggled, this, &PathsDialog::search);
    connect(byDate_, &QCheckBox::toggled, weighted_, &QWidget::setDisabled);
    connect(this, &QDialog::finished, this, [this] {
        if (found_) book_.keep(*found_);
    });
    offerKinds();
}

QListWidget* PathsDialog::addKinds(const QString& heading, QLayout& column) {
    auto* list = new QListWidget(this);
    auto* label = new QLabel(heading, this);
    label->setBuddy(list);
    list->setAccessibleName(QString(heading).remove(QLatin1Char('&')));
    column.addWidget(label);
    column.addWidget(list);
    return list;
}

void PathsDialog::putAsAsked() {
    byDate_->setChecked(asked_.byDate);
    directed_->setChecked(asked_.directed);
    weighted_->setChecked(asked_.weighted);
    weighted_->setDisabled(asked_.byDate);
    shown_->setChecked(!asked_.scope.entities.empty());
}

void PathsDialog::offerKinds() {
    desk_.document.read(
        this, tr("Listing kinds"), [](core::CaseFile& file, core::Progress&) { return core::networkKinds(file); },
        [this](core::Result<core::NetworkKinds> kinds) {
            if (!kinds) return word_->setText(errorText(kinds.error()));
            fill(*types_, kinds->types, typePlural, asked_.scope.withoutTypes, typeIcon);
            fill(*links_, kinds->links, claimName, asked_.scope.withoutLinks);
            search();
        });
}

core::PathRequest PathsDialog::request() const {
    core::PathRequest request;
    request.from = asked_.from;
    request.to = asked_.to;
    request.byDate = byDate_->isChecked();
    request.directed = directed_->isChecked();
    request.weighted = !request.byDate && weighted_->isChecked();
    request.count = request.byDate ? 1 : mostPaths;
    if (shown_->isChecked()) request.scope = core::shownScope(book_.data());
    request.scope.withoutTypes = leftOut(*types_);
    request.scope.withoutLinks = leftOut(*links_);
    return request;
}

void PathsDialog::search() {
    word_->setText(tr("Looking..."));
    search_.await(desk_.document.read(
        this, tr("Looking for paths"),
        [request = request(), networks = desk_.document.networks()](core::CaseFile& file, core::Progress& progress) {
            return core::findPaths(file, request, progress, networks.get());
        },
        [this, turn = ++turn_](const core::Result<core::FoundChains>& found) {
            if (turn == turn_) show(found);
        }));
}

void PathsDialog::show(const core::Result<core::FoundChains>& found) {
    list_->clear();
    found_ = found ? std::optional(*found) : std::nullopt;
    const std::size_t count = found ? found->chains.size() : 0;
    for (std::size_t i = 0; i < count; ++i) list_->addItem(chainText(found->chains[i]));
    list_->setCurrentRow(0);
    go_->setEnabled(count > 0 && book_.canEdit());
    word_->setText(!found       ? errorText(found.error())
                   : count == 0 ? inWords(core::noChain(found->request).message)  // the two are named on the chart
                   : !found->complete ? tr("%n paths, the search was cut short", nullptr, int(count))
                   : count == 1       ? tr("One path, the shortest there is")
                                      : tr("The %n shortest paths", nullptr, int(count)));
}

void PathsDialog::putOnChart() {
    const int row = list_->currentRow();
    if (row < 0 || !found_) return;
    std::vector<core::EntityId> entities;
    for (const core::EntityRow& entity : found_->chains[std::size_t(row)].entities) entities.push_back(entity.id);
    accept();
    auto& selection = desk_.selection;
    book_.add(sheet_, entities);
    selection.selectEntities(entities);
}

}  // namespace crosscase::ui
