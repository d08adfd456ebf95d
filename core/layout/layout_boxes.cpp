// core/layout/layout_boxes.cpp: overlap removal on a grid, and packing on a skyline.
#include "core/layout/layout_boxes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <tuple>

namespace crosscase::core {
namespace {

constexpr int pushRounds = 400;

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// Items by the square that their position lies in, as chains in a table of hashed squares.
class BoxGrid {
public:
    /// @param cell  at least as far apart as two positions can be whose boxes overlap
    BoxGrid(double cell, std::size_t items)
        : cell_(cell), heads_(std::bit_ceil(2 * items + 1), none), next_(items, none) {}

    void add(std::int32_t item, Point position) {
        std::int32_t& head = heads_[bucket(column(position.x), column(position.y))];
        next_[at(item)] = head;
        head = item;
    }
    /// Calls see(other) for every item whose box may overlap that of an item at `position`; may name one more than once.
    template <typename See>
    void near(Point position, See see) const {
        const auto x = column(position.x), y = column(position.y);
        for (auto dx = x - 1; dx <= x + 1; ++dx) {
            for (auto dy = y - 1; dy <= y + 1; ++dy) {
                for (auto item = heads_[bucket(dx, dy)]; item != none; item = next_[at(item)]) see(item);
            }
        }
    }

private:
    static constexpr std::int32_t none = -1;

    std::int64_t column(double v) const { return static_cast<std::int64_t>(std::floor(v / cell_)); }
    std::size_t bucket(std::int64_t x, std::int64_t y) const {
        const auto mixed =
            static_cast<std::uint64_t>(x) * 0x9E3779B97F4A7C15u ^ static_cast<std::uint64_t>(y) * 0xC2B2AE3D27D4EB4Fu;
        return (mixed ^ mixed >> 29) & (heads_.size() - 1);
    }

    double cell_;
    std::vector<std::int32_t> heads_, next_;
};

class OverlapRemoval {
public:
    OverlapRemoval(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions)
        : weight_(weight), positions_(positions) {
        boxes_.assign(boxes.begin(), boxes.end());
        for (ItemBox& box : boxes_) {
            box.left -= margin / 2;
            box.top -= margin / 2;
            box.right += margin / 2;
            box.bottom += margin / 2;
            cell_ = std::max({cell_, 2 * std::max(-box.left, box.right), 2 * std::max(-box.top, box.bottom)});
        }
    }

    /// One sweep over all overlapping pairs. @return how many there were
    std::size_t push() {
        BoxGrid grid(cell_, boxes_.size());
        for (std::size_t i = 0; i < boxes_.size(); ++i) grid.add(static_cast<std::int32_t>(i), positions_[i]);
        std::size_t found = 0;
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            // The grid is of the start of the sweep; what moves into new neighbours is met in the next one.
            grid.near(positions_[i], [&](std::int32_t other) {
                if (at(other) > i && part(i, at(other))) ++found;
            });
        }
        return found;
    }

    /// What pushing could not part goes to the nearest free place, found on a widening spiral.
    void placeStuck() {
        BoxGrid grid(cell_, boxes_.size());
        std::vector<std::int32_t> order(boxes_.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](std::int32_t i) { return weight_[at(i)] > 0 ? 1 : 0; });
        for (std::int32_t item : order) {
            if (weight_[at(item)] > 0) moveToFreePlace(at(item), grid);
            grid.add(item, positions_[at(item)]);
        }
    }

private:
    Rect rect(std::size_t i) const { return placed(boxes_[i], positions_[i]); }

