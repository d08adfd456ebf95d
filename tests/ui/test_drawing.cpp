// tests/ui/test_drawing.cpp: entities and links drawn by mouse and by keyboard alone: each a record and one step to undo.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "core/workspace/drawing.h"
#include "tests/ui/charts.h"
#include "ui/chart/draw_entity_dialog.h"
#include "ui/chart/draw_link_dialog.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

using Picking = ui::ChartView::Picking;

struct Drawing : Charts {
    using Charts::click;
    using Charts::placeOf;
    QPoint placeOf(core::EntityId item) { return placeOf(std::size_t(*view.content().indexOf(item))); }
    void click(core::EntityId item, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        click(std::size_t(*view.content().indexOf(item)), modifiers);
    }
    core::EntityId idOf(std::size_t item) { return view.content().items[item].id; }
    void checkSound() {
        core::Progress progress;
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        const auto verified = core::verify(*file, progress);
        REQUIRE(verified);
        CHECK(verified->ok());
    }
    std::vector<core::RecordRow> records() {
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        return *core::listRecords(*file);
    }
    /// As for every change of a chart; and the case that it leaves is sound.
    template <typename Step>
    void undoes(Step step) {
        Charts::undoes(step);
        checkSound();
    }
    /// The dialog that came up, with the keyboard in it.
    template <typename Dialog>
    Dialog* dialog() {
        Dialog* found = nullptr;
        REQUIRE(waitUntil([&] {
            for (Dialog* one : window.findChildren<Dialog*>())
                if (one->isVisible()) found = one;
            return found != nullptr;
        }));
        found->activateWindow();
        REQUIRE(waitUntil([&] { return found->isAncestorOf(QApplication::focusWidget()); }));
        settle();
        return found;
    }
    bool anyDialog() {
        const auto all = window.findChildren<QDialog*>();
        return std::ranges::any_of(all, [](const QDialog* one) { return one->isVisible(); });
    }
    void type(const QString& text) {  // any script: a key event alone knows ASCII
        for (const QChar letter : text) {
            QKeyEvent pressed(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(QApplication::focusWidget(), &pressed);
        }
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void clickButton(QDialog* shown, const QString& text) {
        for (QPushButton* button : shown->findChildren<QPushButton*>())
            if (button->text() == text) QTest::mouseClick(button, Qt::LeftButton);
    }
    void waitClosed() {
        settle();
        for (QDialog* one : window.findChildren<QDialog*>())
            for (QLabel* label : one->findChildren<QLabel*>())
                if (one->isVisible()) UNSCOPED_INFO(label->text().toStdString());
        REQUIRE(waitUntil([this] { return !anyDialog(); }));
        comeBack();
    }
    const core::ChartNode* nodeOf(const char* label) {
        for (const core::ChartNode& node : book.data().nodes)
            if (node.label == label) return &node;
        return nullptr;
    }
    /// Two people of the chart whom nothing links.
    std::pair<core::EntityId, core::EntityId> strangers() {
        const auto& data = book.data();
        for (const core::ChartNode& one : data.nodes)
            for (const core::ChartNode& other : data.nodes) {
                if (one.type != "person" || other.type != "person" || one.id == other.id) continue;
                const bool linked = std::ranges::any_of(data.links, [&](const core::LinkRow& link) {
                    return (link.from == one.id && link.to == other.id) || (link.from == other.id && link.to == one.id);
                });
                if (!linked) return {one.id, other.id};
            }
        FAIL("all people are linked");
        return {};
    }
    const core::LinkRow* linkBetween(core::EntityId from, core::EntityId to) {
        for (const core::LinkRow& link : book.data().links)
            if (link.from == from && link.to == to) return &link;
        return nullptr;
    }
};

}  // namespace

TEST_CASE("a new entity is drawn by keyboard alone, in the middle of the view", "[drawing]") {
    Drawing drawing;
    const std::size_t records = drawing.records().size();
    const QPointF middle = drawing.view.toItems(QRectF(drawing.view.rect()).center());
    drawing.undoes([&] {
        drawing.press(Qt::Key_E);
        drawing.dialog<ui::DrawEntityDialog>();
        drawing.type(QStringLiteral("Zoran Weiss"));
        drawing.key(Qt::Key_Return);
        drawing.waitClosed();
    });
    const core::ChartNode* node = drawing.nodeOf("Zoran Weiss");
    REQUIRE(node);
    CHECK(std::abs(node->placed.x - middle.x()) < 1);
    CHECK(std::abs(node->placed.y - middle.y()) < 1);
    CHECK(drawing.book.current());
    const auto now = drawing.records();
    REQUIRE(now.size() == records + 1);
    CHECK(now.back().source == "analyst_assessment");
    CHECK(now.back().agency == ui::toUtf8(drawing.window.desk().document.holder()));
}

TEST_CASE("a type is picked first, then the place is clicked", "[drawing]") {
    Drawing drawing;
    drawing.press(Qt::Key_T, Qt::ControlModifier);  // an empty chart
    REQUIRE(drawing.view.content().items.empty());
    const QPoint place = drawing.view.rect().center() + QPoint(80, -60);
    const QPointF wanted = drawing.view.toItems(place);
    drawing.undoes([&] {
        for (QMenu* menu : drawing.panel.findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text() == QStringLiteral("Vehicle") && drawing.view.picking() == Picking::Nothing)
                    action->trigger();
        REQUIRE(drawing.view.picking() == Picking::Place);
        CHECK(drawing.view.cursor().shape() == Qt::CrossCursor);
        QTest::mouseClick(&drawing.view, Qt::LeftButton, {}, place);
        auto* dialog = drawing.dialog<ui::DrawEntityDialog>();
        CHECK(drawing.view.picking() == Picking::Nothing);
        CHECK(dialog->type() == "vehicle");
        drawing.type(QStringLiteral("B-AC 1234"));
        drawing.clickButton(dialog, QStringLiteral("&Draw a new one"));
        drawing.waitClosed();
    });
    REQUIRE(drawing.book.data().nodes.size() == 1);
    const core::ChartNode& node = drawing.book.data().nodes[0];
    CHECK(node.type == "vehicle");
    CHECK(std::abs(node.placed.x - wanted.x()) < 1);
    CHECK(std::abs(node.placed.y - wanted.y()) < 1);
    CHECK(drawing.view.selected() == std::vector{node.id});
}

TEST_CASE("an entity that the case knows is put on the chart without a new record", "[drawing]") {
    Drawing drawing;
    const core::ChartNode known = drawing.book.data().nodes[0];
    drawing.press(Qt::Key_T, Qt::ControlModifier);
    const std::size_t records = drawing.records().size();
    drawing.undoes([&] {
        drawing.press(Qt::Key_E);
        auto* dialog = drawing.dialog<ui::DrawEntityDialog>();
        dialog->typeBox()->setCurrentIndex(dialog->typeBox()->findData(ui::toQString(known.type)));
        drawing.type(ui::toQString(known.label));
        REQUIRE(waitUntil([&] { return dialog->found()->count() > 0; }));
        drawing.key(Qt::Key_Tab);
        REQUIRE(dialog->found()->hasFocus());
        const auto ids = [&](int row) { return dialog->found()->item(row)->data(Qt::UserRole + 1).toLongLong(); };
        while (ids(dialog->found()->currentRow()) != known.id.value) drawing.key(Qt::Key_Down);
        drawing.key(Qt::Key_Return);
        drawing.waitClosed();
    });
    REQUIRE(drawing.book.data().nodes.size() == 1);
    CHECK(drawing.book.data().nodes[0].id == known.id);
    CHECK(drawing.records().size() == records);
}

TEST_CASE("an entity without a name is not drawn, and the dialog says why", "[drawing]") {
    Drawing drawing;
    const std::string before = drawing.digest();
    drawing.press(Qt::Key_E);
    auto* dialog = drawing.dialog<ui::DrawEntityDialog>();
    drawing.key(Qt::Key_Return);
    drawing.settle();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->problem()->text().isEmpty());
    drawing.key(Qt::Key_Escape);
    drawing.waitClosed();
    CHECK(drawing.digest() == before);
}

