// core/analysis/betweenness.h: who lies on the shortest paths between others.
#pragma once

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

/// How often each entity lies on the shortest paths between two others: brokers score high.
/// Starts are taken in random order, so whatever was done when it ends is a fair sample: all of them are the exact answer,
/// fewer give estimates with margins. Sampling doubles the starts until two halves of the sample agree on nine in ten of the
/// first 1 % (at least 10, at most 100 entities), or the work bound is reached.
/// Margins are meant to hold the exact score in 95 of 100 cases; in networks with few bridges it was 90 to 95.
/// @return scores in [0, 1], the share of ordered pairs of others; all 0 when n < 3. Same for one thread and two
/// @error Cancelled when it was stopped before 32 starts
/// @note O(links) for each start, weighted O(links log n). Source: U. Brandes, J. Math. Sociology 25 (2001) 163-177;
///       sampling: U. Brandes, C. Pich, Int. J. Bifurcation and Chaos 17 (2007) 2303-2318; see also PathCounter.
Result<Scores> betweenness(const Network& network, const MeasureOptions& options, Progress& progress);

}  // namespace crosscase::core
