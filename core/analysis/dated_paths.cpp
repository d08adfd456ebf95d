// core/analysis/dated_paths.cpp: step by step, for each entity the earliest arrival with so many links.
#include "core/analysis/dated_paths.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr Microseconds never = std::numeric_limits<Microseconds>::max();
constexpr Microseconds always = std::numeric_limits<Microseconds>::min();

/// The given times in rows, one for each edge.
class TimesOfEdges {
public:
    TimesOfEdges(const Network& network, std::span<const DatedLink> links)
        : links_(links), offsets_(network.edgeCount() + 1, 0), positions_(links.size()) {
        for (const DatedLink& link : links) ++offsets_[at(link.edge) + 1];
        std::partial_sum(offsets_.begin(), offsets_.end(), offsets_.begin());
        std::vector<std::size_t> next = offsets_;
        for (std::size_t i = 0; i < links.size(); ++i) positions_[next[at(links[i].edge)]++] = i;
    }

    struct Use {
        Microseconds time = never;
        std::size_t link = 0;
    };
    /// The earliest use of an edge from `now` on. @param forward  the direction it must have; empty: any
    Use earliest(Index edge, Microseconds now, std::optional<bool> forward) const {
        Use best;
        for (std::size_t i = offsets_[at(edge)]; i < offsets_[at(edge) + 1]; ++i) {
            const DatedLink& link = links_[positions_[i]];
            if (forward && *forward != link.forward) continue;
            const Microseconds last = std::max(link.start, link.end - 1);
            const Microseconds time = std::max(now, link.start);
            if (time <= last && time < best.time) best = {time, positions_[i]};
        }
        return best;
    }

private:
    std::span<const DatedLink> links_;
    std::vector<std::size_t> offsets_, positions_;
};

/// An entity reached with some number of links at some time, and from which arrival.
struct Arrival {
    Index entity;
    Microseconds time;
    std::size_t link;
    std::ptrdiff_t before;  ///< position of the arrival before; -1 at the start
};

DatedPath pathTo(const std::vector<Arrival>& arrivals, std::size_t last) {
    DatedPath path;
    for (auto i = static_cast<std::ptrdiff_t>(last); i >= 0; i = arrivals[static_cast<std::size_t>(i)].before) {
        const Arrival& arrival = arrivals[static_cast<std::size_t>(i)];
        path.entities.push_back(arrival.entity);
        if (arrival.before < 0) break;
        path.links.push_back(arrival.link);
        path.times.push_back(arrival.time);
    }
    std::ranges::reverse(path.entities);
    std::ranges::reverse(path.links);
    std::ranges::reverse(path.times);
    return path;
}

class DatedSearch {
public:
    DatedSearch(const Network& network, std::span<const DatedLink> links, const DatedPathOptions& options)
        : network_(network),
          options_(options),
          times_(network, links),
          earliest_(network.entityCount(), never),
          ofStep_(network.entityCount(), none) {}

    void start(Index from) {
        earliest_[at(from)] = options_.from.value_or(always);
        arrivals_ = {{from, earliest_[at(from)], 0, -1}};
    }
    /// Follows one more link from all that the last step reached sooner than any before. @return false: nothing new
    bool step() {
        const std::size_t end = arrivals_.size();
        for (std::size_t i = begin_; i < end; ++i) follow(i);
        for (std::size_t i = end; i < arrivals_.size(); ++i) {
            earliest_[at(arrivals_[i].entity)] = arrivals_[i].time;
            ofStep_[at(arrivals_[i].entity)] = none;
        }
        begin_ = end;
        return arrivals_.size() > end;
    }
    std::optional<DatedPath> reached(Index to) const {
        for (std::size_t i = begin_; i < arrivals_.size(); ++i) {
            if (arrivals_[i].entity == to) return pathTo(arrivals_, i);
        }
        return {};
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    void follow(std::size_t position) {
        const Arrival here = arrivals_[position];
        const auto neighbours = network_.neighbours(here.entity);
        const auto edges = network_.edgesAt(here.entity);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            const Index next = neighbours[i];
            if (!options_.without.empty() && options_.without[at(next)]) continue;
            std::optional<bool> forward;
            if (options_.directed) forward = network_.edge(edges[i]).first == here.entity;
            const auto use = times_.earliest(edges[i], here.time, forward);
            if (use.time >= earliest_[at(next)]) continue;
            const Arrival arrival{next, use.time, use.link, static_cast<std::ptrdiff_t>(position)};
            if (ofStep_[at(next)] == none) {
                ofStep_[at(next)] = arrivals_.size();
                arrivals_.push_back(arrival);
            } else if (use.time < arrivals_[ofStep_[at(next)]].time) {
                arrivals_[ofStep_[at(next)]] = arrival;
            }
        }
    }

    const Network& network_;
    const DatedPathOptions& options_;
    TimesOfEdges times_;
    std::vector<Microseconds> earliest_;  ///< with fewer links than those of the step in hand
    std::vector<std::size_t> ofStep_;     ///< the arrival of the step in hand
    std::vector<Arrival> arrivals_;
    std::size_t begin_ = 0;  ///< of the arrivals of the last step
};

}  // namespace

Result<std::optional<DatedPath>> datedPath(const Network& network, std::span<const DatedLink> links, Index from,
                                           Index to, const DatedPathOptions& options, Progress& progress) {
    const auto end = std::chrono::steady_clock::now() + options.deadline;
    DatedPathOptions search = options;
    if (!search.without.empty()) search.without[at(from)] = search.without[at(to)] = 0;
    DatedSearch arrivals(network, links, search);
    arrivals.start(from);
    for (bool more = true; more; more = arrivals.step()) {
        if (progress.stopRequested() || std::chrono::steady_clock::now() >= end)
            return Progress::stopped("the search for a path in the order of dates");
        if (auto path = arrivals.reached(to)) return path;
    }
    return std::optional<DatedPath>{};
}

}  // namespace crosscase::core
