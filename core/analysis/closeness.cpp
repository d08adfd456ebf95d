// core/analysis/closeness.cpp: distances from random ends, summed at the entities they come to.
#include "core/analysis/closeness.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/analysis/distances.h"
#include "core/analysis/draw.h"
#include "core/analysis/index.h"
#include "core/analysis/lanes.h"
#include "core/analysis/many_searches.h"
#include "core/analysis/measures.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr std::size_t usualSamples = 1024;
constexpr double normalQuantile = 1.959964;  // 95 %, two-sided

/// Ends to measure from: of each component the first `most` in random order; components one after the other, largest first.
std::vector<Index> chooseEnds(const Components& parts, std::size_t most, std::uint32_t seed) {
    std::vector<std::size_t> offsets(parts.sizes.size() + 1, 0), taken(parts.sizes.size(), 0);
    for (std::size_t part = 0; part < parts.sizes.size(); ++part)
        offsets[part + 1] = offsets[part] + std::min(most, parts.sizes[part]);
    std::vector<Index> ends(offsets.back());
    for (Index entity : randomOrder<Index>(parts.of.size(), seed)) {
        const std::size_t part = at(parts.of[at(entity)]);
        if (taken[part] < offsets[part + 1] - offsets[part]) ends[offsets[part] + taken[part]++] = entity;
    }
    return ends;
}

/// What the ends say of one entity.
struct Tally {
    double direct = 0;   ///< ends among its own neighbours; apart only where `isDirectKnown`
    double reached = 0;  ///< other ends that it reaches
    double sum = 0;      ///< of distances to them, or of 1 / distance
    double squares = 0;
    void add(double times, double value) {
        reached += times;
        sum += times * value;
        squares += times * value * value;
    }
};

class DistancesToEnds {
public:
    DistancesToEnds(const Network& network, Nearness kind, const MeasureOptions& options, Progress& progress)
        : kind_(kind),
          options_(options),
          progress_(progress),
          watch_(options, progress),
          reading_(network, options.reading),
          parts_(components(network)) {}

    /// A search in common steps along each arc at some eight distances; a queue by length costs as much for each end.
    double workOfEnd() const {
        const double arcs = static_cast<double>(reading_.out().targets.size() + parts_.of.size());
        return reading_.isWeighted() ? 8 * arcs : arcs / 8;
    }

    const Components& parts() const { return parts_; }

    /// @return false: it had to end before
    bool measureFrom(std::vector<Index> ends) {
        ends_ = std::move(ends);
        isDone_.assign(parts_.of.size(), 0);
        doneIn_.assign(parts_.sizes.size(), 0);
        const std::size_t batches = (ends_.size() + ManySearches::most - 1) / ManySearches::most;
        std::array<std::size_t, laneCount> next{0, 1};
        runLanes(options_.threads, [&](unsigned lane) {
            ManySearches searches(reading_.in());
            LengthSearch lengths(reading_.in());
            tallies_[lane].resize(parts_.of.size());
            for (; next[lane] < batches && !watch_.isOver(); next[lane] += laneCount) {
                measureBatch(batch(next[lane]), searches, lengths, tallies_[lane]);
                if (lane == 0)
                    progress_.report(static_cast<double>(next[lane]) / static_cast<double>(batches), "closeness");
            }
        });
        for (unsigned lane = 0; lane < laneCount; ++lane) {
            for (std::size_t i = lane; i < next[lane]; i += laneCount) markDone(batch(i));
        }
        return next[0] >= batches && next[1] >= batches;
    }

    bool nothingDone() const {
        return std::ranges::all_of(doneIn_, [](std::size_t done) { return done == 0; });
    }

    Scores scores() const {
        Scores result;
        result.values.resize(parts_.of.size());
        const bool exact = doneIn_ == parts_.sizes;
        if (!exact) {
            result.margins.resize(parts_.of.size());
            for (std::size_t done : doneIn_) result.samples += done;
        }
        for (std::size_t i = 0; i < parts_.of.size(); ++i) {
            const Estimate estimated = estimate(i);
            result.values[i] = estimated.value;
            if (!exact) result.margins[i] = estimated.margin;
        }
        return result;
    }

private:
    std::span<const Index> batch(std::size_t number) const {
        const std::size_t from = number * ManySearches::most;
        return std::span(ends_).subspan(from, std::min(ManySearches::most, ends_.size() - from));
    }

