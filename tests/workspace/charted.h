// tests/workspace/charted.h: a chart of a small case.
#pragma once

#include "core/workspace/chart_edits.h"
#include "core/workspace/charts.h"
#include "tests/support/temporary_case.h"

namespace crosscase::test {

/// Persons A, B and C with phones, collated: A and B share one, C has its own.
struct ThreePeople : TemporaryCase {
    ThreePeople() {
        valueOf(
            import("ref,name,born,passport,phone\n"
                   "1,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n"
                   "2,Maria Ruiz Ortega,1988-11-30,XA55512,+49 30 901820\n"
                   "3,Igor Orlov,1981-07-19,KK10101,+49 30 901821\n",
                   "tpol", "VOLNA", "police.csv"));
        valueOf(core::collate(file, false, progress));
    }
};

/// They, and an empty chart.
struct Charted : ThreePeople {
    Charted() { chart = valueOf(core::newChart(file, "Ring", {})); }
    core::EntityId entity(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference) return *row.entity;
        FAIL("no mention " + reference);
        return {};
    }
    core::EntityId neighbour(core::EntityId entity) {
        const auto around = valueOf(core::chartAround(file, {entity}, 1, 100, progress));
        REQUIRE(around.nodes.size() > 1);
        return around.nodes[0].id == entity ? around.nodes[1].id : around.nodes[0].id;
    }
    core::ChartData open() { return valueOf(core::openChart(file, chart, progress)); }
    core::ChartNode node(core::EntityId id) {
        for (const core::ChartNode& one : open().nodes)
            if (one.id == id) return one;
        FAIL("not on the chart");
        return {};
    }
    void add(const std::vector<core::EntityId>& entities, std::optional<core::ChartId> to = {}) {
        const auto opened = valueOf(core::openChart(file, to.value_or(chart), progress));
        valueOf(core::editChart(file, to.value_or(chart), valueOf(core::additionTo(file, opened, entities, progress))));
    }
    void edit(core::ChartEdit edit) { valueOf(core::editChart(file, chart, edit)); }
    std::vector<core::EntityId> shown() {
        std::vector<core::EntityId> ids;
        for (const core::ChartNode& one : open().nodes) ids.push_back(one.id);
        return ids;
    }
    core::ChartId chart;
};

}  // namespace crosscase::test
