// tests/ui/test_measures_panel.cpp: questions to the network by mouse and keyboard; their answers are there again later.
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "core/workspace/kept_answers.h"
#include "tests/ui/charts.h"
#include "ui/analysis/measures_panel.h"
#include "ui/chart/chart_adding.h"
#include "ui/chart/paths_dialog.h"
#include "ui/widgets/table_view.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// The panel of a window, driven as a person does.
struct Panel {
    explicit Panel(ui::MainWindow& itsWindow) : window(itsWindow), panel(*window.findChild<ui::MeasuresPanel*>()) {
        auto* dock = window.findChild<QDockWidget*>(QStringLiteral("measures"));
        dock->show();
        dock->raise();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <typename Widget>
    Widget& named(const char* accessibleName) {
        for (Widget* widget : panel.findChildren<Widget*>())
            if (widget->accessibleName() == QLatin1String(accessibleName)) return *widget;
        FAIL("nothing is called " << accessibleName);
        return *static_cast<Widget*>(nullptr);
    }
    QPushButton& button(const char* text) {
        for (QPushButton* one : panel.findChildren<QPushButton*>())
            if (one->text() == QLatin1String(text)) return *one;
        FAIL("no button " << text);
        return *static_cast<QPushButton*>(nullptr);
    }
    void click(QPushButton& pressed) {
        QTest::mouseClick(&pressed, Qt::LeftButton);
        settle();
    }
    void settle() {
        REQUIRE(waitUntil([this] { return window.desk().jobs.running().empty(); }));
    }
    /// Puts a question with the keys alone.
    void measure(const char* question) {
        auto& questions = named<QComboBox>("Question");
        questions.setFocus();
        QTest::keyClick(&questions, Qt::Key_Home);
        for (int i = 0; i < questions.count() && questions.currentText() != QLatin1String(question); ++i)
            QTest::keyClick(&questions, Qt::Key_Down);
        REQUIRE(questions.currentText() == QLatin1String(question));
        auto& go = button("&Measure");
        go.setFocus();
        QTest::keyClick(&go, Qt::Key_Space);
        settle();
    }
    /// Chooses an earlier answer with the keys, counted from the newest.
    void choose(int index) {
        auto& list = earlier();
        list.setFocus();
        QTest::keyClick(&list, index == 0 ? Qt::Key_Home : Qt::Key_End);
        while (list.currentIndex() > index) {
            settle();
            QTest::keyClick(&list, Qt::Key_Up);
        }
        settle();
        REQUIRE(list.currentIndex() == index);
    }
    QComboBox& earlier() { return named<QComboBox>("Earlier answers"); }
    /// The lines of an earlier answer that is no measure.
    QListWidget& lines() { return named<QListWidget>("Lines of the earlier answer"); }
    QStringList lineTexts() {
        QStringList texts;
        for (int i = 0; i < lines().count(); ++i) texts << lines().item(i)->text();
        return texts;
    }
    template <typename View>
    void clickRow(View& view, int row) {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        settle();
    }
    const std::vector<core::EntityId>& chosen() { return window.desk().selection.entities(); }
    ui::TableView& table() { return named<ui::TableView>("Answer"); }
    QStringList rows() {
        QStringList texts;
        const QAbstractItemModel& model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString() + QLatin1Char(' ') + model.index(row, 1).data().toString();
        return texts;
    }
    bool says(const QString& words) {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    }

    ui::MainWindow& window;
    ui::MeasuresPanel& panel;
};

constexpr const char* groups = "Who connects the groups?";
constexpr const char* contacts = "Who has most contacts?";
const QString changed = QStringLiteral("the case has changed since: measure again.");

std::int64_t stateOf(const QString& path) {
    auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
    REQUIRE(file);
    return file->stateNumber();
}

/// Another window on the same case, after the first was closed.
struct LaterWindow {
    explicit LaterWindow(SampleWindow& sample) {
        sample.window.close();
        window.show();
        window.open(sample.path);
        REQUIRE(waitUntil([&] { return window.desk().document.isOpen() && window.desk().jobs.running().empty(); }));
    }
    ui::MainWindow window;
};

QListWidget* listIn(const QDialog& dialog, const char* name) {
    for (auto* list : dialog.findChildren<QListWidget*>())
        if (list->accessibleName().startsWith(QLatin1String(name))) return list;
    FAIL("no list is called " << name);
    return nullptr;
}

std::vector<core::EntityId> inOrder(std::vector<core::EntityId> entities) {
    std::ranges::sort(entities);
    return entities;
}

}  // namespace

