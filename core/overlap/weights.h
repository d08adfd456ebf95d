// core/overlap/weights.h: every constant of the ranking of overlaps. Judgements, not measurements: change them here.
#pragma once

#include <cstddef>

namespace crosscase::core::overlap_weights {

// base = (certaintyShare * certainty + rarityShare * rarity) * factors, in [0, 1]
// score = lowBand * base for what ranks last, else lowBand + (1 - lowBand) * base
inline constexpr double certaintyShare = 0.6;  ///< of the score; a doubtful identity wastes a phone call
inline constexpr double rarityShare = 0.4;     ///< of the score; what few hold says more than what many hold

// What ranks last stays below `lowBand`, everything else above it.
inline constexpr double lowBand = 0.2;

// Certainty of a tie between two agencies.
inline constexpr double sameRecord = 1.0;       ///< one record stands in investigations of both
inline constexpr double confirmedTie = 1.0;     ///< a person said "same"
inline constexpr double identifierTie = 0.97;   ///< an equal valid identifier: typing errors and clones remain
inline constexpr double proposedTie = 0.95;     ///< at most, for what the program alone believes
inline constexpr double unexplainedTie = 0.5;   ///< one entity, but no match says why
inline constexpr double circularFactor = 0.85;  ///< both sides quote one report: not two observations

// Rarity = 1 / (1 + records beyond the first of each agency / halfRareRecords + holders beyond the first two /
// halfRareHolders): what each agency holds on one record has rarity 1.
inline constexpr double halfRareRecords = 60;
inline constexpr double halfRareHolders = 6;  ///< of a thing: persons and organisations that it is linked to

// Factors on what presses less.
inline constexpr double listingFactor = 0.75;    ///< one side holds it only on a watchlist
inline constexpr double onlyClosedFactor = 0.8;  ///< one side's investigations are all closed
inline constexpr double placeFactor = 0.6;       ///< places are shared by people who have nothing to do with each other

// A hub: what so many persons and organisations share; for what is open to the public (phones, addresses, sites) also
// what so many others are linked to.
inline constexpr std::size_t hubHolders = 8;
inline constexpr std::size_t hubOthers = 25;

}  // namespace crosscase::core::overlap_weights
