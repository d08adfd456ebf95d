// tests/workspace/edit_merging_test.cpp: edits that do not know of each other all stand, each on the chart that it was made on.
#include "core/workspace/edit_merging.h"

#include <algorithm>

#include "core/workspace/arranging.h"
#include "core/workspace/chart_drawing.h"
#include "tests/workspace/charted.h"

using namespace crosscase;
using test::valueOf;

namespace {

/// Five entities on the chart "Ring", and an empty chart "Other".
struct TwoCharts : test::ThreePeople {
    TwoCharts() {
        for (const auto& row : valueOf(core::listEntities(file))) all.push_back(row.id);
        chart = valueOf(core::newChart(file, "Ring", valueOf(core::additionTo(file, {}, all, progress))));
        other = valueOf(core::newChart(file, "Other", {}));
    }
    core::ChartData open(std::optional<core::ChartId> id = {}) {
        return valueOf(core::openChart(file, id.value_or(chart), progress));
    }
    core::PlacedEntity placed(core::EntityId id) {
        for (const core::ChartNode& node : open().nodes)
            if (node.id == id) return node.placed;
        FAIL("not on the chart");
        return {};
    }
    void write(const core::ChartData& on, const core::ChartEdit& edit) {
        valueOf(core::editChart(file, chart, core::madeOn(on, edit)));
    }
    std::size_t steps() { return valueOf(core::listHistory(file)).size(); }

    std::vector<core::EntityId> all;
    core::ChartId chart, other;
};

std::vector<core::EntityId> only(core::EntityId id) {
    return {id};
}

}  // namespace

TEST_CASE("edits made before the first of them was written all stand", "[charts]") {
    TwoCharts one;
    const auto seen = one.open();
    const auto id = one.all[0];
    core::ItemLookChange look;
    look.form = core::ItemForm::Box;
    one.undoes(5, [&] {
        one.write(seen, core::pinned(seen, only(id), true));
        one.write(seen, core::shownAs(seen, only(id), core::Visibility::Greyed));
        one.write(seen, core::moved(seen, {{id, {700, 800}}}));
        one.write(seen, core::looking(seen, only(id), look));
        one.write(seen, core::sizedBy(seen, {{id, 2}, {one.all[1], 1}}, "Links"));
    });
    const core::PlacedEntity placed = one.placed(id);
    CHECK(placed.pinned);
    CHECK(placed.visibility == core::Visibility::Greyed);
    CHECK(placed.x == 700);
    CHECK(placed.look.form == core::ItemForm::Box);
    CHECK(placed.look.size == 3);
}

TEST_CASE("groups, notes, links and settings keep what another edit has changed meanwhile", "[charts]") {
    TwoCharts one;
    one.write(one.open(), core::grouped(one.open(), std::vector{one.all[0], one.all[1]}, "Couple"));
    one.write(one.open(), core::noteWritten({{}, "Seen at the port", 1, 2, 220, ""}));
    const auto seen = one.open();
    const core::LinkId link = seen.links.at(0).id;
    const std::vector<core::LinkId> links{link};
    core::ChartNote moved = seen.notes.at(0), changed = moved;
    moved.x = 500;
    changed.text = "Not seen at the port";
    core::ChartSettings described, together;
    described.description = "Of the ring";
    together.separateLinks = false;
    one.undoes(9, [&] {
        one.write(seen, core::groupRenamed(seen, seen.groups.at(0).id, "Pair"));
        one.write(seen, core::movedGroups(seen, {{seen.groups.at(0).id, {50, 60}}}));
        one.write(seen, core::noteWritten(moved));
        one.write(seen, core::noteWritten(changed));
        one.write(seen, core::linksShownAs(seen, links, core::Visibility::Greyed));
        one.write(seen, core::linksLooking(seen, links, {"#aa0000", 2}));
        one.write(seen, core::settingsChanged(seen, described));
        one.write(seen, core::settingsChanged(seen, together));
        valueOf(core::renameChart(one.file, one.chart, "Renamed"));
    });
    one.write(seen, core::settingsChanged(seen, described));  // nothing is left to do
    const auto now = one.open();
    CHECK(now.groups.at(0).name == "Pair");
    CHECK(now.groups.at(0).x == 50);
    CHECK(now.notes.at(0).x == 500);
    CHECK(now.notes.at(0).text == "Not seen at the port");
    CHECK(now.styles.at(link).visibility == core::Visibility::Greyed);
    CHECK(now.styles.at(link).look.colour == "#aa0000");
    CHECK(now.chart->settings.description == "Of the ring");
    CHECK_FALSE(now.chart->settings.separateLinks);
    CHECK(now.chart->name == "Renamed");
}

TEST_CASE("an edit is never written on a chart that it was not made on", "[charts]") {
    TwoCharts one;
    const auto seen = one.open();
    const std::string before = one.digest();
    const core::ChartEdit moved = core::moved(seen, {{one.all[0], {700, 800}}});
    CHECK(core::editChart(one.file, one.other, core::madeOn(seen, moved)).error().code == core::Error::Code::BadInput);
    // Nor are its rows, when nobody says where it was made.
    CHECK(core::editChart(one.file, one.other, moved).error().code == core::Error::Code::BadInput);
    CHECK(core::editChart(one.file, one.other, core::removed(seen, only(one.all[0]))).error().code ==
          core::Error::Code::BadInput);
    CHECK(one.digest() == before);
    one.write(seen, core::noteWritten({{}, "Here", 0, 0, 220, ""}));
    one.write(seen, core::grouped(seen, std::vector{one.all[0], one.all[1]}, "Couple"));
    const auto now = one.open();
    core::ChartEdit note = core::noteWritten(now.notes.at(0)), group, style;
    group.removedGroups = {now.groups.at(0).id};
    CHECK(core::editChart(one.file, one.other, note).error().code == core::Error::Code::BadInput);
    CHECK(core::editChart(one.file, one.other, group).error().code == core::Error::Code::BadInput);
    CHECK(one.open(one.other).nodes.empty());
    CHECK(one.open().nodes.size() == one.all.size());
}

