// core/layout/alignment.cpp: Procrustes in the plane.
#include "core/layout/alignment.h"

#include <cmath>

namespace crosscase::core {
namespace {

Point middleOf(std::span<const Point> points) {
    Point sum;
    for (const Point& p : points) sum = {sum.x + p.x, sum.y + p.y};
    return {sum.x / static_cast<double>(points.size()), sum.y / static_cast<double>(points.size())};
}

}  // namespace

Alignment alignTo(std::span<const Point> from, std::span<const Point> to, bool mayTurn) {
    const Point source = middleOf(from), target = middleOf(to);
    double xx = 0, xy = 0, yx = 0, yy = 0;  // products of source and target coordinates
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Point a{from[i].x - source.x, from[i].y - source.y}, b{to[i].x - target.x, to[i].y - target.y};
        xx += a.x * b.x;
        xy += a.x * b.y;
        yx += a.y * b.x;
        yy += a.y * b.y;
    }
    Alignment alignment;
    const double straight = std::hypot(xx + yy, xy - yx), mirrored = std::hypot(xx - yy, xy + yx);
    if (mayTurn && std::max(straight, mirrored) > 0) {
        alignment.mirrored = mirrored > straight;
        const double size = std::max(straight, mirrored);
        alignment.cosine = (alignment.mirrored ? xx - yy : xx + yy) / size;
        alignment.sine = (alignment.mirrored ? xy + yx : xy - yx) / size;
    }
    const Point turned = alignment.apply(source);
    alignment.shift = {target.x - turned.x, target.y - turned.y};
    return alignment;
}

}  // namespace crosscase::core
