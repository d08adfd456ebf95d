// tests/ui/test_chart_edits.cpp: no edit of a chart is lost and none lands elsewhere, however quickly one follows the other.
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTabBar>
#include <atomic>
#include <thread>

#include "tests/ui/charts.h"
#include "ui/chart/chart_to_go.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// Charts whose one writer can be kept busy, as an import does.
struct BusyCharts : Charts {
    BusyCharts() : tabs(*panel.findChild<QTabBar*>()) {}
    ~BusyCharts() { letGo(); }

    void keepBusy() {
        freed->store(false);
        window.desk().document.write(
            &window, QStringLiteral("Importing"),
            [freed = freed](core::CaseFile&, core::Progress& progress) -> core::Result<int> {
                while (!freed->load() && !progress.stopRequested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (progress.stopRequested()) return core::Progress::stopped("Importing");
                return 1;
            },
            [](const core::Result<int>&) {}, ui::CaseDocument::Touches::Nothing, ui::CaseDocument::AtClosing::Stops);
    }
    void letGo() { freed->store(true); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
    }
    void choose(core::EntityId item) {
        const auto index = view.content().indexOf(item);
        REQUIRE(index);
        QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(std::size_t(*index)));
    }
    core::EntityId idOf(std::size_t item) { return view.content().items[item].id; }
    /// Picks an item up and carries it; the button stays down.
    QPoint carry(core::EntityId item, QPoint by) {
        const QPoint from = placeOf(std::size_t(*view.content().indexOf(item)));
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + by / 2);
        QTest::mouseMove(&view, from + by);
        return from + by;
    }
    void drag(core::EntityId item, QPoint by) {
        const QPoint to = carry(item, by);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }
    QPointF shownAt(core::EntityId item) {
        return view.content().items[std::size_t(*view.content().indexOf(item))].position;
    }
    /// Items glide to where an undo puts them.
    bool comesTo(core::EntityId item, QPointF place) {
        return waitUntil([&] { return shownAt(item) == place; });
    }
    core::ChartData stored(core::ChartId chart) {
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        core::Progress progress;
        auto data = core::openChart(*file, chart, progress);
        REQUIRE(data);
        return *data;
    }
    core::PlacedEntity storedItem(core::ChartId chart, core::EntityId item) {
        for (const core::ChartNode& node : stored(chart).nodes)
            if (node.id == item) return node.placed;
        FAIL("not on the chart");
        return {};
    }
    /// A stored chart of the overview, at rest.
    core::ChartId store() {
        choose(idOf(0));
        press(Qt::Key_P);
        press(Qt::Key_Escape);
        REQUIRE(book.current());
        return *book.current();
    }
    /// A stored chart with one note.
    core::EntityId writeNote() {
        ui::Ask::planAnswer(QStringLiteral("Seen at the port"));
        press(Qt::Key_N);
        return view.content().items.back().id;
    }
    bool isOffered(const char* action) { return panel.findChild<QAction*>(QLatin1String(action))->isEnabled(); }

    std::shared_ptr<std::atomic<bool>> freed = std::make_shared<std::atomic<bool>>(true);
    QTabBar& tabs;
};

}  // namespace

TEST_CASE("keys that follow each other before anything is written all count", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    const core::EntityId item = charts.idOf(1);
    const std::string before = charts.digest();
    charts.choose(item);
    charts.settle();
    charts.keepBusy();
    charts.key(Qt::Key_P);
    charts.key(Qt::Key_G);
    CHECK(charts.book.drawn().greyedItems == 1);  // it shows while it waits
    charts.drag(item, {40, 30});
    const QPointF place = charts.shownAt(item);
    charts.letGo();
    charts.settle();
    const core::PlacedEntity placed = charts.storedItem(chart, item);
    CHECK(placed.pinned);
    CHECK(placed.visibility == core::Visibility::Greyed);
    CHECK(QPointF(placed.x, placed.y) == place);
    CHECK(charts.shownAt(item) == place);
    for (int i = 0; i < 3; ++i) charts.undo();
    CHECK(charts.digest() == before);
}

TEST_CASE("P pressed twice pins and lets go", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    charts.choose(charts.idOf(1));
    charts.settle();
    charts.keepBusy();
    charts.key(Qt::Key_P);
    charts.key(Qt::Key_P);
    charts.letGo();
    charts.settle();
    CHECK_FALSE(charts.storedItem(chart, charts.idOf(1)).pinned);
}

