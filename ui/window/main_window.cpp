// ui/window/main_window.cpp: puts the panels together, nothing else.
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/analysis/measures_panel.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/collation/basis_panel.h"
#include "ui/collation/review_panel.h"
#include "ui/overlap/overlaps_panel.h"
#include "ui/records/entities_panel.h"
#include "ui/records/history_panel.h"
#include "ui/records/investigations_panel.h"
#include "ui/records/records_panel.h"
#include "ui/shell/conversion.h"
#include "ui/shell/jobs_indicator.h"
#include "ui/shell/key_map.h"
#include "ui/shell/search_field.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_counts.h"
#include "ui/window/case_commands.h"
#include "ui/window/chart_counts.h"
#include "ui/window/command_palette.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/layouts.h"
#include "ui/window/session_keeper.h"
#include "ui/window/start_page.h"
#include "ui/window/window_actions.h"

namespace crosscase::ui {
namespace {

const QString caseEnding = QStringLiteral(".crosscase");

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    commands_ = new CaseCommands(desk_, this);
    actions_ = new WindowActions(desk_, known_, *commands_, this);
    buildPanels();
    buildStatusBar();
    search_ = new SearchField(desk_, this);
    actions_->build(chart_, panels_, search_);
    keys_ = new KeyMap(known_, desk_.settings, this);
    palette_ = new CommandPalette(desk_, known_, menuBar(), this);
    placePanels();
    connectPanels();
    resize(1280, 720);
    layouts_ = new Layouts(known_, desk_.settings, this, panels_);
    layouts_->build(actions_->layoutsMenu());
    connectLayouts();
    layout_ = desk_.settings.windowState();
    if (layout_.isEmpty()) layout_ = layouts_->original();
    restoreGeometry(desk_.settings.windowGeometry());
    showKeyHints();
    showCase(false);
    session_ = new SessionKeeper(
        desk_, [this] { return state(); }, this);
    connect(actions_->review(), &QAction::toggled, session_, &SessionKeeper::keepSoon);
    offerAgain();
}

MainWindow::~MainWindow() {
    desk_.document.close();  // its jobs speak to panels that go before it
}

void MainWindow::open(const QString& path) {
    commands_->open(path);
}

void MainWindow::openSample(const QString& path) {
    commands_->openSampleAt(path);
}

QDockWidget* MainWindow::addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area) {
    // Dock areas do not mirror by themselves where one reads from right to left.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored && area == Qt::LeftDockWidgetArea)
        area = Qt::RightDockWidgetArea;
    else if (mirrored && area == Qt::RightDockWidgetArea)
        area = Qt::LeftDockWidgetArea;
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    panels_ << dock;
    return dock;
}

void MainWindow::buildPanels() {
    start_ = new StartPage(desk_.settings, this);
    chart_ = new ChartPanel(desk_, this);
    banner_ = new Banner(this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(start_);
    pages_->addWidget(chart_);
    review_ = new ReviewPanel(desk_, this);
    pages_->addWidget(review_);
    connect(pages_, &QStackedWidget::currentChanged, this, &MainWindow::fitPages);
    fitPages();
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(banner_);
    layout->addWidget(pages_, 1);
    setCentralWidget(centre);
    overlaps_ = new OverlapsPanel(desk_, this);
    records_ = new RecordsPanel(desk_, this);
    entities_ = new EntitiesPanel(desk_, this);
    basis_ = new BasisPanel(desk_, this);
    addPanel(QStringLiteral("investigations"), tr("Investigations"), new InvestigationsPanel(desk_, this),
             Qt::LeftDockWidgetArea);
    addPanel(QStringLiteral("entities"), tr("Entities"), entities_, Qt::LeftDockWidgetArea);
    addPanel(QStringLiteral("basis"), tr("Basis"), basis_, Qt::RightDockWidgetArea);
    addPanel(QStringLiteral("overlaps"), tr("Overlaps"), overlaps_, Qt::BottomDockWidgetArea);
    addPanel(QStringLiteral("records"), tr("Records"), records_, Qt::BottomDockWidgetArea);
    addPanel(QStringLiteral("history"), tr("History"),
             new HistoryPanel(desk_, actions_->undo(), actions_->redo(), this), Qt::BottomDockWidgetArea);
    addPanel(QStringLiteral("measures"), tr("Measures"), new MeasuresPanel(desk_, chart_->book(), this),
             Qt::BottomDockWidgetArea);
}

/// Otherwise the tallest page that nobody sees would keep the panels from growing.
void MainWindow::fitPages() {
    for (int i = 0; i < pages_->count(); ++i) {
        const auto policy = i == pages_->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        pages_->widget(i)->setSizePolicy(policy, policy);
    }
}

void MainWindow::placePanels() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (int i = 4; i < panels_.size(); ++i) tabifyDockWidget(panels_[3], panels_[i]);
    panels_[3]->raise();
    const int character = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    // The tabs name the panels below already; a second title would only cost a row of the table.
    for (int i = 3; i < panels_.size(); ++i) panels_[i]->setTitleBarWidget(new QWidget(panels_[i]));
    resizeDocks({panels_[0], panels_[2]}, {character * 42, character * 52}, Qt::Horizontal);
    resizeDocks({panels_[0], panels_[1], panels_[3]}, {line * 11, line * 20, line * 12}, Qt::Vertical);
}

