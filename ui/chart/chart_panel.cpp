// ui/chart/chart_panel.cpp: tabs, canvas, and what of all of it shows.
#include "ui/chart/chart_panel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_set>

#include "ui/chart/chart_book.h"
#include "ui/chart/chart_cards.h"
#include "ui/chart/chart_commands.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/draw_tool.h"
#include "ui/shell/conversion.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

constexpr int legendLines = 40;  ///< height of a chart, in lines of text, from which the legend shows by itself

}  // namespace

ChartPanel::ChartPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    book_ = new ChartBook(desk, this);
    view_ = new ChartView(this);
    view_->setAccessibleName(tr("Chart"));
    commands_ = new ChartCommands(desk, *book_, view_, this);
    cards_ = new ChartCards(desk, *book_, view_);
    draw_ = new DrawTool(desk, *book_, view_, this);
    bar_ = new QToolBar(this);
    tabs_ = new QTabBar(this);
    counts_ = new QLabel(this);
    counts_->setForegroundRole(QPalette::PlaceholderText);
    buildActions();
    buildLayouts();
    buildToolBar();
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(view_, 1);
    layout->addWidget(tabs_);

    connectView();
    connect(book_, &ChartBook::leaving, view_, &ChartView::finishDrag);
    connect(book_, &ChartBook::listChanged, this, &ChartPanel::fillTabs);
    connect(book_, &ChartBook::contentChanged, this, &ChartPanel::showContent);
    connect(book_, &ChartBook::arrangedAnew, view_, &ChartView::fitAll);
    connect(book_, &ChartBook::copied, this, &ChartPanel::updateActions);
    connect(&desk_.selection, &Selection::changed, this, [this] { followSelection({}); });
    // Labels, links and overlaps on the chart change with the case.
    connect(&desk_.document, &CaseDocument::summaryChanged, this, &ChartPanel::updateActions);
    fillTabs();
    updateActions();
}

/// What is done on the canvas itself.
void ChartPanel::connectView() {
    connect(view_, &ChartView::selectionChanged, this, [this](const std::vector<core::EntityId>& items) {
        choosing_ = true;
        desk_.selection.selectEntities(book_->entitiesOf(items));
        choosing_ = false;
        updateActions();  // notes are chosen on the chart alone
    });
    connect(view_, &ChartView::linkChosen, this, &ChartPanel::chooseLink);
    connect(view_, &ChartView::linkActivated, this, [this](core::LinkId link) {
        chooseLink(link);
        emit propertiesAsked();
    });
    connect(view_, &ChartView::itemActivated, this, [this](core::EntityId item) {
        if (book_->noteAt(item))
            commands_->changeNote(item);
        else if (book_->groupAt(item))
            commands_->fold();
        else
            emit propertiesAsked();
    });
    connect(view_, &ChartView::itemsMoved, this, [this](const std::vector<core::EntityId>& moved) {
        const std::unordered_set<core::EntityId> wanted(moved.begin(), moved.end());
        std::vector<std::pair<core::EntityId, QPointF>> places;
        for (const ChartItem& item : view_->content().items)
            if (wanted.contains(item.id)) places.emplace_back(item.id, item.position);
        book_->move(places);
    });
    connect(view_, &ChartView::contextMenuWanted, this, &ChartPanel::showContextMenu);
}

/// All links that the line stands for, with their ends.
void ChartPanel::chooseLink(core::LinkId line) {
    const core::DrawnLink* drawn = book_->linkAt(line);
    if (!drawn) return;
    const auto& items = book_->drawn().items;
    desk_.selection.selectLinks(drawn->links, book_->entitiesOf({items[drawn->from].id, items[drawn->to].id}));
}

void ChartPanel::buildTabs() {
    tabs_->setAccessibleName(tr("Charts"));
    tabs_->setShape(QTabBar::RoundedSouth);
    tabs_->setExpanding(false);
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        if (fillingTabs_ || index < 0) return;
        book_->show(index == 0 ? std::optional<core::ChartId>()
                               : std::optional(book_->charts()[std::size_t(index - 1)].id));
    });
    connect(tabs_, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index > 0 && book_->canEdit()) give(&ChartCommands::renameChart);
    });
    connect(tabs_, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (const int index = tabs_->tabAt(at); index >= 0) tabs_->setCurrentIndex(index);  // what the menu is about
        book_->whenInFront([this, at] {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addActions({newChart_, rename_, duplicate_, merge_, snapshot_, restore_, settings_, delete_});
            menu->popup(tabs_->mapToGlobal(at));
        });
    });
    const auto step = [this](const char* name, const QString& text, const QString& key, int by) {
        QAction* action = add(name, text, QKeySequence(key), When::Case);
        connect(action, &QAction::triggered, this, [this, by] {
            const int count = tabs_->count();
            if (count > 0) tabs_->setCurrentIndex((tabs_->currentIndex() + by + count) % count);
        });
    };
    step("next", tr("Next chart"), tr("Ctrl+PgDown"), 1);
    step("previous", tr("Previous chart"), tr("Ctrl+PgUp"), -1);
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Until a person says otherwise the legend shows where it leaves the chart most of the room.
    if (!legendChosen_) legend_->setChecked(height() > fontMetrics().height() * legendLines);
}

