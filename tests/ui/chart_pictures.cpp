// tests/ui/chart_pictures.cpp: pictures of the canvas alone, for people to look at. Not run by itself; see pictures.cpp.
#include <QDir>
#include <QPdfWriter>
#include <QTest>
#include <QtWidgets>
#include <catch2/catch.hpp>

#include "tests/benchmarks/canvas_graph.h"
#include "tests/ui/picture_file.h"
#include "tests/ui/showcase.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace crosscase;

namespace {

void savePicture(ui::ChartView& view, const QString& name) {
    view.show();
    view.repaint();
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }, 20000));
    REQUIRE(view.grab().save(test::pictureFile(name)));
}

void showChart(ui::ChartContent content, const QString& name, double scale = 0) {
    ui::ChartView view;
    view.resize(1280, 800);
    view.setContent(std::move(content));
    view.fitAll();
    if (scale > 0) view.setZoom(scale, {640, 400});
    savePicture(view, name);
}

}  // namespace

TEST_CASE("pictures of the chart", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    showChart(test::showcase(), QStringLiteral("chart_forms"));
    showChart(test::themeLines(), QStringLiteral("chart_theme_lines"));
    ui::ChartContent one = test::showcase();
    one.parallelLinks = ui::ParallelLinks::OneLine;
    ui::ChartView chosen;
    chosen.resize(1280, 800);
    chosen.setContent(one);
    chosen.setSelected({core::EntityId{2}, core::EntityId{5}});
    savePicture(chosen, QStringLiteral("chart_selected"));
    for (int items : {10, 1000, 10000, 100000}) {
        showChart(bench::peopleAndPhones(items), QStringLiteral("chart_%1").arg(items));
        if (items > 10) {
            showChart(bench::peopleAndPhones(items), QStringLiteral("chart_%1_icons").arg(items), 0.35);
            showChart(bench::peopleAndPhones(items), QStringLiteral("chart_%1_near").arg(items), 1.0);
        }
    }
    const ui::ChartLines lines{QStringLiteral("Three Flags"), QStringLiteral("Working copy, not for dissemination"),
                               QStringLiteral("Meridian, 12 March 2026")};
    REQUIRE(ui::renderTo(test::showcase(), lines, test::pictureFile(QStringLiteral("export"))));
    REQUIRE(ui::renderTo(test::showcase(), lines, test::pictureFile(QStringLiteral("export"), QStringLiteral(".svg"))));
    REQUIRE(ui::renderTo(test::showcase(), lines, test::pictureFile(QStringLiteral("export"), QStringLiteral(".pdf"))));
    QPdfWriter wall(test::pictureFile(QStringLiteral("wall"), QStringLiteral(".pdf")));
    wall.setResolution(300);
    ui::PageOptions options;
    options.across = options.down = 2;
    core::Progress progress;
    REQUIRE(ui::paintPages(wall, test::showcase(), lines, options, progress));
}

TEST_CASE("pictures of the icons", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    const QStringList names =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    constexpr int columns = 10, cell = 96;
    QImage sheet(columns * cell, (int(names.size()) / columns + 1) * cell, QImage::Format_RGB32);
    sheet.fill(ui::theme().canvas);
    QPainter painter(&sheet);
    painter.setPen(ui::theme().text);
    QFont font = painter.font();
    font.setPixelSize(10);
    painter.setFont(font);
    for (int i = 0; i < names.size(); ++i) {
        const QPoint corner(i % columns * cell, i / columns * cell);
        const QString name = QString(names[i]).chopped(4);
        painter.drawPixmap(corner + QPoint(8, 12), ui::iconPixmap(name, ui::theme().icon, 24, 1));
        painter.drawPixmap(corner + QPoint(42, 4), ui::iconPixmap(name, ui::theme().icon, 48, 1));
        painter.drawText(QRect(corner + QPoint(0, 58), QSize(cell, 20)), Qt::AlignCenter, name);
    }
    painter.end();
    REQUIRE(sheet.save(test::pictureFile(QStringLiteral("icons"))));
}
