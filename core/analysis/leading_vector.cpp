// core/analysis/leading_vector.cpp: restarted Lanczos iteration.
#include "core/analysis/leading_vector.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crosscase::core {
namespace {

constexpr std::size_t basisSize = 30;
constexpr int mostRounds = 200;

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addTo(std::vector<double>& sum, double factor, const std::vector<double>& part) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += factor * part[i];
}

void scale(std::vector<double>& values, double factor) {
    for (double& value : values) value *= factor;
}

/// A symmetric matrix of three diagonals, which the Lanczos iteration makes of a large one.
struct Tridiagonal {
    std::vector<double> diagonal, beside;

    /// Largest eigenvalue by bisection: above it all pivots of the shifted matrix are negative.
    double largestValue() const {
        double low = *std::ranges::max_element(diagonal), high = low;
        for (std::size_t i = 0; i < diagonal.size(); ++i) {
            const double before = i > 0 ? std::abs(beside[i - 1]) : 0;
            const double after = i + 1 < diagonal.size() ? std::abs(beside[i]) : 0;
            high = std::max(high, diagonal[i] + before + after);
        }
        for (int step = 0; step < 80; ++step) {
            const double middle = low + (high - low) / 2;
            (isAbove(middle) ? high : low) = middle;
        }
        return high;
    }

    /// The vector of the largest eigenvalue, length 1. Its parts shrink from the first to the last, so it is built from the last.
    std::vector<double> vectorOf(double value) const {
        std::vector<double> parts(diagonal.size(), 0.0);
        parts.back() = 1;
        for (std::size_t i = parts.size() - 1; i > 0; --i) {
            const double beyond = i + 1 < parts.size() ? beside[i] * parts[i + 1] : 0;
            parts[i - 1] = ((value - diagonal[i]) * parts[i] - beyond) / beside[i - 1];
            if (std::abs(parts[i - 1]) > 1e100) scale(parts, 1e-100);
        }
        scale(parts, 1 / std::sqrt(dot(parts, parts)));
        return parts;
    }

private:
    bool isAbove(double value) const {
        double pivot = diagonal[0] - value;
        for (std::size_t i = 1; i < diagonal.size(); ++i) {
            if (pivot >= 0) return false;
            pivot = diagonal[i] - value - beside[i - 1] * beside[i - 1] / pivot;
        }
        return pivot < 0;
    }
};

class Lanczos {
public:
    Lanczos(const Multiply& multiply, std::vector<double> start) : multiply_(multiply), product_(start.size()) {
        scale(start, 1 / std::sqrt(dot(start, start)));
        basis_.push_back(std::move(start));
    }

    /// One round: a basis from the vector in hand, then the best vector in it. @return how far it is from being exact
    double improve() {
        basis_.resize(1);
        Tridiagonal small;
        double rest = 0;
        while (true) {
            multiply_(basis_.back(), product_);
            small.diagonal.push_back(dot(product_, basis_.back()));
            addTo(product_, -small.diagonal.back(), basis_.back());
            if (basis_.size() > 1) addTo(product_, -small.beside.back(), basis_[basis_.size() - 2]);
            rest = std::sqrt(dot(product_, product_));
            if (basis_.size() == basisSize || rest <= 1e-12 * std::abs(small.diagonal.front())) break;
            small.beside.push_back(rest);
            basis_.push_back(product_);
            scale(basis_.back(), 1 / rest);
        }
        value = small.largestValue();
        const auto parts = small.vectorOf(value);
        scale(basis_[0], parts[0]);
        for (std::size_t i = 1; i < basis_.size(); ++i) addTo(basis_[0], parts[i], basis_[i]);
        scale(basis_[0], 1 / std::sqrt(dot(basis_[0], basis_[0])));
        return std::abs(rest * parts.back());
    }

    std::vector<double> takeVector() {
        if (std::accumulate(basis_[0].begin(), basis_[0].end(), 0.0) < 0) scale(basis_[0], -1);
        return std::move(basis_[0]);
    }

    double value = 0;

private:
    const Multiply& multiply_;
    std::vector<double> product_;
    std::vector<std::vector<double>> basis_;
};

}  // namespace

LeadingVector leadingVector(const Multiply& multiply, std::vector<double> start, double accuracy, const Watch& watch) {
    Lanczos lanczos(multiply, std::move(start));
    bool exact = false;
    for (int round = 0; round < mostRounds && !exact && !watch.isOver(); ++round)
        exact = lanczos.improve() <= accuracy * std::abs(lanczos.value);
    return {lanczos.takeVector(), lanczos.value, exact};
}

}  // namespace crosscase::core
