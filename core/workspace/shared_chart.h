// core/workspace/shared_chart.h: a chart as it stands, as what is to be shared.
#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/base/ids.h"
#include "core/workspace/charting.h"

namespace crosscase::core {

struct Recollated;
struct ShareInput;
struct ShareView;

/// What it shows and where. Looks, notes, pictures, names of groups and of the chart are a person's own: they do not go.
struct SharedChart {
    struct Link {
        EntityId from, to;
        std::string type;                               ///< of the claim
        auto operator<=>(const Link&) const = default;  // NOLINT(modernize-use-nullptr)
    };
    std::string name;                                      ///< for the log alone
    std::map<EntityId, std::pair<double, double>> places;  ///< in item units
    std::set<Link> links;
};

/// Leaves of the network of what goes only what the chart shows, at its places there. Subjects of one entity that are kept
/// apart for the recipient stand beside each other.
/// @return how many entities and links of the chart are left out
std::pair<std::size_t, std::size_t> keepShown(const SharedChart& shown, const ShareInput& input, const ShareView& view,
                                              const Recollated& recollated, ChartData& network);

}  // namespace crosscase::core
