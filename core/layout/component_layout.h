// core/layout/component_layout.h: the force layout of one component, from its shape alone.
#pragma once

#include <span>

#include "core/layout/layout.h"

namespace crosscase::core {

/// @param members  indices of one whole component of `network`, two or more
/// @param boxes    in network order
/// @param out      written for the members: no overlaps, about the origin, the longer side lying
/// @return false when it was stopped
bool layOutComponent(const Network& network, std::span<const Network::Index> members, std::span<const ItemBox> boxes,
                     double margin, Positions& out, Progress& progress);

}  // namespace crosscase::core
