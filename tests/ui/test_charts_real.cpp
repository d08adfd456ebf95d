// tests/ui/test_charts_real.cpp: the chart on files of real size and shape: call records of two warrants, three official lists.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTreeWidget>
#include <set>

#include "tests/ui/charts.h"
#include "tests/ui/real_cases.h"
#include "ui/analysis/measures_panel.h"
#include "ui/collation/basis_panel.h"
#include "ui/widgets/text_view.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

std::size_t overlappingBoxes(const ui::ChartContent& content) {
    std::vector<QRectF> boxes;
    for (const ui::ChartItem& item : content.items) {
        const core::ItemBox box = ui::itemBox(item);
        boxes.emplace_back(item.position + QPointF(box.left, box.top), QSizeF(box.width(), box.height()));
    }
    std::size_t overlaps = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) overlaps += boxes[i].adjusted(1, 1, -1, -1).intersects(boxes[j]);
    return overlaps;
}

/// Of three lists, a chart of what the overview shows and all that is linked to it.
struct Listed : Charts {
    Listed() : Charts(listsFile()) {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(book.current());
        REQUIRE(items() > 150);
        press(Qt::Key_Escape);
    }
};

/// All numbers of two warrants, on a chart of their own.
struct Called : Charts {
    Called() : Charts(callsFile()) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        REQUIRE(items() == 41);
    }
    std::size_t itemOf(const std::string& number) {
        for (std::size_t i = 0; i < items(); ++i)
            if (view.content().items[i].label == ui::toQString(number)) return i;
        FAIL("not on the chart: " << number);
        return 0;
    }
    bool shows(const std::string& number) {
        return std::ranges::any_of(view.content().items,
                                   [&](const ui::ChartItem& item) { return item.label == ui::toQString(number); });
    }
    /// A new chart with the two watched numbers and nothing else, both chosen.
    void putWatchedOnNewChart() {
        press(Qt::Key_T, Qt::ControlModifier);
        for (const std::string& number : {border, city}) {
            run(ui::toQString(number));
            press(Qt::Key_Insert);
        }
        press(Qt::Key_A, Qt::ControlModifier);
        REQUIRE(items() == 2);
        REQUIRE(view.selected().size() == 2);
    }
};

struct Layout {
    const char* name;
    bool inTime = false;
};
constexpr Layout layouts[] = {{"By distances"},           {"In clusters"},
                              {"With few crossings"},     {"On a circle"},
                              {"As a hierarchy"},         {"In rings about the chosen item (peacock)"},
                              {"Grouped by type"},        {"Grouped by agency"},
                              {"Rows by type"},           {"As theme lines", true},
                              {"In order of time", true}, {"By time, to scale", true}};

/// Each layout by its name: one step, no boxes over one another, what is pinned stays.
void layOutByAll(Charts& charts, std::size_t item, bool hasTimes) {
    const core::EntityId pinned = charts.view.content().items[item].id;
    charts.click(item);
    charts.press(Qt::Key_P);
    charts.press(Qt::Key_Escape);
    const auto place = [&] {
        for (const core::ChartNode& node : charts.book.data().nodes)
            if (node.id == pinned) return QPointF(node.placed.x, node.placed.y);
        return QPointF();
    };
    const QPointF stands = place();
    for (const Layout& layout : layouts) {
        INFO(layout.name);
        if (layout.inTime && !hasTimes) {
            const std::string before = charts.digest();
            ui::Ask::toldInTest().clear();
            charts.run(QLatin1String(layout.name));
            CHECK(ui::Ask::toldInTest().size() == 1);
            CHECK(charts.digest() == before);
            continue;
        }
        charts.undoes([&] { charts.run(QLatin1String(layout.name)); });
        CHECK(place() == stands);
        CHECK(waitUntil([&] { return overlappingBoxes(charts.view.content()) == 0; }));  // when the motion ends
    }
}

