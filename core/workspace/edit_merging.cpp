// core/workspace/edit_merging.cpp: edits of one chart that do not know of each other.
#include "core/workspace/edit_merging.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/store/charts.h"
#include "core/store/derived.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/row_merging.h"

namespace crosscase::core {
namespace {

Error foreign() {
    return {Error::Code::BadInput, "This was done on another chart; do it there again.", {}};
}

template <typename Row>
const Row* rowOf(const std::vector<Row>& rows, decltype(Row::id) id) {
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

StyledLink usualStyle(ClaimId anchor) {
    StyledLink styled;
    styled.anchor = anchor;
    return styled;
}

/// Items as they were where an edit was made, by number.
std::unordered_map<PlacedId, const PlacedEntity*> byNumber(const std::vector<PlacedEntity>& placed) {
    std::unordered_map<PlacedId, const PlacedEntity*> items;
    for (const PlacedEntity& one : placed)
        if (one.id.value != 0) items[one.id] = &one;
    return items;
}

/// The rows of an edit on their chart as it stands.
class Standing {
public:
    Standing(Database& database, ChartId chart, ChartEdit& edit) : database_(database), chart_(chart), edit_(edit) {}

    Result<void> run() {
        if (edit_.before && edit_.before->chart && *edit_.before->chart != chart_) return foreign();
        find();
        for (auto step : {&Standing::settleItems, &Standing::settleRemoved, &Standing::settleGroups,
                          &Standing::settleNotes, &Standing::settleStyles})
            if (auto settled = (this->*step)(); !settled) return settled;
        settleHead();
        return {};
    }

private:
    void find() {
        std::vector<PlacedId> stored;
        const auto add = [&](PlacedId id) {
            if (id.value > 0) stored.push_back(id);
        };
        for (const PlacedEntity& placed : edit_.placed) add(placed.id);
        for (PlacedId id : edit_.removed) add(id);
        found_ = findPlaces(database_, stored);
        if (!edit_.before) return;
        before_ = byNumber(edit_.before->placed);
        const auto isNew = [](PlacedId id) { return id.value <= 0; };
        if (std::ranges::none_of(edit_.placed, isNew, &PlacedEntity::id) && std::ranges::none_of(edit_.removed, isNew))
            return;
        for (StoredPlace& place : loadPlaces(database_, chart_)) {
            if (place.entity) entities_.emplace(*place.entity, place.placed);  // the oldest is the one that counts
            anchors_.emplace(place.placed.anchor, std::move(place.placed));
        }
    }

    /// What stands there now under this number; nothing: it is gone.
    Result<const PlacedEntity*> now(PlacedId id) const {
        if (id.value > 0) {
            const auto found = found_.find(id);
            if (found == found_.end()) return nullptr;
            if (found->second.chart != chart_) return foreign();
            return &found->second.placed;
        }
        const auto before = before_.find(id);
        if (before == before_.end()) return nullptr;
        const auto found = anchors_.find(before->second->anchor);
        return found == anchors_.end() ? nullptr : &found->second;
    }

    /// What is put on the chart, or what stands there for it since, which is shown if it is hidden.
    std::optional<PlacedEntity> put(const PlacedEntity& fresh) const {
        const auto entity = entityOf(database_, fresh.anchor);
        const auto there = entity ? entities_.find(*entity) : entities_.end();
        if (there == entities_.end()) return fresh;
        if (there->second.visibility != Visibility::Hidden || fresh.visibility == Visibility::Hidden) return {};
        PlacedEntity again = there->second;
        again.visibility = fresh.visibility;
        return again;
    }

    Result<void> settleItems() {
        std::vector<PlacedEntity> settled;
        for (PlacedEntity& placed : edit_.placed) {
            if (placed.id.value == 0 || (placed.id.value < 0 && !edit_.before)) {
                const auto there = edit_.before ? put(placed) : std::optional(placed);
                if (there) settled.push_back(*there);
                continue;
            }
            auto standing = now(placed.id);
            if (!standing) return standing.error();
            if (!*standing) continue;
            const auto before = before_.find(placed.id);
            if (before == before_.end()) {
                settled.push_back(std::move(placed));
                continue;
            }
            PlacedEntity merged = **standing;
            merge(merged, *before->second, placed, edit_.leavesPinned);
            if (merged != **standing) settled.push_back(std::move(merged));
        }
        edit_.placed = std::move(settled);
        return {};
    }

    void settleHead() {
        if (!edit_.head) return;
        Chart now = findChart(database_, chart_).value();
        if (edit_.before && edit_.before->head)
            merge(now, *edit_.before->head, *edit_.head);
        else if (edit_.before)  // it had no name where it was not stored
            now.settings = edit_.head->settings;
        else if (edit_.head->id == chart_)
            now = *edit_.head;
        edit_.head = std::move(now);
    }

    Result<void> settleRemoved() {
        std::vector<PlacedId> settled;
        for (PlacedId id : edit_.removed) {
            auto standing = now(id);
            if (!standing) return standing.error();
            if (*standing) settled.push_back((*standing)->id);
        }
        edit_.removed = std::move(settled);
        return {};
    }

    template <typename Row>
    Result<void> settle(std::vector<Row>& rows, const std::vector<Row>& standing, const std::vector<Row>* before) {
        std::vector<Row> settled;
        for (Row& row : rows) {
            if (row.id.value <= 0) {
                settled.push_back(std::move(row));
                continue;
            }
            const Row* there = rowOf(standing, row.id);
            if (!there && isOnAnother(database_, chart_, row.id)) return foreign();
            if (!there) continue;
            const Row* was = before ? rowOf(*before, row.id) : nullptr;
            Row merged = was ? *there : row;
            if (was) merge(merged, *was, row);
            if (!was || merged != *there) settled.push_back(std::move(merged));
        }
        rows = std::move(settled);
        return {};
    }

    template <typename Row>
    Result<void> settleRemoved(std::vector<decltype(Row::id)>& ids, const std::vector<Row>& standing) {
        for (auto id : ids)
            if (isOnAnother(database_, chart_, id)) return foreign();
        std::erase_if(ids, [&](auto id) { return !rowOf(standing, id); });
        return {};
    }

    Result<void> settleGroups() {
        if (edit_.groups.empty() && edit_.removedGroups.empty()) return {};
        const auto standing = loadGroups(database_, chart_);
        if (auto settled = settleRemoved<ChartGroup>(edit_.removedGroups, standing); !settled) return settled;
        return settle(edit_.groups, standing, edit_.before ? &edit_.before->groups : nullptr);
    }

    Result<void> settleNotes() {
        if (edit_.notes.empty() && edit_.removedNotes.empty()) return {};
        const auto standing = loadNotes(database_, chart_);
        if (auto settled = settleRemoved<ChartNote>(edit_.removedNotes, standing); !settled) return settled;
        return settle(edit_.notes, standing, edit_.before ? &edit_.before->notes : nullptr);
    }

    Result<void> settleStyles() {
        if (edit_.styles.empty()) return {};
        std::map<StyledLinkId, StyledLink> numbered;
        std::map<ClaimId, StyledLink> anchored;  // the newest of each, which is the one that counts
        for (StoredStyle& style : loadStyles(database_, chart_)) {
            numbered[style.styled.id] = style.styled;
            anchored.insert_or_assign(style.styled.anchor, std::move(style.styled));
        }
        std::map<std::pair<StyledLinkId, ClaimId>, const StyledLink*> before;
        if (edit_.before)
            for (const StyledLink& styled : edit_.before->styles) before[{styled.id, styled.anchor}] = &styled;
        std::vector<StyledLink> settled;
        for (StyledLink& styled : edit_.styles) {
            if (isOnAnother(database_, chart_, styled.id)) return foreign();
            if (!edit_.before) {
                settled.push_back(std::move(styled));
                continue;
            }
            const auto was = before.find({styled.id, styled.anchor});
            const StyledLink usual = usualStyle(styled.anchor);
            StyledLink there = usual;
            if (const auto known = numbered.find(styled.id); known != numbered.end())
                there = known->second;
            else if (const auto hanging = anchored.find(styled.anchor); hanging != anchored.end())
                there = hanging->second;
            StyledLink merged = there;
            merge(merged, was == before.end() ? usual : *was->second, styled);
            if (merged != there) settled.push_back(std::move(merged));
        }
        edit_.styles = std::move(settled);
        return {};
    }

    Database& database_;
    ChartId chart_;
    ChartEdit& edit_;
    std::map<PlacedId, PlacedOn> found_;
    std::unordered_map<PlacedId, const PlacedEntity*> before_;
    std::unordered_map<MentionId, PlacedEntity> anchors_;
    std::unordered_map<EntityId, PlacedEntity> entities_;
};

void showItems(const ChartEdit& edit, ChartData& chart) {
    const auto before = byNumber(edit.before->placed);
    std::unordered_map<MentionId, const PlacedEntity*> changed;  // numbers below 0 are given anew with every overview
    for (const PlacedEntity& placed : edit.placed)
        if (placed.id.value != 0) changed[placed.anchor] = &placed;
    std::unordered_set<MentionId> removed;
    for (PlacedId id : edit.removed)
        if (const auto was = before.find(id); was != before.end()) removed.insert(was->second->anchor);
    for (ChartNode& node : chart.nodes) {
        const auto after = changed.find(node.placed.anchor);
        if (after == changed.end()) continue;
        const auto was = before.find(after->second->id);
        if (was == before.end()) continue;
        PlacedEntity merged = node.placed;
        merge(merged, *was->second, *after->second, edit.leavesPinned);
        if (merged.group && merged.group->value <= 0) merged.group = node.placed.group;
        if (merged.look.picture && merged.look.picture->value <= 0) merged.look.picture = node.placed.look.picture;
        node.placed = std::move(merged);
    }
    if (removed.empty()) return;
    std::unordered_set<EntityId> gone;
    for (const ChartNode& node : chart.nodes)
        if (removed.contains(node.placed.anchor)) gone.insert(node.id);
    std::erase_if(chart.nodes, [&](const ChartNode& node) { return gone.contains(node.id); });
    std::erase_if(chart.links, [&](const LinkRow& row) { return gone.contains(row.from) || gone.contains(row.to); });
}

template <typename Row>
void showRows(std::vector<Row>& rows, const std::vector<Row>& changed, const std::vector<Row>& before,
              const std::vector<decltype(Row::id)>& removed) {
    for (Row& row : rows) {
        const Row *after = rowOf(changed, row.id), *was = rowOf(before, row.id);
        if (after && was) merge(row, *was, *after);
    }
    std::erase_if(rows, [&](const Row& row) { return std::ranges::find(removed, row.id) != removed.end(); });
}

}  // namespace

ChartEdit madeOn(const ChartData& chart, ChartEdit edit) {
    RowsBefore before;
    if (chart.chart) before.chart = chart.chart->id;
    if (edit.head) before.head = chart.chart;
    std::unordered_set<PlacedId> items(edit.removed.begin(), edit.removed.end());
    for (const PlacedEntity& placed : edit.placed) items.insert(placed.id);
    for (const ChartNode& node : chart.nodes)
        if (items.contains(node.placed.id)) before.placed.push_back(node.placed);
    for (const ChartGroup& group : chart.groups)
        if (rowOf(edit.groups, group.id)) before.groups.push_back(group);
    for (const ChartNote& note : chart.notes)
        if (rowOf(edit.notes, note.id)) before.notes.push_back(note);
    if (!edit.styles.empty()) {
        std::set<std::pair<StyledLinkId, ClaimId>> styles;
        for (const StyledLink& styled : edit.styles) styles.insert({styled.id, styled.anchor});
        for (const auto& [link, styled] : chart.styles)
            if (styles.contains({styled.id, styled.anchor})) before.styles.push_back(styled);
    }
    edit.before = std::move(before);
    return edit;
}

Result<ChartEdit> asItStands(Database& database, ChartId chart, ChartEdit edit) {
    if (auto settled = Standing(database, chart, edit).run(); !settled) return settled.error();
    return edit;
}

void show(const ChartEdit& edit, ChartData& chart) {
    if (!edit.before) return;
    if (!edit.placed.empty() || !edit.removed.empty()) showItems(edit, chart);
    showRows(chart.groups, edit.groups, edit.before->groups, edit.removedGroups);
    showRows(chart.notes, edit.notes, edit.before->notes, edit.removedNotes);
    if (edit.head && edit.before->head && chart.chart) merge(*chart.chart, *edit.before->head, *edit.head);
    if (edit.styles.empty()) return;
    std::map<std::pair<StyledLinkId, ClaimId>, const StyledLink*> before;
    for (const StyledLink& styled : edit.before->styles) before[{styled.id, styled.anchor}] = &styled;
    std::map<ClaimId, LinkId> links;
    for (const auto& [link, styled] : chart.styles) links[styled.anchor] = link;
    for (const StyledLink& styled : edit.styles) {
        const auto known = links.find(styled.anchor);
        const LinkId link = known == links.end() ? LinkId{styled.anchor.value} : known->second;
        const auto was = before.find({styled.id, styled.anchor});
        const StyledLink usual = usualStyle(styled.anchor);
        StyledLink& there = chart.styles.try_emplace(link, usual).first->second;
        merge(there, was == before.end() ? usual : *was->second, styled);
    }
}

bool isShownWhole(const ChartEdit& edit) {
    const auto isNew = [](auto id) { return id.value <= 0; };
    const auto isPlaced = [](const StyledLink& styled) { return styled.look.at.has_value(); };
    return edit.before && !edit.head && edit.pictures.empty() &&
           std::ranges::none_of(
               edit.placed, [](PlacedId id) { return id.value == 0; }, &PlacedEntity::id) &&
           std::ranges::none_of(edit.groups, isNew, &ChartGroup::id) &&
           std::ranges::none_of(edit.notes, isNew, &ChartNote::id) &&
           // Dates on theme lines are read with the chart.
           std::ranges::none_of(edit.styles, isPlaced) && std::ranges::none_of(edit.before->styles, isPlaced);
}

ChartEdit carriedOnto(const ChartData& chart, ChartEdit edit) {
    if (!edit.before) return edit;
    const auto before = byNumber(edit.before->placed);
    std::unordered_map<MentionId, const PlacedEntity*> standing;
    for (const ChartNode& node : chart.nodes) standing[node.placed.anchor] = &node.placed;
    std::erase_if(edit.placed,
                  [&](const PlacedEntity& placed) { return placed.id.value < 0 && !standing.contains(placed.anchor); });
    for (PlacedEntity& placed : edit.placed) {
        const auto was = before.find(placed.id);
        if (was == before.end()) continue;
        PlacedEntity merged = *standing.at(placed.anchor);
        merge(merged, *was->second, placed, edit.leavesPinned);
        placed = std::move(merged);
    }
    std::vector<PlacedId> removed;
    for (PlacedId id : edit.removed)
        if (const auto was = before.find(id); was != before.end() && standing.contains(was->second->anchor))
            removed.push_back(standing.at(was->second->anchor)->id);
    edit.removed = std::move(removed);
    return edit;
}

}  // namespace crosscase::core
