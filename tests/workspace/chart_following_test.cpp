// tests/workspace/chart_following_test.cpp: charts follow what happens to the statements that their items and links hang on.
#include <algorithm>

#include "core/store/charts.h"
#include "core/workspace/chart_copies.h"
#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

constexpr const char* police =
    "ref,name,born,passport,phone\n"
    "1,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n"
    "2,Maria Ruiz Ortega,1988-11-30,XA55512,+49 30 901822\n"
    "3,Igor Orlov,1981-07-19,KK10101,+49 30 901821\n";

/// Viktor and his telephone, stated by the police and by customs, and two whom the police alone state; all on one chart.
struct Followed : test::TemporaryCase {
    Followed() {
        valueOf(import(police, "tpol", "VOLNA"));
        valueOf(import("ref,name,born,passport,phone\n4,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n", "kcus",
                       "A-19"));
        valueOf(core::collate(file, false, progress));
        chart = valueOf(core::newChart(file, "Ring", {}));
        std::vector<core::EntityId> all;
        for (const auto& row : valueOf(core::listEntities(file))) all.push_back(row.id);
        add(all, chart);
        REQUIRE(open().nodes.size() == 6);
        REQUIRE(open().links.size() == 3);
    }
    core::MentionRow mention(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference && row.type == "person" && row.entity) return row;
        FAIL("no mention " + reference);
        return {};
    }
    core::EntityId entity(const std::string& reference) { return *mention(reference).entity; }
    core::ChartData open() { return openOther(chart); }
    core::ChartData openOther(core::ChartId id) { return valueOf(core::openChart(file, id, progress)); }
    core::ChartNode node(core::EntityId id) {
        for (const core::ChartNode& one : open().nodes)
            if (one.id == id) return one;
        FAIL("not on the chart");
        return {};
    }
    void add(const std::vector<core::EntityId>& entities, core::ChartId to) {
        valueOf(core::editChart(file, to, valueOf(core::additionTo(file, openOther(to), entities, progress))));
    }
    void edit(const core::ChartEdit& edit) { valueOf(core::editChart(file, chart, edit)); }
    void join(const std::string& one, const std::string& other) {
        valueOf(core::decide(file, core::Verdict::Same, mention(one).id, mention(other).id, "", progress));
    }
    void withdraw(const std::string& reference) {
        valueOf(core::withdrawRecord(file, mention(reference).record, "wrong", {}, progress));
    }
    void importPolice(const std::string& from, const std::string& to) {
        std::string changed = police;
        changed.replace(changed.find(from), from.size(), to);
        valueOf(import(changed, "tpol", "VOLNA"));
        valueOf(core::collate(file, false, progress));
    }
    core::LinkId tieOf(core::EntityId entity) {
        for (const core::LinkRow& row : open().links)
            if (row.from == entity || row.to == entity) return row.id;
        FAIL("no link");
        return {};
    }
    core::ChartId chart;
};

}  // namespace

TEST_CASE("an item stays where it is while anything of its entity is stated", "[charts]") {
    Followed one;
    one.edit(core::pinned(one.open(), std::vector{one.entity("1")}, true));
    one.edit(core::moved(one.open(), {{one.entity("1"), {500, 600}}}));
    valueOf(core::takeSnapshot(one.file, one.chart, "then"));
    const core::PlacedEntity before = one.node(one.entity("1")).placed;
    one.undoes([&] { one.withdraw("1"); });
    CHECK(one.open().gone == 0);
    core::PlacedEntity after = one.node(one.entity("4")).placed;
    CHECK(after.anchor == one.mention("4").id);
    after.anchor = before.anchor;
    CHECK(after == before);
    CHECK(one.openOther(valueOf(core::listSnapshots(one.file, one.chart)).at(0).id).gone == 0);
    one.withdraw("4");
    CHECK(one.open().gone == 2);  // with the telephone that nobody else states
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.open().gone == 0);
}

TEST_CASE("an item goes over to the row that came in place of its own", "[charts]") {
    Followed one;
    one.edit(core::pinned(one.open(), std::vector{one.entity("3")}, true));
    one.undoes([&] { one.importPolice("1981-07-19", "1981-07-20"); });
    CHECK(one.open().gone == 0);
    CHECK(one.node(one.entity("3")).placed.pinned);
    // Another number is another telephone: its item is not taken for the old one's.
    one.importPolice("+49 30 901821", "+49 30 901829");
    CHECK(one.open().gone == 1);
    CHECK(one.node(one.entity("3")).placed.pinned);
}

TEST_CASE("a hidden link stays hidden while anything of it is stated", "[charts]") {
    Followed one;
    const auto hide = [&](core::EntityId entity) {
        one.edit(core::linksShownAs(one.open(), std::vector{one.tieOf(entity)}, core::Visibility::Hidden));
    };
    hide(one.entity("1"));
    hide(one.entity("3"));
    REQUIRE(core::drawnChart(one.open()).hiddenLinks == 2);
    one.undoes([&] { one.withdraw("1"); });
    CHECK(core::drawnChart(one.open()).hiddenLinks == 2);
    one.undoes([&] { one.importPolice("1981-07-19", "1981-07-20"); });
    CHECK(core::drawnChart(one.open()).hiddenLinks == 2);
}