/// What a key does to what is chosen, and what the chart then has.
struct KeyStep {
    const char* name;
    std::vector<std::size_t> chosen;
    int key;
    Qt::KeyboardModifiers modifiers;
    int itemsMore;
    const char* answer = nullptr;  ///< to what the program asks
};

void pressEveryKey(Charts& charts) {
    constexpr Qt::KeyboardModifiers none, control = Qt::ControlModifier, shift = Qt::ShiftModifier;
    const auto all = int(charts.items());
    const KeyStep steps[] = {
        {"pin", {1}, Qt::Key_P, none, 0},
        {"hide", {0, 2}, Qt::Key_H, none, -2},
        {"grey out", {1}, Qt::Key_G, none, 0},
        {"and back", {1}, Qt::Key_G, none, 0},
        {"hide all others", {0, 1, 2}, Qt::Key_H, shift, 5 - all},
        {"show all", {}, Qt::Key_H, control | shift, all - 3},
        {"group", {0, 1, 2}, Qt::Key_G, control, -2, "The crew"},
        {"take off the chart", {3, 4}, Qt::Key_Delete, none, -2},
        {"write a note", {}, Qt::Key_N, none, 1, "Ask the liaison officer"},
        {"lay out again", {}, Qt::Key_L, control, 0},
        {"a snapshot", {}, Qt::Key_S, control | Qt::AltModifier, 0, "as it was"},
    };
    for (const KeyStep& step : steps) {
        INFO(step.name);
        charts.press(Qt::Key_Escape);
        for (std::size_t item : step.chosen) charts.click(item, control);
        REQUIRE(charts.view.selected().size() == step.chosen.size());
        const auto before = int(charts.items());
        charts.undoes([&] {
            if (step.answer) ui::Ask::planAnswer(QLatin1String(step.answer));
            charts.press(step.key, step.modifiers);
        });
        CHECK(int(charts.items()) == before + step.itemsMore);
    }
}

}  // namespace

TEST_CASE("every layout of the numbers of two warrants, one step each", "[charts][real]") {
    Called called;
    layOutByAll(called, called.itemOf(between[0]), true);
}

TEST_CASE("every layout of listed persons, one step each, and layouts in time say that no link has one",
          "[charts][real]") {
    Listed listed;
    layOutByAll(listed, 0, false);
}

TEST_CASE("every key on the numbers of two warrants is one step", "[charts][real]") {
    Called called;
    pressEveryKey(called);
}

TEST_CASE("every key on listed persons is one step", "[charts][real]") {
    Listed listed;
    pressEveryKey(listed);
}

TEST_CASE("a number with thousands of handsets asks before it fills the chart", "[charts][real]") {
    Called called;
    const std::size_t all = called.items();
    struct Choice {
        Qt::Key letter;
        std::size_t more;
    };
    for (const Choice& choice : {Choice{Qt::Key_M, 100}, {Qt::Key_F, 1}, {Qt::Key_A, 2260}}) {
        INFO(char(choice.letter));
        called.press(Qt::Key_Escape);
        called.click(called.itemOf(city));
        called.press(Qt::Key_E, Qt::ControlModifier);
        QDialog* dialog = called.dialog();
        auto* list = dialog->findChild<QTreeWidget*>();
        QTreeWidgetItem* handsets = list->topLevelItem(list->topLevelItemCount() - 1);
        REQUIRE(handsets->text(1) == QStringLiteral("Devices"));
        CHECK(handsets->text(2) == QStringLiteral("2,260"));
        called.undoes([&] {
            called.pushByLetter(dialog, choice.letter);
            called.accept(dialog);
        });
        CHECK(called.items() == all + choice.more);
        CHECK(called.shows(city));
        called.undo();
    }
}

