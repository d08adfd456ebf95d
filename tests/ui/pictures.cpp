// tests/ui/pictures.cpp: pictures of every part of the window, for people to look at. Not run by itself:
// CROSSCASE_PICTURES=folder CROSSCASE_THEME=dark CROSSCASE_SIZE=2560x1440 test_ui "[pictures]" (QT_SCALE_FACTOR=2, -reverse)
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include "tests/ui/picture_file.h"
#include "tests/ui/sample_window.h"
#include "tests/ui/showcase.h"
#include "ui/analysis/measures_panel.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/draw_entity_dialog.h"
#include "ui/chart/draw_link_dialog.h"
#include "ui/chart/picture_file.h"
#include "ui/chart/rules_editor.h"
#include "ui/collation/regrouping_dialog.h"
#include "ui/collation/review_panel.h"
#include "ui/collection/batches_dialog.h"
#include "ui/collection/import_dialog.h"
#include "ui/collection/mapping_editor.h"
#include "ui/dissemination/share_dialog.h"
#include "ui/overlap/overlaps_panel.h"
#include "ui/records/new_record_dialog.h"
#include "ui/records/subject_editor.h"
#include "ui/shell/jobs_list.h"
#include "ui/theme/theme.h"
#include "ui/window/command_palette.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/start_page.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

void save(QWidget& widget, const QString& name) {
    QTest::qWait(350);  // animations of the chart and of the tool tips end
    REQUIRE(widget.grab().save(pictureFile(name)));
}

