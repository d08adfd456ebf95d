// tests/ui/test_status.cpp: the numbers of the status bar, and the jobs that run behind it.
#include <QLabel>
#include <QToolButton>

#include "core/workspace/reviewing.h"
#include "core/workspace/shown_handling.h"
#include "tests/ui/charts.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/collation/review_panel.h"
#include "ui/shell/jobs_indicator.h"
#include "ui/shell/jobs_list.h"
#include "ui/widgets/status_counts.h"
#include "ui/widgets/table_view.h"

using namespace crosscase;
using namespace crosscase::test;

TEST_CASE("numbers that say nothing take no room and the rest is read out") {
    ui::StatusCounts counts;
    counts.setItems(48, 103);
    counts.setSelected(0);
    counts.setHidden(0);
    counts.setFilters({});
    CHECK(counts.text() == QStringLiteral("Items: 48, Links: 103"));
    counts.setSelected(2);
    counts.setHidden(7);
    counts.setFilters({QStringLiteral("one"), QStringLiteral("two")});
    counts.setHandling(QStringLiteral("H2"), QStringLiteral("H2 on 3 records"));
    CHECK(counts.text() == QStringLiteral("Items: 48, Links: 103, Selected: 2, Hidden: 7, Filters: 2, Handling: H2"));
    CHECK(counts.accessibleName() == counts.text());
    counts.clear();
    CHECK(counts.text().isEmpty());
}

TEST_CASE("the status bar counts what the chart shows, what is chosen and how it is to be handled") {
    SampleWindow sample;
    const auto says = [&](const QString& text) {
        return waitUntil([&] { return sample.window.counts()->text().contains(text); });
    };
    const ui::ChartContent& chart = sample.window.chart()->view()->content();
    CHECK(says(QStringLiteral("Items: %1").arg(chart.items.size())));
    CHECK(says(QStringLiteral("Links: %1").arg(chart.links.size())));
    const std::size_t all = sample.window.desk().document.summary().counts.entities;
    CHECK(says(QStringLiteral("Hidden: %1").arg(all - chart.items.size())));
    CHECK_FALSE(sample.window.counts()->text().contains(QStringLiteral("Selected")));
    sample.window.desk().selection.selectEntities({chart.items[0].id, chart.items[1].id});
    CHECK(says(QStringLiteral("Selected: 2")));
    sample.window.desk().selection.setScope({core::InvestigationId{1}});
    CHECK(says(QStringLiteral("Filters: 1")));

    std::vector<core::EntityId> shown;
    for (const ui::ChartItem& item : chart.items) shown.push_back(item.id);
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    REQUIRE(file);
    const auto handling = core::handlingOf(*file, shown);
    REQUIRE(handling);
    REQUIRE_FALSE(handling->strictest.empty());
    CHECK(says(QStringLiteral("Handling: ") + ui::joined(handling->strictest)));
}

TEST_CASE("what is hidden is one number in the status bar and above the canvas: items and links") {
    Charts charts;
    const auto says = [&](const QString& text) {
        return waitUntil([&] { return charts.window.counts()->text().contains(text); });
    };
    charts.click(0);
    charts.press(Qt::Key_P);  // a stored chart
    REQUIRE(charts.book.current());
    CHECK(waitUntil([&] { return !charts.window.counts()->text().contains(QStringLiteral("Hidden")); }));
    charts.press(Qt::Key_K);
    charts.press(Qt::Key_H);
    REQUIRE(charts.book.drawn().hiddenLinks == 1);
    CHECK(says(QStringLiteral("Hidden: 1")));
    std::size_t away = 0;
    while (charts.placeOf(away) == charts.placeOf(0) || !charts.view.rect().contains(charts.placeOf(away))) ++away;
    charts.click(away);
    charts.press(Qt::Key_H);
    const std::size_t hidden = charts.book.hiddenCount();
    REQUIRE(hidden == charts.book.drawn().hiddenItems + charts.book.drawn().hiddenLinks);
    CHECK(says(QStringLiteral("Hidden: %1").arg(hidden)));
    charts.press(Qt::Key_A, Qt::ControlModifier);
    QStringList above;
    for (const QLabel* label : charts.panel.findChildren<QLabel*>()) above << label->text();
    CHECK(above.join(QLatin1Char(' ')).contains(QStringLiteral("%1 hidden").arg(hidden)));
}