TEST_CASE("an answer is kept and shown again without measuring, in a window opened later too", "[measures]") {
    SampleWindow sample;
    const std::int64_t state = stateOf(sample.path);
    QStringList betweenness;
    {
        Panel panel(sample.window);
        CHECK_FALSE(panel.earlier().isEnabled());
        panel.measure(groups);
        betweenness = panel.rows();
        REQUIRE(betweenness.size() > 10);
        CHECK(panel.earlier().currentText().startsWith(QStringLiteral("Betweenness, whole case, ")));
        CHECK(panel.earlier().currentText().endsWith(QStringLiteral("state %1").arg(state)));
        CHECK_FALSE(panel.says(changed));
        panel.measure(contacts);
        CHECK(panel.earlier().count() == 2);
        CHECK((panel.rows() != betweenness));

        panel.choose(1);
        CHECK((panel.rows() == betweenness));
        CHECK(panel.named<QComboBox>("Question").currentText() == QLatin1String(groups));
        panel.measure(groups);  // the same request on the same state
        CHECK(panel.earlier().count() == 2);
        CHECK(panel.earlier().currentIndex() == 0);
    }
    CHECK(stateOf(sample.path) == state);  // keeping is no change

    LaterWindow later(sample);
    Panel panel(later.window);
    CHECK(panel.rows().isEmpty());
    CHECK(panel.earlier().count() == 2);
    CHECK(panel.earlier().currentIndex() == -1);
    panel.choose(0);
    CHECK((panel.rows() == betweenness));
    CHECK(panel.says(QStringLiteral("Computed on state %1").arg(state)));
    CHECK_FALSE(panel.says(changed));  // the state number is higher by the opening alone
}

TEST_CASE("an earlier answer says that the case has changed since, and what became of its entities", "[measures]") {
    SampleWindow sample;
    Panel panel(sample.window);
    panel.measure(groups);
    const QStringList before = panel.rows();
    const std::int64_t state = stateOf(sample.path);
    sample.window.commands().undo();  // the last import
    sample.settle();
    CHECK(panel.says(changed));
    CHECK(panel.earlier().currentText().endsWith(
        QStringLiteral("state %1; the case is at %2").arg(state).arg(stateOf(sample.path))));
    panel.measure(groups);
    CHECK_FALSE(panel.says(changed));
    CHECK(panel.earlier().count() == 2);

    panel.choose(1);
    CHECK(panel.says(QStringLiteral("Computed on state %1; ").arg(state) + changed));
    CHECK(panel.rows().size() == before.size());
    const QStringList gone = panel.rows().filter(QStringLiteral("no longer in the case"));
    REQUIRE_FALSE(gone.isEmpty());
    const int row = int(panel.rows().indexOf(gone.front()));
    panel.clickRow(panel.table(), row);
    CHECK(sample.window.desk().selection.entities().empty());  // nothing is left to be chosen

    sample.window.commands().redo();
    sample.settle();
    CHECK((panel.rows() == before));  // without choosing it again
    CHECK(panel.says(changed));
}

TEST_CASE("a change to a chart leaves an answer standing", "[measures]") {
    SampleWindow sample;
    Panel panel(sample.window);
    panel.measure(groups);
    panel.click(*panel.panel.findChild<QPushButton*>(QStringLiteral("size")));
    CHECK(sample.window.chart()->book().canEdit());
    CHECK_FALSE(panel.says(changed));
    CHECK_FALSE(panel.earlier().currentText().contains(QStringLiteral("the case is at")));
}

TEST_CASE("an answer along directions comes back with the question as it was put", "[measures]") {
    SampleWindow sample;
    Panel panel(sample.window);
    QCheckBox* directed = nullptr;
    for (QCheckBox* box : panel.panel.findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("&Along directions")) directed = box;
    REQUIRE(directed);
    panel.named<QComboBox>("Asked of").setCurrentIndex(1);
    directed->setChecked(true);
    panel.measure(groups);
    const QStringList rows = panel.rows();
    CHECK(panel.earlier().currentText().startsWith(
        QStringLiteral("Betweenness along directions, %1 entities, ").arg(rows.size())));
    panel.named<QComboBox>("Asked of").setCurrentIndex(0);
    directed->setChecked(false);
    panel.measure(contacts);
    CHECK((panel.rows() != rows));
    panel.choose(1);
    CHECK((panel.rows() == rows));
    CHECK(directed->isChecked());
    CHECK(panel.named<QComboBox>("Asked of").currentIndex() == 1);
}