TEST_CASE("few neighbours are added without a question, and what stands there stays", "[charts][real]") {
    Called called;
    called.press(Qt::Key_T, Qt::ControlModifier);
    called.run(ui::toQString(border));
    called.undoes([&] { called.press(Qt::Key_Insert); });
    const QPointF stands = called.view.content().items[0].position;
    called.press(Qt::Key_E, Qt::ControlModifier);
    QDialog* dialog = called.dialog();
    for (const auto* choice : dialog->findChildren<QRadioButton*>()) CHECK_FALSE(choice->isVisible());
    called.undoes([&] { called.accept(dialog); });
    CHECK(called.items() == 21);
    CHECK(called.view.content().items[called.itemOf(border)].position == stands);
    for (const std::string& number : between) CHECK(called.shows(number));
}

TEST_CASE("paths between two watched numbers: who is between, in the order of dates, without a type or a kind of link",
          "[charts][real]") {
    Called called;
    called.putWatchedOnNewChart();
    called.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QDialog* dialog = called.dialog();
    const auto named = [dialog](const char* name) {
        for (auto* list : dialog->findChildren<QListWidget*>())
            if (list->accessibleName().startsWith(QLatin1String(name))) return list;
        FAIL("no list of this name");
        return static_cast<QListWidget*>(nullptr);
    };
    QListWidget *types = named("A path"), *kinds = named("Its links"), *paths = named("Paths");
    REQUIRE(waitUntil([&] { return called.isSettled() && types->count() == 2; }));
    QStringList found;
    for (int i = 0; i < paths->count(); ++i) found << paths->item(i)->text();
    REQUIRE(found.size() == 2);
    for (const std::string& number : between) CHECK(found.filter(ui::toQString(number)).size() == 1);

    called.pushByLetter(dialog, Qt::Key_D);
    REQUIRE(paths->count() == 1);
    const QStringList times = paths->item(0)->text().section(QLatin1Char('\n'), 1).split(QStringLiteral(", "));
    CHECK(times.size() == 2);

    types->item(1)->setCheckState(Qt::Unchecked);  // no numbers: then only handsets could be between
    called.settle();
    CHECK(paths->count() == 0);
    types->item(1)->setCheckState(Qt::Checked);
    called.pushByLetter(dialog, Qt::Key_D);

    for (int i = 0; i < kinds->count(); ++i) kinds->item(i)->setCheckState(Qt::Unchecked);
    called.settle();
    CHECK(paths->count() == 0);
    for (int i = 0; i < kinds->count(); ++i) kinds->item(i)->setCheckState(Qt::Checked);
    called.settle();
    REQUIRE(paths->count() == 2);
    called.pushByLetter(dialog, Qt::Key_C);  // the chart shows the two alone
    CHECK(paths->count() == 0);
    called.pushByLetter(dialog, Qt::Key_C);
    REQUIRE(paths->count() == 2);
    called.undoes([&] { called.accept(dialog); });
    CHECK(called.items() == 3);
    CHECK(called.view.selected().size() == 3);
}

TEST_CASE("what connects several numbers comes on the chart and is chosen", "[charts][real]") {
    Called called;
    called.putWatchedOnNewChart();
    called.undoes([&] { called.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier); });
    CHECK(called.items() == 3);
    CHECK((called.shows(between[0]) || called.shows(between[1])));
    CHECK(called.view.selected().size() == 3);
}

TEST_CASE("numbers are copied to another chart, two charts become one, a chart is renamed and deleted",
          "[charts][real]") {
    Called called;
    auto* tabs = called.panel.findChild<QTabBar*>();
    called.click(called.itemOf(border));
    called.click(called.itemOf(between[0]), Qt::ControlModifier);
    called.press(Qt::Key_C, Qt::ControlModifier);
    called.undoes([&] { called.press(Qt::Key_T, Qt::ControlModifier); });
    called.undoes([&] { called.press(Qt::Key_V, Qt::ControlModifier); });
    CHECK(called.items() == 2);
    called.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("Border & coast"));
        called.press(Qt::Key_F2);
    });
    CHECK(tabs->tabText(2) == QStringLiteral("Border && coast"));  // one & would mark a letter
    called.undoes([&] {
        called.run(QStringLiteral("Put another chart onto this one"));
        called.accept(called.dialog());
    });
    CHECK(called.items() == 41);  // by identity: none of them twice
    called.undoes([&] { called.run(QStringLiteral("Delete chart")); });
    CHECK(tabs->count() == 2);
}

