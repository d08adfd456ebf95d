// tests/analysis/network_texts.h: networks written as text, and the planted groups that layouts are judged on.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/network.h"

namespace crosscase::test {

/// "A-B, B-C, D": entity 1 is A, 2 is B ... in the order of their letters; a letter alone is an item without links.
inline core::Network networkFromText(std::string_view text) {
    std::string letters;
    std::vector<core::Link> links;
    const auto entity = [](char letter) { return core::EntityId{letter - 'A' + 1}; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < 'A' || text[i] > 'Z') continue;
        if (letters.find(text[i]) == std::string::npos) letters += text[i];
        if (i + 2 >= text.size() || text[i + 1] != '-') continue;
        core::Link link;
        link.id = core::LinkId{static_cast<std::int64_t>(links.size()) + 1};
        link.from = entity(text[i]);
        link.to = entity(text[i + 2]);
        links.push_back(link);
    }
    std::ranges::sort(letters);
    std::vector<core::EntityId> entities;
    for (char letter : letters) entities.push_back(entity(letter));
    return core::Network::fromLinks(entities, links);
}

/// Groups of 20 with many ties within and few between; the same for the same size.
inline core::Network plantedGroups(std::int64_t count) {
    std::uint32_t state = 7;
    const auto pick = [&state](std::int64_t below) {
        state = state * 1664525u + 1013904223u;
        return static_cast<std::int64_t>(state >> 8) % below;
    };
    std::vector<core::EntityId> entities;
    std::vector<core::Link> links;
    const auto tie = [&](std::int64_t a, std::int64_t b) {
        core::Link link;
        link.from = core::EntityId{a + 1};
        link.to = core::EntityId{b + 1};
        links.push_back(link);
    };
    for (std::int64_t i = 0; i < count; ++i) {
        entities.push_back(core::EntityId{i + 1});
        const std::int64_t group = i / 20 * 20;
        if (i > group) tie(i, group + pick(i - group));
        tie(i, std::min(count - 1, group + pick(20)));
        if (i % 4 == 0 && i >= 20) tie(i, group - 20 + pick(20));
    }
    return core::Network::fromLinks(entities, links);
}

}  // namespace crosscase::test
