// core/analysis/distances.h: how far every entity is from some starts.
#pragma once

#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "core/analysis/reading.h"

namespace crosscase::core {

inline constexpr double unreachable = std::numeric_limits<double>::infinity();

/// Distances from the nearest of the starts, and which start that is.
struct Nearest {
    std::vector<double> distance;        ///< in network order; `unreachable` where no arc leads
    std::vector<Network::Index> start;   ///< position in the starts; -1 where none reaches
    std::vector<Network::Index> parent;  ///< the entity before it on the way; -1 at starts
};

/// @param rows  arcs to follow; an arc of weight w is 1 / w long
/// @note O(arcs), weighted O(arcs log n). Among equals the start and parent met first stay: the smallest indices.
Nearest nearestStart(const Rows& rows, std::span<const Network::Index> starts);

/// Lengths from one start after another, each search as cheap as what it reaches: nothing of the size of the network is made
/// or walked for it.
class LengthSearch {
public:
    /// @param rows  arcs to follow; an arc of weight w is 1 / w long
    explicit LengthSearch(const Rows& rows) : rows_(rows), length_(rows.entityCount(), unreachable) {}

    /// Calls met(entity, length) for everybody whom it reaches, the start among them. @note O(arcs met * log)
    template <typename Met>
    void run(Network::Index start, const Met& met) {
        search(start);
        for (Network::Index entity : reached_) {
            double& length = length_[static_cast<std::size_t>(entity)];
            met(entity, length);
            length = unreachable;
        }
        reached_.clear();
    }

private:
    void search(Network::Index start);

    const Rows& rows_;
    std::vector<double> length_;
    std::vector<Network::Index> reached_;
    std::vector<std::pair<double, Network::Index>> heap_;
};

/// Two sums of fractions are the same length: three thirds are one.
bool sameLength(double a, double b);

}  // namespace crosscase::core
