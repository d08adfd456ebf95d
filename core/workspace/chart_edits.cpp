// core/workspace/chart_edits.cpp: what a gesture on a chart means.
#include "core/workspace/chart_edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <unordered_set>

#include "core/base/text.h"

namespace crosscase::core {
namespace {

std::string items(std::size_t count) {
    return fmt::format("{} {}", count, count == 1 ? "item" : "items");
}

std::string on(const ChartData& chart) {
    return chart.chart ? " on the chart " + chart.chart->name : std::string();
}

template <typename Change>
ChartEdit changeItems(const ChartData& chart, std::span<const EntityId> entities, Change&& change) {
    const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
    ChartEdit edit;
    for (const ChartNode& node : chart.nodes) {
        if (!wanted.contains(node.id)) continue;
        PlacedEntity placed = node.placed;
        change(placed);
        if (placed != node.placed) edit.placed.push_back(std::move(placed));
    }
    return edit;
}

ChartEdit withSentence(ChartEdit edit, const char* verb, const ChartData& chart) {
    edit.sentence = fmt::format("{} {}{}", verb, items(edit.placed.size()), on(chart));
    return edit;
}

template <typename Change>
ChartEdit changeLinks(const ChartData& chart, std::span<const LinkId> links, const char* verb, Change&& change) {
    const std::set<LinkId> wanted(links.begin(), links.end());
    ChartEdit edit;
    for (const LinkRow& row : chart.links) {
        if (!wanted.contains(row.id)) continue;
        StyledLink before{{}, ClaimId{row.id.value}, Visibility::Shown, {}};
        if (auto known = chart.styles.find(row.id); known != chart.styles.end()) before = known->second;
        StyledLink after = before;
        change(after);
        if (after != before) edit.styles.push_back(std::move(after));
    }
    edit.sentence =
        fmt::format("{} {} {}{}", verb, edit.styles.size(), edit.styles.size() == 1 ? "link" : "links", on(chart));
    return edit;
}

std::set<ChartGroupId> groupsOf(const ChartData& chart, std::span<const EntityId> entities) {
    const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
    std::set<ChartGroupId> groups;
    for (const ChartNode& node : chart.nodes)
        if (node.placed.group && wanted.contains(node.id)) groups.insert(*node.placed.group);
    return groups;
}

template <typename Change>
ChartEdit changeLooks(const ChartData& chart, Change&& change) {
    ChartEdit edit;
    for (const ChartNode& node : chart.nodes) {
        PlacedEntity placed = node.placed;
        change(node, placed.look);
        if (placed != node.placed) edit.placed.push_back(std::move(placed));
    }
    return edit;
}

std::pair<double, double> range(const std::map<EntityId, double>& values) {
    if (values.empty()) return {0, 0};
    const auto [low, high] = std::minmax_element(values.begin(), values.end(),
                                                 [](const auto& a, const auto& b) { return a.second < b.second; });
    return {low->second, high->second};
}

std::pair<double, double> middle(std::span<const PlacedEntity> placed) {
    double x = 0, y = 0;
    for (const PlacedEntity& one : placed) {
        x += one.x;
        y += one.y;
    }
    const double count = std::max<double>(1, static_cast<double>(placed.size()));
    return {x / count, y / count};
}

bool isNew(const PlacedEntity& placed) {
    return placed.id.value == 0;
}

/// Of a new item: it is anchored on the mention that its entity is numbered by.
EntityId entityOf(const PlacedEntity& placed) {
    return EntityId{placed.anchor.value};
}

}  // namespace

bool isEmpty(const ChartEdit& edit) {
    return edit.placed.empty() && edit.removed.empty() && edit.groups.empty() && edit.removedGroups.empty() &&
           edit.notes.empty() && edit.removedNotes.empty() && edit.styles.empty() && !edit.head;
}

ChartEdit moved(const ChartData& chart, const std::map<EntityId, std::pair<double, double>>& places) {
    ChartEdit edit;
    for (const ChartNode& node : chart.nodes) {
        const auto place = places.find(node.id);
        if (place == places.end()) continue;
        PlacedEntity placed = node.placed;
        placed.x = place->second.first;
        placed.y = place->second.second;
        if (placed != node.placed) edit.placed.push_back(std::move(placed));
    }
    return withSentence(std::move(edit), "Moved", chart);
}

ChartEdit movedGroups(const ChartData& chart, const std::map<ChartGroupId, std::pair<double, double>>& places) {
    ChartEdit edit;
    std::map<ChartGroupId, std::pair<double, double>> shifts;
    for (ChartGroup group : chart.groups) {
        const auto place = places.find(group.id);
        if (place == places.end()) continue;
        shifts[group.id] = {place->second.first - group.x, place->second.second - group.y};
        group.x = place->second.first;
        group.y = place->second.second;
        edit.groups.push_back(std::move(group));
    }
    for (const ChartNode& node : chart.nodes) {  // what lies folded goes along, so that it unfolds here
        if (!node.placed.group) continue;
        const auto shift = shifts.find(*node.placed.group);
        if (shift == shifts.end()) continue;
        edit.placed.push_back(node.placed);
        edit.placed.back().x += shift->second.first;
        edit.placed.back().y += shift->second.second;
    }
    edit.sentence = fmt::format("Moved {} folded {}{}", edit.groups.size(),
                                edit.groups.size() == 1 ? "group" : "groups", on(chart));
    return edit;
}

ChartEdit pinned(const ChartData& chart, std::span<const EntityId> entities, bool pinned) {
    return withSentence(changeItems(chart, entities, [&](PlacedEntity& placed) { placed.pinned = pinned; }),
                        pinned ? "Pinned" : "Unpinned", chart);
}

ChartEdit shownAs(const ChartData& chart, std::span<const EntityId> entities, Visibility visibility) {
    constexpr const char* verbs[] = {"Showed", "Greyed out", "Hid"};
    return withSentence(changeItems(chart, entities, [&](PlacedEntity& placed) { placed.visibility = visibility; }),
                        verbs[static_cast<std::size_t>(visibility)], chart);
}

ChartEdit hiddenButFor(const ChartData& chart, std::span<const EntityId> entities) {
    const std::unordered_set<EntityId> kept(entities.begin(), entities.end());
    std::vector<EntityId> others;
    for (const ChartNode& node : chart.nodes)
        if (!kept.contains(node.id)) others.push_back(node.id);
    return shownAs(chart, others, Visibility::Hidden);
}

ChartEdit allShown(const ChartData& chart) {
    std::vector<EntityId> entities;
    for (const ChartNode& node : chart.nodes) entities.push_back(node.id);
    std::vector<LinkId> links;
    for (const auto& [link, style] : chart.styles) links.push_back(link);
    ChartEdit edit = shownAs(chart, entities, Visibility::Shown);
    edit.styles = linksShownAs(chart, links, Visibility::Shown).styles;
    edit.sentence = "Showed everything" + on(chart);
    return edit;
}

ChartEdit linksShownAs(const ChartData& chart, std::span<const LinkId> links, Visibility visibility) {
    constexpr const char* verbs[] = {"Showed", "Greyed out", "Hid"};
    return changeLinks(chart, links, verbs[static_cast<std::size_t>(visibility)],
                       [&](StyledLink& styled) { styled.visibility = visibility; });
}

ChartEdit linksLooking(const ChartData& chart, std::span<const LinkId> links, const LinkLookChange& change) {
    return changeLinks(chart, links, "Changed the look of", [&](StyledLink& styled) {
        styled.look.colour = change.colour.value_or(styled.look.colour);
        styled.look.width = change.width.value_or(styled.look.width);
    });
}

ChartEdit looking(const ChartData& chart, std::span<const EntityId> entities, const ItemLookChange& change,
                  const std::optional<ItemPicture>& picture) {
    constexpr ItemPictureId fresh{-1};
    ChartEdit edit = changeItems(chart, entities, [&](PlacedEntity& placed) {
        ItemLook& look = placed.look;
        if (change.form && *change.form != look.form) look.formBefore.reset();
        look.form = change.form.value_or(look.form);
        look.size = change.size.value_or(look.size);
        look.frame = change.frame.value_or(look.frame);
        look.fill = change.fill.value_or(look.fill);
        if (picture) look.picture = picture->bytes.empty() ? std::optional<ItemPictureId>() : fresh;
    });
    if (picture && !picture->bytes.empty() && !edit.placed.empty()) {
        edit.pictures = {*picture};
        edit.pictures.front().id = fresh;
    }
    return withSentence(std::move(edit), "Changed the look of", chart);
}

ChartEdit removed(const ChartData& chart, std::span<const EntityId> entities) {
    const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
    ChartEdit edit;
    for (const ChartNode& node : chart.nodes)
        if (wanted.contains(node.id)) edit.removed.push_back(node.placed.id);
    edit.sentence = fmt::format("Took {} off the chart{}", items(edit.removed.size()),
                                chart.chart ? " " + chart.chart->name : std::string());
    return edit;
}

ChartEdit grouped(const ChartData& chart, std::span<const EntityId> entities, const std::string& name) {
    ChartGroup group{ChartGroupId{0}, std::string(trimmed(name)), true, 0, 0};
    ChartEdit edit = changeItems(chart, entities, [&](PlacedEntity& placed) { placed.group = group.id; });
    std::tie(group.x, group.y) = middle(edit.placed);
    edit = withSentence(std::move(edit), "Grouped", chart);
    if (!edit.placed.empty()) edit.groups.push_back(std::move(group));
    return edit;
}

ChartEdit ungrouped(const ChartData& chart, std::span<const EntityId> entities) {
    const auto groups = groupsOf(chart, entities);
    ChartEdit edit;
    edit.removedGroups.assign(groups.begin(), groups.end());
    for (const ChartNode& node : chart.nodes) {
        if (!node.placed.group || !groups.contains(*node.placed.group)) continue;
        edit.placed.push_back(node.placed);
        edit.placed.back().group.reset();
    }
    return withSentence(std::move(edit), "Ungrouped", chart);
}

ChartEdit folded(const ChartData& chart, std::span<const EntityId> entities, bool folded) {
    const auto groups = groupsOf(chart, entities);
    ChartEdit edit;
    for (ChartGroup group : chart.groups) {
        if (!groups.contains(group.id) || group.folded == folded) continue;
        group.folded = folded;
        if (folded) {  // where its items stand now
            std::vector<PlacedEntity> members;
            for (const ChartNode& node : chart.nodes)
                if (node.placed.group == group.id) members.push_back(node.placed);
            std::tie(group.x, group.y) = middle(members);
        }
        edit.groups.push_back(std::move(group));
    }
    edit.sentence = fmt::format("{} {} {}{}", folded ? "Folded" : "Unfolded", edit.groups.size(),
                                edit.groups.size() == 1 ? "group" : "groups", on(chart));
    return edit;
}

ChartEdit groupRenamed(const ChartData& chart, ChartGroupId id, const std::string& name) {
    ChartEdit edit;
    for (ChartGroup group : chart.groups) {
        if (group.id != id || group.name == trimmed(name)) continue;
        group.name = std::string(trimmed(name));
        edit.groups.push_back(std::move(group));
    }
    edit.sentence = "Renamed a group" + on(chart);
    return edit;
}

ChartEdit noteWritten(const ChartNote& note) {
    ChartEdit edit;
    if (!trimmed(note.text).empty()) {
        edit.notes = {note};
        edit.sentence = note.id.value > 0 ? "Changed a note" : "Wrote a note";
    } else if (note.id.value > 0) {
        edit.removedNotes = {note.id};
        edit.sentence = "Took a note away";
    }
    return edit;
}

ChartEdit notesLooking(const ChartData& chart, std::span<const ChartNoteId> notes, const NoteLookChange& change) {
    ChartEdit edit;
    for (const ChartNote& note : chart.notes) {
        if (std::ranges::find(notes, note.id) == notes.end()) continue;
        ChartNote changed = note;
        changed.colour = change.colour.value_or(note.colour);
        changed.width = change.width.value_or(note.width);
        if (changed != note) edit.notes.push_back(std::move(changed));
    }
    edit.sentence = fmt::format("Changed the look of {} {}{}", edit.notes.size(),
                                edit.notes.size() == 1 ? "note" : "notes", on(chart));
    return edit;
}

ChartEdit settingsChanged(const ChartData& chart, const ChartSettings& settings) {
    ChartEdit edit;
    Chart head = chart.chart.value_or(Chart{});
    if (head.settings == settings) return edit;
    head.settings = settings;
    edit.head = std::move(head);
    edit.sentence = "Changed the settings" + (chart.chart ? " of the chart " + chart.chart->name : std::string());
    return edit;
}

ChartEdit sizedBy(const ChartData& chart, const std::map<EntityId, double>& values, const std::string& says) {
    const auto [low, high] = range(values);
    ChartEdit edit = changeLooks(chart, [&, low = low, high = high](const ChartNode& node, ItemLook& look) {
        const auto value = values.find(node.id);
        const double share = value == values.end() || high <= low ? 0 : (value->second - low) / (high - low);
        look.size = 1 + 2 * std::sqrt(share);  // the area grows with the value
    });
    edit.head = chart.chart.value_or(Chart{});
    edit.head->settings.sizeSays = says;
    return withSentence(std::move(edit), "Sized", chart);
}

ChartEdit filledBy(const ChartData& chart, const std::map<EntityId, int>& groups, const std::string& says) {
    // Pale forms of the colours of M. Okabe and K. Ito, Color Universal Design (2008).
    constexpr const char* colours[] = {"#a6cdea", "#f5d08a", "#9fd9c3", "#e9b7cf",
                                       "#f3f0a5", "#c9e6f7", "#e8b89a", "#cfcfcf"};
    ChartEdit edit = changeLooks(chart, [&](const ChartNode& node, ItemLook& look) {
        const auto group = groups.find(node.id);
        const bool coloured = group != groups.end() && group->second >= 1 && group->second <= int(std::size(colours));
        look.fill = coloured ? colours[group->second - 1] : "";
    });
    edit.head = chart.chart.value_or(Chart{});
    edit.head->settings.fillSays.clear();
    for (std::size_t i = 0; i < std::size(colours); ++i)
        edit.head->settings.fillSays.emplace_back(colours[i], fmt::format("{} {}", says, i + 1));
    return withSentence(std::move(edit), "Coloured", chart);
}

ChartEdit shadedBy(const ChartData& chart, const std::map<EntityId, double>& values, const std::string& says) {
    constexpr const char* steps[] = {"#eff6fc", "#cfe3f3", "#a3c9e6", "#6fa8d6", "#3d84bd"};
    const auto [low, high] = range(values);
    const auto stepOf = [&steps, low = low, high = high](double value) {
        const double share = high <= low ? 0 : (value - low) / (high - low);
        return std::min<std::size_t>(std::size(steps) - 1, static_cast<std::size_t>(share * std::size(steps)));
    };
    ChartEdit edit = changeLooks(chart, [&](const ChartNode& node, ItemLook& look) {
        const auto value = values.find(node.id);
        look.fill = value == values.end() ? "" : steps[stepOf(value->second)];
    });
    edit.head = chart.chart.value_or(Chart{});
    edit.head->settings.fillSays.clear();
    const double width = (high - low) / static_cast<double>(std::size(steps));
    for (std::size_t i = 0; i < std::size(steps); ++i)
        edit.head->settings.fillSays.emplace_back(
            steps[i], fmt::format("{}: {:.3g} to {:.3g}", says, low + width * static_cast<double>(i),
                                  low + width * static_cast<double>(i + 1)));
    return withSentence(std::move(edit), "Coloured", chart);
}

ChartEdit shownAgain(const ChartData& chart, EntityId entity) {
    for (const ChartNode& node : chart.nodes)
        if (node.id == entity && node.placed.visibility == Visibility::Hidden)
            return shownAs(chart, std::vector{entity}, Visibility::Shown);
    return {};
}

ChartEdit placedAt(const ChartData& chart, EntityId entity, double x, double y) {
    const auto stands = [&](const ChartNode& node) { return node.id == entity; };
    if (std::any_of(chart.nodes.begin(), chart.nodes.end(), stands)) return shownAgain(chart, entity);
    PlacedEntity placed;
    placed.anchor = MentionId{entity.value};
    placed.x = x;
    placed.y = y;
    ChartEdit edit;
    edit.placed.push_back(placed);
    return withSentence(std::move(edit), "Put", chart);
}

std::vector<EntityId> broughtBy(const ChartEdit& edit) {
    std::vector<EntityId> entities;
    for (const PlacedEntity& placed : edit.placed)
        if (isNew(placed)) entities.push_back(entityOf(placed));
    return entities;
}

ChartEdit foldedTogether(ChartEdit edit, const std::string& name, const std::vector<EntityId>& inside) {
    const std::unordered_set<EntityId> chosen(inside.begin(), inside.end());
    ChartGroup group{ChartGroupId{0}, std::string(trimmed(name)), true, 0, 0};
    std::vector<PlacedEntity> fresh;
    for (PlacedEntity& placed : edit.placed) {
        if (!isNew(placed) || !(inside.empty() || chosen.contains(entityOf(placed)))) continue;
        placed.group = group.id;
        fresh.push_back(placed);
    }
    std::tie(group.x, group.y) = middle(fresh);
    if (!fresh.empty()) edit.groups.push_back(std::move(group));
    return edit;
}

ChartEdit asNewChart(const ChartData& chart, const ChartEdit& edit) {
    std::map<PlacedId, const PlacedEntity*> changed;
    ChartEdit content = edit;
    content.placed.clear();
    content.removed.clear();
    for (const PlacedEntity& placed : edit.placed) {
        if (isNew(placed))
            content.placed.push_back(placed);
        else
            changed[placed.id] = &placed;
    }
    const std::set<PlacedId> gone(edit.removed.begin(), edit.removed.end());
    for (const ChartNode& node : chart.nodes) {
        if (gone.contains(node.placed.id)) continue;
        const auto change = changed.find(node.placed.id);
        content.placed.push_back(change == changed.end() ? node.placed : *change->second);
        content.placed.back().id = {};
    }
    return content;
}

}  // namespace crosscase::core