TEST_CASE("a link is drawn by a click and a click, and is then what is chosen", "[drawing]") {
    Drawing drawing;
    const auto [from, to] = drawing.strangers();
    drawing.undoes([&, from = from, to = to] {
        drawing.press(Qt::Key_Escape);
        drawing.press(Qt::Key_L);
        REQUIRE(drawing.view.picking() == Picking::Item);
        drawing.click(from);
        QTest::mouseMove(&drawing.view, drawing.placeOf(to));
        drawing.click(to);
        auto* dialog = drawing.dialog<ui::DrawLinkDialog>();
        auto* types = dialog->typeBox();
        types->setCurrentIndex(types->findData(QStringLiteral("associate_of")));
        drawing.clickButton(dialog, QStringLiteral("&Draw a new link"));
        drawing.waitClosed();
    });
    const auto& links = drawing.book.data().links;
    const auto drawn = std::ranges::find_if(links, [&, from = from, to = to](const core::LinkRow& link) {
        return link.type == "associate_of" && std::minmax(link.from, link.to) == std::minmax(from, to);
    });
    REQUIRE(drawn != links.end());
    CHECK(drawn->strength != core::LinkStrength::Confirmed);  // inferred
    drawing.window.desk().selection.selectEntities({});
}

TEST_CASE("a link is drawn by keyboard alone", "[drawing]") {
    Drawing drawing;
    const auto [from, to] = drawing.strangers();
    drawing.undoes([&, from = from, to = to] {
        drawing.press(Qt::Key_L);
        drawing.press(Qt::Key_Right);
        REQUIRE(drawing.view.selected().size() == 1);
        const auto walkTo = [&](core::EntityId item) {
            for (std::size_t step = 0; step < drawing.view.content().items.size(); ++step) {
                const auto at = drawing.view.content().indexOf(drawing.view.selected().at(0));
                const auto wanted = drawing.view.content().indexOf(item);
                if (at == wanted) return;
                drawing.press(*at < *wanted ? Qt::Key_Tab : Qt::Key_Backtab);
            }
        };
        walkTo(from);
        REQUIRE(drawing.view.selected() == std::vector{from});
        drawing.press(Qt::Key_Return);
        walkTo(to);
        REQUIRE(drawing.view.selected() == std::vector{to});
        drawing.press(Qt::Key_Return);
        auto* dialog = drawing.dialog<ui::DrawLinkDialog>();
        CHECK(dialog->typeBox()->hasFocus());
        drawing.key(Qt::Key_Return);  // nobody said yet what the link is
        CHECK_FALSE(dialog->problem()->text().isEmpty());
        drawing.type(QStringLiteral("is an assoc"));
        drawing.key(Qt::Key_Return);
        drawing.waitClosed();
    });
}

