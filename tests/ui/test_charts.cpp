// tests/ui/test_charts.cpp: working on charts by mouse and keyboard, on the sample: every step is stored and can be undone.
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTreeWidget>

#include "tests/ui/charts.h"

using namespace crosscase;
using namespace crosscase::test;

TEST_CASE("taking an item off the overview makes a chart of the rest, undo brings the overview back", "[charts]") {
    Charts charts;
    const std::size_t all = charts.items();
    auto* tabs = charts.panel.findChild<QTabBar*>();
    REQUIRE(tabs->count() == 1);
    charts.click(0);
    const core::EntityId gone = charts.view.content().items[0].id;
    charts.undoes([&] { charts.press(Qt::Key_Delete); });
    CHECK(charts.items() == all - 1);
    CHECK_FALSE(charts.view.content().indexOf(gone));
    CHECK(tabs->count() == 2);
    CHECK(tabs->tabText(1) == QStringLiteral("Chart 1"));
    CHECK(tabs->currentIndex() == 1);
    charts.undo();
    CHECK(tabs->count() == 1);
    CHECK(charts.items() == all);
}

TEST_CASE("a drag is stored where it ended and undone", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_P);  // a stored chart, its first item pinned
    REQUIRE(charts.book.current());
    const core::EntityId id = charts.view.content().items[1].id;
    const auto placeNow = [&] {
        for (const core::ChartNode& node : charts.book.data().nodes)
            if (node.id == id) return QPointF(node.placed.x, node.placed.y);
        return QPointF();
    };
    const QPointF before = placeNow();
    charts.undoes([&] {
        const QPoint from = charts.placeOf(std::size_t(*charts.view.content().indexOf(id)));
        QTest::mousePress(&charts.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&charts.view, from + QPoint(20, 12));
        QTest::mouseMove(&charts.view, from + QPoint(60, 30));
        QTest::mouseRelease(&charts.view, Qt::LeftButton, {}, from + QPoint(60, 30));
        charts.settle();
    });
    const QPointF after = placeNow();
    CHECK(after != before);
    charts.undo();
    CHECK(placeNow() == before);
    CHECK(waitUntil([&] {  // the picture follows
        return charts.view.content().items[std::size_t(*charts.view.content().indexOf(id))].position == before;
    }));
}

TEST_CASE("hide, grey out, show all, each by a key and each counted", "[charts]") {
    Charts charts;
    const std::size_t all = charts.items();
    charts.click(0);
    charts.undoes([&] { charts.press(Qt::Key_H); });
    CHECK(charts.items() == all - 1);
    CHECK(charts.book.drawn().hiddenItems == 1);
    charts.click(1);
    charts.undoes([&] { charts.press(Qt::Key_G); });
    CHECK(charts.book.drawn().greyedItems == 1);
    charts.undoes([&] { charts.press(Qt::Key_H, Qt::ShiftModifier); });
    CHECK(charts.items() == 1);
    charts.undoes([&] { charts.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); });
    CHECK(charts.items() == all);
    CHECK(charts.book.drawn().greyedItems == 0);
}

TEST_CASE("items are grouped, folded, unfolded by double click and fall apart again", "[charts]") {
    Charts charts;
    const std::size_t all = charts.items();
    charts.click(0);
    charts.click(1, Qt::ControlModifier);
    REQUIRE(charts.view.selected().size() == 2);
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("The crew"));
        charts.press(Qt::Key_G, Qt::ControlModifier);
    });
    REQUIRE(charts.items() == all - 1);
    std::size_t group = all;
    for (std::size_t i = 0; i < charts.items(); ++i)
        if (charts.view.content().items[i].label == QStringLiteral("The crew")) group = i;
    REQUIRE(group < all);
    charts.click(group);
    CHECK(charts.window.desk().selection.entities().size() == 2);
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("The night crew"));
        charts.press(Qt::Key_F2);
    });
    CHECK(charts.view.content().items[group].label == QStringLiteral("The night crew"));
    QTest::mouseDClick(&charts.view, Qt::LeftButton, {}, charts.placeOf(group));
    charts.settle();
    CHECK(charts.items() == all);
    charts.undoes([&] { charts.press(Qt::Key_F); });
    CHECK(charts.items() == all - 1);
    charts.undoes([&] { charts.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); });
    CHECK(charts.items() == all);
    CHECK(charts.book.data().groups.empty());
}

