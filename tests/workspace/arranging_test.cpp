// tests/workspace/arranging_test.cpp: laying out charts with theme lines, groups, pinned items and notes.
#include "core/workspace/arranging.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/drawn_network.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using core::ItemForm;
using core::LayoutKind;
using test::valueOf;

namespace {

const char* callSpecification =
    R"({"format": "delimited", "name": "calls", "grading": {"scheme": "EU-4x4", "value": "B2"}, "handling": {"value": "H0"},
 "record": {"external_ref": "ref"},
 "mentions": [{"as": "caller", "type": "phone", "subject": true, "properties": {"number": "caller"}},
  {"as": "callee", "type": "phone", "properties": {"number": "callee"}}],
 "claims": [{"type": "calls", "from": "caller", "to": "callee", "when": {"column": "start"}}]})";

/// Phones 1 to 6 in a ring of calls, a day later each, on a chart.
struct Ring : test::TemporaryCase {
    Ring() {
        std::string csv = "ref,caller,callee,start\n";
        for (int i = 1; i <= 6; ++i)
            csv += std::to_string(i) + ",+8356017730" + std::to_string(i) + ",+8356017730" + std::to_string(i % 6 + 1) +
                   ",2026-01-1" + std::to_string(i) + " 10:00:00\n";
        core::ImportRequest request;
        request.files = {folder.write("calls.csv", csv)};
        request.specification = callSpecification;
        request.agency = "tpol";
        valueOf(core::importFiles(file, request, progress));
        valueOf(core::collate(file, false, progress));
        for (const auto& row : valueOf(core::listEntities(file))) phones.push_back(row.id);
        std::ranges::sort(phones);
        REQUIRE(phones.size() == 6);
        chart = valueOf(core::newChart(file, "Ring", valueOf(core::additionTo(file, {}, phones, progress))));
    }
    core::ChartData open() { return valueOf(core::openChart(file, chart, progress)); }
    void edit(const core::ChartEdit& edit) { valueOf(core::editChart(file, chart, edit)); }
    void arrange(LayoutKind kind, std::vector<core::EntityId> only = {}) {
        core::ArrangeRequest request;
        request.kind = kind;
        request.only = std::move(only);
        edit(valueOf(core::arranged(file, open(), request, progress)));
    }
    core::PlacedEntity placed(core::EntityId id) {
        for (const core::ChartNode& node : open().nodes)
            if (node.id == id) return node.placed;
        FAIL("not on the chart");
        return {};
    }
    ItemForm form(std::size_t phone) { return placed(phones[phone]).look.form; }
    void giveForm(std::size_t phone, ItemForm form) {
        edit(core::looking(open(), std::vector{phones[phone]}, {.form = form}));
    }
    /// Where links that lead between two of these fall, by link.
    std::map<core::LinkId, std::optional<double>> times(const std::vector<core::EntityId>& among) {
        std::map<core::LinkId, std::optional<double>> times;
        const auto data = open();
        const auto isAmong = [&](core::EntityId id) { return std::ranges::count(among, id) > 0; };
        for (const core::LinkRow& row : data.links) {
            if (!isAmong(row.from) || !isAmong(row.to)) continue;
            const auto style = data.styles.find(row.id);
            times[row.id] = style == data.styles.end() ? std::nullopt : style->second.look.at;
        }
        return times;
    }
    core::DrawnItem drawn(core::EntityId id) {
        for (const core::DrawnItem& item : core::drawnChart(open()).items)
            if (item.id == id) return item;
        FAIL("not drawn");
        return {};
    }
    std::vector<core::EntityId> phones;
    core::ChartId chart;
};

}  // namespace

TEST_CASE("laying out a selection leaves the times of the other theme lines alone", "[arranging]") {
    Ring ring;
    ring.arrange(LayoutKind::ThemeLine);
    const std::vector<core::EntityId> others(ring.phones.begin(), ring.phones.begin() + 4);
    const auto before = ring.times(others);
    REQUIRE(before.size() == 3);
    for (const auto& [link, at] : before) REQUIRE(at);
    ring.arrange(LayoutKind::Distances, {ring.phones[4], ring.phones[5]});
    CHECK(ring.times(others) == before);
    CHECK(ring.form(0) == ItemForm::ThemeLine);
    CHECK(ring.form(4) == ItemForm::Icon);
    for (const auto& [link, at] : ring.times(ring.phones)) CHECK(at.has_value() == before.contains(link));
    ring.arrange(LayoutKind::Circular);
    for (const auto& [link, at] : ring.times(ring.phones)) CHECK_FALSE(at);
}