TEST_CASE("a layout leaves what was pinned or taken off while it ran", "[charts]") {
    TwoCharts one;
    const auto seen = one.open();
    core::ArrangeRequest circle;
    circle.kind = core::LayoutKind::Circular;
    core::ChartEdit layout = core::madeOn(seen, valueOf(core::arranged(one.file, seen, circle, one.progress)));
    layout.leavesPinned = true;
    const auto pinned = one.all[0], gone = one.all[1], hidden = one.all[2];
    one.write(seen, core::pinned(seen, only(pinned), true));
    one.write(seen, core::removed(seen, only(gone)));
    one.write(seen, core::shownAs(seen, only(hidden), core::Visibility::Hidden));
    const core::PlacedEntity before = one.placed(pinned), moves = one.placed(one.all[3]);
    one.undoes(1, [&] { valueOf(core::editChart(one.file, one.chart, layout)); });
    CHECK(one.placed(pinned) == before);
    CHECK(one.placed(one.all[3]).x != moves.x);
    CHECK(one.placed(hidden).visibility == core::Visibility::Hidden);
    CHECK(one.open().nodes.size() == one.all.size() - 1);
}

TEST_CASE("an edit of what is gone makes no step, and what came twice stands once", "[charts]") {
    TwoCharts one;
    const auto seen = one.open();
    one.write(seen, core::removed(seen, only(one.all[0])));
    const auto steps = one.steps();
    one.write(seen, core::pinned(seen, only(one.all[0]), true));
    one.write(seen, core::removed(seen, only(one.all[0])));
    CHECK(one.steps() == steps);
    const auto without = one.open();
    const auto back = valueOf(core::additionTo(one.file, without, only(one.all[0]), one.progress));
    one.write(without, back);
    one.write(without, back);
    CHECK(one.steps() == steps + 1);
    CHECK(one.open().nodes.size() == one.all.size());
    one.write(one.open(), core::shownAs(one.open(), only(one.all[0]), core::Visibility::Hidden));
    one.write(without, back);
    CHECK(one.placed(one.all[0]).visibility == core::Visibility::Shown);
}

TEST_CASE("edits of the overview follow each other onto the chart that the first one made", "[charts]") {
    TwoCharts one;
    core::ChartData overview = valueOf(core::chartAround(one.file, {}, 1, 100, one.progress));
    valueOf(core::layOut(overview, {}, one.progress));
    const auto first = core::madeOn(overview, core::moved(overview, {{one.all[0], {700, 800}}}));
    const auto second = core::madeOn(overview, core::pinned(overview, only(one.all[0]), true));
    const auto third = core::madeOn(overview, core::removed(overview, only(one.all[1])));
    one.chart = valueOf(core::newChart(one.file, "", core::asNewChart(overview, core::carriedOnto(overview, first))));
    one.undoes(2, [&] {
        valueOf(core::editChart(one.file, one.chart, second));
        valueOf(core::editChart(one.file, one.chart, third));
    });
    CHECK(one.placed(one.all[0]).x == 700);
    CHECK(one.placed(one.all[0]).pinned);
    CHECK(one.open().nodes.size() == one.all.size() - 1);
    // An edit that was made after another one, which was taken back, brings its own change alone.
    core::ChartData shown = overview;
    core::show(first, shown);
    const auto later = core::madeOn(shown, core::pinned(shown, only(one.all[0]), true));
    one.chart = valueOf(core::newChart(one.file, "", core::asNewChart(overview, core::carriedOnto(overview, later))));
    CHECK(one.placed(one.all[0]).pinned);
    CHECK(one.placed(one.all[0]).x != 700);
}

TEST_CASE("a chart shows what was done to it before it is written", "[charts]") {
    TwoCharts one;
    const auto seen = one.open();
    const std::vector<core::LinkId> links{seen.links.at(0).id};
    core::ChartData shown = seen;
    for (const core::ChartEdit& edit :
         {core::madeOn(seen, core::moved(seen, {{one.all[0], {700, 800}}})),
          core::madeOn(seen, core::shownAs(seen, only(one.all[0]), core::Visibility::Greyed)),
          core::madeOn(seen, core::linksShownAs(seen, links, core::Visibility::Hidden)),
          core::madeOn(seen, core::removed(seen, only(one.all[1])))}) {
        CHECK(core::isShownWhole(edit));
        core::show(edit, shown);
        valueOf(core::editChart(one.file, one.chart, edit));
    }
    const auto stored = one.open();
    REQUIRE(shown.nodes.size() == stored.nodes.size());
    for (std::size_t i = 0; i < stored.nodes.size(); ++i) CHECK(shown.nodes[i].placed == stored.nodes[i].placed);
    CHECK(shown.links.size() == stored.links.size());
    CHECK(core::drawnChart(shown).hiddenLinks == core::drawnChart(stored).hiddenLinks);
    CHECK_FALSE(core::isShownWhole(core::madeOn(seen, core::grouped(seen, one.all, "All"))));
}