TEST_CASE("expanding says what it would bring before it adds it", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.window.desk().selection.selectEntities({charts.view.content().items[0].id});
    charts.press(Qt::Key_H, Qt::ShiftModifier);  // alone on a chart
    REQUIRE(charts.items() == 1);
    charts.press(Qt::Key_E, Qt::ControlModifier);
    QDialog* dialog = charts.dialog();
    auto* list = dialog->findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() >= 1);
    int promised = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        list->topLevelItem(i)->setCheckState(0, i == 0 ? Qt::Checked : Qt::Unchecked);
        if (i == 0) promised = list->topLevelItem(i)->text(2).toInt();
    }
    REQUIRE(promised > 0);
    charts.undoes([&] { charts.accept(dialog); });
    CHECK(charts.items() == std::size_t(promised) + 1);
}

TEST_CASE("charts are made, renamed, duplicated, merged, photographed, put back and deleted", "[charts]") {
    Charts charts;
    auto* tabs = charts.panel.findChild<QTabBar*>();
    charts.click(0);
    charts.click(1, Qt::ControlModifier);
    charts.undoes([&] { charts.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); });
    REQUIRE(tabs->count() == 2);
    const std::size_t neighbourhood = charts.items();
    CHECK(neighbourhood > 2);
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("Ring"));
        charts.press(Qt::Key_F2);
    });
    CHECK(tabs->tabText(1) == QStringLiteral("Ring"));
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("as it was"));
        charts.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    });
    charts.click(0);
    charts.press(Qt::Key_Delete);
    CHECK(charts.items() == neighbourhood - 1);
    charts.undoes([&] {
        charts.panel.commands().showSnapshots();
        charts.settle();
        charts.accept(charts.dialog());
    });
    CHECK(charts.items() == neighbourhood);
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(tabs->count() == 3);
    CHECK(charts.items() == 0);
    charts.undoes([&] {
        charts.panel.commands().merge();
        charts.accept(charts.dialog());
    });
    CHECK(charts.items() == neighbourhood);
    charts.undoes([&] {
        charts.panel.commands().deleteChart();
        charts.settle();
    });
    CHECK(tabs->count() == 2);
    CHECK(tabs->currentIndex() == 0);
    charts.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 1);
    CHECK(charts.items() == neighbourhood);
}

TEST_CASE("items are copied from one chart to another with their looks", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.undoes([&] {
        charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* dialog = charts.dialog();
        auto* form = dialog->findChild<QComboBox*>();
        form->setCurrentIndex(form->findData(int(core::ItemForm::Box)));
        charts.accept(dialog);
    });
    const core::EntityId id = charts.view.content().items[0].id;
    charts.press(Qt::Key_C, Qt::ControlModifier);
    charts.press(Qt::Key_T, Qt::ControlModifier);
    charts.undoes([&] { charts.press(Qt::Key_V, Qt::ControlModifier); });
    REQUIRE(charts.items() == 1);
    CHECK(charts.book.drawn().items[0].id == id);
    CHECK(charts.book.drawn().items[0].look.form == core::ItemForm::Box);
}

TEST_CASE("snapshots are renamed by F2 and deleted by Del in their list", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_P);  // a chart of the overview
    for (const char* name : {"first", "second"}) {
        ui::Ask::planAnswer(QString::fromLatin1(name));
        charts.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    }
    QStringList names;
    /// Opens the list, does something to the first line, says what the list then has, and closes it.
    const auto inList = [&](auto&& act) {
        charts.panel.commands().showSnapshots();
        charts.settle();
        QDialog* dialog = charts.dialog();
        auto* list = dialog->findChild<QListWidget*>();
        list->setFocus();
        act(dialog, list);
        charts.settle();
        names.clear();
        for (int row = 0; row < list->count(); ++row) names << list->item(row)->text().section(QLatin1Char('\n'), 0, 0);
        charts.cancel(dialog);
    };
    charts.undoes([&] {
        inList([](QDialog*, QListWidget* list) {
            ui::Ask::planAnswer(QStringLiteral("before the raid"));
            QTest::keyClick(list, Qt::Key_F2);
        });
    });
    CHECK(names == QStringList{QStringLiteral("before the raid"), QStringLiteral("first")});
    charts.undoes([&] { inList([](QDialog*, QListWidget* list) { QTest::keyClick(list, Qt::Key_Delete); }); });
    CHECK(names == QStringList{QStringLiteral("first")});
    charts.undo();
    charts.undoes([&] { inList([&](QDialog* dialog, QListWidget*) { charts.pushByLetter(dialog, Qt::Key_D); }); });
    charts.undoes([&] {
        inList([&](QDialog*, QListWidget* list) {
            const QPoint at = list->visualItemRect(list->item(0)).center();
            QContextMenuEvent asked(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
            QApplication::sendEvent(list->viewport(), &asked);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().back()).center());
        });
    });
    CHECK(names.isEmpty());
}