TEST_CASE("two quick drags on the overview make one chart", "[edits]") {
    BusyCharts charts;
    const std::string before = charts.digest();
    const core::EntityId first = charts.idOf(1), second = charts.idOf(2);
    charts.keepBusy();
    charts.drag(first, {40, 30});
    charts.drag(second, {-30, 40});
    const QPointF one = charts.shownAt(first), other = charts.shownAt(second);
    charts.letGo();
    charts.settle();
    REQUIRE(charts.tabs.count() == 2);
    CHECK(charts.tabs.currentIndex() == 1);
    REQUIRE(charts.book.current());
    CHECK(charts.storedItem(*charts.book.current(), first).x == one.x());
    CHECK(charts.storedItem(*charts.book.current(), second).x == other.x());
    CHECK(charts.shownAt(first) == one);
    charts.undo();
    CHECK(charts.tabs.count() == 2);
    charts.undo();
    CHECK(charts.tabs.count() == 1);
    CHECK(charts.digest() == before);
    // The chart is gone: what is done now makes another one, of this alone.
    charts.choose(second);
    charts.press(Qt::Key_P);
    REQUIRE(charts.book.current());
    CHECK(charts.storedItem(*charts.book.current(), second).pinned);
}

TEST_CASE("a layout is written on the chart that it was made for, whichever is in front by then", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(charts.tabs.count() == 3);
    const core::ChartId empty = *charts.book.current();
    charts.press(Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(charts.book.current() == chart);
    const std::size_t all = charts.items();
    const auto places = charts.stored(chart).nodes;
    const std::string before = charts.digest();
    charts.panel.findChild<QAction*>(QStringLiteral("chart.lay-circular"))->trigger();
    charts.key(Qt::Key_PageDown, Qt::ControlModifier);
    charts.settle();
    CHECK(charts.book.current() == empty);
    CHECK(charts.items() == 0);
    CHECK(charts.stored(empty).nodes.empty());
    REQUIRE(charts.stored(chart).nodes.size() == all);
    std::size_t moved = 0;
    for (const core::ChartNode& node : places) moved += charts.storedItem(chart, node.id).x != node.placed.x;
    CHECK(moved > all / 2);
    charts.press(Qt::Key_PageUp, Qt::ControlModifier);
    charts.undo();
    CHECK(charts.digest() == before);
}

TEST_CASE("a look that is chosen after another chart came to the front goes to the items it was for", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    charts.choose(charts.idOf(0));
    charts.click(1, Qt::ControlModifier);
    charts.keepBusy();
    charts.key(Qt::Key_T, Qt::ControlModifier);  // comes to the front when the writer gets to it
    const ui::ChartSheet on = charts.book.sheet();
    const core::EntityId item = charts.idOf(0);
    charts.letGo();
    charts.settle();
    REQUIRE(charts.book.current() != chart);
    charts.book.edit(on, [item](const core::ChartData& data) {
        return core::shownAs(data, std::vector{item}, core::Visibility::Greyed);
    });
    charts.settle();
    CHECK(charts.storedItem(chart, item).visibility == core::Visibility::Greyed);
}

TEST_CASE("closing the case waits for what was done to its charts", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    const core::EntityId item = charts.idOf(1);
    charts.choose(item);
    charts.settle();
    charts.keepBusy();
    charts.key(Qt::Key_P);
    charts.key(Qt::Key_H);
    SECTION("when it is closed") {
        charts.window.desk().document.close();
    }
    SECTION("when the program ends") {
        charts.window.close();
    }
    SECTION("when another case is opened") {
        charts.window.open(charts.path);
        charts.settle();
    }
    CHECK(charts.storedItem(chart, item).pinned);
    CHECK(charts.storedItem(chart, item).visibility == core::Visibility::Hidden);
}

TEST_CASE("what cannot be written at closing is told, and the window stays for it", "[edits]") {
    BusyCharts charts;
    ui::Ask::toldInTest().clear();
    charts.keepBusy();
    charts.window.desk().document.write(
        &charts.window, QStringLiteral("Changing the chart"),
        [](core::CaseFile&, core::Progress&) -> core::Result<int> {
            return core::Error{core::Error::Code::Storage, "The disk is full.", {}};
        },
        [](const core::Result<int>&) {}, ui::CaseDocument::Touches::Charts);
    CHECK_FALSE(charts.window.close());
    CHECK(ui::Ask::toldInTest().join(QString()).contains(QStringLiteral("The disk is full.")));
    CHECK_FALSE(charts.window.desk().document.isOpen());
    CHECK(charts.window.close());
}

TEST_CASE("an edit that is stopped does not stay on the screen", "[edits]") {
    BusyCharts charts;
    charts.store();
    const std::size_t all = charts.items();
    const core::EntityId item = charts.idOf(1);
    const QPointF stands = charts.shownAt(item);
    const std::string before = charts.digest();
    charts.keepBusy();
    charts.drag(item, {40, 30});
    charts.key(Qt::Key_H);
    CHECK(charts.items() == all - 1);
    for (const auto& job : charts.window.desk().jobs.running())
        if (job->title() == QStringLiteral("Changing the chart")) job->progress().requestStop();
    charts.letGo();
    charts.settle();
    CHECK(charts.items() == all);
    CHECK(charts.comesTo(item, stands));
    CHECK(charts.digest() == before);
}

TEST_CASE("a drag is not undone by a reading of the chart that began before it", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    const core::EntityId item = charts.idOf(1);
    charts.choose(item);
    charts.settle();
    charts.book.reload();
    charts.drag(item, {40, 30});
    const QPointF place = charts.shownAt(item);
    charts.key(Qt::Key_G);
    charts.settle();
    CHECK(charts.shownAt(item) == place);
    CHECK(charts.storedItem(chart, item).x == place.x());
    CHECK(charts.storedItem(chart, item).visibility == core::Visibility::Greyed);
}

TEST_CASE("Escape puts back what is being dragged", "[edits]") {
    BusyCharts charts;
    charts.store();
    const core::EntityId item = charts.idOf(1);
    const QPointF stands = charts.shownAt(item);
    const std::string before = charts.digest();
    const QPoint to = charts.carry(item, {40, 30});
    REQUIRE(charts.shownAt(item) != stands);
    charts.key(Qt::Key_Escape);
    CHECK(charts.shownAt(item) == stands);
    QTest::mouseRelease(&charts.view, Qt::LeftButton, {}, to);
    charts.settle();
    CHECK(charts.shownAt(item) == stands);
    CHECK(charts.digest() == before);
}

TEST_CASE("arrows, another button and a change of the chart do not end a drag", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    const core::EntityId item = charts.idOf(1);
    const QPoint at = charts.carry(item, {40, 30});
    SECTION("arrows") {
        charts.key(Qt::Key_Right);
        CHECK(charts.view.selected() == std::vector{item});
    }
    SECTION("the middle button") {
        QTest::mousePress(&charts.view, Qt::MiddleButton, {}, at);
        QTest::mouseRelease(&charts.view, Qt::MiddleButton, {}, at);
    }
    SECTION("a change of the chart") {
        charts.panel.findChild<QAction*>(QStringLiteral("chart.hide-others"))->trigger();
        charts.settle();
    }
    QTest::mouseMove(&charts.view, at + QPoint(10, 10));
    const QPointF place = charts.shownAt(item);
    QTest::mouseRelease(&charts.view, Qt::LeftButton, {}, at + QPoint(10, 10));
    charts.settle();
    CHECK(charts.shownAt(item) == place);
    CHECK(charts.storedItem(chart, item).x == place.x());
    CHECK(charts.storedItem(chart, item).y == place.y());
}

TEST_CASE("a drag that is under way when another chart is chosen is stored where it came to", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    const core::EntityId item = charts.idOf(1);
    const QPoint at = charts.carry(item, {40, 30});
    const QPointF place = charts.shownAt(item);
    charts.key(Qt::Key_PageUp, Qt::ControlModifier);
    QTest::mouseRelease(&charts.view, Qt::LeftButton, {}, at);
    charts.settle();
    CHECK(charts.tabs.currentIndex() == 0);
    CHECK(charts.storedItem(chart, item).x == place.x());
}

TEST_CASE("a folded group and what stands beside it are dragged together", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    charts.click(1);
    charts.click(2, Qt::ControlModifier);
    ui::Ask::planAnswer(QStringLiteral("The crew"));
    charts.press(Qt::Key_G, Qt::ControlModifier);
    const core::EntityId note = charts.writeNote();
    charts.view.selectAll();
    charts.settle();
    const auto before = charts.stored(chart);
    charts.undoes([&] {
        charts.drag(note, {40, 30});
        charts.settle();
    });
    const auto after = charts.stored(chart);
    const double by = after.notes.at(0).x - before.notes.at(0).x;
    CHECK(by > 0);
    CHECK(after.groups.at(0).x - before.groups.at(0).x == Approx(by));
    for (std::size_t i = 0; i < before.nodes.size(); ++i)
        CHECK(after.nodes[i].placed.x - before.nodes[i].placed.x == Approx(by));
}

TEST_CASE("a note is taken away and changed by key, chosen by mouse or by Tab", "[edits]") {
    BusyCharts charts;
    charts.store();
    const core::EntityId note = charts.writeNote();
    const std::size_t all = charts.items();
    charts.press(Qt::Key_Escape);
    REQUIRE_FALSE(charts.isOffered("chart.remove"));
    SECTION("by mouse") {
        charts.click(all - 1);
    }
    SECTION("by keyboard alone") {
        charts.view.clearFocus();  // after Escape, Tab leaves the chart
        charts.view.setFocus();
        for (std::size_t i = 0; i < all && charts.view.selected() != std::vector{note}; ++i) charts.press(Qt::Key_Tab);
    }
    REQUIRE(charts.view.selected() == std::vector{note});
    for (const char* action :
         {"chart.hide", "chart.hide-others", "chart.grey", "chart.pin", "chart.group", "chart.fold", "chart.ungroup"})
        CHECK_FALSE(charts.isOffered(action));
    CHECK(charts.isOffered("chart.remove"));
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("Not seen at the port"));
        charts.press(Qt::Key_F2);
    });
    CHECK(charts.view.content().items.back().label == QStringLiteral("Not seen at the port"));
    CHECK(charts.view.selected() == std::vector{note});  // still chosen, though the chart was read again
    charts.undoes([&] { charts.press(Qt::Key_Delete); });
    CHECK(charts.items() == all - 1);
    CHECK_FALSE(charts.isOffered("chart.remove"));
}

