// tests/ui/test_cards.cpp: the statements behind an item or a link, beside it; lines that stand for several links.
#include <QAction>
#include <QHelpEvent>

#include "tests/ui/charts.h"
#include "ui/chart/card_frame.h"
#include "ui/chart/chart_cards.h"
#include "ui/collation/basis_panel.h"
#include "ui/records/records_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_view.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

struct Cards : Charts {
    const ui::CardFrame& card() { return *panel.cards().frame(); }
    bool isOpen() { return card().isVisible(); }
    /// What the desktop sends when the mouse has rested.
    void rest(QPoint at) {
        QTest::mouseMove(&view, at);
        QHelpEvent event(QEvent::ToolTip, at, view.mapToGlobal(at));
        QApplication::sendEvent(&view, &event);
        settle();
    }
};

}  // namespace

TEST_CASE("where the mouse rests on an item, a card has its statements until the mouse leaves", "[cards]") {
    Cards cards;
    cards.rest(cards.placeOf(0));
    REQUIRE(cards.isOpen());
    const auto& shown = cards.view.content().items[0];
    const auto& data = cards.book.drawn().items[0];
    const QString said = cards.card().plainText();
    CHECK(said.startsWith(shown.label));
    CHECK(said.contains(QStringLiteral("%1 statement").arg(data.mentions)));
    core::Progress progress;
    auto file = core::CaseFile::openReadOnly(ui::toPath(cards.path), "tester");
    REQUIRE(file);
    const auto basis = core::explainEntity(*file, shown.id);
    REQUIRE(basis);
    const core::BasisLine& some = basis->basis.front();
    if (basis->basis.size() <= 5) {
        CHECK(said.contains(ui::toQString(some.reference)));
        CHECK(said.contains(ui::toQString(some.agency)));
    }
    CHECK(cards.card().accessibleDescription() == said);
    CHECK(cards.view.rect().contains(cards.card().geometry()));
    QTest::mouseMove(&cards.view, cards.nowhere());
    CHECK_FALSE(cards.isOpen());
}

TEST_CASE("I opens the card of the item where the keyboard stands, Escape closes it and nothing else", "[cards]") {
    Cards cards;
    cards.click(0);
    cards.press(Qt::Key_I);
    REQUIRE(cards.isOpen());
    CHECK(cards.card().plainText().startsWith(cards.view.content().items[0].label));
    cards.press(Qt::Key_Escape);
    CHECK_FALSE(cards.isOpen());
    CHECK(cards.view.selected().size() == 1);
    cards.press(Qt::Key_I);
    REQUIRE(cards.isOpen());
    cards.press(Qt::Key_I);
    CHECK_FALSE(cards.isOpen());
    cards.press(Qt::Key_I);
    cards.press(Qt::Key_Tab);
    CHECK_FALSE(cards.isOpen());
}

TEST_CASE("a card of a link names both ends, its kind and its strength, and a click closes it and chooses the link",
          "[cards]") {
    Cards cards;
    const auto [at, id] = cards.freeLink();
    cards.rest(at);
    REQUIRE(cards.isOpen());
    const core::DrawnLink* link = cards.book.linkAt(id);
    REQUIRE(link);
    const QString said = cards.card().plainText();
    for (std::size_t end : {link->from, link->to})
        CHECK(said.contains(ui::toQString(cards.book.drawn().items[end].label)));
    CHECK(said.contains(QStringLiteral("%1 statement").arg(link->claims)));
    QTest::mouseClick(&cards.view, Qt::LeftButton, {}, at);
    cards.settle();
    CHECK_FALSE(cards.isOpen());
    CHECK(cards.window.desk().selection.links() == std::vector{id});
    cards.press(Qt::Key_I);
    CHECK(cards.isOpen());
}

TEST_CASE("a card stays within the canvas where there is little room, from right to left too", "[cards]") {
    Cards cards;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        cards.window.setLayoutDirection(direction);
        QTest::qWait(50);  // the panels change sides
        for (std::size_t item = 0; item < cards.items(); item += 7) {
            if (!cards.view.rect().contains(cards.placeOf(item))) continue;
            cards.rest(cards.placeOf(item));
            if (!cards.isOpen()) continue;  // another item covers its middle
            CHECK(cards.view.rect().contains(cards.card().geometry()));
            CHECK_FALSE(cards.card().geometry().contains(cards.placeOf(item)));
        }
    }
}

TEST_CASE("a click on a line that stands for several links chooses all of them", "[cards]") {
    Cards cards;
    cards.joinLinks();
    const core::DrawnLink* several = nullptr;
    QPoint at;
    for (const core::DrawnLink& link : cards.book.drawn().links) {
        at = cards.view.placeOf(link.links.front()).center().toPoint();
        if (link.links.size() < 2 || cards.view.linkAt(at) != link.links.front() || cards.view.itemAt(at)) continue;
        several = &link;
        break;
    }
    REQUIRE(several);
    const std::vector<core::LinkId> links = several->links;
    QTest::mouseClick(&cards.view, Qt::LeftButton, {}, at);
    cards.settle();
    CHECK(cards.window.desk().selection.links() == links);
    CHECK(cards.panel.commands().chosenLinks() == links);

    core::Progress progress;
    auto file = core::CaseFile::openReadOnly(ui::toPath(cards.path), "tester");
    REQUIRE(file);
    const auto basis = core::explainLinks(*file, links);
    REQUIRE(basis);
    const QString said = cards.window.findChild<ui::BasisPanel*>()->findChild<ui::TextView*>()->toPlainText();
    for (const core::BasisLine& line : basis->basis) CHECK(said.contains(ui::toQString(line.reference)));
    const auto records = core::recordsOfLinks(*file, links);
    REQUIRE(records);
    auto* table = cards.window.findChild<ui::RecordsPanel*>()->findChild<ui::TableView*>();
    CHECK(std::size_t(table->selectedRows().size()) == records->size());

    cards.undoes([&] { cards.press(Qt::Key_H); });
    CHECK(cards.book.drawn().hiddenLinks == links.size());
}

TEST_CASE("a card is about what is shown today: the group while it is folded, one member when it is not", "[cards]") {
    Cards cards;
    cards.click(0);
    cards.click(1, Qt::ControlModifier);
    ui::Ask::planAnswer(QStringLiteral("The crew"));
    cards.press(Qt::Key_G, Qt::ControlModifier);
    const auto shown = [&](core::EntityId id) { return std::size_t(*cards.view.content().indexOf(id)); };
    core::EntityId group;
    std::size_t statements = 0;
    for (const core::DrawnItem& item : cards.book.drawn().items) {
        if (item.members.empty()) continue;
        group = item.id;
        statements = item.mentions;
    }
    REQUIRE(statements > 0);
    cards.click(shown(group));
    cards.press(Qt::Key_I);
    REQUIRE(cards.isOpen());
    CHECK(cards.card().plainText().contains(QStringLiteral("%1 statement").arg(statements)));
    cards.press(Qt::Key_Escape);
    cards.press(Qt::Key_F);  // the member of the same id stands there alone again
    cards.press(Qt::Key_Escape);
    cards.click(shown(group));
    cards.press(Qt::Key_I);
    REQUIRE(cards.isOpen());
    std::size_t own = 0;
    for (const core::DrawnItem& item : cards.book.drawn().items)
        if (item.id == group) own = item.mentions;
    CHECK(own < statements);
    CHECK(cards.card().plainText().contains(QStringLiteral("%1 statement").arg(own)));
}