QSize wantedSize() {
    const QStringList sides =
        qEnvironmentVariable("CROSSCASE_SIZE", QStringLiteral("1280x720")).split(QLatin1Char('x'));
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

void showDialog(QDialog& dialog, SampleWindow& sample, const QString& name) {
    dialog.open();
    QTest::qWait(200);
    sample.settle();
    save(dialog, name);
    dialog.reject();
}

QString writeTable(const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("border_checks.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("ref;traveller;date of birth;passport;phone;date;remarks\n");
    for (int i = 1; i <= 12; ++i)
        file.write(
            QStringLiteral("B-%1;Ivan Petrov %1;19%2-03-02;XB 73019%1;+835 600 44%1;2026-03-%1;crossed on foot\n")
                .arg(i, 2, 10, QLatin1Char('0'))
                .arg(60 + i)
                .toUtf8());
    return path;
}

}  // namespace

TEST_CASE("pictures of the window", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    ui::MainWindow empty;
    empty.resize(wantedSize());
    empty.show();
    save(empty, QStringLiteral("start"));
    empty.findChild<ui::StartPage*>()->offerAgain(
        QStringLiteral("<b>Three Flags</b> was open on 14:03 when the program ended without closing it."));
    save(empty, QStringLiteral("start_again"));
    empty.hide();

    SampleWindow sample;
    sample.window.resize(wantedSize());
    QTest::qWait(300);
    sample.settle();
    sample.window.chart()->view()->fitAll();
    save(sample.window, QStringLiteral("main"));
    sample.window.overlaps()->chooseRow(0);
    QTest::qWait(200);
    sample.settle();
    save(sample.window, QStringLiteral("overlap"));
    sample.window.desk().selection.selectEntities(sample.window.desk().selection.entities());
    QTest::qWait(200);
    sample.settle();
    save(sample.window, QStringLiteral("entity"));
    for (const char* name : {"records", "history"}) {
        sample.window.findChild<QDockWidget*>(QLatin1String(name))->raise();
        if (name == std::string("records")) sample.window.desk().selection.select(core::RecordId{3}, {});
        QTest::qWait(200);
        sample.settle();
        save(sample.window, QLatin1String(name));
    }

    sample.window.palette()->open();
    save(sample.window, QStringLiteral("palette"));
    sample.window.palette()->field()->setText(QStringLiteral("pe"));
    QTest::qWait(300);
    sample.settle();
    save(sample.window, QStringLiteral("palette_name"));
    sample.window.palette()->open();

    sample.window.findChild<QAction*>(QStringLiteral("review"))->setChecked(true);
    QTest::qWait(200);
    sample.settle();
    save(sample.window, QStringLiteral("review"));
    sample.window.findChild<QAction*>(QStringLiteral("review"))->setChecked(false);

    for (const char* layout : {"layout.chart", "layout.records", "layout.overlaps", "layout.reset"}) {
        sample.window.actions().find(QLatin1String(layout))->action->trigger();
        QTest::qWait(200);
        sample.settle();
        save(sample.window, QStringLiteral("layout_") + QLatin1String(layout).mid(7));
    }
    const auto job = sample.window.desk().jobs.start(QStringLiteral("Importing calls.csv"));
    job->progress().report(0.4, "row 41,200 of 103,000");
    sample.window.actions().find(QStringLiteral("view.jobs"))->action->trigger();
    save(*sample.window.findChild<ui::JobsList*>(), QStringLiteral("jobs"));
    save(sample.window, QStringLiteral("jobs_bar"));
    sample.window.findChild<ui::JobsList*>()->close();
    sample.window.desk().jobs.finish(job);

    showDialog(*new ui::RecalibrationDialog(sample.window.desk(), &sample.window), sample,
               QStringLiteral("recalibrate"));
    auto* split =
        new ui::SplitDialog(sample.window.desk(), sample.window.desk().selection.entities().back(), &sample.window);
    sample.settle();
    if (split->mentions()->count() > 1) split->mentions()->item(1)->setCheckState(Qt::Checked);
    showDialog(*split, sample, QStringLiteral("split"));

    const QTemporaryDir folder;
    showDialog(*new ui::ImportDialog(sample.window.desk(), {writeTable(folder)}, &sample.window), sample,
               QStringLiteral("import"));
    showDialog(*new ui::BatchesDialog(sample.window.desk(), &sample.window), sample, QStringLiteral("batches"));
    showDialog(*new ui::NewRecordDialog(sample.window.desk(), &sample.window), sample, QStringLiteral("new_record"));
    showDialog(*new ui::KeysDialog(sample.window.actions(), sample.window.keys(), &sample.window), sample,
               QStringLiteral("keys"));
    auto* share = new ui::ShareDialog(sample.window.desk(), {}, &sample.window);
    share->purpose()->setText(QStringLiteral("ANCHOR-19"));
    share->open();
    QTest::qWait(1200);
    sample.settle();
    save(*share, QStringLiteral("share"));
    share->reject();
}

TEST_CASE("pictures of charts and their dialogs", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    SampleWindow sample;
    sample.window.resize(wantedSize());
    REQUIRE(QTest::qWaitForWindowExposed(&sample.window));
    ui::ChartPanel& panel = *sample.window.chart();
    const auto trigger = [&](const char* name) {
        panel.findChild<QAction*>(QLatin1String(name))->trigger();
        sample.settle();
    };
    const auto dialog = [&](const char* name) {
        QTest::qWait(200);
        bool any = false;
        for (QDialog* one : sample.window.findChildren<QDialog*>()) {
            if (!one->isVisible()) continue;
            save(*one, QLatin1String(name));
            one->reject();
            any = true;
        }
        INFO(name);
        REQUIRE(any);
        QTest::qWait(50);
    };
    const auto comeToRest = [&] {
        QTest::qWait(400);  // the motion ends
        REQUIRE(waitUntil([&] { return panel.view()->isSharp(); }));
    };
    sample.window.findChild<QAction*>(QStringLiteral("layout.chart"))->trigger();
    QTest::qWait(300);
    for (const char* name :
         {"lay-distances", "lay-clusters", "lay-crossings", "lay-circular", "lay-hierarchical", "lay-peacock",
          "lay-by-type", "lay-by-agency", "lay-grid", "lay-theme-lines", "lay-time"}) {
        trigger((std::string("chart.") + name).c_str());
        trigger("chart.zoom-fit");
        comeToRest();
        save(sample.window, QLatin1String(name));
    }
    trigger("chart.lay-distances");
    const std::vector<core::ChartNote> notes{
        {{}, "Meeting on 3 March: who else was there?", 0, -420, 220, ""},
        {{}, "Both telephones were bought on the same day; ask for the shop's list.", -260, -420, 140, "#fcf0b4"}};
    for (const core::ChartNote& note : notes) panel.book().apply(core::noteWritten(note));
    sample.settle();
    trigger("chart.zoom-fit");
    save(sample.window, QStringLiteral("notes"));
    QTest::mouseClick(panel.view(), Qt::LeftButton, {},
                      panel.view()->toView(panel.view()->content().items.back().position).toPoint());
    trigger("chart.look");
    dialog("note_look");
    for (const char* name : {"then", "before the raid"})
        panel.book().perform(QString(), [id = *panel.book().current(), name](core::CaseFile& file, core::Progress&) {
            auto taken = core::takeSnapshot(file, id, name);
            return taken ? core::Result(std::optional(id)) : core::Result<std::optional<core::ChartId>>(taken.error());
        });
    sample.settle();
    trigger("chart.restore");
    sample.settle();
    dialog("snapshots");
    const core::EntityId first = panel.view()->content().items[0].id, second = panel.view()->content().items[1].id;
    sample.window.desk().selection.selectEntities({first, second});
    trigger("chart.path");
    sample.settle();
    dialog("paths");
    sample.window.desk().selection.selectEntities({first});
    trigger("chart.expand");
    dialog("expand");
    trigger("chart.look");
    dialog("look");
    trigger("chart.settings");
    for (QDialog* one : sample.window.findChildren<QDialog*>())
        for (QPushButton* button : one->findChildren<QPushButton*>())
            if (button->text() == ui::RulesEditor::tr("&Add")) button->click();
    dialog("chart_settings");
    trigger("chart.print");
    dialog("print");
    auto* dock = sample.window.findChild<QDockWidget*>(QStringLiteral("measures"));
    dock->show();
    dock->raise();
    QTest::qWait(200);
    auto* measures = sample.window.findChild<ui::MeasuresPanel*>();
    measures->ask(QStringLiteral("betweenness"));
    sample.settle();
    save(sample.window, QStringLiteral("measures"));
    measures->findChild<QPushButton*>(QStringLiteral("size"))->click();
    sample.settle();
    measures->ask(QStringLiteral("communities"));
    sample.settle();
    measures->findChild<QPushButton*>(QStringLiteral("colour"))->click();
    sample.settle();
    dock->hide();
    trigger("chart.zoom-fit");
    comeToRest();
    save(sample.window, QStringLiteral("measured_chart"));

    dock->show();
    dock->raise();
    sample.window.desk().document.write(
        measures, QStringLiteral("Withdrawing"),
        [](core::CaseFile& file, core::Progress& progress) {
            return core::withdrawBatch(file, {1}, "for the picture", progress);
        },
        [](const core::Result<void>&) {});
    sample.settle();
    auto* earlier = measures->findChild<QComboBox*>(QStringLiteral("earlier"));
    earlier->setFocus();
    QTest::keyClick(earlier, Qt::Key_Down);  // from the groups to the older answer
    sample.settle();
    save(sample.window, QStringLiteral("measures_earlier"));
    earlier->showPopup();
    QTest::qWait(200);
    save(*earlier->view()->window(), QStringLiteral("measures_earlier_list"));
    earlier->hidePopup();
}

TEST_CASE("pictures of cards", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    SampleWindow sample;
    sample.window.resize(wantedSize());
    REQUIRE(QTest::qWaitForWindowExposed(&sample.window));
    if (qApp->layoutDirection() == Qt::RightToLeft) QTest::qWait(100);
    ui::ChartView& view = *sample.window.chart()->view();
    view.fitAll();
    sample.settle();
    const auto rest = [&](QPointF at, const QString& name) {
        QHelpEvent event(QEvent::ToolTip, at.toPoint(), view.mapToGlobal(at.toPoint()));
        QApplication::sendEvent(&view, &event);
        sample.settle();
        save(sample.window, name);
    };
    const auto& drawn = sample.window.chart()->book().drawn();
    std::size_t most = 0, guarded = 0, link = 0;
    for (std::size_t i = 0; i < drawn.items.size(); ++i) {
        if (drawn.items[i].mentions > drawn.items[most].mentions) most = i;
        if (drawn.items[i].isProtected) guarded = i;
    }
    for (std::size_t i = 0; i < drawn.links.size(); ++i)
        if (drawn.links[i].claims > 1 && !view.itemAt(view.placeOf(drawn.links[i].links.front()).center())) link = i;
    rest(view.placeOf(drawn.items[most].id).center(), QStringLiteral("card_item"));
    rest(view.placeOf(drawn.items[guarded].id).center(), QStringLiteral("card_protected"));
    rest(view.placeOf(drawn.links[link].links.front()).center(), QStringLiteral("card_link"));
}

TEST_CASE("pictures of chosen links and of looks", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    SampleWindow sample;
    sample.window.resize(wantedSize());
    REQUIRE(QTest::qWaitForWindowExposed(&sample.window));
    sample.window.findChild<QAction*>(QStringLiteral("layout.chart"))->trigger();
    QTest::qWait(300);
    ui::ChartPanel& panel = *sample.window.chart();
    ui::ChartView& view = *panel.view();
    ui::ChartBook& book = panel.book();
    const auto look = [&](const std::vector<core::EntityId>& items, const char* name) {
        sample.window.desk().selection.selectEntities(items);
        panel.findChild<QAction*>(QStringLiteral("chart.look"))->trigger();
        QTest::qWait(200);
        for (QDialog* one : sample.window.findChildren<QDialog*>()) {
            if (!one->isVisible()) continue;
            save(*one, QLatin1String(name));
            one->reject();
        }
    };
    view.fitAll();
    view.stepLink(1);
    save(sample.window, QStringLiteral("chosen_link_far"));
    view.setZoom(1.2, view.placeOf(view.chosenLinks().front()).center());
    save(sample.window, QStringLiteral("chosen_link"));
    for (int i = 0; i < 3; ++i) view.stepLink(1);
    save(sample.window, QStringLiteral("chosen_link_other"));
    view.fitAll();
    const core::EntityId first = view.content().items[0].id, second = view.content().items[1].id;
    book.apply(core::looking(book.data(), std::vector{first}, {core::ItemForm::Box, 2, "", "#c0392b"}));
    sample.settle();
    look({first, second}, "look_several");
    book.apply(core::looking(book.data(), std::vector{first, second}, {core::ItemForm::Icon, 2, "", "#c0392b"}));
    sample.settle();
    book.apply(core::grouped(book.data(), std::vector{first, second}, "The crew"));
    sample.settle();
    save(sample.window, QStringLiteral("folded_look"));
    look({first, second}, "look_group");
    panel.findChild<QAction*>(QStringLiteral("chart.grey"))->trigger();
    sample.settle();
    sample.window.desk().selection.clear();
    save(sample.window, QStringLiteral("folded_grey"));
}

TEST_CASE("pictures of drawing by hand", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    SampleWindow sample;
    sample.window.resize(wantedSize());
    REQUIRE(QTest::qWaitForWindowExposed(&sample.window));
    ui::ChartPanel& panel = *sample.window.chart();
    const auto trigger = [&](const char* name) {
        panel.findChild<QAction*>(QLatin1String(name))->trigger();
        QTest::qWait(200);
        sample.settle();
    };
    const auto point = [&](core::EntityId entity) {
        const auto& view = *panel.view();
        return view.toView(view.content().items[std::size_t(*view.content().indexOf(entity))].position).toPoint();
    };
    const core::LinkRow link = panel.book().data().links.front();
    trigger("chart.draw-link");
    save(sample.window, QStringLiteral("draw_link_first"));
    QTest::mouseClick(panel.view(), Qt::LeftButton, {}, point(link.from));
    QTest::mouseMove(panel.view(), panel.view()->rect().center());
    save(sample.window, QStringLiteral("draw_link_second"));
    QTest::mouseClick(panel.view(), Qt::LeftButton, {}, point(link.to));
    QTest::qWait(300);
    sample.settle();
    auto* drawLink = panel.findChild<ui::DrawLinkDialog*>();
    REQUIRE(drawLink);
    save(*drawLink, QStringLiteral("draw_link"));
    drawLink->reject();

    trigger("chart.draw-entity");
    auto* drawEntity = panel.findChild<ui::DrawEntityDialog*>();
    REQUIRE(drawEntity);
    save(*drawEntity, QStringLiteral("draw_entity_empty"));
    drawEntity->nameField()->setText(QStringLiteral("vik"));
    QTest::qWait(400);
    sample.settle();
    drawEntity->found()->setFocus();
    save(*drawEntity, QStringLiteral("draw_entity"));
    drawEntity->reject();
    auto* button =
        panel.findChild<QToolBar*>()->widgetForAction(panel.findChild<QAction*>(QStringLiteral("chart.draw-entity")));
    QMenu* types = qobject_cast<QToolButton*>(button)->menu();
    types->popup(button->mapToGlobal(QPoint(0, button->height())));
    save(*types, QStringLiteral("draw_types"));
    types->close();
}

TEST_CASE("pictures of items that carry pictures, lines and marks", "[.pictures]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    SampleWindow sample;
    sample.window.resize(wantedSize());
    REQUIRE(QTest::qWaitForWindowExposed(&sample.window));
    sample.window.findChild<QAction*>(QStringLiteral("layout.chart"))->trigger();
    QTest::qWait(300);
    ui::ChartPanel& panel = *sample.window.chart();
    ui::ChartBook& book = panel.book();
    std::vector<core::EntityId> people;
    for (const core::ChartNode& node : book.data().nodes)
        if (node.type == "person" && people.size() < 6) people.push_back(node.id);
    book.makeChart(people);
    sample.settle();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("face.png"));
    REQUIRE(showcase().pictures.value(QStringLiteral("face")).scaled(400, 300).save(path));
    const auto picture = ui::readPictureFile(path);
    REQUIRE(picture);
    using enum core::ItemForm;
    const core::ItemForm forms[] = {Icon, Circle, Box, EventFrame, Icon, Text};
    for (std::size_t i = 0; i < people.size(); ++i) {
        core::ItemLookChange look;
        look.form = forms[i];
        look.size = i == 4 ? 2 : 1;
        look.frame = i == 1 ? "#c0392b" : "";
        book.apply(core::looking(book.data(), std::vector{people[i]}, look, *picture));
        sample.settle();
    }
    core::ChartSettings settings = book.data().chart->settings;
    settings.details = {"birth_date", "nationality", "statements"};
    settings.countStatements = true;
    book.apply(core::settingsChanged(book.data(), settings));
    sample.settle();
    panel.view()->setLegendShown(true);
    panel.view()->fitAll();
    save(sample.window, QStringLiteral("item_pictures"));
    const ui::ChartLines lines{
        QStringLiteral("Three Flags"), QStringLiteral("Working copy, not for dissemination"), {}};
    for (const char* ending : {".svg", ".pdf"}) {
        const QString file = pictureFile(QStringLiteral("item_pictures"), QLatin1String(ending));
        REQUIRE(ui::renderTo(panel.view()->content(), lines, file));
    }
    sample.window.desk().selection.selectEntities({people[4]});
    sample.settle();
    panel.findChild<QAction*>(QStringLiteral("chart.look"))->trigger();
    sample.settle();
    for (QDialog* one : sample.window.findChildren<QDialog*>()) {
        if (!one->isVisible()) continue;
        save(*one, QStringLiteral("look_picture"));
        one->reject();
    }
    panel.findChild<QAction*>(QStringLiteral("chart.settings"))->trigger();
    for (QDialog* one : sample.window.findChildren<QDialog*>()) {
        if (!one->isVisible()) continue;
        save(*one, QStringLiteral("settings_details"));
        one->reject();
    }
    panel.findChild<QAction*>(QStringLiteral("chart.lay-theme-lines"))->trigger();
    sample.settle();
    panel.view()->setZoom(1.2, {400, 300});
    panel.view()->centreOn(people[1]);
    panel.view()->setLegendShown(false);
    for (int i = 0; i < 4; ++i) QTest::keyClick(panel.view(), Qt::Key_Right, Qt::ControlModifier);
    save(sample.window, QStringLiteral("stuck_headings"));
}
