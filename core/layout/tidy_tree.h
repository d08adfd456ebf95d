// core/layout/tidy_tree.h: trees with parents over the middle of their children, branches as close as they go.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace crosscase::core {

/// @param layer  of each node; a child lies one layer below its parent
/// @param arcs   (parent, child), n - 1 of them; children stand in their order
/// @param width  of each node, about its position
/// @return x of each node. O(n). Source: E. Reingold, J. Tilford, IEEE Trans. Software Eng. 7 (1981) 223-228; like
/// branches are drawn alike.
std::vector<double> tidyTree(const std::vector<std::int32_t>& layer,
                             std::span<const std::pair<std::int32_t, std::int32_t>> arcs,
                             const std::vector<double>& width);

}  // namespace crosscase::core