TEST_CASE("a note and the look of a link go with the items that are copied", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_P);  // a chart of the overview
    REQUIRE(charts.book.current());
    const core::DrawnLink link = charts.book.drawn().links.at(0);
    charts.window.desk().selection.selectLinks(
        link.links, {charts.book.drawn().items[link.from].id, charts.book.drawn().items[link.to].id});
    charts.settle();
    charts.undoes([&] {
        charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* dialog = charts.dialog();
        dialog->findChild<QDoubleSpinBox*>()->setValue(4);
        charts.accept(dialog);
    });
    ui::Ask::planAnswer(QStringLiteral("Seen at the port"));
    charts.press(Qt::Key_N);
    charts.click(charts.items() - 1, Qt::ControlModifier);
    REQUIRE(charts.view.selected().size() == 3);
    charts.press(Qt::Key_C, Qt::ControlModifier);
    charts.press(Qt::Key_T, Qt::ControlModifier);
    charts.undoes([&] { charts.press(Qt::Key_V, Qt::ControlModifier); });
    REQUIRE(charts.items() == 3);
    CHECK(charts.view.content().items.back().label == QStringLiteral("Seen at the port"));
    REQUIRE_FALSE(charts.view.content().links.empty());
    CHECK(std::ranges::any_of(charts.view.content().links, [](const auto& one) { return one.width == 4; }));
}

TEST_CASE("a note alone is copied to another chart", "[charts]") {
    Charts charts;
    ui::Ask::planAnswer(QStringLiteral("Seen at the port"));
    charts.press(Qt::Key_N);
    charts.click(charts.items() - 1);
    charts.press(Qt::Key_C, Qt::ControlModifier);
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(charts.items() == 0);
    charts.undoes([&] { charts.press(Qt::Key_V, Qt::ControlModifier); });
    REQUIRE(charts.items() == 1);
    CHECK(charts.view.content().items[0].label == QStringLiteral("Seen at the port"));
}

TEST_CASE("a rule of the chart looks as it says and is undone", "[charts]") {
    Charts charts;
    charts.undoes([&] {
        charts.press(Qt::Key_Return, Qt::AltModifier);
        QDialog* dialog = charts.dialog();
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Add")) button->click();
        CHECK(dialog->findChild<QListWidget*>()->count() == 1);
        charts.accept(dialog);
    });
    REQUIRE(charts.book.drawn().rules.size() == 1);
    const std::string type = charts.book.drawn().rules[0].value;
    for (const core::DrawnItem& item : charts.book.drawn().items)
        CHECK(item.look.frame == (item.type == type ? charts.book.drawn().rules[0].item.frame : ""));
}

TEST_CASE("every layout is one step, moves what it should and leaves what is pinned", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_P);
    charts.press(Qt::Key_Escape);
    const core::EntityId pinned = charts.view.content().items[0].id;
    const auto place = [&](core::EntityId id) {
        for (const core::ChartNode& node : charts.book.data().nodes)
            if (node.id == id) return QPointF(node.placed.x, node.placed.y);
        return QPointF();
    };
    const QPointF stands = place(pinned);
    for (const char* name :
         {"lay-circular", "lay-clusters", "lay-crossings", "lay-hierarchical", "lay-peacock", "lay-by-type",
          "lay-by-agency", "lay-grid", "lay-theme-lines", "lay-time", "lay-distances"}) {
        INFO(name);
        const auto before = charts.book.data().nodes;
        charts.undoes([&] {
            charts.panel.findChild<QAction*>(QStringLiteral("chart.") + QLatin1String(name))->trigger();
            charts.settle();
        });
        CHECK(place(pinned) == stands);
        std::size_t moved = 0;
        for (const core::ChartNode& node : before) moved += place(node.id) != QPointF(node.placed.x, node.placed.y);
        CHECK(moved > before.size() / 2);
    }
    for (const core::DrawnItem& item : charts.book.drawn().items) CHECK(item.look.form == core::ItemForm::Icon);
}

