// core/analysis/many_searches.h: breadth-first searches from 64 entities at once, one bit for each.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/reading.h"

namespace crosscase::core {

/// The searches share their steps: an arc is followed once for all that meet it at the same distance. Source: M. Then et al.,
/// PVLDB 8 (2014) 449-460.
class ManySearches {
public:
    using Index = Network::Index;
    static constexpr std::size_t most = 64;

    explicit ManySearches(const Rows& rows)
        : rows_(rows), seen_(rows.entityCount(), 0), front_(rows.entityCount(), 0), next_(rows.entityCount(), 0) {}

    /// Calls met(entity, searches, distance): so many of the searches first come to the entity at that distance (from 1 on).
    /// @param starts  at most 64 different entities
    template <typename Met>
    void run(std::span<const Index> starts, const Met& met) {
        begin(starts);
        for (int distance = 1; !active_.empty(); ++distance) {
            spread();
            for (Index entity : touched_) {
                const std::uint64_t fresh = take(entity);
                met(entity, std::popcount(fresh), distance);
            }
            active_.swap(touched_);
        }
        for (Index entity : visited_) seen_[static_cast<std::size_t>(entity)] = 0;
    }

private:
    void begin(std::span<const Index> starts) {
        active_.assign(starts.begin(), starts.end());
        visited_ = active_;
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const auto place = static_cast<std::size_t>(starts[i]);
            seen_[place] = front_[place] = std::uint64_t{1} << i;
        }
    }
    void spread() {
        touched_.clear();
        for (Index entity : active_) {
            const std::uint64_t searches = front_[static_cast<std::size_t>(entity)];
            front_[static_cast<std::size_t>(entity)] = 0;
            for (Index neighbour : rows_.of(entity)) {
                const auto place = static_cast<std::size_t>(neighbour);
                const std::uint64_t fresh = searches & ~seen_[place];
                if (fresh == 0) continue;
                if (next_[place] == 0) touched_.push_back(neighbour);
                next_[place] |= fresh;
            }
        }
    }
    std::uint64_t take(Index entity) {
        const auto place = static_cast<std::size_t>(entity);
        const std::uint64_t fresh = next_[place];
        if (seen_[place] == 0) visited_.push_back(entity);
        next_[place] = 0;
        seen_[place] |= fresh;
        front_[place] = fresh;
        return fresh;
    }

    const Rows& rows_;
    std::vector<std::uint64_t> seen_, front_, next_;
    std::vector<Index> active_, touched_, visited_;
};

}  // namespace crosscase::core