TEST_CASE("a folded group becomes a theme line with all that lies in it, and comes back as it was", "[arranging]") {
    Ring ring;
    ring.edit(core::grouped(ring.open(), std::vector{ring.phones[1], ring.phones[2]}, "Pair"));
    ring.arrange(LayoutKind::ThemeLine);
    CHECK(ring.drawn(ring.phones[1]).members.size() == 2);
    CHECK(ring.drawn(ring.phones[1]).look.form == ItemForm::ThemeLine);
    CHECK(ring.form(1) == ItemForm::ThemeLine);
    CHECK(ring.form(2) == ItemForm::ThemeLine);
    ring.arrange(LayoutKind::Circular);
    CHECK(ring.drawn(ring.phones[1]).look.form == ItemForm::Icon);
    CHECK(ring.form(2) == ItemForm::Icon);
}

TEST_CASE("pinned items keep place and form among theme lines", "[arranging]") {
    Ring ring;
    ring.edit(core::pinned(ring.open(), std::vector{ring.phones[0]}, true));
    const core::PlacedEntity before = ring.placed(ring.phones[0]);
    ring.arrange(LayoutKind::ThemeLine);
    CHECK(ring.placed(ring.phones[0]) == before);
    CHECK(ring.form(1) == ItemForm::ThemeLine);
    for (const auto& [link, at] : ring.times({ring.phones[0], ring.phones[1], ring.phones[5]})) CHECK_FALSE(at);
    // A theme line that is pinned stays one, and its links have their times.
    ring.edit(core::pinned(ring.open(), std::vector{ring.phones[1]}, true));
    const core::PlacedEntity lane = ring.placed(ring.phones[1]);
    ring.arrange(LayoutKind::ThemeLine);
    CHECK(ring.placed(ring.phones[1]) == lane);
    for (const auto& [link, at] : ring.times({ring.phones[1], ring.phones[2]})) CHECK(at);
    ring.arrange(LayoutKind::Grid);
    CHECK(ring.placed(ring.phones[1]) == lane);
}

TEST_CASE("forms that a person chose come back after theme lines, and theme lines of a person stay", "[arranging]") {
    Ring ring;
    ring.giveForm(0, ItemForm::Box);
    ring.giveForm(1, ItemForm::EventFrame);
    ring.giveForm(2, ItemForm::ThemeLine);
    ring.arrange(LayoutKind::ThemeLine);
    for (std::size_t i = 0; i < 6; ++i) CHECK(ring.form(i) == ItemForm::ThemeLine);
    ring.edit(core::looking(ring.open(), std::vector{ring.phones[0]},
                            {.frame = "#aa0000"}));  // another colour is no other form
    ring.arrange(LayoutKind::ThemeLine);
    ring.arrange(LayoutKind::Circular);
    CHECK(ring.form(0) == ItemForm::Box);
    CHECK(ring.placed(ring.phones[0]).look.frame == "#aa0000");
    CHECK(ring.form(1) == ItemForm::EventFrame);
    CHECK(ring.form(2) == ItemForm::ThemeLine);
    CHECK(ring.form(3) == ItemForm::Icon);
    CHECK_FALSE(ring.placed(ring.phones[3]).look.formBefore);
}

TEST_CASE("a selection of which nothing is drawn lays out nothing", "[arranging]") {
    Ring ring;
    ring.edit(core::shownAs(ring.open(), std::vector{ring.phones[0], ring.phones[1]}, core::Visibility::Hidden));
    for (LayoutKind kind : core::layoutKinds) {
        core::ArrangeRequest request;
        request.kind = kind;
        request.only = {ring.phones[0], ring.phones[1]};
        CHECK(core::isEmpty(valueOf(core::arranged(ring.file, ring.open(), request, ring.progress))));
    }
}

TEST_CASE("nothing comes to lie on a note, by a layout or by being added", "[arranging]") {
    Ring ring;
    ring.edit(core::noteWritten({{}, "All of these were seen at the port on the same day", 0, 0, 220, ""}));
    const core::Rect note = core::roughPlace(ring.open().notes.at(0));
    const auto clear = [&] {
        for (const core::DrawnItem& item : core::drawnChart(ring.open()).items) {
            INFO(item.x << ", " << item.y);
            CHECK_FALSE(core::placed(core::ItemBox{}, {item.x, item.y}).overlaps(note));
        }
    };
    for (LayoutKind kind : core::layoutKinds) {
        ring.arrange(kind);
        clear();
    }
    ring.edit(core::removed(ring.open(), ring.phones));
    ring.edit(valueOf(core::additionTo(ring.file, ring.open(), ring.phones, ring.progress)));
    clear();
}