TEST_CASE("an answer is forgotten after a question, and stays forgotten", "[measures]") {
    SampleWindow sample;
    Panel panel(sample.window);
    QPushButton& forget = panel.button("Forge&t");
    CHECK_FALSE(forget.isEnabled());
    panel.measure(groups);
    panel.measure(contacts);
    ui::Ask::planAnswer(QVariant());
    panel.click(forget);
    CHECK(panel.earlier().count() == 2);
    ui::Ask::planAnswer(true);
    panel.click(forget);
    CHECK(panel.earlier().count() == 1);
    CHECK(panel.earlier().currentIndex() == -1);
    CHECK_FALSE(forget.isEnabled());
    panel.choose(0);
    CHECK(panel.earlier().currentText().startsWith(QStringLiteral("Betweenness")));
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    REQUIRE(file);
    CHECK(core::listKeptAnswers(*file)->answers.size() == 1);
}

TEST_CASE("what a removal would do is kept beside the measure and shown again in a window opened later", "[measures]") {
    SampleWindow sample;
    const std::int64_t state = stateOf(sample.path);
    const QString effect = QStringLiteral("Without 1 selected: ");
    std::vector<core::EntityId> removed;
    QString label;
    {
        Panel panel(sample.window);
        panel.measure(contacts);
        panel.clickRow(panel.table(), 0);
        removed = panel.chosen();
        REQUIRE(removed.size() == 1);
        label = panel.table().model()->index(0, 0).data().toString();
        panel.click(panel.button("What if the selected were &gone?"));
        CHECK(panel.says(effect));
        CHECK(panel.earlier().count() == 2);
        CHECK(panel.earlier().currentIndex() == 1);  // the measure is what is shown, and goes on the chart
        CHECK(panel.earlier().itemText(0).startsWith(QStringLiteral("Without 1 selected, whole case, ")));
        CHECK(panel.earlier().itemText(0).endsWith(QStringLiteral("state %1").arg(state)));
    }
    CHECK(stateOf(sample.path) == state);

    LaterWindow later(sample);
    Panel panel(later.window);
    panel.choose(0);
    REQUIRE(panel.lineTexts().size() == 3);
    CHECK(panel.lineTexts()[1].startsWith(effect));
    CHECK(panel.lineTexts()[2] == label);
    CHECK(panel.says(QStringLiteral("Computed on state %1 by ").arg(state)));
    CHECK((panel.chosen() == removed));
    CHECK_FALSE(panel.button("Show as &size").isEnabled());

    later.window.commands().undo();  // the last import
    panel.settle();
    CHECK(panel.lineTexts()[1].startsWith(effect));
    CHECK(panel.says(QStringLiteral("Computed on state %1; the case has changed since.").arg(state)));
    CHECK(panel.earlier().currentText().contains(QStringLiteral("; the case is at ")));
    panel.measure(contacts);
    CHECK_FALSE(panel.lines().isVisible());
    CHECK(panel.table().isVisible());
}

TEST_CASE("paths that were looked for are shown again, line by line, in a window opened later", "[measures]") {
    Charts charts;
    REQUIRE_FALSE(charts.book.drawn().links.empty());
    const core::DrawnLink tie = charts.book.drawn().links.front();
    charts.click(tie.from);
    charts.click(tie.to, Qt::ControlModifier);
    charts.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QDialog* dialog = charts.dialog();
    QListWidget* paths = nullptr;
    for (auto* list : dialog->findChildren<QListWidget*>())
        if (list->accessibleName().startsWith(QStringLiteral("Paths"))) paths = list;
    REQUIRE(paths);
    REQUIRE(waitUntil([&] { return charts.isSettled() && paths->count() > 0; }));
    QStringList found;
    for (int i = 0; i < paths->count(); ++i) found << paths->item(i)->text();
    charts.cancel(dialog);

    LaterWindow later(charts);
    Panel panel(later.window);
    REQUIRE(panel.earlier().count() == 1);
    const QString listed = panel.earlier().itemText(0);
    CHECK(listed.startsWith(QStringLiteral("Paths from ")));
    CHECK(listed.contains(QStringLiteral(", %1 found, whole case, ").arg(found.size())));
    panel.choose(0);
    CHECK((panel.lineTexts() == found));
    CHECK(panel.says(QStringLiteral("what it rests on is the same.")));
    const std::size_t all = panel.chosen().size();
    CHECK(all >= 2);
    panel.clickRow(panel.lines(), 0);
    CHECK(panel.chosen().size() == std::size_t(found.front().count(QStringLiteral(" \u2013 ")) + 1));
    CHECK(panel.chosen().size() <= all);
}

