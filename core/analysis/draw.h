// core/analysis/draw.h: random draws that are the same on every machine for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace crosscase::core {

/// SplitMix64. Source: G. Steele, D. Lea, C. Flood, OOPSLA 2014.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// In [0, bound); bound up to 2^32.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(((next() >> 32) * bound) >> 32); }
    /// In [0, 1).
    double share() { return static_cast<double>(next() >> 11) * 0x1p-53; }

    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t left = values.size(); left > 1; --left) std::swap(values[left - 1], values[below(left)]);
    }

private:
    std::uint64_t state_;
};

/// 0 .. count-1 in random order: its first k are a sample without repetition.
template <typename Index>
std::vector<Index> randomOrder(std::size_t count, std::uint64_t seed) {
    std::vector<Index> order(count);
    std::iota(order.begin(), order.end(), Index{0});
    Draw(seed).shuffle(order);
    return order;
}

}  // namespace crosscase::core
