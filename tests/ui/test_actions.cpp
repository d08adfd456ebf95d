// tests/ui/test_actions.cpp: what can be done in the window is known by stable names, and says what it waits for.
#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/sample_window.h"
#include "ui/shell/actions.h"

using namespace crosscase;
using namespace crosscase::test;

TEST_CASE("whatever has a key or stands in a menu is listed under a name of its own") {
    ui::MainWindow window;
    QSet<QAction*> listed;
    QSet<QString> ids;
    for (const ui::Actions::Entry& entry : window.actions().entries()) {
        listed << entry.action;
        ids << entry.id;
        CHECK_FALSE(entry.name.isEmpty());
        CHECK_FALSE(entry.name.contains(QLatin1Char('&')));
        CHECK_FALSE(entry.area.isEmpty());
    }
    CHECK(ids.size() == window.actions().entries().size());
    for (QAction* action : window.findChildren<QAction*>()) {
        INFO(action->text().toStdString());
        if (!action->shortcut().isEmpty()) CHECK(listed.contains(action));
    }
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        for (QAction* action : menu->actions()) {
            INFO(action->text().toStdString());
            if (!action->menu() && !action->isSeparator()) CHECK(listed.contains(action));
        }
}

TEST_CASE("no two actions want the same key") {
    ui::MainWindow window;
    QHash<QKeySequence, QString> owners;
    for (const ui::Actions::Entry& entry : window.actions().entries())
        for (const QKeySequence& key : entry.defaultKeys) {
            INFO(key.toString().toStdString() << " of " << entry.id.toStdString());
            CHECK_FALSE(owners.contains(key));
            owners[key] = entry.id;
        }
}

TEST_CASE("an action that cannot be done says what it waits for") {
    ui::MainWindow empty;
    const auto* split = empty.actions().find(QStringLiteral("case.split"));
    REQUIRE(split);
    CHECK_FALSE(split->action->isEnabled());
    CHECK(empty.actions().whyNot(*split) == QStringLiteral("No case is open"));

    SampleWindow sample;
    split = sample.window.actions().find(QStringLiteral("case.split"));
    CHECK(sample.window.actions().whyNot(*split) == QStringLiteral("Choose one entity first"));
    sample.window.desk().selection.selectEntities({core::EntityId{1}});
    CHECK(split->action->isEnabled());
    CHECK(sample.window.actions().whyNot(*split).isEmpty());
}
