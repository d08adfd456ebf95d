// tests/workspace/charts_test.cpp: charts follow the entities they show, and every edit can be taken back to the byte.
#include "core/workspace/charts.h"

#include <algorithm>
#include <cmath>

#include "core/workspace/arranging.h"
#include "core/workspace/chart_drawing.h"
#include "core/workspace/edit_merging.h"
#include "tests/workspace/charted.h"

using namespace crosscase;
using test::Charted;
using test::valueOf;

TEST_CASE("every edit of a chart can be undone and done again to the byte", "[charts]") {
    Charted one;
    one.undoes([&] { one.add({one.entity("1"), one.entity("2")}); });
    one.undoes([&] {
        core::ChartEdit moved;
        moved.sentence = "Moved 1 item";
        moved.placed = {one.node(one.entity("1")).placed};
        moved.placed[0].x += 40;
        moved.placed[0].pinned = true;
        moved.placed[0].look = {core::ItemForm::Box, 2, "#aa0000", "#ffeeee"};
        one.edit(moved);
    });
    one.undoes([&] {
        core::ChartEdit grouped;
        grouped.sentence = "Grouped 2 items";
        grouped.groups = {{core::ChartGroupId{0}, "The couple", true, 10, 20}};
        grouped.placed = {one.node(one.entity("1")).placed, one.node(one.entity("2")).placed};
        for (core::PlacedEntity& placed : grouped.placed) placed.group = core::ChartGroupId{0};
        one.edit(grouped);
    });
    one.undoes([&] {
        core::ChartEdit noted;
        noted.sentence = "Wrote a note";
        noted.notes = {{{}, "Seen in March", 1, 2, 200, "#ffffcc"}};
        one.edit(noted);
    });
    one.undoes([&] { valueOf(core::renameChart(one.file, one.chart, "Ring of March")); });
    one.undoes([&] { valueOf(core::takeSnapshot(one.file, one.chart, "before the raid")); });
    one.undoes([&] { valueOf(core::copyChart(one.file, one.chart, "Copy")); });
    one.undoes([&] {
        core::ChartEdit removed;
        removed.sentence = "Removed 1 item";
        removed.removed = {one.node(one.entity("2")).placed.id};
        one.edit(removed);
    });
    one.undoes([&] {
        const auto snapshots = valueOf(core::listSnapshots(one.file, one.chart));
        REQUIRE(snapshots.size() == 1);
        valueOf(core::restoreSnapshot(one.file, snapshots[0].id));
    });
    CHECK(one.shown().size() == 2);
    one.undoes([&] { valueOf(core::deleteChart(one.file, one.chart)); });
    CHECK(one.verifies());
}

TEST_CASE("what a person made of an item is read back as it was written", "[charts]") {
    Charted one;
    one.add({one.entity("1")});
    core::PlacedEntity placed = one.node(one.entity("1")).placed;
    placed.x = -12.5;
    placed.y = 300;
    placed.pinned = true;
    placed.visibility = core::Visibility::Greyed;
    placed.look = {core::ItemForm::ThemeLine, 1.5, "#123456", "#fedcba"};
    core::ChartEdit edit;
    edit.placed = {placed};
    edit.head = valueOf(core::listCharts(one.file)).at(0);
    edit.head->settings.description = "Who meets whom";
    edit.head->settings.separateLinks = false;
    edit.head->settings.rules = {
        {"Suspects", false, core::RuleTest::Type, "person", {core::ItemForm::Circle, 2, "#00ff00", ""}, {}, true, true},
        {"Firm ties", true, core::RuleTest::Strength, "confirmed", {}, {"#0000ff", 3, {}}, false, false}};
    one.edit(edit);
    const core::ChartData read = one.open();
    CHECK(read.nodes.at(0).placed == placed);
    CHECK(read.chart->settings == edit.head->settings);
}