TEST_CASE("a chart is put back to what a snapshot holds", "[charts][real]") {
    Listed listed;
    const std::size_t all = listed.items();
    listed.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("all of them"));
        listed.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    });
    listed.press(Qt::Key_A, Qt::ControlModifier);
    listed.undoes([&] { listed.press(Qt::Key_Delete); });
    REQUIRE(listed.items() == 0);
    listed.undoes([&] {
        listed.run(QStringLiteral("Snapshots: put back, rename, delete"));
        listed.accept(listed.dialog());
    });
    CHECK(listed.items() == all);
}

TEST_CASE("a lasso goes round numbers, a drag moves what it chose, a double click unfolds", "[charts][real]") {
    Called called;
    const QPoint middle = called.placeOf(called.itemOf(city));
    const QPoint corners[] = {{-6, -6}, {6, -6}, {6, 6}, {-6, 6}};
    QTest::mousePress(&called.view, Qt::LeftButton, Qt::AltModifier, middle + corners[0]);
    for (const QPoint& corner : corners) QTest::mouseMove(&called.view, middle + corner);
    QTest::mouseRelease(&called.view, Qt::LeftButton, Qt::AltModifier, middle + corners[3]);
    called.settle();
    const auto chosen = called.view.selected();
    REQUIRE(chosen == std::vector{called.view.content().items[called.itemOf(city)].id});
    const QPointF before = called.view.content().items[called.itemOf(city)].position;
    called.undoes([&] {
        const QPoint from = called.placeOf(called.itemOf(city));
        QTest::mousePress(&called.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&called.view, from + QPoint(15, 10));
        QTest::mouseMove(&called.view, from + QPoint(30, 20));
        QTest::mouseRelease(&called.view, Qt::LeftButton, {}, from + QPoint(30, 20));
        called.settle();
    });
    CHECK(waitUntil([&] { return called.view.content().items[called.itemOf(city)].position != before; }));
    called.click(called.itemOf(between[1]), Qt::ControlModifier);
    called.undoes([&] {
        ui::Ask::planAnswer(QStringLiteral("The two"));
        called.press(Qt::Key_G, Qt::ControlModifier);
    });
    REQUIRE(called.items() == 40);
    const std::size_t group = called.itemOf("The two");
    called.undoes([&] {
        QTest::mouseDClick(&called.view, Qt::LeftButton, {}, called.placeOf(group));
        called.settle();
    });
    CHECK(called.items() == 41);
    called.undoes([&] { called.press(Qt::Key_F); });
    CHECK(called.items() == 40);
    called.undoes([&] { called.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); });
    CHECK(called.items() == 41);
}

TEST_CASE("a measure is shown as size and as colour, and what if a number were gone is answered", "[charts][real]") {
    Called called;
    called.window.findChild<QDockWidget*>(QStringLiteral("measures"))->raise();
    auto* measures = called.window.findChild<ui::MeasuresPanel*>();
    const auto push = [&](const QString& text) {
        for (auto* button : measures->findChildren<QPushButton*>())
            if (button->text().contains(text)) QTest::mouseClick(button, Qt::LeftButton);
        called.settle();
    };
    measures->ask(QStringLiteral("betweenness"));
    called.settle();
    called.undoes([&] { push(QStringLiteral("size")); });
    std::map<double, std::string> bySize;
    for (const ui::ChartItem& item : called.view.content().items) bySize[item.size] = ui::toUtf8(item.label);
    const std::string largest = bySize.rbegin()->second;
    CHECK((largest == border || largest == city));
    called.undoes([&] { push(QStringLiteral("olour")); });
    CHECK(called.view.content().rules.size() >= 2);  // of size and of colour: the legend says both
    called.click(called.itemOf(city));
    const std::string before = called.digest();
    push(QStringLiteral("gone"));
    QStringList said;
    for (const auto* label : measures->findChildren<QLabel*>()) said << label->text();
    CHECK(said.filter(QStringLiteral("2301 entities")).filter(QStringLiteral("2300 entities, 20 ties")).size() == 1);
    CHECK(called.digest() == before);
}