TEST_CASE("two that are selected are linked at once in the order in which they were chosen", "[drawing]") {
    Drawing drawing;
    auto [first, second] = drawing.strangers();
    if (*drawing.view.content().indexOf(first) < *drawing.view.content().indexOf(second)) std::swap(first, second);
    drawing.click(first);
    drawing.click(second, Qt::ControlModifier);
    drawing.press(Qt::Key_L);
    auto* dialog = drawing.dialog<ui::DrawLinkDialog>();
    dialog->typeBox()->setCurrentIndex(dialog->typeBox()->findData(QStringLiteral("supplies")));
    REQUIRE(dialog->drawn());
    CHECK(dialog->drawn()->from == first);
    CHECK(dialog->drawn()->to == second);
    QTest::mouseClick(dialog->swapButton(), Qt::LeftButton);
    CHECK(dialog->drawn()->type == "supplies");
    CHECK(dialog->drawn()->from == second);
    CHECK(dialog->drawn()->to == first);
    drawing.key(Qt::Key_Escape);
    drawing.waitClosed();
}

TEST_CASE("kinds of link that fit come first, and those of the other direction are read from this end", "[drawing]") {
    Drawing drawing;
    const auto& data = drawing.book.data();
    const auto used = std::ranges::find_if(data.links, [](const core::LinkRow& link) { return link.type == "uses"; });
    REQUIRE(used != data.links.end());
    drawing.window.desk().selection.selectEntities({used->to});
    drawing.settle();
    drawing.click(used->from, Qt::ControlModifier);
    REQUIRE(drawing.view.selected().size() == 2);
    drawing.press(Qt::Key_L);
    auto* dialog = drawing.dialog<ui::DrawLinkDialog>();
    auto* types = dialog->typeBox();
    types->setCurrentIndex(types->findText(QStringLiteral("is used by")));
    REQUIRE(types->currentIndex() >= 0);
    CHECK(types->currentIndex() < types->findData(QStringLiteral("family_of")));
    CHECK(dialog->drawn()->from == used->from);
    CHECK(dialog->drawn()->to == used->to);
    drawing.key(Qt::Key_Escape);
    drawing.waitClosed();
}

