// tests/workspace/chart_copies_test.cpp: what comes onto a chart from another one, and what it says there.
#include "core/workspace/chart_copies.h"

#include <algorithm>

#include "core/workspace/chart_drawing.h"
#include "core/workspace/edit_merging.h"
#include "tests/workspace/charted.h"

using namespace crosscase;
using test::Charted;
using test::valueOf;

namespace {

/// Two persons, their phone, a thick red link to it, a hidden one, and a note.
struct Noted : Charted {
    Noted() {
        all = {entity("1"), entity("2")};
        all.push_back(neighbour(all[0]));
        add(all);
        red = tie(open(), all[0]);
        hidden = tie(open(), all[1]);
        edit(core::linksLooking(open(), std::vector{red}, {look.colour, look.width}));
        edit(core::linksShownAs(open(), std::vector{hidden}, core::Visibility::Hidden));
        edit(core::noteWritten({{}, "Seen in March", 40, 50, 300, "#fff1b8"}));
        other = valueOf(core::newChart(file, "Other", {}));
    }
    static core::LinkId tie(const core::ChartData& on, core::EntityId entity) {
        for (const core::LinkRow& row : on.links)
            if (row.from == entity || row.to == entity) return row.id;
        FAIL("no link");
        return {};
    }
    core::ChartData openOther() { return valueOf(core::openChart(file, other, progress)); }
    core::ChartCopies copies() { return core::copied(open(), all, std::vector{open().notes.at(0).id}); }
    void paste(const core::ChartCopies& copies) {
        valueOf(core::editChart(file, other, core::madeOn(openOther(), core::pasted(openOther(), copies, 700, 800))));
    }

    const core::LinkLook look{"#aa0000", 3, {}};
    std::vector<core::EntityId> all;
    core::LinkId red, hidden;
    core::ChartId other;
};

}  // namespace

TEST_CASE("what is pasted brings the looks of its links and its notes, in their places to each other", "[charts]") {
    Noted one;
    one.undoes([&] { one.paste(one.copies()); });
    const core::ChartData before = one.open(), after = one.openOther();
    REQUIRE(after.nodes.size() == 3);
    REQUIRE(after.notes.size() == 1);
    CHECK(after.notes[0].text == "Seen in March");
    CHECK(after.notes[0].width == 300);
    CHECK(after.notes[0].colour == "#fff1b8");
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(after.nodes[i].placed.x - before.nodes[i].placed.x == Approx(after.notes[0].x - 40));
        CHECK(after.nodes[i].placed.y - before.nodes[i].placed.y == Approx(after.notes[0].y - 50));
    }
    CHECK(after.styles.at(one.red).look == one.look);
    CHECK(core::drawnChart(after).hiddenLinks == 1);  // nobody shows by pasting what was hidden
    CHECK(valueOf(core::listHistory(one.file)).front().sentence == "Pasted 3 items and 1 note on the chart Other");
}

TEST_CASE("what stands where it is pasted keeps the looks that its links have there", "[charts]") {
    Noted one;
    const core::ChartCopies copies = one.copies();
    SECTION("a look of its own") {
        one.add({one.all[0], one.all[2]}, one.other);
        const core::LinkLook own{"#00aa00", 2, {}};
        valueOf(core::editChart(one.file, one.other,
                                core::linksLooking(one.openOther(), std::vector{one.red}, {own.colour, own.width})));
        one.undoes([&] { one.paste(copies); });
        CHECK(one.openOther().styles.at(one.red).look == own);
    }
    SECTION("the usual look") {
        one.add({one.all[0], one.all[2]}, one.other);
        one.undoes([&] { one.paste(copies); });
        CHECK_FALSE(one.openOther().styles.contains(one.red));
    }
    SECTION("a link whose end comes anew comes with its look") {
        one.add({one.all[2]}, one.other);
        one.undoes([&] { one.paste(copies); });
        CHECK(one.openOther().styles.at(one.red).look == one.look);
    }
    SECTION("what is left out leaves its links out") {
        one.undoes([&] { one.paste(core::without(copies, std::vector{one.all[0]})); });
        CHECK(one.openOther().nodes.size() == 2);
        CHECK_FALSE(one.openOther().styles.contains(one.red));
    }
}