TEST_CASE("the menu of a note has what can be done to a note", "[edits]") {
    BusyCharts charts;
    charts.store();
    charts.writeNote();
    const QPoint at = charts.placeOf(charts.items() - 1);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, charts.view.mapToGlobal(at));
    QApplication::sendEvent(&charts.view, &asked);
    QMenu* menu = nullptr;
    REQUIRE(waitUntil([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }));
    QStringList offered;
    for (const QAction* action : menu->actions()) {
        CHECK(action->isEnabled());
        offered << action->objectName();
    }
    CHECK(offered == QStringList{QStringLiteral("chart.edit"), QStringLiteral("chart.look"),
                                 QStringLiteral("chart.copy"), QStringLiteral("chart.remove")});
    menu->close();
}

TEST_CASE("chosen items are moved by Alt and the arrows, one step for each press", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    charts.click(1);
    charts.click(2, Qt::ControlModifier);
    const core::EntityId one = charts.idOf(1), other = charts.idOf(2);
    const QPointF first = charts.shownAt(one), second = charts.shownAt(other);
    const std::string before = charts.digest();
    charts.undoes([&] { charts.press(Qt::Key_Right, Qt::AltModifier); });
    CHECK(charts.comesTo(one, first + QPointF(20, 0)));
    CHECK(charts.comesTo(other, second + QPointF(20, 0)));
    charts.undoes([&] { charts.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); });
    CHECK(charts.comesTo(one, first + QPointF(20, -2)));
    CHECK(charts.storedItem(chart, one).y == first.y() - 2);
    charts.undo();
    charts.undo();
    CHECK(charts.digest() == before);
    // A key that is held is one step.
    QTest::keyPress(&charts.view, Qt::Key_Left, Qt::AltModifier);
    for (int i = 0; i < 3; ++i) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier, {}, true);
        QApplication::sendEvent(&charts.view, &repeated);
    }
    QTest::keyRelease(&charts.view, Qt::Key_Left, Qt::AltModifier);
    charts.settle();
    CHECK(charts.comesTo(one, first - QPointF(80, 0)));
    charts.undo();
    CHECK(charts.digest() == before);
}

