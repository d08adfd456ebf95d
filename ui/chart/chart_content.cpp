// ui/chart/chart_content.cpp: from the core's chart to what the canvas shows.
#include "ui/chart/chart_content.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

/// Codes in the order of their styles.
std::vector<std::string> orderOfAgencies(const core::ChartData& chart, std::vector<std::string> known) {
    std::set<std::string> present;
    for (const core::ChartNode& node : chart.nodes) present.insert(node.agencies.begin(), node.agencies.end());
    for (const std::string& code : present)
        if (std::find(known.begin(), known.end(), code) == known.end()) known.push_back(code);
    return known;
}

ChartItem itemOf(const core::ChartNode& node, const std::vector<std::string>& agencies) {
    ChartItem item;
    item.id = node.id;
    item.label = toQString(node.label);
    item.type = toQString(node.type);
    for (const std::string& code : node.agencies)
        item.agencies.push_back(int(std::find(agencies.begin(), agencies.end(), code) - agencies.begin()));
    item.subjectOfOverlap = node.overlap;
    item.isProtected = node.isProtected;
    item.position = {node.placed.x, node.placed.y};
    return item;
}

}  // namespace

ChartContent chartContent(const core::ChartData& chart, const std::vector<std::string>& agencies) {
    ChartContent content;
    const std::vector<std::string> order = orderOfAgencies(chart, agencies);
    for (std::size_t i = 0; i < order.size(); ++i) content.agencies.push_back({toQString(order[i]), int(i)});
    std::unordered_map<core::EntityId, int> places;
    for (const core::ChartNode& node : chart.nodes) {
        places[node.id] = int(content.items.size());
        content.items.push_back(itemOf(node, order));
        content.typeNames[toQString(node.type)] = typeName(node.type);
    }
    for (const core::LinkRow& row : chart.links) {
        const auto from = places.find(row.from), to = places.find(row.to);
        if (from == places.end() || to == places.end()) continue;
        const core::ClaimType* type = core::Catalogue::shipped().claim(row.type);
        content.links.push_back({row.id, from->second, to->second, claimName(row.type), row.strength,
                                 type ? type->directed : true, int(row.claims), row.viaMatch});
    }
    return content;
}

}  // namespace crosscase::ui
