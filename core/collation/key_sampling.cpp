// core/collation/key_sampling.cpp: sampling pairs from groups under one key.
#include "core/collation/key_sampling.h"

#include <algorithm>
#include <cmath>

namespace crosscase::core {
namespace {

constexpr int rounds = 12;
constexpr double mostPriorLess = 2, mostPriorMore = 6;  ///< bits that a file's prior may differ from the usual one
constexpr double pairsPerMention = 40;                  ///< candidate pairs that the keys of a file may make
constexpr std::size_t mostCap = 400, leastCap = 16, smallFileCap = 200;
constexpr double affordable = 2e6;                             ///< mentions times cap that no file is too small for
constexpr std::size_t leastSampled = 300, mostSampled = 1500;  ///< pairs of a class of groups
constexpr double leastYield = 1.0 / 1000;  ///< share of pairs of one subject that makes larger groups worth their cost
constexpr double never = -100;             ///< bits of a pair that contradicts itself

}  // namespace

std::size_t KeySampling::sizeClassOf(std::size_t size) {
    return static_cast<std::size_t>(std::lower_bound(sizeClasses.begin(), sizeClasses.end(), size) -
                                    sizeClasses.begin());
}

KeySampling::KeySampling(Population& population, const Setting& setting) : population_(population) {
    const auto& postings = population_.postings();
    for (std::size_t from = 0; from < postings.size();) {
        std::size_t to = from;
        while (to < postings.size() && postings[to].key == postings[from].key) ++to;
        std::size_t size = to - from;
        MatchKey key = postings[from].key;
        if (size > 1 && size <= mostCap && !isUncapped(key)) {
            std::size_t sizeClass = sizeClassOf(size);
            classes_[sizeClass].pairs += double(size) * double(size - 1) / 2;
            if (classes_[sizeClass].sampled < mostSampled) {
                std::size_t first = key % size;
                std::size_t second = (first + 1 + key / size % (size - 1)) % size;
                look(positionOf(postings[from + first]), positionOf(postings[from + second]), sizeClass, setting);
            }
        }
        from = to;
    }
}

void KeySampling::look(std::uint32_t a, std::uint32_t b, std::size_t sizeClass, const Setting& setting) {
    const PreparedMention& first = population_.mentions()[a];
    const PreparedMention& second = population_.mentions()[b];
    if (isDeclaredDistinct(first, second) || first.signature == second.signature) return;
    ++classes_[sizeClass].sampled;
    std::size_t meetings = meetingsIn(first, second, sizeClass);
    if (meetings == 0) return;
    Evidence evidence =
        a < b ? evidenceOn(first, second, setting, scratch_) : evidenceOn(second, first, setting, scratch_);
    double bits = evidence.conflict() ? never : evidence.bits() - evidence.prior;
    samples_.push_back({first.profile, sizeClass, 1 / double(meetings), bits});
}

/// How many groups of the class the two share; 0 when they share a smaller one.
std::size_t KeySampling::meetingsIn(const PreparedMention& a, const PreparedMention& b, std::size_t sizeClass) const {
    auto first = keysOf(a, population_.tables());
    auto second = keysOf(b, population_.tables());
    std::vector<MatchKey> common;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
    const auto& postings = population_.postings();
    std::size_t meetings = 0;
    for (MatchKey key : common) {
        auto from = std::lower_bound(postings.begin(), postings.end(), KeyPosting{key, {}});
        auto to = from;
        while (to != postings.end() && to->key == key && to - from <= static_cast<std::ptrdiff_t>(mostCap)) ++to;
        std::size_t other = sizeClassOf(static_cast<std::size_t>(to - from));
        if (other < sizeClass) return 0;
        if (other == sizeClass) ++meetings;
    }
    return meetings;
}

void KeySampling::setPrior(const TypeProfile& profile, TypeModel& type) const {
    double usual = usualPrior(type.mentions);
    double all = type.mentions * (type.mentions - 1) / 2;
    for (int round = 0; round < rounds; ++round) {
        double expected = 1;
        for (const Sample& sample : samples_) {
            if (sample.profile == &profile)
                expected += classes_[sample.sizeClass].pairsOf(sample) * probabilityOf(sample.bits + type.prior);
        }
        type.prior = std::clamp(std::log2(expected / all), usual - mostPriorLess, usual + mostPriorMore);
        type.partners = 2 * expected / type.mentions;
    }
}

std::size_t KeySampling::capOfKeys(const Model& model) const {
    std::array<double, sizeClasses.size()> pairs{};
    std::array<double, sizeClasses.size()> same{};
    for (const Sample& sample : samples_) {
        double count = classes_[sample.sizeClass].pairsOf(sample);
        pairs[sample.sizeClass] += count;
        same[sample.sizeClass] += count * probabilityOf(sample.bits + model.of(*sample.profile).prior);
    }
    double budget = pairsPerMention * double(population_.mentions().size());
    double sum = 0;
    auto small = static_cast<std::size_t>(affordable / double(population_.mentions().size() + 1));
    std::size_t cap = std::clamp(small, leastCap, smallFileCap);
    for (std::size_t i = 0; i < sizeClasses.size(); ++i) {
        sum += pairs[i];
        bool fruitless = classes_[i].sampled >= leastSampled && same[i] < leastYield * classes_[i].pairs;
        if (sum > budget || fruitless) break;
        cap = std::max(cap, sizeClasses[i]);
    }
    return cap;
}

}  // namespace crosscase::core