TEST_CASE(
    "a handling code is never that of another chart: while it is read, and when reading fails, none stands there") {
    Charts charts;
    const auto text = [&] { return charts.window.counts()->text(); };
    REQUIRE(waitUntil([&] {
        return text().contains(QStringLiteral("Handling: ")) && !text().contains(QStringLiteral("Handling: ..."));
    }));
    ui::Jobs& jobs = charts.window.desk().jobs;
    int stopped = 0;
    const auto stopping = QObject::connect(&jobs, &ui::Jobs::changed, &charts.window, [&] {
        for (const auto& job : jobs.running()) {
            if (job->title() != QStringLiteral("Reading handling codes") || job->progress().stopRequested()) continue;
            job->progress().requestStop();
            ++stopped;
        }
    });
    charts.click(0);
    charts.press(Qt::Key_H);
    REQUIRE(waitUntil([&] { return stopped > 0; }));
    charts.settle();
    CHECK(text().contains(QStringLiteral("Handling: ...")));
    QObject::disconnect(stopping);
    std::vector<core::EntityId> shown;
    for (const core::DrawnItem& item : charts.book.drawn().items) shown.push_back(item.id);
    auto file = core::CaseFile::openReadOnly(ui::toPath(charts.path), "tester");
    REQUIRE(file);
    const auto handling = core::handlingOf(*file, shown);
    REQUIRE(handling);
    CHECK(waitUntil([&] { return text().contains(QStringLiteral("Handling: ") + ui::joined(handling->strictest)); }));
}

TEST_CASE("to review is one number in the status bar and on the desk") {
    SampleWindow sample;
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    core::Progress progress;
    REQUIRE(file);
    const auto queue = core::reviewQueue(*file, 0, progress);
    REQUIRE(queue);
    REQUIRE(queue->open > 0);
    CHECK(sample.window.summaryText().contains(QStringLiteral("To review: %1 ").arg(queue->open)));
}

TEST_CASE("each running job shows how far it is and can be stopped by itself") {
    ui::Jobs jobs;
    ui::JobsIndicator indicator(jobs);
    indicator.show();
    const auto first = jobs.start(QStringLiteral("Importing")), second = jobs.start(QStringLiteral("Collating"));
    first->progress().report(0.25, "rows");
    QTest::mouseClick(indicator.findChild<QToolButton*>(QStringLiteral("jobsButton")), Qt::LeftButton);
    auto* list = indicator.findChild<ui::JobsList*>();
    REQUIRE(list);
    REQUIRE(list->isVisible());
    const auto bars = list->findChildren<QProgressBar*>();
    REQUIRE(bars.size() == 2);
    CHECK(bars[0]->value() == 25);
    CHECK(bars[1]->maximum() == 0);
    for (QToolButton* stop : list->findChildren<QToolButton*>())
        if (stop->accessibleName().contains(QStringLiteral("Collating"))) QTest::mouseClick(stop, Qt::LeftButton);
    CHECK(second->progress().stopRequested());
    CHECK_FALSE(first->progress().stopRequested());

    jobs.finish(second);
    auto* ended = list->findChild<ui::TableView*>();
    REQUIRE(ended->model()->rowCount() == 1);
    CHECK(ended->model()->index(0, 0).data().toString() == QStringLiteral("Collating (stopped)"));
    jobs.finish(first);
    CHECK(ended->model()->index(0, 0).data().toString() == QStringLiteral("Importing"));
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("finished jobs of one kind are one line with how often and how long") {
    ui::Jobs jobs;
    for (int i = 0; i < 3; ++i) jobs.finish(jobs.start(QStringLiteral("Searching")));
    jobs.finish(jobs.start(QStringLiteral("Counting")));
    REQUIRE(jobs.ended().size() == 2);
    CHECK(jobs.ended()[0].title == QStringLiteral("Counting"));
    CHECK(jobs.ended()[1].times == 3);
    CHECK(jobs.ended()[1].longestMs >= jobs.ended()[1].lastMs);
    CHECK(ui::durationText(40) == QStringLiteral("0.04 s"));
    CHECK(ui::durationText(12000) == QStringLiteral("12 s"));
    CHECK(ui::durationText(185000) == QStringLiteral("3 min 5 s"));
}
