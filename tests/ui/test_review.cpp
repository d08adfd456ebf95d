// tests/ui/test_review.cpp: matches are settled at the review desk by keyboard alone.
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QListWidget>
#include <QPushButton>

#include "core/workspace/importing.h"
#include "tests/ui/sample_window.h"
#include "ui/collation/basis_panel.h"
#include "ui/collation/match_card_view.h"
#include "ui/collation/regrouping_dialog.h"
#include "ui/collation/review_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"
#include "ui/window/case_commands.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// The desk of matches, opened by its key, with the focus in the list.
struct ReviewDesk : SampleWindow {
    ReviewDesk() {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(panel().rowCount() > 1);
        QTest::keyClick(&window, Qt::Key_F7);
        settle();
        REQUIRE(panel().isVisible());
        REQUIRE(QApplication::focusWidget() == &list());
    }
    ui::ReviewPanel& panel() { return *window.review(); }
    ui::TableView& list() { return *panel().findChild<ui::TableView*>(QStringLiteral("matchesToReview")); }
    core::ReviewQueue queue() {
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        core::Progress progress;
        REQUIRE(file);
        return *core::reviewQueue(*file, 0, progress);
    }
    ui::MatchRef chosen() { return std::get<ui::MatchRef>(window.desk().selection.subject()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        const std::size_t steps = history();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        REQUIRE(waitUntil([&] { return history() != steps; }));
        settle();
    }
    /// Undoing appends to the log and keeps the entry, so what stands is counted.
    std::size_t history() {
        const auto& undo = window.desk().document.summary().undo;
        return undo ? std::size_t(undo->id.value) : 0;
    }
};

}  // namespace

TEST_CASE("the desk opens with the first case and its card") {
    ReviewDesk desk;
    const auto first = desk.queue().cases.front().match;
    CHECK(desk.chosen() == ui::MatchRef{first.first, first.second});
    const auto& lines = desk.panel().card()->lines();
    REQUIRE_FALSE(lines.empty());
    CHECK(std::any_of(lines.begin(), lines.end(), [](const ui::CardLine& line) { return line.evidence; }));
    for (const ui::CardLine& line : lines)
        if (line.evidence) CHECK_FALSE(line.mark.isEmpty());
}

TEST_CASE("one key settles a case, the next comes up and Ctrl+Z brings the settled one back") {
    ReviewDesk desk;
    const auto before = desk.queue();
    const ui::MatchRef first = desk.chosen();
    desk.press(Qt::Key_R);
    CHECK(desk.queue().settled == before.settled + 1);
    CHECK_FALSE(desk.chosen() == first);
    const auto second = before.cases[1].match;
    CHECK(desk.chosen() == ui::MatchRef{second.first, second.second});
    CHECK(QApplication::focusWidget() == &desk.list());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.queue().settled == before.settled);
    CHECK(desk.chosen() == first);
}

TEST_CASE("a change elsewhere leaves the person at the case on the card") {
    ReviewDesk desk;
    desk.press(Qt::Key_R);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    desk.settle();
    const ui::MatchRef chosen = desk.chosen();
    desk.window.commands().collate();
    desk.settle();
    CHECK(desk.chosen() == chosen);
    CHECK(desk.list().selectedRows().front().row() == 1);
}

TEST_CASE("the whole queue is worked through by keyboard until nothing is open") {
    ReviewDesk desk;
    for (std::size_t guard = 0; guard < 60 && desk.queue().open > 0; ++guard) {
        const std::size_t open = desk.queue().open;
        desk.press(guard % 3 == 2 ? Qt::Key_U : Qt::Key_R);
        CHECK(desk.queue().open < open);
    }
    CHECK(desk.queue().open == 0);
}