TEST_CASE("an item follows its entity through joining, parting and withdrawal", "[charts]") {
    Charted one;
    const core::EntityId first = one.entity("1"), second = one.entity("2");
    one.add({first, second});
    CHECK(one.shown() == std::vector{first, second});
    const core::MentionId a{first.value}, b{second.value};
    valueOf(core::decide(one.file, core::Verdict::Same, a, b, "", one.progress));
    CHECK(one.shown() == std::vector{first});
    one.undoes([&] { one.edit(core::removed(one.open(), one.shown())); });
    CHECK(one.shown().empty());  // and not the other of the two in its place
    valueOf(core::undo(one.file, one.progress));
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.shown() == std::vector{first, second});
    const core::RecordId record = valueOf(core::listMentions(one.file)).at(0).record;
    valueOf(core::withdrawRecord(one.file, record, "wrong person", {}, one.progress));
    CHECK(one.open().gone == 1);
    CHECK(one.shown() == std::vector{second});
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.open().gone == 0);
    CHECK(one.shown() == std::vector{first, second});
}

TEST_CASE("what is added to a chart leaves what stands there where it stands", "[charts]") {
    Charted one;
    one.add({one.entity("1"), one.entity("2")});
    const auto before = one.open();
    std::vector<core::EntityId> phones;
    for (const auto& line : valueOf(core::expansionsOf(one.file, one.shown(), one.shown()))) {
        CHECK(line.claimType == "uses");
        CHECK(line.outwards);
        CHECK(line.entityType == "phone");
        CHECK(line.fresh == line.neighbours);
        phones.insert(phones.end(), line.fresh.begin(), line.fresh.end());
    }
    REQUIRE(phones.size() == 1);  // the one that both use
    one.add(phones);
    const auto after = one.open();
    CHECK(after.nodes.size() == 3);
    CHECK(after.links.size() == 2);
    for (const core::ChartNode& node : before.nodes) CHECK(one.node(node.id).placed == node.placed);
    CHECK(valueOf(core::expansionsOf(one.file, one.shown(), one.shown())).empty());
}

TEST_CASE("two charts become one by identity", "[charts]") {
    Charted one;
    one.add({one.entity("1"), one.entity("2")});
    const auto before = one.open();
    const core::ChartId other = valueOf(core::newChart(one.file, "", {}));
    CHECK(valueOf(core::listCharts(one.file)).at(1).name == "Chart 1");
    one.add({one.entity("2"), one.entity("3")}, other);
    valueOf(core::mergeChart(one.file, one.chart, other));
    CHECK(one.shown().size() == 3);
    for (const core::ChartNode& node : before.nodes) CHECK(one.node(node.id).placed == node.placed);
}

TEST_CASE("a group ends with the last of its items", "[charts]") {
    Charted one;
    one.add({one.entity("1"), one.entity("2"), one.entity("3")});
    const std::vector<core::EntityId> couple{one.entity("1"), one.entity("2")}, first{one.entity("1")};
    one.edit(core::grouped(one.open(), couple, "Couple"));
    one.edit(core::removed(one.open(), first));
    CHECK(one.open().groups.size() == 1);
    one.undoes([&] { one.edit(core::removed(one.open(), couple)); });
    CHECK(one.open().groups.empty());
    valueOf(core::undo(one.file, one.progress));
    // All of it goes into another group.
    one.undoes([&] { one.edit(core::grouped(one.open(), std::vector{one.entity("2"), one.entity("3")}, "Others")); });
    REQUIRE(one.open().groups.size() == 1);
    CHECK(one.open().groups[0].name == "Others");
    // A group that comes with another chart and whose items all stand here already.
    const core::ChartId other = valueOf(core::newChart(one.file, "", {}));
    one.add({one.entity("2"), one.entity("3")}, other);
    const auto there = valueOf(core::openChart(one.file, other, one.progress));
    valueOf(core::editChart(one.file, other, core::grouped(there, one.shown(), "Theirs")));
    one.edit(core::ungrouped(one.open(), one.shown()));
    valueOf(core::mergeChart(one.file, one.chart, other));
    CHECK(one.open().groups.empty());
}

TEST_CASE("charts that cannot be are refused with a remedy", "[charts]") {
    Charted one;
    CHECK(core::newChart(one.file, "Ring", {}).error().code == core::Error::Code::BadInput);
    CHECK(core::renameChart(one.file, one.chart, "  ").error().code == core::Error::Code::BadInput);
    valueOf(core::renameChart(one.file, one.chart, " Ring of\n  two "));
    CHECK(one.open().chart->name == "Ring of two");
    CHECK(core::takeSnapshot(one.file, one.chart, " ").error().code == core::Error::Code::BadInput);
    CHECK(core::openChart(one.file, core::ChartId{99}, one.progress).error().code == core::Error::Code::NotFound);
    CHECK(core::editChart(one.file, core::ChartId{99}, {}).error().code == core::Error::Code::NotFound);
    CHECK(core::restoreSnapshot(one.file, one.chart).error().code == core::Error::Code::BadInput);
}