TEST_CASE("where the case is open for reading only, what is dragged goes back", "[edits]") {
    Charts first;
    ui::MainWindow second;
    second.show();
    second.open(first.path);
    REQUIRE(waitUntil([&] { return second.desk().document.isOpen() && second.desk().jobs.running().empty(); }));
    ui::ChartView& view = *second.chart()->view();
    const QPointF stands = view.content().items[1].position;
    const QPoint from = view.toView(stands).toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(40, 30));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(40, 30));
    CHECK(waitUntil([&] { return view.content().items[1].position == stands; }));
}

TEST_CASE("until a chart that was chosen is there, the one before stays whole", "[edits]") {
    BusyCharts charts;
    const core::ChartId chart = charts.store();
    const std::size_t shown = charts.items();
    charts.tabs.setCurrentIndex(0);  // being read
    CHECK(charts.book.current() == chart);
    CHECK(charts.book.drawn().items.size() == shown);
    CHECK(charts.items() == shown);
    charts.drag(charts.idOf(2), {20, 30});  // what is done to it still goes to it
    const core::EntityId moved = charts.idOf(2);
    const QPointF place = charts.shownAt(moved);
    charts.settle();
    CHECK_FALSE(charts.book.current());
    CHECK(charts.storedItem(chart, moved).x == place.x());
}

