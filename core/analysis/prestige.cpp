// core/analysis/prestige.cpp: PageRank, eigenvector centrality, hubs and authorities, Katz.
#include "core/analysis/prestige.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/index.h"
#include "core/analysis/leading_vector.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double damping = 0.85;
constexpr double accuracy = 1e-7;
constexpr int mostRounds = 500;

/// y = sum of x over the arcs of each row.
void multiply(const Rows& rows, const std::vector<double>& x, std::vector<double>& y) {
    for (Index entity = 0; at(entity) < y.size(); ++entity) {
        double sum = 0;
        if (rows.weights.empty()) {
            for (Index next : rows.of(entity)) sum += x[at(next)];
        } else {
            for (std::size_t arc = rows.begin(entity); arc < rows.end(entity); ++arc)
                sum += rows.weights[arc] * x[at(rows.targets[arc])];
        }
        y[at(entity)] = sum;
    }
}

std::vector<double> strengths(const Rows& rows) {
    std::vector<double> sums(rows.entityCount());
    multiply(rows, std::vector<double>(rows.entityCount(), 1.0), sums);
    return sums;
}

/// Rounding may leave a little below 0 where nothing is.
void highestIsOne(std::vector<double>& values) {
    const double highest = values.empty() ? 0 : *std::ranges::max_element(values);
    if (highest <= 0) return;
    for (double& value : values) value = std::max(0.0, value / highest);
}

Scores scoresOf(std::vector<double> values, bool complete) {
    highestIsOne(values);
    return {std::move(values), {}, 0, complete};
}

bool hasLinks(const Rows& rows) {
    return !rows.targets.empty();
}

/// Rounds of PageRank in place (Gauss-Seidel): each entity sees what its forerunners got in the same round.
class RankRounds {
public:
    explicit RankRounds(const NetworkReading& reading)
        : in_(reading.in()),
          strength_(strengths(reading.out())),
          ranks_(strength_.size()),
          passedOn_(strength_.size()) {
        const double share = 1.0 / static_cast<double>(ranks_.size());
        for (std::size_t i = 0; i < ranks_.size(); ++i) set(i, share);
    }

    /// @return by how much all scores changed together
    double improve() {
        const auto count = static_cast<double>(ranks_.size());
        double change = 0;
        const double jump = ((1 - damping) + damping * lost_) / count;
        lost_ = 0;
        for (std::size_t i = 0; i < ranks_.size(); ++i) {
            const double rank = jump + damping * received(static_cast<Index>(i));
            change += std::abs(rank - ranks_[i]);
            set(i, rank);
        }
        return change;
    }

    std::vector<double> take() {
        double sum = 0;
        for (double rank : ranks_) sum += rank;
        for (double& rank : ranks_) rank /= sum;
        return std::move(ranks_);
    }

private:
    double received(Index entity) const {
        double sum = 0;
        if (in_.weights.empty()) {
            for (Index from : in_.of(entity)) sum += passedOn_[at(from)];
        } else {
            for (std::size_t arc = in_.begin(entity); arc < in_.end(entity); ++arc)
                sum += in_.weights[arc] * passedOn_[at(in_.targets[arc])];
        }
        return sum;
    }
    void set(std::size_t entity, double rank) {
        ranks_[entity] = rank;
        if (strength_[entity] > 0)
            passedOn_[entity] = rank / strength_[entity];
        else
            lost_ += rank;  // nowhere to go from here: it jumps
    }

    const Rows& in_;
    std::vector<double> strength_, ranks_, passedOn_;
    double lost_ = 0;
};

}  // namespace

Result<Scores> pageRank(const Network& network, const MeasureOptions& options, Progress& progress) {
    if (network.entityCount() == 0) return Scores{};
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("PageRank");
    const NetworkReading reading(network, options.reading);
    RankRounds rounds(reading);
    bool exact = false;
    int round = 0;
    for (; round < mostRounds && !exact && !watch.isOver(); ++round) exact = rounds.improve() < 1e-8;
    if (round == 0) return Progress::stopped("PageRank");
    return Scores{rounds.take(), {}, 0, exact};
}

Result<Scores> eigenvectorCentrality(const Network& network, const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("eigenvector centrality");
    const NetworkReading reading(network, {false, options.reading.weighted});
    const Rows& rows = reading.out();
    if (!hasLinks(rows)) return Scores{std::vector<double>(network.entityCount(), 0.0), {}, 0, true};
    auto leading =
        leadingVector([&](const auto& x, auto& y) { multiply(rows, x, y); }, strengths(rows), accuracy, watch);
    return scoresOf(std::move(leading.vector), leading.complete);
}

Result<Scores> hits(const Network& network, HitsSide side, const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("hubs and authorities");
    const NetworkReading reading(network, {true, options.reading.weighted});
    if (!hasLinks(reading.out())) return Scores{std::vector<double>(network.entityCount(), 0.0), {}, 0, true};
    // Authorities are the leading vector of "to all that I point at, and back"; hubs of the reverse.
    const Rows& there = side == HitsSide::Hubs ? reading.out() : reading.in();
    const Rows& back = side == HitsSide::Hubs ? reading.in() : reading.out();
    std::vector<double> between(network.entityCount());
    const auto twice = [&](const std::vector<double>& x, std::vector<double>& y) {
        multiply(back, x, between);
        multiply(there, between, y);
    };
    auto leading = leadingVector(twice, strengths(there), accuracy, watch);
    return scoresOf(std::move(leading.vector), leading.complete);
}

Result<Scores> katz(const Network& network, const MeasureOptions& options, Progress& progress) {
    const Watch watch(options, progress);
    if (watch.isOver()) return Progress::stopped("Katz's measure");
    const NetworkReading both(network, {false, options.reading.weighted});
    if (!hasLinks(both.out())) return Scores{std::vector<double>(network.entityCount(), 0.0), {}, 0, true};
    const auto multiplyBoth = [&](const auto& x, auto& y) { multiply(both.out(), x, y); };
    const double largest = leadingVector(multiplyBoth, strengths(both.out()), 1e-3, watch).value;
    if (!(largest > 0) || watch.isOver()) return Progress::stopped("Katz's measure");  // no chain was counted yet
    const double factor = damping / largest;

    const NetworkReading reading(network, options.reading);
    std::vector<double> values(network.entityCount(), 1.0), sums(network.entityCount());
    bool exact = false;
    for (int round = 0; round < mostRounds && !exact && !watch.isOver(); ++round) {
        multiply(reading.in(), values, sums);
        double change = 0, highest = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double value = 1 + factor * sums[i];
            change = std::max(change, std::abs(value - values[i]));
            highest = std::max(highest, value);
            values[i] = value;
        }
        exact = change < accuracy * highest;
        progress.report(static_cast<double>(round + 1) / mostRounds, "paths");
    }
    return scoresOf(std::move(values), exact);
}

}  // namespace crosscase::core