TEST_CASE("what is drawn: hidden items out and counted, groups folded, rules seen in the legend", "[charts]") {
    Charted one;
    std::vector<core::EntityId> all;
    for (const auto& row : valueOf(core::listEntities(one.file))) all.push_back(row.id);
    one.add(all);
    core::ChartData chart = one.open();
    REQUIRE(chart.nodes.size() == 5);
    REQUIRE(chart.links.size() == 3);
    auto find = [&](core::EntityId id) {
        return std::find_if(chart.nodes.begin(), chart.nodes.end(), [&](const auto& node) { return node.id == id; });
    };
    SECTION("hidden") {
        find(one.entity("1"))->placed.visibility = core::Visibility::Hidden;
        const core::DrawnChart drawn = core::drawnChart(chart);
        CHECK(drawn.items.size() == 4);
        CHECK(drawn.links.size() == 2);
        CHECK(drawn.hiddenItems == 1);
        std::size_t beyond = 0;
        for (const core::DrawnItem& item : drawn.items) beyond += item.beyond;
        CHECK(beyond == 1);  // the shared phone says that a link leads to what is not shown
    }
    SECTION("folded") {
        chart.groups = {{core::ChartGroupId{7}, "The couple", true, 5, 6}};
        find(one.entity("1"))->placed.group = find(one.entity("2"))->placed.group = core::ChartGroupId{7};
        core::DrawnChart drawn = core::drawnChart(chart);
        REQUIRE(drawn.items.size() == 4);
        const auto group =
            std::find_if(drawn.items.begin(), drawn.items.end(), [](const auto& i) { return !i.members.empty(); });
        CHECK(group->members == std::vector{one.entity("1"), one.entity("2")});
        CHECK(group->label == "The couple");
        CHECK(group->type == "person");
        CHECK(drawn.links.size() == 3);
        chart.chart->settings.separateLinks = false;
        drawn = core::drawnChart(chart);
        REQUIRE(drawn.links.size() == 2);  // both ties of the couple to their phone are one line
        const auto both = std::max_element(drawn.links.begin(), drawn.links.end(), [](const auto& a, const auto& b) {
            return a.links.size() < b.links.size();
        });
        CHECK(both->links.size() == 2);
        CHECK(both->claims == 2);
        CHECK((both->forward && !both->backward));
    }
    SECTION("a folded group is drawn with what its members have in common, and the legend says which rule made it") {
        chart.groups = {{core::ChartGroupId{7}, "The couple", true, 5, 6}};
        core::PlacedEntity &first = find(one.entity("1"))->placed, &second = find(one.entity("2"))->placed;
        first.group = second.group = core::ChartGroupId{7};
        const auto group = [&] {
            const auto items = core::drawnChart(chart).items;
            return *std::find_if(items.begin(), items.end(), [](const auto& item) { return !item.members.empty(); });
        };
        first.look = {core::ItemForm::Icon, 2, "#111111", "#222222"};
        second.look = {core::ItemForm::Icon, 2, "#111111", ""};
        CHECK(group().look.size == 2);
        CHECK(group().look.frame == "#111111");
        CHECK(group().look.fill.empty());
        first.visibility = core::Visibility::Greyed;
        CHECK_FALSE(group().greyed);
        CHECK(core::drawnChart(chart).greyedItems == 0);
        second.visibility = core::Visibility::Greyed;
        CHECK(group().greyed);
        CHECK(core::drawnChart(chart).greyedItems == 1);
        second.visibility = core::Visibility::Shown;
        chart.chart->settings.rules = {{"People",
                                        false,
                                        core::RuleTest::Type,
                                        "person",
                                        {core::ItemForm::Icon, 1, "", "#222222"},
                                        {},
                                        true,
                                        true}};
        for (core::ChartNode& node : chart.nodes)  // nobody else shows what the rule does
            if (!node.placed.group) node.placed.visibility = core::Visibility::Hidden;
        CHECK(group().greyed);
        CHECK(group().look.fill == "#222222");
        const core::DrawnChart drawn = core::drawnChart(chart);
        REQUIRE(drawn.rules.size() == 1);
        CHECK(drawn.rules[0].greys);
    }
    SECTION("rules") {
        chart.chart->settings.rules = {
            {"Phones", false, core::RuleTest::Type, "phone", {core::ItemForm::Box, 1, "#111111", ""}, {}, false, true},
            {"All with links",
             false,
             core::RuleTest::Links,
             "1",
             {core::ItemForm::Icon, 1, "#222222", ""},
             {},
             false,
             true},
            {"No number", false, core::RuleTest::Links, "", {core::ItemForm::Circle, 1, "", ""}, {}, false, true},
            {"Vessels", false, core::RuleTest::Type, "vessel", {core::ItemForm::Box, 1, "", ""}, {}, true, true},
            {"Off", false, core::RuleTest::Type, "person", {core::ItemForm::Box, 1, "", ""}, {}, false, false}};
        find(one.entity("1"))->placed.look.frame = "#333333";
        const core::DrawnChart drawn = core::drawnChart(chart);
        for (const core::DrawnItem& item : drawn.items) {
            const std::string expected = item.type == "phone"         ? "#111111"
                                         : item.id == one.entity("1") ? "#333333"
                                                                      : "#222222";
            CHECK(item.look.frame == expected);
            CHECK((item.look.form == core::ItemForm::Box) == (item.type == "phone"));
        }
        REQUIRE(drawn.rules.size() == 2);
        CHECK(drawn.rules[0].name == "Phones");
        CHECK(drawn.rules[1].name == "All with links");
    }
    SECTION("of a rule the legend has what it made, and not what a person or an earlier rule made") {
        const auto rule = [](const char* name, core::ItemLook look, bool greys = false) {
            return core::ChartRule{name, false, core::RuleTest::Type, "person", look, {}, greys, true};
        };
        chart.chart->settings.rules = {
            rule("Boxes", {core::ItemForm::Box, 1, "", ""}), rule("Large circles", {core::ItemForm::Circle, 2, "", ""}),
            rule("Larger", {core::ItemForm::Icon, 3, "", ""}), rule("Faint", {}, true), rule("Fainter", {}, true)};
        chart.chart->settings.sizeSays = "Betweenness";
        core::DrawnChart drawn = core::drawnChart(chart);
        REQUIRE(drawn.rules.size() == 3);
        CHECK(drawn.rules[0].name == "Boxes");
        CHECK(drawn.rules[0].item.form == core::ItemForm::Box);
        CHECK(drawn.rules[1].name == "Large circles");
        CHECK(drawn.rules[1].item.form == core::ItemForm::Icon);  // they are boxes
        CHECK(drawn.rules[1].item.size == 2);
        CHECK(drawn.rules[2].name == "Faint");
        CHECK(drawn.rules[2].greys);
        CHECK(drawn.sizeSays.empty());  // a rule made the sizes, no measure
        for (core::ChartNode& node : chart.nodes)
            if (node.type == "person") node.placed.look.size = 1.5;
        drawn = core::drawnChart(chart);
        CHECK(drawn.sizeSays == "Betweenness");
        CHECK(drawn.rules.size() == 2);
    }
    SECTION("rules on links that are merged into one line") {
        const auto rule = [](const char* name, core::LinkLook look, bool greys = false) {
            return core::ChartRule{name, true, core::RuleTest::Statements, "1", {}, look, greys, true};
        };
        chart.chart->settings.separateLinks = false;
        chart.chart->settings.rules = {rule("Blue", {"#0000ff", 0, {}}), rule("Broad green", {"#00ff00", 3, {}}),
                                       rule("Faint", {}, true)};
        const core::DrawnChart drawn = core::drawnChart(chart);
        REQUIRE(drawn.rules.size() == 3);
        CHECK(drawn.rules[0].link.colour == "#0000ff");
        CHECK(drawn.rules[1].link.colour.empty());
        CHECK(drawn.rules[1].link.width == 3);
        CHECK(drawn.rules[2].greys);
    }
}

