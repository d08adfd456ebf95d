// ui/chart/chart_panel_actions.cpp: what can be done to charts: names, keys, menus and the tool bar.
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "ui/chart/chart_book.h"
#include "ui/chart/chart_cards.h"
#include "ui/chart/chart_commands.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/draw_tool.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {

/// A command is for the chart that was chosen last: it waits until that one is in front.
void ChartPanel::give(std::function<void(ChartCommands&)> command) {
    book_->whenInFront([command = std::move(command), commands = commands_] { command(*commands); });
}

QAction* ChartPanel::add(const char* name, const QString& text, const QKeySequence& key, When when, Command command) {
    auto* action = new QAction(text, this);
    const QString file = QLatin1String(name);
    if (hasIcon(file)) action->setIcon(icon(file));
    action->setObjectName(QStringLiteral("chart.") + file);
    action->setShortcut(key);
    // A letter alone must not act while somebody types elsewhere.
    const bool bare = !key.isEmpty() && key[0].keyboardModifiers() == Qt::NoModifier;
    action->setShortcutContext(bare ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    if (!key.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    if (command)
        connect(action, &QAction::triggered, this,
                [this, command] { give([command](ChartCommands& commands) { (commands.*command)(); }); });
    addAction(action);
    actions_.push_back({action, when});
    return action;
}

void ChartPanel::buildActions() {
    using C = ChartCommands;
    overview_ = add("chart", tr("&Overview of the overlaps"), tr("Ctrl+Home"), When::Case);
    connect(overview_, &QAction::triggered, commands_, &C::showOverview);  // waits for no other chart
    newChart_ = add("new", tr("&New chart"), tr("Ctrl+T"), When::Write, &C::newChart);
    newOfSelection_ = add("filter", tr("New chart of the &selection and its neighbours"), tr("Ctrl+Shift+E"),
                          When::Selection, &C::newChartOfSelection);
    rename_ = add("edit", tr("Rena&me chart or group, or change a note..."), tr("F2"), When::Stored, &C::rename);
    duplicate_ = add("duplicate", tr("D&uplicate chart..."), {}, When::Stored, &C::duplicate);
    delete_ = add("delete", tr("Delete chart"), {}, When::Stored, &C::deleteChart);
    merge_ = add("merge", tr("Put another chart onto this one..."), {}, When::Stored, &C::merge);
    snapshot_ = add("snapshot", tr("Take a sna&pshot..."), tr("Ctrl+Alt+S"), When::Stored, &C::takeSnapshot);
    restore_ = add("restore", tr("Snapshots: put &back, rename, delete..."), {}, When::Stored, &C::showSnapshots);
    settings_ = add("settings", tr("Chart propert&ies and rules..."), tr("Alt+Return"), When::Edit, &C::editSettings);
    export_ = add("export", tr("Export picture..."), tr("Ctrl+Shift+P"), When::Chart, &C::exportPicture);

    print_ = add("print", tr("&Print..."), QKeySequence::Print, When::Chart, &C::print);

    expand_ = add("expand", tr("&Expand..."), tr("Ctrl+E"), When::Selection, &C::expand);
    addSelection_ = add("add", tr("&Add the selection"), tr("Ins"), When::Selection, &C::addSelection);
    copy_ = add("copy", tr("&Copy items"), QKeySequence::Copy, When::Any, &C::copy);
    copy_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    paste_ = add("paste", tr("&Paste items"), QKeySequence::Paste, When::Edit, &C::paste);
    paste_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    note_ = add("note", tr("Write a no&te..."), tr("N"), When::Edit, &C::writeNote);
    drawEntity_ = add("draw-entity", tr("&Draw an entity..."), tr("E"), When::Edit);
    drawLink_ = add("draw-link", tr("Draw a lin&k..."), tr("L"), When::Items);
    connect(drawEntity_, &QAction::triggered, draw_, &DrawTool::drawEntity);
    connect(drawLink_, &QAction::triggered, draw_, &DrawTool::drawLink);
    drawTypes_ = new QMenu(tr("Draw by t&ype"), this);
    draw_->fillTypes(drawTypes_);

    remove_ = add("remove", tr("&Take off the chart"), tr("Del"), When::Any, &C::remove);
    hide_ = add("hide", tr("&Hide"), tr("H"), When::Chosen, &C::hide);
    hideOthers_ = add("hide-others", tr("Hide all &others"), tr("Shift+H"), When::Chosen, &C::hideOthers);
    hideOthers_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showAll_ = add("show-all", tr("Sho&w all"), tr("Ctrl+Shift+H"), When::Items, &C::showAll);
    grey_ = add("grey", tr("&Grey out, or back"), tr("G"), When::Chosen, &C::greyOut);
    pin_ = add("pin", tr("&Pin in place, or let go"), tr("P"), When::Chosen, &C::pin);
    group_ = add("group", tr("Grou&p..."), tr("Ctrl+G"), When::Chosen, &C::group);
    ungroup_ = add("ungroup", tr("&Ungroup"), tr("Ctrl+Shift+G"), When::Chosen, &C::ungroup);
    fold_ = add("fold", tr("&Fold, or unfold"), tr("F"), When::Chosen, &C::fold);
    look_ = add("look", tr("&Look..."), tr("Ctrl+Shift+L"), When::Any, &C::changeLook);
    layout_ = add("layout", tr("&Lay out again"), tr("Ctrl+L"), When::Items, &C::layOut);

    paths_ = add("path", tr("Pat&hs between the two..."), tr("Ctrl+Alt+P"), When::Pair, &C::findPaths);
    card_ = add("card", tr("Stateme&nts behind it"), tr("I"), When::Chart);
    connect(card_, &QAction::triggered, cards_, &ChartCards::toggle);
    connect_ = add("connect", tr("&What connects the selected"), tr("Ctrl+Alt+C"), When::Several, &C::connect);

    selectAll_ = add("select-all", tr("Select &all"), {}, When::Chart, &C::selectAll);
    selectNeighbours_ =
        add("select-neighbours", tr("Select &neighbours too"), tr("Ctrl+Shift+A"), When::Some, &C::selectNeighbours);
    invert_ = add("invert", tr("&Invert the selection"), {}, When::Chart, &C::invertSelection);
    nextLink_ = add("next-link", tr("Next lin&k of the item"), tr("K"), When::Chart);
    previousLink_ = add("previous-link", tr("Pre&vious link of the item"), tr("Shift+K"), When::Chart);
    previousLink_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(nextLink_, &QAction::triggered, view_, [this] { view_->stepLink(1); });
    connect(previousLink_, &QAction::triggered, view_, [this] { view_->stepLink(-1); });
    lasso_ = add("lasso", tr("With a &lasso"), tr("S"), When::Chart, &C::lasso);

    fit_ = add("zoom-fit", tr("&Fit to the window"), tr("Ctrl+0"), When::Chart);
    zoomOut_ = add("zoom-out", tr("Zoom out"), QKeySequence::ZoomOut, When::Chart);
    zoomIn_ = add("zoom-in", tr("Zoom in"), QKeySequence::ZoomIn, When::Chart);
    legend_ = add("legend", tr("Le&gend"), {}, When::Case);
    legend_->setCheckable(true);
    legend_->setChecked(view_->legendShown());
    connect(fit_, &QAction::triggered, view_, &ChartView::fitAll);
    connect(zoomIn_, &QAction::triggered, view_, &ChartView::zoomIn);
    connect(zoomOut_, &QAction::triggered, view_, &ChartView::zoomOut);
    connect(legend_, &QAction::toggled, view_, &ChartView::setLegendShown);
    connect(legend_, &QAction::triggered, this, [this] { legendChosen_ = true; });
}

void ChartPanel::buildLayouts() {
    using Kind = core::LayoutKind;
    using By = core::GroupBy;
    const auto put = [this](const char* name, const QString& text, const std::function<void(ChartCommands&)>& command) {
        QAction* action = add(name, text, {}, When::Items);
        connect(action, &QAction::triggered, this, [this, command] { give(command); });
        layouts_.push_back(action);
    };
    const auto offer = [&put](const char* name, const QString& text, Kind kind, By by = By::Nothing,
                              bool toScale = false) {
        core::ArrangeRequest wish;
        wish.kind = kind;
        wish.groupBy = by;
        wish.toScale = toScale;
        put(name, text, [wish](ChartCommands& commands) { commands.layOutBy(wish); });
    };
    offer("lay-distances", tr("By &distances"), Kind::Distances);
    offer("lay-clusters", tr("In &clusters"), Kind::Clusters);
    offer("lay-crossings", tr("With few c&rossings"), Kind::MinimiseCrossings);
    offer("lay-circular", tr("On a c&ircle"), Kind::Circular);
    offer("lay-hierarchical", tr("As a &hierarchy"), Kind::Hierarchical);
    offer("lay-peacock", tr("In rings about the chosen item (&peacock)"), Kind::Peacock);
    offer("lay-by-type", tr("&Grouped by type"), Kind::Grouped, By::Type);
    offer("lay-by-agency", tr("Grouped by &agency"), Kind::Grouped, By::Agency);
    offer("lay-grid", tr("Ro&ws by type"), Kind::Grid, By::Type);
    const auto offerByProperty = [&put](const char* name, const QString& text, Kind kind) {
        put(name, text, [kind](ChartCommands& commands) { commands.layOutByProperty(kind); });
    };
    offerByProperty("lay-by-property", tr("Grouped by a propert&y..."), Kind::Grouped);
    offerByProperty("lay-grid-property", tr("Rows by a pr&operty..."), Kind::Grid);
    offer("lay-theme-lines", tr("As &theme lines"), Kind::ThemeLine);
    offer("lay-time", tr("In order of ti&me"), Kind::ProportionalTime);
    offer("lay-time-scale", tr("By time, to sca&le"), Kind::ProportionalTime, By::Nothing, true);
}

void ChartPanel::buildToolBar() {
    bar_->setMovable(false);
    bar_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int line = bar_->fontMetrics().height();
    bar_->setIconSize({line * 5 / 4, line * 5 / 4});
    const auto addWith = [this](QAction* action, QMenu* menu) {
        bar_->addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar_->widgetForAction(action));
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    };
    bar_->addActions({newChart_, newOfSelection_, expand_});
    bar_->addSeparator();
    addWith(drawEntity_, drawTypes_);
    bar_->addAction(drawLink_);
    bar_->addSeparator();
    auto* layouts = new QMenu(this);
    layouts->addActions({layouts_.begin(), layouts_.end()});
    addWith(layout_, layouts);
    bar_->addActions({hide_, showAll_, group_, look_, settings_});
    bar_->addSeparator();
    bar_->addActions({fit_, zoomOut_, zoomIn_});
    bar_->addSeparator();
    bar_->addActions({legend_, export_});
    auto* space = new QWidget(bar_);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar_->addWidget(space);
    bar_->addWidget(counts_);
}

void ChartPanel::fillMenu(QMenu* menu) const {
    const auto section = [menu](std::initializer_list<QAction*> actions) {
        menu->addActions(actions);
        menu->addSeparator();
    };
    section({overview_, newChart_, newOfSelection_});
    section({card_, expand_, paths_, connect_, addSelection_, copy_, paste_, note_});
    section({drawEntity_, drawTypes_->menuAction(), drawLink_});
    QMenu* layouts = menu->addMenu(tr("Layo&ut"));
    layouts->addActions({layouts_.begin(), layouts_.end()});
    section({layout_, hide_, hideOthers_, showAll_, grey_, pin_});
    section({group_, ungroup_, fold_, look_, remove_});
    QMenu* select = menu->addMenu(tr("&Select"));
    select->addActions({selectAll_, selectNeighbours_, invert_, lasso_, nextLink_, previousLink_});
    QMenu* chart = menu->addMenu(tr("T&his chart"));
    chart->addActions({rename_, duplicate_, merge_, snapshot_, restore_, delete_});
    menu->addSeparator();
    menu->addActions({settings_, legend_, fit_});
}

void ChartPanel::showContextMenu(QPoint position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view_->selected().empty()) {
        QAction* here = menu->addAction(drawEntity_->icon(), tr("&Draw an entity here..."), draw_, [this, position] {
            draw_->drawEntityAt(view_->toItems(view_->mapFromGlobal(position)));
        });
        here->setEnabled(drawEntity_->isEnabled());
        menu->addActions({drawLink_, note_, paste_, addSelection_, showAll_});
        menu->addSeparator();
        menu->addActions({layout_, fit_, selectAll_, settings_});
    } else if (std::ranges::all_of(view_->selected(),
                                   [this](core::EntityId item) { return book_->noteAt(item) != nullptr; })) {
        menu->addActions({rename_, look_, copy_, remove_});
    } else {
        menu->addActions({card_, expand_, drawLink_, paths_, connect_, newOfSelection_, selectNeighbours_});
        menu->addSeparator();
        menu->addActions({look_, hide_, hideOthers_, grey_, pin_});
        menu->addSeparator();
        menu->addActions({group_, fold_, ungroup_});
        menu->addSeparator();
        menu->addActions({copy_, remove_});
    }
    menu->popup(position);
}

}  // namespace crosscase::ui
