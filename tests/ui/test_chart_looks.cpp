// tests/ui/test_chart_looks.cpp: greying and looks of several items, of folded groups and of links, by keys and dialog.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <set>

#include "tests/ui/charts.h"
#include "ui/widgets/colour_box.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

const std::string red = "#c0392b", blue = "#0072b2";

struct Looks : Charts {
    void choose(std::initializer_list<std::size_t> wanted) {
        press(Qt::Key_Escape);
        for (std::size_t item : wanted) click(item, Qt::ControlModifier);
        REQUIRE(view.selected().size() == wanted.size());
    }
    /// Items 0 and 1 as one folded group, which is chosen.
    core::EntityId fold() {
        choose({0, 1});
        ui::Ask::planAnswer(QStringLiteral("The crew"));
        press(Qt::Key_G, Qt::ControlModifier);
        const auto group =
            std::ranges::find_if(book.drawn().items, [](const core::DrawnItem& item) { return !item.members.empty(); });
        REQUIRE(group != book.drawn().items.end());
        const core::EntityId id = group->id;
        press(Qt::Key_Escape);
        click(std::size_t(*view.content().indexOf(id)));
        REQUIRE(view.selected() == std::vector{id});
        return id;
    }
    const ui::ChartItem& shown(core::EntityId id) {
        return view.content().items[std::size_t(*view.content().indexOf(id))];
    }
    const core::PlacedEntity& placed(core::EntityId id) {
        const auto node = std::ranges::find(book.data().nodes, id, &core::ChartNode::id);
        REQUIRE(node != book.data().nodes.end());
        return node->placed;
    }
    void give(std::size_t item, const core::ItemLookChange& change) {
        book.apply(core::looking(book.data(), std::vector{view.content().items[item].id}, change));
        settle();
    }
    QDialog* openLook() {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return dialog();
    }
    /// The field that a letter with Alt leads to.
    template <typename Field>
    Field* field(QDialog* shown, Qt::Key letter) {
        QTest::keyClick(shown, letter, Qt::AltModifier);
        Field* found = nullptr;
        REQUIRE(waitUntil([&] { return (found = qobject_cast<Field*>(shown->focusWidget())) != nullptr; }));
        return found;
    }
    void type(QDialog* shown, Qt::Key letter, const QString& number) {
        auto* box = field<QDoubleSpinBox>(shown, letter);
        box->selectAll();
        QTest::keyClicks(box, number);
    }
};

}  // namespace

TEST_CASE("G greys a folded group as a whole, and a second one brings all of its items back", "[looks]") {
    Looks looks;
    const core::EntityId group = looks.fold();
    looks.undoes([&] { looks.press(Qt::Key_G); });
    CHECK(looks.shown(group).isGreyed);
    CHECK(looks.book.drawn().greyedItems == 1);
    looks.undoes([&] { looks.press(Qt::Key_G); });
    CHECK_FALSE(looks.shown(group).isGreyed);
    CHECK(looks.book.drawn().greyedItems == 0);
    looks.press(Qt::Key_F);
    for (const core::DrawnItem& item : looks.book.drawn().items) CHECK_FALSE(item.greyed);
}

TEST_CASE("a folded group of which some items are grey is not, and G greys the others too", "[looks]") {
    Looks looks;
    looks.choose({0});
    const core::EntityId first = looks.view.selected().front();
    looks.press(Qt::Key_G);
    const core::EntityId group = looks.fold();
    CHECK_FALSE(looks.shown(group).isGreyed);
    CHECK(looks.book.drawn().greyedItems == 0);
    looks.press(Qt::Key_G);
    CHECK(looks.shown(group).isGreyed);
    CHECK(looks.placed(first).visibility == core::Visibility::Greyed);
}

TEST_CASE("G greys a chosen link and brings it back, whatever its ends are", "[looks]") {
    Looks looks;
    looks.choose({0});
    looks.press(Qt::Key_K);
    REQUIRE(looks.view.chosenLinks().size() == 1);
    const core::LinkId id = looks.view.chosenLinks().front();
    looks.undoes([&] { looks.press(Qt::Key_G); });
    REQUIRE(looks.book.linkAt(id));
    CHECK(looks.book.linkAt(id)->greyed);
    CHECK(looks.book.drawn().greyedItems == 0);
    looks.press(Qt::Key_G);
    CHECK_FALSE(looks.book.linkAt(id)->greyed);
}

