// core/analysis/leading_vector.h: the leading eigenvector of a symmetric matrix that is known by what it does to a vector.
#pragma once

#include <functional>
#include <vector>

#include "core/analysis/scores.h"

namespace crosscase::core {

/// Writes the product of the matrix with `x` to `y`, which has its size.
using Multiply = std::function<void(const std::vector<double>& x, std::vector<double>& y)>;

struct LeadingVector {
    std::vector<double> vector;  ///< length 1, sum >= 0
    double value = 0;            ///< the largest eigenvalue
    bool complete = true;        ///< false: ended before the accuracy was reached
};

/// Of a symmetric matrix without negative entries.
/// @param start  not zero; the nearer to the answer, the fewer rounds
/// @param accuracy  |Ax - value x| < accuracy * value
/// @note rounds of 30 products, 30 n memory. Source: C. Lanczos, J. Res. Nat. Bureau of Standards 45 (1950) 255-282,
///       restarted with the best vector of each round.
LeadingVector leadingVector(const Multiply& multiply, std::vector<double> start, double accuracy, const Watch& watch);

}  // namespace crosscase::core