TEST_CASE("what is added keeps clear of large items and long labels, as they are drawn", "[arranging]") {
    Ring ring;
    ring.edit(core::removed(ring.open(), std::vector(ring.phones.begin() + 1, ring.phones.end())));
    ring.edit(core::looking(ring.open(), std::vector{ring.phones[0]}, {ItemForm::Box, 4, "", ""}));
    ring.edit(valueOf(core::additionTo(ring.file, ring.open(), ring.phones, ring.progress)));
    const auto items = core::drawnChart(ring.open()).items;
    REQUIRE(items.size() == 6);
    for (const core::DrawnItem& a : items)
        for (const core::DrawnItem& b : items)
            if (a.id != b.id)
                CHECK_FALSE(
                    core::placed(core::roughBox(a), {a.x, a.y}).overlaps(core::placed(core::roughBox(b), {b.x, b.y})));
}

TEST_CASE("rows and groups go by a property, in the order of its values", "[charts]") {
    test::TemporaryCase desk;
    core::ImportRequest request;
    request.files = {desk.folder.write("people.csv",
                                       "ref,surname,country,born\n1,Adler,XC,1990-05-01\n2,Berg,XA,1971-01-30\n"
                                       "3,Costa,XB,1985-11-12\n4,Dahl,XA,1966-07-04\n5,Egli,,1959-02-28\n"
                                       "6,Frey,XC,1978-09-09\n")};
    request.specification =
        R"({"format": "delimited", "name": "people", "grading": {"scheme": "EU-4x4", "value": "B2"}, "handling": {"value": "H0"},
 "record": {"external_ref": "ref"}, "mentions": [{"as": "p", "type": "person", "subject": true,
  "properties": {"name": "surname", "nationality": "country", "birth_date": {"column": "born", "format": "yyyy-MM-dd"}}}]})";
    request.agency = "tpol";
    valueOf(core::importFiles(desk.file, request, desk.progress));
    valueOf(core::collate(desk.file, false, desk.progress));
    std::vector<core::EntityId> people;
    for (const auto& row : valueOf(core::listEntities(desk.file))) people.push_back(row.id);
    REQUIRE(people.size() == 6);
    const auto chart =
        valueOf(core::newChart(desk.file, "People", valueOf(core::additionTo(desk.file, {}, people, desk.progress))));
    /// Labels in reading order.
    const auto order = [&](LayoutKind kind, const char* property) {
        core::ArrangeRequest wish;
        wish.kind = kind;
        wish.groupBy = core::GroupBy::Property;
        wish.property = property;
        const auto before = valueOf(core::openChart(desk.file, chart, desk.progress));
        valueOf(core::editChart(desk.file, chart, valueOf(core::arranged(desk.file, before, wish, desk.progress))));
        auto data = valueOf(core::openChart(desk.file, chart, desk.progress));
        std::ranges::sort(data.nodes, {}, [](const core::ChartNode& node) {
            return std::pair(std::llround(node.placed.y), std::llround(node.placed.x));
        });
        return data.nodes;
    };
    std::string countries;
    const std::map<std::string, std::string> country = {{"Adler", "XC"}, {"Berg", "XA"}, {"Costa", "XB"},
                                                        {"Dahl", "XA"},  {"Egli", "-"},  {"Frey", "XC"}};
    for (const core::ChartNode& node : order(LayoutKind::Grid, "nationality"))
        countries += country.at(node.label).back();
    CHECK(countries == "AABCC-");
    std::string names;
    for (const core::ChartNode& node : order(LayoutKind::Grid, "birth_date")) names += node.label.front();
    CHECK(names == "EDBFCA");  // each date once: one row after the other by date
    std::map<std::string, std::vector<std::pair<double, double>>> blocks;
    for (const core::ChartNode& node : order(LayoutKind::Grouped, "nationality"))
        blocks[country.at(node.label)].emplace_back(node.placed.x, node.placed.y);
    const auto apart = [](std::pair<double, double> a, std::pair<double, double> b) {
        return std::hypot(a.first - b.first, a.second - b.second);
    };
    CHECK(apart(blocks["XA"][0], blocks["XA"][1]) < apart(blocks["XA"][0], blocks["XC"][0]));
}