    bool part(std::size_t a, std::size_t b) {
        const double total = weight_[a] + weight_[b];
        const Rect first = rect(a), second = rect(b);
        if (!(total > 0) || !first.overlaps(second)) return false;
        const double shareOfA = weight_[a] > 0 ? (weight_[b] > 0 ? weight_[b] / total : 1.0) : 0.0;
        const double right = first.right - second.left, left = second.right - first.left;
        const double down = first.bottom - second.top, up = second.bottom - first.top;
        constexpr double slack = 0.01;
        if (std::min(right, left) * 0.8 < std::min(down, up)) {  // boxes are wide: a little in favour of sideways
            const double by = right < left ? right + slack : -left - slack;
            positions_[a].x -= by * shareOfA;
            positions_[b].x += by * (1 - shareOfA);
        } else {
            const double by = down < up ? down + slack : -up - slack;
            positions_[a].y -= by * shareOfA;
            positions_[b].y += by * (1 - shareOfA);
        }
        return true;
    }

    void moveToFreePlace(std::size_t item, const BoxGrid& grid) {
        const Point start = positions_[item];
        const double step = std::min(boxes_[item].width(), boxes_[item].height()) / 4;
        for (int turn = 0;; ++turn) {
            const double angle = 2.399963 * turn, radius = step * std::sqrt(turn);
            positions_[item] = {start.x + radius * std::cos(angle), start.y + radius * std::sin(angle)};
            const Rect here = rect(item);
            bool free = true;
            grid.near(positions_[item], [&](std::int32_t other) { free = free && !here.overlaps(rect(at(other))); });
            if (free) return;
        }
    }

    std::vector<ItemBox> boxes_;
    std::span<const double> weight_;
    Positions& positions_;
    double cell_ = 1;
};

/// The lower outline of what is packed so far: steps from left to right.
struct Step {
    double left, width, y;
};

/// The lowest place for `width`, then the leftmost. @return its first step and its y
std::pair<std::size_t, double> findPlace(const std::vector<Step>& skyline, double width, double pageWidth) {
    std::pair best{skyline.size(), 1e300};
    for (std::size_t i = 0; i < skyline.size(); ++i) {
        if (i > 0 && skyline[i].left + width > pageWidth + 1e-6) break;
        double y = 0, covered = 0;
        for (std::size_t j = i; j < skyline.size() && covered < width - 1e-6; ++j) {
            y = std::max(y, skyline[j].y);
            covered += skyline[j].width;
        }
        if (y < best.second - 1e-6) best = {i, y};
    }
    return best;
}

void raise(std::vector<Step>& skyline, std::size_t first, double width, double bottom) {
    const double left = skyline[first].left;
    std::vector<Step> next(skyline.begin(), skyline.begin() + static_cast<std::ptrdiff_t>(first));
    next.push_back({left, width, bottom});
    for (std::size_t i = first; i < skyline.size(); ++i) {
        const double end = skyline[i].left + skyline[i].width, from = std::max(skyline[i].left, left + width);
        if (end > from + 1e-6) next.push_back({from, end - from, skyline[i].y});
    }
    skyline = std::move(next);
}

}  // namespace

Rect placed(const ItemBox& box, Point position) {
    return {position.x + box.left, position.y + box.top, position.x + box.right, position.y + box.bottom};
}

bool removeOverlaps(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions,
                    Progress& progress) {
    OverlapRemoval removal(boxes, margin, weight, positions);
    for (int round = 0; round < pushRounds; ++round) {
        if (progress.stopRequested()) return false;
        if (removal.push() == 0) return true;
    }
    removal.placeStuck();
    return true;
}

std::vector<Point> packBoxes(const std::vector<Rect>& boxes, double gap, double aspect) {
    double area = 0, widest = 0;
    for (const Rect& box : boxes) {
        area += (box.width() + gap) * (box.height() + gap);
        widest = std::max(widest, box.width() + gap);
    }
    const double pageWidth = std::max(widest, std::sqrt(area * aspect) * 1.05);
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return boxes[i].height(); });

    std::vector<Point> corners(boxes.size());
    std::vector<Step> skyline{{0, pageWidth, 0}};
    for (std::size_t i : order) {
        const double width = boxes[i].width() + gap;
        const auto [step, y] = findPlace(skyline, width, pageWidth);
        corners[i] = {skyline[step].left, y};
        raise(skyline, step, width, y + boxes[i].height() + gap);
    }
    return corners;
}

}  // namespace crosscase::core
