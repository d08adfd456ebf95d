// ui/chart/chart_content.cpp: from the core's chart to what the canvas shows.
#include "ui/chart/chart_content.h"

#include <algorithm>
#include <set>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

/// Codes in the order of their styles.
std::vector<std::string> orderOfAgencies(const core::DrawnChart& chart, std::vector<std::string> known) {
    std::set<std::string> present;
    for (const core::DrawnItem& item : chart.items) present.insert(item.agencies.begin(), item.agencies.end());
    for (const std::string& code : present)
        if (std::find(known.begin(), known.end(), code) == known.end()) known.push_back(code);
    return known;
}

ChartItem itemOf(const core::DrawnItem& drawn, const std::vector<std::string>& agencies) {
    ChartItem item;
    item.id = drawn.id;
    item.label = toQString(drawn.label);
    item.type = toQString(drawn.type);
    for (const std::string& code : drawn.agencies)
        item.agencies.push_back(int(std::find(agencies.begin(), agencies.end(), code) - agencies.begin()));
    item.subjectOfOverlap = drawn.overlap;
    item.isProtected = drawn.isProtected;
    item.position = {drawn.x, drawn.y};
    return item;
}

}  // namespace

ChartContent chartContent(const core::DrawnChart& chart, const std::vector<std::string>& agencies) {
    ChartContent content;
    const std::vector<std::string> order = orderOfAgencies(chart, agencies);
    for (std::size_t i = 0; i < order.size(); ++i) content.agencies.push_back({toQString(order[i]), int(i)});
    for (const core::DrawnItem& item : chart.items) {
        content.items.push_back(itemOf(item, order));
        content.typeNames[toQString(item.type)] = typeName(item.type);
    }
    for (const core::DrawnLink& link : chart.links) {
        const QString label = link.type.empty() ? QString() : claimName(link.type);
        content.links.push_back({link.links.front(), int(link.from), int(link.to), label, link.strength, link.forward,
                                 int(link.claims), link.viaMatch});
    }
    return content;
}

ChartContent chartContent(const core::ChartData& chart, const std::vector<std::string>& agencies) {
    return chartContent(core::drawnChart(chart), agencies);
}

}  // namespace crosscase::ui
