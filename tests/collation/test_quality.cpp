// tests/collation/test_quality.cpp: the intervals of precision and recall hold what they promise, by simulated truth.
#include <catch2/catch.hpp>
#include <random>
#include <vector>

#include "core/collation/quality.h"

using namespace crosscase::core;

namespace {

using Kind = Stratum::Kind;

/// A case whose truth is known: pairs of each stratum and how many of them are one subject.
struct Truth {
    Kind kind;
    std::size_t pairs, same, sample;
};

/// One sample without replacement from each stratum, judged without error.
std::vector<Stratum> judged(const std::vector<Truth>& truth, std::mt19937& random) {
    std::vector<Stratum> strata;
    for (const Truth& one : truth) {
        Stratum stratum{one.kind, {}, one.pairs, std::min(one.sample, one.pairs), 0};
        std::size_t left = one.pairs, same = one.same;
        for (std::size_t i = 0; i < stratum.judged; ++i, --left) {
            if (random() % left >= same) continue;
            --same;
            ++stratum.same;
        }
        strata.push_back(stratum);
    }
    return strata;
}

bool holds(const std::optional<Estimate>& estimate, double truth) {
    return estimate && estimate->low <= truth + 1e-12 && truth <= estimate->high + 1e-12;
}

double countOf(const std::vector<Truth>& truth, Kind kind, std::size_t Truth::*member) {
    double count = 0;
    for (const Truth& one : truth)
        if (one.kind == kind) count += double(one.*member);
    return count;
}

const std::vector<std::vector<Truth>> cases = {
    // an ordinary case: almost right above, half right in review, few missed below
    {{Kind::Joined, 2000, 1990, 60},
     {Kind::Joined, 2000, 1900, 60},
     {Kind::Joined, 2000, 1700, 60},
     {Kind::Review, 900, 450, 80},
     {Kind::Below, 9000, 400, 100}},
    // a poor calibration
    {{Kind::Joined, 800, 500, 50}, {Kind::Review, 300, 60, 50}, {Kind::Below, 5000, 250, 100}},
    // a small case, much of it judged
    {{Kind::Joined, 120, 100, 60}, {Kind::Review, 80, 40, 40}, {Kind::Below, 400, 24, 120}},
};

}  // namespace

TEST_CASE("intervals of precision and recall hold the truth as often as they say", "[collation]") {
    constexpr int runs = 2000;
    std::mt19937 random(20260701);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto& truth = cases[i];
        const double found = countOf(truth, Kind::Joined, &Truth::same),
                     review = countOf(truth, Kind::Review, &Truth::same),
                     below = countOf(truth, Kind::Below, &Truth::same);
        const double precision = found / countOf(truth, Kind::Joined, &Truth::pairs);
        int precise = 0, proposed = 0, complete = 0;
        for (int run = 0; run < runs; ++run) {
            const QualityEstimate estimate = estimateQuality(judged(truth, random));
            precise += holds(estimate.precision, precision);
            proposed += holds(estimate.recallOfProposed, found / (found + review));
            complete += holds(estimate.recall, found / (found + review + below));
        }
        INFO("case " << i << ": " << precise << " " << proposed << " " << complete << " of " << runs);
        for (int covered : {precise, proposed, complete}) {
            CHECK(covered >= runs * 90 / 100);
            CHECK(covered <= runs * 99 / 100);
        }
    }
}

TEST_CASE("an estimate is the weighted share, and judging everything leaves no width", "[collation]") {
    const std::vector<Stratum> all = {
        {Kind::Joined, {}, 10, 10, 9}, {Kind::Joined, {}, 30, 30, 15}, {Kind::Review, {}, 6, 6, 6}};
    const QualityEstimate estimate = estimateQuality(all);
    REQUIRE(estimate.precision);
    CHECK(estimate.precision->value == Approx(24.0 / 40));
    CHECK(estimate.precision->low == Approx(24.0 / 40));
    CHECK(estimate.precision->high == Approx(24.0 / 40));
    REQUIRE(estimate.recallOfProposed);
    CHECK(estimate.recallOfProposed->value == Approx(24.0 / 30));
    CHECK(estimate.recallOfProposed->low == Approx(24.0 / 30));
    CHECK(estimate.recallOfProposed->high == Approx(24.0 / 30));
}

TEST_CASE("a sample without a fault still leaves room for one", "[collation]") {
    const Estimate clean = wilson(50, 50, 5000);
    CHECK(clean.value == 1);
    CHECK(clean.high == Approx(1));
    CHECK(clean.low > 0.90);
    CHECK(clean.low < 0.95);
    const Estimate none = wilson(0, 0, 10);
    CHECK(none.low == 0);
    CHECK(none.high == 1);
}

TEST_CASE("nothing is claimed of what nobody judged", "[collation]") {
    const QualityEstimate nothing = estimateQuality(std::vector<Stratum>{{Kind::Joined, {}, 10, 0, 0}});
    CHECK_FALSE(nothing.precision);
    const QualityEstimate half =
        estimateQuality(std::vector<Stratum>{{Kind::Joined, {}, 10, 5, 5}, {Kind::Below, {}, 10, 0, 0}});
    CHECK(half.precision);
    CHECK(half.recallOfProposed);
    CHECK_FALSE(half.recall);
}
