// core/analysis/distances.h: how far every entity is from some starts.
#pragma once

#include <limits>
#include <span>
#include <vector>

#include "core/analysis/reading.h"

namespace crosscase::core {

inline constexpr double unreachable = std::numeric_limits<double>::infinity();

/// Distances from the nearest of the starts, and which start that is.
struct Nearest {
    std::vector<double> distance;        ///< in network order; `unreachable` where no arc leads
    std::vector<Network::Index> start;   ///< position in the starts; -1 where none reaches
    std::vector<Network::Index> parent;  ///< the entity before it on the way; -1 at starts
};

/// @param rows  arcs to follow; an arc of weight w is 1 / w long
/// @note O(arcs), weighted O(arcs log n). Among equals the start and parent met first stay: the smallest indices.
Nearest nearestStart(const Rows& rows, std::span<const Network::Index> starts);

/// Two sums of fractions are the same length: three thirds are one.
bool sameLength(double a, double b);

}  // namespace crosscase::core
