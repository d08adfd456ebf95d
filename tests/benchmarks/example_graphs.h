// tests/benchmarks/example_graphs.h: made-up networks of the shapes that cases have; the same for the same size.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/draw.h"
#include "core/analysis/network.h"

namespace crosscase::benchmarks {

struct ExampleGraph {
    std::vector<core::EntityId> entities;
    std::vector<core::Link> links;
    core::Network network() const { return core::Network::fromLinks(entities, links); }
};

class ExampleBuilder {
public:
    ExampleBuilder(std::size_t count, std::uint64_t seed) : draw(seed) {
        for (std::size_t i = 0; i < count; ++i) graph.entities.push_back({static_cast<std::int64_t>(i) + 1});
    }
    void link(std::size_t from, std::size_t to) {
        core::Link link;
        link.id = {static_cast<std::int64_t>(graph.links.size()) + 1};
        link.from = graph.entities[from];
        link.to = graph.entities[to];
        if (from != to) graph.links.push_back(std::move(link));
    }
    core::Draw draw;
    ExampleGraph graph;
};

/// Cells of 20 with some 3.2 ties a head within and one in five with a tie out, half of those to a cell nearby: 10,000
/// entities have about 34,000 edges.
inline ExampleGraph cells(std::size_t count) {
    constexpr std::size_t cell = 20;
    ExampleBuilder builder(count, 20);
    core::Draw& draw = builder.draw;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t first = i / cell * cell, size = std::min(cell, count - first);
        for (std::size_t tie = 0; tie < 4; ++tie) {
            if (tie < 3 || draw.below(10) < 7) builder.link(i, first + draw.below(size));
        }
        if (draw.below(5) > 0) continue;
        const std::size_t near = first + cell * (1 + draw.below(5)) + draw.below(cell);
        builder.link(i, draw.below(2) == 0 && near < count ? near : draw.below(count));
    }
    return std::move(builder.graph);
}

/// People and the phones that they use, some phones used by hundreds: six people to four phones, 10,000 entities have about
/// 14,000 edges. People come first.
inline ExampleGraph phones(std::size_t count) {
    ExampleBuilder builder(count, 7);
    core::Draw& draw = builder.draw;
    const std::size_t people = count * 6 / 10, numbers = count - people;
    const std::size_t hubs = std::max<std::size_t>(1, numbers / 200);
    for (std::size_t person = 0; person < people; ++person) {
        builder.link(person, people + person % numbers);
        if (draw.below(10) < 9) builder.link(person, people + draw.below(numbers));
        if (draw.below(100) < 46) {
            const double skewed = draw.share() * draw.share();
            builder.link(person, people + static_cast<std::size_t>(skewed * static_cast<double>(hubs)));
        }
    }
    return std::move(builder.graph);
}

inline ExampleGraph exampleGraph(const std::string& kind, std::size_t count) {
    return kind == "phones" ? phones(count) : cells(count);
}

}  // namespace crosscase::benchmarks