void MainWindow::buildStatusBar() {
    counts_ = new StatusCounts(this);
    summary_ = new QLabel(this);
    statusBar()->addWidget(counts_);
    jobs_ = new JobsIndicator(desk_.jobs, this);
    statusBar()->addWidget(jobs_, 1);
    statusBar()->addPermanentWidget(summary_);
    new ChartCounts(desk_, chart_->book(), counts_, this);
}

void MainWindow::connectPanels() {
    const auto raise = [this](const QString& name) {
        for (QDockWidget* panel : panels_) {
            if (panel->objectName() != name) continue;
            panel->show();
            panel->raise();
        }
    };
    connect(start_, &StartPage::newAsked, commands_, &CaseCommands::newCase);
    connect(start_, &StartPage::openAsked, commands_, &CaseCommands::openCase);
    connect(start_, &StartPage::sampleAsked, commands_, &CaseCommands::openSample);
    connect(start_, &StartPage::fileChosen, commands_, &CaseCommands::open);
    connect(overlaps_, &OverlapsPanel::explainAsked, this, [raise] { raise(QStringLiteral("basis")); });
    connect(overlaps_, &OverlapsPanel::shareAsked, commands_, &CaseCommands::share);
    connect(chart_, &ChartPanel::propertiesAsked, this, [raise] { raise(QStringLiteral("basis")); });
    connect(actions_, &WindowActions::shareAsked, this, [this] { commands_->share(overlaps_->chosen()); });
    connect(records_, &RecordsPanel::withdrawAsked, commands_, &CaseCommands::withdraw);
    connect(actions_->review(), &QAction::toggled, this, &MainWindow::showReview);
    connect(search_, &SearchField::found, this, &MainWindow::showEntity);
    connect(palette_, &CommandPalette::entityChosen, this, &MainWindow::showEntity);
    connect(palette_, &CommandPalette::fileChosen, commands_, &CaseCommands::open);
    connect(actions_, &WindowActions::jobsAsked, jobs_, &JobsIndicator::openList);
    connect(actions_, &WindowActions::keysAsked, this, [this] { (new KeysDialog(known_, *keys_, this))->open(); });
    connect(keys_, &KeyMap::changed, this, &MainWindow::showKeyHints);
    connect(actions_, &WindowActions::paletteAsked, palette_, &CommandPalette::open);
    connect(&desk_.selection, &Selection::changed, this, [this, raise] {
        if (std::holds_alternative<core::RecordId>(desk_.selection.subject())) raise(QStringLiteral("records"));
    });
    connect(&desk_.document, &CaseDocument::opened, this, [this] {
        desk_.selection.clear();
        desk_.settings.addRecentFile(desk_.document.path());
        start_->offerAgain({});
        showCase(true);
    });
    connect(&desk_.jobs, &Jobs::changed, this, &MainWindow::restoreWhenDrawn, Qt::QueuedConnection);
    connect(&desk_.document, &CaseDocument::closed, this, [this] { showCase(false); });
    connect(&desk_.document, &CaseDocument::summaryChanged, this, &MainWindow::showSummary);
}

void MainWindow::connectLayouts() {
    connect(layouts_, &Layouts::aboutToApply, this, [this] { actions_->review()->setChecked(false); });
    connect(layouts_, &Layouts::reviewAsked, this, [this] { actions_->review()->setChecked(true); });
    connect(actions_->review(), &QAction::toggled, layouts_, [this](bool shown) { layouts_->setSavable(!shown); });
}

