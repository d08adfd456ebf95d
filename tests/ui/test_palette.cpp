// tests/ui/test_palette.cpp: commands, entities and files are reached by typing, without the mouse.
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QStatusBar>
#include <map>

#include "tests/ui/sample_window.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/palette_rank.h"
#include "ui/widgets/command_delegate.h"
#include "ui/window/command_palette.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// The sample with the palette opened by its key.
struct OpenPalette : SampleWindow {
    OpenPalette() {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        open();
    }
    void open() {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(palette().isVisible());
        REQUIRE(QApplication::focusWidget() == palette().field());
    }
    ui::CommandPalette& palette() { return *window.palette(); }
    void type(const QString& text) { QTest::keyClicks(palette().field(), text); }
    void press(Qt::Key key) { QTest::keyClick(palette().field(), key); }
    QModelIndex line(int row) { return palette().list()->model()->index(row, 0); }
    QString title(int row = 0) { return line(row).data().toString(); }
    int find(const QString& wanted) {
        for (int row = 0; row < palette().list()->model()->rowCount(); ++row)
            if (title(row) == wanted) return row;
        return -1;
    }
};

std::optional<int> cost(const char* typed, const char* title, const char* path = "") {
    return ui::paletteCost(ui::paletteWords(QLatin1String(typed)), ui::paletteWords(QLatin1String(title)),
                           ui::paletteWords(QLatin1String(path)));
}

}  // namespace

TEST_CASE("words are found in any order, the nearer the cheaper, scattered letters last") {
    CHECK(cost("", "Open recent") == 0);
    CHECK(cost("recent open", "Open recent") == cost("open recent", "Open recent"));
    CHECK(*cost("open", "Open") < *cost("op", "Open"));
    CHECK(*cost("op", "Open") < *cost("pen", "Open"));
    CHECK(*cost("pen", "Open") < *cost("file", "Open", "File"));
    CHECK(*cost("file", "Open", "File") < *cost("oprec", "Open recent"));
    CHECK_FALSE(cost("open zebra", "Open recent"));
    CHECK_FALSE(cost("nepo", "Open"));
    CHECK(ui::paletteCost(ui::paletteWords(QStringLiteral("andern")), ui::paletteWords(QStringLiteral("Ändern")), {}) ==
          0);
}

TEST_CASE("a command is run by typing and Enter, and comes first the next time") {
    OpenPalette desk;
    const QString first = desk.title();
    desk.type(QStringLiteral("matches rev"));
    CHECK(desk.title() == QStringLiteral("Review matches"));
    CHECK(desk.line(0).data(ui::KeyRole).toString() == QStringLiteral("F7"));
    CHECK(desk.line(0).data(ui::DetailRole).toString() == QStringLiteral("Case"));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.palette().isVisible());
    CHECK(desk.window.actions().find(QStringLiteral("review"))->action->isChecked());
    desk.settle();
    desk.open();
    CHECK(first != desk.title());
    CHECK(desk.title() == QStringLiteral("Review matches (on)"));
}

TEST_CASE("what cannot be done now is shown with its reason and is not run") {
    OpenPalette desk;
    desk.type(QStringLiteral("take apart"));
    REQUIRE(desk.title() == QStringLiteral("Take the selected apart"));
    CHECK_FALSE(desk.line(0).flags() & Qt::ItemIsEnabled);
    CHECK(desk.line(0).data(ui::DetailRole).toString().contains(QStringLiteral("Choose one entity first")));
    desk.press(Qt::Key_Return);
    CHECK(desk.palette().isVisible());
}

TEST_CASE("a name finds its entity, also when Enter comes before the answer, and the search is logged") {
    OpenPalette desk;
    auto file = core::CaseFile::openReadOnly(ui::toPath(desk.path), "tester");
    REQUIRE(file);
    const auto entities = core::listEntities(*file);
    REQUIRE(entities);
    const core::EntityRow& wanted = entities->front();
    desk.palette().field()->setText(ui::toQString(wanted.label));
    desk.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !desk.palette().isVisible(); }));
    desk.settle();
    CHECK(desk.window.desk().selection.entities() == std::vector{wanted.id});
    const auto log = core::listLog(*file);
    REQUIRE(log);
    CHECK(std::any_of(log->begin(), log->end(), [](const core::LogEntry& entry) { return entry.kind == "searched"; }));
}

TEST_CASE("an entity that the chart hides or does not have is found, and the window says where it is not") {
    OpenPalette desk;
    desk.press(Qt::Key_Escape);
    auto file = core::CaseFile::openReadOnly(ui::toPath(desk.path), "tester");
    REQUIRE(file);
    const auto entities = core::listEntities(*file);
    REQUIRE(entities);
    auto* chart = desk.window.findChild<ui::ChartPanel*>();
    std::map<std::string, int> labels;
    for (const core::EntityRow& row : *entities) ++labels[row.label];
    const auto one = [&](bool shown) {
        const auto found = std::ranges::find_if(*entities, [&](const core::EntityRow& row) {
            return labels[row.label] == 1 && chart->book().itemsOf({row.id}).empty() != shown;
        });
        REQUIRE(found != entities->end());
        return *found;
    };
    const core::EntityRow absent = one(false), hidden = one(true);
    const auto find = [&](const core::EntityRow& row) {
        desk.open();
        desk.palette().field()->setText(ui::toQString(row.label));
        desk.press(Qt::Key_Return);
        REQUIRE(waitUntil([&] { return !desk.palette().isVisible(); }));
        desk.settle();
        CHECK(desk.window.desk().selection.entities() == std::vector{row.id});
        return desk.window.statusBar()->currentMessage();
    };
    CHECK(find(absent).contains(QStringLiteral("not on this chart")));
    CHECK(find(hidden).isEmpty());
    QTest::keyClick(chart->view(), Qt::Key_H);
    desk.settle();
    CHECK(find(hidden).contains(QStringLiteral("hidden on this chart")));
}

TEST_CASE("arrows walk the lines, Escape gives the focus back") {
    OpenPalette desk;
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.palette().list()->currentIndex().row() == 2);
    CHECK(desk.palette().field()->accessibleDescription().startsWith(desk.title(2)));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.palette().isVisible());
    CHECK(QApplication::focusWidget() != desk.palette().field());
}

TEST_CASE("a click beside the palette takes it away") {
    OpenPalette desk;
    QTest::mouseClick(&desk.palette(), Qt::LeftButton);
    CHECK(desk.palette().isVisible());
    QTest::mouseClick(desk.window.findChild<QToolBar*>(QStringLiteral("mainToolBar")), Qt::LeftButton);
    CHECK_FALSE(desk.palette().isVisible());
}

TEST_CASE("a recent case opens from the palette") {
    OpenPalette desk;
    ui::MainWindow other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    QTest::keyClick(&other, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(other.palette()->field(), QStringLiteral("three flags"));
    const QAbstractItemModel* lines = other.palette()->list()->model();
    REQUIRE(lines->rowCount() > 0);
    CHECK(lines->index(0, 0).data().toString() == QStringLiteral("Three Flags"));
    QTest::keyClick(other.palette()->field(), Qt::Key_Return);
    CHECK(waitUntil([&] { return other.desk().document.isOpen() && other.desk().jobs.running().empty(); }));
    CHECK(other.desk().document.path() == desk.path);
}

TEST_CASE("the path of a command is that of its menus") {
    SampleWindow sample;
    const auto* history = sample.window.actions().find(QStringLiteral("panel.history"));
    REQUIRE(history);
    CHECK(ui::menuPath(*sample.window.menuBar(), *history->action) == QStringLiteral("View > Panels"));
}
