// core/workspace/arranging.cpp: laying a chart out.
#include "core/workspace/arranging.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/link_times.h"

namespace crosscase::core {
namespace {

constexpr double noTime = std::numeric_limits<double>::quiet_NaN();

/// What is drawn, as the layouts want it: items in drawn order are the entities of the network.
struct Drawing {
    DrawnChart chart;
    std::vector<Link> links;  ///< by position of the drawn links
    Network network;

    explicit Drawing(const ChartData& data) : chart(drawnChart(data)) {
        std::vector<EntityId> ids;
        for (const DrawnItem& item : chart.items) ids.push_back(item.id);
        for (const DrawnLink& link : chart.links) {
            EntityId from = chart.items[link.from].id, to = chart.items[link.to].id;
            if (!link.forward && link.backward) std::swap(from, to);
            links.push_back({link.links.front(), from, to, link.type, link.strength, {}, link.viaMatch});
        }
        network = Network::fromLinks(ids, links);
    }
};

std::int32_t groupOf(const DrawnItem& item, GroupBy by, std::map<std::string, std::int32_t>& known) {
    std::string name = item.type;
    if (by == GroupBy::Agency) name = item.agencies.size() == 1 ? item.agencies.front() : std::string();
    return known.try_emplace(name, static_cast<std::int32_t>(known.size())).first->second;
}

bool inTime(LayoutKind kind) {
    return kind == LayoutKind::ThemeLine || kind == LayoutKind::ProportionalTime;
}

/// The earliest time of each drawn link, in days.
std::vector<double> timesOf(Database& database, const Drawing& drawing) {
    constexpr double day = 86'400e6;
    std::vector<EntityId> ends;
    for (const DrawnItem& item : drawing.chart.items) {
        if (item.members.empty()) ends.push_back(item.id);
        ends.insert(ends.end(), item.members.begin(), item.members.end());
    }
    const std::map<LinkId, LinkTime> earliest = earliestTimes(database, ends);
    std::vector<double> times;
    for (const DrawnLink& link : drawing.chart.links) {
        double first = noTime;
        for (LinkId id : link.links)
            if (const auto time = earliest.find(id); time != earliest.end())
                first = std::fmin(first, static_cast<double>(time->second.at) / day);
        times.push_back(first);
    }
    return times;
}

/// Each time by its place among all that differ.
void rankTimes(std::vector<double>& times) {
    std::vector<double> known;
    std::copy_if(times.begin(), times.end(), std::back_inserter(known), [](double time) { return !std::isnan(time); });
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (double& time : times)
        if (!std::isnan(time))
            time = static_cast<double>(std::lower_bound(known.begin(), known.end(), time) - known.begin());
}

std::optional<Network::Index> centreOf(const Drawing& drawing, const ArrangeRequest& request) {
    if (drawing.network.entityCount() == 0) return {};
    if (request.centre) return drawing.network.indexOf(*request.centre);
    Network::Index most = 0;
    for (Network::Index i = 0; static_cast<std::size_t>(i) < drawing.network.entityCount(); ++i)
        if (drawing.network.degree(i) > drawing.network.degree(most)) most = i;
    return most;
}

LayoutRequest requestOf(const Drawing& drawing, const ArrangeRequest& wish) {
    LayoutRequest request;
    request.kind = wish.kind;
    request.keepBest = true;
    request.centre = wish.kind == LayoutKind::Peacock || (wish.kind == LayoutKind::Hierarchical && wish.centre)
                         ? centreOf(drawing, wish)
                         : std::nullopt;
    const std::set<EntityId> only(wish.only.begin(), wish.only.end());
    const bool some = only.size() > 1;
    std::map<std::string, std::int32_t> groups;
    for (const DrawnItem& item : drawing.chart.items) {
        const auto box = wish.boxes.find(item.id);
        request.boxes.push_back(box == wish.boxes.end() ? ItemBox{} : box->second);
        request.initial.emplace_back(Point{item.x, item.y});
        request.pinned.push_back(item.pinned);
        if (some) request.subset.push_back(only.contains(item.id));
        if (wish.groupBy != GroupBy::Nothing) request.group.push_back(groupOf(item, wish.groupBy, groups));
        if (wish.kind == LayoutKind::Grid)
            request.sortKey.push_back(-static_cast<double>(drawing.network.degree(*drawing.network.indexOf(item.id))));
    }
    const bool anyPinned = std::find(request.pinned.begin(), request.pinned.end(), true) != request.pinned.end();
    if (!some && !anyPinned) request.initial.clear();  // a fresh picture
    return request;
}

/// Lanes for a theme line, icons again for anything else.
void shapeItems(ChartEdit& edit, const ChartData& chart, const std::set<EntityId>& laidOut, bool lanes) {
    const ItemForm wanted = lanes ? ItemForm::ThemeLine : ItemForm::Icon;
    std::map<PlacedId, PlacedEntity*> written;
    for (PlacedEntity& placed : edit.placed) written[placed.id] = &placed;
    std::vector<PlacedEntity> further;
    for (const ChartNode& node : chart.nodes) {
        const bool changes = lanes ? node.placed.look.form != wanted : node.placed.look.form == ItemForm::ThemeLine;
        if (!changes || !laidOut.contains(node.id)) continue;
        if (const auto known = written.find(node.placed.id); known != written.end()) {
            known->second->look.form = wanted;
        } else {
            further.push_back(node.placed);
            further.back().look.form = wanted;
        }
    }
    edit.placed.insert(edit.placed.end(), further.begin(), further.end());
}

/// The ways of links as a layout draws them: where they fall from lane to lane, how they bend.
class LinkWays {
public:
    LinkWays(const Drawing& drawing, const LayoutOutcome& outcome) {
        for (std::size_t i = 0; i < outcome.linkX.size(); ++i)
            if (!std::isnan(outcome.linkX[i]))
                for (LinkId id : drawing.chart.links[i].links) at_[id] = outcome.linkX[i];
        for (std::size_t e = 0; e < outcome.bends.size(); ++e) {
            if (outcome.bends[e] == 0) continue;
            const auto edge = static_cast<Network::Index>(e);
            const DrawnItem& first = drawing.chart.items[static_cast<std::size_t>(drawing.network.edge(edge).first)];
            for (Network::Index i : drawing.network.linksOf(edge))
                for (LinkId id : drawing.chart.links[static_cast<std::size_t>(i)].links)
                    bends_[id] = {&first, outcome.bends[e]};
        }
    }

