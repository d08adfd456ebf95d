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

/// The look of a link whose ends were moved: where it runs is said about the places of both. @param by  to the right;
/// nothing: they do not stand to each other as they did
LinkLook carriedAlong(LinkLook look, std::optional<double> by);

}  // namespace crosscase::core