TEST_CASE("a rule marks the numbers with many links, and the legend says so by its name or in words",
          "[charts][real]") {
    Called called;
    const QString linked = QStringLiteral("has so many links or more");
    const QString name = GENERATE(QString(), QStringLiteral("Busy"));
    called.undoes([&] {
        called.press(Qt::Key_Return, Qt::AltModifier);
        QDialog* dialog = called.dialog();
        called.pushByLetter(dialog, Qt::Key_A);
        if (!name.isEmpty()) QTest::keyClicks(dialog->focusWidget(), name);
        QComboBox *test = nullptr, *value = nullptr;
        for (auto* box : dialog->findChildren<QComboBox*>()) {
            if (box->findText(linked) >= 0) test = box;
            if (box->findText(QStringLiteral("Phone number")) >= 0) value = box;
        }
        REQUIRE((test && value));
        test->setFocus();
        while (test->currentText() != linked) QTest::keyClick(test, Qt::Key_Down);
        value->lineEdit()->selectAll();
        QTest::keyClicks(value->lineEdit(), QStringLiteral("many 40"));  // letters are not taken
        CHECK(value->currentText() == QStringLiteral("40"));
        called.accept(dialog);
    });
    std::set<std::string> marked;
    for (const ui::ChartItem& item : called.view.content().items)
        if (item.frame.isValid()) marked.insert(ui::toUtf8(item.label));
    CHECK(marked == std::set{border, city});
    REQUIRE(called.view.content().rules.size() == 1);
    CHECK(called.view.content().rules[0].text == (name.isEmpty() ? QStringLiteral("40 links or more") : name));
}

TEST_CASE("a chart is printed and exported, and that changes nothing in the case", "[charts][real]") {
    Called called;
    const QTemporaryDir folder;
    const std::string before = called.digest();
    const auto read = [&](const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const char* name : {"chart.png", "chart.svg", "chart.doc"}) {
        called.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* dialog = called.dialog();
        called.settle();
        ui::Ask::planAnswer(folder.filePath(QLatin1String(name)));
        called.accept(dialog);
    }
    CHECK(QImage::fromData(read(QStringLiteral("chart.png"))).width() > 500);
    CHECK(QImage::fromData(read(QStringLiteral("chart.doc.png"))).size() ==
          QImage::fromData(read(QStringLiteral("chart.png"))).size());
    CHECK(read(QStringLiteral("chart.svg")).contains(QByteArray::fromStdString(border)));
    called.press(Qt::Key_P, Qt::ControlModifier);
    QDialog* dialog = called.dialog();
    called.settle();
    ui::Ask::planAnswer(folder.filePath(QStringLiteral("chart.pdf")));
    called.pushByLetter(dialog, Qt::Key_P);
    CHECK(read(QStringLiteral("chart.pdf")).startsWith("%PDF"));
    called.comeBack();
    CHECK(called.digest() == before);
}

TEST_CASE("a number that thousands of records state shows the first of them and counts the rest", "[charts][real]") {
    Called called;
    called.click(called.itemOf(border));
    const auto* basis = called.window.findChild<ui::BasisPanel*>()->findChild<ui::TextView*>();
    const QString text = basis->toPlainText();
    CHECK(text.contains(QStringLiteral("and 7018 more; the list of records marks them all.")));  // 3,609 state it twice
    CHECK(text.size() < 60000);
}
