// core/workspace/arranging.cpp: laying a chart out.
#include "core/workspace/arranging.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/workspace/chart_edits.h"
#include "core/workspace/drawn_network.h"
#include "core/workspace/item_details.h"
#include "core/workspace/link_times.h"

namespace crosscase::core {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The value of each item that it is grouped by; empty: none, or several.
std::vector<std::string> groupValues(Database& database, const ChartData& chart, const DrawnNetwork& drawing,
                                     const ArrangeRequest& wish) {
    std::unordered_map<EntityId, std::string> stated;
    if (wish.groupBy == GroupBy::Property) {
        const std::vector<std::string> values = comparableValues(database, wish.property, chart.nodes);
        for (std::size_t i = 0; i < values.size(); ++i) stated.emplace(chart.nodes[i].id, values[i]);
    }
    std::vector<std::string> values;
    for (const DrawnItem& item : drawing.chart.items) {
        if (wish.groupBy == GroupBy::Type)
            values.push_back(item.type);
        else if (wish.groupBy == GroupBy::Agency)
            values.push_back(item.agencies.size() == 1 ? item.agencies.front() : std::string());
        else if (const auto known = stated.find(item.id); known != stated.end() && item.members.empty())
            values.push_back(known->second);
        else
            values.emplace_back();
    }
    return values;
}

void addGroups(LayoutRequest& request, const std::vector<std::string>& values) {
    std::set<std::string> known(values.begin(), values.end());
    known.erase("");
    const std::vector<std::string> inOrder(known.begin(), known.end());
    const bool sorts = request.kind == LayoutKind::Grid && 2 * inOrder.size() > values.size();
    if (sorts) request.sortKey.clear();
    for (const std::string& value : values) {
        const auto rank = std::ranges::lower_bound(inOrder, value) - inOrder.begin();
        if (sorts)
            request.sortKey.push_back(value.empty() ? none : static_cast<double>(rank));
        else
            request.group.push_back(value.empty() ? -1 : static_cast<std::int32_t>(rank));
    }
}

bool inTime(LayoutKind kind) {
    return kind == LayoutKind::ThemeLine || kind == LayoutKind::ProportionalTime;
}

/// The earliest time of each drawn link, in days.
std::vector<double> timesOf(Database& database, const DrawnNetwork& drawing) {
    constexpr double day = 86'400e6;
    std::vector<EntityId> ends;
    for (const DrawnItem& item : drawing.chart.items) {
        if (item.members.empty()) ends.push_back(item.id);
        ends.insert(ends.end(), item.members.begin(), item.members.end());
    }
    const std::map<LinkId, LinkTime> earliest = earliestTimes(database, ends);
    std::vector<double> times;
    for (const DrawnLink& link : drawing.chart.links) {
        double first = none;
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

std::optional<Network::Index> centreOf(const DrawnNetwork& drawing, const ArrangeRequest& request) {
    if (drawing.network.entityCount() == 0) return {};
    if (request.centre) return drawing.network.indexOf(*request.centre);
    Network::Index most = 0;
    for (Network::Index i = 0; static_cast<std::size_t>(i) < drawing.network.entityCount(); ++i)
        if (drawing.network.degree(i) > drawing.network.degree(most)) most = i;
    return most;
}

/// What the layout does to the items, by their position in the drawing.
struct Parts {
    bool whole = true;          ///< no selection
    std::vector<bool> chosen;   ///< of the selection; without one all
    std::vector<bool> laidOut;  ///< among what the layout draws
    std::vector<bool> stands;   ///< neither form nor place changes
    std::vector<bool> lane;     ///< a theme line when all is done
};

/// What is pinned keeps its place and its form, so that only a theme line can be pinned among others.
Parts partsOf(const DrawnNetwork& drawing, const ArrangeRequest& wish) {
    const std::set<EntityId> only(wish.only.begin(), wish.only.end());
    const bool lanes = wish.kind == LayoutKind::ThemeLine;
    Parts parts;
    parts.whole = only.size() < 2;
    for (const DrawnItem& item : drawing.chart.items) {
        const bool isLane = item.look.form == ItemForm::ThemeLine;
        const bool chosen = parts.whole || only.contains(item.id);
        const bool laidOut = chosen && !(lanes && item.pinned && !isLane);
        const bool stands = !laidOut || item.pinned;
        parts.chosen.push_back(chosen);
        parts.laidOut.push_back(laidOut);
        parts.stands.push_back(stands);
        parts.lane.push_back(isLane ? lanes || stands || !item.look.formBefore : lanes && laidOut);
    }
    return parts;
}

LayoutRequest requestOf(const DrawnNetwork& drawing, const Parts& parts, const ArrangeRequest& wish) {
    LayoutRequest request;
    request.kind = wish.kind;
    request.keepBest = true;
    request.centre = wish.kind == LayoutKind::Peacock || (wish.kind == LayoutKind::Hierarchical && wish.centre)
                         ? centreOf(drawing, wish)
                         : std::nullopt;
    if (std::ranges::find(parts.laidOut, false) != parts.laidOut.end()) request.subset = parts.laidOut;
    for (const DrawnItem& item : drawing.chart.items) {
        const auto box = wish.boxes.find(item.id);
        request.boxes.push_back(box == wish.boxes.end() ? ItemBox{} : box->second);
        request.initial.emplace_back(Point{item.x, item.y});
        request.pinned.push_back(item.pinned);
        if (wish.kind == LayoutKind::Grid)
            request.sortKey.push_back(-static_cast<double>(drawing.network.degree(*drawing.network.indexOf(item.id))));
    }
    for (const ChartNote& note : drawing.chart.notes) {
        const auto box = wish.boxes.find(EntityId{-note.id.value});
        request.obstacles.push_back(box == wish.boxes.end() ? roughPlace(note) : placed(box->second, {note.x, note.y}));
    }
    const bool anyPinned = std::find(request.pinned.begin(), request.pinned.end(), true) != request.pinned.end();
    if (request.subset.empty() && !anyPinned && parts.whole) request.initial.clear();  // a fresh picture
    return request;
}

/// Forms of what was laid out: theme lines, or again what they were before. What lies in a folded group goes with it.
void shapeItems(ChartEdit& edit, const ChartData& chart, const DrawnNetwork& drawing, const Parts& parts,
                LayoutKind kind) {
    const bool lanes = kind == LayoutKind::ThemeLine;
    std::unordered_set<EntityId> items;
    std::set<ChartGroupId> groups;
    for (std::size_t i = 0; i < parts.stands.size(); ++i) {
        const DrawnItem& item = drawing.chart.items[i];
        if (parts.stands[i]) continue;
        if (item.members.empty())
            items.insert(item.id);
        else if (item.group)
            groups.insert(*item.group);
    }
    std::map<PlacedId, std::size_t> written;
    for (std::size_t i = 0; i < edit.placed.size(); ++i) written[edit.placed[i].id] = i;
    for (const ChartNode& node : chart.nodes) {
        const PlacedEntity& placed = node.placed;
        const bool hidden = placed.visibility == Visibility::Hidden;  // it comes back among icons
        if (!items.contains(node.id) && !(placed.group && groups.contains(*placed.group)) &&
            !(hidden && parts.whole && !lanes && !placed.pinned))
            continue;
        ItemLook look = placed.look;
        if (lanes && look.form != ItemForm::ThemeLine)
            look.formBefore = std::exchange(look.form, ItemForm::ThemeLine);
        else if (!lanes && look.form == ItemForm::ThemeLine && look.formBefore)
            look.form = *std::exchange(look.formBefore, std::nullopt);
        if (look == placed.look) continue;
        const auto [known, isNew] = written.try_emplace(placed.id, edit.placed.size());
        if (isNew) edit.placed.push_back(placed);
        edit.placed[known->second].look = std::move(look);
    }
}

/// The ways of links as a layout draws them: where they fall from lane to lane, how they bend.
class LinkWays {
public:
    LinkWays(const DrawnNetwork& drawing, const LayoutOutcome& outcome) {
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

/// Links without a way of their own run as usual again, but for those that lead to nothing that moves.
void placeLinks(ChartEdit& edit, const ChartData& chart, const DrawnNetwork& drawing, const Parts& parts,
                const LinkWays& ways, LayoutKind kind) {
    std::unordered_map<EntityId, std::size_t> drawnAs;
    for (std::size_t i = 0; i < drawing.chart.items.size(); ++i) {
        drawnAs[drawing.chart.items[i].id] = i;
        for (EntityId member : drawing.chart.items[i].members) drawnAs[member] = i;
    }
    for (const LinkRow& row : chart.links) {
        StyledLink styled{{}, ClaimId{row.id.value}, Visibility::Shown, {}};
        if (const auto known = chart.styles.find(row.id); known != chart.styles.end()) styled = known->second;
        const StyledLink before = styled;
        const auto from = drawnAs.find(row.from), to = drawnAs.find(row.to);
        const auto both = [&](const std::vector<bool>& are) {
            return from != drawnAs.end() && to != drawnAs.end() && are[from->second] && are[to->second];
        };
        const auto neither = [&](const std::vector<bool>& is) {
            return from != drawnAs.end() && to != drawnAs.end() && !is[from->second] && !is[to->second];
        };
        // Pinned theme lines among those that are laid out have their times anew. One axis of dates is enough.
        const std::optional<double> at = ways.at(row);
        const bool lanes = both(parts.lane), aside = neither(parts.chosen);
        if ((at && (lanes || kind == LayoutKind::ProportionalTime)) || (lanes && !both(parts.stands)))
            styled.look.at = at;
        else if (!lanes && (!aside || inTime(kind)))
            styled.look.at.reset();
        if (!aside) styled.look.bend = ways.bend(row);
        if (styled != before) edit.styles.push_back(std::move(styled));
    }
}

}  // namespace

Result<ChartEdit> arranged(CaseFile& file, const ChartData& chart, const ArrangeRequest& wish, Progress& progress) {
    return guard([&]() -> Result<ChartEdit> {
        ReadTransaction transaction(file.database());
        const DrawnNetwork drawing(chart);
        const Parts parts = partsOf(drawing, wish);
        LayoutRequest request = requestOf(drawing, parts, wish);
        if (wish.groupBy != GroupBy::Nothing) addGroups(request, groupValues(file.database(), chart, drawing, wish));
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
        for (std::size_t i = 0; i < drawing.chart.items.size(); ++i) {
            const DrawnItem& item = drawing.chart.items[i];
            if (parts.stands[i]) continue;
            const std::pair place{outcome->positions[i].x, outcome->positions[i].y};
            if (item.members.empty())
                places[item.id] = place;
            else if (item.group)
                groups[*item.group] = place;
        }
        ChartEdit edit = moved(chart, places);
        ChartEdit folded = movedGroups(chart, groups);
        edit.groups = std::move(folded.groups);
        edit.placed.insert(edit.placed.end(), folded.placed.begin(), folded.placed.end());
        shapeItems(edit, chart, drawing, parts, wish.kind);
        placeLinks(edit, chart, drawing, parts, LinkWays(drawing, *outcome), wish.kind);
        edit.sentence =
            fmt::format("Laid out {} by {}", chart.chart ? "the chart " + chart.chart->name : "the overview",
                        layoutName(wish.kind));
        return edit;
    });
}

}  // namespace crosscase::core
