// core/workspace/chart_copies.h: what is copied from one chart to be put on another. Pure: nothing is read or written here.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/workspace/charts.h"

namespace crosscase::core {

/// A link between two copied items that is not drawn as usual.
struct CopiedLook {
    StyledLink styled;
    LinkId link;
    EntityId from, to;
};

/// Each item and each link is named by the statement that it is numbered by: a join may have named it by another.
struct ChartCopies {
    std::vector<PlacedEntity> items;
    std::vector<ChartNote> notes;
    std::vector<CopiedLook> links;
    ChartSettings settings;  ///< of the chart that they come from
    bool empty() const { return items.empty() && notes.empty(); }
};

/// Items and notes of a chart, and the looks of links among these items.
ChartCopies copied(const ChartData& chart, std::span<const EntityId> entities, std::span<const ChartNoteId> notes = {});
/// Copies from another chart with their looks, about a middle. Entities that are here stay where they are, and what is hidden
/// here is shown again. Links keep the looks that they have here, also the usual one between two that are here; hidden ones
/// stay hidden. A note never covers one that says the same.
ChartEdit pasted(const ChartData& chart, const ChartCopies& copies, double x, double y);
/// All but these entities.
ChartCopies without(ChartCopies copies, std::span<const EntityId> entities);

/// What looks become on another chart. An empty one takes over what sizes and colours stand for, and places in time. On
/// another, sizes of a measure, which are relative to the chart that was measured, and colours that its legend does not tell
/// are the usual ones again, and theme lines and the dates of their links are those of a layout that is not there.
class Arrival {
public:
    Arrival(const ChartSettings& from, const ChartSettings& to, bool ontoEmpty);
    const ChartSettings& settings() const { return settings_; }  ///< of the chart that they come to
    ItemLook item(ItemLook look) const;
    /// @param by  how far both ends were moved to the right; nothing: they do not stand to each other as they did
    LinkLook link(LinkLook look, std::optional<double> by) const;

private:
    bool ontoEmpty_, sizesMean_, fillsMean_;
    ChartSettings settings_;
    std::vector<std::string> fills_;  ///< of the measure
};

}  // namespace crosscase::core
