// core/analysis/betweenness.cpp: exact and sampled betweenness over two lanes.
#include "core/analysis/betweenness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/analysis/draw.h"
#include "core/analysis/lanes.h"
#include "core/analysis/path_counter.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr std::size_t firstRound = 256;      ///< starts before agreement is asked for the first time
constexpr std::size_t fewestStarts = 32;     ///< below it an estimate says nothing
constexpr double enoughAgreement = 0.9;      ///< of the first entities, between two halves of the sample
constexpr double normalQuantile = 1.959964;  ///< 95 %, two-sided

/// The entities that carried most, as a set in index order.
std::vector<std::size_t> highest(const std::vector<PathCounter::Carried>& carried, std::size_t count) {
    std::vector<std::size_t> order(carried.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return carried[a].sum != carried[b].sum ? carried[a].sum > carried[b].sum : a < b;
    });
    order.erase(end, order.end());
    std::ranges::sort(order);
    return order;
}

class SampledPaths {
public:
    SampledPaths(const Network& network, const MeasureOptions& options, Progress& progress)
        : options_(options),
          progress_(progress),
          watch_(options, progress),
          reading_(network, options.reading),
          starts_(randomOrder<Index>(network.entityCount(), options.seed)) {
        using Share = PathCounter::Share;
        const Share share = options.reading.directed ? Share::Whole : Share::ByDistance;
        for (auto& counter : counters_) counter.emplace(reading_.out(), share);
    }

    /// Out and back along each arc; a queue by length costs some eight times as much.
    double workOfStart() const {
        const auto arcs = static_cast<double>(reading_.out().targets.size() + starts_.size());
        return arcs * (reading_.isWeighted() ? 16 : 2);
    }

    /// Looks at starts until `target` of them are done. @return false: it had to end before
    bool reach(std::size_t target, std::size_t expected) {
        runLanes(options_.threads, [&](unsigned lane) {
            for (; position_[lane] < target; position_[lane] += laneCount) {
                if (watch_.isOver()) return;
                counters_[lane]->addFrom(starts_[position_[lane]]);
                if (lane == 0)
                    progress_.report(static_cast<double>(position_[lane]) / static_cast<double>(expected),
                                     "betweenness");
            }
        });
        return position_[0] >= target && position_[1] >= target;
    }

    std::size_t done() const {
        // Lane 0 takes the even positions, lane 1 the odd ones.
        return position_[0] / laneCount + (position_[1] - 1) / laneCount;
    }

    /// Share of the first entities of one half of the sample that are also first in the other.
    double agreement() const {
        const std::size_t count = starts_.size();
        const std::size_t first = std::min(count, std::clamp<std::size_t>(count / 100, 10, 100));
        const auto one = highest(counters_[0]->carried(), first), other = highest(counters_[1]->carried(), first);
        std::vector<std::size_t> both;
        std::ranges::set_intersection(one, other, std::back_inserter(both));
        return static_cast<double>(both.size()) / static_cast<double>(first);
    }

    Scores scores() const {
        const auto n = static_cast<double>(starts_.size()), k = static_cast<double>(done());
        // Every ordered pair of others counts once.
        const double perStart = 1.0 / ((n - 1) * (n - 2));
        Scores result;
        result.values.resize(starts_.size());
        const bool exact = done() == starts_.size();
        if (!exact) result.margins.resize(starts_.size());
        for (std::size_t i = 0; i < starts_.size(); ++i) {
            const auto& one = counters_[0]->carried()[i];
            const auto& other = counters_[1]->carried()[i];
            const double mean = (one.sum + other.sum) / k;
            result.values[i] = std::clamp(n * mean * perStart, 0.0, 1.0);
            if (exact) continue;
            const double squares = (one.squares + other.squares) / k;
            const double variance = std::max(0.0, squares - mean * mean) * k / (k - 1);
            // A few starts near an entity carry much more than the rest. A sample that lacks some looks too even, so two
            // more of the largest kind are allowed for (tried out on networks with few bridges, where it matters most).
            const double missing = 2 * std::max(one.largest, other.largest) / k;
            result.margins[i] =
                n * perStart * (normalQuantile * std::sqrt(variance / k * (1 - k / n)) + missing * (1 - k / n));
        }
        if (!exact) result.samples = done();
        return result;
    }

private:
    const MeasureOptions& options_;
    Progress& progress_;
    Watch watch_;
    NetworkReading reading_;
    std::vector<Index> starts_;
    std::array<std::optional<PathCounter>, laneCount> counters_;
    std::array<std::size_t, laneCount> position_{0, 1};
};

}  // namespace

Result<Scores> betweenness(const Network& network, const MeasureOptions& options, Progress& progress) {
    const std::size_t count = network.entityCount();
    SampledPaths paths(network, options, progress);
    if (count < 3) return Scores{std::vector<double>(count, 0.0), {}, 0, true};
    const bool affordable = static_cast<double>(count) * paths.workOfStart() <= options.work;
    const bool exact = options.extent == Extent::Exact || (options.extent == Extent::Automatic && affordable);
    std::size_t most = count;
    if (options.samples > 0)
        most = std::min(count, std::max(options.samples, fewestStarts));
    else if (!exact)
        most = std::min(count, std::max(firstRound, static_cast<std::size_t>(options.work / paths.workOfStart())));

    const bool inRounds = options.samples == 0 && !exact;
    std::size_t target = inRounds ? std::min(firstRound, most) : most;
    bool complete = paths.reach(target, most);
    while (complete && inRounds && target < most && paths.agreement() < enoughAgreement) {
        target = std::min(target * 2, most);
        complete = paths.reach(target, most);
    }
    if (!complete && paths.done() < std::min(fewestStarts, count)) return Progress::stopped("betweenness");
    Scores scores = paths.scores();
    scores.complete = complete;
    return scores;
}

}  // namespace crosscase::core
