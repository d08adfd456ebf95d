// core/analysis/removal.cpp: the same figures of the network and of what is left.
#include "core/analysis/removal.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/cut_points.h"
#include "core/analysis/draw.h"
#include "core/analysis/index.h"
#include "core/analysis/many_searches.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr std::size_t mostStarts = 2048;

void countParts(const Network& network, std::span<const std::uint8_t> gone, NetworkState& state) {
    double parts = 0, together = 0;
    for (std::size_t size : cutPoints(network, gone).component) {
        if (size == 0) continue;
        ++state.entities;
        state.largest = std::max(state.largest, size);
        parts += 1.0 / static_cast<double>(size);
        together += static_cast<double>(size - 1);
    }
    state.parts = static_cast<std::size_t>(std::llround(parts));
    const auto count = static_cast<double>(state.entities);
    if (state.entities > 1) state.reachable = together / (count * (count - 1));
}

/// @return whether all starts were looked at
bool measureDistances(const Rows& rows, std::span<const Index> starts, const Watch& watch, NetworkState& state) {
    ManySearches searches(rows);
    double met = 0, sum = 0, inverse = 0;
    while (state.starts < starts.size()) {
        if (watch.isOver()) break;
        const auto batch = starts.subspan(state.starts, std::min(ManySearches::most, starts.size() - state.starts));
        searches.run(batch, [&](Index, int times, int distance) {
            met += times;
            sum += static_cast<double>(times) * distance;
            inverse += static_cast<double>(times) / distance;
        });
        state.starts += batch.size();
    }
    if (met > 0) state.meanDistance = sum / met;
    if (state.starts > 0 && state.entities > 1)
        state.efficiency = inverse / static_cast<double>(state.starts) / static_cast<double>(state.entities - 1);
    return state.starts == starts.size();
}

}  // namespace

Result<RemovalEffect> effectOfRemoval(const Network& network, std::span<const Index> removed,
                                      const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("the removal");
    std::vector<std::uint8_t> gone(network.entityCount(), 0);
    for (Index entity : removed) gone[at(entity)] = 1;

    std::vector<Index> starts = randomOrder<Index>(network.entityCount(), options.seed);
    starts.resize(std::min(starts.size(), mostStarts));
    RemovalEffect effect;
    const NetworkReading whole(network, {}), left(network, {}, gone);
    countParts(network, {}, effect.before);
    countParts(network, gone, effect.after);
    effect.before.edges = whole.out().targets.size() / 2;
    effect.after.edges = left.out().targets.size() / 2;
    const bool wholeDone = measureDistances(whole.out(), starts, watch, effect.before);
    std::erase_if(starts, [&](Index start) { return gone[at(start)] != 0; });
    effect.complete = measureDistances(left.out(), starts, watch, effect.after) && wholeDone;
    return effect;
}

}  // namespace crosscase::core
