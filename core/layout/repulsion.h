// core/layout/repulsion.h: every body pushes every other one away, far ones as groups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/pivots.h"

namespace crosscase::core {

/// A quadtree in one flat array, in the order of a walk through it, over bodies sorted along a Z-shaped curve.
/// Source: J. Barnes, P. Hut, Nature 324 (1986) 446-449; one walk serves all bodies of a leaf.
class RepulsionTree {
public:
    RepulsionTree(const Places& places, std::span<const float> mass);

    /// Sum over all other bodies of mass * way / distance^2, for every body. O(n log n).
    void pushAll(Places& push) const;
    /// The same for one place; what stands within a thousandth of a link of it does not count.
    void pushAt(float x, float y, float& pushX, float& pushY) const;
    /// Bodies that are neighbours in the plane follow each other.
    std::span<const std::int32_t> order() const { return order_; }

private:
    struct Cell {
        float x = 0, y = 0, mass = 0;  ///< its bodies as one
        float side = 0;
        std::int32_t begin = 0, end = 0;  ///< bodies, as positions in the order
        std::int32_t next = 0;            ///< the cell after all that lie within this one
        bool leaf = false;
    };
    struct Near;  ///< what one leaf takes into account

    void sortBodies(const Places& places);
    void build(std::int32_t begin, std::int32_t end, int level);
    void collect(const Cell& leaf, Near& near) const;

    std::vector<std::uint32_t> code_;
    std::vector<std::int32_t> order_;
    std::vector<float> x_, y_, mass_;  ///< in that order
    std::vector<Cell> cells_;
    float side_ = 1;
};

}  // namespace crosscase::core
