// core/workspace/chart_drawing.h: what of a chart is drawn: hidden items out, folded groups one item, rules applied.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/workspace/case_network.h"
#include "core/workspace/charting.h"

namespace crosscase::core {

struct DrawnItem {
    EntityId id;                    ///< of a folded group its first member
    std::vector<EntityId> members;  ///< of a folded group, sorted; else empty
    std::optional<ChartGroupId> group;
    std::string type, label;
    std::vector<std::string> agencies;
    bool overlap = false, isProtected = false;
    double x = 0, y = 0;
    bool pinned = false, greyed = false;
    /// A person's own look; where that is the usual one, what the rules say. A folded group has the size, the colours and
    /// the greying that all its members have; when all are theme lines it is one, too.
    ItemLook look;
    std::size_t mentions = 0;
    std::vector<ItemDetail> details;
    std::size_t beyond = 0;  ///< links that lead off the chart
};

/// All that is drawn between two items as one line, or one link alone where the chart keeps them separate.
struct DrawnLink {
    std::vector<LinkId> links;  ///< sorted; the first one names it
    std::size_t from = 0, to = 0;
    std::string type;                                 ///< of the claim; empty: of several types
    LinkStrength strength = LinkStrength::Tentative;  ///< the strongest
    std::size_t claims = 0;
    bool viaMatch = false;                   ///< all of them
    bool forward = false, backward = false;  ///< where it points
    bool greyed = false;
    LinkLook look;
    std::optional<LinkTime> time;  ///< the earliest; where links stand at their times
};

struct DrawnChart {
    std::vector<DrawnItem> items;
    std::vector<DrawnLink> links;
    std::vector<ChartNote> notes;
    /// Those that changed something, with what of their looks shows: the legend has these and no others.
    std::vector<ChartRule> rules;
    std::vector<std::string> details;  ///< kinds of those that some item has
    bool countsStatements = false;     ///< by marks on items and links
    std::string sizeSays;              ///< when some item has another size than usual that no rule gave it
    std::vector<std::pair<std::string, std::string>>
        fillSays;  ///< colours of items, not by rule, and what they stand for
    std::size_t hiddenItems = 0, hiddenLinks = 0, greyedItems = 0;
};

/// @note O(items + links), rules times
DrawnChart drawnChart(const ChartData& chart);
/// Of the case, what the chart shows: entities and links that are not hidden, those in folded groups included.
NetworkScope shownScope(const ChartData& chart);

}  // namespace crosscase::core