TEST_CASE("the look of a folded group shows on its disc: what its items have in common", "[looks]") {
    Looks looks;
    looks.give(0, {.fill = red});
    const core::EntityId group = looks.fold();
    CHECK_FALSE(looks.shown(group).fill.isValid());
    QDialog* shown = looks.openLook();
    auto* fill = looks.field<ui::ColourBox>(shown, Qt::Key_L);
    CHECK(fill->isMixed());
    QTest::keyClicks(fill, QStringLiteral("Blue"));
    looks.type(shown, Qt::Key_S, QStringLiteral("2"));
    for (const QComboBox* box : shown->findChildren<QComboBox*>())
        CHECK((qobject_cast<const ui::ColourBox*>(box) || !box->isVisible()));  // a group is a disc
    looks.accept(shown);
    CHECK(looks.shown(group).fill.colour() == QColor(ui::toQString(blue)));
    CHECK(looks.shown(group).size == 2);
}

TEST_CASE("a new size for several items leaves to each its form and its colours", "[looks]") {
    Looks looks;
    looks.give(0, {.form = core::ItemForm::Box, .fill = red});
    looks.give(1, {.frame = blue});
    looks.choose({0, 1});
    const auto chosen = looks.view.selected();
    QDialog* shown = looks.openLook();
    CHECK(looks.field<QComboBox>(shown, Qt::Key_F)->currentText() == QStringLiteral("Each its own"));
    CHECK(looks.field<ui::ColourBox>(shown, Qt::Key_R)->isMixed());
    looks.type(shown, Qt::Key_S, QStringLiteral("1.5"));
    looks.undoes([&] { looks.accept(shown); });
    for (core::EntityId id : chosen) CHECK(looks.placed(id).look.size == 1.5);
    std::multiset<std::string> fills, frames;
    std::multiset<core::ItemForm> forms;
    for (core::EntityId id : chosen) {
        fills.insert(looks.placed(id).look.fill);
        frames.insert(looks.placed(id).look.frame);
        forms.insert(looks.placed(id).look.form);
    }
    CHECK(fills == std::multiset<std::string>{"", red});
    CHECK(frames == std::multiset<std::string>{"", blue});
    CHECK(forms == std::multiset{core::ItemForm::Icon, core::ItemForm::Box});
}

TEST_CASE("sizes that differ stay until a person chooses one, by a step from the usual", "[looks]") {
    Looks looks;
    looks.give(0, {.size = 2});
    looks.give(1, {.size = 3});
    looks.choose({0, 1});
    const auto chosen = looks.view.selected();
    const std::string before = looks.digest();
    QDialog* shown = looks.openLook();
    CHECK(looks.field<QDoubleSpinBox>(shown, Qt::Key_S)->text() == QStringLiteral("Each its own"));
    looks.accept(shown);
    CHECK(looks.digest() == before);
    shown = looks.openLook();
    QTest::keyClick(looks.field<QDoubleSpinBox>(shown, Qt::Key_S), Qt::Key_Up);
    CHECK(looks.field<QDoubleSpinBox>(shown, Qt::Key_S)->text() == QStringLiteral("× 1.00"));
    looks.accept(shown);
    for (core::EntityId id : chosen) CHECK(looks.placed(id).look.size == 1);
}

TEST_CASE("defaults take every look back, also where the items differ", "[looks]") {
    Looks looks;
    looks.give(0, {.form = core::ItemForm::Box, .size = 2, .fill = red});
    looks.give(1, {.frame = blue});
    looks.choose({0, 1});
    const auto chosen = looks.view.selected();
    QDialog* shown = looks.openLook();
    auto* buttons = shown->findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    looks.field<QComboBox>(shown, Qt::Key_F);
    looks.accept(shown);
    for (core::EntityId id : chosen) CHECK(looks.placed(id).look == core::ItemLook{});
}

TEST_CASE("a colour for a line of several links leaves to each its width", "[looks]") {
    Looks looks;
    looks.choose({0});
    looks.press(Qt::Key_P);  // a stored chart
    core::ChartSettings settings = looks.book.data().chart->settings;
    settings.separateLinks = false;
    looks.book.apply(core::settingsChanged(looks.book.data(), settings));
    looks.settle();
    const auto several = std::ranges::find_if(looks.book.drawn().links,
                                              [](const core::DrawnLink& link) { return link.links.size() > 1; });
    REQUIRE(several != looks.book.drawn().links.end());
    const std::vector<core::LinkId> links = several->links;
    looks.book.apply(core::linksLooking(looks.book.data(), std::vector{links.front()}, {.width = 4}));
    looks.settle();
    looks.window.desk().selection.selectLinks(links, {looks.view.content().items[0].id});
    QDialog* shown = looks.openLook();
    CHECK(looks.field<QDoubleSpinBox>(shown, Qt::Key_W)->text() == QStringLiteral("Each its own"));
    QTest::keyClicks(looks.field<ui::ColourBox>(shown, Qt::Key_C), QStringLiteral("Red"));
    looks.undoes([&] { looks.accept(shown); });
    for (core::LinkId link : links) CHECK(looks.book.data().styles.at(link).look.colour == red);
    CHECK(looks.book.data().styles.at(links.front()).look.width == 4);
    CHECK(looks.book.data().styles.at(links.back()).look.width == 0);
}
