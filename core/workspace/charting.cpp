// core/workspace/charting.cpp: choosing what a chart shows, laying it out.
#include "core/workspace/charting.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "core/analysis/network.h"
#include "core/layout/layout.h"
#include "core/store/charts.h"
#include "core/store/derived.h"
#include "core/store/item_pictures.h"
#include "core/store/tables.h"
#include "core/workspace/drawn_network.h"
#include "core/workspace/item_details.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

/// In the overview of a case an entity with more neighbours than this stands alone: a port's address would bring the whole port.
constexpr std::size_t hubDegree = 20;

Network networkOf(Database& database) {
    std::vector<EntityId> ids;
    for (const Entity& entity : loadEntities(database)) ids.push_back(entity.id);
    return Network::fromLinks(ids, loadLinks(database));
}

/// Entities of the chart in the order in which they deserve a place.
std::vector<EntityId> choose(Database& database, const Network& network, const std::vector<EntityId>& entities,
                             int steps) {
    std::vector<EntityId> chosen = entities;
    bool wholeCase = entities.empty();
    if (wholeCase) {
        for (const Overlap& overlap : loadOverlaps(database)) chosen.push_back(overlap.entity);
        steps = std::max(steps, 1);
    }
    std::unordered_set<EntityId> seen(chosen.begin(), chosen.end());
    std::size_t ring = 0;
    for (int step = 0; step < steps; ++step) {
        std::size_t end = chosen.size();
        for (; ring < end; ++ring) {
            auto index = network.indexOf(chosen[ring]);
            if (!index || (wholeCase && network.degree(*index) > hubDegree)) continue;
            for (Index neighbour : network.neighbours(*index)) {
                if (seen.insert(network.entity(neighbour)).second) chosen.push_back(network.entity(neighbour));
            }
        }
    }
    if (!chosen.empty()) return chosen;
    std::vector<EntityId> rest;
    for (EntityId id : network.entities()) {
        if (!seen.contains(id)) rest.push_back(id);
    }
    std::stable_sort(rest.begin(), rest.end(), [&](EntityId a, EntityId b) {
        return network.degree(*network.indexOf(a)) > network.degree(*network.indexOf(b));
    });
    chosen.insert(chosen.end(), rest.begin(), rest.end());
    return chosen;
}

/// Adds these entities, in id order, and their links among themselves and to what the chart has.
void fill(Database& database, const std::vector<EntityId>& entities, ChartData& chart) {
    RowFilter filter;
    filter.entities = entities;
    std::unordered_set<EntityId> overlapping;
    for (const Overlap& overlap : loadOverlaps(database)) overlapping.insert(overlap.entity);
    const auto protectedOnes = protectedEntities(database, entities);
    for (const EntityRow& row : entityRows(database, filter)) {
        ChartNode node{row.id, row.type, row.label, row.agencies, false, false, row.mentions, row.links, {}, {}};
        node.placed.anchor = MentionId{row.id.value};
        node.placed.id = PlacedId{-static_cast<std::int64_t>(chart.nodes.size()) - 1};
        node.overlap = overlapping.contains(row.id);
        node.isProtected = std::binary_search(protectedOnes.begin(), protectedOnes.end(), row.id);
        chart.nodes.push_back(std::move(node));
    }
    std::unordered_set<EntityId> shown;
    for (const ChartNode& node : chart.nodes) shown.insert(node.id);
    for (LinkRow& row : linkRows(database, filter)) {
        if (shown.contains(row.from) && shown.contains(row.to)) chart.links.push_back(std::move(row));
    }
}

}  // namespace

Result<ChartData> chartAround(CaseFile& file, const std::vector<EntityId>& entities, int steps, std::size_t limit,
                              Progress& progress) {
    return guard([&]() -> Result<ChartData> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        std::vector<EntityId> chosen = entities;
        std::size_t whole = entities.size();
        if (entities.empty() || steps > 0) {
            const Network network = networkOf(database);
            if (progress.stopRequested()) return Progress::stopped("The chart");
            chosen = choose(database, network, entities, steps);
            whole = entities.empty() ? network.entityCount() : chosen.size();
        }
        ChartData chart;
        if (chosen.size() > limit) chosen.resize(limit);
        chart.hidden = whole - chosen.size();
        if (chosen.empty()) return chart;
        fill(database, chosen, chart);
        return chart;
    });
}

