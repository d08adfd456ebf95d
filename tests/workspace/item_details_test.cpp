// tests/workspace/item_details_test.cpp: lines below the labels of a chart's items.
#include "core/workspace/item_details.h"

#include <algorithm>

#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

/// One person whom three records give two dates of birth, another without one, and a chart of both with a phone.
struct Detailed : test::TemporaryCase {
    Detailed() {
        valueOf(
            import("ref,name,born,passport,phone\n"
                   "1,Viktor Sorokin,1974-03-12,7301948,+49 30 901820\n"
                   "2,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n"
                   "3,Viktor Sorokin,02.03.1974,7301948,+49 30 901820\n"
                   "4,Maria Ruiz Ortega,,XA55512,\n",
                   "tpol", "VOLNA"));
        valueOf(core::collate(file, false, progress));
        std::vector<core::EntityId> all;
        for (const auto& row : valueOf(core::listEntities(file))) all.push_back(row.id);
        REQUIRE(all.size() == 3);
        chart = valueOf(core::newChart(file, "Ring", {}));
        valueOf(core::editChart(file, chart, valueOf(core::additionTo(file, open(), all, progress))));
    }
    core::ChartData open() { return valueOf(core::openChart(file, chart, progress)); }
    core::ChartData show(const std::vector<std::string>& details, bool count = false) {
        core::ChartSettings settings = open().chart->settings;
        settings.details = details;
        settings.countStatements = count;
        const core::ChartEdit edit = core::settingsChanged(open(), settings);
        if (!core::isEmpty(edit)) valueOf(core::editChart(file, chart, edit));
        return open();
    }
    static std::vector<core::ItemDetail> of(const core::ChartData& data, const std::string& label) {
        for (const core::ChartNode& node : data.nodes)
            if (node.label == label) return node.details;
        FAIL("not on the chart: " + label);
        return {};
    }
    core::ChartId chart;
};

using Details = std::vector<core::ItemDetail>;

}  // namespace

TEST_CASE("what most statements say stands below the label, with how many other values there are", "[charts]") {
    Detailed one;
    CHECK(Detailed::of(one.open(), "Viktor Sorokin").empty());
    const core::ChartData data = one.show({"birth_date", "statements"});
    CHECK(Detailed::of(data, "Viktor Sorokin") == Details{{"birth_date", "1974-03-02", 1}, {"statements", "3", 0}});
    CHECK(Detailed::of(data, "Maria Ruiz Ortega") == Details{{"statements", "1", 0}});
    const core::DrawnChart drawn = core::drawnChart(data);
    CHECK(drawn.details == std::vector<std::string>{"birth_date", "statements"});
    CHECK_FALSE(drawn.countsStatements);
}

TEST_CASE("the legend names no line that no item has, and a label is not said twice", "[charts]") {
    Detailed one;
    const core::ChartData data = one.show({"nationality", "name"});
    CHECK(Detailed::of(data, "Viktor Sorokin").empty());
    CHECK(core::drawnChart(data).details.empty());
}

TEST_CASE("choices are the properties of the types on the chart, without what names them", "[charts]") {
    Detailed one;
    const auto choices = core::detailChoices(one.open());
    REQUIRE_FALSE(choices.empty());
    CHECK(choices.front() == "statements");
    const auto has = [&](const char* kind) { return std::find(choices.begin(), choices.end(), kind) != choices.end(); };
    CHECK(has("birth_date"));
    CHECK_FALSE(has("imo"));   // no vessel
    CHECK_FALSE(has("name"));  // of persons, here
}

TEST_CASE("lines below the labels and the count of statements are settings that can be undone", "[charts]") {
    Detailed one;
    const std::string before = one.digest();
    const core::ChartData data = one.show({"birth_date"}, true);
    const std::string after = one.digest();
    CHECK(before != after);
    CHECK(data.chart->settings.countStatements);
    CHECK(core::drawnChart(data).countsStatements);
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
    CHECK(Detailed::of(one.open(), "Viktor Sorokin").empty());
    valueOf(core::redo(one.file, one.progress));
    CHECK(one.digest() == after);
    CHECK(one.open().chart->settings == data.chart->settings);
}

TEST_CASE("a withdrawn record no longer speaks below a label", "[charts]") {
    Detailed one;
    one.show({"birth_date"});
    for (const auto& row : valueOf(core::listRecords(one.file)))
        if (row.externalRef == "2" || row.externalRef == "3")
            valueOf(core::withdrawRecord(one.file, row.id, "wrong", {}, one.progress));
    CHECK(Detailed::of(one.open(), "Viktor Sorokin") == Details{{"birth_date", "1974-03-12", 0}});
}