TEST_CASE("a note that is pasted again does not cover itself", "[charts]") {
    Noted one;
    const core::ChartCopies note = core::copied(one.open(), {}, std::vector{one.open().notes.at(0).id});
    one.undoes([&] { one.paste(note); });
    one.undoes([&] { one.paste(note); });
    REQUIRE(one.openOther().notes.size() == 2);
    CHECK(one.openOther().notes[0].x == 700);
    CHECK(one.openOther().notes[1].x > 700);
    CHECK(valueOf(core::listHistory(one.file)).front().sentence == "Pasted 1 note on the chart Other");
}

TEST_CASE("a link on theme lines keeps its place on them on an empty chart, and has none among others", "[charts]") {
    Noted one;
    core::ChartEdit placed;
    placed.sentence = "Laid out the chart Ring by time";
    placed.styles = {one.open().styles.at(one.red)};
    placed.styles[0].look.at = 100;
    one.edit(placed);
    const double from = one.open().nodes.at(0).placed.x;
    const auto moved = [&] { return one.openOther().nodes.at(0).placed.x - from; };
    SECTION("pasted") {
        one.paste(one.copies());
        CHECK(*one.openOther().styles.at(one.red).look.at == Approx(100 + moved()));
    }
    SECTION("put onto it") {
        one.add({one.entity("3")}, one.other);
        one.undoes([&] { valueOf(core::mergeChart(one.file, one.other, one.chart)); });
        CHECK(moved() != 0);
        CHECK_FALSE(one.openOther().styles.at(one.red).look.at);
        CHECK(one.openOther().notes.size() == 1);
    }
}

TEST_CASE("sizes and colours of a measure come with their legend or not at all", "[charts]") {
    Noted one;
    one.edit(core::sizedBy(one.open(), {{one.all[0], 5.0}, {one.all[1], 1.0}}, "Betweenness"));
    one.edit(core::shadedBy(one.open(), {{one.all[0], 5.0}, {one.all[1], 1.0}}, "Contacts"));
    const core::ItemLook measured = one.node(one.all[0]).placed.look;
    REQUIRE(measured.size > 1);
    REQUIRE_FALSE(measured.fill.empty());
    const auto arrived = [&] {
        for (const core::ChartNode& node : one.openOther().nodes)
            if (node.id == one.all[0]) return node.placed.look;
        FAIL("not there");
        return core::ItemLook{};
    };
    const bool merges = GENERATE(false, true);
    CAPTURE(merges);
    const auto bring = [&] {
        if (merges)
            valueOf(core::mergeChart(one.file, one.other, one.chart));
        else
            one.paste(one.copies());
    };
    SECTION("an empty chart takes the legend over") {
        one.undoes(bring);
        CHECK(arrived() == measured);
        CHECK(core::drawnChart(one.openOther()).sizeSays == "Betweenness");
        CHECK_FALSE(core::drawnChart(one.openOther()).fillSays.empty());
    }
    SECTION("so does one that is not stored yet") {
        const core::ChartEdit edit = core::pasted({}, one.copies(), 0, 0);
        REQUIRE(edit.head);
        CHECK(edit.head->settings.sizeSays == "Betweenness");
    }
    SECTION("a chart with items has a legend of its own") {
        one.add({one.all[2]}, one.other);
        one.undoes(bring);
        CHECK(arrived() == core::ItemLook{});
        CHECK(core::drawnChart(one.openOther()).sizeSays.empty());
        CHECK(core::drawnChart(one.openOther()).fillSays.empty());
    }
}

TEST_CASE("theme lines come onto other charts as what they were before", "[charts]") {
    Noted one;
    core::ItemLook lane;
    lane.form = core::ItemForm::ThemeLine;
    lane.formBefore = core::ItemForm::Circle;
    core::LinkLook placed = one.look;
    placed.at = 900;
    core::Arrival onto({}, {}, false), alone({}, {}, true);
    CHECK(onto.item(lane).form == core::ItemForm::Circle);
    CHECK_FALSE(onto.item(lane).formBefore);
    CHECK_FALSE(onto.link(placed, 50).at);
    CHECK(onto.link(placed, 50).colour == one.look.colour);
    CHECK(alone.item(lane) == lane);
    CHECK(alone.link(placed, 50).at == 950);
    core::ItemLook byHand;
    byHand.form = core::ItemForm::ThemeLine;
    CHECK(onto.item(byHand) == byHand);
}
