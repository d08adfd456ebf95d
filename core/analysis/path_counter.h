// core/analysis/path_counter.h: counts the shortest paths from one start and what each entity carries of them.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "core/analysis/reading.h"

namespace crosscase::core {

/// Brandes' accumulation. The arrays live as long as the whole run and are cleared along the visited entities only, so a case
/// of many small components costs no more than its links.
class PathCounter {
public:
    using Index = Network::Index;

    enum class Share { Whole, ByDistance };

    /// @param share  Whole: a path from start to end counts 1 for each entity on it. ByDistance: twice the share of its length
    ///     that lies between the start and the entity. Over both directions of a path the sum is the same, 2, but a start no
    ///     longer floods its neighbours, so a sample varies far less. Only for rows that are the same in both directions.
    ///     Source: R. Geisberger, P. Sanders, D. Schultes, ALENEX 2008, 90-100.
    PathCounter(const Rows& rows, Share share);

    /// Adds, for each entity, what it carries of the paths from `start` to all others, and the square of that.
    void addFrom(Index start);

    /// What one entity carried, over all starts so far.
    struct Carried {
        double sum = 0, squares = 0;
        double largest = 0;  ///< of any one start
    };
    const std::vector<Carried>& carried() const { return carried_; }

private:
    /// Distance from the start (-1: not met) and one figure: on the way out the number of paths; on the way back
    /// (own part as an end + dependency) / paths, which is all that nearer entities need.
    struct Cell {
        double value = 0;
        std::int32_t distance = -1;
    };
    struct LongCell {
        double value = 0, length = -1;
        bool settled = false;
    };

    void countSteps(Index start);
    void gatherSteps();
    void countLengths(Index start);
    void gatherLengths();
    void add(Index entity, double share) {
        Carried& carried = carried_[static_cast<std::size_t>(entity)];
        carried.sum += share;
        carried.squares += share * share;
        carried.largest = std::max(carried.largest, share);
    }
    template <typename AnyCell>
    void clear(std::vector<AnyCell>& cells);

    const Rows& rows_;
    Share share_;
    std::vector<Cell> cells_;
    std::vector<LongCell> longCells_;
    std::vector<std::pair<double, Index>> heap_;
    std::vector<Index> order_;  ///< visited entities, nearest first; one place more than there are entities
    std::size_t visited_ = 0;
    std::vector<Carried> carried_;
};

}  // namespace crosscase::core
