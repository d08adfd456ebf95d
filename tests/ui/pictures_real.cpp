// tests/ui/pictures_real.cpp: pictures of charts of real size and of their dialogs. Not run by itself; see pictures.cpp.
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QListWidget>
#include <QTreeWidget>

#include "tests/ui/charts.h"
#include "tests/ui/picture_file.h"
#include "tests/ui/real_cases.h"
#include "ui/chart/many_dialog.h"
#include "ui/chart/rules_editor.h"
#include "ui/theme/theme.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

struct Album : Charts {
    explicit Album(const QString& original) : Charts(original) {
        trigger("layout.chart");
        press(Qt::Key_0, Qt::ControlModifier);
    }
    void trigger(const char* action) {
        window.findChild<QAction*>(QLatin1String(action))->trigger();
        settle();
    }
    void save(QWidget& widget, const char* name) {
        QTest::qWait(400);  // the motion ends
        settle();
        REQUIRE(waitUntil([this] { return view.isSharp(); }));
        REQUIRE(widget.grab().save(pictureFile(QLatin1String(name))));
    }
    void saveDialog(const char* name) {
        QDialog* shown = dialog();
        settle();
        save(*shown, name);
        cancel(shown);
    }
    /// The space bar on the button with these words, in the language of the window.
    void push(QDialog* shown, const QString& name) {
        QAbstractButton* named = nullptr;
        for (auto* button : shown->findChildren<QAbstractButton*>())
            if (button->text() == name) named = button;
        REQUIRE(named);
        QTest::keyClick(named, Qt::Key_Space);
        settle();
    }
    void select(const std::vector<std::string>& labels) {
        std::vector<core::EntityId> ids;
        for (const ui::ChartItem& item : view.content().items)
            for (const std::string& label : labels)
                if (item.label == ui::toQString(label)) ids.push_back(item.id);
        window.desk().selection.selectEntities(ids);
        settle();
    }
};

}  // namespace

TEST_CASE("pictures of the calls", "[.pictures][real]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    Album album(callsFile());
    album.save(album.window, "calls_overview");
    album.press(Qt::Key_PageDown, Qt::ControlModifier);
    album.save(album.window, "calls_numbers");
    for (const char* layout :
         {"lay-theme-lines", "lay-time-scale", "lay-peacock", "lay-hierarchical", "lay-by-agency"}) {
        album.trigger((std::string("chart.") + layout).c_str());
        album.trigger("chart.zoom-fit");
        album.save(album.window, (std::string("calls_") + layout).c_str());
    }
    album.trigger("chart.lay-distances");
    album.select({border, city});
    album.trigger("chart.path");
    album.saveDialog("calls_paths");
    album.select({city});
    album.trigger("chart.expand");
    album.saveDialog("calls_expand");
    album.trigger("chart.settings");
    album.push(album.dialog(), ui::RulesEditor::tr("&Add"));
    album.saveDialog("calls_rules");
    album.trigger("chart.look");
    album.saveDialog("calls_look");
    album.trigger("chart.print");
    album.saveDialog("calls_print");
    album.press(Qt::Key_T, Qt::ControlModifier);
    album.trigger("chart.merge");
    album.saveDialog("calls_merge");
    album.press(Qt::Key_PageUp, Qt::ControlModifier);
    album.select({city});
    album.trigger("chart.expand");
    QDialog* expand = album.dialog();
    album.push(expand, ui::ManyChoice::tr("&all of them"));
    album.accept(expand);
    album.trigger("chart.zoom-fit");
    album.save(album.window, "calls_2300");
    album.trigger("chart.lay-distances");
    album.trigger("chart.zoom-fit");
    album.save(album.window, "calls_2300_laid_out");
}

TEST_CASE("pictures of the lists", "[.pictures][real]") {
    ui::applyTheme(*qApp, qEnvironmentVariable("CROSSCASE_THEME", QStringLiteral("light")));
    Album album(listsFile());
    album.save(album.window, "lists_overview");
    album.press(Qt::Key_A, Qt::ControlModifier);
    album.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    album.trigger("chart.zoom-fit");
    album.save(album.window, "lists_neighbours");
    for (const char* layout : {"lay-clusters", "lay-by-type", "lay-grid", "lay-circular"}) {
        album.press(Qt::Key_Escape);
        album.trigger((std::string("chart.") + layout).c_str());
        album.trigger("chart.zoom-fit");
        album.save(album.window, (std::string("lists_") + layout).c_str());
    }
}