TEST_CASE("each gesture writes what it says and nothing else", "[charts]") {
    Charted one;
    one.add({one.entity("1"), one.entity("2"), one.entity("3")});
    const core::EntityId a = one.entity("1"), b = one.entity("2"), c = one.entity("3");
    const std::vector<core::EntityId> first{a}, couple{a, b};
    one.undoes([&] { one.edit(core::moved(one.open(), {{a, {500, 600}}})); });
    CHECK(one.node(a).placed.x == 500);
    CHECK(core::isEmpty(core::moved(one.open(), {{a, {500, 600}}})));
    one.undoes([&] { one.edit(core::pinned(one.open(), couple, true)); });
    CHECK((one.node(b).placed.pinned && !one.node(c).placed.pinned));
    one.undoes([&] { one.edit(core::shownAs(one.open(), first, core::Visibility::Greyed)); });
    one.undoes([&] { one.edit(core::hiddenButFor(one.open(), couple)); });
    CHECK(one.node(c).placed.visibility == core::Visibility::Hidden);
    CHECK(one.node(a).placed.visibility == core::Visibility::Greyed);
    one.undoes([&] { one.edit(core::allShown(one.open())); });
    for (core::EntityId id : {a, b, c}) CHECK(one.node(id).placed.visibility == core::Visibility::Shown);
    one.undoes([&] { one.edit(core::grouped(one.open(), couple, "Couple")); });
    REQUIRE(one.open().groups.size() == 1);
    CHECK(core::drawnChart(one.open()).items.size() == 2);
    one.undoes([&] { one.edit(core::folded(one.open(), first, false)); });
    CHECK(core::drawnChart(one.open()).items.size() == 3);
    one.undoes([&] { one.edit(core::folded(one.open(), first, true)); });
    const auto group = one.open().groups[0];
    const double before = one.node(a).placed.x;
    one.undoes([&] { one.edit(core::movedGroups(one.open(), {{group.id, {group.x + 10, group.y}}})); });
    CHECK(one.node(a).placed.x == before + 10);
    one.undoes([&] { one.edit(core::ungrouped(one.open(), first)); });
    CHECK(one.open().groups.empty());
    CHECK_FALSE(one.node(b).placed.group);
    one.undoes([&] { one.edit(core::removed(one.open(), first)); });
    CHECK(one.shown() == std::vector{b, c});
    one.undoes([&] { one.edit(core::noteWritten({{}, "Look again", 1, 2, 200, ""})); });
    one.undoes([&] {
        one.edit(core::notesLooking(one.open(), std::vector{one.open().notes.at(0).id}, {"#fcf0b4", 140}));
    });
    core::ChartNote note = one.open().notes.at(0);
    CHECK((note.text == "Look again" && note.colour == "#fcf0b4" && note.width == 140));
    note.text = " ";
    one.undoes([&] { one.edit(core::noteWritten(note)); });
    CHECK(one.open().notes.empty());
}

