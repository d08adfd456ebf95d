// core/workspace/drawn_network.h: what is drawn of a chart as a network for the layouts, and what each part of it covers.
#pragma once

#include <vector>

#include "core/analysis/network.h"
#include "core/layout/layout.h"
#include "core/workspace/chart_drawing.h"

namespace crosscase::core {

/// What is drawn, as the layouts want it: items in drawn order are the entities of the network.
struct DrawnNetwork {
    DrawnChart chart;
    std::vector<Link> links;  ///< by position of the drawn links
    Network network;

    explicit DrawnNetwork(const ChartData& data);
};

/// About what an item covers with its label. The core has no fonts: widths are those of usual letters, rather too wide.
ItemBox roughBox(const DrawnItem& item);
/// The same of a note, which stands about its position.
Rect roughPlace(const ChartNote& note);

}  // namespace crosscase::core
