// core/analysis/measures.h: what the neighbourhood of an entity says about it, and which groups hang together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/analysis/network.h"
#include "core/analysis/scores.h"

namespace crosscase::core {

// Those with a `watch` give no values at all when it ends them before they are done: there is no best so far.

enum class Direction { Both, In, Out };

/// Contacts of each entity, in network order: distinct neighbours, or links when weighted.
/// @param direction  In: those who state a link towards it; Out: those it has a link towards
/// @note O(n + links)
std::vector<double> degree(const Network& network, Direction direction = Direction::Both, bool weighted = false);

struct Components {
    std::vector<std::int32_t> of;    ///< number of each entity's component, in network order
    std::vector<std::size_t> sizes;  ///< by number: largest first, ties by the smallest index within
};
/// Groups with no tie between them. O(n + links).
Components components(const Network& network);

/// The largest k such that the entity belongs to a group in which everybody has k neighbours of the group.
/// @note O(n + links). Source: V. Batagelj, M. Zaversnik, arXiv cs/0310049 (2003).
std::vector<double> coreNumbers(const Network& network);

/// Triangles through each entity. @note O(links^1.5). Source: M. Latapy, Theor. Comp. Sci. 407 (2008) 458-473.
std::vector<double> triangles(const Network& network, const Watch* watch = nullptr);

/// Share of the pairs of an entity's neighbours that know each other, in [0, 1]; 0 with fewer than two neighbours.
/// Source: D. Watts, S. Strogatz, Nature 393 (1998) 440-442.
std::vector<double> localClustering(const Network& network, const Watch* watch = nullptr);

/// Contacts of an entity less those that duplicate each other: neighbours minus their mean number of ties among themselves.
/// Source: R. Burt, Structural Holes (1992); form of S. Borgatti, Connections 20 (1997) 35-38.
std::vector<double> effectiveSize(const Network& network, const Watch* watch = nullptr);

/// How much an entity's contacts are tied up with one another: low where it bridges holes; 0 for entities without neighbours.
/// @param weighted  ties count by their links; direction plays no part, Burt adds both
/// @note O(links^1.5): what is indirect leads over triangles. Source: R. Burt, Structural Holes (1992), equation 2.4.
std::vector<double> constraint(const Network& network, bool weighted = false, const Watch* watch = nullptr);

/// Ties out of the own group less ties within, by their sum, in [-1, 1]; 0 for entities without neighbours.
/// @param groups  one number for each entity
/// Source: D. Krackhardt, R. Stern, Soc. Psych. Quarterly 51 (1988) 123-140.
std::vector<double> externalInternal(const Network& network, const std::vector<std::int32_t>& groups);

}  // namespace crosscase::core
