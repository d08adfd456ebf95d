// core/analysis/reading.cpp: rows of arcs made from the rows of a network.
#include "core/analysis/reading.h"

#include <utility>

#include "core/analysis/index.h"

namespace crosscase::core {
NetworkReading::NetworkReading(const Network& network, LinkReading how, std::span<const std::uint8_t> without) {
    if (how == LinkReading{} && without.empty()) {
        out_ = in_ = {network.offsets(), network.neighbourArray(), {}};
        return;
    }
    outStorage_ = collect(network, how, without, Side::Out);
    out_ = in_ = outStorage_.rows();
    if (!how.directed) return;
    inStorage_ = collect(network, how, without, Side::In);
    in_ = inStorage_.rows();
}

NetworkReading::Storage NetworkReading::collect(const Network& network, LinkReading how,
                                                std::span<const std::uint8_t> without, Side side) {
    Storage storage;
    storage.offsets.reserve(network.entityCount() + 1);
    storage.offsets.push_back(0);
    storage.targets.reserve(network.edgeCount() * 2);
    const auto gone = [&](Index entity) { return !without.empty() && without[at(entity)] != 0; };
    for (Index entity = 0; at(entity) < network.entityCount(); ++entity) {
        const auto neighbours = network.neighbours(entity);
        const auto edges = network.edgesAt(entity);
        for (std::size_t i = 0; i < neighbours.size() && !gone(entity); ++i) {
            if (gone(neighbours[i])) continue;
            const Network::Edge& edge = network.edge(edges[i]);
            auto away = edge.forward, back = edge.backward;
            if (edge.first != entity) std::swap(away, back);
            const auto links = !how.directed ? away + back : side == Side::Out ? away : back;
            if (links == 0) continue;
            storage.targets.push_back(neighbours[i]);
            if (how.weighted) storage.weights.push_back(static_cast<double>(links));
        }
        storage.offsets.push_back(static_cast<Index>(storage.targets.size()));
    }
    return storage;
}

}  // namespace crosscase::core
