// ui/chart/chart_panel.cpp: the chart in the centre of the window.
#include "ui/chart/chart_panel.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_map>

#include "ui/chart/chart_content.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

constexpr int legendLines = 40;  ///< height of a chart, in lines of text, from which the legend shows by itself
constexpr std::size_t overviewLimit = 150;  ///< entities: a first picture that can be read
constexpr std::size_t chartLimit = 2000;    ///< entities: what the layout is pleasant for

template <typename T>
bool contains(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Gives the nodes that were there their old places. @return their ids
std::vector<core::EntityId> keepPlaces(core::ChartData& chart, const std::vector<core::ChartNode>& kept) {
    std::unordered_map<core::EntityId, const core::ChartNode*> places;
    for (const core::ChartNode& node : kept) places[node.id] = &node;
    std::vector<core::EntityId> fixed;
    for (core::ChartNode& node : chart.nodes) {
        const auto place = places.find(node.id);
        if (place == places.end()) continue;
        node.placed.x = place->second->placed.x;
        node.placed.y = place->second->placed.y;
        fixed.push_back(node.id);
    }
    return fixed;
}

}  // namespace

ChartPanel::ChartPanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    view_ = new ChartView(this);
    view_->setAccessibleName(tr("Chart"));
    view_->setPlaceholder(tr("Nothing to draw yet. Import files, then collate."));
    bar_ = new QToolBar(this);
    counts_ = new QLabel(this);
    counts_->setForegroundRole(QPalette::PlaceholderText);
    buildToolBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(view_, 1);

    connect(view_, &ChartView::selectionChanged, this,
            [this](const std::vector<core::EntityId>& entities) { desk_.selection.selectEntities(entities); });
    connect(view_, &ChartView::linkActivated, this, [this](core::LinkId link) {
        for (const ChartLink& shown : view_->content().links) {
            if (shown.id != link) continue;
            const auto& items = view_->content().items;
            desk_.selection.select(link, {items[std::size_t(shown.from)].id, items[std::size_t(shown.to)].id});
            return;
        }
    });
    connect(view_, &ChartView::itemActivated, this, &ChartPanel::addNeighbours);
    connect(view_, &ChartView::contextMenuWanted, this, [this](QPoint position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({expand_, only_, fit_, layout_});
        menu->popup(position);
    });
    connect(&desk_.selection, &Selection::changed, this, &ChartPanel::followSelection);
    connect(&desk_.document, &CaseDocument::opened, this, [this] {
        view_->setContent({}, false);
        isOverview_ = true;
        reload();
    });
    connect(&desk_.document, &CaseDocument::changed, this, &ChartPanel::reload);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { show({}, false); });
    updateActions();
}

QAction* ChartPanel::addAction(const QString& icon, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(ui::icon(icon), text, this);
    action->setShortcut(key);
    if (!key.isEmpty()) action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    bar_->addAction(action);
    return action;
}

void ChartPanel::buildToolBar() {
    bar_->setMovable(false);
    bar_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int line = bar_->fontMetrics().height();
    bar_->setIconSize({line * 5 / 4, line * 5 / 4});
    overview_ = addAction(QStringLiteral("chart"), tr("Overview of the overlaps"), QKeySequence(tr("Ctrl+Home")));
    only_ =
        addAction(QStringLiteral("filter"), tr("Selection and its neighbours only"), QKeySequence(tr("Ctrl+Shift+E")));
    expand_ = addAction(QStringLiteral("expand"), tr("Add neighbours of the selection"), QKeySequence(tr("Ctrl+E")));
    bar_->addSeparator();
    layout_ = addAction(QStringLiteral("layout"), tr("Lay out again"), QKeySequence(tr("Ctrl+L")));
    fit_ = addAction(QStringLiteral("zoom-fit"), tr("Fit to the window"), QKeySequence(tr("Ctrl+0")));
    zoomOut_ = addAction(QStringLiteral("zoom-out"), tr("Zoom out"), QKeySequence::ZoomOut);
    zoomIn_ = addAction(QStringLiteral("zoom-in"), tr("Zoom in"), QKeySequence::ZoomIn);
    bar_->addSeparator();
    legend_ = addAction(QStringLiteral("legend"), tr("Legend"), {});
    legend_->setCheckable(true);
    legend_->setChecked(view_->legendShown());
    export_ = addAction(QStringLiteral("export"), tr("Export picture..."), QKeySequence(tr("Ctrl+Shift+P")));
    auto* space = new QWidget(bar_);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar_->addWidget(space);
    bar_->addWidget(counts_);
    connect(overview_, &QAction::triggered, this, &ChartPanel::showOverview);
    connect(only_, &QAction::triggered, this, &ChartPanel::showSelection);
    connect(expand_, &QAction::triggered, this, &ChartPanel::addNeighbours);
    connect(layout_, &QAction::triggered, this, &ChartPanel::layOutAgain);
    connect(fit_, &QAction::triggered, view_, &ChartView::fitAll);
    connect(zoomIn_, &QAction::triggered, view_, &ChartView::zoomIn);
    connect(zoomOut_, &QAction::triggered, view_, &ChartView::zoomOut);
    connect(legend_, &QAction::toggled, view_, &ChartView::setLegendShown);
    connect(legend_, &QAction::triggered, this, [this] { legendChosen_ = true; });
    connect(export_, &QAction::triggered, this, &ChartPanel::exportPicture);
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Until a person says otherwise the legend shows where it leaves the chart most of the room.
    if (!legendChosen_) legend_->setChecked(height() > fontMetrics().height() * legendLines);
}