TEST_CASE("all cases of one kind are settled in one step") {
    ReviewDesk desk;
    auto* kinds = desk.panel().findChild<QComboBox*>();
    REQUIRE(kinds);
    const auto before = desk.queue();
    std::size_t largest = 0;
    for (std::size_t i = 1; i < before.groups.size(); ++i)
        if (before.groups[i].cases.size() > before.groups[largest].cases.size()) largest = i;
    kinds->setCurrentIndex(int(largest) + 1);
    REQUIRE(std::size_t(desk.panel().rowCount()) == before.groups[largest].cases.size());
    desk.settle();
    desk.list().setFocus();
    ui::Ask::planAnswer(true);
    desk.press(Qt::Key_R, Qt::ShiftModifier);
    CHECK(desk.queue().settled == before.settled + before.groups[largest].cases.size());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.queue().settled == before.settled);
}

TEST_CASE("a quality check draws a sample and judges it by the same keys") {
    ReviewDesk desk;
    auto* kinds = desk.panel().findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->count() - 1);
    desk.settle();
    const int drawn = desk.panel().rowCount();
    REQUIRE(drawn > 2);
    desk.list().setFocus();
    const ui::MatchRef first = desk.chosen();
    desk.press(Qt::Key_A);
    CHECK(desk.panel().rowCount() == drawn - 1);
    CHECK_FALSE(desk.chosen() == first);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.panel().rowCount() == drawn);
    CHECK(desk.chosen() == first);
}

TEST_CASE("leaving the desk brings chart and panels back as they were") {
    SampleWindow sample;
    auto* history = sample.window.findChild<QDockWidget*>(QStringLiteral("history"));
    auto* basis = sample.window.findChild<QDockWidget*>(QStringLiteral("basis"));
    history->hide();
    auto* review = sample.window.findChild<QAction*>(QStringLiteral("review"));
    review->setChecked(true);
    CHECK(basis->isHidden());
    review->setChecked(false);
    CHECK_FALSE(basis->isHidden());
    CHECK(history->isHidden());
}

TEST_CASE("the desk works on the official lists and settles one kind of their cases in one step") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lists.crosscase"));
    {
        core::Progress progress;
        auto file = core::CaseFile::create(ui::toPath(path), "centre", "tester");
        REQUIRE(file);
        core::ImportRequest request;
        for (const char* name :
             {"us_ofac_sdn.csv", "us_ofac_alt.csv", "us_ofac_add.csv", "uk_hmt_conlist.csv", "eu_fsf.xml"})
            request.files.push_back(std::filesystem::path(CROSSCASE_TEST_DATA) / "lists" / name);
        REQUIRE(core::importFiles(*file, request, progress));
        REQUIRE(core::collate(*file, false, progress));
    }
    ui::MainWindow window;
    window.resize(1280, 720);
    window.show();
    window.open(path);
    ui::CaseDocument& document = window.desk().document;
    const auto settled = [&] { return document.isOpen() && window.desk().jobs.running().empty(); };
    REQUIRE(waitUntil([&] { return settled() && document.summary().counts.records > 0; }));
    window.findChild<QAction*>(QStringLiteral("review"))->setChecked(true);
    REQUIRE(waitUntil(settled));
    auto* kinds = window.review()->findChild<QComboBox*>();
    REQUIRE(kinds->count() > 3);
    const int all = window.review()->rowCount();
    kinds->setCurrentIndex(1);
    REQUIRE(waitUntil(settled));
    const int kind = window.review()->rowCount();
    CHECK(kind > 0);
    CHECK(kind < all);
    CHECK_FALSE(window.review()->card()->lines().empty());
    if (const QString pictures = qEnvironmentVariable("CROSSCASE_PICTURES"); !pictures.isEmpty())
        window.grab().save(QDir(pictures).filePath(QStringLiteral("review_lists.png")));
    ui::Ask::planAnswer(true);
    auto* list = window.review()->findChild<ui::TableView*>(QStringLiteral("matchesToReview"));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_R, Qt::ShiftModifier);
    REQUIRE(waitUntil(
        [&] { return document.summary().undo && document.summary().undo->sentence.rfind("Decided", 0) == 0; }));
    REQUIRE(waitUntil(settled));
    auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
    REQUIRE(file);
    const auto decisions = core::listDecisions(*file);
    REQUIRE(decisions);
    CHECK(int(decisions->size()) == kind);
}