void ChartPanel::fillTabs() {
    fillingTabs_ = true;
    while (tabs_->count() > 0) tabs_->removeTab(tabs_->count() - 1);
    tabs_->addTab(icon(QStringLiteral("overlaps")), tr("Overview"));
    tabs_->setTabToolTip(0, tr("The overlaps and what is around them; made anew each time"));
    for (const core::Chart& chart : book_->charts()) {
        const QString name = toQString(chart.name);
        const int index = tabs_->addTab(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        if (!chart.settings.description.empty()) tabs_->setTabToolTip(index, toQString(chart.settings.description));
        if (book_->current() == chart.id) tabs_->setCurrentIndex(index);
    }
    if (!book_->current()) tabs_->setCurrentIndex(0);
    tabs_->setVisible(desk_.document.isOpen());
    fillingTabs_ = false;
}

void ChartPanel::showContent(bool other) {
    view_->setPlaceholder(book_->current()
                              ? tr("Nothing on this chart yet. Search, or choose in a list; Ins puts it here.")
                              : tr("Nothing to draw yet. Import files, then collate."));
    std::vector<core::EntityId> notes;  // which no other view knows
    for (core::EntityId item : view_->selected())
        if (book_->noteAt(item)) notes.push_back(item);
    ChartContent content = chartContent(book_->drawn(), book_->agencies());
    content.pictures = book_->pictures();
    std::vector<QPointF> places;
    for (const ChartItem& item : content.items) places.push_back(item.position);
    {
        const QSignalBlocker quiet(view_);  // what leaves the chart stays chosen in the case
        view_->setContent(std::move(content), !other);
    }
    if (other)
        view_->fitAll();
    else
        view_->moveItems(places);  // from where they stand, so that the eye can follow
    followSelection(std::move(notes));
}

void ChartPanel::followSelection(std::vector<core::EntityId> notes) {
    if (!choosing_) {
        std::vector<core::EntityId> items = book_->itemsOf(desk_.selection.entities());
        items.insert(items.end(), notes.begin(), notes.end());
        view_->setSelected(items);
    }
    view_->setChosenLinks(book_->linesOf(desk_.selection.links()));
    updateActions();
}

void ChartPanel::updateActions() {
    const bool open = desk_.document.isOpen(), edit = book_->canEdit(), any = !book_->data().nodes.empty();
    const auto& selected = view_->selected();
    const auto isNote = [this](core::EntityId item) { return book_->noteAt(item) != nullptr; };
    const bool chosen = !selected.empty(), chosenItems = !std::ranges::all_of(selected, isNote);
    const std::size_t entities = desk_.selection.entities().size();
    for (const Known& known : actions_) {
        const bool possible = known.when == When::Case      ? open
                              : known.when == When::Write   ? edit
                              : known.when == When::Edit    ? edit && book_->sheet().isShown()
                              : known.when == When::Stored  ? edit && book_->current()
                              : known.when == When::Chart   ? any
                              : known.when == When::Items   ? edit && any
                              : known.when == When::Any     ? edit && chosen
                              : known.when == When::Chosen  ? edit && chosenItems
                              : known.when == When::Pair    ? open && entities == 2
                              : known.when == When::Some    ? open && entities > 0
                              : known.when == When::Several ? edit && entities > 1
                                                            : edit && entities > 0;
        known.action->setEnabled(possible);
    }
    paste_->setEnabled(paste_->isEnabled() && book_->canPaste());
    drawTypes_->setEnabled(drawEntity_->isEnabled());
    updateCounts();
}

void ChartPanel::updateCounts() {
    const core::DrawnChart& drawn = book_->drawn();
    QStringList parts;  // how many there are stands in the status bar
    if (const std::size_t hidden = book_->hiddenCount(); hidden > 0) parts << tr("%n hidden", nullptr, int(hidden));
    if (drawn.greyedItems > 0) parts << tr("%n greyed out", nullptr, int(drawn.greyedItems));
    if (book_->data().gone > 0) parts << tr("%n withdrawn", nullptr, int(book_->data().gone));
    QString text = parts.join(QStringLiteral(" · "));
    if (!desk_.selection.entities().empty() && view_->selected().empty() && book_->canEdit())
        text = tr("Not on this chart: %1 adds it").arg(addSelection_->shortcut().toString(QKeySequence::NativeText));
    counts_->setText(text);
}

}  // namespace crosscase::ui