Result<void> addEntities(CaseFile& file, ChartData& chart, const std::vector<EntityId>& fresh) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        if (fresh.empty()) return {};
        const auto before = static_cast<std::ptrdiff_t>(chart.nodes.size());
        fill(database, fresh, chart);
        if (!chart.chart) return {};
        std::vector<ChartNode> nodes(chart.nodes.begin() + before, chart.nodes.end());
        fillDetails(database, chart.chart->settings.details, nodes);
        std::ranges::move(nodes, chart.nodes.begin() + before);
        return {};
    });
}

Result<ChartData> openChart(CaseFile& file, ChartId id, Progress& progress) {
    return guard([&]() -> Result<ChartData> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        ChartData chart;
        chart.chart = findChart(database, id);
        if (!chart.chart) return Error{Error::Code::NotFound, "There is no chart of this number.", print(id)};
        std::map<EntityId, PlacedEntity> places;
        for (StoredPlace& place : loadPlaces(database, id)) {
            if (!place.entity)
                ++chart.gone;
            else
                places.emplace(*place.entity, std::move(place.placed));  // of two that became one the first one stands
        }
        std::vector<EntityId> entities;
        entities.reserve(places.size());
        for (const auto& [entity, place] : places) entities.push_back(entity);
        if (progress.stopRequested()) return Progress::stopped("The chart");
        if (!entities.empty()) fill(database, entities, chart);
        for (ChartNode& node : chart.nodes) node.placed = std::move(places[node.id]);
        fillDetails(database, chart.chart->settings.details, chart.nodes);
        chart.groups = loadGroups(database, id);
        chart.notes = loadNotes(database, id);
        for (StoredStyle& style : loadStyles(database, id))
            if (style.link) chart.styles.insert_or_assign(*style.link, std::move(style.styled));  // the newest stands
        if (std::any_of(chart.styles.begin(), chart.styles.end(),
                        [](const auto& style) { return style.second.look.at; }))
            chart.times = earliestTimes(database, entities);
        return chart;
    });
}

Result<std::vector<ItemPicture>> picturesOf(CaseFile& file, const std::vector<ItemPictureId>& pictures) {
    return guard([&]() -> Result<std::vector<ItemPicture>> {
        ReadTransaction transaction(file.database());
        return loadPictures(file.database(), pictures);
    });
}

Result<void> layOut(ChartData& chart, const std::vector<EntityId>& fixed, Progress& progress) {
    const DrawnNetwork drawing(chart);
    const std::unordered_set<EntityId> staying(fixed.begin(), fixed.end());
    LayoutOptions options;
    std::unordered_set<EntityId> drawnAlone;
    for (const DrawnItem& item : drawing.chart.items) {
        const bool stays = staying.contains(item.id);
        options.boxes.push_back(roughBox(item));
        options.initial.push_back(stays ? std::optional(Point{item.x, item.y}) : std::nullopt);
        options.pinned.push_back(stays);
        if (item.members.empty()) drawnAlone.insert(item.id);
    }
    for (const ChartNote& note : drawing.chart.notes) options.obstacles.push_back(roughPlace(note));
    for (const ChartNode& node : chart.nodes)  // what is hidden or folded comes back where it stood
        if (staying.contains(node.id) && !drawnAlone.contains(node.id))
            options.obstacles.push_back(placed(ItemBox{}, {node.placed.x, node.placed.y}));
    auto positions = forceLayout(drawing.network, options, progress);
    if (!positions) return positions.error();
    std::unordered_map<EntityId, Point> places;
    for (std::size_t i = 0; i < positions->size(); ++i) places[drawing.chart.items[i].id] = (*positions)[i];
    for (ChartNode& node : chart.nodes) {
        if (staying.contains(node.id) || !drawnAlone.contains(node.id)) continue;
        const Point place = places[node.id];
        node.placed.x = place.x;
        node.placed.y = place.y;
    }
    return {};
}

}  // namespace crosscase::core
