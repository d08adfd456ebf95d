// core/workspace/chart_additions.cpp: what may come onto a chart, and where it stands there.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "core/store/charts.h"
#include "core/workspace/charts.h"
#include "core/workspace/listing.h"

namespace crosscase::core {

Result<ChartEdit> additionTo(CaseFile& file, const ChartData& chart, const std::vector<EntityId>& entities,
                             Progress& progress) {
    std::unordered_map<EntityId, const ChartNode*> standing;
    std::vector<EntityId> fixed, fresh;
    for (const ChartNode& node : chart.nodes) {
        standing[node.id] = &node;
        fixed.push_back(node.id);
    }
    ChartEdit edit;
    for (EntityId entity : entities) {
        if (auto found = standing.find(entity); found == standing.end()) {
            fresh.push_back(entity);
        } else if (found->second->placed.visibility == Visibility::Hidden) {
            edit.placed.push_back(found->second->placed);
            edit.placed.back().visibility = Visibility::Shown;
        }
    }
    if (!fresh.empty()) {
        ChartData grown = chart;
        if (auto added = addEntities(file, grown, fresh); !added) return added.error();
        if (auto placed = layOut(grown, fixed, progress); !placed) return placed.error();
        for (ChartNode& node : grown.nodes) {
            if (standing.contains(node.id)) continue;
            node.placed.id = {};
            edit.placed.push_back(std::move(node.placed));
        }
    }
    edit.sentence =
        fmt::format("Put {} {} on the chart{}", edit.placed.size(), edit.placed.size() == 1 ? "entity" : "entities",
                    chart.chart ? " " + chart.chart->name : std::string());
    return edit;
}

Result<std::vector<EntityId>> mostLinked(CaseFile& file, const std::vector<EntityId>& entities, std::size_t count) {
    RowFilter filter;
    filter.entities = entities;
    auto rows = listEntities(file, filter);
    if (!rows) return rows.error();
    std::stable_sort(rows->begin(), rows->end(),
                     [](const EntityRow& a, const EntityRow& b) { return a.links > b.links; });
    std::vector<EntityId> chosen;
    for (std::size_t i = 0; i < std::min(count, rows->size()); ++i) chosen.push_back((*rows)[i].id);
    return chosen;
}

Result<std::vector<Expansion>> expansionsOf(CaseFile& file, const std::vector<EntityId>& entities,
                                            const std::vector<EntityId>& shown) {
    return guard([&]() -> Result<std::vector<Expansion>> {
        ReadTransaction transaction(file.database());
        const std::unordered_set<EntityId> chosen(entities.begin(), entities.end()), there(shown.begin(), shown.end());
        std::map<std::tuple<std::string, bool, std::string>, std::set<EntityId>> lines;
        for (NeighbourLink& link : neighbourLinks(file.database(), entities)) {
            if (chosen.contains(link.neighbour)) continue;
            lines[{std::move(link.claimType), link.outwards, std::move(link.neighbourType)}].insert(link.neighbour);
        }
        std::vector<Expansion> expansions;
        for (const auto& [line, neighbours] : lines) {
            Expansion expansion{std::get<0>(line), std::get<1>(line), std::get<2>(line), {}, {}};
            for (EntityId neighbour : neighbours) {
                expansion.neighbours.push_back(neighbour);
                if (!there.contains(neighbour)) expansion.fresh.push_back(neighbour);
            }
            expansions.push_back(std::move(expansion));
        }
        return expansions;
    });
}

}  // namespace crosscase::core
