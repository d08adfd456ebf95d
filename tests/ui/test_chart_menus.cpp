// tests/ui/test_chart_menus.cpp: the chart worked on by its menus, its tool bar and its tabs.
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <set>

#include "tests/ui/charts.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// A stored chart, nothing chosen, and the mouse.
struct Menus : Charts {
    Menus() : tabs(*panel.findChild<QTabBar*>()) {
        click(0);
        press(Qt::Key_P);
        press(Qt::Key_Escape);
        REQUIRE(tabs.count() == 2);
    }
    QAction* action(const char* name) {
        return panel.findChild<QAction*>(QStringLiteral("chart.") + QLatin1String(name));
    }
    QMenu* menu() {
        QMenu* shown = nullptr;
        REQUIRE(
            waitUntil([&] { return (shown = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }));
        return shown;
    }
    QMenu* menuAt(QPoint place) {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, view.mapToGlobal(place));
        QApplication::sendEvent(&view, &asked);
        return menu();
    }
    void choose(QMenu* shown, const char* name) {
        REQUIRE(shown->actions().contains(action(name)));
        REQUIRE(action(name)->isEnabled());
        QTest::mouseClick(shown, Qt::LeftButton, {}, shown->actionGeometry(action(name)).center());
        comeBack();
    }
    QToolButton* button(const char* name) {
        auto* found = qobject_cast<QToolButton*>(panel.findChild<QToolBar*>()->widgetForAction(action(name)));
        REQUIRE(found);
        return found;
    }
    void push(const char* name) {
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    core::PlacedEntity placed(core::EntityId id) {
        for (const core::ChartNode& node : book.data().nodes)
            if (node.id == id) return node.placed;
        FAIL("not on the chart");
        return {};
    }

    QTabBar& tabs;
};

}  // namespace

TEST_CASE("the menu of an item does what it says, one step each", "[charts]") {
    Menus charts;
    const std::size_t all = charts.items();
    const core::EntityId item = charts.view.content().items[1].id;
    const auto at = [&] { return charts.placeOf(std::size_t(*charts.view.content().indexOf(item))); };
    charts.undoes([&] { charts.choose(charts.menuAt(at()), "pin"); });
    CHECK(charts.placed(item).pinned);
    charts.undoes([&] { charts.choose(charts.menuAt(at()), "grey"); });
    CHECK(charts.placed(item).visibility == core::Visibility::Greyed);
    charts.undoes([&] { charts.choose(charts.menuAt(at()), "hide"); });
    CHECK(charts.items() == all - 1);
    charts.undoes([&] { charts.choose(charts.menuAt(charts.nowhere()), "show-all"); });
    CHECK(charts.items() == all);
    charts.undoes([&] { charts.choose(charts.menuAt(at()), "remove"); });
    CHECK(charts.items() == all - 1);
    CHECK_FALSE(charts.view.content().indexOf(item));
}

TEST_CASE("the tool bar of the chart works by mouse", "[charts]") {
    Menus charts;
    const std::size_t all = charts.items();
    charts.click(1);
    charts.undoes([&] { charts.push("hide"); });
    CHECK(charts.items() == all - 1);
    charts.undoes([&] { charts.push("show-all"); });
    CHECK(charts.items() == all);

    charts.press(Qt::Key_Escape);
    const std::vector<core::ChartNode> before = charts.book.data().nodes;
    charts.undoes([&] {
        QToolButton* layouts = charts.button("layout");  // its arrow stands at the right edge
        QTimer::singleShot(0, [&] { charts.choose(charts.menu(), "lay-circular"); });
        QTest::mouseClick(layouts, Qt::LeftButton, {}, QPoint(layouts->width() - 3, layouts->height() / 2));
        charts.settle();
    });
    std::size_t moved = 0;
    for (const core::ChartNode& node : before) moved += charts.placed(node.id).x != node.placed.x;
    CHECK(moved > before.size() / 2);

    const bool legend = charts.view.legendShown();
    charts.push("legend");
    CHECK(charts.view.legendShown() != legend);
    charts.push("legend");
    CHECK(charts.view.legendShown() == legend);
    const double zoom = charts.view.zoom();
    charts.push("zoom-in");
    CHECK(charts.view.zoom() > zoom);
    charts.push("zoom-out");
    CHECK(charts.view.zoom() == Approx(zoom));
    charts.undoes([&] { charts.push("new"); });
    CHECK(charts.tabs.count() == 3);
    CHECK(charts.items() == 0);
}

TEST_CASE("charts are chosen by their tabs, duplicated, merged, put back and deleted by name", "[charts]") {
    Menus charts;
    const std::size_t all = charts.items();
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("Second look"));
        charts.run(QStringLiteral("Duplicate chart"));
    });
    REQUIRE(charts.tabs.count() == 3);
    CHECK(charts.tabs.tabText(2) == QStringLiteral("Second look"));
    CHECK(charts.tabs.currentIndex() == 2);
    CHECK(charts.items() == all);

    ui::Ask::planAnswer(QStringLiteral("all of them"));
    charts.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    charts.click(1);
    charts.press(Qt::Key_Delete);
    REQUIRE(charts.items() == all - 1);
    charts.undoes([&] {
        charts.run(QStringLiteral("Put another chart onto this one"));
        charts.accept(charts.dialog());
    });
    CHECK(charts.items() == all);
    charts.undo();
    charts.undoes([&] {
        charts.run(QStringLiteral("Snapshots: put back, rename, delete"));
        charts.accept(charts.dialog());
    });
    CHECK(charts.items() == all);

    QTest::mouseClick(&charts.tabs, Qt::LeftButton, {}, charts.tabs.tabRect(1).center());
    charts.settle();
    CHECK(charts.book.current() == charts.book.charts()[0].id);
    charts.undoes([&] { charts.run(QStringLiteral("Delete chart")); });
    CHECK(charts.tabs.count() == 2);
    CHECK(charts.tabs.tabText(1) == QStringLiteral("Second look"));
    QTest::mouseClick(&charts.tabs, Qt::LeftButton, {}, charts.tabs.tabRect(1).center());
    charts.settle();
    REQUIRE(charts.book.current());
    charts.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK_FALSE(charts.book.current());
    CHECK(charts.tabs.currentIndex() == 0);
}

TEST_CASE("the selection grows to the neighbours and turns round", "[charts]") {
    Menus charts;
    charts.click(1);
    const core::EntityId chosen = charts.view.content().items[1].id;
    std::set<core::EntityId> around{chosen};
    for (const ui::ChartLink& link : charts.view.content().links) {
        const auto from = charts.view.content().items[std::size_t(link.from)].id;
        const auto to = charts.view.content().items[std::size_t(link.to)].id;
        if (from == chosen) around.insert(to);
        if (to == chosen) around.insert(from);
    }
    REQUIRE(around.size() > 1);
    charts.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const std::vector<core::EntityId> grown = charts.view.selected();
    CHECK(std::set(grown.begin(), grown.end()) == around);
    charts.run(QStringLiteral("Invert the selection"));
    const std::vector<core::EntityId> others = charts.view.selected();
    CHECK(others.size() == charts.items() - around.size());
    CHECK(std::ranges::none_of(others, [&](core::EntityId id) { return around.contains(id); }));
}

TEST_CASE("a chart is laid out by a property that is chosen, one step each", "[charts]") {
    Menus charts;
    for (const char* layout : {"Rows by a property", "Grouped by a property"}) {
        INFO(layout);
        charts.undoes([&] {
            charts.run(QLatin1String(layout));
            charts.accept(charts.dialog());
        });
    }
}