TEST_CASE("links of a hierarchy bend past items until another layout draws them straight", "[charts]") {
    Charted one;
    const core::EntityId a = one.entity("1"), c = one.entity("3");
    one.add({a, c});
    one.add({one.neighbour(a)});
    one.edit(core::moved(one.open(), {{a, {0, 0}}, {c, {0, 150}}, {one.neighbour(a), {0, 300}}}));
    one.edit(core::pinned(one.open(), one.shown(), true));
    const auto arrange = [&](core::LayoutKind kind, std::vector<core::EntityId> only) {
        core::ArrangeRequest request;
        request.kind = kind;
        request.only = std::move(only);
        one.edit(valueOf(core::arranged(one.file, one.open(), request, one.progress)));
    };
    REQUIRE(one.open().links.size() == 1);
    const std::vector<core::LinkId> links{one.open().links[0].id};
    const auto look = [&] {
        for (const core::DrawnLink& link : core::drawnChart(one.open()).links)
            if (link.links == links) return link.look;
        FAIL("the link is not drawn");
        return core::LinkLook{};
    };
    one.undoes([&] { arrange(core::LayoutKind::Hierarchical, {}); });
    const double past = look().bend;
    CHECK(std::abs(past) > 50);
    one.undoes([&] { one.edit(core::linksLooking(one.open(), links, {"#aa0000", 2})); });
    CHECK(look().bend == past);
    one.add({one.neighbour(c)});
    one.undoes([&] { arrange(core::LayoutKind::Grid, {c, one.neighbour(c)}); });
    CHECK(look().bend == past);  // nothing that it leads to was laid out
    one.undoes([&] { arrange(core::LayoutKind::Circular, {}); });
    CHECK(look().bend == 0);
    CHECK(look().colour == "#aa0000");
}

