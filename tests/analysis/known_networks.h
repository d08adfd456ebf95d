// tests/analysis/known_networks.h: networks of the literature, whose values are published, and made-up ones from a seed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/analysis/draw.h"
#include "core/analysis/network.h"

namespace crosscase::test {

using Pairs = std::vector<std::pair<int, int>>;

inline core::Network networkFromPairs(int entities, const Pairs& pairs) {
    std::vector<core::EntityId> ids;
    for (int i = 0; i < entities; ++i) ids.push_back(core::EntityId{i + 1});
    std::vector<core::Link> links;
    for (auto [from, to] : pairs) {
        core::Link link;
        link.from = core::EntityId{from + 1};
        link.to = core::EntityId{to + 1};
        links.push_back(link);
    }
    return core::Network::fromLinks(ids, links);
}

/// Zachary's karate club (W. Zachary, J. Anthropological Research 33 (1977) 452-473): 34 members, 78 ties.
inline core::Network karateClub() {
    return networkFromPairs(
        34, {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},  {0, 11},
             {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},   {1, 7},   {1, 13},
             {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 27},  {2, 28},  {2, 32},  {2, 9},
             {2, 8},   {2, 13},  {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
             {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
             {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 32},
             {23, 33}, {23, 29}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31},
             {28, 33}, {29, 32}, {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}});
}

/// Krackhardt's kite (D. Krackhardt, Administrative Science Quarterly 35 (1990) 342-369): Andre 0, Beverly 1, Carol 2,
/// Diane 3, Ed 4, Fernando 5, Garth 6, Heather 7, Ike 8, Jane 9.
inline core::Network krackhardtKite() {
    return networkFromPairs(10, {{0, 1},
                                 {0, 2},
                                 {0, 3},
                                 {0, 5},
                                 {1, 3},
                                 {1, 4},
                                 {1, 6},
                                 {2, 3},
                                 {2, 5},
                                 {3, 4},
                                 {3, 5},
                                 {3, 6},
                                 {4, 6},
                                 {5, 6},
                                 {5, 7},
                                 {6, 7},
                                 {7, 8},
                                 {8, 9}});
}

/// Links drawn at random, some of them more than once.
inline Pairs randomPairs(int entities, int links, std::uint64_t seed) {
    core::Draw draw(seed);
    Pairs pairs;
    const auto pick = [&] { return static_cast<int>(draw.below(static_cast<std::size_t>(entities))); };
    for (int i = 0; i < links; ++i) {
        pairs.emplace_back(pick(), pick());
        if (draw.below(4) == 0) pairs.push_back(pairs.back());
    }
    return pairs;
}

/// The same links under other numbers. @param names  the new number of each entity
inline Pairs renamed(Pairs pairs, const std::vector<int>& names) {
    for (auto& [from, to] : pairs) {
        from = names[static_cast<std::size_t>(from)];
        to = names[static_cast<std::size_t>(to)];
    }
    return pairs;
}

inline std::size_t placeOfHighest(const std::vector<double>& values) {
    return static_cast<std::size_t>(std::ranges::max_element(values) - values.begin());
}

}  // namespace crosscase::test
