// core/analysis/scores.h: what every measure is asked with and answers.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/analysis/reading.h"
#include "core/base/progress.h"

namespace crosscase::core {

enum class Extent { Automatic, Exact, Sampled };  ///< Automatic: exact as far as the work bound allows

struct MeasureOptions {
    LinkReading reading;
    Extent extent = Extent::Automatic;
    /// Steps along arcs that a measure over all pairs may take before it is sampled instead; 1e9 take 1 to 3 seconds.
    double work = 2e9;
    std::chrono::milliseconds deadline{60'000};  ///< then the best so far is the answer
    std::size_t samples = 0;  ///< so many starts, for each component where that matters; 0: as many as it takes
    std::uint32_t seed = 1;   ///< of whatever is drawn; equal seeds give equal answers
    unsigned threads = 2;     ///< 1 or 2; the answer is the same
    std::size_t players = 5;  ///< how many entities a set of key players has
    std::size_t reach = 2;    ///< within how many links a key player reaches others
};

/// One number for each entity, in network order.
struct Scores {
    std::vector<double> values;
    std::vector<double> margins;  ///< half width of the 95 % interval of each value; empty: the values are exact
    std::size_t samples = 0;      ///< starts that a sampled measure looked at
    bool complete = true;         ///< false: ended by the deadline or by the person; the best so far
};

/// Whether a measure must end: its time is over or the person said stop. Cheap enough for every outer step.
class Watch {
public:
    Watch(const MeasureOptions& options, const Progress& progress)
        : progress_(progress), end_(std::chrono::steady_clock::now() + options.deadline) {}
    bool isOver() const { return progress_.stopRequested() || std::chrono::steady_clock::now() >= end_; }

private:
    const Progress& progress_;
    std::chrono::steady_clock::time_point end_;
};

}  // namespace crosscase::core
