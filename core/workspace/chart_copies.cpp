// core/workspace/chart_copies.cpp: from the selection of one chart to an edit of another.
#include "core/workspace/chart_copies.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

namespace crosscase::core {
namespace {

/// Of a copy: it is anchored on the mention that its entity is numbered by.
EntityId entityOf(const PlacedEntity& placed) {
    return EntityId{placed.anchor.value};
}

class Pasting {
public:
    Pasting(const ChartData& chart, const ChartCopies& copies)
        : chart_(chart),
          copies_(copies),
          arrival_(copies.settings, chart.chart ? chart.chart->settings : ChartSettings{}, chart.nodes.empty()) {
        for (const ChartNode& node : chart.nodes)
            here_[node.placed.anchor] = here_[MentionId{node.id.value}] = &node.placed;
    }

    ChartEdit about(double x, double y) {
        for (const PlacedEntity& copy : copies_.items) {
            if (stands(entityOf(copy))) continue;
            edit_.placed.push_back(copy);
            PlacedEntity& placed = edit_.placed.back();
            placed.id = {};
            placed.group.reset();
            placed.visibility = Visibility::Shown;
            placed.look = arrival_.item(placed.look);
        }
        Chart head = chart_.chart.value_or(Chart{});
        if (!edit_.placed.empty() && head.settings != arrival_.settings()) {
            head.settings = arrival_.settings();
            edit_.head = std::move(head);
        }
        edit_.notes = copies_.notes;
        const auto [middleX, middleY] = middle();
        move(x - middleX, y - middleY);
        addLooks(x - middleX);
        showAgain();
        edit_.sentence = sentence();
        return std::move(edit_);
    }

private:
    bool stands(EntityId entity) const { return here_.contains(MentionId{entity.value}); }

    /// Of all that comes.
    std::pair<double, double> middle() const {
        double x = 0, y = 0;
        const auto add = [&](const auto& one) {
            x += one.x;
            y += one.y;
        };
        std::ranges::for_each(edit_.placed, add);
        std::ranges::for_each(edit_.notes, add);
        const auto count = static_cast<double>(std::max<std::size_t>(1, edit_.placed.size() + edit_.notes.size()));
        return {x / count, y / count};
    }

    void move(double right, double down) {
        for (PlacedEntity& placed : edit_.placed) {
            placed.x += right;
            placed.y += down;
        }
        constexpr double aside = 24;
        for (ChartNote& note : edit_.notes) {
            note.id = {};
            note.x += right;
            note.y += down;
            while (covers(note)) {
                note.x += aside;
                note.y += aside;
            }
        }
    }

    bool covers(const ChartNote& note) const {
        return std::ranges::any_of(chart_.notes, [&](const ChartNote& other) {
            return other.text == note.text && std::abs(other.x - note.x) < 1 && std::abs(other.y - note.y) < 1;
        });
    }

    void addLooks(double right) {
        const StyledLink usual;
        for (const CopiedLook& copy : copies_.links) {
            const bool from = stands(copy.from), to = stands(copy.to);
            if ((from && to) || chart_.styles.contains(copy.link)) continue;
            StyledLink styled = copy.styled;
            styled.look = arrival_.link(styled.look, from || to ? std::nullopt : std::optional(right));
            if (styled.look != usual.look || styled.visibility != usual.visibility)
                edit_.styles.push_back(std::move(styled));
        }
    }

    void showAgain() {
        for (const PlacedEntity& copy : copies_.items) {
            const auto known = here_.find(copy.anchor);
            if (known == here_.end() || known->second->visibility != Visibility::Hidden) continue;
            edit_.placed.push_back(*known->second);
            edit_.placed.back().visibility = Visibility::Shown;
        }
    }

    std::string sentence() const {
        const auto count = [](std::size_t many, const char* what) {
            return fmt::format("{} {}{}", many, what, many == 1 ? "" : "s");
        };
        std::string what;
        if (!edit_.placed.empty() || edit_.notes.empty()) what = count(edit_.placed.size(), "item");
        if (!edit_.notes.empty()) what += (what.empty() ? "" : " and ") + count(edit_.notes.size(), "note");
        return "Pasted " + what + (chart_.chart ? " on the chart " + chart_.chart->name : std::string());
    }

    const ChartData& chart_;
    const ChartCopies& copies_;
    const Arrival arrival_;
    std::map<MentionId, const PlacedEntity*> here_;
    ChartEdit edit_;
};

}  // namespace

ChartCopies copied(const ChartData& chart, std::span<const EntityId> entities, std::span<const ChartNoteId> notes) {
    const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
    ChartCopies copies;
    if (chart.chart) copies.settings = chart.chart->settings;
    for (const ChartNode& node : chart.nodes) {
        if (!wanted.contains(node.id)) continue;
        copies.items.push_back(node.placed);
        copies.items.back().anchor = MentionId{node.id.value};
    }
    for (const ChartNote& note : chart.notes)
        if (std::ranges::find(notes, note.id) != notes.end()) copies.notes.push_back(note);
    for (const LinkRow& row : chart.links) {
        const auto known = chart.styles.find(row.id);
        if (known == chart.styles.end() || !wanted.contains(row.from) || !wanted.contains(row.to)) continue;
        StyledLink styled = known->second;
        styled.id = {};
        styled.anchor = ClaimId{row.id.value};
        copies.links.push_back({std::move(styled), row.id, row.from, row.to});
    }
    return copies;
}

ChartEdit pasted(const ChartData& chart, const ChartCopies& copies, double x, double y) {
    return Pasting(chart, copies).about(x, y);
}

ChartCopies without(ChartCopies copies, std::span<const EntityId> entities) {
    const std::unordered_set<EntityId> left(entities.begin(), entities.end());
    std::erase_if(copies.items, [&](const PlacedEntity& copy) { return left.contains(entityOf(copy)); });
    std::erase_if(copies.links,
                  [&](const CopiedLook& copy) { return left.contains(copy.from) || left.contains(copy.to); });
    return copies;
}

Arrival::Arrival(const ChartSettings& from, const ChartSettings& to, bool ontoEmpty)
    : ontoEmpty_(ontoEmpty),
      sizesMean_(!from.sizeSays.empty()),
      fillsMean_(!from.fillSays.empty() && from.fillSays != to.fillSays),
      settings_(to) {
    for (const auto& [fill, says] : from.fillSays) fills_.push_back(fill);
    if (!ontoEmpty) return;
    if (sizesMean_) settings_.sizeSays = from.sizeSays;
    if (fillsMean_) settings_.fillSays = from.fillSays;
}

ItemLook Arrival::item(ItemLook look) const {
    if (ontoEmpty_) return look;
    if (sizesMean_) look.size = 1;
    if (fillsMean_ && std::ranges::find(fills_, look.fill) != fills_.end()) look.fill.clear();
    if (look.form == ItemForm::ThemeLine && look.formBefore) look.form = *std::exchange(look.formBefore, std::nullopt);
    return look;
}

LinkLook Arrival::link(LinkLook look, std::optional<double> by) const {
    if (!by) look.bend = 0;
    if (!by || !ontoEmpty_)
        look.at.reset();
    else if (look.at)
        *look.at += *by;
    return look;
}

}  // namespace crosscase::core