    double nearness(double distance) const { return kind_ == Nearness::Closeness ? distance : 1.0 / distance; }

    /// The few neighbours weigh most in a mean of 1 / distance, and they are known without a sample.
    bool isDirectKnown() const { return kind_ == Nearness::Harmonic && !reading_.isWeighted(); }

    /// Searching against the arcs finds who reaches an end.
    void measureBatch(std::span<const Index> ends, ManySearches& searches, LengthSearch& lengths,
                      std::vector<Tally>& tallies) const {
        if (reading_.isWeighted()) {
            for (Index end : ends) {
                lengths.run(end, [&](Index entity, double length) {
                    if (entity != end) tallies[at(entity)].add(1, nearness(length));
                });
            }
            return;
        }
        const int nearest = isDirectKnown() ? 1 : 0;
        searches.run(ends, [&](Index entity, int times, int distance) {
            if (distance <= nearest)
                tallies[at(entity)].direct += times;
            else
                tallies[at(entity)].add(times, nearness(distance));
        });
    }

    void markDone(std::span<const Index> ends) {
        for (Index end : ends) {
            isDone_[at(end)] = 1;
            ++doneIn_[at(parts_.of[at(end)])];
        }
    }

    struct Estimate {
        double value = 0, margin = 0;
    };

    /// What the ends say of the entity, carried over to all of its component.
    Estimate estimate(std::size_t entity) const {
        const std::size_t part = at(parts_.of[entity]);
        Tally tally = tallies_[0][entity];
        const Tally& more = tallies_[1][entity];
        tally.direct += more.direct;
        tally.reached += more.reached;
        tally.sum += more.sum;
        tally.squares += more.squares;
        const auto index = static_cast<Index>(entity);
        const double direct = isDirectKnown() ? static_cast<double>(reading_.out().of(index).size()) : 0;
        const double all = static_cast<double>(parts_.of.size() - 1);
        const double others = static_cast<double>(parts_.sizes[part] - 1) - direct;
        const double ends = static_cast<double>(doneIn_[part] - isDone_[entity]) - tally.direct;
        if (others == 0) return {direct > 0 ? direct / all : 0, 0};
        if (ends == 0) return {direct / all, others / all};  // nothing more is known yet
        if (tally.reached == 0) return {direct / all, 0};
        const double over = kind_ == Nearness::Closeness ? tally.reached : ends;  // what the mean is taken over
        const double mean = tally.sum / over;
        const double variance = std::max(0.0, tally.squares / over - mean * mean);
        const double error = normalQuantile * std::sqrt(variance / ends * (1 - ends / others));
        if (kind_ == Nearness::Harmonic) return {(direct + others * mean) / all, others / all * error};
        const double value = others * tally.reached / ends / all / mean;
        return {value, value * error / mean};
    }

    Nearness kind_;
    const MeasureOptions& options_;
    Progress& progress_;
    Watch watch_;
    NetworkReading reading_;
    Components parts_;
    std::vector<Index> ends_;
    std::array<std::vector<Tally>, laneCount> tallies_;
    std::vector<std::uint8_t> isDone_;
    std::vector<std::size_t> doneIn_;  ///< ends looked at, by component
};

}  // namespace

Result<Scores> closeness(const Network& network, Nearness kind, const MeasureOptions& options, Progress& progress) {
    DistancesToEnds distances(network, kind, options, progress);
    const double affordable = options.work / std::max(1.0, distances.workOfEnd());
    const bool exact = options.extent == Extent::Exact || (options.extent == Extent::Automatic &&
                                                           affordable >= static_cast<double>(network.entityCount()));
    std::size_t most = network.entityCount();
    if (options.samples > 0)
        most = options.samples;
    else if (!exact)
        most = static_cast<std::size_t>(std::clamp(affordable, double{ManySearches::most}, double{usualSamples}));
    const bool complete = distances.measureFrom(chooseEnds(distances.parts(), most, options.seed));
    if (!complete && distances.nothingDone()) return Progress::stopped("closeness");
    Scores scores = distances.scores();
    scores.complete = complete;
    return scores;
}

}  // namespace crosscase::core