namespace {

/// An entity of several mentions in the sample.
core::EntityRow entityOfSeveral(SampleWindow& sample) {
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    REQUIRE(file);
    const auto rows = core::listEntities(*file);
    REQUIRE(rows);
    const auto found = std::find_if(rows->begin(), rows->end(),
                                    [](const auto& row) { return row.type == "person" && row.mentions > 3; });
    REQUIRE(found != rows->end());
    return *found;
}

std::size_t entityCount(SampleWindow& sample) {
    return sample.window.desk().document.summary().counts.entities;
}

void trigger(SampleWindow& sample, int key, Qt::KeyboardModifiers modifiers) {
    sample.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&sample.window));
    QTest::keyClick(&sample.window, Qt::Key(key), modifiers);
}

}  // namespace

TEST_CASE("an entity is taken apart by keyboard after its preview and undo joins it again") {
    SampleWindow sample;
    const auto entity = entityOfSeveral(sample);
    const std::size_t before = entityCount(sample);
    sample.window.desk().selection.selectEntities({entity.id});
    sample.settle();
    trigger(sample, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = sample.window.findChild<ui::SplitDialog*>();
    REQUIRE(dialog);
    sample.settle();
    REQUIRE(std::size_t(dialog->mentions()->count()) == entity.mentions);
    CHECK_FALSE(dialog->acceptButton()->isEnabled());
    QTest::keyClick(dialog->mentions(), Qt::Key_Space);
    REQUIRE(waitUntil([&] { return dialog->acceptButton()->isEnabled(); }));
    CHECK(dialog->preview()->toPlainText().contains(QStringLiteral("Falls apart")));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(waitUntil([&] { return entityCount(sample) > before; }));
    CHECK(sample.window.desk().document.summary().undo->sentence.rfind("Split ", 0) == 0);
    sample.settle();
    trigger(sample, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitUntil([&] { return entityCount(sample) == before; }));
}

TEST_CASE("two entities are joined by keyboard after a preview") {
    SampleWindow sample;
    const auto first = entityOfSeveral(sample);
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    const auto rows = core::listEntities(*file);
    const auto second = std::find_if(rows->begin(), rows->end(),
                                     [&](const auto& row) { return row.type == first.type && row.id != first.id; });
    const std::size_t before = entityCount(sample);
    sample.window.desk().selection.selectEntities({first.id, second->id});
    sample.settle();
    trigger(sample, Qt::Key_J, Qt::ControlModifier);
    auto* dialog = sample.window.findChild<ui::JoinDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitUntil([&] { return dialog->acceptButton()->isEnabled(); }));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(waitUntil([&] { return entityCount(sample) < before; }));
}

TEST_CASE("a new calibration is shown before it is accepted and can be left") {
    SampleWindow sample;
    auto* dialog = new ui::RecalibrationDialog(sample.window.desk(), &sample.window);
    dialog->open();
    REQUIRE(waitUntil([&] { return dialog->acceptButton()->isEnabled(); }));
    CHECK_FALSE(dialog->preview()->toPlainText().isEmpty());
    dialog->reject();
    sample.settle();
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    const auto log = core::listLog(*file);
    CHECK(std::count_if(log->begin(), log->end(), [](const core::LogEntry& entry) {
              return entry.text.find("with a new calibration") != std::string::npos;
          }) == 1);  // the first
}

TEST_CASE("the basis of an entity shows what is stated and what holds it together") {
    SampleWindow sample;
    sample.window.desk().selection.selectEntities({entityOfSeveral(sample).id});
    sample.settle();
    const auto* text = sample.window.basis()->findChild<ui::TextView*>();
    REQUIRE(text);
    CHECK(waitUntil([&] { return text->toPlainText().contains(QStringLiteral("What holds it together")); }));
    CHECK(text->toPlainText().contains(QStringLiteral("What is stated of it")));
}
