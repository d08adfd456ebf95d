// core/collation/quality.h: how right and how complete the matches are, estimated from people's verdicts on a random sample.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace crosscase::core {

/// Pairs of one kind, of which a random sample was judged.
struct Stratum {
    enum class Kind { Joined, Review, Below };  ///< by what the program made of them before any verdict
    Kind kind = Kind::Joined;
    std::string name;        ///< "joined, 5 to 12 bits"
    std::size_t pairs = 0;   ///< in the case
    std::size_t judged = 0;  ///< of the sample: a person said "same" or "different"
    std::size_t same = 0;    ///< of these: "same"
};

/// A share with its 95 % confidence interval.
struct Estimate {
    double value = 0, low = 0, high = 1;
};

/// Nothing where a stratum that it needs has pairs but no verdict yet.
struct QualityEstimate {
    std::optional<Estimate> precision;         ///< of what the program joined: the share that is one subject
    std::optional<Estimate> recallOfProposed;  ///< of the same subjects among joined and review: the share joined
    std::optional<Estimate> recall;            ///< the same with the candidates below the review threshold
};

/// E. B. Wilson's score interval (J. Am. Stat. Assoc. 22 (1927) 209-212) at 95 %, drawn together for a sample without
/// replacement. @param pairs  size of the population; all of it judged: no width. [0, 1] without trials
Estimate wilson(std::size_t same, std::size_t judged, std::size_t pairs);

/// Strata are weighted by their pairs; their Wilson limits are combined as variances (G. Y. Zou, W. Huang, X. Zhang, Comput.
/// Stat. Data Anal. 53 (2009) 1080-1085), the ratio of recall after A. Donner and G. Zou, Stat. Methods Med. Res. 21 (2012).
QualityEstimate estimateQuality(std::span<const Stratum> strata);

}  // namespace crosscase::core
