// core/layout/alignment.h: turning and shifting one drawing onto another, so that people find things where they were.
#pragma once

#include <span>

#include "core/layout/layout.h"

namespace crosscase::core {

/// A turn (perhaps mirrored) about the origin, then a shift. Lengths are kept.
struct Alignment {
    double cosine = 1, sine = 0;
    bool mirrored = false;
    Point shift;

    Point apply(Point p) const {
        if (mirrored) p.y = -p.y;
        return {cosine * p.x - sine * p.y + shift.x, sine * p.x + cosine * p.y + shift.y};
    }
};

/// The alignment of `from` to `to` with the least squares of distances.
/// Source: P. Schoenemann, Psychometrika 31 (1966) 1-10 (Procrustes), in the plane.
/// @param mayTurn  false: shift only
Alignment alignTo(std::span<const Point> from, std::span<const Point> to, bool mayTurn);

}  // namespace crosscase::core