TEST_CASE("a search without a path is kept, listed as such, and put again as it was asked", "[measures]") {
    Charts charts;
    REQUIRE_FALSE(charts.book.drawn().links.empty());
    const core::DrawnLink tie = charts.book.drawn().links.front();
    charts.click(tie.from);
    charts.click(tie.to, Qt::ControlModifier);
    charts.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QDialog* dialog = charts.dialog();
    auto* kinds = listIn(*dialog, "Its links");
    REQUIRE(waitUntil([&] { return charts.isSettled() && listIn(*dialog, "Paths")->count() > 0; }));
    charts.pushByLetter(dialog, Qt::Key_R);  // along directions
    const int all = kinds->count();
    for (int i = 0; i < all; ++i) kinds->item(i)->setCheckState(Qt::Unchecked);
    charts.settle();
    CHECK(listIn(*dialog, "Paths")->count() == 0);
    charts.cancel(dialog);

    LaterWindow later(charts);
    Panel panel(later.window);
    REQUIRE(panel.earlier().count() == 1);
    CHECK(panel.earlier().itemText(0).startsWith(QStringLiteral("No path from ")));
    CHECK(panel.earlier().itemText(0).contains(QStringLiteral(" along directions, part of the case, ")));
    QPushButton& again = panel.button("Loo&k again...");
    CHECK_FALSE(again.isVisible());
    panel.choose(0);
    CHECK(panel.lineTexts() == QStringList(QStringLiteral("No chain of links connects the two.")));
    CHECK(panel.says(QStringLiteral("Left out: ")));
    CHECK(panel.chosen().size() == 2);
    panel.click(again);
    auto* reopened = later.window.findChild<ui::PathsDialog*>();
    REQUIRE(reopened);
    panel.settle();
    CHECK(listIn(*reopened, "Paths")->count() == 0);
    auto* anew = listIn(*reopened, "Its links");
    REQUIRE(anew->count() == all);
    for (int i = 0; i < all; ++i) CHECK(anew->item(i)->checkState() == Qt::Unchecked);
    QStringList checked;
    for (const QCheckBox* box : reopened->findChildren<QCheckBox*>())
        if (box->isChecked()) checked << box->text();
    CHECK(checked == QStringList(QStringLiteral("Only along the di&rection of links")));
    for (int i = 0; i < all; ++i) anew->item(i)->setCheckState(Qt::Checked);
    panel.settle();
    QTest::keyClick(reopened, Qt::Key_Escape);
    panel.settle();
    CHECK(panel.earlier().count() == 2);
    panel.measure(contacts);
    CHECK_FALSE(again.isVisible());
}

TEST_CASE("a newer question stops the earlier one", "[measures]") {
    SampleWindow sample;
    Panel panel(sample.window);
    auto& jobs = sample.window.desk().jobs;
    const auto press = [&](QPushButton& button) {
        QTest::mouseClick(&button, Qt::LeftButton);
        REQUIRE_FALSE(jobs.running().empty());
        return jobs.running().back();
    };
    QPushButton& go = panel.button("&Measure");
    const auto first = press(go), second = press(go);
    CHECK(first->progress().stopRequested());
    CHECK_FALSE(second->progress().stopRequested());
    panel.settle();
    CHECK_FALSE(panel.rows().isEmpty());
    CHECK(panel.earlier().count() == 1);

    panel.clickRow(panel.table(), 0);
    QPushButton& gone = panel.button("What if the selected were &gone?");
    const auto removal = press(gone), other = press(gone);
    CHECK(removal->progress().stopRequested());
    CHECK_FALSE(other->progress().stopRequested());
    panel.settle();
    CHECK(panel.says(QStringLiteral("Without 1 selected: ")));
    CHECK(panel.earlier().count() == 2);
}

TEST_CASE("a search for paths stops when the conditions change and when its dialog goes", "[measures]") {
    Charts charts;
    const core::DrawnLink tie = charts.book.drawn().links.front();
    charts.click(tie.from);
    charts.click(tie.to, Qt::ControlModifier);
    charts.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QDialog* dialog = charts.dialog();
    charts.settle();
    auto* kinds = listIn(*dialog, "Its links");
    const auto change = [&](Qt::CheckState state) {
        kinds->item(0)->setCheckState(state);
        return charts.window.desk().jobs.running().back();
    };
    const auto first = change(Qt::Unchecked), second = change(Qt::Checked);
    CHECK(first->progress().stopRequested());
    CHECK_FALSE(second->progress().stopRequested());
    delete dialog;
    CHECK(second->progress().stopRequested());
    charts.comeBack();
}