void MainWindow::showCase(bool open) {
    actions_->review()->setChecked(false);
    if (caseShown_ && !open) layout_ = QMainWindow::saveState();
    caseShown_ = open;
    pages_->setCurrentWidget(open ? static_cast<QWidget*>(chart_) : start_);
    actions_->toolBar()->setVisible(open);
    statusBar()->setVisible(true);
    if (open) {
        for (QDockWidget* panel : panels_) panel->show();
        restoreState(layout_);
        actions_->toolBar()->show();
    } else {
        for (QDockWidget* panel : panels_) panel->hide();
        start_->refresh();
    }
    const bool readOnly = desk_.document.isReadOnly();
    const QString reason = desk_.document.readOnlyReason();
    banner_->showText(!readOnly ? QString() : tr("Open for reading only: nothing can be changed here. %1").arg(reason));
    const QString name = desk_.document.name();
    setWindowTitle(!open      ? tr("Crosscase")
                   : readOnly ? tr("%1 (read only) - Crosscase").arg(name)
                              : tr("%1 - Crosscase").arg(name));
    showSummary();
}

void MainWindow::showEntity(core::EntityId entity) {
    actions_->review()->setChecked(false);
    desk_.selection.selectEntities({entity});
    statusBar()->clearMessage();
    const ChartBook& book = chart_->book();
    if (const auto items = book.itemsOf({entity}); !items.empty()) return chart_->view()->centreOn(items.front());
    constexpr int messageMilliseconds = 8000;
    const auto& nodes = book.data().nodes;
    const bool isHidden = std::ranges::find(nodes, entity, &core::ChartNode::id) != nodes.end();
    const QAction* way = known_.find(isHidden ? QStringLiteral("chart.show-all") : QStringLiteral("chart.add"))->action;
    const QString words = way->text().remove(QLatin1Char('&'));
    statusBar()->showMessage(isHidden ? tr("It is hidden on this chart; “%1” brings it back.").arg(words)
                                      : tr("It is not on this chart; “%1” puts it there.").arg(words),
                             messageMilliseconds);
}

void MainWindow::showReview(bool shown) {
    if (shown == !beforeReview_.isEmpty()) return;
    if (shown) {
        beforeReview_ = QMainWindow::saveState();
        for (QDockWidget* panel : panels_) panel->hide();
        pages_->setCurrentWidget(review_);
        review_->focusList();
        return;
    }
    pages_->setCurrentWidget(desk_.document.isOpen() ? static_cast<QWidget*>(chart_) : start_);
    restoreState(beforeReview_);
    beforeReview_.clear();
}

void MainWindow::showKeyHints() {
    const QString find =
        known_.find(QStringLiteral("edit.find"))->action->shortcut().toString(QKeySequence::NativeText);
    search_->setPlaceholderText(find.isEmpty() ? tr("Search") : tr("Search (%1)").arg(find));
    showSummary();
}

void MainWindow::showSummary() {
    if (!desk_.document.isOpen()) return summary_->clear();
    const core::CaseCounts& counts = desk_.document.summary().counts;
    const QString holder = desk_.document.holder();
    QStringList parts{tr("Overlaps: %1").arg(counts.overlaps), tr("To review: %1").arg(counts.review)};
    if (counts.uncollated > 0) parts << tr("Not collated: %1").arg(counts.uncollated);
    parts << tr("Holder: %1").arg(holder.isEmpty() ? tr("nobody") : holder)
          << tr("You: %1").arg(desk_.document.person());
    summary_->setText(parts.join(QStringLiteral("  ·  ")));
    summary_->setToolTip(tr("In the case: %1 records, %2 entities, %3 links.\nTo review: pairs of entities that nobody "
                            "has looked at, as the review desk counts them.")
                             .arg(counts.records)
                             .arg(counts.entities)
                             .arg(counts.links));
}

QString MainWindow::bannerText() const {
    return banner_->text();
}

QString MainWindow::summaryText() const {
    return summary_->text();
}

void MainWindow::saveState() {
    actions_->review()->setChecked(false);
    if (caseShown_) layout_ = QMainWindow::saveState();
    desk_.settings.saveWindow(saveGeometry(), layout_);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveState();
    session_->finish();
    bool lost = false;
    const auto noted = connect(&desk_.document, &CaseDocument::lostAtClosing, this, [&lost] { lost = true; });
    desk_.document.close();
    disconnect(noted);
    event->setAccepted(!lost);  // the message about it needs the window
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QMainWindow::keyPressEvent(event);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (field && !field->text().isEmpty())
        field->clear();
    else if (!actions_->review()->isChecked())  // the desk always has one case before it
        desk_.selection.select({}, {});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && files.front().endsWith(caseEnding))
        commands_->open(files.front());
    else
        commands_->importPaths(files);
}

}  // namespace crosscase::ui