core::Result<ChartPanel::Content> ChartPanel::make(core::CaseFile& file, const Wish& wish, core::Progress& progress) {
    const std::size_t limit = wish.around.empty() && wish.also.empty() ? overviewLimit : chartLimit;
    auto chart = core::chartAround(file, wish.around, wish.steps, limit, progress);
    if (!chart) return chart.error();
    if (!wish.also.empty()) {
        std::vector<core::EntityId> all = wish.also;
        for (const core::ChartNode& node : chart->nodes)
            if (!contains(all, node.id)) all.push_back(node.id);
        chart = core::chartAround(file, all, 0, chartLimit, progress);
        if (!chart) return chart.error();
    }
    const std::vector<core::EntityId> fixed = keepPlaces(*chart, wish.keep);
    if (fixed.size() < chart->nodes.size())
        if (auto placed = core::layOut(*chart, fixed, progress); !placed) return placed.error();
    auto agencies = core::listAgencies(file);
    if (!agencies) return agencies.error();
    Content content{std::move(*chart), {}};
    for (const core::Agency& agency : *agencies) content.agencies.push_back(agency.code);
    return content;
}

void ChartPanel::load(const Wish& wish, bool keepPositions) {
    desk_.document.read(
        this, tr("Drawing the chart"),
        [wish](core::CaseFile& file, core::Progress& progress) { return make(file, wish, progress); },
        [this, turn = ++turn_, keepPositions](core::Result<Content> content) {
            if (turn == turn_ && content) show(std::move(*content), keepPositions);
        });
}

void ChartPanel::show(Content content, bool keepPositions) {
    hidden_ = content.chart.hidden;
    view_->setContent(chartContent(content.chart, content.agencies), keepPositions);
    if (!keepPositions) view_->fitAll();
    followSelection();
}

void ChartPanel::reload() {
    Wish wish;
    wish.keep = places();
    if (!isOverview_) {
        wish.around = shown();
        wish.steps = 0;
    }
    load(wish, true);
}

void ChartPanel::showOverview() {
    isOverview_ = true;
    load({}, false);
}

void ChartPanel::showSelection() {
    if (desk_.selection.entities().empty()) return;
    isOverview_ = false;
    Wish wish;
    wish.around = desk_.selection.entities();
    load(wish, false);
}

void ChartPanel::addNeighbours() {
    if (desk_.selection.entities().empty()) return;
    isOverview_ = false;
    Wish wish;
    wish.around = desk_.selection.entities();
    wish.also = shown();
    wish.keep = places();
    load(wish, true);
}

void ChartPanel::layOutAgain() {
    Wish wish;
    wish.around = shown();
    wish.steps = 0;
    if (!wish.around.empty()) load(wish, false);
}

std::vector<core::EntityId> ChartPanel::shown() const {
    std::vector<core::EntityId> entities;
    for (const ChartItem& item : view_->content().items) entities.push_back(item.id);
    return entities;
}

std::vector<core::ChartNode> ChartPanel::places() const {
    std::vector<core::ChartNode> nodes;
    for (const ChartItem& item : view_->content().items) {
        core::ChartNode node;
        node.id = item.id;
        node.placed.x = item.position.x();
        node.placed.y = item.position.y();
        nodes.push_back(node);
    }
    return nodes;
}

void ChartPanel::followSelection() {
    view_->setSelected(desk_.selection.entities());
    updateActions();
}

void ChartPanel::updateActions() {
    const bool any = !view_->content().items.empty();
    const bool chosen = !desk_.selection.entities().empty();
    for (QAction* action : {layout_, fit_, zoomIn_, zoomOut_, export_}) action->setEnabled(any);
    overview_->setEnabled(desk_.document.isOpen());
    only_->setEnabled(chosen);
    expand_->setEnabled(chosen);
    QString text = any ? tr("%n entities", nullptr, int(view_->content().items.size())) + QStringLiteral(" · ") +
                             tr("%n links", nullptr, int(view_->content().links.size()))
                       : QString();
    if (hidden_ > 0) text += QStringLiteral(" · ") + tr("%n not shown", nullptr, int(hidden_));
    if (chosen && view_->selected().empty())
        text = tr("The selection is not on this chart: %1 adds it")
                   .arg(expand_->shortcut().toString(QKeySequence::NativeText));
    counts_->setText(text);
}

void ChartPanel::exportPicture() {
    const QString name = desk_.document.name() + QStringLiteral(" chart.png");
    Ask::saveFile(this, tr("Export picture of the chart"), name, tr("Pictures (*.png *.svg *.pdf)"),
                  [this](const QString& path) {
                      ChartLines lines;
                      lines.title = desk_.document.name();
                      lines.banner = tr("Working copy, not for dissemination");
                      lines.footer = tr("%1, %2").arg(desk_.document.holder(), desk_.document.person());
                      const QString ending = QFileInfo(path).suffix().toLower();
                      const auto written = ending == QStringLiteral("svg")   ? renderSvg(view_->content(), lines, path)
                                           : ending == QStringLiteral("pdf") ? renderPdf(view_->content(), lines, path)
                                                                             : renderPng(view_->content(), lines, path);
                      if (!written) Ask::warn(this, errorTitle(written.error().code), errorText(written.error()));
                  });
}

}  // namespace crosscase::ui
