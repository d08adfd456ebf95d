// core/collation/quality.cpp: precision and recall from a stratified sample of verdicts.
#include "core/collation/quality.h"

#include <algorithm>
#include <cmath>

namespace crosscase::core {
namespace {

constexpr double z = 1.959964;  ///< 95 %, two-sided

using Kind = Stratum::Kind;

/// How many pairs of some strata are one subject, with limits.
struct Total {
    double value = 0, low = 0, high = 0, pairs = 0;
    bool known = true;
};

template <typename Wanted>
Total totalOf(std::span<const Stratum> strata, Wanted wanted) {
    Total total;
    double below = 0, above = 0;
    for (const Stratum& stratum : strata) {
        if (!wanted(stratum.kind) || stratum.pairs == 0) continue;
        total.known = total.known && stratum.judged > 0;
        const double pairs = double(stratum.pairs);
        const Estimate share = wilson(stratum.same, stratum.judged, stratum.pairs);
        total.pairs += pairs;
        total.value += pairs * share.value;
        below += std::pow(pairs * (share.value - share.low), 2);
        above += std::pow(pairs * (share.high - share.value), 2);
    }
    total.low = std::max(0.0, total.value - std::sqrt(below));
    total.high = std::min(total.pairs, total.value + std::sqrt(above));
    return total;
}

/// found / (found + missed), the two being independent.
std::optional<Estimate> shareFound(const Total& found, const Total& missed) {
    if (!found.known || !missed.known || found.value <= 0) return {};
    const double product = found.value * missed.value;
    auto limit = [&](double missedEnd, double foundEnd, double sign) -> std::optional<double> {
        const double bottom = foundEnd * (2 * found.value - foundEnd);
        if (bottom <= 0) return {};
        const double root = product * product - missedEnd * (2 * missed.value - missedEnd) * bottom;
        return std::max(0.0, (product + sign * std::sqrt(std::max(0.0, root))) / bottom);
    };
    const auto least = limit(missed.low, found.high, -1), most = limit(missed.high, found.low, 1);
    return Estimate{found.value / (found.value + missed.value), most ? 1 / (1 + *most) : 0.0,
                    least ? 1 / (1 + *least) : 1.0};
}

}  // namespace

Estimate wilson(std::size_t same, std::size_t judged, std::size_t pairs) {
    if (judged == 0) return {0.5, 0, 1};
    const double n = double(judged), share = double(same) / n, zz = z * z;
    const double centre = (share + zz / (2 * n)) / (1 + zz / n);
    const double half = z / (1 + zz / n) * std::sqrt(share * (1 - share) / n + zz / (4 * n * n));
    // What is left to chance shrinks with the part of the population that was not judged.
    const double left = pairs > judged ? std::sqrt(1 - n / double(pairs)) : 0.0;
    return {share, std::max(0.0, share - left * (share - (centre - half))),
            std::min(1.0, share + left * (centre + half - share))};
}

QualityEstimate estimateQuality(std::span<const Stratum> strata) {
    const Total joined = totalOf(strata, [](Kind kind) { return kind == Kind::Joined; });
    const Total review = totalOf(strata, [](Kind kind) { return kind == Kind::Review; });
    const Total missed = totalOf(strata, [](Kind kind) { return kind != Kind::Joined; });
    QualityEstimate estimate;
    if (joined.known && joined.pairs > 0)
        estimate.precision =
            Estimate{joined.value / joined.pairs, joined.low / joined.pairs, joined.high / joined.pairs};
    estimate.recallOfProposed = shareFound(joined, review);
    estimate.recall = shareFound(joined, missed);
    return estimate;
}

}  // namespace crosscase::core