TEST_CASE("items that lie beneath another leave their group with it", "[charts]") {
    Followed one;
    one.edit(core::grouped(one.open(), std::vector{one.entity("1"), one.entity("2")}, "Couple"));
    one.edit(core::grouped(one.open(), std::vector{one.entity("3")}, "Other"));
    one.join("1", "2");
    one.undoes([&] { one.edit(core::ungrouped(one.open(), std::vector{one.entity("1")})); });
    std::size_t grouped = 0;
    for (const auto& place : core::loadPlaces(one.file.database(), one.chart))
        grouped += place.placed.group.has_value();
    CHECK(grouped == 1);
    // In a file in which an earlier program left such an item in its lost group, a copy leaves it out of the others.
    one.file.database().execute("UPDATE chart_item SET group_id = 999 WHERE group_id IS NULL");
    const auto copy = valueOf(core::copyChart(one.file, one.chart, "Copy"));
    grouped = 0;
    for (const auto& place : core::loadPlaces(one.file.database(), copy)) grouped += place.placed.group.has_value();
    CHECK(grouped == 1);
}

TEST_CASE("what is pasted or merged comes once, and hidden here it is shown again", "[charts]") {
    Followed one;
    const core::ChartId other = valueOf(core::newChart(one.file, "Other", {}));
    one.add({one.entity("2")}, other);
    const core::ChartCopies copies{{one.openOther(other).nodes.at(0).placed}, {}, {}, {}};
    one.join("1", "2");
    REQUIRE(one.entity("1") == one.entity("2"));
    REQUIRE(copies.items[0].anchor.value != one.entity("1").value);
    const auto carried = core::copied(one.openOther(other), std::vector{one.entity("1")});
    CHECK(core::broughtBy(core::pasted({}, carried, 0, 0)) == std::vector{one.entity("1")});
    one.edit(core::removed(one.open(), std::vector{one.entity("1")}));
    const auto placedHere = [&] { return core::loadPlaces(one.file.database(), one.chart).size(); };
    const std::size_t without = placedHere();
    core::PlacedEntity first;
    first.anchor = one.mention("1").id;
    core::ChartEdit put;
    put.sentence = "Put 1 item";
    put.placed = {first};
    one.edit(put);
    CHECK(placedHere() == without + 1);
    one.edit(core::pasted(one.open(), copies, 0, 0));
    CHECK(placedHere() == without + 1);
    const auto hidden = [&] { return core::drawnChart(one.open()).hiddenItems; };
    one.edit(core::shownAs(one.open(), std::vector{one.entity("1")}, core::Visibility::Hidden));
    REQUIRE(hidden() == 1);
    one.undoes([&] { one.edit(core::pasted(one.open(), copies, 0, 0)); });
    CHECK(hidden() == 0);
    one.edit(core::shownAs(one.open(), std::vector{one.entity("1")}, core::Visibility::Hidden));
    one.undoes([&] { valueOf(core::mergeChart(one.file, one.chart, other)); });
    CHECK(hidden() == 0);
    CHECK(valueOf(core::listHistory(one.file)).front().sentence ==
          "Put the chart Other onto Ring; 1 hidden there shown again");
}

TEST_CASE("links that a chart hides stay hidden where it is put onto another", "[charts]") {
    Followed one;
    one.edit(core::linksShownAs(one.open(), std::vector{one.tieOf(one.entity("1")), one.tieOf(one.entity("3"))},
                                core::Visibility::Hidden));
    const core::ChartId target = valueOf(core::newChart(one.file, "Target", {}));
    core::EntityId phone;
    for (const core::LinkRow& row : one.open().links)
        if (row.from == one.entity("3")) phone = row.to;
    one.add({one.entity("3"), phone}, target);
    valueOf(core::mergeChart(one.file, target, one.chart));
    const auto drawn = core::drawnChart(one.openOther(target));
    CHECK(drawn.hiddenLinks == 1);  // the target showed the link of the other two
}

TEST_CASE("a chart that is put back again and again does not grow", "[charts]") {
    Followed one;
    one.edit(core::linksShownAs(one.open(), std::vector{one.tieOf(one.entity("1"))}, core::Visibility::Hidden));
    valueOf(core::takeSnapshot(one.file, one.chart, "then"));
    const auto snapshot = valueOf(core::listSnapshots(one.file, one.chart)).at(0).id;
    one.edit(core::allShown(one.open()));
    for (int i = 0; i < 3; ++i) one.undoes([&] { valueOf(core::restoreSnapshot(one.file, snapshot)); });
    CHECK(core::loadStyles(one.file.database(), one.chart).size() == 1);
    CHECK(core::drawnChart(one.open()).hiddenLinks == 1);
}

TEST_CASE("a protected person is marked whether several agencies hold it or one", "[charts]") {
    Followed one;
    core::RecordDraft draft;
    core::Mention witness;
    witness.type = "person";
    witness.properties = {{"name", "Dara Keller", ""}};
    witness.subject = true;
    SECTION("a witness") {
        witness.role = core::Role::Witness;
    }
    SECTION("a minor") {
        witness.minor = true;
    }
    draft.head.externalRef = "W-1";
    draft.mentions = {witness};
    valueOf(core::addRecord(one.file, draft));
    valueOf(core::collate(one.file, false, one.progress));
    one.add({one.entity("W-1")}, one.chart);
    for (const core::ChartNode& node : one.open().nodes) CHECK(node.isProtected == (node.id == one.entity("W-1")));
}
