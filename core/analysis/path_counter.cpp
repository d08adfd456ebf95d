// core/analysis/path_counter.cpp: breadth-first and shortest-first counting of paths.
#include "core/analysis/path_counter.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>

#include "core/analysis/distances.h"
#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

/// `value` or 0 without a branch: the compiler would put one there for doubles.
double valueIf(bool condition, double value) {
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(value) & (std::uint64_t{0} - std::uint64_t{condition}));
}

}  // namespace

PathCounter::PathCounter(const Rows& rows, Share share)
    : rows_(rows), share_(share), order_(rows.entityCount() + 1), carried_(rows.entityCount()) {
    if (rows.weights.empty())
        cells_.resize(rows.entityCount());
    else
        longCells_.resize(rows.entityCount());
}

void PathCounter::addFrom(Index start) {
    if (rows_.weights.empty()) {
        countSteps(start);
        gatherSteps();
        clear(cells_);
    } else {
        countLengths(start);
        gatherLengths();
        clear(longCells_);
    }
}

/// Going through all in their order is quicker than going through many in another.
template <typename AnyCell>
void PathCounter::clear(std::vector<AnyCell>& cells) {
    if (visited_ > cells.size() / 4) {
        std::ranges::fill(cells, AnyCell{});
        return;
    }
    for (std::size_t i = 0; i < visited_; ++i) cells[at(order_[i])] = {};
}

/// Half of the arcs lead on and half do not, as good as at random: without branches the processor need not guess.
void PathCounter::countSteps(Index start) {
    order_[0] = start;
    cells_[at(start)] = {1.0, 0};
    std::size_t end = 1;
    for (std::size_t i = 0; i < end; ++i) {
        const Index entity = order_[i];
        const double paths = cells_[at(entity)].value;
        const std::int32_t beyond = cells_[at(entity)].distance + 1;
        for (Index next : rows_.of(entity)) {
            Cell& cell = cells_[at(next)];
            const bool isNew = cell.distance < 0;
            const std::int32_t distance = isNew ? beyond : cell.distance;
            order_[end] = next;
            end += isNew;
            cell.distance = distance;
            cell.value += valueIf(distance == beyond, paths);
        }
    }
    visited_ = end;
}

void PathCounter::gatherSteps() {
    std::int32_t level = -1;
    double part = 1, factor = 1;  // of the entities at one distance: as an end, and as one in between
    for (std::size_t i = visited_; i-- > 1;) {
        const Index entity = order_[i];
        Cell& own = cells_[at(entity)];
        if (share_ == Share::ByDistance && own.distance != level) {
            level = own.distance;
            part = 1.0 / level;
            factor = 2.0 * level;
        }
        const std::int32_t beyond = own.distance + 1;
        double gathered = 0;
        for (Index next : rows_.of(entity)) {
            const Cell& cell = cells_[at(next)];
            gathered += valueIf(cell.distance == beyond, cell.value);
        }
        add(entity, factor * own.value * gathered);
        own.value = part / own.value + gathered;
    }
}

void PathCounter::countLengths(Index start) {
    longCells_[at(start)] = {1.0, 0.0, false};
    heap_.assign(1, {0.0, start});
    visited_ = 0;
    while (!heap_.empty()) {
        std::ranges::pop_heap(heap_, std::greater{});
        const Index entity = heap_.back().second;
        heap_.pop_back();
        LongCell& own = longCells_[at(entity)];
        if (own.settled) continue;
        own.settled = true;
        order_[visited_++] = entity;
        for (std::size_t arc = rows_.begin(entity); arc < rows_.end(entity); ++arc) {
            LongCell& cell = longCells_[at(rows_.targets[arc])];
            const double length = own.length + 1.0 / rows_.weights[arc];
            if (cell.settled) continue;
            if (cell.length >= 0 && sameLength(length, cell.length)) {
                cell.value += own.value;
            } else if (cell.length < 0 || length < cell.length) {
                cell = {own.value, length, false};
                heap_.push_back({length, rows_.targets[arc]});
                std::ranges::push_heap(heap_, std::greater{});
            }
        }
    }
}

void PathCounter::gatherLengths() {
    for (std::size_t i = visited_; i-- > 1;) {
        const Index entity = order_[i];
        LongCell& own = longCells_[at(entity)];
        double gathered = 0;
        for (std::size_t arc = rows_.begin(entity); arc < rows_.end(entity); ++arc) {
            const LongCell& cell = longCells_[at(rows_.targets[arc])];
            if (sameLength(own.length + 1.0 / rows_.weights[arc], cell.length)) gathered += cell.value;
        }
        const bool whole = share_ == Share::Whole;
        add(entity, (whole ? 1.0 : 2.0 * own.length) * own.value * gathered);
        own.value = (whole ? 1.0 : 1.0 / own.length) / own.value + gathered;
    }
}

}  // namespace crosscase::core