TEST_CASE("an edit on what is not stored makes a chart of all that was seen, as edited", "[charts]") {
    Charted one;
    core::ChartData overview = valueOf(core::chartAround(one.file, {}, 1, 100, one.progress));
    valueOf(core::layOut(overview, {}, one.progress));
    REQUIRE(overview.nodes.size() == 5);
    const core::EntityId gone = overview.nodes[1].id, moved = overview.nodes[2].id;
    core::ChartEdit edit = core::removed(overview, std::vector{gone});
    edit.placed = core::moved(overview, {{moved, {1, 2}}}).placed;
    one.chart = valueOf(core::newChart(one.file, "", core::asNewChart(overview, edit)));
    CHECK(one.shown().size() == 4);
    CHECK(one.node(moved).placed.x == 1);
    CHECK(one.node(overview.nodes[0].id).placed.x == overview.nodes[0].placed.x);
}

TEST_CASE("a snapshot is renamed and deleted, its chart and the other snapshots stay", "[charts]") {
    Charted one;
    one.add({one.entity("1")});
    const core::ChartId first = valueOf(core::takeSnapshot(one.file, one.chart, "then"));
    valueOf(core::takeSnapshot(one.file, one.chart, "later"));
    const auto names = [&] {
        std::vector<std::string> all;
        for (const core::Chart& snapshot : valueOf(core::listSnapshots(one.file, one.chart)))
            all.push_back(snapshot.name);
        return all;
    };
    CHECK(core::renameChart(one.file, first, " ").error().code == core::Error::Code::BadInput);
    one.undoes([&] { valueOf(core::renameChart(one.file, first, " Ring ")); });  // a chart may be called the same
    CHECK(names() == std::vector<std::string>{"later", "Ring"});
    CHECK(valueOf(core::listHistory(one.file)).front().sentence == "Renamed the snapshot then to Ring");
    one.undoes([&] { valueOf(core::deleteChart(one.file, first)); });
    CHECK(names() == std::vector<std::string>{"later"});
    CHECK(valueOf(core::listHistory(one.file)).front().sentence == "Deleted the snapshot Ring");
    CHECK(one.shown().size() == 1);
    CHECK(core::restoreSnapshot(one.file, first).error().code == core::Error::Code::NotFound);
}

TEST_CASE("a snapshot brings back looks, groups, notes and hidden links as they were", "[charts]") {
    Charted one;
    std::vector<core::EntityId> all;
    for (const auto& row : valueOf(core::listEntities(one.file))) all.push_back(row.id);
    one.add(all);
    const core::LinkId link = one.open().links.at(0).id;
    const std::vector<core::LinkId> links{link};
    one.edit(core::linksShownAs(one.open(), links, core::Visibility::Hidden));
    one.edit(core::grouped(one.open(), std::vector{one.entity("1"), one.entity("2")}, "Couple"));
    one.edit(core::noteWritten({{}, "Kept", 0, 0, 200, ""}));
    valueOf(core::takeSnapshot(one.file, one.chart, "then"));
    one.edit(core::allShown(one.open()));
    one.edit(core::ungrouped(one.open(), std::vector{one.entity("1")}));
    one.edit(core::noteWritten({one.open().notes.at(0).id, "", 0, 0, 200, ""}));
    REQUIRE(core::drawnChart(one.open()).hiddenLinks == 0);
    one.undoes(
        [&] { valueOf(core::restoreSnapshot(one.file, valueOf(core::listSnapshots(one.file, one.chart)).at(0).id)); });
    const core::DrawnChart drawn = core::drawnChart(one.open());
    CHECK(drawn.hiddenLinks == 1);
    CHECK(drawn.items.size() == all.size() - 1);
    REQUIRE(drawn.notes.size() == 1);
    CHECK(drawn.notes[0].text == "Kept");
    one.edit(core::linksShownAs(one.open(), links, core::Visibility::Shown));
    CHECK(core::drawnChart(one.open()).hiddenLinks == 0);
}