TEST_CASE("what is asked of a chart right after choosing it is done to that one", "[edits]") {
    BusyCharts charts;
    const core::ChartId first = charts.store();
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(charts.tabs.count() == 3);
    const core::ChartId second = *charts.book.current();
    charts.tabs.setCurrentIndex(1);  // the first; it is not there yet
    REQUIRE(charts.book.current() == second);
    ui::Ask::planAnswer(QStringLiteral("Ring"));
    charts.press(Qt::Key_F2);
    CHECK(charts.book.current() == first);
    CHECK(charts.tabs.tabText(1) == QStringLiteral("Ring"));
    charts.tabs.setCurrentIndex(2);
    charts.panel.findChild<QAction*>(QStringLiteral("chart.delete"))->trigger();
    charts.settle();
    REQUIRE(charts.tabs.count() == 2);
    CHECK(charts.tabs.tabText(1) == QStringLiteral("Ring"));
}

TEST_CASE("where reading a chart is stopped, the tab goes back to the one that is shown", "[edits]") {
    BusyCharts charts;
    charts.store();
    charts.tabs.setCurrentIndex(0);
    charts.window.desk().jobs.stopAll();
    charts.settle();
    CHECK(charts.tabs.currentIndex() == (charts.book.current() ? 1 : 0));  // it may have come all the same
    charts.tabs.setCurrentIndex(0);
    charts.settle();
    CHECK_FALSE(charts.book.current());
}

TEST_CASE("the menu of a tab, and a double click on it, are about that chart", "[edits]") {
    BusyCharts charts;
    const core::ChartId first = charts.store();
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(charts.tabs.currentIndex() == 2);
    const QPoint tab = charts.tabs.tabRect(1).center();
    SECTION("delete by the menu") {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, tab, charts.tabs.mapToGlobal(tab));
        QCoreApplication::sendEvent(&charts.tabs, &asked);
        charts.settle();
        QMenu* menu = nullptr;
        REQUIRE(waitUntil([&] {
            for (QMenu* one : charts.panel.findChildren<QMenu*>())
                if (one->isVisible()) menu = one;
            return menu != nullptr;
        }));
        CHECK(charts.book.current() == first);
        auto* taken = charts.panel.findChild<QAction*>(QStringLiteral("chart.delete"));
        charts.undoes([&] {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(taken).center());
            charts.settle();
        });
        REQUIRE(charts.tabs.count() == 2);
        CHECK(charts.tabs.tabText(1) == QStringLiteral("Chart 2"));
    }
    SECTION("renamed by a double click, whatever is chosen on it") {
        charts.press(Qt::Key_PageUp, Qt::ControlModifier);
        charts.click(0);
        ui::Ask::planAnswer(QStringLiteral("Ring"));
        charts.undoes([&] {
            QTest::mouseDClick(&charts.tabs, Qt::LeftButton, {}, tab);
            charts.settle();
        });
        CHECK(charts.tabs.tabText(1) == QStringLiteral("Ring"));
    }
}

TEST_CASE("what leaves the chart stands where it was dragged to", "[edits]") {
    BusyCharts charts;
    charts.store();
    const core::EntityId item = charts.idOf(1);
    charts.drag(item, {40, 30});
    charts.settle();
    const QPointF place = charts.shownAt(item);
    const ui::ChartToGo going = ui::chartToGo(charts.window.desk().document, charts.book, charts.view.content());
    CHECK(going.shown.places.at(item) == std::pair(place.x(), place.y()));
}