    std::optional<double> at(const LinkRow& row) const {
        const auto known = at_.find(row.id);
        return known == at_.end() ? std::nullopt : std::optional(known->second);
    }
    /// In the direction of the link.
    double bend(const LinkRow& row) const {
        const auto known = bends_.find(row.id);
        if (known == bends_.end()) return 0;
        const auto& [first, bend] = known->second;
        const bool along = first->id == row.from || std::ranges::find(first->members, row.from) != first->members.end();
        return along ? bend : -bend;
    }

private:
    std::map<LinkId, double> at_;
    std::map<LinkId, std::pair<const DrawnItem*, double>> bends_;  ///< in the direction from this item
};

/// Links without a way of their own run as usual again, but for the bends of those that lead to nothing that moves.
void placeLinks(ChartEdit& edit, const ChartData& chart, const LinkWays& ways, const std::set<EntityId>& standing) {
    for (const LinkRow& row : chart.links) {
        StyledLink styled{{}, ClaimId{row.id.value}, Visibility::Shown, {}};
        if (const auto known = chart.styles.find(row.id); known != chart.styles.end()) styled = known->second;
        const StyledLink before = styled;
        styled.look.at = ways.at(row);
        if (!standing.contains(row.from) || !standing.contains(row.to)) styled.look.bend = ways.bend(row);
        if (styled != before) edit.styles.push_back(std::move(styled));
    }
}

}  // namespace

Result<ChartEdit> arranged(CaseFile& file, const ChartData& chart, const ArrangeRequest& wish, Progress& progress) {
    return guard([&]() -> Result<ChartEdit> {
        ReadTransaction transaction(file.database());
        const Drawing drawing(chart);
        LayoutRequest request = requestOf(drawing, wish);
        if (inTime(wish.kind)) {
            request.linkTime = timesOf(file.database(), drawing);
            if (std::ranges::all_of(request.linkTime, [](double time) { return std::isnan(time); }))
                return Error{Error::Code::BadInput, "No link of this chart states a time; choose another layout.", {}};
        }
        if (!wish.toScale) rankTimes(request.linkTime);
        auto outcome = layOut(drawing.network, request, progress);
        if (!outcome) return outcome.error();
        std::map<EntityId, std::pair<double, double>> places;
        std::map<ChartGroupId, std::pair<double, double>> groups;
        std::set<EntityId> laidOut, standing;
        for (std::size_t i = 0; i < drawing.chart.items.size(); ++i) {
            const DrawnItem& item = drawing.chart.items[i];
            const std::pair place{outcome->positions[i].x, outcome->positions[i].y};
            if (!request.subset.empty() && !request.subset[i]) {
                standing.insert(item.id);
                standing.insert(item.members.begin(), item.members.end());
                continue;
            }
            laidOut.insert(item.id);
            if (item.members.empty())
                places[item.id] = place;
            else if (item.group)
                groups[*item.group] = place;
        }
        ChartEdit edit = moved(chart, places);
        ChartEdit folded = movedGroups(chart, groups);
        edit.groups = std::move(folded.groups);
        edit.placed.insert(edit.placed.end(), folded.placed.begin(), folded.placed.end());
        shapeItems(edit, chart, laidOut, wish.kind == LayoutKind::ThemeLine);
        placeLinks(edit, chart, LinkWays(drawing, *outcome), standing);
        edit.sentence =
            fmt::format("Laid out {} by {}", chart.chart ? "the chart " + chart.chart->name : "the overview",
                        layoutName(wish.kind));
        return edit;
    });
}

}  // namespace crosscase::core
