// core/analysis/distances.cpp: breadth-first and shortest-first search from several starts at once.
#include "core/analysis/distances.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

void spreadBySteps(const Rows& rows, std::vector<Index> queue, Nearest& nearest) {
    queue.reserve(rows.entityCount());
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const Index entity = queue[i];
        for (Index next : rows.of(entity)) {
            if (nearest.start[at(next)] >= 0) continue;
            nearest.distance[at(next)] = nearest.distance[at(entity)] + 1;
            nearest.start[at(next)] = nearest.start[at(entity)];
            nearest.parent[at(next)] = entity;
            queue.push_back(next);
        }
    }
}

void spreadByLength(const Rows& rows, std::span<const Index> starts, Nearest& nearest) {
    std::vector<std::pair<double, Index>> heap;
    for (Index start : starts) heap.push_back({0.0, start});
    std::ranges::make_heap(heap, std::greater{});
    while (!heap.empty()) {
        std::ranges::pop_heap(heap, std::greater{});
        const auto [length, entity] = heap.back();
        heap.pop_back();
        if (length > nearest.distance[at(entity)]) continue;
        for (std::size_t arc = rows.begin(entity); arc < rows.end(entity); ++arc) {
            const Index next = rows.targets[arc];
            const double beyond = length + 1.0 / rows.weight(arc);
            if (beyond >= nearest.distance[at(next)]) continue;
            nearest.distance[at(next)] = beyond;
            nearest.start[at(next)] = nearest.start[at(entity)];
            nearest.parent[at(next)] = entity;
            heap.push_back({beyond, next});
            std::ranges::push_heap(heap, std::greater{});
        }
    }
}

}  // namespace

Nearest nearestStart(const Rows& rows, std::span<const Index> starts) {
    Nearest nearest{std::vector<double>(rows.entityCount(), unreachable), std::vector<Index>(rows.entityCount(), -1),
                    std::vector<Index>(rows.entityCount(), -1)};
    std::vector<Index> distinct;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (nearest.start[at(starts[i])] >= 0) continue;
        nearest.distance[at(starts[i])] = 0;
        nearest.start[at(starts[i])] = static_cast<Index>(i);
        distinct.push_back(starts[i]);
    }
    if (rows.weights.empty())
        spreadBySteps(rows, std::move(distinct), nearest);
    else
        spreadByLength(rows, distinct, nearest);
    return nearest;
}

void LengthSearch::search(Index start) {
    length_[at(start)] = 0;
    reached_.push_back(start);
    heap_.assign(1, {0.0, start});
    while (!heap_.empty()) {
        std::ranges::pop_heap(heap_, std::greater{});
        const auto [length, entity] = heap_.back();
        heap_.pop_back();
        if (length > length_[at(entity)]) continue;
        for (std::size_t arc = rows_.begin(entity); arc < rows_.end(entity); ++arc) {
            const Index next = rows_.targets[arc];
            const double beyond = length + 1.0 / rows_.weight(arc);
            if (beyond >= length_[at(next)]) continue;
            if (length_[at(next)] == unreachable) reached_.push_back(next);
            length_[at(next)] = beyond;
            heap_.push_back({beyond, next});
            std::ranges::push_heap(heap_, std::greater{});
        }
    }
}

bool sameLength(double a, double b) {
    return a == b || std::abs(a - b) <= 1e-9 * std::min(a, b);
}

}  // namespace crosscase::core
