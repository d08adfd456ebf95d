// core/layout/leaf_rings.h: items of one neighbour stand round it, as a fan on its free side or in full rings.
#pragma once

#include <vector>

#include "core/layout/layout_plan.h"

namespace crosscase::core {

class LeafRings {
public:
    /// Measures by the mean box.
    explicit LeafRings(const LayoutPlan& plan);

    /// A hub whose only ties are leaves is no leaf; of two items with one tie each neither is.
    static bool isLeaf(const Network& network, Network::Index item);

    /// From an item to the outermost of so many leaves; 0 without leaves.
    double radius(std::size_t leaves) const;
    /// Places the leaves of `parent`, all of whose other neighbours stand.
    void place(Network::Index parent, Positions& positions) const;

    double meanWidth() const { return width_; }
    double meanHeight() const { return height_; }

private:
    double firstRadius(std::size_t leaves) const;
    double roomAt(double angle, double radius) const;
    std::vector<double> anglesFrom(double start, double width, double radius, std::size_t wanted) const;

    const LayoutPlan& plan_;
    double width_ = 0, height_ = 0;
    double step_ = 0;  ///< from one ring to the next
};

}  // namespace crosscase::core
