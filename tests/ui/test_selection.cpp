// tests/ui/test_selection.cpp: what is chosen in one panel is marked in all others.
#include <QDockWidget>
#include <QLineEdit>

#include "core/workspace/reviewing.h"
#include "tests/ui/sample_window.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/collation/basis_panel.h"
#include "ui/overlap/overlaps_panel.h"
#include "ui/records/entities_panel.h"
#include "ui/records/records_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

struct Panels : SampleWindow {
    Panels() {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ui::TableView& records() { return *window.records()->findChild<ui::TableView*>(); }
    ui::TableView& overlaps() { return *window.overlaps()->findChild<ui::TableView*>(); }
    ui::TableView& entities() { return *window.findChild<ui::EntitiesPanel*>()->findChild<ui::TableView*>(); }
    const std::vector<core::EntityId>& selected() { return window.desk().selection.entities(); }
    void click(ui::TableView& table, int row, Qt::KeyboardModifiers modifiers = {}) {
        auto* dock = qobject_cast<QDockWidget*>(table.parentWidget()->parentWidget());
        if (!dock) dock = qobject_cast<QDockWidget*>(table.parentWidget()->parentWidget()->parentWidget());
        REQUIRE(dock);
        dock->raise();
        const QModelIndex index = table.model()->index(row, 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
        settle();
    }
    QStringList firstCells(ui::TableView& table) {
        QStringList cells;
        for (const QModelIndex& index : table.selectedRows()) cells << index.data().toString();
        cells.sort();
        return cells;
    }
    /// References of the records that mention one of these.
    QStringList recordsOf(const std::vector<core::EntityId>& ids) {
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        core::RowFilter filter;
        filter.entities = ids;
        QStringList references;
        const auto rows = core::listRecords(*file, filter);
        REQUIRE(rows);
        for (const core::RecordRow& row : *rows)
            references << ui::toQString(row.externalRef.empty() ? core::print(row.id) : row.externalRef);
        references.sort();
        return references;
    }
    bool isInSight(ui::TableView& table) {
        const QRect place = table.visualRect(table.selectedRows().front());
        return table.viewport()->rect().intersects(place);
    }
};

}  // namespace

TEST_CASE("a record that is chosen marks its entities in the list and on the chart, and scrolls to them") {
    Panels panels;
    const int last = panels.records().model()->rowCount() - 1;
    panels.click(panels.records(), last);
    REQUIRE_FALSE(panels.selected().empty());
    CHECK(panels.firstCells(panels.entities()).size() == qsizetype(panels.selected().size()));
    CHECK(panels.isInSight(panels.entities()));
    CHECK(panels.records().selectedRows().size() == 1);
    for (core::EntityId shown : panels.window.chart()->view()->selected())
        CHECK(panels.window.desk().selection.isEntitySelected(shown));
    CHECK(panels.recordsOf(panels.selected()).contains(panels.firstCells(panels.records()).front()));
}

TEST_CASE("several records stay chosen and mark the entities of all of them") {
    Panels panels;
    panels.click(panels.records(), 0);
    const std::size_t one = panels.selected().size();
    panels.click(panels.records(), 5, Qt::ControlModifier);
    CHECK(panels.records().selectedRows().size() == 2);
    CHECK(panels.selected().size() > one);
}

TEST_CASE("an entity that is chosen marks its records and its overlap") {
    Panels panels;
    panels.click(panels.overlaps(), 0);
    REQUIRE(panels.selected().size() == 1);
    const QString subject = panels.overlaps().selectedRows().front().siblingAtColumn(1).data().toString();
    CHECK(waitUntil([&] { return panels.firstCells(panels.records()) == panels.recordsOf(panels.selected()); }));
    CHECK(panels.isInSight(panels.records()));
    REQUIRE(panels.entities().selectedRows().size() == 1);

    const int row = panels.entities().selectedRows().front().row();
    panels.click(panels.entities(), row == 0 ? 1 : 0);
    CHECK(panels.firstCells(panels.records()) == panels.recordsOf(panels.selected()));
    panels.click(panels.entities(), row);
    REQUIRE(panels.overlaps().selectedRows().size() == 1);
    CHECK(panels.overlaps().selectedRows().front().siblingAtColumn(1).data().toString() == subject);
}

TEST_CASE("several entities from the keyboard are several everywhere, the basis says that it shows the first") {
    Panels panels;
    panels.click(panels.entities(), 0);
    QTest::keyClick(&panels.entities(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&panels.entities(), Qt::Key_Down, Qt::ShiftModifier);
    panels.settle();
    REQUIRE(panels.selected().size() == 3);
    CHECK(panels.entities().selectedRows().size() == 3);
    CHECK(waitUntil([&] { return panels.firstCells(panels.records()) == panels.recordsOf(panels.selected()); }));
    bool said = false;
    for (const QLabel* label : panels.window.basis()->findChildren<QLabel*>())
        said |= label->text().startsWith(QStringLiteral("The first of 3 chosen"));
    CHECK(said);
}

TEST_CASE("very many rows are marked without waiting, and their number is told") {
    ui::TableView table;
    QStandardItemModel model(50000, 2);
    table.setModel(&model);
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); row += 2) rows << row;
    table.showSelected(rows);
    const QModelIndexList marked = table.selectedRows();
    CHECK(marked.size() >= 1000);
    CHECK(marked.size() < rows.size());
    CHECK(marked.front().row() == 0);

    Panels panels;
    panels.click(panels.entities(), 0);
    const QString count = QString::number(panels.recordsOf(panels.selected()).size());
    CHECK(waitUntil([&] {
        return panels.window.records()->findChild<QCheckBox*>()->text().contains(QStringLiteral("(%1)").arg(count));
    }));
}

TEST_CASE("Escape clears the selection everywhere, after it has emptied a filter") {
    Panels panels;
    panels.click(panels.overlaps(), 0);
    auto* words = panels.window.overlaps()->findChild<QLineEdit*>();
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("a"));
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK(words->text().isEmpty());
    CHECK_FALSE(panels.selected().empty());
    QTest::keyClick(words, Qt::Key_Escape);
    panels.settle();
    CHECK(panels.selected().empty());
    for (ui::TableView* table : {&panels.overlaps(), &panels.entities(), &panels.records()})
        CHECK(table->selectedRows().isEmpty());
    CHECK(panels.window.chart()->view()->selected().empty());
}

TEST_CASE("the desk of matches opens at a case of the chosen entity") {
    Panels panels;
    auto file = core::CaseFile::openReadOnly(ui::toPath(panels.path), "tester");
    core::Progress progress;
    REQUIRE(file);
    const auto queue = core::reviewQueue(*file, 0, progress);
    REQUIRE(queue);
    REQUIRE(queue->cases.size() > 1);
    const core::MatchRow wanted = queue->cases.back().match;
    panels.window.desk().selection.selectEntities({wanted.firstEntity, wanted.secondEntity});
    panels.settle();
    QTest::keyClick(&panels.window, Qt::Key_F7);
    panels.settle();
    const auto chosen = std::get<ui::MatchRef>(panels.window.desk().selection.subject());
    const bool isOfThem = std::any_of(queue->cases.begin(), queue->cases.end(), [&](const core::ReviewCase& one) {
        return ui::MatchRef{one.match.first, one.match.second} == chosen &&
               (one.match.firstEntity == wanted.firstEntity || one.match.firstEntity == wanted.secondEntity ||
                one.match.secondEntity == wanted.firstEntity || one.match.secondEntity == wanted.secondEntity);
    });
    CHECK(isOfThem);
}