TEST_CASE("theme lines say when: links stand in the order of their dates, and an axis above them says these",
          "[charts]") {
    Charts charts;
    const auto layOut = [&](const char* name) {
        charts.panel.findChild<QAction*>(QLatin1String(name))->trigger();
        charts.settle();
    };
    layOut("chart.lay-theme-lines");
    const ui::ChartContent& shown = charts.view.content();
    std::map<double, core::LinkTime> dates;
    for (const ui::ChartTime& time : shown.times) dates.emplace(time.x, time.time);
    for (const ui::ChartLink& link : shown.links) REQUIRE((!link.at || dates.contains(*link.at)));
    REQUIRE(dates.size() > 20);
    for (auto date = std::next(dates.begin()); date != dates.end(); ++date)
        CHECK(std::prev(date)->second.at < date->second.at);
    CHECK(ui::TimeAxis(charts.view.content()).height(10) > 0);
    layOut("chart.lay-circular");
    CHECK(ui::TimeAxis(charts.view.content()).height(10) == 0);
    for (const char* name : {"chart.lay-time-scale", "chart.lay-time"}) {
        INFO(name);
        layOut(name);
        CHECK(ui::TimeAxis(charts.view.content()).height(10) > 0);
        // Later dates stand further to the right, and above items.
        std::map<double, core::LinkTime> stands;
        for (const ui::ChartTime& time : charts.view.content().times) {
            const auto [known, isNew] = stands.emplace(time.x, time.time);
            CHECK((isNew || known->second.at == time.time.at));
        }
        REQUIRE(stands.size() > 1);
        CHECK(std::is_sorted(stands.begin(), stands.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; }));
    }
    layOut("chart.lay-distances");
    CHECK(ui::TimeAxis(charts.view.content()).height(10) == 0);
}

TEST_CASE("a lasso, by its key or with Alt, chooses what it goes round", "[charts]") {
    Charts charts;
    const QPoint middle = charts.placeOf(3);
    const QPoint corners[] = {{-18, -18}, {18, -18}, {18, 18}, {-18, 18}};
    const auto draw = [&](Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(&charts.view, Qt::LeftButton, modifiers, middle + corners[0]);
        for (const QPoint& corner : corners) QTest::mouseMove(&charts.view, middle + corner);
        QTest::mouseRelease(&charts.view, Qt::LeftButton, modifiers, middle + corners[3]);
        charts.settle();
        const auto selected = charts.view.selected();
        CHECK(std::find(selected.begin(), selected.end(), charts.view.content().items[3].id) != selected.end());
        CHECK(selected.size() < charts.items() / 2);
    };
    draw(Qt::AltModifier);
    charts.press(Qt::Key_Escape);
    REQUIRE(charts.view.selected().empty());
    charts.press(Qt::Key_S);
    CHECK(charts.view.picking() == ui::ChartView::Picking::Lasso);
    CHECK_FALSE(charts.view.pickingHint().isEmpty());
    draw({});
    CHECK(charts.view.picking() == ui::ChartView::Picking::Nothing);
    charts.run(QStringLiteral("With a lasso"));
    charts.press(Qt::Key_Escape);
    CHECK(charts.view.picking() == ui::ChartView::Picking::Nothing);
}

TEST_CASE("a note is written, moved, changed and taken away", "[charts]") {
    Charts charts;
    const std::size_t all = charts.items();
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("Seen at the port"));
        charts.press(Qt::Key_N);
    });
    REQUIRE(charts.items() == all + 1);
    CHECK(charts.view.content().items.back().label == QStringLiteral("Seen at the port"));
    const core::EntityId note = charts.view.content().items.back().id;
    charts.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("Not seen at the port"));
        charts.panel.commands().changeNote(note);
        charts.settle();
    });
    CHECK(charts.view.content().items.back().label == QStringLiteral("Not seen at the port"));
    charts.undoes([&] {
        ui::Ask::planAnswer(QString());
        charts.panel.commands().changeNote(note);
        charts.settle();
    });
    CHECK(charts.items() == all);
}

