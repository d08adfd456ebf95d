// core/collation/key_sampling.h: what the pairs that the keys of a file make look like, from a sample of them.
#pragma once

#include <array>
#include <vector>

#include "core/collation/compare.h"
#include "core/collation/population.h"

namespace crosscase::core {

/// One pair from each of many groups of mentions under one key, by the size of the group. Chosen by the hash of the key and
/// so by content alone. At most some thousand pairs are compared.
class KeySampling {
public:
    KeySampling(Population& population, const Setting& setting);

    /// Sets prior and partners of a type: the share of all pairs that are one subject, so that it fits what the sampled pairs
    /// then look like.
    void setPrior(const TypeProfile& profile, TypeModel& type) const;
    /// Holders of a key above which hardly any pair that only meets there is one subject, or above which the keys of the
    /// file would make more pairs than are allowed.
    std::size_t capOfKeys(const Model& model) const;

private:
    static constexpr std::array<std::size_t, 9> sizeClasses{4, 8, 16, 32, 64, 100, 160, 250, 400};

    /// A pair that meets under some key, looked at in place of all pairs of groups of its size.
    struct Sample {
        const TypeProfile* profile;
        std::size_t sizeClass;
        double share;  ///< of itself: a pair that meets in three such groups is counted by a third each time
        double bits;   ///< of all evidence, without the prior
    };
    struct SizeClass {
        double pairs = 0;         ///< that groups of the class make
        std::size_t sampled = 0;  ///< of those, looked at
        double pairsOf(const Sample& sample) const { return sample.share * pairs / double(sampled); }
    };

    static std::size_t sizeClassOf(std::size_t size);
    void look(std::uint32_t a, std::uint32_t b, std::size_t sizeClass, const Setting& setting);
    std::size_t meetingsIn(const PreparedMention& a, const PreparedMention& b, std::size_t sizeClass) const;

    Population& population_;
    NameScratch scratch_;
    std::array<SizeClass, sizeClasses.size()> classes_{};
    std::vector<Sample> samples_;
};

}  // namespace crosscase::core
