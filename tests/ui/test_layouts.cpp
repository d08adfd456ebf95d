// tests/ui/test_layouts.cpp: the panels are arranged by name, and a person's own arrangements come back.
#include <QDockWidget>
#include <QMenu>

#include "tests/ui/sample_window.h"
#include "ui/chart/chart_panel.h"
#include "ui/collation/review_panel.h"
#include "ui/shell/settings.h"
#include "ui/window/layouts.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// The sample at the smallest size that the program is made for; leaves no layout behind.
struct Arranged : SampleWindow {
    Arranged() {
        window.resize(1280, 720);
        run("layout.reset");
    }
    ~Arranged() {
        run("layout.reset");
        ui::Settings().setLayouts({});
    }
    void run(const char* id) {
        const auto* entry = window.actions().find(QLatin1String(id));
        REQUIRE(entry);
        entry->action->trigger();
        QTest::qWait(1);
        settle();
    }
    QDockWidget* dock(const char* name) { return window.findChild<QDockWidget*>(QLatin1String(name)); }
    QStringList open() {
        QStringList names;
        for (const QDockWidget* panel : window.findChildren<QDockWidget*>())
            if (!panel->isHidden()) names << panel->objectName();
        names.sort();
        return names;
    }
    /// By the menu, as a person would.
    QAction* menuEntry(const QString& text) {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text() == text) return action;
        return nullptr;
    }
};

}  // namespace

TEST_CASE("each shipped layout shows what it is called after and keeps the window's size") {
    Arranged desk;
    desk.run("layout.chart");
    CHECK(desk.open() == QStringList{QStringLiteral("basis")});
    CHECK(desk.window.chart()->width() > 1280 / 2);
    desk.run("layout.records");
    CHECK_FALSE(desk.open().contains(QStringLiteral("basis")));
    CHECK(desk.dock("records")->visibleRegion().boundingRect().height() > 720 * 0.4);
    CHECK(desk.window.chart()->isVisible());
    CHECK(desk.window.chart()->height() > 100);
    desk.run("layout.overlaps");
    CHECK(desk.dock("basis")->width() > 1280 * 0.3);
    CHECK_FALSE(desk.dock("overlaps")->visibleRegion().isEmpty());
    CHECK(desk.window.chart()->width() > 300);
    desk.run("layout.review");
    CHECK(desk.window.review()->isVisible());
    desk.run("layout.chart");
    CHECK_FALSE(desk.window.review()->isVisible());
    CHECK(desk.window.size() == QSize(1280, 720));
}

TEST_CASE("a layout that was saved under a name comes back, in the next window too, and can be deleted") {
    Arranged desk;
    const QStringList first = desk.open();
    desk.run("layout.chart");
    desk.dock("history")->show();
    const QStringList mine = desk.open();
    ui::Ask::planAnswer(QStringLiteral("My & desk"));
    desk.run("layout.save");
    desk.run("layout.reset");
    CHECK(desk.open() == first);
    desk.run("layout.saved.My & desk");
    CHECK(desk.open() == mine);
    CHECK(desk.window.actions().find(QStringLiteral("layout.saved.My & desk"))->name == QStringLiteral("My & desk"));

    ui::MainWindow next;
    CHECK(next.actions().find(QStringLiteral("layout.saved.My & desk")));
    desk.window.layouts().remove(QStringLiteral("My & desk"));
    CHECK_FALSE(desk.window.actions().find(QStringLiteral("layout.saved.My & desk")));
    CHECK(ui::Settings().layouts().isEmpty());
}

TEST_CASE("a name that is taken is replaced only after a question") {
    Arranged desk;
    desk.window.layouts().save(QStringLiteral("Mine"));
    const QByteArray before = ui::Settings().layouts().value(QStringLiteral("Mine"));
    desk.run("layout.chart");
    ui::Ask::planAnswer(QStringLiteral("Mine"));
    ui::Ask::planAnswer(false);
    desk.run("layout.save");
    CHECK(ui::Settings().layouts().value(QStringLiteral("Mine")) == before);
    ui::Ask::planAnswer(QStringLiteral("Mine"));
    ui::Ask::planAnswer(true);
    desk.run("layout.save");
    CHECK(ui::Settings().layouts().value(QStringLiteral("Mine")) != before);
}