TEST_CASE("a link that stands already is told with its records and chosen instead of written again", "[drawing]") {
    Drawing drawing;
    const core::LinkRow link = drawing.book.data().links.at(0);
    const std::string before = drawing.digest();
    drawing.click(link.from);
    drawing.click(link.to, Qt::ControlModifier);
    drawing.press(Qt::Key_L);
    auto* dialog = drawing.dialog<ui::DrawLinkDialog>();
    REQUIRE(waitUntil([&] { return dialog->standing()->count() > 0; }));
    dialog->standing()->setFocus();
    dialog->standing()->setCurrentRow(0);
    drawing.key(Qt::Key_Return);
    drawing.waitClosed();
    CHECK(std::holds_alternative<core::LinkId>(drawing.window.desk().selection.subject()));
    CHECK(drawing.digest() == before);
}

TEST_CASE("a problem shows in the dialog, which stays open", "[drawing]") {
    Drawing drawing;
    const auto [from, to] = drawing.strangers();
    const std::string before = drawing.digest();
    drawing.click(from);
    drawing.click(to, Qt::ControlModifier);
    drawing.press(Qt::Key_L);
    auto* dialog = drawing.dialog<ui::DrawLinkDialog>();
    dialog->typeBox()->setCurrentIndex(dialog->typeBox()->findData(QStringLiteral("meets")));
    dialog->startField()->setText(QStringLiteral("some day in spring"));
    drawing.clickButton(dialog, QStringLiteral("&Draw a new link"));
    drawing.settle();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->problem()->text().isEmpty());
    drawing.key(Qt::Key_Escape);
    drawing.waitClosed();
    CHECK(drawing.digest() == before);
}

TEST_CASE("Escape leaves the drawing of a link and of an entity, and nothing is written", "[drawing]") {
    Drawing drawing;
    const std::string before = drawing.digest();
    drawing.press(Qt::Key_Escape);
    drawing.press(Qt::Key_L);
    drawing.click(drawing.idOf(0));
    REQUIRE(drawing.view.picking() == Picking::Item);
    drawing.press(Qt::Key_Escape);
    CHECK(drawing.view.picking() == Picking::Nothing);
    CHECK(drawing.view.cursor().shape() == Qt::ArrowCursor);
    drawing.press(Qt::Key_E);
    drawing.dialog<ui::DrawEntityDialog>();
    drawing.type(QStringLiteral("Zoran Weiss"));
    drawing.key(Qt::Key_Escape);
    drawing.waitClosed();
    CHECK(drawing.digest() == before);
}

