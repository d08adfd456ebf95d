// tests/ui/test_window.cpp: what an analyst does in the window, on the sample.
#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>

#include "tests/ui/sample_window.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/collation/basis_panel.h"
#include "ui/overlap/overlaps_panel.h"
#include "ui/records/records_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"
#include "ui/window/case_commands.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

QDockWidget* dock(ui::MainWindow& window, const char* name) {
    return window.findChild<QDockWidget*>(QLatin1String(name));
}

}  // namespace

TEST_CASE("an overlap that is chosen shows its basis and stands selected on the chart") {
    SampleWindow sample;
    sample.window.overlaps()->chooseRow(0);
    sample.settle();
    const auto* text = sample.window.basis()->findChild<ui::TextView*>();
    REQUIRE(text);
    CHECK(waitUntil([&] { return text->toPlainText().contains(QStringLiteral("grade")); }));
    CHECK(sample.window.chart()->view()->selected() == sample.window.desk().selection.entities());
    CHECK_FALSE(sample.window.desk().selection.entities().empty());
}

TEST_CASE("places of panels come back with the next window") {
    {
        SampleWindow sample;
        dock(sample.window, "history")->hide();
        sample.window.close();
    }
    SampleWindow again;
    CHECK(dock(again.window, "history")->isHidden());
    CHECK_FALSE(dock(again.window, "basis")->isHidden());
    dock(again.window, "history")->show();
    again.window.close();
}

TEST_CASE("a case that is open elsewhere opens for reading and says by whom") {
    SampleWindow first;
    ui::MainWindow second;
    second.show();
    second.open(first.path);
    REQUIRE(waitUntil([&] { return second.desk().document.isOpen() && second.desk().jobs.running().empty(); }));
    CHECK(second.desk().document.isReadOnly());
    CHECK_FALSE(second.desk().document.readOnlyReason().isEmpty());
    CHECK(second.bannerText().contains(second.desk().document.readOnlyReason()));
}

TEST_CASE("the copy key takes nothing of a case to the clipboard") {
    SampleWindow sample;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    dock(sample.window, "records")->raise();
    for (QWidget* view : {static_cast<QWidget*>(sample.window.records()->findChild<ui::TableView*>()),
                          static_cast<QWidget*>(sample.window.records()->findChild<ui::TextView*>())}) {
        if (auto* table = qobject_cast<ui::TableView*>(view)) table->selectRow(0);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    }
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
}

TEST_CASE("closing a case brings the start page back and leaves one whole file") {
    SampleWindow sample;
    sample.window.commands().closeCase();
    CHECK_FALSE(sample.window.desk().document.isOpen());
    CHECK(dock(sample.window, "basis")->isHidden());
    CHECK_FALSE(QFile::exists(sample.path + QStringLiteral("-wal")));
}
