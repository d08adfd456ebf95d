// tests/ui/test_measures_panel.cpp: questions to the network by mouse and keyboard; their answers are there again later.
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>

#include "core/workspace/kept_answers.h"
#include "tests/ui/sample_window.h"
#include "ui/analysis/measures_panel.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/window/case_commands.h"

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
    sample.window.close();

    ui::MainWindow later;
    later.show();
    later.open(sample.path);
    REQUIRE(waitUntil([&] { return later.desk().document.isOpen() && later.desk().jobs.running().empty(); }));
    Panel panel(later);
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
    panel.table().scrollTo(panel.table().model()->index(row, 0));
    QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {},
                      panel.table().visualRect(panel.table().model()->index(row, 0)).center());
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
    panel.choose(0);
    CHECK_FALSE(panel.says(QStringLiteral("Not kept")));
    CHECK_FALSE(panel.button("Forge&t").isEnabled());
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