TEST_CASE("what connects several says at once that its search was cut short", "[measures]") {
    core::ConnectedSeeds connected;
    connected.parts = 1;
    CHECK(ui::connectionRemarks(connected).isEmpty());
    connected.complete = false;
    REQUIRE(ui::connectionRemarks(connected).size() == 1);
    CHECK(ui::connectionRemarks(connected)[0].contains(QStringLiteral("the best so far")));
    connected.parts = 2;
    CHECK(ui::connectionRemarks(connected).size() == 2);
}

TEST_CASE("what connects several is shown again and chosen in a window opened later", "[measures]") {
    Charts charts;
    for (std::size_t item : {0, 1, 2}) charts.click(item, Qt::ControlModifier);
    charts.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const auto connecting = inOrder(charts.window.desk().selection.entities());
    REQUIRE(connecting.size() >= 3);

    LaterWindow later(charts);
    Panel panel(later.window);
    REQUIRE(panel.earlier().count() == 1);
    CHECK(panel.earlier().itemText(0).startsWith(QStringLiteral("What connects 3, whole case, ")));
    panel.choose(0);
    CHECK((inOrder(panel.chosen()) == connecting));
    CHECK(panel.lineTexts().size() == int(connecting.size()));
}

TEST_CASE("a case that is open for reading measures, keeps nothing and says so", "[measures]") {
    SampleWindow first;
    Panel(first.window).measure(contacts);
    ui::MainWindow second;
    second.show();
    second.open(first.path);
    REQUIRE(waitUntil([&] { return second.desk().document.isOpen() && second.desk().jobs.running().empty(); }));
    REQUIRE(second.desk().document.isReadOnly());
    Panel panel(second);
    panel.measure(groups);
    CHECK_FALSE(panel.rows().isEmpty());
    CHECK(panel.says(QStringLiteral("Not kept: the case is open for reading only.")));
    CHECK(panel.earlier().count() == 1);
    CHECK(panel.earlier().currentIndex() == -1);
    panel.clickRow(panel.table(), 0);
    panel.click(panel.button("What if the selected were &gone?"));
    CHECK(
        panel.says(QStringLiteral("Not kept: the case is open for reading only.\nOn state %1 of the case:\nWith all: ")
                       .arg(stateOf(first.path))));
    CHECK(panel.earlier().count() == 1);
    panel.choose(0);
    CHECK_FALSE(panel.says(QStringLiteral("Not kept")));
    CHECK_FALSE(panel.button("Forge&t").isEnabled());
}

TEST_CASE("links that the chart hides count in no measure of what it shows", "[measures]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_P);
    charts.press(Qt::Key_Escape);
    Panel panel(charts.window);
    auto& scope = panel.named<QComboBox>("Asked of");
    scope.setFocus();
    QTest::keyClick(&scope, Qt::Key_End);
    panel.measure(contacts);
    const QStringList before = panel.rows();
    REQUIRE_FALSE(before.isEmpty());
    // All between the two that the first link ties.
    const auto link = charts.book.data().links.front();
    std::vector<core::LinkId> hidden;
    for (const core::LinkRow& row : charts.book.data().links)
        if (std::minmax(row.from, row.to) == std::minmax(link.from, link.to)) hidden.push_back(row.id);
    charts.book.apply(core::linksShownAs(charts.book.data(), hidden, core::Visibility::Hidden));
    charts.settle();
    panel.measure(contacts);
    CHECK(panel.rows().size() == before.size());
    CHECK(panel.rows() != before);
}

TEST_CASE("an empty chart is not taken for the whole case", "[measures]") {
    Charts charts;
    charts.click(0);
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(charts.items() == 0);
    Panel panel(charts.window);
    auto& scope = panel.named<QComboBox>("Asked of");
    scope.setFocus();
    QTest::keyClick(&scope, Qt::Key_End);
    panel.measure(contacts);
    CHECK(panel.says(QStringLiteral("The chart shows nothing.")));
    CHECK(panel.rows().isEmpty());
    panel.click(panel.button("What if the selected were &gone?"));
    CHECK(panel.says(QStringLiteral("The chart shows nothing.")));
    CHECK(panel.earlier().count() == 0);
}

TEST_CASE("every part of the measures is reached by Tab", "[measures]") {
    SampleWindow sample;
    Panel panel(sample.window);
    panel.measure(groups);
    QSet<QWidget*> reached;
    panel.named<QComboBox>("Question").setFocus();
    for (int i = 0; i < 20; ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(reached.contains(&panel.earlier()));
    CHECK(reached.contains(&panel.button("Forge&t")));
    CHECK(reached.contains(&panel.button("&Measure")));
}