TEST_CASE("a folded group and a note are no ends of a link, and the chart says so", "[drawing]") {
    Drawing drawing;
    ui::Ask::planAnswer(QStringLiteral("Seen at the port"));
    drawing.press(Qt::Key_N);
    const core::EntityId note = drawing.view.content().items.back().id;
    drawing.press(Qt::Key_Escape);
    drawing.press(Qt::Key_L);
    const QString asked = drawing.view.pickingHint();
    drawing.click(note);
    CHECK(drawing.view.picking() == Picking::Item);
    CHECK(drawing.view.pickingHint() != asked);
    CHECK(drawing.view.pickingHint().contains(QStringLiteral("note")));
    drawing.press(Qt::Key_Escape);

    drawing.click(drawing.idOf(0));
    drawing.click(drawing.idOf(1), Qt::ControlModifier);
    ui::Ask::planAnswer(QStringLiteral("The crew"));
    drawing.press(Qt::Key_G, Qt::ControlModifier);
    const auto& items = drawing.view.content().items;
    const auto group =
        std::ranges::find_if(items, [](const ui::ChartItem& item) { return item.label == QStringLiteral("The crew"); });
    REQUIRE(group != items.end());
    drawing.press(Qt::Key_Escape);
    drawing.press(Qt::Key_L);
    drawing.click(group->id);
    CHECK(drawing.view.pickingHint().contains(QStringLiteral("group")));
    CHECK_FALSE(drawing.anyDialog());
}

TEST_CASE("nothing is drawn where the case is open for reading only", "[drawing]") {
    Drawing first;
    ui::MainWindow second;
    second.show();
    second.open(first.path);
    REQUIRE(waitUntil([&] { return second.desk().document.isOpen() && second.desk().jobs.running().empty(); }));
    for (const char* name : {"chart.draw-entity", "chart.draw-link"})
        CHECK_FALSE(second.findChild<QAction*>(QLatin1String(name))->isEnabled());
}

TEST_CASE("the context menu draws an entity where it was opened", "[drawing]") {
    Drawing drawing;
    drawing.press(Qt::Key_T, Qt::ControlModifier);
    const QPoint place = drawing.view.rect().center() - QPoint(90, 40);
    const QPointF wanted = drawing.view.toItems(place);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, drawing.view.mapToGlobal(place));
    QApplication::sendEvent(&drawing.view, &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->actions().front()->trigger();
    menu->close();
    auto* dialog = drawing.dialog<ui::DrawEntityDialog>();
    drawing.type(QStringLiteral("Zoran Weiss"));
    drawing.clickButton(dialog, QStringLiteral("&Draw a new one"));
    drawing.waitClosed();
    const core::ChartNode* node = drawing.nodeOf("Zoran Weiss");
    REQUIRE(node);
    CHECK(std::abs(node->placed.x - wanted.x()) < 1);
    CHECK(std::abs(node->placed.y - wanted.y()) < 1);
}

TEST_CASE("in a case that nobody holds the chart says why nothing is drawn", "[drawing]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nobody.crosscase"));
    REQUIRE(core::CaseFile::create(ui::toPath(path), "", "tester"));
    ui::MainWindow window;
    window.show();
    window.open(path);
    REQUIRE(waitUntil([&] { return window.desk().document.isOpen() && window.desk().jobs.running().empty(); }));
    const qsizetype told = ui::Ask::toldInTest().size();
    auto* action = window.findChild<QAction*>(QStringLiteral("chart.draw-entity"));
    REQUIRE(action->isEnabled());
    action->trigger();
    CHECK(ui::Ask::toldInTest().size() == told + 1);
    CHECK(window.findChildren<ui::DrawEntityDialog*>().isEmpty());
}
