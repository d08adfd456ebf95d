// tests/ui/test_details.cpp: lines below the labels of a chart, and marks that count statements.
#include <QCheckBox>

#include "core/workspace/item_details.h"
#include "tests/ui/charts.h"
#include "ui/chart/details_field.h"
#include "ui/chart/legend_painter.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

struct Details : Charts {
    Details() {
        click(0);
        press(Qt::Key_P);  // a stored chart
    }
    ui::DetailsField* list(QDialog* shown) { return shown->findChild<ui::DetailsField*>(); }
    static int rowOf(ui::DetailsField* list, const char* kind) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data(Qt::UserRole).toString() == QLatin1String(kind)) return row;
        FAIL(std::string("not offered: ") + kind);
        return -1;
    }
    /// By keyboard: Space ticks the line that is current.
    void tick(ui::DetailsField* list, const char* kind) {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(rowOf(list, kind), 0));
        QTest::keyClick(list, Qt::Key_Space);
    }
};

}  // namespace

TEST_CASE("Alt+Enter: what is ticked stands below the labels and in the legend, and can be undone", "[details]") {
    Details charts;
    charts.undoes([&] {
        charts.press(Qt::Key_Return, Qt::AltModifier);
        QDialog* shown = charts.dialog();
        charts.tick(charts.list(shown), "birth_date");
        charts.tick(charts.list(shown), "statements");
        charts.accept(shown);
    });
    std::size_t dated = 0;
    for (std::size_t i = 0; i < charts.book.drawn().items.size(); ++i) {
        const core::DrawnItem& drawn = charts.book.drawn().items[i];
        const ui::ChartItem& item = charts.view.content().items[i];
        REQUIRE_FALSE(item.extras->details.isEmpty());
        CHECK(item.extras->details.front() == QStringLiteral("Statements: %1").arg(drawn.mentions));
        dated += drawn.type == "person" && item.extras->details.size() == 2;
    }
    CHECK(dated > 0);
    const QString said = ui::ChartLegend(charts.view.content()).words().join(QLatin1Char('\n'));
    CHECK(said.contains(QStringLiteral("Below the labels\nNumber of statements\nDate of birth")));
    charts.undo();
    for (const ui::ChartItem& item : charts.view.content().items) CHECK(item.extras->details.isEmpty());
}

TEST_CASE("no more than three lines can be ticked", "[details]") {
    Details charts;
    charts.press(Qt::Key_Return, Qt::AltModifier);
    QDialog* shown = charts.dialog();
    ui::DetailsField* list = charts.list(shown);
    for (const char* kind : {"birth_date", "statements", "nationality"}) charts.tick(list, kind);
    const QModelIndex fourth = list->model()->index(Details::rowOf(list, "occupation"), 0);
    CHECK_FALSE(fourth.flags() & Qt::ItemIsEnabled);
    list->scrollTo(fourth);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(fourth).topLeft() + QPoint(10, 8));
    CHECK(list->chosen().size() == core::mostDetails);
    charts.tick(list, "nationality");  // away again
    CHECK(fourth.flags() & Qt::ItemIsEnabled);
    charts.cancel(shown);
}

TEST_CASE("items and links are marked with their number of statements when the chart says so", "[details]") {
    Details charts;
    for (const ui::ChartItem& item : charts.view.content().items) CHECK(item.cards == 0);
    charts.undoes([&] {
        charts.press(Qt::Key_Return, Qt::AltModifier);
        QDialog* shown = charts.dialog();
        for (QCheckBox* box : shown->findChildren<QCheckBox*>())
            if (box->text().contains(QStringLiteral("number of statements"))) {
                box->setFocus();  // Enter in the text above is a new line
                box->click();
            }
        charts.accept(shown);
    });
    for (std::size_t i = 0; i < charts.book.drawn().items.size(); ++i)
        CHECK(charts.view.content().items[i].cards == int(charts.book.drawn().items[i].mentions));
    for (std::size_t i = 0; i < charts.book.drawn().links.size(); ++i)
        CHECK(charts.view.content().links[i].cards == int(charts.book.drawn().links[i].claims));
    CHECK(ui::ChartLegend(charts.view.content()).words().contains(QStringLiteral("Number of statements")));
}
