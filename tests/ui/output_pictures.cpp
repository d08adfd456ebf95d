// tests/ui/output_pictures.cpp: pictures of the dialogs by which charts leave the window, and of what they write.
#include <QComboBox>
#include <QLineEdit>

#include "tests/ui/charts.h"
#include "tests/ui/picture_file.h"
#include "tests/ui/real_cases.h"
#include "ui/chart/audience_field.h"
#include "ui/theme/theme.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

void save(QWidget& widget, const QString& name) {
    REQUIRE(widget.grab().save(pictureFile(name)));
}

}  // namespace

TEST_CASE("pictures of charts on their way out", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    Charts charts;
    for (const char* name : {"export", "print"}) {
        charts.panel.findChild<QAction*>(QStringLiteral("chart.") + QLatin1String(name))->trigger();
        QDialog* dialog = charts.dialog();
        charts.settle();
        save(*dialog, QStringLiteral("out_%1_own").arg(QLatin1String(name)));
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("ANCHOR-19"));
        REQUIRE(waitUntil([&] { return dialog->findChild<ui::AudienceField*>()->isReady(); }));
        QTest::qWait(100);
        save(*dialog, QStringLiteral("out_%1_agency").arg(QLatin1String(name)));
        if (name == std::string("export")) {
            ui::Ask::planAnswer(pictureFile(QStringLiteral("out_agency_file")));
            charts.accept(dialog);
        } else {
            dialog->reject();
        }
        charts.settle();
    }
    charts.comeBack();
    charts.panel.findChild<QAction*>(QStringLiteral("chart.export"))->trigger();
    QDialog* dialog = charts.dialog();
    charts.settle();
    ui::Ask::planAnswer(pictureFile(QStringLiteral("out_own_file")));
    charts.accept(dialog);
    charts.settle();
    charts.panel.findChild<QAction*>(QStringLiteral("chart.lay-time-scale"))->trigger();
    charts.settle();
    QTest::qWait(600);
    charts.view.fitAll();
    charts.press(Qt::Key_S);
    save(charts.window, QStringLiteral("out_lasso_time_scale"));
}

TEST_CASE("pictures of the question before much comes onto a chart", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    Charts charts(callsFile());
    auto file = core::CaseFile::openReadOnly(ui::toPath(charts.path), "tester");
    REQUIRE(file);
    const auto rows = core::listEntities(*file);
    REQUIRE(rows);
    charts.window.desk().selection.selectEntities({std::ranges::max_element(*rows, {}, &core::EntityRow::links)->id});
    charts.settle();
    charts.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    save(*charts.dialog(), QStringLiteral("out_many"));
}