TEST_CASE("notes are given a colour and a width in one step", "[charts]") {
    Charts charts;
    const std::size_t all = charts.items();
    const QString text =
        QStringLiteral("Seen at the port with the two others of the March meeting, none of them known");
    ui::Ask::planAnswer(text);
    charts.press(Qt::Key_N);
    charts.click(all);
    for (int i = 0; i < 10; ++i) charts.press(Qt::Key_Up, Qt::AltModifier);  // makes room for another
    ui::Ask::planAnswer(QStringLiteral("Who else?"));
    charts.press(Qt::Key_N);
    const auto note = [&] { return charts.view.content().items[all]; };
    const double before = ui::shapeOf(note()).halfHeight;
    charts.click(all);
    charts.click(all + 1, Qt::ControlModifier);
    charts.undoes([&] {
        charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* dialog = charts.dialog();
        auto* colour = dialog->findChild<QComboBox*>();
        QTest::keyClicks(colour, QStringLiteral("Yel"));
        auto* width = dialog->findChild<QDoubleSpinBox*>();
        width->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(width, QStringLiteral("100"));
        charts.accept(dialog);
    });
    CHECK(note().fill.isValid());
    CHECK(charts.view.content().items[all + 1].fill == note().fill);
    CHECK(charts.view.content().items[all + 1].extras->lineWidth == 100);
    CHECK(ui::shapeOf(note()).halfWidth * 2 < 130);
    CHECK(ui::shapeOf(note()).halfHeight > 1.5 * before);
    CHECK(note().label == text);  // all of it shows

    // Two widths: neither is taken for the other's, and a step leads from both to the usual one.
    charts.press(Qt::Key_Escape);
    charts.click(all);
    charts.undoes([&] {
        charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* dialog = charts.dialog();
        auto* width = dialog->findChild<QDoubleSpinBox*>();
        CHECK(width->text() == QStringLiteral("100"));
        width->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(width, QStringLiteral("80"));
        charts.accept(dialog);
    });
    charts.click(all + 1, Qt::ControlModifier);
    charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* dialog = charts.dialog();
    auto* width = dialog->findChild<QDoubleSpinBox*>();
    CHECK(width->text() == QStringLiteral("Each its own"));
    width->setFocus(Qt::TabFocusReason);
    QTest::keyClick(width, Qt::Key_Up);
    CHECK(width->value() == core::ChartNote{}.width);
    charts.cancel(dialog);
}

TEST_CASE("what connects two entities is put on the chart and chosen", "[charts]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_H, Qt::ShiftModifier);
    REQUIRE(charts.items() == 1);
    core::Progress progress;
    auto file = core::CaseFile::openReadOnly(ui::toPath(charts.path), "tester");
    REQUIRE(file);
    const auto entities = core::listEntities(*file);
    REQUIRE(entities);
    std::vector<core::EntityId> persons;
    for (const core::EntityRow& row : *entities)
        if (row.type == "person" && row.links > 1 && persons.size() < 2) persons.push_back(row.id);
    REQUIRE(persons.size() == 2);
    charts.window.desk().selection.selectEntities(persons);
    charts.settle();
    charts.undoes([&] {
        charts.panel.commands().connect();
        charts.settle();
    });
    for (core::EntityId id : persons) CHECK(charts.view.content().indexOf(id));
    CHECK(charts.view.selected().size() >= 2);
}

TEST_CASE("nothing on a chart can be changed where the case is open for reading only", "[charts]") {
    Charts first;
    ui::MainWindow second;
    second.show();
    second.open(first.path);
    REQUIRE(waitUntil([&] { return second.desk().document.isOpen() && second.desk().jobs.running().empty(); }));
    second.chart()->view()->selectAll();
    for (const char* name : {"chart.remove", "chart.hide", "chart.new", "chart.group", "chart.expand", "chart.layout"})
        CHECK_FALSE(second.findChild<QAction*>(QLatin1String(name))->isEnabled());
    CHECK(second.findChild<QAction*>(QStringLiteral("chart.export"))->isEnabled());
    second.desk().selection.selectEntities(
        {second.chart()->view()->selected().at(0), second.chart()->view()->selected().at(1)});
    for (const char* name : {"chart.path", "chart.select-neighbours"})
        CHECK(second.findChild<QAction*>(QLatin1String(name))->isEnabled());
}
