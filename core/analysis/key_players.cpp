// core/analysis/key_players.cpp: greedy choice of a set, then exchanges.
#include "core/analysis/key_players.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/analysis/cut_points.h"
#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr int mostExchangeRounds = 10;

// An `Aim` has add(entity), remove(entity), best() -> the entity that should be added next, score() (higher is better), and
// sawAll(), false when it could not look at every entity.

/// Puts the best other entity in the place of each member, where that helps. @return whether it did for any
template <typename Aim>
bool exchange(Aim& aim, KeyPlayers& players, const Watch& watch) {
    bool better = false;
    for (Index& member : players.members) {
        if (watch.isOver()) {
            players.complete = false;
            return false;
        }
        const double before = aim.score();
        aim.remove(member);
        const Index other = aim.best();
        aim.add(other);
        if (aim.score() > before) {
            member = other;
            better = true;
        } else if (other != member) {
            aim.remove(other);
            aim.add(member);
        }
    }
    return better;
}

/// The member that the set would lose most by first; the order of choice among equals.
void orderByParts(KeyPlayers& players) {
    std::vector<std::size_t> order(players.members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return players.parts[i]; });
    const KeyPlayers old = players;
    for (std::size_t i = 0; i < order.size(); ++i) {
        players.members[i] = old.members[order[i]];
        players.parts[i] = old.parts[order[i]];
    }
}

/// Chooses members one by one, then exchanges single ones.
template <typename Aim>
Result<KeyPlayers> choose(Aim& aim, std::size_t count, const Watch& watch) {
    KeyPlayers players;
    players.before = aim.score();
    while (players.members.size() < count && players.complete) {
        players.complete = !watch.isOver();
        if (!players.complete && players.members.empty()) return Progress::stopped("the search for key players");
        if (!players.complete) break;
        players.members.push_back(aim.best());
        aim.add(players.members.back());
    }
    for (int round = 0; round < mostExchangeRounds && players.complete; ++round) {
        if (!exchange(aim, players, watch)) break;
    }
    players.score = aim.score();
    players.complete = players.complete && aim.sawAll();
    for (Index member : players.members) {
        aim.remove(member);
        players.parts.push_back(players.score - aim.score());
        aim.add(member);
    }
    orderByParts(players);
    return players;
}

class Fragments {
public:
    explicit Fragments(const Network& network) : network_(network), gone_(network.entityCount(), 0) {}

    void add(Index entity) { mark(entity, 1); }
    void remove(Index entity) { mark(entity, 0); }
    bool sawAll() const { return true; }

    Index best() const {
        const CutPoints points = cutPoints(network_, gone_);
        std::optional<Index> best;
        double least = 0;
        for (Index entity = 0; at(entity) < gone_.size(); ++entity) {
            if (gone_[at(entity)]) continue;
            const auto size = static_cast<double>(points.component[at(entity)]);
            const double change = points.splits[at(entity)].squares - size * size;
            if (best && (change > least || (change == least && neighbours(entity) <= neighbours(*best)))) continue;
            best = entity;
            least = change;
        }
        return *best;
    }

    double score() const {
        const CutPoints points = cutPoints(network_, gone_);
        double left = 0, together = 0;  // ordered pairs that still reach each other
        for (std::size_t size : points.component) {
            if (size == 0) continue;
            ++left;
            together += static_cast<double>(size - 1);
        }
        return left < 2 ? 1 : 1 - together / (left * (left - 1));
    }

private:
    void mark(Index entity, std::uint8_t gone) { gone_[at(entity)] = gone; }
    std::size_t neighbours(Index entity) const {
        const auto row = network_.neighbours(entity);
        return static_cast<std::size_t>(std::ranges::count_if(row, [&](Index next) { return !gone_[at(next)]; }));
    }

    const Network& network_;
    std::vector<std::uint8_t> gone_;
};

class Coverage {
public:
    Coverage(const Network& network, const MeasureOptions& options, const Watch& watch)
        : network_(network),
          reach_(options.reach),
          coveredBy_(network.entityCount(), 0),
          member_(network.entityCount(), 0),
          met_(network.entityCount(), 0) {
        std::vector<Index> order(network.entityCount());
        std::iota(order.begin(), order.end(), Index{0});
        std::ranges::stable_sort(order, std::ranges::greater{}, [&](Index i) { return network.degree(i); });
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i > options.players && (steps_ > options.work || (i % 256 == 0 && watch.isOver()))) {
                sawAll_ = false;
                break;
            }
            candidates_.push_back({gain(order[i]), order[i]});
        }
        std::ranges::stable_sort(candidates_, std::ranges::greater{}, [](const auto& one) { return one.first; });
    }

    void add(Index entity) { cover(entity, 1); }
    void remove(Index entity) { cover(entity, -1); }
    bool sawAll() const { return sawAll_; }
    double score() const {
        return coveredBy_.empty() ? 0 : static_cast<double>(covered_) / static_cast<double>(coveredBy_.size());
    }

    /// What a candidate reaches alone bounds what it adds, so most need not be looked at again.
    Index best() {
        Index best = -1;
        std::size_t most = 0;
        for (const auto& [alone, entity] : candidates_) {
            if (best >= 0 && alone <= most) break;
            if (member_[at(entity)]) continue;
            const std::size_t adds = gain(entity);
            if (best >= 0 && adds <= most) continue;
            best = entity;
            most = adds;
        }
        return best;
    }

private:
    template <typename Visit>
    void forEachWithin(Index start, const Visit& visit) {
        ++stamp_;
        queue_.assign(1, start);
        met_[at(start)] = stamp_;
        std::size_t levelEnd = 1;
        for (std::size_t distance = 0, i = 0; i < queue_.size(); ++i) {
            if (i == levelEnd) {
                ++distance;
                levelEnd = queue_.size();
            }
            visit(queue_[i]);
            if (distance == reach_) continue;
            steps_ += static_cast<double>(network_.degree(queue_[i]));
            for (Index next : network_.neighbours(queue_[i])) {
                if (met_[at(next)] == stamp_) continue;
                met_[at(next)] = stamp_;
                queue_.push_back(next);
            }
        }
    }
    std::size_t gain(Index entity) {
        std::size_t adds = 0;
        forEachWithin(entity, [&](Index other) { adds += coveredBy_[at(other)] == 0; });
        return adds;
    }
    void cover(Index entity, int by) {
        member_[at(entity)] = by > 0;
        forEachWithin(entity, [&](Index other) {
            covered_ -= coveredBy_[at(other)] > 0;
            coveredBy_[at(other)] += by;
            covered_ += coveredBy_[at(other)] > 0;
        });
    }

    const Network& network_;
    std::size_t reach_;
    std::vector<int> coveredBy_;  ///< members that reach each entity
    std::size_t covered_ = 0;
    std::vector<std::uint8_t> member_;
    std::vector<std::uint32_t> met_;
    std::uint32_t stamp_ = 0;
    std::vector<Index> queue_;
    std::vector<std::pair<std::size_t, Index>> candidates_;  ///< with what each reaches alone, most first
    double steps_ = 0;
    bool sawAll_ = true;
};

}  // namespace

Result<KeyPlayers> keyPlayersByRemoval(const Network& network, const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    Fragments fragments(network);
    return choose(fragments, std::min(options.players, network.entityCount()), watch);
}

Result<KeyPlayers> keyPlayersByReach(const Network& network, const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("the search for key players");
    Coverage coverage(network, options, watch);
    return choose(coverage, std::min(options.players, network.entityCount()), watch);
}

}  // namespace crosscase::core
